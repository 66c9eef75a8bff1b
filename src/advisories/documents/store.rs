//! Statements with their dates, and the exact text that a source published (global tables).

use super::spellings;
use crate::advisories::{Source, Statement};
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_alias, statement};
use crate::db::{AdvisoryId, Db, DbError, DbResult};
use diesel::prelude::*;

/// One source's word about a weakness.
#[derive(Debug, Clone)]
pub struct Document {
    /// What it says.
    pub statement: Statement,
    /// SHA-256 of the document that it stands in, hexadecimal.
    pub digest: String,
    /// When we read it.
    pub received_at: Timestamp,
}

/// The advisory that somebody means, under any of its names.
///
/// # Errors
/// The database's.
pub fn find_id(db: &mut Db, typed: &str) -> DbResult<Option<AdvisoryId>> {
    Ok(advisory_alias::table
        .filter(advisory_alias::alias.eq_any(spellings(typed)))
        .select(advisory_alias::advisory_id)
        .order(advisory_alias::advisory_id)
        .first(db)
        .optional()?)
}

/// Whether an advisory still waits to be compared.
///
/// # Errors
/// The database's.
pub fn is_pending(db: &mut Db, id: &AdvisoryId) -> DbResult<bool> {
    let pending = advisory::table.find(id).select(advisory::match_pending);
    Ok(pending.first(db).optional()?.unwrap_or(false))
}

/// Everything that sources say about a weakness, the lowest rank first.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, id: &AdvisoryId) -> DbResult<Vec<Document>> {
    let rows: Vec<(String, String, Timestamp)> = statement::table
        .filter(statement::advisory_id.eq(id))
        .order((statement::source, statement::source_id))
        .select((statement::document, statement::digest, statement::received_at))
        .load(db)?;
    let mut all = rows
        .into_iter()
        .map(|(document, digest, received_at)| {
            let statement = serde_json::from_str(&document).map_err(|e| DbError::damaged("statement", e))?;
            Ok(Document {
                statement,
                digest,
                received_at,
            })
        })
        .collect::<DbResult<Vec<Document>>>()?;
    all.sort_by_key(|document| document.statement.source.rank());
    Ok(all)
}

/// The exact text of a document that says something about this weakness. Where a document speaks of several, its text
/// is kept with the first of them.
///
/// # Errors
/// The database's.
pub fn find_raw(db: &mut Db, id: &AdvisoryId, source: Source, digest: &str) -> DbResult<Option<String>> {
    let own = statement::table
        .filter(statement::source.eq(source.as_str()))
        .filter(statement::digest.eq(digest));
    let speaks = own.filter(statement::advisory_id.eq(id));
    if !diesel::select(diesel::dsl::exists(speaks)).get_result::<bool>(db)? {
        return Ok(None);
    }
    let texts = own.filter(statement::raw.ne("")).select(statement::raw);
    Ok(texts.order(statement::source_id).first(db).optional()?)
}
