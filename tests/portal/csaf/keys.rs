//! Keys made in the test, good ones and bad ones; nothing private is kept anywhere.

use pgp::composed::{
    ArmorOptions, DetachedSignature, EncryptionCaps, KeyType, SecretKeyParamsBuilder, SignedPublicKey, SignedSecretKey,
    SubkeyParamsBuilder, SubpacketConfig,
};
use pgp::crypto::hash::HashAlgorithm;
use pgp::packet::{KeyFlags, RevocationCode, SignatureConfig, SignatureType, Subpacket, SubpacketData};
use pgp::types::{Duration, KeyDetails, Password, SigningKey, Tag, Timestamp};
use rand_08::thread_rng;

/// 1 January 2026, when the keys of tests are made, in seconds.
pub const MADE: u32 = 1_767_225_600;
/// Days in seconds.
pub const DAY: u32 = 86_400;

/// A key with its private part.
pub struct TestKey {
    secret: SignedSecretKey,
    public: SignedPublicKey,
}

impl TestKey {
    pub fn new() -> Self {
        Self::of(KeyType::Ed25519Legacy)
    }

    /// A key of the kind that also signs over hashes that can be forged.
    pub fn rsa() -> Self {
        Self::of(KeyType::Rsa(2048))
    }

    fn of(kind: KeyType) -> Self {
        let mut subkey = SubkeyParamsBuilder::default();
        subkey
            .key_type(kind.clone())
            .can_sign(true)
            .can_encrypt(EncryptionCaps::None)
            .created_at(Timestamp::from_secs(MADE));
        let mut params = SecretKeyParamsBuilder::default();
        params
            .key_type(kind)
            .can_certify(true)
            .can_sign(true)
            .can_encrypt(EncryptionCaps::None)
            .created_at(Timestamp::from_secs(MADE))
            .primary_user_id("Product security <psirt@provider.example>".into())
            .subkeys(vec![subkey.build().unwrap()]);
        let secret = params.build().unwrap().generate(thread_rng()).unwrap();
        let public = SignedPublicKey::from(secret.clone());
        Self { secret, public }
    }

    /// A key that is over so many seconds after it was made.
    pub fn expiring(seconds: u32) -> Self {
        let mut key = Self::new();
        let mut flags = KeyFlags::default();
        flags.set_sign(true);
        flags.set_certify(true);
        let mut hashed = key.dated(MADE);
        hashed.push(Subpacket::regular(SubpacketData::KeyFlags(flags)).unwrap());
        hashed.push(Subpacket::regular(SubpacketData::KeyExpirationTime(Duration::from_secs(seconds))).unwrap());
        let user = &mut key.public.details.users[0];
        let own = &key.secret.primary_key;
        let mut config = SignatureConfig::v4(SignatureType::CertPositive, own.algorithm(), HashAlgorithm::Sha256);
        config.hashed_subpackets = hashed;
        let signed = config.sign_certification(own, own.public_key(), &Password::empty(), Tag::UserId, &user.id);
        user.signatures = vec![signed.unwrap()];
        key
    }

    /// The key after it was revoked, so many seconds after it was made.
    pub fn revoked(mut self, code: RevocationCode, seconds: u32) -> Self {
        let own = &self.secret.primary_key;
        let mut config = SignatureConfig::v4(SignatureType::KeyRevocation, own.algorithm(), HashAlgorithm::Sha256);
        config.hashed_subpackets = self.dated(MADE + seconds);
        let reason = SubpacketData::RevocationReason(code, "".into());
        config.hashed_subpackets.push(Subpacket::regular(reason).unwrap());
        let signed = config.sign_key(own, &Password::empty(), own.public_key()).unwrap();
        self.public.details.revocation_signatures.push(signed);
        self
    }

    fn dated(&self, at: u32) -> Vec<Subpacket> {
        dated(&self.secret.primary_key, at)
    }

    pub fn fingerprint(&self) -> String {
        self.public.fingerprint().to_string().to_uppercase()
    }

    /// The public part, as it is published.
    pub fn public(&self) -> String {
        self.public.to_armored_string(ArmorOptions::default()).unwrap()
    }

    /// A detached signature, made so many seconds after the key.
    pub fn signs_at(&self, document: &[u8], seconds: u32) -> String {
        sign(&self.secret.primary_key, document, HashAlgorithm::Sha512, seconds)
    }

    pub fn signs(&self, document: &[u8]) -> String {
        self.signs_at(document, DAY)
    }

    /// The same by the subkey that is there for signing.
    pub fn subkey_signs(&self, document: &[u8]) -> String {
        sign(&self.secret.secret_subkeys[0].key, document, HashAlgorithm::Sha512, DAY)
    }

    /// A signature over a hash that can be forged.
    pub fn signs_weakly(&self, document: &[u8]) -> String {
        sign(&self.secret.primary_key, document, HashAlgorithm::Sha1, DAY)
    }
}

fn dated(key: &impl SigningKey, at: u32) -> Vec<Subpacket> {
    vec![
        Subpacket::regular(SubpacketData::SignatureCreationTime(Timestamp::from_secs(at))).unwrap(),
        Subpacket::regular(SubpacketData::IssuerFingerprint(key.fingerprint())).unwrap(),
    ]
}

fn sign(key: &impl SigningKey, document: &[u8], hash: HashAlgorithm, seconds: u32) -> String {
    let subpackets = SubpacketConfig::UserDefined {
        hashed: dated(key, MADE + seconds),
        unhashed: vec![Subpacket::regular(SubpacketData::IssuerKeyId(key.legacy_key_id())).unwrap()],
    };
    let password = Password::empty();
    let rng = thread_rng();
    let signed = DetachedSignature::sign_binary_data_with_subpackets(rng, key, &password, hash, document, subpackets);
    signed.unwrap().to_armored_string(ArmorOptions::default()).unwrap()
}
