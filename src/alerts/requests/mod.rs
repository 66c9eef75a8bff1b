//! What waits for a review: releases whose verdicts changed, and single businesses whose review failed.
//!
//! A change of the data names the releases it touches, however many businesses have them. A worker gathers the waiting
//! releases into a walk over the businesses that have one of them, cuts it into parts, and reviews each part in one
//! transaction, which also takes the part off the list. What stands in the database is therefore always what is left to
//! do: a worker that dies loses nothing, and several share a walk. See ADR 0039.

pub mod store;

pub use store::Part;

use crate::db::{Db, DbResult};
use store::Walk;

/// How many businesses are looked up at once when a walk is cut into parts.
const PAGE: usize = 50_000;
/// How many businesses are reviewed in one transaction.
const PART: usize = 200;

/// Takes the next step of planning: ends walks that are over, cuts one into parts, or starts a new one (needs the system
/// scope). False when there is nothing to plan.
///
/// # Errors
/// The database's.
pub fn plan(db: &mut Db) -> DbResult<bool> {
    store::delete_walked(db)?;
    match store::find_unplanned(db)? {
        Some(walk) => cut(db, &walk).map(|()| true),
        None => store::create_walk(db),
    }
}

/// Cuts the next page of a walk into parts.
fn cut(db: &mut Db, walk: &Walk) -> DbResult<()> {
    let page = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let businesses = store::find_touched(db, &walk.id, &walk.planned_to, page)?;
    let parts: Vec<Part> = businesses
        .chunks(PART)
        .filter_map(|some| {
            Some(Part {
                walk: walk.id.clone(),
                first: some.first()?.clone(),
                last: some.last()?.clone(),
            })
        })
        .collect();
    store::create_parts(db, &parts)?;
    let to = parts
        .last()
        .map_or(walk.planned_to.clone(), |part| part.last.to_string());
    store::update_planned(db, &walk.id, &to, businesses.len() < PAGE)
}
