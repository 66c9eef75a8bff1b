//! Short mails about one matter: an invitation, a password, an address, a correction.
//!
//! They carry one link at most, always a code, and the same words in both parts (T12, T13, T14).

use super::check_codes::{self, store::CheckCode};
use super::message::{Lane, NewMessage, Tenant};
use super::outbox;
use super::templates;
use crate::clock::Timestamp;
use crate::db::{AlertId, Db, DbError, DbResult, OrganisationId};
use crate::i18n::Lang;

/// In whose name a notice is written.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The organisation, when there is one: while it pauses, its notices wait.
    pub organisation: Option<OrganisationId>,
    /// "Chambre de commerce de Lyon".
    pub organisation_name: String,
    /// "Chambre de commerce de Lyon, alertes de sécurité".
    pub name: String,
    /// Address.
    pub address: String,
}

/// Who receives a notice.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// Name; may be empty.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language.
    pub lang: Lang,
}

/// What a notice says.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Subject line.
    pub subject: String,
    /// Heading.
    pub title: String,
    /// Paragraphs before the link.
    pub paragraphs: Vec<String>,
    /// The one link, as an address that can be read.
    pub link: Option<String>,
    /// Paragraphs after it.
    pub after: Vec<String>,
}

/// How a notice is queued.
#[derive(Debug, Clone)]
pub struct Posting {
    /// Whose it is.
    pub tenant: Tenant,
    /// Names the cause: at most one notice per key and tenant.
    pub business_key: String,
    /// "invitation", "account" or "correction".
    pub kind: &'static str,
    /// Which messages go first.
    pub lane: Lane,
    /// The alert it corrects.
    pub alert: Option<AlertId>,
    /// Message-ID of the mail it continues.
    pub in_reply_to: Option<String>,
}

impl Posting {
    /// A notice that somebody waits for: it goes first, and no pause holds it up.
    #[must_use]
    pub fn account(tenant: Tenant, business_key: String) -> Self {
        Self {
            tenant,
            business_key,
            kind: "account",
            lane: Lane::Account,
            alert: None,
            in_reply_to: None,
        }
    }

    /// An invitation in the name of an organisation.
    #[must_use]
    pub fn invitation(tenant: Tenant, business_key: String) -> Self {
        Self {
            kind: "invitation",
            lane: Lane::Normal,
            ..Self::account(tenant, business_key)
        }
    }
}

/// Queues a notice with a code of its own; false when one with this key was queued before.
///
/// # Errors
/// The database's, or a template's, which a test excludes.
pub fn queue(
    db: &mut Db,
    now: Timestamp,
    base_url: &str,
    sender: &Sender,
    to: &Recipient,
    words: Words,
    posting: Posting,
) -> DbResult<bool> {
    let code = check_codes::generate();
    let mail =
        templates::notice(base_url, sender, to, &words, &code).map_err(|e| DbError::damaged("mail template", e))?;
    let subject = mail.subject.clone();
    let message = NewMessage {
        business_key: posting.business_key,
        kind: posting.kind,
        lane: posting.lane,
        organisation: sender.organisation.clone(),
        alert: posting.alert,
        in_reply_to: posting.in_reply_to,
        from_name: sender.name.clone(),
        from_address: sender.address.clone(),
        to_name: to.name.clone(),
        to_address: to.email.clone(),
        language: to.lang.code().to_owned(),
        subject: mail.subject,
        text_body: mail.text,
        html_body: mail.html,
    };
    if !outbox::create(db, &posting.tenant, now, &message)? {
        return Ok(false);
    }
    let kept = CheckCode {
        code,
        subject,
        sender: sender.name.clone(),
        sender_address: sender.address.clone(),
        level: None,
        created_at: now,
    };
    check_codes::store::update(db, &kept)?;
    Ok(true)
}
