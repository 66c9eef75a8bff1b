//! From changed advisories to alerts: match against releases once, then review the businesses that have touched ones,
//! many in one transaction.

use crate::advisories::matches;
use crate::alerts::requests::{self, Part};
use crate::alerts::review::{self, Cause, Known};
use crate::alerts::{self, Context};
use crate::db::{Database, Db, DbError, DbResult, Engine, Scope, SmeId};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// How many advisories are matched in one transaction.
const ADVISORIES: i64 = 200;
/// How many businesses are looked up at once.
const BUSINESSES: i64 = 200;
/// How many parts of a walk are looked up at once.
const PARTS: i64 = 64;
/// How many parts one process reviews at the same time, where the database has several writers.
const SIDE_BY_SIDE: usize = 4;
/// When a review that failed is tried again, in seconds.
const RETRY_SECONDS: i64 = 600;

/// Matches all advisories that wait; returns how many.
///
/// # Errors
/// The database's.
pub async fn match_all(database: &Database, context: &Context) -> DbResult<usize> {
    let mut matched = 0;
    loop {
        let (catalogue, now) = (context.catalogue.clone(), context.now);
        let step = move |db: &mut Db| matches::match_pending(db, &catalogue, now, ADVISORIES);
        match database.write(Scope::System, step).await? {
            0 => break,
            some => matched += some,
        }
    }
    if matched > 0 {
        let (catalogue, now) = (context.catalogue.clone(), context.now);
        let follow = move |db: &mut Db| matches::follow(db, &catalogue, now);
        database.read(Scope::System, follow).await?;
    }
    Ok(matched)
}

/// Reviews all businesses that wait; returns how many, one that several changes concern perhaps more than once.
///
/// # Errors
/// The database's.
pub async fn review_all(database: &Database, context: &Context) -> DbResult<usize> {
    let known = for_each_worker(database);
    let mut reviewed = 0;
    loop {
        let planned = database.write(Scope::System, requests::plan).await?;
        let some = review_parts(database, context, &known).await?;
        reviewed += some;
        if !planned && some == 0 {
            return Ok(reviewed + review_single(database, context).await?);
        }
    }
}

/// What one worker knows, from its first part to its last.
type Remembered = Arc<Mutex<Known>>;

/// Nothing yet, for as many workers as the database has writers.
fn for_each_worker(database: &Database) -> Vec<Remembered> {
    let workers = match database.engine() {
        Engine::Postgres => std::thread::available_parallelism().map_or(1, |cores| cores.get().min(SIDE_BY_SIDE)),
        Engine::Sqlite => 1,
    };
    (0..workers).map(|_| Remembered::default()).collect()
}

/// Reviews the parts of walks that wait, one at once for each worker.
async fn review_parts(database: &Database, context: &Context, known: &[Remembered]) -> DbResult<usize> {
    let find = move |db: &mut Db| requests::store::find_parts(db, PARTS);
    let parts: VecDeque<Part> = database.read(Scope::System, find).await?.into();
    if parts.is_empty() {
        return Ok(0);
    }
    let parts = Mutex::new(parts);
    let works = known.iter().map(|known| review_queue(database, context, &parts, known));
    let done = futures_util::future::join_all(works).await;
    done.into_iter().sum()
}

/// Reviews one part after the other until none is left.
async fn review_queue(
    database: &Database,
    context: &Context,
    parts: &Mutex<VecDeque<Part>>,
    known: &Remembered,
) -> DbResult<usize> {
    let mut reviewed = 0;
    loop {
        let next = parts.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let Some(part) = next else {
            return Ok(reviewed);
        };
        let (for_review, own, known) = (context.clone(), part.clone(), Arc::clone(known));
        // The part is taken off in the transaction of its effect: a crash leaves both or neither.
        let step = move |db: &mut Db| {
            let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
            review::review_part(db, &for_review, &mut known, &own)
        };
        match database.write(Scope::System, step).await {
            Ok(some) => reviewed += some.unwrap_or_default(),
            Err(error) if error.is_unavailable() => return Err(error),
            Err(error) => {
                tracing::warn!(%error, "some businesses could not be reviewed together");
                reviewed += review_apart(database, context, &part).await?;
            }
        }
    }
}

/// Reviews the businesses of a part one by one, so that one that fails does not hold up the others.
async fn review_apart(database: &Database, context: &Context, part: &Part) -> DbResult<usize> {
    let own = part.clone();
    let find = move |db: &mut Db| requests::store::find_businesses(db, &own);
    let businesses = database.read(Scope::System, find).await?;
    let mut reviewed = 0;
    for sme in businesses {
        reviewed += usize::from(review_or_put_off(database, context, sme).await?);
    }
    let own = part.clone();
    let end = move |db: &mut Db| requests::store::delete_part(db, &own);
    database.write(Scope::System, end).await?;
    Ok(reviewed)
}

/// Reviews the businesses that wait on their own.
async fn review_single(database: &Database, context: &Context) -> DbResult<usize> {
    let mut reviewed = 0;
    loop {
        let now = context.now;
        let find = move |db: &mut Db| requests::store::find_reviews(db, now, BUSINESSES);
        let waiting = database.read(Scope::System, find).await?;
        if waiting.is_empty() {
            return Ok(reviewed);
        }
        for sme in waiting {
            reviewed += usize::from(review_or_put_off(database, context, sme).await?);
        }
    }
}

/// Reviews one business; false when it failed and is tried again later.
async fn review_or_put_off(database: &Database, context: &Context, sme: SmeId) -> DbResult<bool> {
    let (for_review, own) = (context.clone(), sme.clone());
    // A request is taken in the transaction of its effect: a crash leaves both or neither.
    let step = move |db: &mut Db| -> DbResult<()> { review::review(db, &for_review, &own, Cause::Feed) };
    match database.write(Scope::Sme(sme.clone()), step).await {
        Ok(()) => Ok(true),
        Err(error) if error.is_unavailable() => Err(error),
        Err(error) => put_off(database, context, &sme, &error).await.map(|()| false),
    }
}

/// Reviews the businesses with a dismissal that has ended; returns how many.
///
/// # Errors
/// The database's.
pub async fn ask_again(database: &Database, context: &Context) -> DbResult<usize> {
    let now = context.now;
    let find = move |db: &mut Db| alerts::dismissals::store::find_due(db, now, BUSINESSES);
    let due = database.read(Scope::System, find).await?;
    let mut asked = 0;
    for sme in due {
        let (for_review, own) = (context.clone(), sme.clone());
        let step = move |db: &mut Db| alerts::dismissals::ask_again(db, &for_review, &own);
        match database.write(Scope::Sme(sme.clone()), step).await {
            Ok(()) => asked += 1,
            Err(error) if error.is_unavailable() => return Err(error),
            Err(error) => tracing::error!(business = %sme, %error, "a dismissal that has ended was not taken up again"),
        }
    }
    Ok(asked)
}

/// One business whose review fails must not hold up the others: it is tried again later.
async fn put_off(database: &Database, context: &Context, sme: &SmeId, error: &DbError) -> DbResult<()> {
    tracing::error!(business = %sme, %error, "a review failed");
    let (own, later) = (sme.clone(), context.now.plus_seconds(RETRY_SECONDS));
    let step = move |db: &mut Db| requests::store::update_review(db, &own, later);
    database.write(Scope::Sme(sme.clone()), step).await
}
