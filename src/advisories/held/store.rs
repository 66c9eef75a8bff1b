//! Rows of held advisories (global table).

use crate::advisories::store::{Row, StoredAdvisory, columns, stored};
use crate::clock::Timestamp;
use crate::db::schema::{advisory, release_match};
use crate::db::{AdvisoryId, Db, DbResult, stamp};
use diesel::prelude::*;

/// The held list: advisories nobody scored, which touch a product of the catalogue that somebody uses; newest first.
///
/// # Errors
/// The database's.
pub fn find_held(db: &mut Db, limit: i64) -> DbResult<Vec<StoredAdvisory>> {
    let touching = release_match::table.select(release_match::advisory_id);
    let rows: Vec<Row> = advisory::table
        .filter(advisory::held.eq(true))
        .filter(advisory::released_at.is_null())
        .filter(advisory::id.eq_any(touching))
        .order((advisory::first_seen_at.desc(), advisory::id))
        .limit(limit)
        .select(columns())
        .load(db)?;
    rows.into_iter().map(stored).collect()
}

/// Releases a held advisory with a level given by hand; false when it is not held (any more).
///
/// # Errors
/// The database's.
pub fn update_released(
    db: &mut Db,
    id: &AdvisoryId,
    now: Timestamp,
    level: &str,
    by: &str,
    reason: &str,
) -> DbResult<bool> {
    let held = advisory::table
        .find(id)
        .filter(advisory::held.eq(true))
        .filter(advisory::released_at.is_null());
    let changed = diesel::update(held)
        .set((
            advisory::released_level.eq(level),
            advisory::released_by.eq(by),
            advisory::released_reason.eq(reason),
            advisory::released_at.eq(now),
            advisory::match_pending.eq(true),
            advisory::stamp.eq(stamp()),
        ))
        .execute(db)?;
    Ok(changed > 0)
}
