//! Signatures that hold and signatures that do not, and whether GnuPG agrees.

use super::keys::{DAY, MADE, TestKey};
use pgp::packet::RevocationCode;
use std::path::Path;
use std::process::Command;
use tocsin::advisories::checks::openpgp::{Keyring, Signed};
use tocsin::clock::Timestamp;

const DOCUMENT: &[u8] = b"{\"document\":{}}\n";

/// 23 November 2026.
const NOW: Timestamp = crate::support::MORNING;

fn ring(key: &TestKey) -> Keyring {
    let mut ring = Keyring::default();
    ring.add(&key.fingerprint(), key.public().as_bytes()).unwrap();
    ring
}

fn words(signed: Signed) -> String {
    match signed {
        Signed::Wrong(doubt) => doubt.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_good_signature_holds_by_the_key_and_by_its_subkey() {
    let key = TestKey::new();
    let keys = ring(&key);
    for signature in [key.signs(DOCUMENT), key.subkey_signs(DOCUMENT)] {
        assert_eq!(keys.verify(signature.as_bytes(), DOCUMENT, NOW), Signed::Good);
        let changed = keys.verify(signature.as_bytes(), b"{\"document\":{} }\n", NOW);
        assert_eq!(words(changed), "the signature does not fit the document");
    }
    let both = format!("{}{}", TestKey::new().signs(DOCUMENT), key.signs(DOCUMENT));
    assert_ne!(keys.verify(both.as_bytes(), b"other", NOW), Signed::Good);
}

#[test]
fn a_key_counts_only_by_its_fingerprint() {
    let (key, other) = (TestKey::new(), TestKey::new());
    let mut keys = Keyring::default();
    let error = keys.add(&key.fingerprint(), other.public().as_bytes()).unwrap_err();
    assert!(error.contains(&other.fingerprint().to_lowercase()), "{error}");
    assert!(keys.is_empty() && keys.add(&key.fingerprint(), b"<html>").is_err());
    let spaced = format!("{} {}", &key.fingerprint()[..20], &key.fingerprint()[20..]);
    keys.add(&spaced.to_lowercase(), key.public().as_bytes()).unwrap();
    assert_eq!(
        keys.verify(other.signs(DOCUMENT).as_bytes(), DOCUMENT, NOW),
        Signed::KeyUnknown
    );
}

#[test]
fn the_key_has_to_be_valid_when_it_signs() {
    let key = TestKey::expiring(30 * DAY);
    let verify = |keys: &Keyring, signature: String| keys.verify(signature.as_bytes(), DOCUMENT, NOW);
    let keys = ring(&key);
    assert_eq!(verify(&keys, key.signs_at(DOCUMENT, 29 * DAY)), Signed::Good);
    assert!(words(verify(&keys, key.signs_at(DOCUMENT, 31 * DAY))).contains("had expired"));

    let replaced = TestKey::new().revoked(RevocationCode::KeySuperseded, 10 * DAY);
    let keys = ring(&replaced);
    assert_eq!(verify(&keys, replaced.signs_at(DOCUMENT, 9 * DAY)), Signed::Good);
    assert!(words(verify(&keys, replaced.signs_at(DOCUMENT, 11 * DAY))).contains("revoked"));

    let stolen = TestKey::new().revoked(RevocationCode::KeyCompromised, 10 * DAY);
    let early = verify(&ring(&stolen), stolen.signs_at(DOCUMENT, DAY));
    assert!(words(early).contains("revoked"), "at no time");
}

#[test]
fn weak_odd_and_future_signatures_prove_nothing() {
    let key = TestKey::new();
    let keys = ring(&key);
    let verify = |signature: String| words(keys.verify(signature.as_bytes(), DOCUMENT, NOW));
    let older = TestKey::rsa();
    let weak = ring(&older).verify(older.signs_weakly(DOCUMENT).as_bytes(), DOCUMENT, NOW);
    assert!(words(weak).contains("proves nothing"));
    assert_eq!(
        ring(&older).verify(older.signs(DOCUMENT).as_bytes(), DOCUMENT, NOW),
        Signed::Good
    );
    assert!(verify(key.signs_at(DOCUMENT, 400 * DAY)).contains("future"));
    for odd in ["", "<html>not found</html>", &key.public()] {
        assert!(!verify(odd.to_owned()).is_empty());
    }
    let cut = key.signs(DOCUMENT);
    assert_ne!(
        keys.verify(&cut.as_bytes()[..cut.len() / 2], DOCUMENT, NOW),
        Signed::Good
    );
}

/// Runs GnuPG in a home of its own at a time of the test; none where there is no GnuPG.
fn gpg(home: &Path, arguments: &[&str]) -> Option<bool> {
    let time = format!("{}!", i64::from(MADE) + 2 * i64::from(DAY));
    let mut command = Command::new("gpg");
    command
        .arg("--homedir")
        .arg(home)
        .args(["--batch", "--quiet", "--yes", "--faked-system-time", &time]);
    command
        .args(["--pinentry-mode", "loopback", "--passphrase", ""])
        .args(arguments);
    Some(command.output().ok()?.status.success())
}

#[test]
fn gnupg_agrees() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path();
    if gpg(home, &["--version"]).is_none() {
        println!("gnupg_agrees: gpg not present, skipped");
        return;
    }
    let write = |name: &str, bytes: &[u8]| {
        let path = home.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let (document, changed) = (write("a.json", DOCUMENT), write("b.json", b"{}"));

    // What we sign, it accepts.
    let key = TestKey::new();
    assert_eq!(
        gpg(home, &["--import", &write("key.asc", key.public().as_bytes())]),
        Some(true)
    );
    for (name, text) in [("1.asc", key.signs(DOCUMENT)), ("2.asc", key.subkey_signs(DOCUMENT))] {
        let signature = write(name, text.as_bytes());
        assert_eq!(gpg(home, &["--verify", &signature, &document]), Some(true), "{name}");
        assert_eq!(gpg(home, &["--verify", &signature, &changed]), Some(false), "{name}");
    }

    // What it signs, we accept.
    for kind in ["ed25519", "rsa2048"] {
        let who = format!("{kind}@provider.example");
        assert_eq!(
            gpg(home, &["--quick-gen-key", &who, kind, "sign", "never"]),
            Some(true),
            "{kind}"
        );
        let (public, signature) = (home.join("theirs.asc"), home.join("a.json.asc"));
        let public_path = public.display().to_string();
        assert_eq!(
            gpg(home, &["--armor", "--output", &public_path, "--export", &who]),
            Some(true)
        );
        let path = signature.display().to_string();
        let sign = [
            "--armor",
            "--local-user",
            &who,
            "--output",
            &path,
            "--detach-sign",
            &document,
        ];
        assert_eq!(gpg(home, &sign), Some(true), "{kind}");
        let file = std::fs::read(&public).unwrap();
        let mut keys = Keyring::default();
        keys.add(&fingerprint_of(&file), &file).unwrap();
        let signature = std::fs::read(&signature).unwrap();
        assert_eq!(keys.verify(&signature, DOCUMENT, NOW), Signed::Good, "{kind}");
        assert_ne!(keys.verify(&signature, b"{}", NOW), Signed::Good, "{kind}");
    }
}

fn fingerprint_of(file: &[u8]) -> String {
    use pgp::composed::{Deserializable as _, SignedPublicKey};
    use pgp::types::KeyDetails as _;
    let (key, _) = SignedPublicKey::from_armor_single(file).unwrap();
    key.fingerprint().to_string()
}
