//! Records of the CVE list, whole and strange.

use serde_json::{Value, json};

use crate::advisories::formats::names::curated;
use crate::advisories::formats::{configuration, read};
use crate::advisories::statement::{Source, Statement};
use crate::alerts::urgency::Exploitation;
use crate::catalogue;
use crate::matching::{Item, Missing, Verdict, judge};

fn only(value: &Value) -> Statement {
    let text = value.to_string();
    let mut documents: Vec<_> = read(text.as_bytes()).unwrap().collect();
    documents.remove(0).unwrap().statements.remove(0)
}

fn record(cna: Value, adp: Value) -> Value {
    json!({ "dataType": "CVE_RECORD", "dataVersion": "5.1",
        "cveMetadata": { "cveId": "CVE-2026-1", "state": "PUBLISHED",
            "datePublished": "2026-11-01T00:00:00.000Z", "dateUpdated": "2026-11-02T00:00:00.000Z" },
        "containers": { "cna": cna, "adp": adp } })
}

/// A record about WordPress with these versions.
fn wordpress(versions: Value, default: Value) -> Statement {
    let affected = json!([{ "vendor": "WordPress Foundation", "product": "WordPress",
        "versions": versions, "defaultStatus": default }]);
    only(&record(json!({ "affected": affected }), json!([])))
}

fn verdict(statement: &Statement, version: &str) -> (Verdict, Option<Missing>) {
    let item = Item::new("wordpress", "wordpress", Some(version).filter(|v| !v.is_empty()));
    let row = std::slice::from_ref(&item);
    let finding = judge(statement.configurations.as_slice(), row.into(), row);
    finding.map_or((Verdict::NotAffected, None), |found| (found.verdict, found.missing))
}

fn verdicts(versions: Value, default: Value, of: &[&str]) -> Vec<Verdict> {
    let statement = wordpress(versions, default);
    of.iter().map(|version| verdict(&statement, version).0).collect()
}

use Verdict::{Affected as Yes, NotAffected as No, Possible as Maybe};

#[test]
fn a_record_is_read_with_all_we_use() {
    let score = |vector: &str| json!({ "cvssV3_1": { "version": "3.1", "baseScore": 9.8, "vectorString": vector } });
    let ssvc = |time: &str, exploitation: &str| {
        json!({ "other": { "type": "ssvc", "content": { "timestamp": time, "options": [
            { "Exploitation": exploitation }, { "Automatable": "yes" }, { "Technical Impact": "total" }] } } })
    };
    let kev = json!({ "other": { "type": "kev", "content": { "dateAdded": "2026-11-03", "reference": "x" } } });
    let statement = only(&record(
        json!({ "descriptions": [{ "lang": "de", "value": "nein" }, { "lang": "en-US", "value": "yes" }],
            "metrics": [score("own"), { "other": { "type": "Severity", "content": "high" } }],
            "problemTypes": [{ "descriptions": [{ "lang": "en", "description": "x", "cweId": "CWE-89" }, { "lang": "en" }] }],
            "references": [{ "url": "https://example.org/" }] }),
        json!([{ "metrics": [ssvc("2026-11-05", "active"), ssvc("2026-11-01", "none"), kev, score("theirs")],
            "references": [{ "url": "https://example.org/" }, { "url": "https://example.net/" }] }]),
    ));
    assert_eq!((statement.source, statement.id.as_str()), (Source::Cve, "CVE-2026-1"));
    assert_eq!(statement.summary.as_deref(), Some("yes"));
    assert_eq!((statement.weaknesses, statement.references.len()), (vec![89], 2));
    assert_eq!(statement.scores.len(), 1, "the maker's own score stands");
    assert_eq!(statement.scores[0].vector, "own");
    assert_eq!(statement.known_exploited.unwrap().added, "2026-11-03");
    let assessment = statement.assessment.unwrap();
    assert_eq!(assessment.exploitation, Exploitation::Active, "the newest decision");
    assert_eq!((assessment.automatable, assessment.total), (Some(true), Some(true)));
    assert_eq!(statement.modified.as_deref(), Some("2026-11-02T00:00:00.000Z"));
}

#[test]
fn a_withdrawn_record_is_rejected_and_needs_no_containers() {
    let mut withdrawn = record(json!({ "rejectedReasons": [] }), Value::Null);
    withdrawn["cveMetadata"]["state"] = json!("REJECTED");
    assert!(only(&withdrawn).rejected);
}

#[test]
fn ranges_end_where_they_say() {
    let below = json!([{ "version": "6.0", "lessThan": "6.4.3", "status": "affected" }]);
    assert_eq!(
        verdicts(below, json!("unaffected"), &["5.9", "6.0", "6.4.2", "6.4.3"]),
        [No, Yes, Yes, No]
    );
    let until = json!([{ "version": "unspecified", "lessThanOrEqual": "6.4.2", "status": "affected" }]);
    assert_eq!(verdicts(until, Value::Null, &["1.0", "6.4.2", "6.4.3"]), [Yes, Yes, No]);
    let exact = json!([{ "version": "6.4", "status": "affected" }, { "version": "6.5", "status": "unaffected" }]);
    assert_eq!(verdicts(exact, Value::Null, &["6.4.0", "6.5", "6.6"]), [Yes, No, No]);
    let no_end = json!([{ "version": "6.0", "lessThan": "*", "status": "affected" }]);
    assert_eq!(verdicts(no_end, Value::Null, &["5.0", "9.0"]), [No, Yes]);
    let same = json!([{ "version": "6.4.3", "lessThan": "6.4.3", "status": "affected" }]);
    assert_eq!(
        verdicts(same, Value::Null, &["6.4.2", "6.4.3"]),
        [Yes, No],
        "the fixed version as start and end"
    );
    let branch = json!([{ "version": "6.4.*", "lessThan": "6.4.3", "status": "affected" }]);
    assert_eq!(
        verdicts(branch, json!("affected"), &["6.3.9", "6.4.2", "6.4.3"]),
        [No, Yes, No]
    );
}

#[test]
fn comparisons_and_plain_sentences_are_read() {
    for (text, expected) in [
        (">= 6.4.0, < 6.4.3", [No, Yes, No]),
        ("<= 6.4.2", [Yes, Yes, No]),
        ("before version 6.4.3", [Yes, Yes, No]),
        ("6.4.2 and prior", [Yes, Yes, No]),
        ("versions 6.4 through 6.4.2", [No, Yes, No]),
        ("6.4.1, 6.4.2", [No, Yes, No]),
        ("all versions", [Yes, Yes, Yes]),
    ] {
        let versions = json!([{ "version": text, "status": "affected" }]);
        assert_eq!(
            verdicts(versions, Value::Null, &["6.3", "6.4.2", "6.4.3"]),
            expected,
            "{text}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_possible_and_never_no() {
    for text in [
        "n/a",
        "see references",
        "Kernel 6 RC4 and others",
        "",
        "6.4.3 or the one after",
        "< latest",
    ] {
        let versions = json!([{ "version": text, "status": "affected" }]);
        assert_eq!(
            verdicts(versions, Value::Null, &["6.4.2", "99"]),
            [Maybe, Maybe],
            "{text}"
        );
    }
    let end = json!([{ "version": "6.0", "lessThan": "the fix", "status": "affected" }]);
    assert_eq!(verdicts(end, Value::Null, &["5.0", "6.1"]), [No, Maybe]);
    let hash = json!([{ "version": "1da177e4c3f4", "lessThan": "2aa", "versionType": "git", "status": "affected" }]);
    assert_eq!(verdicts(hash, json!("unaffected"), &["6.1"]), [Maybe]);
    assert_eq!(verdicts(json!([]), Value::Null, &["6.1"]), [Maybe]);
    let unknown = json!([{ "version": "6.0", "lessThan": "6.2", "status": "unknown" }]);
    assert_eq!(verdicts(unknown, json!("unaffected"), &["6.1", "5.0"]), [Maybe, No]);
    let branches = json!([{ "version": "0", "lessThan": "6.2.1", "status": "affected" },
        { "version": "0", "lessThan": "6.4.3", "status": "affected" }]);
    assert_eq!(
        verdicts(branches, Value::Null, &["6.1", "6.3", "6.4.3"]),
        [Yes, Maybe, No]
    );
    let nothing = wordpress(
        json!([{ "version": "6.0", "lessThan": "6.4.3", "status": "affected" }]),
        Value::Null,
    );
    assert_eq!(verdict(&nothing, ""), (Maybe, Some(Missing::Version)));
}

#[test]
fn all_but_some_are_affected() {
    let except = json!([{ "version": "6.4.3", "lessThan": "6.5", "status": "unaffected" },
        { "version": "6.5.1", "lessThan": "*", "status": "unaffected" }]);
    assert_eq!(
        verdicts(except, json!("affected"), &["6.4.2", "6.4.4", "6.5", "6.6"]),
        [Yes, No, Yes, No]
    );
    let strange = json!([{ "version": "the new one", "status": "unaffected" }]);
    assert_eq!(verdicts(strange, json!("affected"), &["6.4.2"]), [Maybe]);
    let names = ["1.0", "r3", "build.7", "0.4", "q9"];
    let mixed = (0..60).map(|at| json!({ "version": format!("{}.{at}", names[at * 3 % 5]), "status": "unaffected" }));
    assert_eq!(verdicts(mixed.collect(), json!("affected"), &["6.4.2"]), [Maybe]);
    assert_eq!(verdicts(json!([]), json!("affected"), &["6.4.2"]), [Yes]);
    assert_eq!(verdicts(json!([]), json!("unaffected"), &["6.4.2"]), [No]);
}

#[test]
fn a_change_ends_a_range_and_several_leave_it_open() {
    let change = |at: &[&str]| {
        let changes: Vec<Value> = at
            .iter()
            .map(|at| json!({ "at": at, "status": "unaffected" }))
            .collect();
        json!([{ "version": "6.0", "lessThanOrEqual": "6.9", "status": "affected", "changes": changes }])
    };
    assert_eq!(
        verdicts(change(&["6.4.3"]), Value::Null, &["6.4.2", "6.4.3"]),
        [Yes, No]
    );
    assert_eq!(
        verdicts(change(&["6.4.3", "6.2.1"]), Value::Null, &["6.1", "6.4.2", "5.0"]),
        [Yes, Maybe, No]
    );
}

#[test]
fn vendor_and_product_are_both_required() {
    let named = |vendor: &str, product: &str| {
        let affected =
            json!([{ "vendor": vendor, "product": product, "versions": [{ "version": "1", "status": "affected" }] }]);
        !only(&record(json!({ "affected": affected }), json!([])))
            .configurations
            .is_empty()
    };
    assert!(named("WordPress Foundation", "WordPress") && named("wordpress", "WORDPRESS"));
    assert!(named("Microsoft", "Windows Server 2019 (Server Core installation)"));
    assert!(named("microsoft", "windows_server_2019"));
    for (vendor, product) in [
        ("n/a", "WordPress"),
        ("WordPress", "n/a"),
        ("", "wordpress"),
        ("Jira", "wordpress"),
        ("n/a", "n/a"),
    ] {
        assert!(!named(vendor, product), "{vendor} {product}");
    }
}

#[test]
fn cpe_names_and_packages_stand_for_a_product() {
    let given = |affected: Value| only(&record(json!({}), json!([{ "affected": [affected] }])));
    let versions = json!([{ "version": "0", "lessThan": "2.0", "status": "affected" }]);
    let by_cpe = given(json!({ "vendor": "x", "product": "y", "versions": versions,
        "cpes": ["cpe:2.3:a:maker:shop:1.5:*:*:*:*:*:*:*", "nonsense"] }));
    let row = |version: &str| [Item::new("maker", "shop", Some(version))];
    assert!(
        judge(
            by_cpe.configurations.as_slice(),
            row("1.0").as_slice().into(),
            &row("1.0")
        )
        .is_some(),
        "its version is left out"
    );
    assert!(
        judge(
            by_cpe.configurations.as_slice(),
            row("2.0").as_slice().into(),
            &row("2.0")
        )
        .is_none()
    );
    let package = given(
        json!({ "vendor": "Some Body", "product": "Contact Form 7 (5.3.2)", "versions": versions,
        "collectionURL": "https://wordpress.org/plugins/", "packageName": "contact-form-7" }),
    );
    assert_eq!(package.configurations.len(), 1);
    let purl = given(json!({ "packageURL": "pkg:composer/drupal/core@10", "versions": versions }));
    assert_eq!(purl.configurations.len(), 1);
}

#[test]
fn a_product_that_nobody_knows_by_its_name_is_remembered() {
    let entry = |vendor: &str, product: &str, status: &str| {
        json!({ "vendor": vendor, "product": product,
            "versions": [{ "version": "2.0", "lessThan": "2.4", "status": status }] })
    };
    let affected = json!([
        entry("Some Maker", "Till", "affected"),
        entry("some maker", "till", "affected"),
        entry("Some Maker", "Drawer", "unaffected"),
        entry("n/a", "n/a", "affected"),
        entry("WordPress Foundation", "WordPress", "affected"),
    ]);
    let statement = only(&record(
        json!({ "affected": affected }),
        json!([{ "affected": affected }]),
    ));
    let found: Vec<_> = statement
        .unnamed
        .iter()
        .map(|one| (&*one.vendor, &*one.versions))
        .collect();
    assert_eq!(
        found,
        [("Some Maker", ">= 2.0, < 2.4"), ("some maker", ">= 2.0, < 2.4")]
    );
}

#[test]
fn a_name_that_gets_its_product_later_says_the_same() {
    let name = "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*".parse().unwrap();
    let names = [name];
    for versions in [
        json!([{ "version": "6.0", "lessThan": "6.4.3", "status": "affected" }]),
        json!([{ "version": "6.4", "status": "affected" }, { "version": "6.5.1", "status": "affected" }]),
        json!([{ "version": "0", "lessThanOrEqual": "6.4.2", "status": "affected" },
            { "version": "0", "lessThan": "5.9", "status": "affected" }]),
        json!([{ "version": "all versions", "status": "affected" }]),
        json!([{ "version": "6.x, ask us", "status": "affected" }]),
        json!([{ "version": "6.4.1", "status": "unknown" }, { "version": "6.1", "lessThan": "six", "status": "affected" }]),
    ] {
        let known = wordpress(versions.clone(), Value::Null);
        let affected = json!([{ "vendor": "Some Press", "product": "Word Maker", "versions": versions }]);
        let unnamed = only(&record(json!({ "affected": affected }), json!([]))).unnamed;
        let later = configuration(&names, &unnamed[0].versions);
        assert_eq!(later.as_ref(), known.configurations.first(), "{}", unnamed[0].versions);
    }
}

#[test]
fn every_curated_name_is_one_of_the_catalogue() {
    let products = catalogue::built_in().unwrap();
    let known: Vec<_> = products.iter().flat_map(|product| &product.identities).collect();
    let names = curated();
    assert!(names.len() > 100, "{}", names.len());
    for (vendor, product) in names {
        assert!(
            known.iter().any(|one| one.vendor == vendor && one.product == product),
            "{vendor} {product}"
        );
    }
}
