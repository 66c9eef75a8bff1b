//! The outbox: messages wait here from the transaction of their cause until they are handed over.
//!
//! A claim is a lease with a fencing number (`epoch`): a sender that comes back too late changes nothing.

use super::message::{Lane, Message, NewMessage, Tenant, message_id};
use crate::clock::Timestamp;
use crate::db::schema::{alert, outbox};
use crate::db::{AlertId, Db, DbResult, MessageId, OrganisationId, SmeId, TenantId, each_backend, locked};
use diesel::prelude::*;

/// How long a sender may take for what it claimed before another one may try, in seconds: longer than a whole batch
/// with the longest conversation each.
const LEASE_SECONDS: i64 = 600;

/// Messages written by one statement.
const ROWS: usize = 100;

/// Queues a message; false when one with this tenant and key was queued before.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, tenant: &Tenant, now: Timestamp, new: &NewMessage) -> DbResult<bool> {
    let row = NewRow::of(tenant, now, new);
    let created =
        each_backend!(db => diesel::insert_into(outbox::table).values(row).on_conflict_do_nothing().execute(db)?);
    Ok(created > 0)
}

/// Queues messages; those whose tenant and key were queued before are left out (of several tenants: needs
/// the system scope).
///
/// # Errors
/// The database's.
pub fn create_all(db: &mut Db, now: Timestamp, new: &[(Tenant, NewMessage)]) -> DbResult<()> {
    for some in new.chunks(ROWS) {
        let rows: Vec<NewRow<'_>> = some.iter().map(|(tenant, new)| NewRow::of(tenant, now, new)).collect();
        each_backend!(db => diesel::insert_into(outbox::table).values(&rows).on_conflict_do_nothing().execute(db)?);
    }
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = outbox, treat_none_as_default_value = false)]
struct NewRow<'a> {
    tenant_id: &'a str,
    sme_id: Option<&'a SmeId>,
    organisation_id: Option<&'a OrganisationId>,
    lane: i32,
    alert_id: Option<&'a AlertId>,
    in_reply_to: Option<&'a str>,
    from_name: &'a str,
    from_address: &'a str,
    to_name: &'a str,
    to_address: &'a str,
    language: &'a str,
    subject: &'a str,
    text_body: &'a str,
    html_body: &'a str,
    message_id: String,
    id: MessageId,
    business_key: &'a str,
    kind: &'a str,
    state: &'a str,
    attempts: i32,
    epoch: i32,
    next_attempt_at: Timestamp,
    created_at: Timestamp,
}

impl<'a> NewRow<'a> {
    fn of(tenant: &'a Tenant, now: Timestamp, new: &'a NewMessage) -> Self {
        Self {
            tenant_id: tenant.as_str(),
            sme_id: match tenant {
                Tenant::Sme(sme) => Some(sme),
                Tenant::Organisation(_) | Tenant::Person(_) => None,
            },
            organisation_id: new.organisation.as_ref(),
            lane: new.lane.number(),
            alert_id: new.alert.as_ref(),
            in_reply_to: new.in_reply_to.as_deref(),
            from_name: &new.from_name,
            from_address: &new.from_address,
            to_name: &new.to_name,
            to_address: &new.to_address,
            language: &new.language,
            subject: &new.subject,
            text_body: &new.text_body,
            html_body: &new.html_body,
            message_id: message_id(tenant.as_str(), &new.business_key, &new.from_address),
            id: MessageId::generate(),
            business_key: &new.business_key,
            kind: new.kind,
            state: "queued",
            attempts: 0,
            epoch: 0,
            next_attempt_at: now,
            created_at: now,
        }
    }
}

/// Who sends nothing for now.
#[derive(Debug, Clone, Default)]
pub struct Pauses {
    /// The whole instance.
    pub instance: bool,
    /// These organisations.
    pub organisations: Vec<OrganisationId>,
}

/// Claims up to `limit` messages that are due, or whose sender did not come back (needs the system scope). What
/// belongs to somebody who pauses stays where it is, mail about passwords and addresses excepted.
///
/// # Errors
/// The database's.
pub fn update_claimed(db: &mut Db, now: Timestamp, pauses: &Pauses, limit: i64) -> DbResult<Vec<Message>> {
    loop {
        let due = due(db, now, pauses, limit)?;
        let is_last = due.is_empty();
        let claimed = claim(db, now, due)?;
        // A batch that was set aside as a whole is no reason to rest.
        if is_last || !claimed.is_empty() {
            return Ok(claimed);
        }
    }
}

/// Claims these messages, those that are true no more excepted (needs the system scope).
fn claim(db: &mut Db, now: Timestamp, due: Vec<MessageId>) -> DbResult<Vec<Message>> {
    let mut claimed = Vec::new();
    for id in due {
        let lease = now.plus_seconds(LEASE_SECONDS);
        let change = (
            outbox::state.eq("claimed"),
            outbox::attempts.eq(outbox::attempts + 1),
            outbox::epoch.eq(outbox::epoch + 1),
            outbox::next_attempt_at.eq(lease),
        );
        let own = outbox::table
            .filter(outbox::id.eq(&id))
            .filter(outbox::next_attempt_at.le(now));
        if diesel::update(own).set(change).execute(db)? > 0 {
            let row: Row = outbox::table
                .filter(outbox::id.eq(&id))
                .select(Row::as_select())
                .first(db)?;
            if !is_set_aside(db, &row)? {
                claimed.push(row.into());
            }
        }
    }
    Ok(claimed)
}

fn due(db: &mut Db, now: Timestamp, pauses: &Pauses, limit: i64) -> DbResult<Vec<MessageId>> {
    let last_lane = if pauses.instance { Lane::Account } else { Lane::Normal };
    let waiting = outbox::table
        .filter(outbox::state.eq_any(["queued", "claimed"]))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::lane.le(last_lane.number()))
        .filter(
            outbox::lane
                .eq(Lane::Account.number())
                .or(outbox::organisation_id.is_null())
                .or(outbox::organisation_id.ne_all(&pauses.organisations)),
        )
        .order((outbox::lane, outbox::next_attempt_at, outbox::id))
        .limit(limit)
        .select(outbox::id);
    Ok(locked!(db, waiting, for_update.skip_locked))
}

/// Sets a claimed message aside when it is true no more: its alert is over, or a newer mail about it to the same person
/// waits or has left. Looks at rows of its own tenant alone, so that a long queue costs nothing (needs the system scope).
fn is_set_aside(db: &mut Db, row: &Row) -> DbResult<bool> {
    let (Some(sme), Some(about)) = (&row.sme_id, &row.alert_id) else {
        return Ok(false);
    };
    let is_news = ["alert", "reminder"].contains(&row.kind.as_str());
    let state: Option<String> = alert::table
        .find((sme, about))
        .select(alert::state)
        .first(db)
        .optional()?;
    let is_over = is_news && state.is_some_and(|state| state != "open");
    let newer = outbox::table
        .filter(outbox::tenant_id.eq(&row.tenant_id))
        .filter(outbox::alert_id.eq(about))
        .filter(outbox::to_address.eq(&row.to_address))
        .filter(outbox::state.eq_any(["queued", "claimed", "sent"]))
        .filter(outbox::created_at.gt(row.created_at));
    if !is_over && !diesel::select(diesel::dsl::exists(newer)).get_result::<bool>(db)? {
        return Ok(false);
    }
    let own = outbox::table.find((&row.tenant_id, &row.id));
    diesel::update(own).set(outbox::state.eq("superseded")).execute(db)?;
    Ok(true)
}

/// The Message-ID of the first mail about an alert that was handed over to this address.
///
/// # Errors
/// The database's.
pub fn find_first_sent(db: &mut Db, sme: &SmeId, alert: &AlertId, to: &str) -> DbResult<Option<String>> {
    Ok(outbox::table
        .filter(outbox::tenant_id.eq(sme))
        .filter(outbox::alert_id.eq(alert))
        .filter(outbox::to_address.eq(to))
        .filter(outbox::state.eq_any(["sent", "claimed"]))
        .order((outbox::created_at, outbox::id))
        .select(outbox::message_id)
        .first(db)
        .optional()?)
}

/// Notes that a claimed message was handed over; false when the claim was lost meanwhile.
///
/// # Errors
/// The database's.
pub fn update_sent(db: &mut Db, message: &Message, now: Timestamp) -> DbResult<bool> {
    let none: Option<String> = None;
    let change = (
        outbox::state.eq("sent"),
        outbox::sent_at.eq(now),
        outbox::last_error.eq(none),
    );
    Ok(diesel::update(own_claim(message)).set(change).execute(db)? > 0)
}

/// Notes that a claimed message has to wait until `next`; false when the claim was lost meanwhile.
///
/// # Errors
/// The database's.
pub fn update_deferred(db: &mut Db, message: &Message, next: Timestamp, error: &str) -> DbResult<bool> {
    let change = (
        outbox::state.eq("queued"),
        outbox::next_attempt_at.eq(next),
        outbox::last_error.eq(error),
    );
    Ok(diesel::update(own_claim(message)).set(change).execute(db)? > 0)
}

/// Notes that a claimed message cannot be handed over; false when the claim was lost meanwhile.
///
/// # Errors
/// The database's.
pub fn update_failed(db: &mut Db, message: &Message, error: &str) -> DbResult<bool> {
    let change = (outbox::state.eq("failed"), outbox::last_error.eq(error));
    Ok(diesel::update(own_claim(message)).set(change).execute(db)? > 0)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn own_claim(message: &Message) -> _ {
    let tenant: &TenantId = &message.tenant;
    let id: &MessageId = &message.id;
    let epoch: i32 = message.epoch;
    outbox::table
        .filter(outbox::tenant_id.eq(tenant))
        .filter(outbox::id.eq(id))
        .filter(outbox::state.eq("claimed"))
        .filter(outbox::epoch.eq(epoch))
}

/// How many messages are in each state (needs the system scope).
///
/// # Errors
/// The database's.
pub fn count_by_state(db: &mut Db) -> DbResult<Vec<(String, i64)>> {
    let counted = outbox::table
        .group_by(outbox::state)
        .select((outbox::state, diesel::dsl::count_star()));
    Ok(counted.order(outbox::state).load(db)?)
}

/// A message that did not leave.
#[derive(Debug, Clone, Queryable)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Failure {
    pub kind: String,
    pub attempts: i32,
    pub error: Option<String>,
    pub at: Timestamp,
}

/// The last messages that failed or wait after an error (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_failures(db: &mut Db, limit: i64) -> DbResult<Vec<Failure>> {
    Ok(outbox::table
        .filter(outbox::last_error.is_not_null())
        .filter(outbox::state.ne("sent"))
        .order(outbox::created_at.desc())
        .limit(limit)
        .select((outbox::kind, outbox::attempts, outbox::last_error, outbox::created_at))
        .load(db)?)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
struct Row {
    tenant_id: TenantId,
    sme_id: Option<SmeId>,
    kind: String,
    alert_id: Option<AlertId>,
    created_at: Timestamp,
    id: MessageId,
    message_id: String,
    in_reply_to: Option<String>,
    attempts: i32,
    epoch: i32,
    from_name: String,
    from_address: String,
    to_name: String,
    to_address: String,
    language: String,
    subject: String,
    text_body: String,
    html_body: String,
}

impl From<Row> for Message {
    fn from(row: Row) -> Self {
        Self {
            tenant: row.tenant_id,
            id: row.id,
            message_id: row.message_id,
            in_reply_to: row.in_reply_to,
            attempts: row.attempts,
            epoch: row.epoch,
            from: (row.from_name, row.from_address),
            to: (row.to_name, row.to_address),
            language: row.language,
            subject: row.subject,
            text_body: row.text_body,
            html_body: row.html_body,
        }
    }
}
