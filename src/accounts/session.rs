//! Sessions on the server: an opaque token in a cookie, its hash in the database.

use super::Session;
use crate::clock::Timestamp;
use crate::db::PersonId;

/// A session lives at most this long, in days.
pub(super) const ABSOLUTE_DAYS: i64 = 30;
/// A session that is not used for this long ends, in days.
pub(super) const IDLE_DAYS: i64 = 7;
/// How often the last use is written down, in seconds: not at every click.
pub(super) const TOUCH_SECONDS: i64 = 300;

impl Session {
    /// A session of `person` that begins now.
    #[must_use]
    pub fn begin(token_hash: String, person_id: PersonId, device: String, now: Timestamp) -> Self {
        Self {
            id: uuid::Uuid::now_v7().simple().to_string(),
            device,
            second_factor_at: None,
            token_hash,
            person_id,
            created_at: now,
            last_seen_at: now,
            expires_at: now.plus_days(ABSOLUTE_DAYS),
        }
    }

    /// True while it may be used.
    #[must_use]
    pub fn is_alive(&self, now: Timestamp) -> bool {
        now < self.expires_at && now < self.last_seen_at.plus_days(IDLE_DAYS)
    }

    /// True when the last use is old enough to be written down again.
    #[must_use]
    pub fn wants_touch(&self, now: Timestamp) -> bool {
        now > self.last_seen_at.plus_seconds(TOUCH_SECONDS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_ends_when_idle_and_in_any_case() {
        let start = Timestamp::from_micros(0);
        let mut session = Session::begin("h".into(), PersonId::generate(), String::new(), start);
        assert!(session.is_alive(start.plus_days(6)));
        assert!(!session.is_alive(start.plus_days(8)));
        session.last_seen_at = start.plus_days(29);
        assert!(session.is_alive(start.plus_days(29)));
        assert!(!session.is_alive(start.plus_days(30)));
    }
}
