//! Rows of advisories with their stamps (global table).

use crate::advisories::store::{Row, StoredAdvisory, columns, stored};
use crate::db::schema::advisory;
use crate::db::{AdvisoryId, Db, DbResult};
use diesel::prelude::*;

/// The stamps of advisories.
///
/// # Errors
/// The database's.
pub(super) fn find_stamps(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<Vec<(AdvisoryId, i64)>> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(500) {
        let rows = advisory::table.filter(advisory::id.eq_any(some));
        found.extend(
            rows.select((advisory::id, advisory::stamp))
                .load::<(AdvisoryId, i64)>(db)?,
        );
    }
    Ok(found)
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
