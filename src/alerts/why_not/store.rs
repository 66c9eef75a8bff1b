//! Dismissals with their reasons and what became of the mails about alerts: every function takes the business first.

use super::{Dismissal, DismissalReason, Mail};
use crate::clock::Timestamp;
use crate::db::schema::{dismissal, outbox};
use crate::db::{AdvisoryId, AlertId, Db, DbResult, SmeId};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The owner's words about one advisory that hold now, by product.
///
/// # Errors
/// The database's.
pub fn find_dismissals(
    db: &mut Db,
    sme: &SmeId,
    advisory: &AdvisoryId,
    changed_at: Timestamp,
    now: Timestamp,
) -> DbResult<BTreeMap<String, Dismissal>> {
    let holds = dismissal::until_at.is_null().or(dismissal::until_at.gt(now));
    let rows: Vec<(String, String, Timestamp)> = dismissal::table
        .filter(dismissal::sme_id.eq(sme))
        .filter(dismissal::advisory_id.eq(advisory.as_str()))
        .filter(holds)
        .select((dismissal::product_slug, dismissal::reason, dismissal::created_at))
        .load(db)?;
    let words = rows.into_iter().map(|(slug, reason, at)| {
        let reason = match reason.as_str() {
            "not-used" => DismissalReason::NotUsed,
            "wrong-version" => DismissalReason::WrongVersion,
            "done" => DismissalReason::Done,
            _ => DismissalReason::Other,
        };
        (slug, Dismissal { at, reason })
    });
    // These two hold until the advisory says something new.
    let is_over = |word: &Dismissal| {
        matches!(word.reason, DismissalReason::WrongVersion | DismissalReason::Done) && changed_at > word.at
    };
    Ok(words.filter(|(_, word)| !is_over(word)).collect())
}

/// What became of the mails about an alert; corrections and reminders are left out.
///
/// # Errors
/// The database's.
pub fn find_mails(db: &mut Db, sme: &SmeId, alert: &AlertId) -> DbResult<Vec<Mail>> {
    let rows: Vec<(String, Option<Timestamp>, Option<String>)> = outbox::table
        .filter(outbox::tenant_id.eq(sme))
        .filter(outbox::alert_id.eq(alert))
        .filter(outbox::kind.eq("alert"))
        .order((outbox::created_at, outbox::id))
        .select((outbox::state, outbox::sent_at, outbox::last_error))
        .load(db)?;
    let mails = rows.into_iter().map(|(state, sent_at, error)| Mail {
        state,
        sent_at,
        failed_before: error.is_some(),
    });
    Ok(mails.collect())
}
