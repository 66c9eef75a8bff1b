//! Bills with weaknesses, written for the purpose.

use serde_json::{Value, json};

use super::*;
use crate::advisories::formats::read as read_file;
use crate::advisories::formats::vex::testing::{self, judged};
use crate::matching::{Item, Verdict};

fn bill(extra: Value, vulnerabilities: Value) -> Vec<Statement> {
    let mut bill = json!({ "bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": "urn:uuid:1", "version": 1,
        "vulnerabilities": vulnerabilities });
    for (key, value) in extra.as_object().unwrap() {
        bill[key] = value.clone();
    }
    let text = bill.to_string();
    read_file(text.as_bytes()).unwrap().next().unwrap().unwrap().statements
}

/// A bill of a product with one component.
fn of_a_product(analysis: Value, affects: Value) -> Statement {
    let extra = json!({
        "metadata": { "timestamp": "2026-11-01T00:00:00Z", "component": { "bom-ref": "shop", "name": "shop", "version": "2.0",
            "cpe": "cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*" } },
        "components": [{ "bom-ref": "lib", "name": "lib", "version": "1.5.0", "purl": "pkg:npm/lib@1.5.0" }] });
    let weakness = json!([{ "id": "CVE-2026-1", "analysis": analysis, "affects": [affects],
        "references": [{ "id": "GHSA-x" }, { "id": "CVE-2026-2" }], "cwes": [79],
        "ratings": [{ "score": 7.5, "method": "CVSSv31", "vector": "AV:N" }, { "score": 0.0, "method": "CVSSv31", "vector": "AV:N" }] }]);
    bill(extra, weakness).remove(0)
}

fn verdict(statement: &Statement, host: &str, inside: &str) -> Verdict {
    testing::verdict(statement, Item::new("acme", host, Some("2.0")), inside)
}

#[test]
fn the_product_with_an_exploitable_component_is_affected() {
    let statement = of_a_product(json!({ "state": "exploitable" }), json!({ "ref": "lib" }));
    assert_eq!(verdict(&statement, "shop", "pkg:npm/none@1.0.0"), Verdict::Affected);
    assert_eq!(verdict(&statement, "other", "pkg:npm/lib@1.5.0"), Verdict::NotAffected);
    assert_eq!(
        (statement.source, statement.document.as_deref()),
        (Source::CycloneDx, Some("urn:uuid:1"))
    );
    assert_eq!(
        (statement.aliases.as_slice(), statement.weaknesses.as_slice()),
        (["GHSA-x".to_owned()].as_slice(), [79].as_slice())
    );
    assert_eq!(
        (statement.scores.len(), statement.scores[0].vector.as_str()),
        (1, "CVSS:3.1/AV:N")
    );
}

#[test]
fn an_analysis_takes_back_inside_its_product_alone() {
    let everywhere = bill(
        json!({}),
        json!([{ "id": "CVE-2026-1", "affects": [{ "ref": "pkg:npm/lib@1.5.0" }] }]),
    );
    for state in ["not_affected", "false_positive", "resolved", "resolved_with_pedigree"] {
        let analysis = json!({ "state": state, "justification": "code_not_reachable" });
        let mut statement = of_a_product(analysis, json!({ "ref": "lib" }));
        assert_eq!(statement.rulings[0].reason.as_deref(), Some("code_not_reachable"));
        statement.configurations.clone_from(&everywhere[0].configurations);
        assert_eq!(
            verdict(&statement, "shop", "pkg:npm/lib@1.5.0"),
            Verdict::NotAffected,
            "{state}"
        );
        assert_eq!(
            verdict(&statement, "other", "pkg:npm/lib@1.5.0"),
            Verdict::Affected,
            "{state}"
        );
    }
    let triage = of_a_product(json!({ "state": "in_triage" }), json!({ "ref": "lib" }));
    assert_eq!(verdict(&triage, "shop", "pkg:npm/lib@1.5.0"), Verdict::Possible);
}

#[test]
fn versions_of_the_product_have_their_own_status() {
    let versions = json!([{ "version": "2.0", "status": "unaffected" }, { "range": "vers:generic/>=1.0|<2.0", "status": "affected" }]);
    let statement = of_a_product(
        json!({ "state": "exploitable" }),
        json!({ "ref": "shop", "versions": versions }),
    );
    let of = |version: &str| judged(&statement, Item::new("acme", "shop", Some(version)), &[]);
    assert_eq!(
        ["0.9", "1.5", "2.0"].map(of),
        [Verdict::NotAffected, Verdict::Affected, Verdict::NotAffected]
    );
}

#[test]
fn a_bill_without_its_product_takes_nothing_back() {
    let components = json!({ "components": [{ "bom-ref": "lib", "name": "lib", "purl": "pkg:npm/lib@1.5.0" }] });
    let cleared = json!([{ "id": "CVE-2026-1", "analysis": { "state": "not_affected" }, "affects": [{ "ref": "lib" }, { "ref": "gone" }] }]);
    assert!(bill(components, cleared).remove(0).rulings.is_empty());
    let link = "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/lib@1.5.0";
    let by_itself =
        json!([{ "id": "CVE-2026-1", "analysis": { "state": "not_affected" }, "affects": [{ "ref": link }] }]);
    assert_eq!(bill(json!({}), by_itself).remove(0).rulings.len(), 1);
}

#[test]
fn what_its_source_withdrew_is_left_out_and_a_repeated_id_is_one_weakness() {
    let list = json!([{ "id": "CVE-2026-1", "cwes": [1] }, { "id": "CVE-2026-1", "cwes": [2] },
        { "id": "CVE-2026-3", "rejected": "2026-01-01T00:00:00Z" }]);
    let [one] = bill(json!({}), list).try_into().unwrap();
    assert_eq!(one.weaknesses, [1, 2]);
}

#[test]
fn xml_says_the_same() {
    let json = json!({ "bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": "urn:uuid:1", "version": 1,
        "metadata": { "timestamp": "2026-11-01T00:00:00Z", "component": { "bom-ref": "shop", "name": "shop", "version": "2.0",
            "cpe": "cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*" } },
        "components": [{ "bom-ref": "lib", "supplier": { "name": "A & B" }, "name": "lib", "version": "1.5.0", "purl": "pkg:npm/lib@1.5.0",
            "components": [{ "bom-ref": "inner", "name": "inner" }] }, {}],
        "vulnerabilities": [{ "id": "CVE-2026-1", "references": [{ "id": "GHSA-x" }], "cwes": [79], "description": "a < b",
            "ratings": [{ "score": 7.5, "method": "CVSSv31", "vector": "AV:N" }],
            "advisories": [{ "url": "https://acme.example/1" }], "published": "2026-10-01T00:00:00Z",
            "analysis": { "state": "exploitable", "response": ["update"], "detail": "yes" },
            "affects": [{ "ref": "lib", "versions": [{ "range": "vers:npm/<1.6.0", "status": "affected" }] }] },
            { "id": "CVE-2026-2", "analysis": {}, "affects": [] }] });
    let xml = r#"<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY e "eee">]>
      <b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.5" serialNumber="urn:uuid:1" version="1"><b:metadata>
        <b:timestamp>2026-11-01T00:00:00Z</b:timestamp><b:component bom-ref="shop"><b:name>shop</b:name><b:version>2.0</b:version>
        <b:cpe>cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*</b:cpe></b:component></b:metadata>
      <b:components><b:component bom-ref="lib"><b:supplier><b:name>A &amp; B&e;</b:name></b:supplier><b:name>lib</b:name>
        <b:version>1.5.0</b:version><b:purl>pkg:npm/lib@1.5.0</b:purl><b:components><b:component bom-ref="inner">
        <b:name>inner</b:name></b:component></b:components></b:component><b:component/></b:components>
      <b:vulnerabilities><b:vulnerability><b:id>CVE-2026-1</b:id><b:references><b:reference><b:id>GHSA-x</b:id></b:reference></b:references>
        <b:ratings><b:rating><b:score>7.5</b:score><b:method>CVSSv31</b:method><b:vector>AV:N</b:vector></b:rating></b:ratings>
        <b:cwes><b:cwe>79</b:cwe><b:cwe>none</b:cwe></b:cwes><b:description><![CDATA[a < b]]></b:description>
        <b:advisories><b:advisory><b:url>https://acme.example/1</b:url></b:advisory></b:advisories>
        <b:published>2026-10-01T00:00:00Z</b:published>
        <b:analysis><b:state>exploitable</b:state><b:responses><b:response>update</b:response></b:responses><b:detail>yes</b:detail></b:analysis>
        <b:affects><b:target><b:ref>lib</b:ref><b:versions><b:version><b:range>vers:npm/&lt;1.6.0</b:range><b:status>affected</b:status></b:version></b:versions></b:target></b:affects>
      </b:vulnerability><b:vulnerability><b:id>CVE-2026-2</b:id><b:analysis/><b:affects/></b:vulnerability></b:vulnerabilities></b:bom>"#;
    let read = |text: &str| read_file(text.as_bytes()).unwrap().next().unwrap().unwrap().statements;
    assert_eq!(read(xml), read(&json.to_string()));
    assert_eq!(read(xml).len(), 2);
    assert!(
        read_file(xml.replace("vulnerab", "capab").as_bytes()).is_err(),
        "a bill without weaknesses is left to others"
    );
    let broken = read_file(&xml.as_bytes()[..xml.len() - 8]).unwrap().next().unwrap();
    assert!(broken.unwrap_err().message.contains("XML"));
    let deep = xml.replace("<b:analysis/>", &"<b:x>".repeat(200));
    assert!(
        read_file(deep.as_bytes())
            .unwrap()
            .next()
            .unwrap()
            .unwrap_err()
            .message
            .contains("deep")
    );
}
