//! The one place that reads the clock: times are microseconds since 1970-01-01 UTC.
//!
//! Tests move the clock by hand; everything else runs on the real one.

use diesel_derive_newtype::DieselNewType;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A moment in microseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, DieselNewType, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From microseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// The day in UTC as `2026-11-23`.
    #[must_use]
    pub fn date(self) -> String {
        jiff::Timestamp::from_microsecond(self.0)
            .map(|at| at.strftime("%Y-%m-%d").to_string())
            .unwrap_or_default()
    }

    /// The beginning in UTC of a day written as `2026-11-23`.
    #[must_use]
    pub fn of_day(text: &str) -> Option<Self> {
        let day: jiff::civil::Date = text.parse().ok()?;
        let begins = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(Self(begins.timestamp().as_microsecond()))
    }

    /// The moment in UTC as `20261123T080000.000000Z`: sorts by time and may stand in the name of a file.
    #[must_use]
    pub fn compact(self) -> String {
        jiff::Timestamp::from_microsecond(self.0)
            .map(|at| at.strftime("%Y%m%dT%H%M%S.%6fZ").to_string())
            .unwrap_or_default()
    }

    /// This moment plus `seconds` (which may be negative); stops at the ends of the range.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// This moment plus `days` of 24 hours.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }
}

/// Tells the time.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    /// Microseconds at which a test stopped the clock; `None`: it runs.
    stopped_at: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// A clock that stands at `at` until it is moved.
    #[must_use]
    pub fn stopped(at: Timestamp) -> Self {
        Self {
            stopped_at: Some(Arc::new(AtomicI64::new(at.micros()))),
        }
    }

    /// The time now.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that may read the system clock"
    )]
    pub fn now(&self) -> Timestamp {
        match &self.stopped_at {
            Some(at) => Timestamp(at.load(Ordering::SeqCst)),
            None => Timestamp(jiff::Timestamp::now().as_microsecond()),
        }
    }

    /// Moves a stopped clock; a running one stays as it is.
    pub fn advance_seconds(&self, seconds: i64) {
        if let Some(at) = &self.stopped_at {
            at.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
        }
    }
}
