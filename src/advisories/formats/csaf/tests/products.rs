//! Statuses, relationships and branches: what each says about a product.

use super::*;

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
fn what_only_the_maker_can_order_is_not_excluded() {
    let tree = json!([wordpress("p", "product_version_range", "< V16 SP1")]);
    let before = statuses(tree.clone(), json!({ "known_affected": ["p"] }));
    assert_eq!(
        verdicts(
            &before,
            &["15 SP3", "V16", "16 Update 5", "16.0.1", "16 SP1", "16 SP2", "17"]
        ),
        [Yes, Yes, Maybe, Maybe, No, No, No]
    );
    let tree = json!([
        wordpress("p", "product_version_range", ">= V16 SP1"),
        wordpress("all", "product_version_range", "vers:all/*")
    ]);
    let fixed = statuses(tree, json!({ "known_affected": ["all"], "fixed": ["p"] }));
    assert_eq!(
        verdicts(&fixed, &["16", "16 Update 5", "16 SP1", "17"]),
        [Yes, Yes, No, No]
    );
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
    let components = [vec![component.item()]];
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
            ..Row::default()
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
    for bad in ["cpe:/x:acme:shop", "cpe:/a::", "nonsense"] {
        assert!(said(bad, "known_affected").configurations.is_empty(), "{bad}");
    }
}
