//! Documents that are not believed: kept apart with the reason until a person decides, or the right ones come.
//!
//! Nothing in here is matched. Who accepts a document says why, and that stays; the document goes in as if it had come
//! whole.

pub mod store;

use self::store::{Entry, State};
use super::checks::Assurance;
use super::feeds;
use super::formats;
use super::store::record;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, QuarantineId};

/// The name of the place that files which somebody imported come from.
pub const IMPORT: &str = "import";

/// A person's word about a document.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Who.
    pub by: String,
    /// Why; empty where none is asked for.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// What became of accepting a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// It went in.
    Imported,
    /// Too long to be kept here: the next fetch brings it in.
    Awaited,
    /// There is no such document, or it was decided about already.
    Gone,
    /// It cannot be read as an advisory; nothing changed.
    Unreadable(String),
}

/// Takes a document in that was not believed, all or nothing.
///
/// # Errors
/// The database's.
pub fn accept(db: &mut Db, id: &QuarantineId, decision: &Decision) -> DbResult<Accepted> {
    let Some(entry) = store::find(db, id)?.filter(|entry| entry.state == State::Waiting) else {
        return Ok(Accepted::Gone);
    };
    let documents = match read(&entry) {
        Ok(documents) => documents,
        Err(words) => return Ok(Accepted::Unreadable(words)),
    };
    if !store::update_decided(db, id, State::Accepted, decision)? {
        return Ok(Accepted::Gone);
    }
    if !entry.is_whole {
        return Ok(Accepted::Awaited);
    }
    for document in &documents {
        record(db, decision.at, &document.statements, document.raw)?;
        for statement in &document.statements {
            let (source, newest) = (statement.source.as_str(), statement.modified.as_deref());
            feeds::store::update_feed(db, source, newest, decision.at)?;
        }
    }
    if entry.source != IMPORT {
        let kept = feeds::fetch::csaf::store::Kept {
            url: entry.document.clone(),
            listed: entry.listed.clone(),
            digest: entry.digest.clone(),
            assurance: Assurance::Accepted.as_str(),
        };
        feeds::fetch::csaf::store::create_or_update_documents(db, &entry.source, &[kept], decision.at)?;
    }
    Ok(Accepted::Imported)
}

fn read(entry: &Entry) -> Result<Vec<formats::Document<'_>>, String> {
    if !entry.is_whole {
        return Ok(Vec::new());
    }
    let documents = formats::read(entry.raw.as_bytes()).map_err(|error| error.to_string())?;
    documents
        .map(|document| document.map_err(|error| error.to_string()))
        .collect()
}
