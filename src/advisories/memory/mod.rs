//! Advisories that were read before, remembered by this process.
//!
//! A popular program meets hundreds of advisories, and everybody who adds another version of it meets them again. Each
//! row bears a stamp, a random number that every change renews; what is remembered under a stamp is therefore true, in
//! whichever process, transaction or database the row was written.

mod store;

use super::store::StoredAdvisory;
use crate::db::{AdvisoryId, Db, DbResult};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::{Arc, LazyLock};

/// What is remembered at most, in bytes, roughly.
const MAX_WEIGHT: u64 = 32 * 1024 * 1024;
/// What an advisory weighs in memory, as a multiple of its stored document.
const SPREAD: u64 = 4;
/// What an advisory weighs on average.
const USUAL_WEIGHT: u64 = 8 * 1024;

static REMEMBERED: LazyLock<Cache<i64, Remembered, Weigher>> = LazyLock::new(|| {
    let usual = usize::try_from(MAX_WEIGHT / USUAL_WEIGHT).unwrap_or_default();
    Cache::with_weighter(usual, MAX_WEIGHT, Weigher)
});

#[derive(Clone)]
struct Remembered {
    advisory: Arc<StoredAdvisory>,
    weight: u64,
}

#[derive(Clone)]
struct Weigher;

impl Weighter<i64, Remembered> for Weigher {
    fn weight(&self, _: &i64, value: &Remembered) -> u64 {
        value.weight
    }
}

/// A new stamp, for whoever writes an advisory.
pub(super) fn stamp() -> i64 {
    rand::random()
}

/// Finds advisories by id, rejected ones too; only those are read that are not remembered.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<Vec<Arc<StoredAdvisory>>> {
    let mut found = Vec::with_capacity(ids.len());
    let mut unknown = Vec::new();
    for (id, stamp) in store::find_stamps(db, ids)? {
        match REMEMBERED.get(&stamp) {
            Some(known) => found.push(known.advisory),
            None => unknown.push(id),
        }
    }
    store::visit(db, &unknown, |stamp, advisory, length| {
        let advisory = Arc::new(advisory);
        let weight = u64::try_from(length).unwrap_or(u64::MAX).saturating_mul(SPREAD);
        let known = Remembered {
            advisory: Arc::clone(&advisory),
            weight,
        };
        REMEMBERED.insert(stamp, known);
        found.push(advisory);
    })?;
    Ok(found)
}
