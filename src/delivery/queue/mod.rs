//! The outbox seen from outside: how long it has waited, and holding back what may have been sent before.
//!
//! A held message is a queued one whose time never comes. It is held when a database is restored: between backup and
//! loss it may have left already, and only a person can know. Released, it goes out with the Message-ID it always had.

pub mod store;

use crate::clock::Timestamp;

/// The time that never comes.
const NEVER: Timestamp = Timestamp::from_micros(i64::MAX);
