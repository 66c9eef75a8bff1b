//! The worker step that empties the outbox. No transaction is open while a server is talked to.

use crate::clock::{Clock, Timestamp};
use crate::db::{Database, Db, DbResult, Scope};
use crate::delivery::{Message, SendError, Transport, outbox};
use crate::redact::without_addresses;
use crate::tenancy::pauses;

/// How many messages one step claims.
const BATCH: i64 = 10;
/// After so many tries a message counts as failed (about five days).
const MOST_ATTEMPTS: i32 = 12;
/// Seconds until the next try, by the number of tries made.
const WAITS: [i64; 8] = [60, 300, 900, 3_600, 4 * 3_600, 8 * 3_600, 12 * 3_600, 24 * 3_600];

/// What one step did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delivered {
    /// Handed over.
    pub sent: usize,
    /// Left for later.
    pub deferred: usize,
    /// Given up.
    pub failed: usize,
}

/// Claims what is due and tries to hand it over.
///
/// # Errors
/// The database's; a claimed message then becomes due again when its lease ends.
pub async fn deliver_due(database: &Database, clock: &Clock, transport: &Transport) -> DbResult<Delivered> {
    let now = clock.now();
    let claim = move |db: &mut Db| {
        let pauses = pauses::store::find(db)?;
        outbox::update_claimed(db, now, &pauses, BATCH)
    };
    let claimed = database.write(Scope::System, claim).await?;
    let mut delivered = Delivered::default();
    for message in claimed {
        let outcome = transport.send(&message).await;
        note(database, clock.now(), message, outcome, &mut delivered).await?;
    }
    Ok(delivered)
}

async fn note(
    database: &Database,
    now: Timestamp,
    message: Message,
    outcome: Result<(), SendError>,
    delivered: &mut Delivered,
) -> DbResult<()> {
    match outcome {
        Ok(()) => {
            delivered.sent += 1;
            database
                .write(Scope::System, move |db: &mut Db| outbox::update_sent(db, &message, now))
                .await?;
        }
        Err(SendError::Temporary(words)) if message.attempts < MOST_ATTEMPTS => {
            delivered.deferred += 1;
            let next = now.plus_seconds(wait_after(message.attempts));
            tracing::warn!(mail = %message.id, attempts = message.attempts, error = without_addresses(&words), "mail has to wait");
            database
                .write(Scope::System, move |db: &mut Db| {
                    outbox::update_deferred(db, &message, next, &words)
                })
                .await?;
        }
        Err(SendError::Temporary(words) | SendError::Permanent(words)) => {
            delivered.failed += 1;
            tracing::error!(mail = %message.id, attempts = message.attempts, error = without_addresses(&words), "mail failed");
            database
                .write(Scope::System, move |db: &mut Db| {
                    outbox::update_failed(db, &message, &words)
                })
                .await?;
        }
    }
    Ok(())
}

/// Seconds to wait after this many tries, 20 % more or less so that a crowd does not come back at once.
fn wait_after(attempts: i32) -> i64 {
    let step = usize::try_from(attempts.saturating_sub(1)).unwrap_or(0);
    let wait = WAITS.get(step).or(WAITS.last()).copied().unwrap_or(60);
    wait + wait * i64::from(rand::random::<u8>() % 41) / 100 - wait / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_a_fifth() {
        for (step, wait) in WAITS.iter().enumerate() {
            let waited = wait_after(i32::try_from(step).unwrap() + 1);
            assert!((wait * 8 / 10..=wait * 12 / 10).contains(&waited), "{step}: {waited}");
        }
        assert!(wait_after(100) >= 24 * 3_600 * 8 / 10);
    }
}
