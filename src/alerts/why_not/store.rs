//! Dismissals with their reasons and what became of the mails about alerts: every function takes the business first.

use super::{Dismissal, DismissalReason, Mail};
use crate::clock::Timestamp;
use crate::db::schema::{dismissal, outbox};
use crate::db::{AdvisoryId, AlertId, Db, DbResult, SmeId};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// State, when it was sent, the last failure, when it was written, and its text.
type MailRow = (String, Option<Timestamp>, Option<String>, Timestamp, String);

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
        let reason = DismissalReason::parse(&reason);
        (slug, Dismissal { at, reason })
    });
    // These two hold until the advisory says something new.
    let is_over = |word: &Dismissal| {
        matches!(word.reason, DismissalReason::WrongVersion | DismissalReason::Done) && changed_at > word.at
    };
    Ok(words.filter(|(_, word)| !is_over(word)).collect())
}

/// What became of the mails about an alert, the oldest first, each with whether it names one of these ids; corrections
/// and reminders are left out.
///
/// # Errors
/// The database's.
pub fn find_mails(db: &mut Db, sme: &SmeId, alert: &AlertId, ids: &[&str]) -> DbResult<Vec<(Mail, bool)>> {
    let rows: Vec<MailRow> = outbox::table
        .filter(outbox::tenant_id.eq(sme))
        .filter(outbox::alert_id.eq(alert))
        .filter(outbox::kind.eq("alert"))
        .order((outbox::created_at, outbox::id))
        .select((
            outbox::state,
            outbox::sent_at,
            outbox::last_error,
            outbox::created_at,
            outbox::text_body,
        ))
        .load(db)?;
    let mails = rows.into_iter().map(|(state, sent_at, error, written_at, text)| {
        let mail = Mail {
            state,
            sent_at,
            failed_before: error.is_some(),
            written_at,
        };
        (mail, ids.iter().any(|id| names(&text, id)))
    });
    Ok(mails.collect())
}

/// Whether a text names an id: by itself, and not as the beginning of a longer one.
fn names(text: &str, id: &str) -> bool {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '-';
    text.match_indices(id).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at.saturating_add(id.len())..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_mail_names_an_id_and_not_a_longer_one() {
        let text = "Weaknesses: CVE-2024-55591, CVE-2025-24472.";
        assert!(names(text, "CVE-2024-55591") && names(text, "CVE-2025-24472"));
        assert!(!names(text, "CVE-2024-5559") && !names(text, "VE-2025-24472"));
    }
}
