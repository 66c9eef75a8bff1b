//! What the operator decides about advisories and about the names in them.
//!
//! Sources are kept as they speak; a decision is a row of its own and is laid over them each time an advisory is
//! merged (`advisories::store::rebuild`), so a later import undoes none. A name can be mapped to a product, ids that
//! do not belong together can be separated, an advisory can be set aside or withdrawn, and a release can be ruled on.
//! Every decision keeps who took it, when and why, can be ended, and then keeps who ended it. Releases are matched and
//! businesses reviewed as after any other change. See ADR 0036.

mod decision;
pub mod names;
pub mod splits;
pub mod store;

pub use decision::{Decision, Kind, NewDecision, Ruled};

use super::merge::SetAside;
use super::{Advisory, Statement};
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, DecisionId};
use crate::matching::{Authority, Ruling};

/// Longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// Lays over the statements of one advisory what is decided about their names and aliases.
pub(super) fn prepare(db: &mut Db, now: Timestamp, id: &AdvisoryId, statements: &mut [Statement]) -> DbResult<()> {
    splits::separate(db, statements)?;
    names::name(db, now, id, statements)
}

/// Lays over a merged advisory what is decided about it as a whole and about single releases.
pub(super) fn decide(db: &mut Db, advisory: &mut Advisory) -> DbResult<()> {
    let mut weaknesses = advisory.aliases.clone();
    weaknesses.push(advisory.id.clone());
    for decision in store::find_active(db, &weaknesses)? {
        let Decision { reason, made_at, .. } = decision;
        match decision.ruled {
            Some(ruled) => advisory.rulings.push(Ruling {
                authority: Authority::Analyst,
                status: ruled.status,
                names: ruled.names,
                within: Vec::new(),
                reason: Some(reason),
            }),
            None => {
                advisory.rejected = true;
                advisory.set_aside = Some(SetAside {
                    withdrawn: decision.kind == Kind::Withdrawn,
                    reason,
                    since: made_at.date(),
                    until: decision.until_at.map(Timestamp::date),
                });
            }
        }
    }
    Ok(())
}

/// Keeps a decision about an advisory, with all that follows from it; false when there is no such advisory or the same
/// decision holds already.
///
/// # Errors
/// The database's.
pub fn take(db: &mut Db, now: Timestamp, id: &AdvisoryId, new: &NewDecision) -> DbResult<bool> {
    if !store::lock(db, id)? || !store::create(db, now, id.as_str(), new)? {
        return Ok(false);
    }
    super::store::rebuild(db, now, id)?;
    Ok(true)
}

/// Ends a decision; false when it does not hold (any more).
///
/// # Errors
/// The database's.
pub fn end(db: &mut Db, now: Timestamp, id: &DecisionId, by: &str) -> DbResult<bool> {
    let Some(weakness) = store::update_ended(db, now, id, Some(by))? else {
        return Ok(false);
    };
    if let Some(advisory) = store::find_bearing(db, &weakness)? {
        store::lock(db, &advisory)?;
        super::store::rebuild(db, now, &advisory)?;
    }
    Ok(true)
}

/// Ends the decisions whose day has come; returns how many.
///
/// # Errors
/// The database's.
pub fn end_due(db: &mut Db, now: Timestamp) -> DbResult<usize> {
    let due = store::find_due(db, now)?;
    for id in &due {
        if let Some(weakness) = store::update_ended(db, now, id, None)? {
            store::update_merge_pending(db, &[weakness])?;
        }
    }
    Ok(due.len())
}

/// Merges up to `limit` advisories anew that wait for it; returns how many.
///
/// # Errors
/// The database's.
pub fn merge_pending(db: &mut Db, now: Timestamp, limit: i64) -> DbResult<usize> {
    let waiting = store::find_merge_pending(db, limit)?;
    for id in &waiting {
        super::store::rebuild(db, now, id)?;
    }
    store::update_merged(db, &waiting)?;
    Ok(waiting.len())
}
