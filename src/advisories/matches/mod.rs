//! Which releases an advisory touches: computed once for all tenants.
//!
//! Two entrances: a new release is compared with the advisories that reach it or something in it, and a changed advisory
//! is compared with the releases it reaches. Which these are the index in memory knows; both end in the same rows.

mod live;
pub mod memory;
pub mod store;

use super::memory as advisories;
use super::store::StoredAdvisory;
use crate::alerts::requests;
use crate::catalogue::changes::{self, Kind};
use crate::catalogue::rows::{self, ReleaseRow};
use crate::catalogue::{self, Catalogue, Release, components};
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, ReleaseId};
use crate::matching::index::spans;
use crate::matching::{self, Hit, Item};
use memory::Matches;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Compares a new release, which nobody else sees yet, with every advisory that reaches it; `stamp` is what its row bears.
///
/// # Errors
/// The database's.
pub fn match_new(db: &mut Db, catalogue: &Catalogue, now: Timestamp, release: &Release, stamp: i64) -> DbResult<()> {
    let hits = hits_on(db, catalogue, now, release)?;
    store::create_for_release(db, &release.id, &hits)?;
    memory::keep(release.id.clone(), stamp, hits);
    Ok(())
}

fn hits_on(db: &mut Db, catalogue: &Catalogue, now: Timestamp, release: &Release) -> DbResult<Matches> {
    let inside = components::store::find(db, &[&release.product_slug])?;
    let row = rows::row_of(catalogue, release, &inside);
    let identities: Vec<Item> = row.identities().cloned().collect();
    let reaching = live::with_advisories(db, catalogue, now, |index| {
        let candidates = index.candidates(&identities).into_iter();
        let ids = candidates.filter_map(|one| index.advisory(one.advisory()));
        ids.map(|id| AdvisoryId::from(id.to_owned())).collect::<Vec<_>>()
    })?;
    let reaching = advisories::find(db, &reaching)?;
    let standing = reaching.iter().filter(|found| !found.advisory.rejected);
    let said = standing.map(|found| (&found.id, found.advisory.applicability()));
    let hits = matching::hits(said, row.as_row()).into_iter();
    let mut hits: Matches = hits.map(|(id, hit)| (id.clone(), hit)).collect();
    hits.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    Ok(hits)
}

/// Compares releases again of whose contents something else is known now, and asks for a review of every business that
/// has one.
///
/// # Errors
/// The database's.
pub fn match_again(db: &mut Db, catalogue: &Catalogue, releases: &[Release], now: Timestamp) -> DbResult<()> {
    for release in releases {
        store::delete_for_release(db, &release.id)?;
        let hits = hits_on(db, catalogue, now, release)?;
        store::create_for_release(db, &release.id, &hits)?;
        changes::store::create(db, Kind::Release, release.id.as_str(), now)?;
    }
    let ids: Vec<ReleaseId> = releases.iter().map(|release| release.id.clone()).collect();
    requests::store::create(db, &ids, now)
}

/// Matches up to `limit` changed advisories and asks for a review of every business whose verdict may change.
///
/// Returns how many advisories were handled; zero when none waits.
///
/// # Errors
/// The database's.
pub fn match_pending(db: &mut Db, catalogue: &Catalogue, now: Timestamp, limit: i64) -> DbResult<usize> {
    let pending = super::store::find_pending(db, limit)?;
    if pending.is_empty() {
        return Ok(0);
    }
    let ids: Vec<AdvisoryId> = pending.iter().map(|one| one.id.clone()).collect();
    lock_products(db, catalogue, &pending)?;
    let releases = reached(db, catalogue, now, &pending)?;
    let mut touched = store::delete_for_advisories(db, &ids)?;
    let hits: Vec<(AdvisoryId, Vec<(ReleaseId, Hit)>)> = pending
        .iter()
        .map(|one| (one.id.clone(), hits_of(one, &releases)))
        .collect();
    store::create_for_advisories(db, &hits, &touched)?;
    let now_hit = hits.iter().flat_map(|(_, hits)| hits);
    touched.extend(now_hit.map(|(release, _)| release.clone()));
    requests::store::create(db, &touched.into_iter().collect::<Vec<_>>(), now)?;
    super::store::update_matched(db, &ids)?;
    Ok(ids.len())
}

/// Brings the index of this process in line with changed advisories, so that nobody who adds a program waits for it.
///
/// # Errors
/// The database's.
pub fn follow(db: &mut Db, catalogue: &Catalogue, now: Timestamp) -> DbResult<()> {
    live::with_advisories(db, catalogue, now, |_| ())
}

/// Nobody adds a release of these products until they are matched, so that the two cannot miss each other.
fn lock_products(db: &mut Db, catalogue: &Catalogue, pending: &[StoredAdvisory]) -> DbResult<()> {
    let named: BTreeSet<(String, String)> = pending
        .iter()
        .flat_map(|one| matching::products(one.advisory.applicability()))
        .collect();
    let mut slugs = components::store::find_carrying(db, &named)?;
    let carrying = named
        .iter()
        .flat_map(|(vendor, product)| catalogue.carrying(vendor, product));
    slugs.extend(carrying.map(str::to_owned));
    catalogue::store::lock_products(db, &slugs)
}

/// The releases that each of these advisories may reach, in the terms of matching.
type Reached = BTreeMap<AdvisoryId, Vec<Arc<(ReleaseId, ReleaseRow)>>>;

fn reached(db: &mut Db, catalogue: &Catalogue, now: Timestamp, pending: &[StoredAdvisory]) -> DbResult<Reached> {
    let ids = live::with_releases(db, catalogue, now, |index| {
        let of = |one: &StoredAdvisory| {
            let releases = index.reached(&spans(one.advisory.applicability())).into_iter();
            (
                one.id.clone(),
                releases.map(str::to_owned).collect::<BTreeSet<String>>(),
            )
        };
        let standing = pending.iter().filter(|one| !one.advisory.rejected);
        standing.map(of).collect::<BTreeMap<_, _>>()
    })?;
    let all: BTreeSet<&str> = ids.values().flatten().map(String::as_str).collect();
    let releases = catalogue::store::find_releases_by_id(db, &all.into_iter().collect::<Vec<_>>())?;
    let inside = live::contents(db, &releases)?;
    let rows: BTreeMap<String, Arc<(ReleaseId, ReleaseRow)>> = releases
        .into_iter()
        .map(|release| {
            let row = rows::row_of(catalogue, &release, &inside);
            (release.id.to_string(), Arc::new((release.id, row)))
        })
        .collect();
    let of = |ids: &BTreeSet<String>| ids.iter().filter_map(|id| rows.get(id).cloned()).collect();
    Ok(ids.iter().map(|(advisory, ids)| (advisory.clone(), of(ids))).collect())
}

fn hits_of(one: &StoredAdvisory, reached: &Reached) -> Vec<(ReleaseId, Hit)> {
    let releases = reached.get(&one.id).into_iter().flatten();
    let hits = releases.filter_map(|release| {
        let (id, row) = release.as_ref();
        Some((id.clone(), matching::hit(one.advisory.applicability(), row.as_row())?))
    });
    hits.collect()
}
