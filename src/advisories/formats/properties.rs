//! Whatever a file holds, reading it ends in an answer.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use super::read;

/// The names that readers look for.
const NAMES: &str = "vulnerabilities CVE_Items cve cveID _annotation cve_id id CVE_data_meta ID \
    configurations nodes cpeMatch cpe_match children criteria cpe23Uri vulnerable \
    operator negate metrics cvssMetricV31 cvssData baseScore version descriptions \
    description lang value dateAdded impact notes references url cveMetadata containers cveId state cna adp \
    affected vendor product versions lessThan lessThanOrEqual status defaultStatus changes at cpes other type content \
    document csaf_version publisher namespace tracking current_release_date distribution tlp label category notes \
    product_tree branches name product_id full_product_names product_identification_helper cpe purl purls \
    relationships product_reference relates_to_product_reference full_product_name product_paths subpaths \
    beginning_product_reference next_product_reference product_groups group_id product_ids group_ids product_status \
    known_affected first_affected last_affected fixed first_fixed known_not_affected under_investigation recommended \
    remediations details threats flags scores cvss_v3 ids text system_name @context @id statements vulnerability \
    products subcomponents identifiers justification action_statement bomFormat metadata component components bom-ref \
    affects ref analysis state ratings vector method score range serialNumber";

/// Any JSON, built from those names.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let names = select(NAMES.split_whitespace().collect::<Vec<_>>());
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(|v| json!(v)),
        any::<i64>().prop_map(|v| json!(v)),
        select(
            &[
                "cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*",
                "CVE-1",
                "AND",
                "OR",
                "en",
                "",
                "** REJECT **",
                "affected",
                "wordpress",
                "6.4.*",
                ">= 1, < 2",
                "ssvc",
                "2.0",
                "product_version_range",
                "product_name",
                "vendor",
                "vers:npm/>=1|<2",
                "< V2.1 SP1",
                "pkg:npm/shop@1.0.0",
                "default_component_of",
                "vendor_fix",
                "https://openvex.dev/ns/v0.2.0",
                "not_affected"
            ][..]
        )
        .prop_map(|v| json!(v)),
    ];
    leaf.prop_recursive(7, 64, 4, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|v| json!(v)),
            proptest::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..5).prop_map(|v| json!(v)),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_break_a_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read(&bytes).into_iter().flatten().for_each(drop);
    }

    #[test]
    fn no_document_breaks_a_reader(document in any_json(), list in select(&["vulnerabilities", "CVE_Items"][..])) {
        for value in [document.clone(), json!({ list: [document.clone(), { "cve": document, "cveID": "CVE-1" }] })] {
            read(value.to_string().as_bytes()).into_iter().flatten().for_each(drop);
        }
    }

    #[test]
    fn no_name_of_a_version_breaks_a_reader(text in "[vVxX0-9.<>=!|, *A-Za-z%:/-]{0,40}") {
        let product = json!({ "product_id": "a", "name": "a" });
        let branch = |category: &str| json!({ "category": category, "name": text, "product": product });
        for category in ["product_version", "product_version_range", "service_pack"] {
            let document = json!({ "document": { "csaf_version": "2.0", "publisher": {}, "tracking": { "id": "1" } },
                "product_tree": { "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
                    { "category": "product_name", "name": "WordPress", "branches": [branch(category)] }] }] },
                "vulnerabilities": [{ "cve": "CVE-1", "product_status": { "first_affected": ["a"], "fixed": ["a"] } }] });
            let text = document.to_string();
            let read: Vec<_> = read(text.as_bytes()).unwrap().collect();
            prop_assert!(read.iter().all(Result::is_ok));
        }
    }

    #[test]
    fn a_cut_file_never_loses_what_came_before(cut in 0..4000_usize) {
        let records: Vec<_> = (0..40).map(|n| json!({ "cve": { "id": format!("CVE-{n}") } })).collect();
        let whole = json!({ "vulnerabilities": records }).to_string();
        let part = &whole.as_bytes()[..cut.min(whole.len())];
        let complete = whole[..part.len()].matches("}}").count().min(40);
        let found = read(part).into_iter().flatten().filter(Result::is_ok).count();
        prop_assert_eq!(found, complete);
    }
}
