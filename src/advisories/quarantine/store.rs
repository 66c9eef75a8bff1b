//! Rows of the quarantine (global table).
//!
//! A document waits once: what comes later in its place, and is not believed either, takes its row. Rows that were
//! decided about stay.

use super::Decision;
use crate::advisories::checks::Doubt;
use crate::clock::Timestamp;
use crate::db::schema::quarantine;
use crate::db::{Db, DbError, DbResult, QuarantineId, stored_as_text};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::sql_types::Text;

/// Bytes of a document that are kept.
const LONGEST: usize = 1024 * 1024;

/// What has become of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub enum State {
    /// Nobody has decided.
    Waiting,
    /// A person took it in.
    Accepted,
    /// A person threw it away.
    Discarded,
    /// The right document came.
    Resolved,
}

impl State {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Discarded => "discarded",
            Self::Resolved => "resolved",
        }
    }
}

stored_as_text!(State {
    Waiting,
    Accepted,
    Discarded,
    Resolved
});

/// A document that is not believed.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = quarantine)]
pub struct Entry {
    /// Its id.
    pub id: QuarantineId,
    /// Where it came from: a provider's name, or "import".
    pub source: String,
    /// Its address or path.
    pub document: String,
    /// What the provider's index says about its last change.
    pub listed: Option<String>,
    /// Why it is not believed.
    pub reason: String,
    /// What exactly, as it was kept: see [`Entry::doubt`].
    pub detail: String,
    /// SHA-256 of all of it.
    pub digest: String,
    /// Its text, or the beginning of it.
    pub raw: String,
    /// Whether that is all of it.
    pub is_whole: bool,
    /// When it came.
    pub received_at: Timestamp,
    /// What has become of it.
    pub state: State,
    /// Who decided.
    pub decided_by: Option<String>,
    /// Why.
    pub decided_reason: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

impl Entry {
    /// What exactly was found; none in what an earlier version kept, which is a sentence in English.
    #[must_use]
    pub fn doubt(&self) -> Option<Doubt> {
        serde_json::from_str(&self.detail).ok()
    }
}

/// A document to be kept apart.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// Where it came from.
    pub source: String,
    /// Its address or path.
    pub document: String,
    /// What the provider's index says about its last change.
    pub listed: Option<String>,
    /// Why it is not believed.
    pub doubt: Doubt,
    /// SHA-256 of it.
    pub digest: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// Keeps a document apart; false when this very one is known already.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, now: Timestamp, new: &NewEntry) -> DbResult<bool> {
    let of_document = || {
        quarantine::table
            .filter(quarantine::source.eq(&new.source))
            .filter(quarantine::document.eq(&new.document))
    };
    let same = of_document()
        .filter(quarantine::digest.eq(&new.digest))
        .filter(quarantine::reason.eq(new.doubt.reason().as_str()))
        .filter(quarantine::state.ne(State::Resolved));
    if same.count().get_result::<i64>(db)? > 0 {
        return Ok(false);
    }
    diesel::delete(of_document().filter(quarantine::state.eq(State::Waiting))).execute(db)?;
    let (raw, is_whole) = text(&new.bytes);
    let detail = serde_json::to_string(&new.doubt).map_err(|e| DbError::damaged("doubt", e))?;
    diesel::insert_into(quarantine::table)
        .values((
            quarantine::id.eq(QuarantineId::generate()),
            quarantine::source.eq(&new.source),
            quarantine::document.eq(&new.document),
            quarantine::listed.eq(&new.listed),
            quarantine::reason.eq(new.doubt.reason().as_str()),
            quarantine::detail.eq(detail),
            quarantine::digest.eq(&new.digest),
            quarantine::raw.eq(raw),
            quarantine::is_whole.eq(is_whole),
            quarantine::received_at.eq(now),
            quarantine::state.eq(State::Waiting),
        ))
        .execute(db)?;
    Ok(true)
}

/// The text of a document as it can be kept: within bounds, and without what no text may hold.
fn text(bytes: &[u8]) -> (String, bool) {
    let begin = bytes.get(..LONGEST).unwrap_or(bytes);
    (
        String::from_utf8_lossy(begin).replace('\0', "\u{fffd}"),
        begin.len() == bytes.len(),
    )
}

/// Documents that wait for a person, the newest first.
///
/// # Errors
/// The database's.
pub fn find_waiting(db: &mut Db, limit: i64) -> DbResult<Vec<Entry>> {
    let waiting = quarantine::table.filter(quarantine::state.eq(State::Waiting));
    let ordered = waiting.order((quarantine::received_at.desc(), quarantine::id.desc()));
    Ok(ordered.limit(limit).select(Entry::as_select()).load(db)?)
}

/// Documents that a person accepted or threw away, the newest first.
///
/// # Errors
/// The database's.
pub fn find_decided(db: &mut Db, limit: i64) -> DbResult<Vec<Entry>> {
    let decided = quarantine::table.filter(quarantine::state.eq_any([State::Accepted, State::Discarded]));
    let ordered = decided.order((quarantine::decided_at.desc(), quarantine::id.desc()));
    Ok(ordered.limit(limit).select(Entry::as_select()).load(db)?)
}

/// One document.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, id: &QuarantineId) -> DbResult<Option<Entry>> {
    let one = quarantine::table.find(id).select(Entry::as_select());
    Ok(one.first(db).optional()?)
}

/// The documents of a place that something is held against, or that a person accepted: address, digest, state.
///
/// # Errors
/// The database's.
pub fn find_of_source(db: &mut Db, source: &str) -> DbResult<Vec<(String, String, State)>> {
    let own = quarantine::table
        .filter(quarantine::source.eq(source))
        .filter(quarantine::state.ne(State::Resolved));
    let columns = (quarantine::document, quarantine::digest, quarantine::state);
    Ok(own.select(columns).load(db)?)
}

/// How many documents wait, for each place that has some, and the newest's reason.
///
/// # Errors
/// The database's.
pub fn count_waiting(db: &mut Db) -> DbResult<Vec<(String, i64)>> {
    let waiting = quarantine::table.filter(quarantine::state.eq(State::Waiting));
    let grouped = waiting.group_by(quarantine::source).order(quarantine::source);
    Ok(grouped
        .select((quarantine::source, diesel::dsl::count_star()))
        .load(db)?)
}

/// Notes that the right documents came; gives how many had waited.
///
/// # Errors
/// The database's.
pub fn update_resolved(db: &mut Db, source: &str, documents: &[&str], now: Timestamp) -> DbResult<usize> {
    let waiting = quarantine::table
        .filter(quarantine::source.eq(source))
        .filter(quarantine::document.eq_any(documents))
        .filter(quarantine::state.eq_any([State::Waiting, State::Discarded]));
    let change = (
        quarantine::state.eq(State::Resolved),
        quarantine::decided_at.eq(now),
        quarantine::raw.eq(""),
    );
    Ok(diesel::update(waiting).set(change).execute(db)?)
}

/// Notes what a person decided; false when it was decided already.
///
/// # Errors
/// The database's.
pub fn update_decided(db: &mut Db, id: &QuarantineId, state: State, decision: &Decision) -> DbResult<bool> {
    let waiting = quarantine::table.find(id).filter(quarantine::state.eq(State::Waiting));
    let change = (
        quarantine::state.eq(state),
        quarantine::decided_by.eq(&decision.by),
        quarantine::decided_reason.eq(&decision.reason),
        quarantine::decided_at.eq(decision.at),
    );
    Ok(diesel::update(waiting).set(change).execute(db)? > 0)
}
