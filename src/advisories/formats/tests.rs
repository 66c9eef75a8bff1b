//! Every reader on small documents, whole and broken.

use serde_json::json;

use super::*;
use crate::advisories::statement::Source;
use crate::matching::Operator;

const APP: &str = "cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*";
const SYSTEM: &str = "cpe:2.3:o:maker:system:-:*:*:*:*:*:*:*";

fn statements(value: &serde_json::Value) -> Vec<Result<Statement, DocumentError>> {
    let text = value.to_string();
    read(text.as_bytes())
        .unwrap()
        .map(|document| document.map(|mut document| document.statements.remove(0)))
        .collect()
}

fn only(value: &serde_json::Value) -> Statement {
    let [statement] = statements(value).try_into().unwrap();
    statement.unwrap()
}

/// A page of API 2.0 with one record.
fn page(record: serde_json::Value) -> serde_json::Value {
    json!({ "vulnerabilities": [{ "cve": record }] })
}

#[test]
fn nvd_records_are_read_with_all_we_use() {
    let score = |kind: &str, base: f64| json!({ "type": kind, "cvssData": { "version": "3.1", "vectorString": "v", "baseScore": base } });
    let statement = only(&page(json!({
        "id": "CVE-1", "published": "2024-01-02T03:04:05.678", "vulnStatus": "Analyzed",
        "descriptions": [{ "lang": "es", "value": "no" }, { "lang": "en", "value": " yes " }],
        "metrics": { "cvssMetricV31": [score("Primary", 9.8), score("Secondary", 5.5)] },
        "weaknesses": [{ "description": [
            { "lang": "en", "value": "CWE-79" }, { "lang": "en", "value": "NVD-CWE-noinfo" }] }],
        "references": [{ "url": "https://example.org/", "tags": ["Patch"] }],
    })));
    assert_eq!((statement.source, statement.id.as_str()), (Source::Nvd, "CVE-1"));
    assert!(!statement.rejected);
    assert_eq!(statement.summary.as_deref(), Some("yes"));
    assert_eq!(statement.weaknesses, [79]);
    assert!(statement.scores[0].primary && !statement.scores[1].primary);
    assert_eq!(statement.references[0].tags, ["Patch"]);
}

#[test]
fn nvd_quotes_the_catalogue_of_exploited_weaknesses() {
    let record = json!({ "id": "CVE-1", "cisaExploitAdd": "2024-03-01", "cisaActionDue": "2024-03-21" });
    let known = only(&page(record)).known_exploited.unwrap();
    assert_eq!((known.added.as_str(), known.due.as_str()), ("2024-03-01", "2024-03-21"));
}

#[test]
fn nvd_configurations_keep_operators_and_bounds() {
    let app = json!({ "vulnerable": true, "criteria": APP, "versionEndExcluding": "5\\.2" });
    let system = json!({ "vulnerable": false, "criteria": SYSTEM });
    let statement = only(&page(
        json!({ "id": "CVE-1", "configurations": [{ "operator": "AND", "nodes": [
        { "operator": "OR", "cpeMatch": [app] }, { "operator": "OR", "negate": true, "cpeMatch": [system] }] }] }),
    ));
    let [found] = statement.configurations.as_slice() else {
        panic!("one configuration")
    };
    assert_eq!(found.operator, Operator::And);
    let end = found.nodes[0].criteria[0].end.as_ref().unwrap();
    assert_eq!((end.version.as_str(), end.inclusive), ("5.2", false));
    assert!(found.nodes[1].negate);
}

#[test]
fn only_the_id_of_an_nvd_record_is_required() {
    assert_eq!(
        only(&page(json!({ "id": "CVE-1", "metrics": null, "configurations": null }))).id,
        "CVE-1"
    );
    assert_eq!(only(&json!({ "cve": { "id": "CVE-2" } })).id, "CVE-2");
}

#[test]
fn withdrawn_records_are_told_by_status_or_marker() {
    let with = |status: Option<&str>, text: &str| {
        let descriptions = json!([{ "lang": "en", "value": text }]);
        only(&page(
            json!({ "id": "CVE-1", "vulnStatus": status, "descriptions": descriptions }),
        ))
        .rejected
    };
    assert!(with(Some("Rejected"), "anything"));
    assert!(with(None, "** REJECT ** do not use"));
    assert!(with(None, "Rejected reason: a duplicate"));
    assert!(!with(Some("Analyzed"), "** REJECT ** is quoted"));
    assert!(!with(None, "inputs are not rejected"));
}

#[test]
fn legacy_records_become_the_same_configurations() {
    let leaf = |name: &str, vulnerable: bool| json!({ "operator": "OR", "children": [], "cpe_match": [{ "vulnerable": vulnerable, "cpe23Uri": name }] });
    let legacy = only(&json!({ "CVE_Items": [{
        "cve": {
            "CVE_data_meta": { "ID": "CVE-1" },
            "problemtype": { "problemtype_data": [{ "description": [{ "lang": "en", "value": "CWE-20" }] }] },
            "references": { "reference_data": [{ "url": "https://example.org/", "name": "x" }] },
            "description": { "description_data": [{ "lang": "en", "value": "text" }] } },
        "configurations": { "nodes": [
            { "operator": "AND", "children": [leaf(APP, true), leaf(SYSTEM, false)], "cpe_match": [] },
            leaf(APP, true)] },
        "impact": { "baseMetricV3": { "cvssV3": { "version": "3.1", "vectorString": "v", "baseScore": 7 } } },
        "publishedDate": "2024-01-01T00:00Z" }] }));
    let node = |name: &str, vulnerable: bool| json!({ "cpeMatch": [{ "vulnerable": vulnerable, "criteria": name }] });
    let modern = only(&page(json!({ "id": "CVE-1", "configurations": [
        { "operator": "AND", "nodes": [node(APP, true), node(SYSTEM, false)] },
        { "nodes": [node(APP, true)] }] })));
    assert_eq!(legacy.configurations, modern.configurations);
    assert_eq!((legacy.weaknesses, legacy.summary.as_deref()), (vec![20], Some("text")));
    assert!(legacy.scores[0].primary);
}

#[test]
fn overrides_are_told_from_records() {
    let statement = only(&json!({
        "_annotation": { "cve_id": "CVE-1", "references": ["https://example.org/"], "reason": "x" },
        "cve": { "configurations": [{ "nodes": [{ "cpeMatch": [{ "vulnerable": true, "criteria": APP }] }] }] } }));
    assert_eq!(
        (statement.source, statement.id.as_str()),
        (Source::NvdOverride, "CVE-1")
    );
    assert_eq!((statement.configurations.len(), statement.references.len()), (1, 1));
}

#[test]
fn the_catalogue_of_exploited_weaknesses_is_read() {
    let statement = only(&json!({ "catalogVersion": "1", "vulnerabilities": [{
        "cveID": "CVE-1", "dateAdded": "2024-01-01", "dueDate": "2024-01-22", "requiredAction": "Apply updates.",
        "vendorProject": "Maker", "product": "Shop", "knownRansomwareCampaignUse": "Known", "cwes": ["CWE-78"],
        "notes": "see https://example.com ; https://example.org/ ;https://example.net/" }] }));
    let known = statement.known_exploited.unwrap();
    assert!(known.ransomware);
    assert_eq!(known.product.as_deref(), Some("Shop"));
    assert_eq!((statement.weaknesses, statement.references.len()), (vec![78], 2));
    assert!(statement.configurations.is_empty());
}

#[test]
fn a_broken_document_is_named_and_the_others_are_read() {
    let bad_name = json!({ "nodes": [{ "cpeMatch": [{ "vulnerable": true, "criteria": "cpe:2.3:a" }] }] });
    let read = statements(&json!({ "vulnerabilities": [
        { "cve": { "id": "CVE-1" } }, { "cve": { "id": 7 } }, 5, { "cve": { "id": " " } },
        { "cve": { "id": "CVE-5", "configurations": [bad_name] } }, { "cve": { "id": "CVE-6" } }] }));
    let good: Vec<usize> = (0..read.len()).filter(|index| read[*index].is_ok()).collect();
    assert_eq!(good, [0, 5]);
    assert!(
        read[1]
            .as_ref()
            .unwrap_err()
            .to_string()
            .starts_with("vulnerabilities[1]: ")
    );
    assert!(read[4].as_ref().unwrap_err().to_string().contains("11 components"));
}

#[test]
fn what_stands_before_the_damage_is_read() {
    let text = r#"{"vulnerabilities":[{"cve":{"id":"CVE-1"}},{"cve":{"id":"CVE-2""#;
    let read: Vec<_> = read(text.as_bytes()).unwrap().collect();
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].as_ref().unwrap().raw, r#"{"cve":{"id":"CVE-1"}}"#);
    assert!(read[1].as_ref().unwrap_err().message.contains("damaged"));
}

#[test]
fn files_that_are_something_else_are_refused_with_a_reason() {
    let error = |bytes: &[u8]| read(bytes).err().unwrap();
    assert_eq!(error(b" \n"), FormatError::Empty);
    assert_eq!(error(b"\xff{}"), FormatError::Encoding(0));
    assert!(matches!(error(b"[1, 2]"), FormatError::Unknown(_)));
    assert!(matches!(error(b"{"), FormatError::Json(_)));
    assert_eq!(error(br#"{"a":1,"b":{}}"#), FormatError::Unknown("a, b".to_owned()));
    assert!(matches!(
        error(br#"{"vulnerabilities":[{"x":1}]}"#),
        FormatError::Unknown(_)
    ));
    assert_eq!(read(br#"{"vulnerabilities":[]}"#).unwrap().len(), 0);
}

#[test]
fn forecasts_are_a_table_with_a_day() {
    let text = b"#model_version:v2026.11.01,score_date:2026-11-23T12:55:00Z\ncve,epss,percentile\nCVE-1,0.11,0.9\nCVE-2,x,0.9\n\nCVE-3,1.5,1\n,0.1,0.1\nCVE-4,0.00043,0.1\n";
    let documents: Vec<_> = read(text).unwrap().collect();
    let first = documents[0].as_ref().unwrap();
    assert_eq!(
        (first.statements[0].source, first.statements[0].id.as_str()),
        (Source::Epss, "CVE-1")
    );
    assert_eq!(first.statements[0].likelihood, Some(0.11));
    assert_eq!(first.statements[0].modified.as_deref(), Some("2026-11-23T12:55:00Z"));
    let good = documents.iter().filter(|document| document.is_ok()).count();
    assert_eq!((documents.len(), good), (6, 2));
    let error = documents[1].as_ref().unwrap_err().to_string();
    assert!(error.starts_with("line 4: "), "{error}");
    assert_eq!(
        read(b"epss,cve\n0.5,CVE-1").unwrap().len(),
        1,
        "columns in any order, no comment"
    );
    assert!(read(b"cve;epss\nCVE-1;0.5").is_err());
}
