//! Whether a document is what its publisher made: hashes, OpenPGP signatures, and whose document it is.
//!
//! Pure code, for documents that are fetched and for files that lie beside their hashes. The rule (ADR 0034): what is
//! stated and wrong is never believed; what is not stated is missing only where it was promised.

mod doubt;
pub mod hashes;
pub mod identity;
pub mod openpgp;
#[cfg(test)]
mod tests;

pub use self::doubt::Doubt;

use self::hashes::Algorithm;
use self::openpgp::{Keyring, Signed};
use crate::clock::Timestamp;

/// The kind of reason for which a document is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It does not have the hash that is stated for it.
    Hash,
    /// Its signature does not hold.
    Signature,
    /// It has no signature that could be checked, though its provider promises one.
    Unsigned,
    /// Somebody else than its provider speaks in it.
    Publisher,
    /// Its file is not named after its id.
    Name,
    /// It is no document of the form that was announced.
    Form,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 6] = [
        Self::Hash,
        Self::Signature,
        Self::Unsigned,
        Self::Publisher,
        Self::Name,
        Self::Form,
    ];

    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hash => "hash",
            Self::Signature => "signature",
            Self::Unsigned => "unsigned",
            Self::Publisher => "publisher",
            Self::Name => "name",
            Self::Form => "form",
        }
    }

    /// The reason of a stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}

/// What speaks for a document that is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// A signature by a key of its provider holds.
    Signed,
    /// It has a signature, but the key is not known: nothing is said about it.
    KeyUnknown,
    /// Its hash is the stated one.
    Hashed,
    /// Nothing but the connection that it came over.
    Plain,
    /// A person accepted it in spite of a doubt.
    Accepted,
}

impl Assurance {
    /// The assurance of a stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let all = [
            Self::Signed,
            Self::KeyUnknown,
            Self::Hashed,
            Self::Plain,
            Self::Accepted,
        ];
        all.into_iter().find(|one| one.as_str() == word)
    }

    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::KeyUnknown => "key_unknown",
            Self::Hashed => "hashed",
            Self::Plain => "plain",
            Self::Accepted => "accepted",
        }
    }
}

/// What came along with a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Files with a hash of it.
    pub hashes: Vec<(Algorithm, Vec<u8>)>,
    /// A detached OpenPGP signature over it.
    pub signature: Option<Vec<u8>>,
}

/// Whose documents are judged.
#[derive(Debug)]
pub struct Judge<'a> {
    /// The keys that the provider names.
    pub keys: &'a Keyring,
    /// The provider promises a signature with each document.
    pub needs_signature: bool,
    /// The time.
    pub now: Timestamp,
}

/// Checks a document whose provider's keys are not known: hashes have to fit, a signature has to be one.
///
/// # Errors
/// The first thing that does not hold.
pub fn judge_without_keys(document: &[u8], evidence: &Evidence) -> Result<Assurance, Doubt> {
    let judge = Judge {
        keys: &Keyring::default(),
        needs_signature: false,
        // Without a key nothing is compared with the time.
        now: Timestamp::from_micros(0),
    };
    judge.judge(document, evidence)
}

impl Judge<'_> {
    /// Checks a document against what came along with it.
    ///
    /// # Errors
    /// The first thing that does not hold.
    pub fn judge(&self, document: &[u8], evidence: &Evidence) -> Result<Assurance, Doubt> {
        for (algorithm, stated) in &evidence.hashes {
            hashes::check(*algorithm, stated, document)?;
        }
        let Some(signature) = &evidence.signature else {
            return match (self.needs_signature, evidence.hashes.is_empty()) {
                (true, _) => Err(Doubt::NoSignature),
                (false, true) => Ok(Assurance::Plain),
                (false, false) => Ok(Assurance::Hashed),
            };
        };
        match self.keys.verify(signature, document, self.now) {
            Signed::Good => Ok(Assurance::Signed),
            Signed::Wrong(doubt) => Err(doubt),
            Signed::KeyUnknown if !self.keys.is_empty() => Err(Doubt::ForeignKey),
            Signed::KeyUnknown if self.needs_signature => Err(Doubt::UnknownKey),
            Signed::KeyUnknown => Ok(Assurance::KeyUnknown),
        }
    }
}
