//! Documents in CSAF, written for the purpose: every status, every relationship, both versions.
//!
//! Those of version 2.1 follow its public schema (OASIS, csaf_2.1/json_schema/csaf.json).

mod products;
mod shapes;

use serde_json::{Value, json};

use crate::advisories::formats::read;
use crate::advisories::statement::{RemedyKind, Statement};
use crate::alerts::urgency::Exploitation;
use crate::matching::{Applicability, Item, Missing, Package, Row, Status, Verdict, judge};

use Verdict::{Affected as Yes, NotAffected as No, Possible as Maybe};

fn attempt(document: &Value) -> Result<Vec<Statement>, String> {
    let text = document.to_string();
    let mut documents: Vec<_> = read(text.as_bytes()).unwrap().collect();
    let document = documents.remove(0).map_err(|error| error.to_string())?;
    assert_eq!(document.format, "csaf");
    Ok(document.statements)
}

fn only(document: &Value) -> Statement {
    let [statement] = attempt(document).unwrap().try_into().unwrap();
    statement
}

fn document(version: &str, tree: Value, vulnerabilities: Value) -> Value {
    json!({
        "document": { "csaf_version": version, "category": "csaf_security_advisory", "lang": "en",
            "title": "t", "publisher": { "category": "vendor", "name": "Acme", "namespace": "https://acme.example" },
            "distribution": { "tlp": { "label": if version == "2.0" { "WHITE" } else { "CLEAR" } } },
            "tracking": { "id": "ACME-7", "status": "final", "version": "2", "revision_history": [],
                "initial_release_date": "2026-11-01T08:00:00Z", "current_release_date": "2026-11-02T08:00:00Z" },
            "references": [{ "category": "self", "summary": "s", "url": "https://acme.example/7" }] },
        "product_tree": tree, "vulnerabilities": vulnerabilities })
}

fn product(id: &str, helper: Value) -> Value {
    json!({ "product_id": id, "name": id, "product_identification_helper": helper })
}

/// A version or range of WordPress, which the curated names know.
fn wordpress(id: &str, category: &str, text: &str) -> Value {
    json!({ "category": category, "name": text, "product": { "product_id": id, "name": id } })
}

fn tree_of(versions: Value) -> Value {
    json!({ "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
        { "category": "product_name", "name": "WordPress", "branches": versions }] }] })
}

fn statuses(versions: Value, status: Value) -> Statement {
    only(&document(
        "2.0",
        tree_of(versions),
        json!([{ "cve": "CVE-2026-1", "product_status": status }]),
    ))
}

fn judged(statement: &Statement, row: Row<'_>, business: &[Item]) -> (Verdict, Option<Missing>) {
    let says = Applicability {
        configurations: &statement.configurations,
        rulings: &statement.rulings,
    };
    judge(says, row, business).map_or((No, None), |found| (found.verdict, found.missing))
}

fn of(statement: &Statement, item: Item) -> Verdict {
    let row = [item];
    judged(statement, row.as_slice().into(), &row).0
}

fn verdicts(statement: &Statement, versions: &[&str]) -> Vec<Verdict> {
    let of = |version: &&str| of(statement, Item::new("wordpress", "wordpress", Some(version)));
    versions.iter().map(of).collect()
}

#[test]
fn a_document_is_read_with_all_we_use() {
    let statement = only(&document(
        "2.0",
        tree_of(json!([wordpress(
            "a",
            "product_version_range",
            "vers:generic/>=6.0|<6.4.3"
        )])),
        json!([{ "cve": "CVE-2026-1", "title": "title", "cwe": { "id": "CWE-79", "name": "x" },
            "release_date": "2026-10-30T00:00:00Z",
            "ids": [{ "system_name": "GitHub", "text": "GHSA-a-b-c" }, { "system_name": "Bug", "text": "77" }],
            "notes": [{ "category": "description", "text": "for all" },
                { "category": "summary", "audience": "executives", "text": "for some" }],
            "references": [{ "category": "external", "url": "https://example.org/" }, { "url": "javascript:x" }],
            "scores": [{ "products": ["a"], "cvss_v3": { "version": "3.1", "baseScore": 9.8, "vectorString": "v" } },
                { "products": ["b"], "cvss_v3": { "version": "3.1", "baseScore": 9.8, "vectorString": "v" } }],
            "threats": [{ "category": "exploit_status", "date": "2026-10-31T00:00:00Z", "details": "Exploited:Yes" }],
            "product_status": { "known_affected": ["a", "undefined"] } }]),
    ));
    assert_eq!(statement.key(), "https://acme.example ACME-7#CVE-2026-1");
    assert_eq!(statement.aliases, ["GHSA-a-b-c"]);
    assert_eq!(statement.summary.as_deref(), Some("for all"));
    assert_eq!(
        (statement.scores.len(), statement.weaknesses.as_slice()),
        (1, [79].as_slice())
    );
    assert_eq!(statement.known_exploited.as_ref().unwrap().added, "2026-10-31");
    assert_eq!(statement.published_on().as_deref(), Some("2026-10-30"));
    assert_eq!(statement.modified.as_deref(), Some("2026-11-02T08:00:00Z"));
    let pages: Vec<&str> = statement.references.iter().map(|page| page.url.as_str()).collect();
    assert_eq!(pages, ["https://acme.example/7", "https://example.org/"]);
    assert_eq!(verdicts(&statement, &["5.9", "6.0", "6.4.3"]), [No, Yes, No]);
}

#[test]
fn version_2_1_says_the_same_in_other_places() {
    let tree = json!({ "full_product_names": [
            product("till", json!({ "purls": ["pkg:npm/till@1.2.0"] })),
            product("shop", json!({ "cpe": "cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*" }))],
        "product_paths": [{ "beginning_product_reference": "till", "full_product_name": { "product_id": "both", "name": "b" },
            "subpaths": [{ "category": "default_component_of", "next_product_reference": "shop" }] }] });
    let statement = only(&document(
        "2.1",
        tree,
        json!([{ "cve": "CVE-2026-1",
        "cwes": [{ "id": "CWE-20", "name": "x", "version": "4.12" }],
        "disclosure_date": "2026-10-30T00:00:00Z",
        "first_known_exploitation_dates": [{ "date": "2026-11-01T00:00:00Z", "exploitation_date": "2026-10-29T00:00:00Z" }],
        "metrics": [{ "products": ["both"], "content": {
            "cvss_v4": { "version": "4.0", "baseScore": 8.1, "vectorString": "v4" },
            "epss": { "percentile": "0.9", "probability": "0.42", "timestamp": "2026-11-01T00:00:00Z" },
            "ssvc_v2": { "timestamp": "2026-11-01T00:00:00Z", "selections": [
                { "namespace": "ssvc", "key": "E", "version": "1.1.0", "values": [{ "key": "P" }] },
                { "namespace": "ssvc", "key": "A", "version": "2.0.0", "values": [{ "key": "Y" }] },
                { "namespace": "ssvc", "key": "TI", "version": "1.0.0", "values": [{ "key": "P" }] }] } } }],
        "remediations": [{ "category": "fix_planned", "details": "soon", "product_ids": ["both"] },
            { "category": "optional_patch", "details": "also", "product_ids": ["both"] }],
        "product_status": { "known_affected": ["both"], "unknown": ["shop"] } }]),
    ));
    assert_eq!(
        (statement.weaknesses.as_slice(), statement.likelihood),
        ([20].as_slice(), Some(0.42))
    );
    assert_eq!(statement.published_on().as_deref(), Some("2026-10-30"));
    assert_eq!(statement.known_exploited.as_ref().unwrap().added, "2026-10-29");
    assert_eq!(statement.scores[0].version, "4.0");
    let assessment = statement.assessment.clone().unwrap();
    assert_eq!(assessment.exploitation, Exploitation::Poc);
    assert_eq!((assessment.automatable, assessment.total), (Some(true), Some(false)));
    let kinds: Vec<RemedyKind> = statement.remedies.iter().map(|remedy| remedy.kind).collect();
    assert_eq!(kinds, [RemedyKind::FixPlanned, RemedyKind::OptionalPatch]);
    assert!(statement.remedies[0].names.is_empty(), "for all that are affected");
    assert_eq!(
        of(&statement, Item::new("acme", "shop", Some("2.0"))),
        Yes,
        "it contains the component"
    );
}

#[test]
fn marked_documents_and_drafts_are_refused_and_say_why() {
    let marked = |version: &str, label: Value, status: &str| {
        let mut document = document(version, json!({}), json!([]));
        document["document"]["distribution"]["tlp"]["label"] = label;
        document["document"]["tracking"]["status"] = json!(status);
        attempt(&document).map(|statements| statements.len())
    };
    for (version, label) in [
        ("2.0", "GREEN"),
        ("2.0", "AMBER"),
        ("2.0", "RED"),
        ("2.1", "AMBER+STRICT"),
        ("2.1", "?"),
    ] {
        let error = marked(version, json!(label), "final").unwrap_err();
        assert!(error.contains(&format!("TLP:{label}")), "{error}");
    }
    for label in [json!("WHITE"), json!("CLEAR"), json!("TLP:CLEAR"), Value::Null] {
        assert_eq!(marked("2.0", label, "interim"), Ok(1));
    }
    assert!(marked("2.0", json!("WHITE"), "draft").unwrap_err().contains("draft"));
    let mut old = document("2.0", json!({}), json!([]));
    old["document"]["csaf_version"] = json!("1.2");
    assert!(attempt(&old).unwrap_err().contains("\"1.2\""));
}

#[test]
fn a_document_that_is_taken_back_or_names_nothing_any_more_forgets_what_it_said() {
    let weakness = json!([{ "cve": "CVE-2026-1" }]);
    for (category, weaknesses) in [
        ("csaf_withdrawn", weakness.clone()),
        ("csaf_superseded", weakness),
        ("csaf_security_advisory", json!([])),
        ("csaf_vex", Value::Null),
    ] {
        let mut document = document("2.1", json!({}), weaknesses);
        document["document"]["category"] = json!(category);
        let statement = only(&document);
        assert!(statement.rejected);
        assert_eq!(statement.key(), "https://acme.example ACME-7#ACME-7");
    }
}

#[test]
fn a_weakness_without_a_cve_has_the_best_id_there_is() {
    let ids = |ids: Value| only(&document("2.0", json!({}), json!([{ "ids": ids }]))).id;
    assert_eq!(
        ids(json!([{ "system_name": "Acme", "text": "ACME-BUG-9" }])),
        "ACME-BUG-9"
    );
    assert_eq!(ids(json!([{ "system_name": "Acme Bug", "text": "9" }])), "Acme Bug 9");
    assert_eq!(ids(json!([])), "ACME-7#1");
    let twice =
        json!([{ "cve": "CVE-2026-1", "cwe": { "id": "CWE-1" } }, { "cve": "CVE-2026-1", "cwe": { "id": "CWE-2" } }]);
    assert_eq!(only(&document("2.0", json!({}), twice)).weaknesses, [1, 2]);
}

#[test]
fn a_product_that_nobody_knows_is_remembered_and_its_remedies_are_left_out() {
    let branch = |id: &str, name: &str| {
        json!({ "category": "product_name", "name": name, "branches": [
        { "category": "product_version_range", "name": "< V2.1", "product": { "product_id": id, "name": id } }] })
    };
    let tree = json!({ "branches": [
        { "category": "vendor", "name": "Some  Maker", "branches": [branch("a", " Till"), branch("b", "Till")] },
        { "category": "vendor", "name": "WordPress Foundation", "branches": [branch("w", "WordPress")] }] });
    let statement = only(&document(
        "2.0",
        tree,
        json!([{ "cve": "CVE-2026-1",
        "remediations": [
            { "category": "workaround", "details": "one", "product_ids": ["a"] },
            { "category": "workaround", "details": "two", "product_ids": ["w"] },
            { "category": "no_fix_planned", "details": "three", "product_ids": ["a", "b", "w"] },
            { "category": "none_available", "details": "four" },
            { "category": "vendor_fix", "details": "five", "url": "https://example.org/" },
            { "category": "mitigation", "details": "" }],
        "product_status": { "known_affected": ["a", "b", "w"] } }]),
    ));
    let unnamed: Vec<_> = statement
        .unnamed
        .iter()
        .map(|one| (&*one.vendor, &*one.product, &*one.versions))
        .collect();
    assert_eq!(unnamed, [("Some Maker", "Till", "< 2.1 | < 2.1")]);
    let remedies: Vec<_> = statement
        .remedies
        .iter()
        .map(|one| (one.text.as_deref().unwrap_or_default(), one.names.len()))
        .collect();
    assert_eq!(remedies, [("two", 1), ("three", 0), ("four", 0), ("five", 0), ("", 0)]);
}

#[test]
fn attacks_are_told_from_their_denial() {
    let attacked = |details: &str| {
        let threats = json!([{ "category": "exploit_status", "details": details }]);
        only(&document(
            "2.0",
            json!({}),
            json!([{ "cve": "CVE-2026-1", "threats": threats }]),
        ))
        .known_exploited
        .is_some()
    };
    for yes in [
        "Exploited: Yes",
        "It is being exploited. No fix is known.",
        "Has been exploited in the wild",
    ] {
        assert!(attacked(yes), "{yes}");
    }
    for no in [
        "Exploited:No",
        "No known public exploits",
        "It has not been exploited",
        "We are unaware of it being exploited",
        "",
    ] {
        assert!(!attacked(no), "{no}");
    }
}

#[test]
fn words_in_another_language_are_no_english_summary() {
    let mut german = document(
        "2.0",
        json!({}),
        json!([{ "cve": "CVE-2026-1", "notes": [{ "category": "summary", "text": "Lücke" }] }]),
    );
    german["document"]["lang"] = json!("de-DE");
    assert_eq!(only(&german).summary, None);
}
