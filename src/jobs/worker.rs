//! The worker's loop.

use super::{alert_documents, campaigns, curation, deliver, fan_out, life_cycles, mails, overview, work};
use crate::accounts;
use crate::app::App;
use crate::catalogue::changes;
use crate::db::{Db, DbError, DbResult, Scope};
use std::time::Duration;
use tokio::sync::watch;

/// How long the worker rests when there was nothing to do.
const REST: Duration = Duration::from_secs(1);
/// How long it rests after an error, so that a dead database is not hammered.
const REST_AFTER_ERROR: Duration = Duration::from_secs(5);
/// How long changes are kept for the indexes in memory: twice the time after which an index is loaded anew.
const KEEP_CHANGES_SECONDS: i64 = 24 * 60 * 60;
/// How often the slow steps run, in rounds.
const SLOW_EVERY: u64 = 30;

/// Works until `stop` turns true.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut round: u64 = 0;
    while !*stop.borrow() {
        let rest = match step(&app, round.is_multiple_of(SLOW_EVERY)).await {
            Ok(0) => REST,
            Ok(_) => Duration::ZERO,
            Err(error) => {
                tracing::error!(%error, "the worker could not go on");
                REST_AFTER_ERROR
            }
        };
        round = round.wrapping_add(1);
        tokio::select! {
            () = tokio::time::sleep(rest) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Works until nothing is left to do; for the command line, the demo and tests.
///
/// # Errors
/// The database's.
pub async fn run_until_idle(app: &App) -> DbResult<()> {
    while step(app, true).await? > 0 {}
    Ok(())
}

/// One round; returns how much was done. A step that fails does not keep the others from their work: the first error
/// is reported when all have had their turn.
async fn step(app: &App, slow: bool) -> DbResult<usize> {
    let context = app.alert_context();
    let mut round = Round::default();
    round.note(curation::run(&app.database, context.now).await);
    let matched = round.note(fan_out::match_all(&app.database, &context).await);
    if slow {
        round.note(life_cycles::request_reviews(&app.database, &context).await.map(|_| 0));
    }
    let reviewed = round.note(fan_out::review_all(&app.database, &context).await);
    round.note(mails::send_due_reminders(&app.database, &context).await);
    if slow {
        round.note(mails::send_due_welcomes(&app.database, &context).await);
        round.note(fan_out::ask_again(&app.database, &context).await);
    }
    let delivered = deliver::deliver_due(&app.database, &app.clock, &app.transport).await;
    let delivered = round.keep(delivered);
    round.done += delivered.sent + delivered.failed;
    if slow {
        let now = app.clock.now();
        let clean = move |db: &mut Db| {
            accounts::one_time::store::delete_ended(db, now)?;
            changes::store::delete(db, now.plus_seconds(-KEEP_CHANGES_SECONDS))?;
            accounts::store::delete_ended_sessions(db, now)
        };
        round.note(app.database.write(Scope::Global, clean).await.map(|_| 0));
        round.note(alert_documents::sweep(&app.database, now).await.map(|_| 0));
        round.note(overview::update(app).await.map(|()| 0));
        round.note(campaigns::update(app).await.map(|()| 0));
    }
    let failed = round.first_error.is_some();
    work::add(app, slow, work::of_round(matched, reviewed, delivered, failed)).await;
    round.outcome()
}

#[derive(Default)]
struct Round {
    done: usize,
    first_error: Option<DbError>,
}

impl Round {
    /// Counts what a step did, and returns it.
    fn note(&mut self, outcome: DbResult<usize>) -> usize {
        let some = self.keep(outcome);
        self.done += some;
        some
    }

    /// What a step brought; after a failure, nothing.
    fn keep<T: Default>(&mut self, outcome: DbResult<T>) -> T {
        outcome.unwrap_or_else(|error| {
            self.first_error = self.first_error.take().or(Some(error));
            T::default()
        })
    }

    fn outcome(self) -> DbResult<usize> {
        self.first_error.map_or(Ok(self.done), Err)
    }
}
