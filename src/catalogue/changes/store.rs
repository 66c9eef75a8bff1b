//! Rows of the log that the indexes in memory follow (global table).

use super::Kind;
use crate::clock::Timestamp;
use crate::db::schema::index_change;
use crate::db::{Db, DbResult};
use crate::matching::index::Horizon;
use diesel::prelude::*;

/// A row of the log that indexes in memory follow.
#[derive(Debug, Clone)]
pub struct Change {
    /// Its number.
    pub seq: i64,
    /// The advisory or release.
    pub subject: String,
    /// When the transaction that wrote it began its work.
    pub at: Timestamp,
}

/// Writes down that an advisory or release changed, for the indexes in memory.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, kind: Kind, subject: &str, now: Timestamp) -> DbResult<()> {
    create_all(db, kind, &[subject], now)
}

/// [`create`] for many.
///
/// # Errors
/// The database's.
pub fn create_all(db: &mut Db, kind: Kind, subjects: &[&str], now: Timestamp) -> DbResult<()> {
    let row = |subject: &&str| {
        (
            index_change::kind.eq(kind.as_str()),
            index_change::subject.eq((*subject).to_owned()),
            index_change::changed_at.eq(now),
        )
    };
    for some in subjects.chunks(500) {
        match db {
            #[cfg(feature = "postgres")]
            Db::Postgres(db) => {
                let rows: Vec<_> = some.iter().map(row).collect();
                diesel::insert_into(index_change::table).values(&rows).execute(db)?
            }
            // There is one writer, so the next numbers are free.
            Db::Sqlite(db) => {
                let last: Option<i64> = index_change::table
                    .select(diesel::dsl::max(index_change::seq))
                    .first(db)?;
                let numbers = last.unwrap_or_default().saturating_add(1)..;
                let rows: Vec<_> = numbers
                    .zip(some)
                    .map(|(number, subject)| (index_change::seq.eq(number), row(subject)))
                    .collect();
                diesel::insert_into(index_change::table).values(&rows).execute(db)?
            }
        };
    }
    Ok(())
}

/// The changes of a kind beyond a number, in their order.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, kind: Kind, after: i64) -> DbResult<Vec<Change>> {
    let rows: Vec<(i64, String, Timestamp)> = index_change::table
        .filter(index_change::seq.gt(after))
        .filter(index_change::kind.eq(kind.as_str()))
        .order(index_change::seq)
        .select((index_change::seq, index_change::subject, index_change::changed_at))
        .load(db)?;
    let change = |(seq, subject, at)| Change { seq, subject, at };
    Ok(rows.into_iter().map(change).collect())
}

/// The changes of a kind that an index has not applied, and perhaps some that it has. Those that it has applied are
/// counted, not read again, unless one has appeared among them.
///
/// # Errors
/// The database's.
pub fn find_new(db: &mut Db, kind: Kind, horizon: &Horizon) -> DbResult<Vec<Change>> {
    let newer = find(db, kind, horizon.top())?;
    if horizon.unsettled() == 0 {
        return Ok(newer);
    }
    let between = index_change::table
        .filter(index_change::seq.gt(horizon.settled()))
        .filter(index_change::seq.le(horizon.top()))
        .filter(index_change::kind.eq(kind.as_str()));
    let there: i64 = between.count().get_result(db)?;
    if usize::try_from(there).is_ok_and(|there| there == horizon.unsettled()) {
        return Ok(newer);
    }
    find(db, kind, horizon.settled())
}

/// Forgets changes that every running index has seen long ago; the newest row stays, so that numbers go on.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, before: Timestamp) -> DbResult<()> {
    let newest: Option<i64> = index_change::table
        .select(diesel::dsl::max(index_change::seq))
        .first(db)?;
    let old = index_change::changed_at.lt(before);
    let rows = index_change::table.filter(old.and(index_change::seq.lt(newest.unwrap_or_default())));
    diesel::delete(rows).execute(db)?;
    Ok(())
}
