//! What follows from the operator's decisions: those whose day has come end, and the advisories they touch are merged
//! anew, some at a time.

use crate::advisories::curation;
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbResult, Scope};

/// How many advisories are merged in one transaction.
const ADVISORIES: i64 = 200;

/// Ends what is due and merges all that waits; returns how much was done.
///
/// # Errors
/// The database's.
pub(super) async fn run(database: &Database, now: Timestamp) -> DbResult<usize> {
    let end = move |db: &mut Db| curation::end_due(db, now);
    let mut done = database.write(Scope::Global, end).await?;
    loop {
        let merge = move |db: &mut Db| curation::merge_pending(db, now, ADVISORIES);
        match database.write(Scope::Global, merge).await? {
            0 => return Ok(done),
            some => done += some,
        }
    }
}
