//! Detached OpenPGP signatures against the keys that a provider names.
//!
//! A key counts only when its fingerprint is the stated one. It has to have been valid when it signed: what a key
//! signed before it expired or was replaced still holds, what a compromised one signed never does. Signatures over
//! weak hashes do not count.

use super::Doubt;
use crate::clock::Timestamp;
use pgp::composed::{Deserializable, DetachedSignature, SignedPublicKey, SignedPublicSubKey};
use pgp::crypto::hash::HashAlgorithm;
use pgp::packet::{KeyFlags, RevocationCode, Signature, SignatureType};
use pgp::types::{KeyDetails, VerifyingKey};

/// Signatures that one file may hold.
const MOST: usize = 8;
/// How far the clock of a publisher may be ahead of ours, in seconds.
const AHEAD: i64 = 86_400;

/// The keys of a provider.
#[derive(Debug, Default)]
pub struct Keyring(Vec<SignedPublicKey>);

/// What a signature says about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// It holds.
    Good,
    /// It does not hold.
    Wrong(Doubt),
    /// It is made by a key that is not in the ring.
    KeyUnknown,
}

impl Keyring {
    /// Adds the key of this fingerprint, which has to be among the keys of the file.
    ///
    /// # Errors
    /// The file holds no key, or another one.
    pub fn add(&mut self, fingerprint: &str, file: &[u8]) -> Result<(), String> {
        let wanted = fingerprint.replace(' ', "").to_lowercase();
        let (keys, _) =
            SignedPublicKey::from_reader_many_buf(file).map_err(|error| format!("no OpenPGP key: {error}"))?;
        let mut others = Vec::new();
        for key in keys.take(MOST).filter_map(Result::ok) {
            let own = super::hashes::hex(key.fingerprint().as_bytes());
            if own == wanted {
                self.0.push(key);
                return Ok(());
            }
            others.push(own);
        }
        if others.is_empty() {
            return Err("there is no OpenPGP key in it".to_owned());
        }
        Err(format!("it holds the key {}, not {wanted}", others.join(", ")))
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Checks a file of signatures: one that holds is enough; a wrong one of a known key counts more than unknown keys.
    #[must_use]
    pub fn verify(&self, file: &[u8], document: &[u8], now: Timestamp) -> Signed {
        let signatures: Vec<Signature> = match DetachedSignature::from_reader_many_buf(file) {
            Ok((found, _)) => found
                .take(MOST)
                .filter_map(Result::ok)
                .map(|one| one.signature)
                .collect(),
            Err(error) => {
                let error = error.to_string();
                return Signed::Wrong(Doubt::UnreadableSignature { error });
            }
        };
        if signatures.is_empty() {
            return Signed::Wrong(Doubt::EmptySignature);
        }
        let mut outcome = Signed::KeyUnknown;
        for signature in &signatures {
            match self.verify_one(signature, document, seconds(now)) {
                Signed::Good => return Signed::Good,
                Signed::KeyUnknown => {}
                wrong @ Signed::Wrong(_) => outcome = wrong,
            }
        }
        outcome
    }

    fn verify_one(&self, signature: &Signature, document: &[u8], now: i64) -> Signed {
        for key in &self.0 {
            let verified = if is_by(signature, &key.primary_key) {
                by_primary(key, signature, document, now)
            } else if let Some(subkey) = key.public_subkeys.iter().find(|one| is_by(signature, &one.key)) {
                by_subkey(key, subkey, signature, document, now)
            } else {
                continue;
            };
            return verified.map_or_else(Signed::Wrong, |()| Signed::Good);
        }
        Signed::KeyUnknown
    }
}

/// Whether a signature names this key as its own.
fn is_by(signature: &Signature, key: &impl KeyDetails) -> bool {
    let (ids, prints) = (signature.issuer_key_id(), signature.issuer_fingerprint());
    ids.contains(&&key.legacy_key_id()) || prints.contains(&&key.fingerprint())
}

fn by_primary(key: &SignedPublicKey, signature: &Signature, document: &[u8], now: i64) -> Result<(), Doubt> {
    let made = made(signature, now)?;
    let flags = primary_state(key, made)?;
    if !flags.sign() && flags != KeyFlags::default() {
        return Err(Doubt::NotForSigning);
    }
    holds(signature, &key.primary_key, document)
}

fn by_subkey(
    key: &SignedPublicKey,
    subkey: &SignedPublicSubKey,
    signature: &Signature,
    document: &[u8],
    now: i64,
) -> Result<(), Doubt> {
    let made = made(signature, now)?;
    primary_state(key, made)?;
    let own = subkey
        .signatures
        .iter()
        .filter(|one| one.verify_subkey_binding(&key.primary_key, &subkey.key).is_ok());
    let (bindings, revocations): (Vec<_>, Vec<_>) =
        own.partition(|one| one.typ() == Some(SignatureType::SubkeyBinding));
    refuse_revoked(revocations.into_iter(), made)?;
    let newest = bindings
        .into_iter()
        .filter(|one| is_strong(one))
        .max_by_key(|one| created(one));
    let binding = newest.ok_or(Doubt::UnboundKey)?;
    let returned = binding
        .embedded_signature()
        .is_some_and(|back| back.verify_primary_key_binding(&subkey.key, &key.primary_key).is_ok());
    if !binding.key_flags().sign() || !returned {
        return Err(Doubt::NotForSigning);
    }
    refuse_expired(binding, i64::from(subkey.key.created_at().as_secs()), made)?;
    holds(signature, &subkey.key, document)
}

/// When a signature was made; refuses weak ones and those of another time.
fn made(signature: &Signature, now: i64) -> Result<i64, Doubt> {
    let is_of_data = matches!(signature.typ(), Some(SignatureType::Binary | SignatureType::Text));
    if !is_of_data || !is_strong(signature) {
        return Err(Doubt::WeakSignature);
    }
    let made = created(signature).ok_or(Doubt::UndatedSignature)?;
    if made > now.saturating_add(AHEAD) {
        return Err(Doubt::FutureSignature);
    }
    let lasts = signature
        .signature_expiration_time()
        .map_or(0, |time| i64::from(time.as_secs()));
    if lasts > 0 && made.saturating_add(lasts) <= now {
        return Err(Doubt::ExpiredSignature);
    }
    Ok(made)
}

/// What the key may be used for; refuses one that was not valid when it signed.
fn primary_state(key: &SignedPublicKey, made: i64) -> Result<KeyFlags, Doubt> {
    let primary = &key.primary_key;
    let revocations = key.details.revocation_signatures.iter();
    refuse_revoked(revocations.filter(|one| one.verify_key(primary).is_ok()), made)?;
    let users = key.details.users.iter().flat_map(|user| {
        let own = user
            .signatures
            .iter()
            .filter(|one| one.typ() != Some(SignatureType::CertRevocation));
        own.filter(|one| {
            one.verify_certification(primary, pgp::types::Tag::UserId, &user.id)
                .is_ok()
        })
    });
    let direct = key.details.direct_signatures.iter();
    let newest = users
        .chain(direct.filter(|one| one.verify_key(primary).is_ok()))
        .max_by_key(|one| created(one));
    let own = newest.ok_or(Doubt::UnprovenKey)?;
    let since = i64::from(primary.created_at().as_secs());
    refuse_expired(own, since, made)?;
    Ok(own.key_flags())
}

/// A key that may be in wrong hands proves nothing at any time; one that was replaced nothing since then.
fn refuse_revoked<'a>(mut revocations: impl Iterator<Item = &'a Signature>, made: i64) -> Result<(), Doubt> {
    let is_mild = |one: &Signature| {
        let code = one.revocation_reason_code();
        matches!(code, Some(RevocationCode::KeySuperseded | RevocationCode::KeyRetired))
    };
    let counts = |one: &Signature| !is_mild(one) || created(one).is_none_or(|at| at <= made);
    if revocations.any(counts) {
        return Err(Doubt::RevokedKey);
    }
    Ok(())
}

/// Refuses a signature that was made before its key was there, or after it expired.
fn refuse_expired(own: &Signature, since: i64, made: i64) -> Result<(), Doubt> {
    if made < since {
        return Err(Doubt::OlderThanKey);
    }
    let lasts = own.key_expiration_time().map_or(0, |time| i64::from(time.as_secs()));
    if lasts > 0 && made >= since.saturating_add(lasts) {
        return Err(Doubt::ExpiredKey);
    }
    Ok(())
}

fn holds(signature: &Signature, key: &impl VerifyingKey, document: &[u8]) -> Result<(), Doubt> {
    if signature.verify(key, document).is_ok() {
        Ok(())
    } else {
        Err(Doubt::OtherText)
    }
}

/// Hashes that nobody can forge today.
fn is_strong(signature: &Signature) -> bool {
    use HashAlgorithm::{Sha3_256, Sha3_512, Sha256, Sha384, Sha512};
    matches!(
        signature.hash_alg(),
        Some(Sha256 | Sha384 | Sha512 | Sha3_256 | Sha3_512)
    )
}

fn created(signature: &Signature) -> Option<i64> {
    Some(i64::from(signature.created()?.as_secs()))
}

fn seconds(at: Timestamp) -> i64 {
    at.micros().div_euclid(1_000_000)
}
