//! Rows of advisories with their stamps (global table).

use crate::advisories::store::{Row, StoredAdvisory, columns, stored};
use crate::db::schema::advisory;
use crate::db::{AdvisoryId, Db, DbError, DbResult};
use diesel::prelude::*;
use diesel::sql_types::Text;

/// The stamps of advisories.
///
/// # Errors
/// The database's.
pub(super) fn find_stamps(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<Vec<(AdvisoryId, i64)>> {
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => {
            let rows = advisory::table.filter(advisory::id.eq_any(ids));
            Ok(rows.select((advisory::id, advisory::stamp)).load(db)?)
        }
        // Hundreds of placeholders take longer to prepare than to answer.
        Db::Sqlite(db) => {
            let ids = serde_json::to_string(ids).map_err(|e| DbError::damaged("ids of advisories", e))?;
            let rows = diesel::sql_query(STAMPS).bind::<Text, _>(ids).load::<Stamped>(db)?;
            Ok(rows.into_iter().map(|row| (row.id, row.stamp)).collect())
        }
    }
}

const STAMPS: &str = "SELECT id, stamp FROM advisory WHERE id IN (SELECT value FROM json_each(?))";

#[derive(QueryableByName)]
#[diesel(table_name = advisory)]
struct Stamped {
    id: AdvisoryId,
    stamp: i64,
}

/// Hands over advisories, each with its stamp and the length of its document in bytes.
///
/// # Errors
/// The database's.
pub(super) fn visit(
    db: &mut Db,
    ids: &[AdvisoryId],
    mut visit: impl FnMut(i64, StoredAdvisory, usize),
) -> DbResult<()> {
    for some in ids.chunks(500) {
        let rows = advisory::table.filter(advisory::id.eq_any(some));
        for (stamp, row) in rows.select((advisory::stamp, columns())).load::<(i64, Row)>(db)? {
            let length = row.1.len();
            visit(stamp, stored(row)?, length);
        }
    }
    Ok(())
}
