//! What was read before, remembered by this process under a stamp.
//!
//! A row bears a stamp, a random number that every change of what is remembered about it renews. Whatever stands under
//! an id and its stamp is therefore true, in whichever process or transaction the row was written, and nobody has to be
//! told of a change.

use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::hash::Hash;
use std::sync::Arc;

/// What a value weighs on average, in bytes.
const USUAL_WEIGHT: u64 = 8 * 1024;

/// A row that was never stamped; nothing is remembered under it.
const NO_STAMP: i64 = 0;

/// A new stamp, for whoever changes a row.
pub fn stamp() -> i64 {
    rand::random()
}

/// Values under the id and the stamp of their rows.
#[derive(Debug)]
pub struct Remembered<Id, T> {
    values: Cache<(Id, i64), (Arc<T>, u64), Weigher>,
}

#[derive(Debug, Clone)]
struct Weigher;

impl<Id, T> Weighter<(Id, i64), (Arc<T>, u64)> for Weigher {
    fn weight(&self, _: &(Id, i64), (_, weight): &(Arc<T>, u64)) -> u64 {
        *weight
    }
}

impl<Id: Eq + Hash, T> Remembered<Id, T> {
    /// Remembers values of `max` bytes together; what was not asked for in a long time is forgotten for others.
    #[must_use]
    pub fn new(max: u64) -> Self {
        let usual = usize::try_from(max / USUAL_WEIGHT).unwrap_or_default();
        Self {
            values: Cache::with_weighter(usual, max, Weigher),
        }
    }

    /// What is remembered of a row.
    pub fn get(&self, row: &(Id, i64)) -> Option<Arc<T>> {
        self.values.get(row).map(|(value, _)| value)
    }

    /// Remembers a value of `weight` bytes.
    pub fn insert(&self, row: (Id, i64), value: T, weight: usize) -> Arc<T> {
        let value = Arc::new(value);
        if row.1 != NO_STAMP {
            let weight = u64::try_from(weight).unwrap_or(u64::MAX);
            self.values.insert(row, (Arc::clone(&value), weight));
        }
        value
    }
}
