//! The index of this process, kept in line with the database.
//!
//! It is loaded once and then follows the log of changes, which every writer adds to in the transaction of its
//! change; so several processes agree without talking to one another. What a transaction wrote itself it does not ask
//! the index for.

use super::store;
use crate::catalogue::changes::{self, Kind, store::Change};
use crate::catalogue::components::{self, Components};
use crate::catalogue::{self, Catalogue, Release, rows};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult};
use crate::matching::Item;
use crate::matching::index::{Index, Kept, Loader, Span, Spans};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

/// How long a change may stay unseen after it got its number, in microseconds: longer than a transaction that writes one.
#[cfg(feature = "postgres")]
const UNSEEN: i64 = 2 * 60 * 1_000_000;

/// Asks the index, with all advisories that are committed.
pub(super) fn with_advisories<T>(
    db: &mut Db,
    catalogue: &Catalogue,
    now: Timestamp,
    ask: impl FnOnce(&Index) -> T,
) -> DbResult<T> {
    let mut kept = catalogue.kept().lock().unwrap_or_else(PoisonError::into_inner);
    if !kept.is_loaded || kept.advisories.is_stale(now.micros()) {
        *kept = load(db, catalogue, now)?;
    }
    follow_advisories(db, now, &mut kept)?;
    Ok(ask(&kept.index))
}

/// Asks the index, with all releases that are committed.
pub(super) fn with_releases<T>(
    db: &mut Db,
    catalogue: &Catalogue,
    now: Timestamp,
    ask: impl FnOnce(&Index) -> T,
) -> DbResult<T> {
    let mut kept = catalogue.kept().lock().unwrap_or_else(PoisonError::into_inner);
    if !kept.is_loaded || kept.releases.is_stale(now.micros()) {
        *kept = load(db, catalogue, now)?;
    }
    follow_releases(db, catalogue, now, &mut kept)?;
    Ok(ask(&kept.index))
}

fn load(db: &mut Db, catalogue: &Catalogue, now: Timestamp) -> DbResult<Kept> {
    let mut kept = Kept::default();
    for (kind, horizon) in [
        (Kind::Advisory, &mut kept.advisories),
        (Kind::Release, &mut kept.releases),
    ] {
        let seen = changes::store::find(db, kind, 0)?;
        let until = settled_until(db, now);
        horizon.note(
            seen.into_iter().map(|one| (one.seq, one.at.micros())),
            now.micros(),
            until,
        );
    }
    let mut loader = Loader::default();
    store::visit_spans(db, |id, vendor, product, lines| {
        loader.advisory(id, vendor, product, lines);
    })?;
    let releases = catalogue::store::find_all_releases(db)?;
    let inside = contents(db, &releases)?;
    for release in &releases {
        let names = names_of(catalogue, release, &inside);
        loader.release(release.id.as_str(), &names);
    }
    kept.index = loader.finish();
    kept.is_loaded = true;
    Ok(kept)
}

fn follow_advisories(db: &mut Db, now: Timestamp, kept: &mut Kept) -> DbResult<()> {
    let rows = changes::store::find_new(db, Kind::Advisory, &kept.advisories)?;
    let new: Vec<&Change> = rows.iter().filter(|row| kept.advisories.is_new(row.seq)).collect();
    let mut ids: Vec<&str> = new.iter().map(|row| row.subject.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    for some in ids.chunks(500) {
        let rows = store::find_spans(db, some)?;
        let mut said: BTreeMap<&str, Spans<'_>> = some.iter().map(|id| (*id, Spans::new())).collect();
        for (id, vendor, product, lines) in &rows {
            let spans = lines.lines().map(Span::read).collect();
            let of_advisory = said.entry(id.as_str()).or_default();
            of_advisory.insert((vendor.clone(), product.clone()), spans);
        }
        for (id, spans) in said {
            kept.index.set(id, &spans);
        }
    }
    let seen: Vec<(i64, i64)> = new.iter().map(|row| (row.seq, now.micros())).collect();
    kept.advisories.note(seen, now.micros(), settled_until(db, now));
    Ok(())
}

fn follow_releases(db: &mut Db, catalogue: &Catalogue, now: Timestamp, kept: &mut Kept) -> DbResult<()> {
    let rows = changes::store::find_new(db, Kind::Release, &kept.releases)?;
    let new: Vec<&Change> = rows.iter().filter(|row| kept.releases.is_new(row.seq)).collect();
    let ids: Vec<&str> = new.iter().map(|row| row.subject.as_str()).collect();
    let releases = catalogue::store::find_releases_by_id(db, &ids)?;
    let inside = contents(db, &releases)?;
    for release in &releases {
        let names = names_of(catalogue, release, &inside);
        kept.index.add_release(release.id.as_str(), &names);
    }
    let seen: Vec<(i64, i64)> = new.iter().map(|row| (row.seq, now.micros())).collect();
    kept.releases.note(seen, now.micros(), settled_until(db, now));
    Ok(())
}

/// Rows seen before this time have no unseen ones in front of them. SQLite has one writer: there that is always so.
fn settled_until(db: &Db, now: Timestamp) -> i64 {
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(_) => now.micros().saturating_sub(UNSEEN),
        Db::Sqlite(_) => now.micros().saturating_add(1),
    }
}

/// What is known to be in these releases.
pub(super) fn contents(db: &mut Db, releases: &[Release]) -> DbResult<Components> {
    let slugs: BTreeSet<&str> = releases.iter().map(|release| release.product_slug.as_str()).collect();
    components::store::find(db, &slugs.into_iter().collect::<Vec<_>>())
}

/// Every name by which an advisory may reach a release.
fn names_of(catalogue: &Catalogue, release: &Release, inside: &Components) -> Vec<Item> {
    rows::row_of(catalogue, release, inside).identities().cloned().collect()
}
