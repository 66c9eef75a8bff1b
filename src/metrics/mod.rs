//! What this process counts about itself, and the text form in which Prometheus reads numbers.
//!
//! A writer of our own instead of the `metrics` crates: their recorder is one for the whole process, while tests run
//! many portals in one; and most of our numbers are not counted here at all but read from the database when asked for.

mod histogram;
mod text;

pub use histogram::{BOUNDS, Histogram};
pub use text::{Kind, Text};

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Methods that are told apart; whoever invents words gets "other" and makes no new series.
const METHODS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/// What tells one series of requests from another: method, route pattern, status.
pub type RequestKey = (&'static str, String, u16);

/// The counters of one process.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<RequestKey, Histogram>>,
}

impl Metrics {
    /// Counts one answered request. `route` is the pattern of the route, never the path.
    pub fn count_request(&self, method: &str, route: &str, status: u16, took: Duration) {
        let method = METHODS.iter().find(|known| **known == method).unwrap_or(&"other");
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests
            .entry((method, route.to_owned(), status))
            .or_default()
            .observe(took);
    }

    /// What was counted so far.
    #[must_use]
    pub fn requests(&self) -> BTreeMap<RequestKey, Histogram> {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.clone()
    }
}
