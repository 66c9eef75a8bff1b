//! In whose name invitations and account mails are written.

use crate::delivery::notices::Sender;
use crate::i18n::{Lang, texts};
use crate::tenancy::Organisation;

/// A chamber, provider or operator as the sender.
#[must_use]
pub fn organisation_sender(own: &Organisation, lang: Lang) -> Sender {
    Sender {
        organisation: Some(own.id.clone()),
        organisation_name: own.name.clone(),
        name: own.sender_name(lang),
        address: own.sender_address.clone(),
    }
}

/// The instance itself, while it has no operator yet.
#[must_use]
pub fn instance_sender(operator: Option<&Organisation>, base_url: &str, lang: Lang) -> Sender {
    if let Some(operator) = operator {
        return organisation_sender(operator, lang);
    }
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    let domain = host.split(':').next().unwrap_or(host);
    Sender {
        organisation: None,
        organisation_name: "Tocsin".into(),
        name: texts(lang).mail_sender("Tocsin"),
        address: format!("alerts@{domain}"),
    }
}
