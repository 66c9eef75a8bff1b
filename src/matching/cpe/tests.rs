//! Reading and writing names.

use super::*;

fn parse(text: &str) -> Cpe {
    Cpe::tolerant(text).unwrap()
}

#[test]
fn components_are_split_and_unescaped() {
    let cpe = parse(r"cpe:2.3:a:acme:a\:b\(c\)\&d:1.0:-:*:*:pro:*:*:\-");
    assert_eq!(cpe.part, Some(Part::Application));
    assert_eq!(cpe.product.value(), Some("a:b(c)&d"));
    assert_eq!(cpe.update, Attribute::NotApplicable);
    assert_eq!(cpe.edition, Attribute::Any);
    assert_eq!(cpe.sw_edition.value(), Some("pro"));
    assert_eq!(cpe.other.value(), Some("-"));
}

#[test]
fn values_are_put_in_lower_case() {
    assert_eq!(
        parse("cpe:2.3:A:ACME:App:1:SP1:*:*:*:*:*:*"),
        parse("cpe:2.3:a:acme:app:1:sp1:*:*:*:*:*:*")
    );
}

#[test]
fn wildcards_inside_a_value_are_kept_apart() {
    let cpe = parse(r"cpe:2.3:a:acme:app:10.*:\*:*:*:*:*:*:*");
    assert_eq!(cpe.version, Attribute::Pattern("10.*".to_owned()));
    assert_eq!(cpe.update.value(), Some("*"));
}

#[test]
fn a_name_survives_being_written_and_read() {
    let text = r"cpe:2.3:o:acme:x\:y_firmware:1.0-2\\3:\-:\*:-:*:*:*:10.*";
    assert_eq!(parse(text).to_string(), text);
}

#[test]
fn the_standard_has_wildcards_at_the_ends_alone() {
    let read = |version: &str| format!("cpe:2.3:a:acme:app:{version}:*:*:*:*:*:*:*").parse::<Cpe>();
    for legal in ["10.*", "*10", "*10*", "??10?", "10\\?1"] {
        assert!(read(legal).is_ok(), "{legal}");
    }
    for inner in ["1*0", "1?0", "10**", "?1?0"] {
        assert!(matches!(read(inner), Err(CpeError::Wildcard(_))), "{inner}");
    }
}

#[test]
fn other_texts_are_refused_with_a_reason() {
    let error = |text: &str| text.parse::<Cpe>().unwrap_err();
    assert!(matches!(error("acme:app:1"), CpeError::Prefix(_)));
    assert!(matches!(error("cpe:/a:acme:app:1:2:3:en:4"), CpeError::Components(_)));
    assert!(matches!(error("cpe:/a:acme:app:::~~pro"), CpeError::Components(_)));
    assert!(matches!(error("cpe:/x:acme"), CpeError::Part(_)));
    assert!(matches!(error("cpe:2.3:a:acme:app:1"), CpeError::Components(_)));
    assert!(matches!(error("cpe:2.3"), CpeError::Components(_)));
    assert!(matches!(error("cpe:2.3:x:acme:app:1:*:*:*:*:*:*:*"), CpeError::Part(_)));
    assert!(matches!(error(""), CpeError::Prefix(_)));
}

#[test]
fn the_older_form_is_the_same_name() {
    let pairs = [
        ("cpe:/a:acme:app:1.0", "cpe:2.3:a:acme:app:1.0:*:*:*:*:*:*:*"),
        (
            "cpe:/o:acme:x%3ay_firmware:-:sp%01",
            r"cpe:2.3:o:acme:x\:y_firmware:-:sp?:*:*:*:*:*:*",
        ),
        (
            "CPE:/A:Acme:app:8.%02::~-~pro~linux~x64~:en-us",
            "cpe:2.3:a:acme:app:8.*:*:-:en-us:pro:linux:x64:*",
        ),
    ];
    for (older, newer) in pairs {
        assert_eq!(parse(older).to_string(), newer, "{older}");
    }
}

#[test]
fn names_are_compared_as_sets() {
    let relation = |source: &str, target: &str| {
        let name = |end: &str| parse(&format!("cpe:2.3:a:acme:{end}:*:*:*:*:*"));
        name(source).relation(&name(target))
    };
    assert_eq!(relation("app:1:*:*", "app:1:*:*"), Relation::Equal);
    assert_eq!(relation("app:*:*:*", "app:1:-:*"), Relation::Superset);
    assert_eq!(relation("app:1:*:-", "app:*:*:*"), Relation::Subset);
    assert_eq!(relation("app:1:*:*", "app:*:1:*"), Relation::Undefined);
    assert_eq!(relation("app:1:*:*", "app:2:*:*"), Relation::Disjoint);
    assert_eq!(relation("app:1.*:*:*", "app:1.2.3:*:*"), Relation::Superset);
    assert_eq!(relation("app:?.2*3:*:*", "app:1.2.3:*:*"), Relation::Superset);
    assert_eq!(relation("app:1.?:*:*", "app:1.23:*:*"), Relation::Disjoint);
    assert_eq!(relation("app:1:*:*", "app:1*:*:*"), Relation::Undefined);
}
