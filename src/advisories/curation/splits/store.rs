//! Rows of separated ids, and what moves with them (global tables).

use super::{NewSplit, Pairs};
use crate::advisories::Statement;
use crate::clock::Timestamp;
use crate::db::schema::{advisory_alias, alias_split, statement};
use crate::db::{AdvisoryId, Db, DbError, DbResult, DecisionId};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Ids in one query.
const CHUNK: usize = 400;

/// A separation as kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// Id.
    pub id: DecisionId,
    /// The ids that went.
    pub going: Vec<String>,
    /// The ids that they are apart from.
    pub staying: Vec<String>,
    /// Why.
    pub reason: String,
    /// Name of whoever decided.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Name of whoever ended it.
    pub ended_by: Option<String>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

type Row = (
    DecisionId,
    String,
    String,
    String,
    String,
    Timestamp,
    Option<String>,
    Option<Timestamp>,
);

/// The pairs among these ids that stay apart.
///
/// # Errors
/// The database's.
pub fn find_pairs(db: &mut Db, ids: &[&str]) -> DbResult<Pairs> {
    let mut found = Vec::new();
    for some in ids.chunks(CHUNK) {
        let held = alias_split::table
            .filter(alias_split::alias.eq_any(some))
            .filter(alias_split::ended_at.is_null());
        found.extend(held.select((alias_split::alias, alias_split::other)).load(db)?);
    }
    Ok(Pairs::new(found))
}

/// All ids that an advisory bears.
///
/// # Errors
/// The database's.
pub fn find_names(db: &mut Db, id: &AdvisoryId) -> DbResult<Vec<String>> {
    let own = advisory_alias::table.filter(advisory_alias::advisory_id.eq(id));
    Ok(own
        .order(advisory_alias::alias)
        .select(advisory_alias::alias)
        .load(db)?)
}

/// Keeps a separation, a row for each pair.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, now: Timestamp, going: &[String], staying: &[String], new: &NewSplit) -> DbResult<()> {
    let id = DecisionId::generate();
    for alias in going {
        for other in staying {
            let row = (
                alias_split::id.eq(&id),
                alias_split::alias.eq(alias),
                alias_split::other.eq(other),
                alias_split::reason.eq(&new.reason),
                alias_split::made_by.eq(&new.by),
                alias_split::made_at.eq(now),
            );
            diesel::insert_into(alias_split::table).values(row).execute(db)?;
        }
    }
    Ok(())
}

/// Moves ids of an advisory, and the statements that bear them, to another one.
///
/// # Errors
/// The database's.
pub fn update_moved(db: &mut Db, from: &AdvisoryId, to: &AdvisoryId, ids: &[String]) -> DbResult<()> {
    diesel::update(advisory_alias::table.filter(advisory_alias::alias.eq_any(ids)))
        .set(advisory_alias::advisory_id.eq(to))
        .execute(db)?;
    for (key, one) in keyed(db, from)? {
        if ids.contains(&one.id) {
            diesel::update(statement::table.find((one.source.as_str(), key)))
                .set(statement::advisory_id.eq(to))
                .execute(db)?;
        }
    }
    Ok(())
}

/// What sources say about an advisory, each with the day on which we heard it.
///
/// # Errors
/// The database's.
pub fn find_heard(db: &mut Db, id: &AdvisoryId) -> DbResult<Vec<(Statement, Timestamp)>> {
    let own = statement::table
        .filter(statement::advisory_id.eq(id))
        .order((statement::source, statement::source_id));
    let rows: Vec<(String, Timestamp)> = own.select((statement::document, statement::received_at)).load(db)?;
    rows.into_iter().map(|(text, at)| Ok((read(&text)?, at))).collect()
}

/// The statements of the advisories that bear any of these ids.
///
/// # Errors
/// The database's.
pub fn find_statements(db: &mut Db, names: &[String]) -> DbResult<Vec<Statement>> {
    let bearing = advisory_alias::table
        .filter(advisory_alias::alias.eq_any(names))
        .select(advisory_alias::advisory_id);
    let own = statement::table
        .filter(statement::advisory_id.eq_any(bearing))
        .order((statement::source, statement::source_id));
    let rows: Vec<String> = own.select(statement::document).load(db)?;
    rows.iter().map(|text| read(text)).collect()
}

/// Notes the end of a separation and tells the ids that it kept apart; none when it does not hold (any more).
///
/// # Errors
/// The database's.
pub fn update_ended(db: &mut Db, now: Timestamp, id: &DecisionId, by: &str) -> DbResult<Vec<String>> {
    let held = alias_split::table
        .filter(alias_split::id.eq(id))
        .filter(alias_split::ended_at.is_null());
    let changed = diesel::update(held)
        .set((alias_split::ended_at.eq(now), alias_split::ended_by.eq(by)))
        .execute(db)?;
    if changed == 0 {
        return Ok(Vec::new());
    }
    let all = alias_split::table.filter(alias_split::id.eq(id));
    let pairs: Vec<(String, String)> = all.select((alias_split::alias, alias_split::other)).load(db)?;
    Ok(pairs.into_iter().flat_map(|(one, other)| [one, other]).collect())
}

/// The separations that concern any of these ids, also those that ended, newest first.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, names: &[String]) -> DbResult<Vec<Split>> {
    let concerning = alias_split::table
        .filter(alias_split::alias.eq_any(names).or(alias_split::other.eq_any(names)))
        .select(alias_split::id);
    let ids: Vec<DecisionId> = concerning.distinct().load(db)?;
    let rows: Vec<Row> = alias_split::table
        .filter(alias_split::id.eq_any(ids))
        .order((alias_split::made_at.desc(), alias_split::alias, alias_split::other))
        .select(alias_split::all_columns)
        .load(db)?;
    let mut splits: BTreeMap<DecisionId, Split> = BTreeMap::new();
    for (id, alias, other, reason, made_by, made_at, ended_by, ended_at) in rows {
        let split = splits.entry(id.clone()).or_insert(Split {
            id,
            going: Vec::new(),
            staying: Vec::new(),
            reason,
            made_by,
            made_at,
            ended_by,
            ended_at,
        });
        push_once(&mut split.going, alias);
        push_once(&mut split.staying, other);
    }
    Ok(splits.into_values().rev().collect())
}

fn push_once(list: &mut Vec<String>, one: String) {
    if !list.contains(&one) {
        list.push(one);
    }
}

fn keyed(db: &mut Db, id: &AdvisoryId) -> DbResult<Vec<(String, Statement)>> {
    let own = statement::table.filter(statement::advisory_id.eq(id));
    let rows: Vec<(String, String)> = own.select((statement::source_id, statement::document)).load(db)?;
    rows.into_iter().map(|(key, text)| Ok((key, read(&text)?))).collect()
}

fn read(text: &str) -> DbResult<Statement> {
    serde_json::from_str(text).map_err(|e| DbError::damaged("statement", e))
}
