//! Stopping all sending, for one organisation or for the whole instance, and going on.
//!
//! While somebody pauses, alerts are raised and mails are written as ever; the outbox keeps them. What is over by the
//! time the sending goes on is set aside then (`delivery::outbox::update_claimed`), so nothing is lost and nobody
//! is flooded. Mail about passwords and addresses is never held up.

pub mod store;

use crate::clock::Timestamp;
use serde::{Deserialize, Serialize};

/// Who stopped the sending of the whole instance, and when.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstancePause {
    /// When.
    pub at: Timestamp,
    /// Name of who did it.
    pub by: String,
}
