//! Grants: a business lets its chamber or provider read its list, for a time. Every look is written down, where both
//! sides can read it.

pub mod store;

pub use store::{Grant, View};

use crate::clock::Timestamp;

/// For how many days a list can be opened.
pub const DAYS: [i64; 3] = [7, 30, 90];

impl Grant {
    /// True while the list may be read.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}
