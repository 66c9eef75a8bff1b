//! Closing an alert whose reason is gone without an answer, and saying why: its advisory was withdrawn, its source
//! corrected itself, or the business changed its list.
//!
//! Who got a mail about the alert gets one more, in the same thread, whose first line says what changed (T18).

pub mod store;

use super::Context;
use super::mails::Sender;
use super::model::Alert;
use super::review::{self, Cause, Known};
use crate::advisories::store::StoredAdvisory;
use crate::db::{AdvisoryId, Db, DbResult, SmeId};
use crate::delivery::notices::{self, Posting, Recipient, Words};
use crate::delivery::{Lane, Tenant, outbox};
use crate::enrolment::organisation_sender;
use crate::i18n::{Lang, dates, texts};
use crate::tenancy::Contact;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use std::collections::BTreeSet;

/// Why an alert has closed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum ClosedBecause {
    /// All its advisories were withdrawn.
    Withdrawn,
    /// The operator found their data to be wrong.
    SetAside,
    /// The sources say something else than before.
    Corrected,
    /// The business changed its list.
    List,
}

impl ClosedBecause {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::SetAside => "set_aside",
            Self::Corrected => "corrected",
            Self::List => "list",
        }
    }
}

crate::db::stored_as_text!(ClosedBecause {
    Withdrawn,
    SetAside,
    Corrected,
    List
});

/// Longest product name in a subject, in characters (T10).
const SUBJECT_NAME: usize = 30;

/// Closes open alerts that nothing supports any more.
pub(super) fn close(
    db: &mut Db,
    context: &Context,
    known: &mut Known,
    cause: Cause,
    gone: &[(SmeId, Alert)],
) -> DbResult<()> {
    let ids: BTreeSet<AdvisoryId> = gone.iter().flat_map(|(_, alert)| bundled(alert)).collect();
    if cause != Cause::Inventory {
        known.load_advisories(db, &ids.into_iter().collect::<Vec<_>>())?;
    }
    let reasons: Vec<ClosedBecause> = gone.iter().map(|(_, alert)| reason(known, cause, alert)).collect();
    let rows: Vec<_> = gone
        .iter()
        .zip(&reasons)
        .map(|((sme, alert), because)| (sme, &alert.id, *because))
        .collect();
    review::store::update_closed(db, &rows, context.now)?;
    for ((sme, alert), because) in gone.iter().zip(reasons) {
        if because != ClosedBecause::List && alert.told_at.is_some() {
            tell(db, context, sme, alert, because)?;
        }
    }
    Ok(())
}

fn bundled(alert: &Alert) -> impl Iterator<Item = AdvisoryId> {
    let all = alert.document.advisories.iter();
    all.map(|one| one.id.clone())
}

fn reason(known: &Known, cause: Cause, gone: &Alert) -> ClosedBecause {
    if cause == Cause::Inventory {
        return ClosedBecause::List;
    }
    let known: Vec<&StoredAdvisory> = bundled(gone).filter_map(|id| known.advisory(&id)).collect();
    let is_set_aside = |one: &&StoredAdvisory| one.advisory.set_aside.as_ref().is_some_and(|it| !it.withdrawn);
    if known.is_empty() || !known.iter().all(|one| one.advisory.rejected) {
        ClosedBecause::Corrected
    } else if known.iter().any(is_set_aside) {
        ClosedBecause::SetAside
    } else {
        ClosedBecause::Withdrawn
    }
}

fn tell(db: &mut Db, context: &Context, sme: &SmeId, gone: &Alert, because: ClosedBecause) -> DbResult<()> {
    let sender = Sender::find(db, sme)?;
    for contact in &sender.contacts {
        // Who never got the alert needs no correction of it.
        let Some(first) = outbox::find_first_sent(db, sme, &gone.id, &contact.email)? else {
            continue;
        };
        let lang = Lang::parse(&contact.language).unwrap_or(Lang::En);
        let posting = Posting {
            tenant: Tenant::Sme(sme.clone()),
            business_key: format!("correction:{}:{}:{}", gone.id, gone.revision, contact.id),
            kind: "correction",
            lane: Lane::Normal,
            alert: Some(gone.id.clone()),
            in_reply_to: Some(first),
        };
        let to = Recipient {
            name: contact.name.clone(),
            email: contact.email.clone(),
            lang,
        };
        let from = organisation_sender(&sender.organisation, lang);
        let words = words(contact, lang, gone, because);
        notices::queue(db, context.now, &context.base_url, &from, &to, words, posting)?;
    }
    Ok(())
}

fn words(contact: &Contact, lang: Lang, gone: &Alert, because: ClosedBecause) -> Words {
    let t = texts(lang);
    let name: String = gone.label.chars().take(SUBJECT_NAME).collect();
    let name = name.trim_end();
    let changed = match because {
        ClosedBecause::Withdrawn => t.mail_correction_withdrawn(),
        ClosedBecause::SetAside => t.mail_correction_set_aside(),
        ClosedBecause::Corrected | ClosedBecause::List => t.mail_correction_corrected(gone.label.as_str()),
    };
    let told = gone.told_at.unwrap_or(gone.raised_at);
    let before = t.mail_correction_before(dates::day(lang, told.micros(), &contact.time_zone));
    Words {
        subject: t.mail_correction_subject(name),
        title: t.mail_correction_title(gone.label.as_str()),
        paragraphs: vec![changed, before, t.mail_correction_closed(), t.mail_reply()],
        ..Words::default()
    }
}
