//! Rows of alerts, answers and reviews: every function on tenant rows takes the business
//! (or the organisation) first.

use super::document::AlertDocument;
use super::model::{Alert, AlertState, Answer, AnswerKind, NewAnswer};
use super::urgency::Level;
use crate::clock::Timestamp;
use crate::db::schema::{alert, alert_answer, item, review, sme};
use crate::db::{AlertId, Db, DbError, DbResult, HelpRequestId, SmeId};
use diesel::prelude::*;

type Row = (
    AlertId,
    String,
    String,
    AlertState,
    String,
    i32,
    String,
    String,
    Timestamp,
    Timestamp,
    Option<Timestamp>,
    Option<Timestamp>,
);

macro_rules! alert_columns {
    () => {
        (
            alert::id,
            alert::product_slug,
            alert::label,
            alert::state,
            alert::level,
            alert::revision,
            alert::document,
            alert::check_code,
            alert::raised_at,
            alert::updated_at,
            alert::remind_at,
            alert::told_at,
        )
    };
}

fn alert_of(row: Row) -> DbResult<Alert> {
    let (
        id,
        product_slug,
        label,
        state,
        level,
        revision,
        document,
        check_code,
        raised_at,
        updated_at,
        remind_at,
        told_at,
    ) = row;
    let level = Level::parse(&level).ok_or_else(|| DbError::damaged("alert level", &level))?;
    let document = serde_json::from_str(&document).map_err(|e| DbError::damaged("alert", e))?;
    Ok(Alert {
        id,
        product_slug,
        label,
        state,
        level,
        revision,
        document,
        check_code,
        raised_at,
        updated_at,
        remind_at,
        told_at,
    })
}

fn json(document: &AlertDocument) -> DbResult<String> {
    serde_json::to_string(document).map_err(|e| DbError::damaged("alert", e))
}

/// Creates an alert.
///
/// # Errors
/// The database's; a second open alert for one product is a unique violation.
pub fn create(db: &mut Db, sme: &SmeId, new: &Alert) -> DbResult<()> {
    diesel::insert_into(alert::table)
        .values((
            alert::sme_id.eq(sme),
            alert::id.eq(&new.id),
            alert::product_slug.eq(&new.product_slug),
            alert::label.eq(&new.label),
            alert::state.eq(new.state),
            alert::level.eq(new.level.as_str()),
            alert::verdict.eq(new.document.verdict.as_str()),
            alert::revision.eq(new.revision),
            alert::document.eq(json(&new.document)?),
            alert::check_code.eq(&new.check_code),
            alert::raised_at.eq(new.raised_at),
            alert::updated_at.eq(new.updated_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes label, level, document, revision, code and time of a changed alert.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, sme: &SmeId, changed: &Alert) -> DbResult<()> {
    diesel::update(alert::table.find((sme, &changed.id)))
        .set((
            alert::label.eq(&changed.label),
            alert::level.eq(changed.level.as_str()),
            alert::verdict.eq(changed.document.verdict.as_str()),
            alert::revision.eq(changed.revision),
            alert::document.eq(json(&changed.document)?),
            alert::check_code.eq(&changed.check_code),
            alert::raised_at.eq(changed.raised_at),
            alert::updated_at.eq(changed.updated_at),
        ))
        .execute(db)?;
    Ok(())
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

/// Notes that a mail about an alert was written, and the code it carries.
///
/// # Errors
/// The database's.
pub fn update_told(db: &mut Db, sme: &SmeId, id: &AlertId, now: Timestamp, code: &str) -> DbResult<()> {
    diesel::update(alert::table.find((sme, id)))
        .set((alert::told_at.eq(now), alert::check_code.eq(code)))
        .execute(db)?;
    Ok(())
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
    let row: Option<Row> = alert::table
        .find((sme, id))
        .select(alert_columns!())
        .first(db)
        .optional()?;
    row.map(alert_of).transpose()
}

/// The open alerts of a business, most urgent first.
///
/// # Errors
/// The database's.
pub fn find_open(db: &mut Db, sme: &SmeId) -> DbResult<Vec<Alert>> {
    let own = alert::table
        .filter(alert::sme_id.eq(sme))
        .filter(alert::state.eq(AlertState::Open));
    let rows: Vec<Row> = own.order(alert::id).select(alert_columns!()).load(db)?;
    let mut alerts = rows.into_iter().map(alert_of).collect::<DbResult<Vec<_>>>()?;
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
    let rows: Vec<Row> = own
        .order((alert::updated_at.desc(), alert::id))
        .limit(limit)
        .select(alert_columns!())
        .load(db)?;
    rows.into_iter().map(alert_of).collect()
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

/// Businesses whose review is due, longest waiting first (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_reviews(db: &mut Db, now: Timestamp, limit: i64) -> DbResult<Vec<SmeId>> {
    let due = review::table
        .filter(review::requested_at.le(now))
        .order((review::requested_at, review::sme_id));
    Ok(due.limit(limit).select(review::sme_id).load(db)?)
}

/// Puts the review of a business off until `later`.
///
/// # Errors
/// The database's.
pub fn update_review(db: &mut Db, sme: &SmeId, later: Timestamp) -> DbResult<()> {
    diesel::update(review::table.find(sme))
        .set(review::requested_at.eq(later))
        .execute(db)?;
    Ok(())
}

/// Takes the request for a review of a business; false when there is none.
///
/// # Errors
/// The database's.
pub fn delete_review(db: &mut Db, sme: &SmeId) -> DbResult<bool> {
    Ok(diesel::delete(review::table.find(sme)).execute(db)? > 0)
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
