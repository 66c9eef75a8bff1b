//! Rows of dismissals: every function takes the business first, or says that it needs the system scope.

use crate::clock::Timestamp;
use crate::db::schema::dismissal;
use crate::db::{Db, DbResult, SmeId, each_backend};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The reason of a dismissal of an alert that is done, though nobody names a fix.
pub const DONE: &str = "done";
/// The reasons that only hold until the advisory changes: then the owner's word is about something else.
pub(in crate::alerts) const UNTIL_CHANGE: [&str; 2] = [DONE, "wrong-version"];

/// Keeps the owner's word that these advisories do not concern this product of theirs, or are dealt with; the last word
/// counts. It holds for every version of the product, at most until the moment that is given.
///
/// # Errors
/// The database's.
pub fn create(
    db: &mut Db,
    sme: &SmeId,
    slug: &str,
    advisories: &[&str],
    (reason, until): (&str, Option<Timestamp>),
    now: Timestamp,
) -> DbResult<()> {
    for advisory in advisories {
        let row = (
            dismissal::sme_id.eq(sme),
            dismissal::product_slug.eq(slug),
            dismissal::advisory_id.eq(advisory),
            dismissal::reason.eq(reason),
            dismissal::until_at.eq(until),
            dismissal::created_at.eq(now),
        );
        let change = (
            dismissal::reason.eq(reason),
            dismissal::until_at.eq(until),
            dismissal::created_at.eq(now),
        );
        each_backend!(db => diesel::insert_into(dismissal::table).values(row)
            .on_conflict((dismissal::sme_id, dismissal::product_slug, dismissal::advisory_id))
            .do_update().set(change).execute(db)?);
    }
    Ok(())
}

/// Forgets dismissals.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, sme: &SmeId, slug: &str, advisories: &[&str]) -> DbResult<()> {
    let own = dismissal::table
        .filter(dismissal::sme_id.eq(sme))
        .filter(dismissal::product_slug.eq(slug));
    diesel::delete(own.filter(dismissal::advisory_id.eq_any(advisories))).execute(db)?;
    Ok(())
}

/// The dismissals of a business: by product and advisory, until which change of the advisory each holds (`None`: for
/// good).
pub type Dismissals = BTreeMap<(String, String), Option<Timestamp>>;

/// The dismissals of a business that hold now.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, sme: &SmeId, now: Timestamp) -> DbResult<Dismissals> {
    let holds = dismissal::until_at.is_null().or(dismissal::until_at.gt(now));
    let own = dismissal::table.filter(dismissal::sme_id.eq(sme)).filter(holds);
    let rows: Vec<(String, String, String, Timestamp)> = own
        .select((
            dismissal::product_slug,
            dismissal::advisory_id,
            dismissal::reason,
            dismissal::created_at,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(slug, advisory, reason, at)| {
            (
                (slug, advisory),
                Some(at).filter(|_| UNTIL_CHANGE.contains(&reason.as_str())),
            )
        })
        .collect())
}

/// Businesses with a dismissal that has ended (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_due(db: &mut Db, now: Timestamp, limit: i64) -> DbResult<Vec<SmeId>> {
    let ended = dismissal::table.filter(dismissal::until_at.le(now));
    Ok(ended
        .order(dismissal::sme_id)
        .select(dismissal::sme_id)
        .distinct()
        .limit(limit)
        .load(db)?)
}

/// Forgets the dismissals of a business that have ended; returns how many.
///
/// # Errors
/// The database's.
pub fn delete_ended(db: &mut Db, sme: &SmeId, now: Timestamp) -> DbResult<usize> {
    let own = dismissal::table.filter(dismissal::sme_id.eq(sme));
    Ok(diesel::delete(own.filter(dismissal::until_at.le(now))).execute(db)?)
}
