//! Why a document is held back, in words.

use crate::advisories::checks::{Doubt, Reason};
use crate::i18n::L10nLanguage;

/// The kind of reason, as a heading.
pub(super) fn reason(t: &L10nLanguage, word: &str) -> String {
    match Reason::parse(word) {
        Some(Reason::Hash) => t.quarantine_reason_hash(),
        Some(Reason::Signature) => t.quarantine_reason_signature(),
        Some(Reason::Unsigned) => t.quarantine_reason_unsigned(),
        Some(Reason::Publisher) => t.quarantine_reason_publisher(),
        Some(Reason::Name) => t.quarantine_reason_name(),
        Some(Reason::Form) | None => t.quarantine_reason_form(),
    }
}

/// What exactly was found.
pub(super) fn found(t: &L10nLanguage, doubt: &Doubt) -> String {
    match doubt {
        Doubt::NoHash { file } => t.quarantine_found_no_hash(file.as_str()),
        Doubt::OtherHash { file, stated, own } => {
            t.quarantine_found_other_hash(file.as_str(), stated.as_str(), own.as_str())
        }
        Doubt::NoSignature => t.quarantine_found_no_signature(),
        Doubt::UnknownKey => t.quarantine_found_unknown_key(),
        Doubt::ForeignKey => t.quarantine_found_foreign_key(),
        Doubt::EmptySignature => t.quarantine_found_empty_signature(),
        Doubt::UnreadableSignature { error } => t.quarantine_found_unreadable_signature(error.as_str()),
        Doubt::NotForSigning => t.quarantine_found_not_for_signing(),
        Doubt::UnboundKey => t.quarantine_found_unbound_key(),
        Doubt::UnprovenKey => t.quarantine_found_unproven_key(),
        Doubt::WeakSignature => t.quarantine_found_weak_signature(),
        Doubt::UndatedSignature => t.quarantine_found_undated_signature(),
        Doubt::FutureSignature => t.quarantine_found_future_signature(),
        Doubt::ExpiredSignature => t.quarantine_found_expired_signature(),
        Doubt::RevokedKey => t.quarantine_found_revoked_key(),
        Doubt::OlderThanKey => t.quarantine_found_older_than_key(),
        Doubt::ExpiredKey => t.quarantine_found_expired_key(),
        Doubt::OtherText => t.quarantine_found_other_text(),
        Doubt::OtherPublisher { publisher, provider } => {
            t.quarantine_found_other_publisher(publisher.as_str(), provider.as_str())
        }
        Doubt::OtherName { file, wanted } => t.quarantine_found_other_name(file.as_str(), wanted.as_str()),
        Doubt::NoCsaf { error } => t.quarantine_found_no_csaf(error.as_str()),
    }
}
