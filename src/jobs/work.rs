//! The worker's own numbers: gathered in memory, added to the instance's row when there is something to tell.

use super::Delivered;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::settings::{self, Work};
use std::sync::PoisonError;

/// What one round did.
pub(super) fn of_round(matched: usize, reviewed: usize, delivered: Delivered, failed: bool) -> Work {
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    Work {
        rounds: 1,
        errors: u64::from(failed),
        matched: number(matched),
        reviewed: number(reviewed),
        sent: number(delivered.sent),
        deferred: number(delivered.deferred),
        failed: number(delivered.failed),
    }
}

/// Adds a round to what was not told yet. Idle rounds are told with the next slow one, so that a quiet instance does
/// not write every second. What cannot be told now, as the database is gone, is told later.
pub(super) async fn add(app: &App, slow: bool, round: Work) {
    let idle = Work {
        rounds: 1,
        ..Work::default()
    };
    let untold = {
        let mut kept = app.untold_work.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = kept.plus(round);
        if !slow && round == idle {
            return;
        }
        std::mem::take(&mut *kept)
    };
    let tell = move |db: &mut Db| settings::store::update_work(db, untold);
    if app.database.write(Scope::Global, tell).await.is_err() {
        let mut kept = app.untold_work.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = kept.plus(untold);
    }
}
