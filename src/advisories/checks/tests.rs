//! Documents, hashes and names as publishers write them; signatures are tested where keys can be made (tests/portal/).

use super::hashes::{Algorithm, check};
use super::identity::Head;
use super::openpgp::Keyring;
use super::*;

fn head(id: &str, namespace: &str) -> Head {
    let text = format!(
        r#"{{"document":{{"tracking":{{"id":"{id}"}},"publisher":{{"namespace":"{namespace}","name":"x"}}}}}}"#
    );
    Head::read(text.as_bytes()).unwrap()
}

#[test]
fn the_name_of_a_file_follows_from_the_id() {
    for (id, name) in [
        ("Example Company - 2019-YH3234", "example_company_-_2019-yh3234.json"),
        ("RHBA-2019:0024", "rhba-2019_0024.json"),
        ("2022 #01-A", "2022_01-a.json"),
        ("cisco-sa-20180328-smi2", "cisco-sa-20180328-smi2.json"),
        ("../../etc/passwd", "_etc_passwd.json"),
        ("Ä+1", "_+1.json"),
    ] {
        assert_eq!(head(id, "https://a.example").file_name(), name);
    }
}

#[test]
fn a_document_belongs_to_the_provider_that_it_names_and_under_its_name() {
    let one = head("A-1", "https://Psirt.example/");
    assert_eq!(one.belongs("https://psirt.example", "a-1.json"), Ok(()));
    let reason = |namespace, file| one.belongs(namespace, file).unwrap_err().reason();
    assert_eq!(reason("https://psirt.example.evil", "a-1.json"), Reason::Publisher);
    assert_eq!(reason("https://psirt.example", "a-2.json"), Reason::Name);
    assert_eq!(Head::read(b"{\"document\":{}}").unwrap_err().reason(), Reason::Form);
    assert_eq!(Head::read(b"{\"docu").unwrap_err().reason(), Reason::Form);
}

#[test]
fn only_what_everybody_may_read_is_public() {
    let marked = |label: &str| {
        let text = format!(
            r#"{{"document":{{"tracking":{{"id":"1"}},"publisher":{{"namespace":"n"}},
            "distribution":{{"tlp":{{"label":"{label}"}}}}}}}}"#
        );
        Head::read(text.as_bytes()).unwrap().is_public()
    };
    assert!(marked("WHITE") && marked("CLEAR") && marked("white") && head("1", "n").is_public());
    for label in ["GREEN", "AMBER", "AMBER+STRICT", "RED", ""] {
        assert!(!marked(label), "{label}");
    }
}

#[test]
fn a_hash_is_told_by_its_digits_alone() {
    let (document, digest) = (
        b"abc",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    for stated in [
        digest.to_owned(),
        format!("{digest}  a.json\n"),
        format!("{} *other.json", digest.to_uppercase()),
    ] {
        assert_eq!(
            check(Algorithm::Sha256, stated.as_bytes(), document),
            Ok(()),
            "{stated}"
        );
    }
    let other = digest.replace('b', "c");
    for stated in ["", "<html>", "a.json", &digest[1..], &other, &format!("{digest}0")] {
        assert!(
            check(Algorithm::Sha256, stated.as_bytes(), document).is_err(),
            "{stated}"
        );
    }
    assert!(check(Algorithm::Sha512, digest.as_bytes(), document).is_err());
}

#[test]
fn what_is_stated_has_to_hold_and_what_was_promised_has_to_be_there() {
    let keys = Keyring::default();
    let judge = |needs_signature, evidence: &Evidence| {
        let judge = Judge {
            keys: &keys,
            needs_signature,
            now: Timestamp::from_micros(0),
        };
        judge.judge(b"abc", evidence).map_err(|doubt| doubt.reason())
    };
    let hash = |text: &str| Evidence {
        hashes: vec![(Algorithm::Sha512, text.as_bytes().to_vec())],
        signature: None,
    };
    let good = hash(&Algorithm::Sha512.digest(b"abc"));
    assert_eq!(judge(false, &Evidence::default()), Ok(Assurance::Plain));
    assert_eq!(judge(false, &good), Ok(Assurance::Hashed));
    assert_eq!(judge(true, &good), Err(Reason::Unsigned));
    assert_eq!(
        judge(false, &hash(&Algorithm::Sha512.digest(b"abd"))),
        Err(Reason::Hash)
    );
    let garbage = Evidence {
        signature: Some(b"<html>not found</html>".to_vec()),
        ..good
    };
    assert_eq!(judge(false, &garbage), Err(Reason::Signature));
}

#[test]
fn reasons_are_read_back() {
    for reason in Reason::ALL {
        assert_eq!(Reason::parse(reason.as_str()), Some(reason));
    }
}

#[test]
fn a_doubt_is_kept_as_it_was_found() {
    let doubts = [
        Doubt::NoSignature,
        Doubt::OtherName {
            file: "a.json".to_owned(),
            wanted: "b.json".to_owned(),
        },
    ];
    for doubt in doubts {
        let kept = serde_json::to_string(&doubt).unwrap();
        assert_eq!(serde_json::from_str::<Doubt>(&kept).unwrap(), doubt);
    }
    assert_eq!(Doubt::UnknownKey.reason(), Reason::Unsigned);
    assert_eq!(Doubt::OtherText.reason(), Reason::Signature);
}
