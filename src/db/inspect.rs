//! Questions about the database itself, for `tocsin doctor`.

use super::{Db, DbResult};
use crate::clock::Timestamp;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

#[derive(QueryableByName)]
struct Mode {
    #[diesel(sql_type = Text)]
    journal_mode: String,
}

#[derive(QueryableByName)]
struct Micros {
    #[diesel(sql_type = BigInt)]
    micros: i64,
}

/// How SQLite keeps its journal: "wal" where the file system allows it. Nothing on PostgreSQL.
///
/// # Errors
/// The database's.
pub fn journal_mode(db: &mut Db) -> DbResult<Option<String>> {
    if !matches!(db, Db::Sqlite(_)) {
        return Ok(None);
    }
    let mode: Mode = diesel::sql_query("SELECT journal_mode FROM pragma_journal_mode").get_result(db)?;
    Ok(Some(mode.journal_mode))
}

/// The time of the database server; SQLite has none of its own.
///
/// # Errors
/// The database's.
pub fn server_time(db: &mut Db) -> DbResult<Option<Timestamp>> {
    if matches!(db, Db::Sqlite(_)) {
        return Ok(None);
    }
    let now = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros";
    let now: Micros = diesel::sql_query(now).get_result(db)?;
    Ok(Some(Timestamp::from_micros(now.micros)))
}
