//! Mails that are due by the clock: reminders and welcome summaries. Which are due is looked up over all businesses;
//! each one is then written in the scope of its own business.

use crate::alerts::{self, Context};
use crate::db::{Database, Db, DbResult, Scope};

/// How many businesses are looked up at once.
const BATCH: i64 = 100;
/// A list that has not changed for so long counts as complete enough for the welcome summary, in seconds.
const QUIET_SECONDS: i64 = 900;

/// Queues the reminders that owners asked for and that are due; returns how many.
pub(super) async fn send_due_reminders(database: &Database, context: &Context) -> DbResult<usize> {
    let now = context.now;
    let find = move |db: &mut Db| alerts::store::find_due_reminders(db, now, BATCH);
    let due = database.read(Scope::System, find).await?;
    let count = due.len();
    for (sme, id) in due {
        let (context, own) = (context.clone(), sme.clone());
        let remind = move |db: &mut Db| alerts::remind(db, &context, &own, &id);
        database.write(Scope::Sme(sme), remind).await?;
    }
    Ok(count)
}

/// Queues the welcome summaries of businesses whose lists have come to rest; returns how many.
pub(super) async fn send_due_welcomes(database: &Database, context: &Context) -> DbResult<usize> {
    let quiet_since = context.now.plus_seconds(-QUIET_SECONDS);
    let find = move |db: &mut Db| -> DbResult<_> {
        // Before the first import there is nothing to summarise.
        if crate::advisories::feeds::store::find_feeds(db)?.is_empty() {
            return Ok(Vec::new());
        }
        alerts::store::find_due_welcomes(db, quiet_since, BATCH)
    };
    let due = database.read(Scope::System, find).await?;
    let count = due.len();
    for sme in due {
        let (context, own) = (context.clone(), sme.clone());
        let welcome = move |db: &mut Db| alerts::welcome(db, &context, &own);
        database.write(Scope::Sme(sme), welcome).await?;
    }
    Ok(count)
}
