//! From changed advisories to alerts: match against releases once, then review each business that may be touched.

use crate::advisories::matches;
use crate::alerts::review::{Cause, review};
use crate::alerts::{self, Context};
use crate::db::{Database, Db, DbError, DbResult, Scope, SmeId};

/// How many advisories are matched in one transaction.
const ADVISORIES: i64 = 200;
/// How many businesses are looked up at once.
const BUSINESSES: i64 = 200;
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
            0 => return Ok(matched),
            some => matched += some,
        }
    }
}

/// Reviews all businesses that wait; returns how many.
///
/// # Errors
/// The database's.
pub async fn review_all(database: &Database, context: &Context) -> DbResult<usize> {
    let mut reviewed = 0;
    loop {
        let now = context.now;
        let find = move |db: &mut Db| alerts::store::find_reviews(db, now, BUSINESSES);
        let waiting = database.read(Scope::System, find).await?;
        if waiting.is_empty() {
            return Ok(reviewed);
        }
        for sme in waiting {
            let (for_review, own) = (context.clone(), sme.clone());
            // The request is taken in the transaction of its effect: a crash leaves both or neither.
            let step = move |db: &mut Db| -> DbResult<()> { review(db, &for_review, &own, Cause::Feed) };
            match database.write(Scope::Sme(sme.clone()), step).await {
                Ok(()) => reviewed += 1,
                Err(error) if error.is_unavailable() => return Err(error),
                Err(error) => put_off(database, context, &sme, &error).await?,
            }
        }
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
    let step = move |db: &mut Db| alerts::store::update_review(db, &own, later);
    database.write(Scope::Sme(sme.clone()), step).await
}
