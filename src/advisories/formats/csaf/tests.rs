//! Documents in CSAF, written for the purpose: every status, every relationship, both versions.
//!
//! Those of version 2.1 follow its public schema (OASIS, csaf_2.1/json_schema/csaf.json).

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
        assert_eq!(marked("2.0", label, "interim"), Ok(0));
    }
    assert!(marked("2.0", json!("WHITE"), "draft").unwrap_err().contains("draft"));
    let mut old = document("2.0", json!({}), json!([]));
    old["document"]["csaf_version"] = json!("1.2");
    assert!(attempt(&old).unwrap_err().contains("\"1.2\""));
}

#[test]
fn a_document_that_is_taken_back_forgets_what_it_said() {
    for category in ["csaf_withdrawn", "csaf_superseded"] {
        let mut document = document("2.1", json!({}), json!([]));
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
    assert_eq!(
        attempt(&document("2.0", Value::Null, Value::Null)),
        Ok(vec![]),
        "an informational document"
    );
}

#[test]
fn every_status_says_its_own() {
    let one = |id: &str, text: &str| wordpress(id, "product_version", text);
    let tree = json!([one("old", "6.1"), one("new", "6.4.3"), one("other", "6.9")]);
    for status in ["known_affected", "first_affected", "last_affected"] {
        let statement = statuses(tree.clone(), json!({ status: ["old"] }));
        assert_eq!(verdicts(&statement, &["6.1"]), [Yes], "{status}");
    }
    let trains = json!({ "first_affected": ["old"], "last_affected": ["new"] });
    assert_eq!(
        verdicts(&statuses(tree.clone(), trains), &["6.0", "6.2", "6.4.3", "6.5"]),
        [No, Yes, Yes, No]
    );
    let first = statuses(tree.clone(), json!({ "first_affected": ["old"] }));
    assert_eq!(verdicts(&first, &["6.0", "6.1", "6.2"]), [No, Yes, Maybe]);
    let last = statuses(tree.clone(), json!({ "last_affected": ["old"] }));
    assert_eq!(verdicts(&last, &["6.0", "6.1", "6.2"]), [Maybe, Yes, No]);
    for (status, expected) in [
        ("fixed", Status::Fixed),
        ("first_fixed", Status::Fixed),
        ("recommended", Status::Fixed),
        ("known_not_affected", Status::NotAffected),
        ("under_investigation", Status::UnderInvestigation),
        ("unknown", Status::UnderInvestigation),
    ] {
        let statement = statuses(tree.clone(), json!({ status: ["new"], "known_affected": ["old"] }));
        assert_eq!(statement.rulings[0].status, expected, "{status}");
        let verdict = expected.verdict();
        assert_eq!(
            verdicts(&statement, &["6.1", "6.4.3", "6.9"]),
            [Yes, verdict, No],
            "{status}"
        );
    }
    let advised = statuses(tree, json!({ "recommended": ["old"], "known_affected": ["old"] }));
    assert_eq!(verdicts(&advised, &["6.1"]), [Yes], "the lesser evil is not repaired");
}

#[test]
fn a_ruling_comes_before_a_range_and_keeps_its_reason() {
    let tree = json!([
        wordpress("all", "product_version_range", "vers:all/*"),
        wordpress("a", "product_version", "6.1"),
        wordpress("b", "product_version", "6.2"),
        wordpress("strange", "product_version_range", "see the label"),
    ]);
    let statement = only(&document(
        "2.0",
        json!({ "branches": tree_of(tree)["branches"], "product_groups": [{ "group_id": "g", "product_ids": ["a", "strange"] }] }),
        json!([{ "cve": "CVE-2026-1",
            "flags": [{ "label": "vulnerable_code_not_present", "group_ids": ["g"] }],
            "threats": [{ "category": "impact", "details": "It is switched off there.", "product_ids": ["a", "b"] }],
            "product_status": { "known_affected": ["all"], "known_not_affected": ["a", "b", "strange"] } }]),
    ));
    assert_eq!(verdicts(&statement, &["6.1", "6.2", "6.3"]), [No, No, Yes]);
    let reasons: Vec<_> = statement
        .rulings
        .iter()
        .map(|one| one.reason.as_deref().unwrap())
        .collect();
    assert_eq!(reasons, ["vulnerable_code_not_present", "It is switched off there."]);
}

#[test]
fn a_product_without_versions_is_never_all_repaired() {
    let tree = json!({ "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
        { "category": "product_name", "name": "WordPress", "product": { "product_id": "a", "name": "a" } }] }] });
    let said = |status: Value| {
        only(&document(
            "2.0",
            tree.clone(),
            json!([{ "cve": "CVE-2026-1", "product_status": status }]),
        ))
    };
    assert!(said(json!({ "fixed": ["a"] })).rulings.is_empty());
    assert_eq!(said(json!({ "known_not_affected": ["a"] })).rulings.len(), 1);
    assert_eq!(verdicts(&said(json!({ "known_affected": ["a"] })), &["6.1"]), [Yes]);
}

/// Two products, and a third made of both.
fn related(kind: &str, status: &str) -> Statement {
    let tree = json!({ "full_product_names": [
            product("lib", json!({ "purl": "pkg:npm/lib@1.5.0" })),
            product("shop", json!({ "cpe": "cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*" })),
            product("till", json!({ "cpe": "cpe:2.3:a:acme:till:3.0:*:*:*:*:*:*:*" }))],
        "relationships": [
            { "category": kind, "product_reference": if kind.starts_with("inst") { "till" } else { "lib" },
              "relates_to_product_reference": "shop", "full_product_name": { "product_id": "both", "name": "b" } }] });
    only(&document(
        "2.0",
        tree,
        json!([{ "cve": "CVE-2026-1", "product_status": { status: ["both"] } }]),
    ))
}

fn item(product: &str, version: &str) -> Item {
    Item::new("acme", product, Some(version))
}

#[test]
fn what_contains_an_affected_component_is_affected() {
    for kind in ["default_component_of", "external_component_of"] {
        let statement = related(kind, "known_affected");
        assert_eq!(of(&statement, item("shop", "2.0")), Yes, "{kind}");
        assert_eq!(of(&statement, item("shop", "3.0")), No, "{kind}");
    }
    let optional = related("optional_component_of", "known_affected");
    assert_eq!(
        of(&optional, item("shop", "2.0")),
        Maybe,
        "only where somebody chose it"
    );
}

#[test]
fn a_word_about_a_component_counts_inside_that_product_only() {
    let component: Package = "pkg:npm/lib@1.5.0".parse().unwrap();
    let components = [component.item()];
    let weakness = statuses(json!([]), json!({}));
    let affected = Statement {
        configurations: related("default_component_of", "known_affected").configurations,
        ..weakness
    };
    for (status, host, expected) in [
        ("known_not_affected", "2.0", No),
        ("fixed", "2.0", No),
        ("known_not_affected", "9.0", Yes),
    ] {
        let name = component.name();
        let lib = crate::matching::Criterion::new(true, name, None, None);
        let mut statement = affected.clone();
        statement.configurations = vec![serde_json::from_value(json!({ "nodes": [{ "criteria": [lib] }] })).unwrap()];
        statement.rulings = related("default_component_of", status).rulings;
        let own = [item("shop", host)];
        let row = Row {
            own: &own,
            components: &components,
        };
        assert_eq!(judged(&statement, row, &own).0, expected, "{status} in {host}");
    }
}

#[test]
fn what_is_installed_on_another_needs_both() {
    for kind in ["installed_on", "installed_with"] {
        let statement = related(kind, "known_affected");
        let both = [item("till", "3.0"), item("shop", "2.0")];
        let alone = [item("till", "3.0")];
        assert_eq!(judged(&statement, both[..1].into(), &both).0, Yes, "{kind}");
        let (verdict, missing) = judged(&statement, alone.as_slice().into(), &alone);
        assert_eq!(verdict, Maybe, "{kind}");
        assert!(matches!(missing, Some(Missing::Platform { .. })), "{missing:?}");
        assert_eq!(
            judged(&statement, both[1..].into(), &both).0,
            No,
            "the platform itself is not affected"
        );
        assert!(
            related(kind, "known_not_affected").rulings.is_empty(),
            "no ruling can say this"
        );
    }
}

#[test]
fn relationships_of_relationships_are_followed_and_circles_end() {
    let relation = |id: &str, part: &str, whole: &str| {
        json!({ "category": "default_component_of", "product_reference": part,
        "relates_to_product_reference": whole, "full_product_name": { "product_id": id, "name": id } })
    };
    let tree = json!({ "full_product_names": [
            product("lib", json!({ "purl": "pkg:npm/lib@1.5.0" })), product("module", json!({})),
            product("shop", json!({ "cpe": "cpe:2.3:a:acme:shop:2.0:*:*:*:*:*:*:*" }))],
        "relationships": [relation("inner", "lib", "module"), relation("outer", "inner", "shop"), relation("circle", "circle", "circle")] });
    let affected = json!([{ "cve": "CVE-2026-1", "product_status": { "known_affected": ["outer", "circle"] } }]);
    assert_eq!(of(&only(&document("2.0", tree, affected)), item("shop", "2.0")), Yes);
}

#[test]
fn branches_of_every_category_narrow_without_excluding() {
    let leaf = |category: &str, name: &str| {
        let inside = json!([{ "category": category, "name": name, "product": { "product_id": "a", "name": "a" } }]);
        let tree = tree_of(json!([{ "category": "product_version", "name": "6.1", "branches": inside }]));
        only(&document(
            "2.0",
            tree,
            json!([{ "cve": "CVE-2026-1", "product_status": { "known_affected": ["a"] } }]),
        ))
    };
    for category in ["architecture", "language", "platform", "host_name"] {
        assert_eq!(verdicts(&leaf(category, "x"), &["6.1"]), [Maybe], "{category}");
    }
    for category in ["specification", "legacy", "something_new"] {
        assert_eq!(verdicts(&leaf(category, "x"), &["6.1", "6.2"]), [Yes, No], "{category}");
    }
    for category in ["service_pack", "patch_level"] {
        assert_eq!(
            verdicts(&leaf(category, "SP1"), &["6.1 SP1", "6.1", "6.2"]),
            [Yes, Maybe, No],
            "{category}"
        );
        assert_eq!(
            verdicts(&leaf(category, "6.1.4"), &["6.1.4", "6.1"]),
            [Yes, No],
            "{category}"
        );
    }
    let family = json!({ "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
        { "category": "product_family", "name": "WordPress", "branches": [wordpress("a", "product_version", "6.1")] }] }] });
    let statement = only(&document(
        "2.0",
        family,
        json!([{ "cve": "CVE-2026-1", "product_status": { "known_affected": ["a"] } }]),
    ));
    assert_eq!(verdicts(&statement, &["6.1"]), [Yes]);
}

#[test]
fn models_and_units_of_a_product_leave_it_open() {
    let tree = json!({ "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
        { "category": "product_name", "name": "WordPress", "product": product("a", json!({ "model_numbers": ["7*"] })) }] }] });
    let said = |status: &str| {
        only(&document(
            "2.0",
            tree.clone(),
            json!([{ "cve": "CVE-2026-1", "product_status": { status: ["a"] } }]),
        ))
    };
    assert_eq!(verdicts(&said("known_affected"), &["6.1"]), [Maybe]);
    assert!(said("known_not_affected").rulings.is_empty());
}

#[test]
fn a_name_in_the_older_binding_names_a_branch() {
    let said = |cpe: &str, status: &str| {
        let tree = json!({ "full_product_names": [product("a", json!({ "cpe": cpe }))] });
        only(&document(
            "2.0",
            tree,
            json!([{ "cve": "CVE-2026-1", "product_status": { status: ["a"] } }]),
        ))
    };
    let statement = said("cpe:/a:acme:shop%2b:4.1", "known_affected");
    let of = |version: &str| of(&statement, Item::new("acme", "shop+", Some(version)));
    assert_eq!([of("4.0"), of("4.1"), of("4.1.9"), of("4.2")], [No, Yes, Yes, No]);
    let repaired = said("cpe:/a:acme:shop:4.1", "fixed");
    assert_eq!(repaired.rulings[0].names.len(), 1);
    assert_eq!(
        repaired.rulings[0].names[0].cpe.version.value(),
        Some("4.1"),
        "exactly this one"
    );
    let packed = said("cpe:/o:acme:shop:-:sp1:~~pro~linux~x64~:de", "known_affected");
    let name = &packed.configurations[0].nodes[0].criteria[0].cpe;
    assert_eq!(
        [
            &name.update,
            &name.sw_edition,
            &name.target_sw,
            &name.target_hw,
            &name.language
        ]
        .map(|one| one.value().unwrap()),
        ["sp1", "pro", "linux", "x64", "de"]
    );
    for bad in ["cpe:/x:acme:shop", "cpe:/a:acme:sh%zz", "cpe:/a::", "nonsense"] {
        assert!(said(bad, "known_affected").configurations.is_empty(), "{bad}");
    }
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
