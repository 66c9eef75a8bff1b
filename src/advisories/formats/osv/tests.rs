//! Records of OSV, small and odd: names, ranges, aliases, withdrawals.

use serde_json::{Value, json};

use crate::advisories::formats::read;
use crate::advisories::{Advisory, Statement};
use crate::matching::{Item, Package, Verdict, hit};

fn record(id: &str, more: Value) -> Vec<Statement> {
    let mut record = json!({ "id": id, "modified": "2024-01-01T00:00:00Z" });
    record
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let text = record.to_string();
    let mut documents: Vec<_> = read(text.as_bytes()).unwrap().collect();
    assert_eq!(documents.len(), 1);
    documents.remove(0).unwrap().statements
}

fn affected(ecosystem: &str, name: &str, more: Value) -> Value {
    let mut affected = json!({ "package": { "ecosystem": ecosystem, "name": name } });
    affected
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    json!({ "affected": [affected] })
}

/// The verdicts on these versions of a package: `+` affected, `?` possible, `-` not.
fn verdicts(affected: Value, purl: &str, versions: &[&str]) -> String {
    let advisory = Advisory::merge(&record("X-1", affected));
    let of = |version: &&str| {
        let package: Package = format!("{purl}@{version}").parse().unwrap();
        let items: Vec<Item> = vec![package.item()];
        match hit(advisory.applicability(), items.as_slice().into()).map(|hit| hit.verdict) {
            Some(Verdict::Affected) => '+',
            Some(Verdict::Possible) => '?',
            _ => '-',
        }
    };
    versions.iter().map(of).collect()
}

#[test]
fn events_are_branches_on_the_line_of_versions() {
    let events = json!([{ "introduced": "2.0.0" }, { "fixed": "2.1.5" }, { "fixed": "1.4.0" }, { "introduced": "0" },
        { "introduced": "3.0.0" }, { "last_affected": "3.2.0" }]);
    let range = json!({ "ranges": [{ "type": "SEMVER", "events": events }] });
    let found = verdicts(
        affected("npm", "shop", range),
        "pkg:npm/shop",
        &["1.3.9", "1.4.0", "2.0.0", "2.1.5", "3.2.0", "3.2.1"],
    );
    assert_eq!(found, "+-+-+-");
}

#[test]
fn a_range_may_have_no_end_or_a_limit() {
    let range = |events: Value| {
        affected(
            "npm",
            "shop",
            json!({ "ranges": [{ "type": "SEMVER", "events": events }] }),
        )
    };
    let ask = |events: Value| verdicts(range(events), "pkg:npm/shop", &["0.9.0", "1.0.0", "5.0.0"]);
    assert_eq!(ask(json!([{ "introduced": "1.0.0" }])), "-++");
    assert_eq!(ask(json!([{ "introduced": "0" }, { "limit": "2.0.0" }])), "++-");
    assert_eq!(ask(json!([{ "introduced": "0" }, { "limit": "*" }])), "+++");
}

#[test]
fn commits_decide_nothing_and_listed_versions_do() {
    let git = json!({ "type": "GIT", "repo": "https://example.org/r", "events": [{ "introduced": "0" }] });
    let ask = |more: Value| verdicts(affected("npm", "shop", more), "pkg:npm/shop", &["1.0.0", "1.1.0"]);
    assert_eq!(ask(json!({ "ranges": [git] })), "??");
    assert_eq!(ask(json!({ "ranges": [git], "versions": ["1.0.0"] })), "+-");
    assert_eq!(ask(json!({})), "??");
}

#[test]
fn listed_versions_that_a_range_holds_are_not_kept_twice() {
    let range = json!({ "type": "SEMVER", "events": [{ "introduced": "0" }, { "fixed": "2.0.0" }] });
    let statements = record(
        "X-1",
        affected(
            "npm",
            "shop",
            json!({ "ranges": [range], "versions": ["1.0.0", "1.1.0", "2.4.0"] }),
        ),
    );
    assert_eq!(statements[0].configurations[0].criteria().len(), 2);
}

#[test]
fn a_branch_that_is_no_package_is_in_the_constraint() {
    let more = json!({
        "ranges": [{ "type": "ECOSYSTEM", "events": [{ "introduced": "8.0.0" }, { "fixed": "8.3.9" }] }],
        "database_specific": { "affected_versions": ">=7.0 <7.58 || >= 8.0.0 <8.3.9" } });
    let found = verdicts(
        affected("Packagist", "drupal/core", more),
        "pkg:composer/drupal/core",
        &["7.57", "7.58", "8.3.8", "8.3.9"],
    );
    assert_eq!(found, "+-+-");
}

#[test]
fn the_release_of_a_distribution_counts() {
    let range = json!({ "ranges": [{ "type": "ECOSYSTEM", "events": [{ "introduced": "0" }, { "fixed": "7.90" }] }] });
    let ask = |distribution: &str, purl: &str| {
        verdicts(
            affected(distribution, "curl", range.clone()),
            "pkg:deb/debian/curl",
            &[&format!("7.88{purl}")],
        )
    };
    assert_eq!(ask("Debian:12", "?distro=debian-12"), "+");
    assert_eq!(ask("Debian:12", "?distro=bookworm"), "+");
    assert_eq!(ask("Debian:12", "?distro=debian-12.5"), "+");
    assert_eq!(ask("Debian:12", "?distro=debian-11"), "-");
    assert_eq!(ask("Debian:12", ""), "?");
    assert_eq!(ask("Debian:sid", "?distro=debian-11"), "?");
}

#[test]
fn aliases_join_and_related_ids_do_not() {
    let one = record(
        "GHSA-1",
        json!({ "aliases": ["CVE-1", "PYSEC-1"], "related": ["CVE-9"], "upstream": ["CVE-1"] }),
    );
    assert_eq!((one.len(), one[0].id.as_str()), (1, "GHSA-1"));
    assert_eq!(one[0].aliases, ["CVE-1", "PYSEC-1"]);
    let alone = record("DRUPAL-1", json!({ "aliases": null }));
    assert_eq!((alone[0].id.as_str(), alone[0].aliases.len()), ("DRUPAL-1", 0));
}

#[test]
fn a_record_about_several_weaknesses_is_taken_apart() {
    let ids = |statements: Vec<Statement>| {
        assert!(statements.iter().all(|one| one.aliases.is_empty()));
        statements.iter().map(Statement::key).collect::<Vec<_>>()
    };
    let several = record("GO-1", json!({ "aliases": ["CVE-2", "CVE-1", "GHSA-1", "GHSA-2"] }));
    assert_eq!(ids(several), ["GO-1#CVE-1", "GO-1#CVE-2"]);
    let passed_on = record("DSA-1", json!({ "upstream": ["CVE-3", "CVE-4"], "aliases": [] }));
    assert_eq!(ids(passed_on), ["DSA-1#CVE-3", "DSA-1#CVE-4"]);
}

#[test]
fn two_databases_speak_of_one_weakness_side_by_side() {
    let of = |id: &str| record(id, json!({ "aliases": ["CVE-1"], "summary": id })).remove(0);
    let both = [of("GHSA-1"), of("PYSEC-1")];
    assert_ne!(both[0].key(), both[1].key());
    let merged = Advisory::merge_all(both.to_vec());
    assert_eq!(merged.len(), 1);
    assert_eq!(merged[0].id, "CVE-1");
    assert_eq!(merged[0].aliases, ["GHSA-1", "PYSEC-1"]);
}

#[test]
fn a_withdrawn_record_falls_silent_and_takes_nobody_with_it() {
    let range = json!({ "ranges": [{ "type": "SEMVER", "events": [{ "introduced": "0" }] }] });
    let mut more = affected("npm", "shop", range.clone());
    more["aliases"] = json!(["CVE-1"]);
    let other = record("PYSEC-1", more.clone()).remove(0);
    more["withdrawn"] = json!("2024-02-01T00:00:00Z");
    let withdrawn = record("GHSA-1", more).remove(0);
    assert!(withdrawn.configurations.is_empty() && withdrawn.aliases.is_empty());
    assert!(Advisory::merge(std::slice::from_ref(&withdrawn)).rejected);
    assert!(!Advisory::merge(&[withdrawn, other]).rejected);
}

#[test]
fn scores_classes_and_links_are_kept() {
    let statement = record(
        "GHSA-1",
        json!({
        "severity": [
            { "type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
            { "type": "Ubuntu", "score": "medium" }, { "type": "CVSS_V4", "score": "nonsense" }],
        "summary": " ", "details": "Long.", "modified": "0001-01-01T00:00:00Z",
        "references": [{ "type": "FIX", "url": "https://example.org/" }],
        "database_specific": { "cwe_ids": ["CWE-79", "other"] } }),
    )
    .remove(0);
    assert_eq!(statement.scores.len(), 1);
    assert_eq!(
        (statement.scores[0].version.as_str(), statement.scores[0].base),
        ("3.1", 9.8)
    );
    assert_eq!(
        (statement.weaknesses, statement.summary.as_deref()),
        (vec![79], Some("Long."))
    );
    assert_eq!(
        (statement.modified, statement.references[0].tags[0].as_str()),
        (None, "FIX")
    );
}

#[test]
fn yaml_says_the_same_and_keeps_numbers_as_texts() {
    let text = "# a comment\nid: PYSEC-1\nmodified: 2021-03-26T22:15:00Z\naliases:\n- CVE-1\naffected:\n- package:\n    name: shop\n    ecosystem: PyPI\n  ranges:\n  - type: ECOSYSTEM\n    events:\n    - introduced: 0\n    - fixed: 1.10\n";
    let document = read(text.as_bytes()).unwrap().next().unwrap().unwrap();
    assert_eq!((document.raw, document.format), (text.trim(), "osv"));
    let criteria = document.statements[0].configurations[0].criteria();
    assert_eq!(criteria[0].end.as_ref().unwrap().version.as_str(), "1.10");
    assert!(criteria[0].start.is_none());
}

#[test]
fn an_answer_of_the_api_is_read() {
    let text = json!({ "vulns": [{ "id": "A-1", "modified": "2024-01-01T00:00:00Z" }, { "id": "", "modified": "x" }] });
    let found: Vec<_> = read(text.to_string().as_bytes())
        .unwrap()
        .map(|one| one.is_ok())
        .collect();
    assert_eq!(found, [true, false]);
}
