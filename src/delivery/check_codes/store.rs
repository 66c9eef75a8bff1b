//! Rows of check codes (global: they name no business).

use crate::clock::Timestamp;
use crate::db::schema::check_code;
use crate::db::{Db, DbResult, each_backend};
use diesel::prelude::*;
use diesel::upsert::excluded;

/// Codes written by one statement.
const ROWS: usize = 500;

/// What the check page may show of a message: no business, no list.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = check_code, treat_none_as_default_value = false)]
#[expect(missing_docs, reason = "the names say it")]
pub struct CheckCode {
    pub code: String,
    pub subject: String,
    pub sender: String,
    pub sender_address: String,
    pub level: Option<String>,
    pub created_at: Timestamp,
}

/// Keeps what a code stands for; a later message with the same code replaces it.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, new: &CheckCode) -> DbResult<()> {
    update_all(db, std::slice::from_ref(new))
}

/// [`update`] for many.
///
/// # Errors
/// The database's.
pub fn update_all(db: &mut Db, new: &[CheckCode]) -> DbResult<()> {
    for some in new.chunks(ROWS) {
        let change = (
            check_code::subject.eq(excluded(check_code::subject)),
            check_code::level.eq(excluded(check_code::level)),
            check_code::created_at.eq(excluded(check_code::created_at)),
        );
        each_backend!(db => diesel::insert_into(check_code::table).values(some)
            .on_conflict(check_code::code).do_update().set(change).execute(db)?);
    }
    Ok(())
}

/// Finds the message of a code.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, code: &str) -> DbResult<Option<CheckCode>> {
    Ok(check_code::table
        .find(code)
        .select(CheckCode::as_select())
        .first(db)
        .optional()?)
}
