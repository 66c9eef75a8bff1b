//! From changed advisories to alerts: match against releases once, then review each business that may be touched.

use crate::advisories::matches;
use crate::alerts::review::{Cause, review};
use crate::alerts::{self, Context};
use crate::db::{Database, Db, DbResult, Scope};

/// How many advisories are matched in one transaction.
const ADVISORIES: i64 = 200;
/// How many businesses are looked up at once.
const BUSINESSES: i64 = 200;

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
        let find = |db: &mut Db| alerts::store::find_reviews(db, BUSINESSES);
        let waiting = database.read(Scope::System, find).await?;
        if waiting.is_empty() {
            return Ok(reviewed);
        }
        for sme in waiting {
            let (context, own) = (context.clone(), sme.clone());
            // The request is taken in the transaction of its effect: a crash leaves both or neither.
            let step = move |db: &mut Db| -> DbResult<()> {
                if alerts::store::delete_review(db, &own)? {
                    review(db, &context, &own, Cause::Feed)?;
                }
                Ok(())
            };
            database.write(Scope::Sme(sme), step).await?;
            reviewed += 1;
        }
    }
}
