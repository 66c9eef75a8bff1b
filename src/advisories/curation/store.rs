//! Rows of decisions about advisories, and of advisories that wait to be merged anew (global tables).

use super::{Decision, Kind, NewDecision};
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_alias, decision};
use crate::db::{AdvisoryId, Db, DbError, DbResult, DecisionId, each_backend, locked};
use diesel::prelude::*;

type Row = (
    DecisionId,
    String,
    Kind,
    String,
    String,
    String,
    Timestamp,
    Option<Timestamp>,
    Option<String>,
    Option<Timestamp>,
);

/// Makes this transaction the only one that decides about an advisory; false when there is no such advisory.
///
/// # Errors
/// The database's.
pub fn lock(db: &mut Db, id: &AdvisoryId) -> DbResult<bool> {
    let row = advisory::table.find(id).select(advisory::id);
    let found: Vec<AdvisoryId> = locked!(db, row, for_update);
    Ok(!found.is_empty())
}

/// Keeps a decision; false when the same one holds already.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, now: Timestamp, weakness: &str, new: &NewDecision) -> DbResult<bool> {
    let document = match &new.ruled {
        Some(ruled) => serde_json::to_string(ruled).map_err(|e| DbError::damaged("decision", e))?,
        None => String::new(),
    };
    let row = (
        decision::id.eq(DecisionId::generate()),
        decision::weakness.eq(weakness),
        decision::kind.eq(new.kind),
        decision::document.eq(document),
        decision::reason.eq(&new.reason),
        decision::made_by.eq(&new.by),
        decision::made_at.eq(now),
        decision::until_at.eq(new.until),
    );
    let kept =
        each_backend!(db => diesel::insert_into(decision::table).values(row).on_conflict_do_nothing().execute(db)?);
    Ok(kept > 0)
}

/// The decisions that hold about any of these ids, oldest first.
///
/// # Errors
/// The database's.
pub fn find_active(db: &mut Db, weaknesses: &[String]) -> DbResult<Vec<Decision>> {
    let held = decision::table
        .filter(decision::weakness.eq_any(weaknesses))
        .filter(decision::ended_at.is_null())
        .order((decision::made_at, decision::id));
    let rows: Vec<Row> = held.select(decision::all_columns).load(db)?;
    rows.into_iter().map(decision_of).collect()
}

/// All decisions about any of these ids, also those that ended, newest first.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, weaknesses: &[String]) -> DbResult<Vec<Decision>> {
    let all = decision::table
        .filter(decision::weakness.eq_any(weaknesses))
        .order((decision::made_at.desc(), decision::id.desc()));
    let rows: Vec<Row> = all.select(decision::all_columns).load(db)?;
    rows.into_iter().map(decision_of).collect()
}

/// The newest decisions about any advisory, also those that ended.
///
/// # Errors
/// The database's.
pub fn find_newest(db: &mut Db, limit: i64) -> DbResult<Vec<Decision>> {
    let all = decision::table.order((decision::made_at.desc(), decision::id.desc()));
    let rows: Vec<Row> = all.limit(limit).select(decision::all_columns).load(db)?;
    rows.into_iter().map(decision_of).collect()
}

/// The decisions whose day has come.
///
/// # Errors
/// The database's.
pub fn find_due(db: &mut Db, now: Timestamp) -> DbResult<Vec<DecisionId>> {
    let due = decision::table
        .filter(decision::until_at.le(now))
        .filter(decision::ended_at.is_null())
        .order(decision::id);
    Ok(due.select(decision::id).load(db)?)
}

/// Notes the end of a decision and tells what it was about; `None` when it does not hold (any more).
///
/// # Errors
/// The database's.
pub fn update_ended(db: &mut Db, now: Timestamp, id: &DecisionId, by: Option<&str>) -> DbResult<Option<String>> {
    let held = decision::table.find(id).filter(decision::ended_at.is_null());
    let changed = diesel::update(held)
        .set((decision::ended_at.eq(now), decision::ended_by.eq(by)))
        .execute(db)?;
    if changed == 0 {
        return Ok(None);
    }
    Ok(Some(decision::table.find(id).select(decision::weakness).first(db)?))
}

/// Marks the advisories that bear one of these ids for merging anew.
///
/// # Errors
/// The database's.
pub fn update_merge_pending(db: &mut Db, weaknesses: &[String]) -> DbResult<()> {
    let bearing = advisory_alias::table
        .filter(advisory_alias::alias.eq_any(weaknesses))
        .select(advisory_alias::advisory_id);
    diesel::update(advisory::table.filter(advisory::id.eq_any(bearing)))
        .set(advisory::merge_pending.eq(true))
        .execute(db)?;
    Ok(())
}

/// Advisories that wait to be merged anew; those that another worker holds are passed over.
///
/// # Errors
/// The database's.
pub fn find_merge_pending(db: &mut Db, limit: i64) -> DbResult<Vec<AdvisoryId>> {
    let waiting = advisory::table
        .filter(advisory::merge_pending.eq(true))
        .order(advisory::id)
        .limit(limit)
        .select(advisory::id);
    Ok(locked!(db, waiting, for_update.skip_locked))
}

/// Notes that these advisories are merged.
///
/// # Errors
/// The database's.
pub fn update_merged(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<()> {
    diesel::update(advisory::table.filter(advisory::id.eq_any(ids)))
        .set(advisory::merge_pending.eq(false))
        .execute(db)?;
    Ok(())
}

/// The advisory that bears this id or alias.
///
/// # Errors
/// The database's.
pub fn find_bearing(db: &mut Db, weakness: &str) -> DbResult<Option<AdvisoryId>> {
    let row = advisory_alias::table.find(weakness).select(advisory_alias::advisory_id);
    Ok(row.first(db).optional()?)
}

/// How many advisories are named differently by their sources, rejected ones left out.
///
/// # Errors
/// The database's.
pub fn count_disputed(db: &mut Db) -> DbResult<i64> {
    let disputed = advisory::table
        .filter(advisory::disputed.eq(true))
        .filter(advisory::rejected.eq(false));
    Ok(disputed.count().get_result(db)?)
}

/// The disputed advisories that a source changed last, rejected ones left out.
///
/// # Errors
/// The database's.
pub fn find_disputed(db: &mut Db, limit: i64) -> DbResult<Vec<AdvisoryId>> {
    let disputed = advisory::table
        .filter(advisory::disputed.eq(true))
        .filter(advisory::rejected.eq(false))
        .order((advisory::changed_at.desc(), advisory::id));
    Ok(disputed.limit(limit).select(advisory::id).load(db)?)
}

fn decision_of(row: Row) -> DbResult<Decision> {
    let (id, weakness, kind, document, reason, made_by, made_at, until_at, ended_by, ended_at) = row;
    let ruled = match kind {
        Kind::Ruling => Some(serde_json::from_str(&document).map_err(|e| DbError::damaged("decision", e))?),
        Kind::SetAside | Kind::Withdrawn => None,
    };
    Ok(Decision {
        id,
        weakness,
        kind,
        ruled,
        reason,
        made_by,
        made_at,
        until_at,
        ended_by,
        ended_at,
    })
}
