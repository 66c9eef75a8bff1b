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
use crate::matching::index::{Horizon, Index, Kept, Loader, Span, Spans};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{MutexGuard, PoisonError};

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
    let mut kept = loaded(db, catalogue, now, |kept| &kept.advisories)?;
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
    let mut kept = loaded(db, catalogue, now, |kept| &kept.releases)?;
    follow_releases(db, catalogue, now, &mut kept)?;
    Ok(ask(&kept.index))
}

/// The index, loaded anew where one of its logs was not followed for too long.
fn loaded<'a>(
    db: &mut Db,
    catalogue: &'a Catalogue,
    now: Timestamp,
    log: impl FnOnce(&Kept) -> &Horizon,
) -> DbResult<MutexGuard<'a, Kept>> {
    let mut kept = catalogue.kept().lock().unwrap_or_else(PoisonError::into_inner);
    if !kept.is_loaded || log(&kept).is_stale(now.micros()) {
        *kept = load(db, catalogue, now)?;
    }
    Ok(kept)
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
    let new = find_new(db, Kind::Advisory, &kept.advisories)?;
    for some in subjects(&new).chunks(500) {
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
    note(db, now, &mut kept.advisories, &new);
    Ok(())
}

fn follow_releases(db: &mut Db, catalogue: &Catalogue, now: Timestamp, kept: &mut Kept) -> DbResult<()> {
    let new = find_new(db, Kind::Release, &kept.releases)?;
    let releases = catalogue::store::find_releases_by_id(db, &subjects(&new))?;
    let inside = contents(db, &releases)?;
    for release in &releases {
        let names = names_of(catalogue, release, &inside);
        kept.index.add_release(release.id.as_str(), &names);
    }
    note(db, now, &mut kept.releases, &new);
    Ok(())
}

/// Changes that are not applied yet.
fn find_new(db: &mut Db, kind: Kind, horizon: &Horizon) -> DbResult<Vec<Change>> {
    let mut rows = changes::store::find_new(db, kind, horizon)?;
    rows.retain(|row| horizon.is_new(row.seq));
    Ok(rows)
}

/// What changed, each once.
fn subjects(changes: &[Change]) -> Vec<&str> {
    let all: BTreeSet<&str> = changes.iter().map(|row| row.subject.as_str()).collect();
    all.into_iter().collect()
}

fn note(db: &Db, now: Timestamp, horizon: &mut Horizon, applied: &[Change]) {
    let seen = applied.iter().map(|row| (row.seq, now.micros()));
    horizon.note(seen, now.micros(), settled_until(db, now));
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
