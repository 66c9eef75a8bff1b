//! Which releases an advisory touches: computed once for all tenants.
//!
//! Two entrances: a new release is compared with the advisories about its product and about what is in it, and a changed
//! advisory is compared with the releases that it may reach. Both end in the same rows.

pub mod store;

use super::store::StoredAdvisory;
use crate::catalogue::{self, Catalogue, Release, components, rows};
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, ReleaseId};
use crate::matching::{self, Hit};
use std::collections::{BTreeMap, BTreeSet};

/// Compares a new release with every advisory about its product.
///
/// # Errors
/// The database's.
pub fn match_release(db: &mut Db, catalogue: &Catalogue, release: &Release) -> DbResult<usize> {
    let inside = components::store::find(db, &[&release.product_slug])?;
    let row = rows::row_of(catalogue, release, &inside);
    let names: BTreeSet<(&str, &str)> = row
        .identities()
        .map(|name| (name.vendor.as_str(), name.product.as_str()))
        .collect();
    let mut candidates: BTreeMap<AdvisoryId, StoredAdvisory> = BTreeMap::new();
    for (vendor, product) in names {
        for found in super::store::find_by_product(db, vendor, product)? {
            candidates.insert(found.id.clone(), found);
        }
    }
    let hits: Vec<(AdvisoryId, Hit)> = candidates
        .into_values()
        .filter_map(|found| Some((found.id, matching::hit(found.advisory.applicability(), row.as_row())?)))
        .collect();
    store::create_for_release(db, &release.id, &hits)?;
    Ok(hits.len())
}

/// Compares a release again of whose contents something else is known now, and asks for a review of every business that
/// has it (needs the system scope).
///
/// # Errors
/// The database's.
pub fn match_again(db: &mut Db, catalogue: &Catalogue, release: &Release, now: Timestamp) -> DbResult<()> {
    store::delete_for_release(db, &release.id)?;
    match_release(db, catalogue, release)?;
    store::request_reviews(db, std::slice::from_ref(&release.id), now)
}

/// Matches up to `limit` changed advisories and asks for a review of every business whose verdict may change.
///
/// Returns how many advisories were handled; zero when none waits.
///
/// # Errors
/// The database's.
pub fn match_pending(db: &mut Db, catalogue: &Catalogue, now: Timestamp, limit: i64) -> DbResult<usize> {
    let pending = super::store::find_pending(db, limit)?;
    let ids: Vec<AdvisoryId> = pending.iter().map(|one| one.id.clone()).collect();
    let mut touched: BTreeSet<ReleaseId> = BTreeSet::new();
    for one in &pending {
        touched.extend(store::delete_for_advisory(db, &one.id)?);
        let hits = hits_of(db, catalogue, one)?;
        touched.extend(hits.iter().map(|(release, _)| release.clone()));
        store::create_for_advisory(db, &one.id, &hits)?;
    }
    let touched: Vec<ReleaseId> = touched.into_iter().collect();
    store::request_reviews(db, &touched, now)?;
    super::store::update_matched(db, &ids)?;
    Ok(ids.len())
}

fn hits_of(db: &mut Db, catalogue: &Catalogue, one: &StoredAdvisory) -> DbResult<Vec<(ReleaseId, Hit)>> {
    let mut hits = Vec::new();
    if one.advisory.rejected {
        return Ok(hits);
    }
    let named = matching::products(one.advisory.applicability());
    let mut slugs = components::store::find_carrying(db, &named)?;
    let carrying = named
        .iter()
        .flat_map(|(vendor, product)| catalogue.carrying(vendor, product));
    slugs.extend(carrying.map(str::to_owned));
    for slug in &slugs {
        catalogue::store::lock_product(db, slug)?;
        let inside = components::store::find(db, &[slug])?;
        for release in catalogue::store::find_releases(db, slug)? {
            let row = rows::row_of(catalogue, &release, &inside);
            let hit = matching::hit(one.advisory.applicability(), row.as_row());
            hits.extend(hit.map(|hit| (release.id, hit)));
        }
    }
    Ok(hits)
}
