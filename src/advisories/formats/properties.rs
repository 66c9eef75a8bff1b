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
    modified aliases upstream withdrawn severity score package ecosystem purl ranges events introduced fixed \
    last_affected limit database_specific affected_versions details items enisaIdProduct enisaIdVendor \
    product_version name epss baseScoreVector exploitedSince reference branches time link title";

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
                "npm",
                "Debian:12",
                "SEMVER",
                "GIT",
                "1.0 ≤1.4",
                "composer://maker/shop",
                "Apr 15, 2025, 10:00:06 PM"
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
    fn no_record_of_a_database_breaks_a_reader(more in any_json(), ecosystem in "[ -~]{0,12}", version in "\\PC{0,12}") {
        let events = json!([{ "introduced": version }, { "fixed": version }, { "last_affected": "1.0" }]);
        let affected = json!([{ "package": { "ecosystem": ecosystem, "name": version }, "versions": [version],
            "ranges": [{ "type": "SEMVER", "events": events }, { "type": "ECOSYSTEM", "events": more }] }, more]);
        let osv = json!({ "id": "X-1", "modified": "", "affected": affected, "aliases": more });
        let euvd = json!({ "id": "EUVD-1", "aliases": version, "datePublished": version,
            "enisaIdProduct": [{ "product": { "name": "x" }, "product_version": version }], "enisaIdVendor": more });
        let php = json!({ "title": more, "reference": "composer://maker/shop", "branches": { "1.x": { "versions": [version] } } });
        for value in [osv, euvd] {
            read(value.to_string().as_bytes()).into_iter().flatten().for_each(drop);
        }
        let yaml = serde_yaml_ng::to_string(&php).unwrap();
        read(yaml.as_bytes()).into_iter().flatten().for_each(drop);
    }

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
    fn a_cut_file_never_loses_what_came_before(cut in 0..4000_usize) {
        let records: Vec<_> = (0..40).map(|n| json!({ "cve": { "id": format!("CVE-{n}") } })).collect();
        let whole = json!({ "vulnerabilities": records }).to_string();
        let part = &whole.as_bytes()[..cut.min(whole.len())];
        let complete = whole[..part.len()].matches("}}").count().min(40);
        let found = read(part).into_iter().flatten().filter(Result::is_ok).count();
        prop_assert_eq!(found, complete);
    }
}
