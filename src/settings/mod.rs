//! What an instance keeps about itself in its database: its secret key and the operator's numbers.
//!
//! The key signs answer links and forgery tokens; all nodes on one database share it.

pub mod store;

use crate::clock::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::sync::Arc;

/// A 256-bit key for signing.
#[derive(Clone)]
pub struct Secret(Arc<[u8]>);

impl Secret {
    fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// HMAC-SHA-256 over `purpose` and `message`; the purpose keeps uses apart.
    #[must_use]
    pub fn sign(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        // HMAC takes keys of any length (RFC 2104, section 2).
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return [0; 32];
        };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(message);
        mac.finalize().into_bytes().into()
    }

    /// The signature as text for forms and links.
    #[must_use]
    pub fn sign_text(&self, purpose: &str, message: &[u8]) -> String {
        URL_SAFE_NO_PAD.encode(self.sign(purpose, message))
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The operator's numbers, counted by the worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Overview {
    /// When they were counted.
    pub counted_at: Timestamp,
    /// Businesses in all.
    pub businesses: i64,
    /// Messages by state.
    pub outbox: Vec<(String, i64)>,
    /// The last messages that did not leave.
    pub failures: Vec<Failure>,
    /// Held advisories with the number of businesses each would touch.
    pub touched: Vec<(String, i64)>,
    /// Names that owners typed and no product answers to, in lower case, with the number of businesses: those that
    /// sources use, and those of at least five businesses.
    #[serde(default)]
    pub typed: Vec<(String, i64)>,
    /// Since when the message has been due that has been due longest.
    #[serde(default)]
    pub oldest_due: Option<Timestamp>,
    /// Messages held after a restore.
    #[serde(default)]
    pub held_messages: i64,
    /// Whether all sending pauses.
    #[serde(default)]
    pub paused: bool,
    /// Organisations that pause their sending.
    #[serde(default)]
    pub paused_organisations: usize,
}

/// What all workers of the instance did since it exists. It is kept in the database because a worker may run in a
/// process without pages, which nobody can ask.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Work {
    /// Rounds of the loop.
    pub rounds: u64,
    /// Rounds in which something failed.
    pub errors: u64,
    /// Advisories matched.
    pub matched: u64,
    /// Businesses reviewed.
    pub reviewed: u64,
    /// Messages handed over.
    pub sent: u64,
    /// Tries after which a message had to wait.
    pub deferred: u64,
    /// Messages given up.
    pub failed: u64,
}

impl Work {
    /// Both together.
    #[must_use]
    pub fn plus(self, more: Self) -> Self {
        Self {
            rounds: self.rounds.saturating_add(more.rounds),
            errors: self.errors.saturating_add(more.errors),
            matched: self.matched.saturating_add(more.matched),
            reviewed: self.reviewed.saturating_add(more.reviewed),
            sent: self.sent.saturating_add(more.sent),
            deferred: self.deferred.saturating_add(more.deferred),
            failed: self.failed.saturating_add(more.failed),
        }
    }
}

/// A message that did not leave.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Failure {
    /// What kind of message: "alert", "reminder", "welcome".
    pub kind: String,
    /// How often it was tried.
    pub attempts: i32,
    /// What the server said.
    pub error: String,
    /// When it was written.
    pub at: Timestamp,
}
