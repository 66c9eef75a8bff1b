//! An index that follows a log of changes.
//!
//! Where several write at once, the log numbers its rows before others can see them, so a lower number
//! may appear after a higher one. Rows that were seen a short time ago are therefore counted again: where
//! one has appeared among them, they are read anew, and those that were already applied are passed over.

use std::collections::BTreeMap;

use super::Index;

/// After this time without a look at the log everything is loaded anew, in microseconds.
const STALE: i64 = 12 * 60 * 60 * 1_000_000;

/// See the module.
#[derive(Debug, Default)]
pub struct Kept {
    /// The index.
    pub index: Index,
    /// It holds everything up to the logs' horizons.
    pub is_loaded: bool,
    /// How far changes of advisories are applied.
    pub advisories: Horizon,
    /// How far new releases are.
    pub releases: Horizon,
}

/// How far a log is applied.
#[derive(Debug, Default)]
pub struct Horizon {
    /// Up to here nothing can appear any more.
    settled: i64,
    /// What is applied beyond: number of each row, and when it was seen.
    applied: BTreeMap<i64, i64>,
    /// When it was last followed.
    followed_at: i64,
}

impl Horizon {
    /// Rows up to this number need not be read.
    #[must_use]
    pub fn settled(&self) -> i64 {
        self.settled
    }

    /// The highest number that is applied.
    #[must_use]
    pub fn top(&self) -> i64 {
        self.applied.last_key_value().map_or(self.settled, |(seq, _)| *seq)
    }

    /// How many rows beyond [`Horizon::settled`] are applied.
    #[must_use]
    pub fn unsettled(&self) -> usize {
        self.applied.len()
    }

    /// Whether a row is not applied yet.
    #[must_use]
    pub fn is_new(&self, seq: i64) -> bool {
        seq > self.settled && !self.applied.contains_key(&seq)
    }

    /// Whether it was followed so long ago that rows may be gone from the log.
    #[must_use]
    pub fn is_stale(&self, now: i64) -> bool {
        now.saturating_sub(self.followed_at) > STALE
    }

    /// Notes rows that are applied at `now`, each with the time it was seen. What was seen before `settled_until` has no
    /// unseen rows in front of it. Times are in microseconds.
    pub fn note(&mut self, rows: impl IntoIterator<Item = (i64, i64)>, now: i64, settled_until: i64) {
        self.followed_at = now;
        self.applied.extend(rows);
        while let Some((seq, seen)) = self.applied.first_key_value().map(|(seq, seen)| (*seq, *seen)) {
            if seen >= settled_until {
                break;
            }
            self.settled = seq;
            self.applied.remove(&seq);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_appears_late_is_not_missed() {
        let mut horizon = Horizon::default();
        horizon.note([(1, 0), (3, 0)], 0, 0);
        assert!(horizon.is_new(2), "it was given before 3 and seen after it");
        assert!(!horizon.is_new(3));
        assert_eq!((horizon.top(), horizon.unsettled()), (3, 2));
        horizon.note([(2, 5)], 5, 5);
        assert_eq!(horizon.settled(), 1, "2 has just been seen");
        horizon.note([], 10, 10);
        assert_eq!(horizon.settled(), 3);
        assert_eq!((horizon.top(), horizon.unsettled()), (3, 0));
        assert!(horizon.is_new(4) && !horizon.is_new(2));
        assert!(!horizon.is_stale(STALE) && horizon.is_stale(STALE + 11));
    }
}
