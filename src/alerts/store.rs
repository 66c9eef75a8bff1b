//! Rows of alerts and answers: every function on tenant rows takes the business
//! (or the organisation) first.

use super::document::AlertDocument;
use super::model::{Alert, AlertState, Answer, AnswerKind, NewAnswer};
use super::urgency::Level;
use crate::clock::Timestamp;
use crate::db::schema::{alert, alert_answer, alert_document, item, sme};
use crate::db::{AlertId, Db, DbError, DbResult, HelpRequestId, SmeId};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// An alert as it is stored; its document may stand in a row of its own.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = alert)]
pub(super) struct Row {
    pub(super) id: AlertId,
    pub(super) product_slug: String,
    pub(super) label: String,
    state: AlertState,
    level: String,
    revision: i32,
    document: String,
    pub(super) digest: Option<String>,
    check_code: String,
    raised_at: Timestamp,
    updated_at: Timestamp,
    remind_at: Option<Timestamp>,
    told_at: Option<Timestamp>,
}

impl Row {
    /// The alert with its document, which is `shared` where a digest names it.
    pub(super) fn with(self, shared: Option<Arc<AlertDocument>>) -> DbResult<Alert> {
        let level = Level::parse(&self.level).ok_or_else(|| DbError::damaged("alert level", &self.level))?;
        let document = match (&self.digest, shared) {
            (Some(_), Some(document)) => document,
            (Some(digest), None) => return Err(DbError::damaged("alert", format!("{digest} is missing"))),
            (None, _) => Arc::new(read(&self.document)?),
        };
        Ok(Alert {
            id: self.id,
            product_slug: self.product_slug,
            label: self.label,
            state: self.state,
            level,
            revision: self.revision,
            document,
            check_code: self.check_code,
            raised_at: self.raised_at,
            updated_at: self.updated_at,
            remind_at: self.remind_at,
            told_at: self.told_at,
        })
    }
}

fn read(document: &str) -> DbResult<AlertDocument> {
    serde_json::from_str(document).map_err(|e| DbError::damaged("alert", e))
}

/// Documents of alerts by digest, each with the length of its text.
///
/// # Errors
/// The database's.
pub(super) fn find_documents(
    db: &mut Db,
    digests: &[&String],
) -> DbResult<HashMap<String, (Arc<AlertDocument>, usize)>> {
    let mut found = HashMap::new();
    for some in digests.chunks(500) {
        let named = alert_document::table.filter(alert_document::digest.eq_any(some.iter().copied()));
        let rows: Vec<(String, String)> = named
            .select((alert_document::digest, alert_document::document))
            .load(db)?;
        for (digest, document) in rows {
            found.insert(digest, (Arc::new(read(&document)?), document.len()));
        }
    }
    Ok(found)
}

fn alerts_of(db: &mut Db, rows: Vec<Row>) -> DbResult<Vec<Alert>> {
    let digests: BTreeSet<&String> = rows.iter().filter_map(|row| row.digest.as_ref()).collect();
    let documents = find_documents(db, &digests.into_iter().collect::<Vec<_>>())?;
    let shared = |row: &Row| {
        documents
            .get(row.digest.as_ref()?)
            .map(|(document, _)| Arc::clone(document))
    };
    rows.into_iter()
        .map(|row| {
            let document = shared(&row);
            row.with(document)
        })
        .collect()
}

/// Forgets documents that no alert has and that none was given since `before` (needs the system scope).
///
/// # Errors
/// The database's.
pub fn delete_documents(db: &mut Db, before: Timestamp) -> DbResult<usize> {
    let old = alert_document::table
        .filter(alert_document::used_at.lt(before))
        .select(alert_document::digest);
    let unused: Vec<String> = match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => {
            let used = alert::table.filter(alert::digest.eq(alert_document::digest.nullable()));
            old.filter(diesel::dsl::not(diesel::dsl::exists(used))).load(db)?
        }
        // SQLite would look through all alerts for each document.
        Db::Sqlite(db) => {
            let used = alert::table.filter(alert::digest.is_not_null()).select(alert::digest);
            old.filter(alert_document::digest.nullable().ne_all(used)).load(db)?
        }
    };
    let mut deleted = 0;
    for some in unused.chunks(500) {
        let still_old = alert_document::table
            .filter(alert_document::digest.eq_any(some))
            .filter(alert_document::used_at.lt(before));
        deleted += diesel::delete(still_old).execute(db)?;
    }
    Ok(deleted)
}

/// Moves an alert from one state to another; false when it was not in the first one.
///
/// # Errors
/// The database's.
pub fn update_state(
    db: &mut Db,
    sme: &SmeId,
    id: &AlertId,
    (from, to): (AlertState, AlertState),
    now: Timestamp,
) -> DbResult<bool> {
    let own = alert::table.find((sme, id)).filter(alert::state.eq(from));
    let none: Option<Timestamp> = None;
    let change = (
        alert::state.eq(to),
        alert::updated_at.eq(now),
        alert::remind_at.eq(none),
    );
    Ok(diesel::update(own).set(change).execute(db)? > 0)
}

/// Sets or clears the time of a reminder.
///
/// # Errors
/// The database's.
pub fn update_reminder(db: &mut Db, sme: &SmeId, id: &AlertId, at: Option<Timestamp>) -> DbResult<()> {
    diesel::update(alert::table.find((sme, id)))
        .set(alert::remind_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// One alert of a business.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, sme: &SmeId, id: &AlertId) -> DbResult<Option<Alert>> {
    let row = alert::table
        .find((sme, id))
        .select(Row::as_select())
        .first(db)
        .optional()?;
    Ok(alerts_of(db, row.into_iter().collect())?.pop())
}

/// The open alerts of a business, most urgent first.
///
/// # Errors
/// The database's.
pub fn find_open(db: &mut Db, sme: &SmeId) -> DbResult<Vec<Alert>> {
    let own = alert::table
        .filter(alert::sme_id.eq(sme))
        .filter(alert::state.eq(AlertState::Open));
    let rows = own.order(alert::id).select(Row::as_select()).load(db)?;
    let mut alerts = alerts_of(db, rows)?;
    alerts.sort_by(|a, b| {
        (b.level, b.document.verdict)
            .cmp(&(a.level, a.document.verdict))
            .then_with(|| a.label.cmp(&b.label))
    });
    Ok(alerts)
}

/// The last answered or closed alerts of a business, newest first.
///
/// # Errors
/// The database's.
pub fn find_settled(db: &mut Db, sme: &SmeId, limit: i64) -> DbResult<Vec<Alert>> {
    let own = alert::table
        .filter(alert::sme_id.eq(sme))
        .filter(alert::state.ne(AlertState::Open));
    let rows = own
        .order((alert::updated_at.desc(), alert::id))
        .limit(limit)
        .select(Row::as_select())
        .load(db)?;
    alerts_of(db, rows)
}

/// Keeps an answer.
///
/// # Errors
/// The database's.
pub fn create_answer(db: &mut Db, sme: &SmeId, id: &AlertId, now: Timestamp, new: &NewAnswer<'_>) -> DbResult<()> {
    diesel::insert_into(alert_answer::table)
        .values((
            alert_answer::sme_id.eq(sme),
            alert_answer::id.eq(HelpRequestId::generate().as_str()),
            alert_answer::alert_id.eq(id),
            alert_answer::kind.eq(new.kind),
            alert_answer::who.eq(&new.who.name),
            alert_answer::person_id.eq(&new.who.person_id),
            alert_answer::contact_id.eq(&new.who.contact_id),
            alert_answer::note.eq(new.note),
            alert_answer::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The answers to an alert, oldest first.
///
/// # Errors
/// The database's.
pub fn find_answers(db: &mut Db, sme: &SmeId, id: &AlertId) -> DbResult<Vec<Answer>> {
    let rows: Vec<(AnswerKind, String, Option<String>, Timestamp)> = alert_answer::table
        .filter(alert_answer::sme_id.eq(sme))
        .filter(alert_answer::alert_id.eq(id))
        .order((alert_answer::created_at, alert_answer::id))
        .select((
            alert_answer::kind,
            alert_answer::who,
            alert_answer::note,
            alert_answer::created_at,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(kind, who, note, at)| Answer { kind, who, note, at })
        .collect())
}

/// Open alerts whose reminder is due (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_due_reminders(db: &mut Db, now: Timestamp, limit: i64) -> DbResult<Vec<(SmeId, AlertId)>> {
    let due = alert::table
        .filter(alert::state.eq(AlertState::Open))
        .filter(alert::remind_at.le(now));
    Ok(due
        .order(alert::remind_at)
        .limit(limit)
        .select((alert::sme_id, alert::id))
        .load(db)?)
}

/// Businesses without a welcome summary whose list has been quiet since `quiet_since` (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_due_welcomes(db: &mut Db, quiet_since: Timestamp, limit: i64) -> DbResult<Vec<SmeId>> {
    let listed = item::table.select(item::sme_id);
    let busy = item::table
        .filter(item::updated_at.gt(quiet_since))
        .select(item::sme_id);
    let due = sme::table
        .filter(sme::welcomed_at.is_null())
        .filter(sme::id.eq_any(listed))
        .filter(sme::id.ne_all(busy));
    Ok(due.order(sme::id).limit(limit).select(sme::id).load(db)?)
}
