//! Rows of the outbox by their waiting time.

use super::NEVER;
use crate::clock::Timestamp;
use crate::db::schema::outbox;
use crate::db::{Db, DbResult};
use crate::delivery::Lane;
use crate::delivery::outbox::Pauses;
use diesel::prelude::*;

/// Since when the message has been due that has been due longest; what waits because somebody pauses is not due
/// (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_oldest_due(db: &mut Db, now: Timestamp, pauses: &Pauses) -> DbResult<Option<Timestamp>> {
    let last_lane = if pauses.instance { Lane::Account } else { Lane::Normal };
    Ok(outbox::table
        .filter(outbox::state.eq_any(["queued", "claimed"]))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::lane.le(last_lane.number()))
        .filter(
            outbox::lane
                .eq(Lane::Account.number())
                .or(outbox::organisation_id.is_null())
                .or(outbox::organisation_id.ne_all(&pauses.organisations)),
        )
        .select(diesel::dsl::min(outbox::next_attempt_at))
        .first(db)?)
}

/// How many messages are held (needs the system scope).
///
/// # Errors
/// The database's.
pub fn count_held(db: &mut Db) -> DbResult<i64> {
    let held = outbox::table
        .filter(outbox::state.eq("queued"))
        .filter(outbox::next_attempt_at.eq(NEVER));
    Ok(held.count().get_result(db)?)
}

/// Holds every message that was not sent; a sender that still has one loses its claim (needs the system scope).
///
/// # Errors
/// The database's.
pub fn update_all_held(db: &mut Db) -> DbResult<usize> {
    let unsent = outbox::table.filter(outbox::state.eq_any(["queued", "claimed"]));
    let change = (
        outbox::state.eq("queued"),
        outbox::epoch.eq(outbox::epoch + 1),
        outbox::next_attempt_at.eq(NEVER),
    );
    Ok(diesel::update(unsent).set(change).execute(db)?)
}

/// Lets every held message go (needs the system scope).
///
/// # Errors
/// The database's.
pub fn update_all_released(db: &mut Db, now: Timestamp) -> DbResult<usize> {
    let held = outbox::table
        .filter(outbox::state.eq("queued"))
        .filter(outbox::next_attempt_at.eq(NEVER));
    Ok(diesel::update(held).set(outbox::next_attempt_at.eq(now)).execute(db)?)
}

/// Gives up every held message: it counts as failed and is never sent (needs the system scope).
///
/// # Errors
/// The database's.
pub fn update_all_dropped(db: &mut Db) -> DbResult<usize> {
    let held = outbox::table
        .filter(outbox::state.eq("queued"))
        .filter(outbox::next_attempt_at.eq(NEVER));
    let change = (
        outbox::state.eq("failed"),
        outbox::last_error.eq("given up after a restore"),
    );
    Ok(diesel::update(held).set(change).execute(db)?)
}
