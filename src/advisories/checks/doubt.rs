//! What exactly speaks against a document: kept with it, in English on the command line, and in the reader's language on
//! the operator's pages.

use super::Reason;
use serde::{Deserialize, Serialize};

/// Why a document is not believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "found", rename_all = "snake_case")]
pub enum Doubt {
    /// The file beside it holds no hash.
    #[error("the {file} file holds no such hash")]
    NoHash {
        /// Its ending.
        file: String,
    },
    /// Its hash is another one.
    #[error("the {file} file says {stated}…, the document has {own}…")]
    OtherHash {
        /// The ending of the file beside it.
        file: String,
        /// The beginning of the stated hash.
        stated: String,
        /// The beginning of its own hash.
        own: String,
    },
    /// There is no signature.
    #[error("there is no signature, which this provider promises")]
    NoSignature,
    /// Nobody knows the key, and the provider promises a signature.
    #[error("the key of its signature is not known")]
    UnknownKey,
    /// The key is none of the provider's.
    #[error("the signature is made by a key that the provider does not name")]
    ForeignKey,
    /// The file beside it is no signature.
    #[error("the file holds no signature")]
    EmptySignature,
    /// The file beside it is damaged.
    #[error("the signature cannot be read: {error}")]
    UnreadableSignature {
        /// What is wrong with it, in English.
        error: String,
    },
    /// The key is for something else.
    #[error("the key may not sign documents")]
    NotForSigning,
    /// The key is not bound to the one that the provider names.
    #[error("the signing key does not belong to the stated one")]
    UnboundKey,
    /// The key has no signature of its own.
    #[error("the key does not sign itself")]
    UnprovenKey,
    /// A weak hash, or a signature of something else than data.
    #[error("the signature is of a kind that proves nothing")]
    WeakSignature,
    /// When it was made is not stated.
    #[error("the signature has no date")]
    UndatedSignature,
    /// It was made after now.
    #[error("the signature is dated in the future")]
    FutureSignature,
    /// It held until a day that is over.
    #[error("the signature has expired")]
    ExpiredSignature,
    /// The key may be in wrong hands, or was replaced before it signed.
    #[error("the key was revoked")]
    RevokedKey,
    /// It was made before there was the key.
    #[error("the signature is older than its key")]
    OlderThanKey,
    /// The key was no longer valid.
    #[error("the key had expired when it signed")]
    ExpiredKey,
    /// It is a signature of another text.
    #[error("the signature does not fit the document")]
    OtherText,
    /// It is by somebody else.
    #[error("the publisher is {publisher}, the provider {provider}")]
    OtherPublisher {
        /// Who speaks in it.
        publisher: String,
        /// Whose list it stands on.
        provider: String,
    },
    /// Its file should be named otherwise.
    #[error("the file is named {file}, its id asks for {wanted}")]
    OtherName {
        /// Its name.
        file: String,
        /// The name that follows from its id.
        wanted: String,
    },
    /// It is something else.
    #[error("this is no CSAF document: {error}")]
    NoCsaf {
        /// What is wrong with it, in English.
        error: String,
    },
}

impl Doubt {
    /// The kind of it.
    #[must_use]
    pub fn reason(&self) -> Reason {
        match self {
            Self::NoHash { .. } | Self::OtherHash { .. } => Reason::Hash,
            Self::NoSignature | Self::UnknownKey => Reason::Unsigned,
            Self::OtherPublisher { .. } => Reason::Publisher,
            Self::OtherName { .. } => Reason::Name,
            Self::NoCsaf { .. } => Reason::Form,
            _ => Reason::Signature,
        }
    }
}
