//! Records of the European database, made up in the shape of its documentation.

use serde_json::{Value, json};

use super::versions::{date, spans};
use crate::advisories::formats::read;
use crate::advisories::formats::spans::in_words;
use crate::advisories::statement::{Source, Statement};

fn record(more: Value) -> Value {
    let mut record = json!({
        "id": "EUVD-2025-1", "description": "A weakness.", "aliases": "CVE-2025-1\nGHSA-1\n",
        "datePublished": "Apr 15, 2025, 10:00:06\u{202f}PM", "dateUpdated": "Apr 16, 2025, 1:02:03 AM",
        "baseScore": 8.8, "baseScoreVersion": "3.1", "baseScoreVector": "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
        "references": "https://example.org/a\nhttps://example.org/b\n", "epss": 12.5, "exploitedSince": null,
        "enisaIdProduct": [{ "id": "x", "product": { "name": "WordPress" }, "product_version": "6.4 <6.4.3" }],
        "enisaIdVendor": [{ "id": "y", "vendor": { "name": "WordPress Foundation" } }] });
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    record
}

fn statements(more: Value) -> Vec<Statement> {
    let text = json!({ "items": [record(more)], "total": 1 }).to_string();
    let document = read(text.as_bytes()).unwrap().next().unwrap().unwrap();
    assert_eq!(document.format, "euvd");
    document.statements
}

#[test]
fn a_record_is_read_with_all_we_use() {
    let statement = statements(json!({ "exploitedSince": "May 2, 2025, 12:00:00 AM" })).remove(0);
    assert_eq!((statement.source, statement.id.as_str()), (Source::Euvd, "EUVD-2025-1"));
    assert_eq!(statement.aliases, ["CVE-2025-1", "GHSA-1"]);
    assert_eq!(statement.published.as_deref(), Some("2025-04-15T22:00:06"));
    assert_eq!(statement.modified.as_deref(), Some("2025-04-16T01:02:03"));
    assert_eq!((statement.scores[0].base, statement.references.len()), (8.8, 2));
    assert_eq!(statement.likelihood, Some(0.125));
    assert_eq!(statement.known_exploited.unwrap().added, "2025-05-02");
    let criteria = statement.configurations[0].criteria();
    assert_eq!(criteria[0].product(), Some(("wordpress", "wordpress")));
    assert_eq!(criteria[0].end.as_ref().unwrap().version.as_str(), "6.4.3");
}

#[test]
fn a_record_may_stand_alone_and_lack_almost_everything() {
    let text = record(json!({ "baseScore": -1, "epss": null, "aliases": null, "enisaIdVendor": null })).to_string();
    let statement = read(text.as_bytes())
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .statements
        .remove(0);
    assert!(statement.scores.is_empty() && statement.likelihood.is_none() && statement.aliases.is_empty());
    assert!(statement.configurations.is_empty(), "a product without a maker is none");
}

#[test]
fn a_list_needs_no_page_around_it() {
    let text = json!([record(json!({})), { "id": 7 }, record(json!({ "id": "EUVD-2025-2" }))]).to_string();
    let read: Vec<_> = read(text.as_bytes()).unwrap().collect();
    assert_eq!(read[0].as_ref().unwrap().statements[0].id, "EUVD-2025-1");
    assert_eq!(read[1].as_ref().unwrap_err().position.to_string(), "[1]");
    assert_eq!(read[2].as_ref().unwrap().statements[0].id, "EUVD-2025-2");
}

#[test]
fn names_that_nobody_knows_are_remembered() {
    let product = json!([{ "product": { "name": "Till" }, "product_version": "<2.4" },
        { "product": { "name": "n/a" }, "product_version": "n/a" }]);
    let statement = statements(json!({ "enisaIdProduct": product,
        "enisaIdVendor": [{ "vendor": { "name": "Some Maker" } }] }))
    .remove(0);
    assert!(statement.configurations.is_empty());
    let found: Vec<_> = statement
        .unnamed
        .iter()
        .map(|one| (&*one.product, &*one.versions))
        .collect();
    assert_eq!(found, [("Till", "< 2.4")]);
}

#[test]
fn several_weaknesses_are_not_joined() {
    let found = statements(json!({ "aliases": "CVE-2025-1\nCVE-2025-2" }));
    let keys: Vec<String> = found.iter().map(Statement::key).collect();
    assert_eq!(keys, ["EUVD-2025-1#CVE-2025-1", "EUVD-2025-1#CVE-2025-2"]);
}

#[test]
fn versions_are_read_where_they_are_clear() {
    let cases = [
        ("<1.2.3", "< 1.2.3"),
        ("1.0 ≤1.4", ">= 1.0, <= 1.4"),
        ("1.0 <1.4", ">= 1.0, < 1.4"),
        ("unspecified <2.0", "< 2.0"),
        ("0 ≤5", "<= 5"),
        ("2.4.1", "2.4.1"),
        ("3.0 <*", ">= 3.0"),
        ("n/a", "?"),
        ("soon <later", ">= ?, < ?"),
        ("1da177e4c3f41524e886b7f1b8a0c1fc7321cac2 <0123abcdef01", "?"),
        ("patch: 7.0.1", ""),
    ];
    for (text, expected) in cases {
        let found = in_words(&spans(text)).replace("<= ?", "< ?");
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn times_that_cannot_be_read_are_left_out() {
    assert_eq!(date("yesterday"), None);
    assert_eq!(date("2025-04-15T22:00:06").as_deref(), Some("2025-04-15T22:00:06"));
}
