//! What the people of a business and of an organisation have in common: who is invited, and how a change ends.

use super::view::Typed;
use crate::accounts::EmailAddress;
use crate::clock::Timestamp;
use crate::i18n::{dates, texts};
use crate::tenancy::people::Changed;
use crate::web::page::{FormErrors, Page};
use crate::web::{Answer, Error, Flash, frame};
use actix_web::HttpRequest;
use serde::Deserialize;

/// What the form of an invitation sends.
#[derive(Deserialize)]
pub struct Invitee {
    #[serde(default)]
    email: String,
    #[serde(default)]
    pub(super) role: String,
}

impl Invitee {
    /// The address, or the form as it comes back.
    pub(super) fn address(&self, request: &HttpRequest) -> Result<EmailAddress, (Typed, FormErrors)> {
        EmailAddress::parse(&self.email).ok_or_else(|| {
            let kept = Typed {
                email: self.email.clone(),
                ..Typed::default()
            };
            let message = texts(frame::language(request)).form_error_email();
            (kept, FormErrors::one("email", message))
        })
    }
}

/// Who has been invited and not come yet, each as a sentence.
pub(super) fn invitations(page: &Page, zone: &str, open: &[(String, Timestamp)]) -> Vec<String> {
    let sentence = |(email, ends): &(String, Timestamp)| {
        let day = dates::day(page.lang, ends.micros(), zone);
        page.t.people_open(email.as_str(), day)
    };
    open.iter().map(sentence).collect()
}

/// The answer after a change; none when it would take the last one away who can change anything.
pub(super) fn answer(changed: Changed, target: &str, flash: &Flash) -> Option<Answer> {
    match changed {
        Changed::NotFound => Some(Err(Error::NotFound)),
        Changed::Done => Some(Ok(frame::see_other(target, Some(flash)))),
        Changed::LastOwner => None,
    }
}
