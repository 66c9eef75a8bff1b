//! Ids that do not name the same weakness, although a source says so.
//!
//! A separation is kept as pairs of ids. Wherever the ids of a statement are read, one that is apart from an id before
//! it is left out, the statement's own id coming first; so no later import joins them again.

mod pairs;
pub mod store;

use self::pairs::Pairs;
use crate::advisories::Statement;
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, DecisionId};
use std::collections::BTreeSet;

/// A separation about to be made.
#[derive(Debug, Clone)]
pub struct NewSplit {
    /// The ids that go.
    pub going: Vec<String>,
    /// Why.
    pub reason: String,
    /// Name of whoever decides.
    pub by: String,
}

/// The ids under which a statement is filed.
pub(in crate::advisories) fn names_of(db: &mut Db, statement: &Statement) -> DbResult<Vec<String>> {
    let all = ids(statement);
    if all.len() < 2 {
        return Ok(all.into_iter().map(str::to_owned).collect());
    }
    let pairs = store::find_pairs(db, &all)?;
    Ok(pairs.joined(&all).into_iter().map(str::to_owned).collect())
}

/// Drops the aliases that are apart from their statement's id.
pub(super) fn separate(db: &mut Db, statements: &mut [Statement]) -> DbResult<()> {
    let all: BTreeSet<&str> = statements
        .iter()
        .filter(|one| !one.aliases.is_empty())
        .flat_map(ids)
        .collect();
    let pairs = store::find_pairs(db, &all.into_iter().collect::<Vec<_>>())?;
    for statement in statements.iter_mut().filter(|_| !pairs.is_empty()) {
        let kept: Vec<String> = pairs.joined(&ids(statement)).into_iter().map(str::to_owned).collect();
        statement.aliases.retain(|alias| kept.contains(alias));
    }
    Ok(())
}

fn ids(statement: &Statement) -> Vec<&str> {
    std::iter::once(&statement.id)
        .chain(&statement.aliases)
        .map(String::as_str)
        .collect()
}

/// Takes ids out of an advisory, with the statements that bear them; they become an advisory of their own. False when
/// there is no such advisory, or these are not some of several ids that it bears.
///
/// # Errors
/// The database's.
pub fn split(db: &mut Db, now: Timestamp, id: &AdvisoryId, new: &NewSplit) -> DbResult<bool> {
    if !super::store::lock(db, id)? {
        return Ok(false);
    }
    let all = store::find_names(db, id)?;
    let (going, staying): (Vec<String>, Vec<String>) = all.iter().cloned().partition(|name| new.going.contains(name));
    let are_some = !going.is_empty() && !staying.is_empty() && going.len() == new.going.len();
    if !are_some {
        return Ok(false);
    }
    store::create(db, now, &going, &staying, new)?;
    // An advisory keeps the row that bears its name.
    let moving = if going.iter().any(|name| name == id.as_str()) {
        staying
    } else {
        going
    };
    let names: Vec<&str> = moving.iter().map(String::as_str).collect();
    let other = crate::advisories::store::create(db, now, &names)?;
    store::update_moved(db, id, &other, &moving)?;
    crate::advisories::store::rebuild(db, now, id)?;
    crate::advisories::store::rebuild(db, now, &other)?;
    Ok(true)
}

/// Ends a separation: what the sources say about these ids counts again. False when it does not hold (any more).
///
/// # Errors
/// The database's.
pub fn rejoin(db: &mut Db, now: Timestamp, split: &DecisionId, by: &str) -> DbResult<bool> {
    let names = store::update_ended(db, now, split, by)?;
    if names.is_empty() {
        return Ok(false);
    }
    let mut merged = BTreeSet::new();
    for statement in store::find_statements(db, &names)? {
        merged.insert(crate::advisories::store::resolve(db, now, &statement)?);
    }
    for id in merged {
        if super::store::lock(db, &id)? {
            crate::advisories::store::rebuild(db, now, &id)?;
        }
    }
    Ok(true)
}
