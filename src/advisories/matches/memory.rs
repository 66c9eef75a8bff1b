//! Matches of releases that were read before, remembered by this process: every page about a business asks for those of
//! all its programs.

use super::store;
use crate::db::{AdvisoryId, Db, DbResult, ReleaseId, Remembered};
use crate::matching::Hit;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// The advisories that touch a release, in the order of their ids, with what they say before platform legs are looked at.
pub type Matches = Vec<(AdvisoryId, Hit)>;

/// What is remembered at most, in bytes, roughly.
const MAX_WEIGHT: u64 = 32 * 1024 * 1024;
/// What a match weighs, in bytes, roughly.
const MATCH: usize = 320;

static REMEMBERED: LazyLock<Remembered<ReleaseId, Matches>> = LazyLock::new(|| Remembered::new(MAX_WEIGHT));

/// The matches of these releases; only those are read that are not remembered.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, releases: &[ReleaseId]) -> DbResult<Vec<(ReleaseId, Arc<Matches>)>> {
    let mut found = Vec::with_capacity(releases.len());
    let mut unknown = HashMap::new();
    for row in store::find_stamps(db, releases)? {
        match REMEMBERED.get(&row) {
            Some(known) => found.push((row.0, known)),
            None => drop(unknown.insert(row.0, row.1)),
        }
    }
    let ids: Vec<ReleaseId> = unknown.keys().cloned().collect();
    let mut read = store::find(db, &ids)?;
    for (id, stamp) in unknown {
        let matches = read.remove(&id).unwrap_or_default();
        found.push((id.clone(), keep(id, stamp, matches)));
    }
    Ok(found)
}

/// Remembers all matches of a release, in the order of the advisories' ids.
pub(super) fn keep(release: ReleaseId, stamp: i64, matches: Matches) -> Arc<Matches> {
    let weight = MATCH * (1 + matches.len());
    REMEMBERED.insert((release, stamp), matches, weight)
}
