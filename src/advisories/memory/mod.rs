//! Advisories that were read before, remembered by this process: a popular program meets hundreds of them, and everybody
//! who adds another version of it meets them again.

mod store;

use super::store::StoredAdvisory;
use crate::db::{AdvisoryId, Db, DbResult, Remembered};
use std::sync::{Arc, LazyLock};

/// What is remembered at most, in bytes, roughly.
const MAX_WEIGHT: u64 = 32 * 1024 * 1024;
/// What an advisory weighs in memory, as a multiple of its stored document.
const SPREAD: usize = 4;

static REMEMBERED: LazyLock<Remembered<AdvisoryId, StoredAdvisory>> = LazyLock::new(|| Remembered::new(MAX_WEIGHT));

/// Finds advisories by id, rejected ones too; only those are read that are not remembered.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<Vec<Arc<StoredAdvisory>>> {
    let mut found = Vec::with_capacity(ids.len());
    let mut unknown = Vec::new();
    for row in store::find_stamps(db, ids)? {
        match REMEMBERED.get(&row) {
            Some(known) => found.push(known),
            None => unknown.push(row.0),
        }
    }
    store::visit(db, &unknown, |stamp, advisory, length| {
        let row = (advisory.id.clone(), stamp);
        found.push(REMEMBERED.insert(row, advisory, SPREAD * length));
    })?;
    Ok(found)
}
