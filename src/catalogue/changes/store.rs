//! Rows of the log that the indexes in memory follow (global table).

use super::Kind;
use crate::clock::Timestamp;
use crate::db::schema::index_change;
use crate::db::{Db, DbResult};
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
    let row = (
        index_change::kind.eq(kind.as_str()),
        index_change::subject.eq(subject),
        index_change::changed_at.eq(now),
    );
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => diesel::insert_into(index_change::table).values(row).execute(db)?,
        // There is one writer, so the next number is free.
        Db::Sqlite(db) => {
            let last: Option<i64> = index_change::table
                .select(diesel::dsl::max(index_change::seq))
                .first(db)?;
            let seq = index_change::seq.eq(last.unwrap_or_default().saturating_add(1));
            diesel::insert_into(index_change::table)
                .values((seq, row))
                .execute(db)?
        }
    };
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
