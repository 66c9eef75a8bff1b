//! Rows of fetching (global table): when, how it went, where it goes on, and who does it.
//!
//! Whoever fetches holds a lease. What it writes counts only while its lease stands, so that two workers never
//! fetch one source at once and a late one changes nothing.

use super::http::Validators;
use crate::clock::Timestamp;
use crate::db::schema::feed_fetch;
use crate::db::{Db, DbResult, each_backend};
use diesel::prelude::*;

/// How fetching a source stands.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = feed_fetch)]
pub struct Fetch {
    /// Name of the source.
    pub name: String,
    /// Hours between two fetches.
    pub interval_hours: i64,
    /// When the next one is due.
    pub due_at: Timestamp,
    /// When the last one began.
    pub tried_at: Option<Timestamp>,
    /// When the last one came to its end.
    pub succeeded_at: Option<Timestamp>,
    /// Failures since then.
    pub failures: i32,
    /// What went wrong last, also when the rest went well.
    pub last_error: Option<String>,
    /// The server's mark of the version we hold.
    pub etag: Option<String>,
    /// When the version we hold last changed, in the server's words.
    pub last_modified: Option<String>,
    /// Where to go on.
    pub progress: Option<String>,
}

/// All sources that were ever fetched, by name.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db) -> DbResult<Vec<Fetch>> {
    Ok(feed_fetch::table
        .order(feed_fetch::name)
        .select(Fetch::as_select())
        .load(db)?)
}

/// Makes sure that a source is known, and keeps its interval.
///
/// # Errors
/// The database's.
pub fn create_or_update(db: &mut Db, name: &str, interval_hours: i64, now: Timestamp) -> DbResult<()> {
    let change = feed_fetch::interval_hours.eq(interval_hours);
    let row = (
        feed_fetch::name.eq(name),
        change,
        feed_fetch::due_at.eq(now),
        feed_fetch::failures.eq(0),
        feed_fetch::lease_until.eq(Timestamp::from_micros(0)),
    );
    each_backend!(db => diesel::insert_into(feed_fetch::table).values(row).on_conflict(feed_fetch::name).do_update().set(change).execute(db)?);
    Ok(())
}

/// Forgets that providers are fetched which are not among these names.
///
/// # Errors
/// The database's.
pub fn delete_providers_but(db: &mut Db, names: &[String]) -> DbResult<()> {
    let others = feed_fetch::table
        .filter(feed_fetch::name.like("csaf:%"))
        .filter(feed_fetch::name.ne_all(names));
    diesel::delete(others).execute(db)?;
    Ok(())
}

/// The first of these sources that is due and that nobody fetches.
///
/// # Errors
/// The database's.
pub fn find_due(db: &mut Db, names: &[&str], now: Timestamp) -> DbResult<Option<String>> {
    let due = feed_fetch::table
        .filter(feed_fetch::name.eq_any(names))
        .filter(feed_fetch::due_at.le(now))
        .filter(feed_fetch::lease_until.le(now));
    let first = due
        .order((feed_fetch::due_at, feed_fetch::name))
        .select(feed_fetch::name);
    Ok(first.first(db).optional()?)
}

/// Takes the lease of a source; `None` while somebody else holds it.
///
/// # Errors
/// The database's.
pub fn update_claimed(
    db: &mut Db,
    name: &str,
    lease: &str,
    now: Timestamp,
    until: Timestamp,
) -> DbResult<Option<Fetch>> {
    let free = feed_fetch::table.find(name).filter(feed_fetch::lease_until.le(now));
    let claimed = diesel::update(free)
        .set((
            feed_fetch::lease.eq(lease),
            feed_fetch::lease_until.eq(until),
            feed_fetch::tried_at.eq(now),
        ))
        .execute(db)?;
    if claimed == 0 {
        return Ok(None);
    }
    Ok(Some(feed_fetch::table.find(name).select(Fetch::as_select()).first(db)?))
}

/// Keeps where to go on and holds the lease longer; false when it was lost.
///
/// # Errors
/// The database's.
pub fn update_progress(db: &mut Db, name: &str, lease: &str, progress: &str, until: Timestamp) -> DbResult<bool> {
    let own = feed_fetch::table.find(name).filter(feed_fetch::lease.eq(lease));
    let change = (feed_fetch::progress.eq(progress), feed_fetch::lease_until.eq(until));
    Ok(diesel::update(own).set(change).execute(db)? > 0)
}

/// How a fetch ended well.
#[derive(Debug, Clone, Default)]
pub struct Success {
    /// What lets the server say "unchanged" next time.
    pub validators: Validators,
    /// What was left out, or is missing.
    pub note: Option<String>,
}

/// Notes a success and gives the lease back.
///
/// # Errors
/// The database's.
pub fn update_succeeded(
    db: &mut Db,
    name: &str,
    lease: &str,
    now: Timestamp,
    due_at: Timestamp,
    success: &Success,
) -> DbResult<()> {
    let own = feed_fetch::table.find(name).filter(feed_fetch::lease.eq(lease));
    let none: Option<String> = None;
    diesel::update(own)
        .set((
            feed_fetch::succeeded_at.eq(now),
            feed_fetch::due_at.eq(due_at),
            feed_fetch::failures.eq(0),
            feed_fetch::last_error.eq(&success.note),
            feed_fetch::etag.eq(&success.validators.etag),
            feed_fetch::last_modified.eq(&success.validators.last_modified),
            feed_fetch::lease.eq(none),
            feed_fetch::lease_until.eq(Timestamp::from_micros(0)),
        ))
        .execute(db)?;
    Ok(())
}

/// Notes a failure and gives the lease back.
///
/// # Errors
/// The database's.
pub fn update_failed(db: &mut Db, name: &str, lease: &str, due_at: Timestamp, error: &str) -> DbResult<()> {
    let own = feed_fetch::table.find(name).filter(feed_fetch::lease.eq(lease));
    let none: Option<String> = None;
    diesel::update(own)
        .set((
            feed_fetch::due_at.eq(due_at),
            feed_fetch::failures.eq(feed_fetch::failures + 1),
            feed_fetch::last_error.eq(error),
            feed_fetch::lease.eq(none),
            feed_fetch::lease_until.eq(Timestamp::from_micros(0)),
        ))
        .execute(db)?;
    Ok(())
}

/// Sets where the next fetch of a source begins.
///
/// # Errors
/// The database's.
pub fn update_start(db: &mut Db, name: &str, progress: &str) -> DbResult<()> {
    diesel::update(feed_fetch::table.find(name))
        .set(feed_fetch::progress.eq(progress))
        .execute(db)?;
    Ok(())
}

/// Gives back whatever this worker holds.
///
/// # Errors
/// The database's.
pub fn update_released(db: &mut Db, lease: &str) -> DbResult<()> {
    diesel::update(feed_fetch::table.filter(feed_fetch::lease.eq(lease)))
        .set(feed_fetch::lease_until.eq(Timestamp::from_micros(0)))
        .execute(db)?;
    Ok(())
}
