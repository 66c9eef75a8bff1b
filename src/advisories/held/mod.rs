//! The held list: advisories that nobody scored wait for a person to give them a level.

pub mod store;

use crate::clock::Timestamp;

/// A level given by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The level's word.
    pub level: String,
    /// Who gave it.
    pub by: String,
    /// Why, in their words.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// Its columns; all of them are filled, or none.
pub(super) type ReleaseRow = (Option<String>, Option<String>, Option<String>, Option<Timestamp>);

impl Release {
    pub(super) fn of((level, by, reason, at): ReleaseRow) -> Option<Self> {
        Some(Self {
            level: level?,
            by: by?,
            reason: reason?,
            at: at?,
        })
    }
}
