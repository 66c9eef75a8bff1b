//! Which releases an advisory touches: computed once for all tenants.
//!
//! Two entrances: a new release is compared with the advisories that reach it, and a changed advisory is compared with
//! the releases it reaches. Which these are the index in memory knows; both end in the same rows.

mod live;
pub mod store;

use super::store::StoredAdvisory;
use crate::catalogue::{self, Catalogue, Release};
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, ReleaseId};
use crate::matching::index::spans;
use crate::matching::{self, Hit};
use std::collections::{BTreeMap, BTreeSet};

/// Compares a new release with every advisory that reaches it.
///
/// # Errors
/// The database's.
pub fn match_release(db: &mut Db, catalogue: &Catalogue, now: Timestamp, release: &Release) -> DbResult<usize> {
    let Some(product) = catalogue.product(&release.product_slug) else {
        return Ok(0);
    };
    let identities = product.items(release.version.as_deref());
    let reaching = live::with_advisories(db, catalogue, now, |index| {
        let candidates = index.candidates(&identities).into_iter();
        let ids = candidates.filter_map(|one| index.advisory(one.advisory));
        ids.map(|id| AdvisoryId::from(id.to_owned())).collect::<Vec<_>>()
    })?;
    let hits: Vec<(AdvisoryId, Hit)> = super::store::find(db, &reaching)?
        .into_iter()
        .filter(|found| !found.advisory.rejected)
        .filter_map(|found| {
            let hit = matching::hit(found.advisory.applicability(), identities.as_slice().into())?;
            Some((found.id, hit))
        })
        .collect();
    store::create_for_release(db, &release.id, &hits)?;
    Ok(hits.len())
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
    lock_products(db, catalogue, &pending)?;
    let releases = reached(db, catalogue, now, &pending)?;
    let mut touched: BTreeSet<ReleaseId> = BTreeSet::new();
    for one in &pending {
        touched.extend(store::delete_for_advisory(db, &one.id)?);
        let hits = hits_of(catalogue, one, &releases);
        touched.extend(hits.iter().map(|(release, _)| release.clone()));
        store::create_for_advisory(db, &one.id, &hits)?;
    }
    let touched: Vec<ReleaseId> = touched.into_iter().collect();
    store::request_reviews(db, &touched, now)?;
    super::store::update_matched(db, &ids)?;
    Ok(ids.len())
}

/// Nobody adds a release of these products until they are matched, so that the two cannot miss each other.
fn lock_products(db: &mut Db, catalogue: &Catalogue, pending: &[StoredAdvisory]) -> DbResult<()> {
    let named = pending
        .iter()
        .flat_map(|one| matching::products(one.advisory.applicability()));
    let slugs: BTreeSet<String> = named
        .flat_map(|(vendor, product)| {
            catalogue
                .carrying(&vendor, &product)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect();
    slugs
        .iter()
        .try_for_each(|slug| catalogue::store::lock_product(db, slug))
}

/// The releases that each of these advisories may reach.
type Reached = BTreeMap<AdvisoryId, Vec<Release>>;

fn reached(db: &mut Db, catalogue: &Catalogue, now: Timestamp, pending: &[StoredAdvisory]) -> DbResult<Reached> {
    let ids = live::with_releases(db, catalogue, now, |index| {
        let of = |one: &StoredAdvisory| {
            let releases = index.reached(&spans(one.advisory.applicability())).into_iter();
            (one.id.clone(), releases.map(str::to_owned).collect::<Vec<String>>())
        };
        let standing = pending.iter().filter(|one| !one.advisory.rejected);
        standing.map(of).collect::<BTreeMap<_, _>>()
    })?;
    let all: BTreeSet<&str> = ids.values().flatten().map(String::as_str).collect();
    let known = catalogue::store::find_releases_by_id(db, &all.into_iter().collect::<Vec<_>>())?;
    let known: BTreeMap<&str, &Release> = known.iter().map(|one| (one.id.as_str(), one)).collect();
    let releases = |ids: &[String]| {
        ids.iter()
            .filter_map(|id| known.get(id.as_str()).copied().cloned())
            .collect()
    };
    Ok(ids
        .iter()
        .map(|(advisory, ids)| (advisory.clone(), releases(ids)))
        .collect())
}

fn hits_of(catalogue: &Catalogue, one: &StoredAdvisory, reached: &Reached) -> Vec<(ReleaseId, Hit)> {
    let releases = reached.get(&one.id).into_iter().flatten();
    releases
        .filter_map(|release| {
            let product = catalogue.product(&release.product_slug)?;
            let identities = product.items(release.version.as_deref());
            let hit = matching::hit(one.advisory.applicability(), identities.as_slice().into())?;
            Some((release.id.clone(), hit))
        })
        .collect()
}
