//! The command's contract: columns, rows, output forms and what ends it.

use std::fs;

use tempfile::TempDir;

use super::*;

/// Words that show what reached them.
struct Words;

impl Assess for Words {
    fn level(&self, case: &Case<'_>) -> Option<String> {
        case.exposed
            .map(|exposed| if exposed { "today" } else { "month" }.to_owned())
    }

    fn card(&self, case: &Case<'_>) -> String {
        format!("{} in {}\n", case.advisory.id, case.product())
    }

    fn all_clear(&self) -> String {
        "All clear.".to_owned()
    }
}

const ADVISORIES: &str = r#"{"vulnerabilities":[
  {"cve":{"id":"CVE-2024-999","configurations":[{"nodes":[{"cpeMatch":[{"vulnerable":true,
    "criteria":"cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*","versionEndExcluding":"2.0"}]}]}]}},
  {"cve":{"id":"CVE-2024-1000","configurations":[{"nodes":[{"cpeMatch":[{"vulnerable":true,
    "criteria":"cpe:2.3:a:maker:shop:1.5:*:*:*:*:*:*:*"}]}]}]}},
  {"cve":{"id":"CVE-2024-7","vulnStatus":"Rejected","configurations":[{"nodes":[{"cpeMatch":[{"vulnerable":true,
    "criteria":"cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*"}]}]}]}}]}"#;

fn check(inventory: &[u8], advisories: &str, format: Format) -> Result<String, CheckError> {
    Ok(check_with(inventory, &[], advisories, format)?.0)
}

fn check_with(
    inventory: &[u8],
    sboms: &[&[u8]],
    advisories: &str,
    format: Format,
) -> Result<(String, Outcome), CheckError> {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("inventory.csv"), inventory).unwrap();
    fs::write(path("advisories.json"), advisories).unwrap();
    let sboms = sboms.iter().zip(1..).map(|(sbom, number)| {
        let path = path(&format!("sbom{number}.json"));
        fs::write(&path, sbom).unwrap();
        path
    });
    let options = CheckOptions {
        inventory: path("inventory.csv"),
        sboms: sboms.collect(),
        advisories: vec![path("advisories.json")],
        format,
        explain: false,
    };
    let mut out = Vec::new();
    let done = run(&options, &Words, &mut out);
    assert!(done.is_ok() || out.is_empty(), "nothing is half-printed");
    done.map(|outcome| (String::from_utf8(out).unwrap(), outcome))
}

fn table(inventory: &[u8]) -> String {
    check(inventory, ADVISORIES, Format::Csv).unwrap()
}

fn error(inventory: &[u8]) -> String {
    let error = check(inventory, ADVISORIES, Format::Csv).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    error.to_string()
}

#[test]
fn the_table_is_sorted_by_line_and_by_id_as_text() {
    let rows = b"vendor,product,version,exposed\nmaker,shop,1.5,yes\nother,shop,1,\nmaker,shop,,no\n";
    let expected = [
        "line,advisory,verdict,urgency,fixed_in",
        "1,CVE-2024-1000,affected,today,",
        "1,CVE-2024-999,affected,today,2.0",
        "3,CVE-2024-1000,possible,month,",
        "3,CVE-2024-999,possible,month,2.0",
    ];
    assert_eq!(table(rows).lines().collect::<Vec<_>>(), expected);
}

#[test]
fn columns_may_come_in_any_order_and_shape() {
    let rows = b"\xef\xbb\xbfExtra,\"VERSION\", Product ,vendor\r\nx,\"1.9\",\"SHOP\",Maker\r\n\r\n";
    assert!(table(rows).contains("1,CVE-2024-999,affected,,2.0"));
}

#[test]
fn a_cpe_name_wins_over_the_columns() {
    let rows = b"vendor,product,version,cpe\nx,y,9,cpe:2.3:a:maker:shop:1.5:*:*:*:*:*:*:*\n";
    assert!(table(rows).contains("1,CVE-2024-1000,affected"));
}

#[test]
fn unreadable_input_names_the_file_and_the_row() {
    assert!(error(b"vendor,product\nmaker,shop\n").contains("inventory.csv: the column \"version\" is missing"));
    assert!(error(b"").contains("inventory.csv: the column"));
    let bad_name = error(b"vendor,product,version,cpe\nmaker,shop,1,\nmaker,shop,1,nonsense\n");
    assert!(
        bad_name.contains("inventory.csv: row 2: \"nonsense\" is not a CPE 2.3 name"),
        "{bad_name}"
    );
    assert!(error(b"vendor,product,version\nmaker,shop\n").contains("row 1: 2 values where"));
    assert!(error(b"vendor,product,version\nmaker,shop,1\nmaker,sh\xffop,1\n").contains("row 2: not UTF-8"));
    assert!(error(b"vendor,product,version,part\nmaker,shop,1,z\n").contains("row 1: part is \"z\""));
    assert!(error(b"vendor,product,version,exposed\nm,s,1,maybe\n").contains("row 1: exposed is \"maybe\""));
}

#[test]
fn an_advisory_that_cannot_be_read_ends_the_check() {
    let rows = b"vendor,product,version\nmaker,shop,1\n";
    let error = check(rows, r#"{"vulnerabilities":[{"cve":{"id":1}}]}"#, Format::Csv).unwrap_err();
    assert_eq!(error.exit_code(), 2);
    assert!(
        error.to_string().contains("advisories.json: vulnerabilities[0]: "),
        "{error}"
    );
}

#[test]
fn files_that_are_not_there_are_named() {
    let options = CheckOptions {
        inventory: "no-such-inventory.csv".into(),
        advisories: vec!["no-such-folder".into()],
        ..CheckOptions::default()
    };
    let error = run(&options, &Words, &mut Vec::new()).unwrap_err();
    assert!(error.to_string().starts_with("no-such-inventory.csv: "), "{error}");
    assert!(!error.to_string().contains('\n'));
}

#[test]
fn json_adds_the_reason_the_sources_and_the_missing_fact() {
    let printed = check(b"vendor,product,version\nmaker,shop,\n", ADVISORIES, Format::Json).unwrap();
    let entries: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(entries[1]["advisory"], "CVE-2024-999");
    assert_eq!(entries[1]["missing"], "version");
    assert_eq!(entries[1]["reason"]["end"], "< 2.0");
    assert_eq!(entries[1]["sources"], serde_json::json!(["nvd"]));
    assert_eq!(entries[1]["aliases"], serde_json::json!([]));
}

#[test]
fn text_shows_cards_or_says_that_there_is_nothing() {
    let cards = check(b"vendor,product,version\nmaker,shop,1.5\n", ADVISORIES, Format::Text).unwrap();
    assert_eq!(cards, "CVE-2024-1000 in shop\n\n\nCVE-2024-999 in shop\n");
    let nothing = check(b"vendor,product,version\nmaker,shop,2.0\n", ADVISORIES, Format::Text).unwrap();
    assert_eq!(nothing, "All clear.\n");
}

#[test]
fn each_finding_can_be_explained() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("inventory.csv"), "vendor,product,version\nmaker,shop,1.5\n").unwrap();
    fs::write(path("advisories.json"), ADVISORIES).unwrap();
    let options = CheckOptions {
        inventory: path("inventory.csv"),
        advisories: vec![path("advisories.json")],
        explain: true,
        ..CheckOptions::default()
    };
    let mut out = Vec::new();
    run(&options, &Words, &mut out).unwrap();
    let printed = String::from_utf8(out).unwrap();
    assert!(
        printed.starts_with("line 1, CVE-2024-1000: affected\n  program maker shop 1.5: yes\n"),
        "{printed}"
    );
    assert!(printed.contains("< 2.0: yes (1.5 < 2.0)"), "{printed}");
    assert!(printed.contains("would change with version 2.0 or later"), "{printed}");
}

#[test]
fn rows_of_another_business_are_no_platform() {
    let advisories = r#"{"vulnerabilities":[{"cve":{"id":"CVE-1","configurations":[{"operator":"AND","nodes":[
        {"cpeMatch":[{"vulnerable":true,"criteria":"cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*"}]},
        {"cpeMatch":[{"vulnerable":false,"criteria":"cpe:2.3:h:maker:box:-:*:*:*:*:*:*:*"}]}]}]}}]}"#;
    let rows = b"sme,vendor,product,version\na,maker,shop,1\nb,maker,shop,1\nb,maker,box,\n";
    let printed = check(rows, advisories, Format::Csv).unwrap();
    assert!(
        printed.contains("1,CVE-1,possible") && printed.contains("2,CVE-1,affected"),
        "{printed}"
    );
}

#[test]
fn a_purl_is_another_name_of_the_row() {
    let rows = b"vendor,product,version,purl\nmaker,shop,1.5,pkg:npm/shop\n,,,pkg:npm/shop@2.0.0\n";
    let inventory = read(rows);
    let shown: Vec<(usize, Option<&str>)> = inventory
        .iter()
        .map(|row| (row.names.len(), row.names.last().unwrap().version.as_deref()))
        .collect();
    assert_eq!(shown, [(2, Some("1.5")), (1, Some("2.0.0"))]);
    assert!(
        error(b"vendor,product,version,purl\nmaker,shop,1,npm/shop\n")
            .contains("row 1: \"npm/shop\" is not a package URL")
    );
}

fn read(inventory: &[u8]) -> Vec<Row> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("inventory");
    fs::write(&path, inventory).unwrap();
    super::inventory::read(&path).unwrap()
}

const SBOM: &str = r#"{"bomFormat":"CycloneDX","specVersion":"1.6",
  "metadata":{"component":{"type":"application","name":"Suite","version":"9.0","cpe":"cpe:2.3:a:initech:suite:9.0:*:*:*:*:*:*:*"}},
  "components":[{"type":"library","name":"other","version":"1"},
    {"type":"library","name":"shop","version":"1.9","purl":"pkg:npm/shop@1.9","cpe":"cpe:2.3:a:maker:shop:1.9:*:*:*:*:*:*:*"}]}"#;

#[test]
fn the_components_of_an_sbom_are_rows() {
    let found = check(SBOM.as_bytes(), ADVISORIES, Format::Csv).unwrap();
    assert!(found.ends_with("fixed_in\n2,CVE-2024-999,affected,,2.0\n"), "{found}");
    let damaged = error(b"{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":7}");
    assert!(damaged.contains("inventory.csv: CycloneDX JSON: "), "{damaged}");
    assert!(error(b"{}").contains("inventory.csv: not an SBOM"));
}

#[test]
fn an_sbom_widens_the_row_that_it_is_about() {
    let rows = b"vendor,product,version\ninitech,suite,9\ninitech,suite,8\ninitech,suite,\n";
    let (printed, outcome) = check_with(rows, &[SBOM.as_bytes()], ADVISORIES, Format::Json).unwrap();
    assert_eq!(outcome.notes, Vec::<String>::new());
    let entries: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(entries.as_array().unwrap().len(), 1, "{printed}");
    assert_eq!(
        (&entries[0]["line"], &entries[0]["advisory"]),
        (&1.into(), &"CVE-2024-999".into())
    );
    assert_eq!(entries[0]["component"], "shop 1.9");
    assert_eq!(
        entries[0]["fixed_in"],
        serde_json::Value::Null,
        "2.0 is no version of the suite"
    );
    let (_, outcome) = check_with(
        b"vendor,product,version\na,b,1\n",
        &[SBOM.as_bytes()],
        ADVISORIES,
        Format::Csv,
    )
    .unwrap();
    assert!(
        outcome.notes[0]
            .ends_with("sbom1.json: Suite 9.0 is not in the inventory, so its components are not looked at")
    );
    let nameless = SBOM.replace("metadata", "nothing");
    let error = check_with(rows, &[nameless.as_bytes()], ADVISORIES, Format::Csv).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("sbom1.json: it does not say what it is about"),
        "{error}"
    );
}

#[test]
fn every_finding_is_counted_with_its_urgency() {
    let rows = b"vendor,product,version,exposed\nmaker,shop,1.5,yes\nmaker,shop,,\n";
    let (_, outcome) = check_with(rows, &[], ADVISORIES, Format::Csv).unwrap();
    let today = || Some("today".to_owned());
    assert_eq!(
        outcome.found,
        [
            (Verdict::Affected, today()),
            (Verdict::Affected, today()),
            (Verdict::Possible, None),
            (Verdict::Possible, None)
        ]
    );
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schemas/check.schema.json");
    let schema = fs::read_to_string(schema).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let platform = ADVISORIES.replace(
        "\"configurations\":[{\"nodes\"",
        "\"configurations\":[{\"operator\":\"AND\",\"nodes\"",
    );
    let platform = platform.replacen(
        "\"versionEndExcluding\":\"2.0\"}]}",
        "\"versionEndExcluding\":\"2.0\"}]},{\"cpeMatch\":[{\"vulnerable\":false,\"criteria\":\"cpe:2.3:o:x:y:-:*:*:*:*:*:*:*\"}]}",
        1,
    );
    let rows = b"vendor,product,version,exposed\nmaker,shop,1.5,yes\nmaker,shop,,\ninitech,suite,9,\n";
    for advisories in [ADVISORIES, platform.as_str()] {
        let (printed, _) = check_with(rows, &[SBOM.as_bytes()], advisories, Format::Json).unwrap();
        let printed: serde_json::Value = serde_json::from_str(&printed).unwrap();
        assert!(printed.as_array().unwrap().len() >= 5);
        let errors: Vec<String> = validator.iter_errors(&printed).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let mut other = printed.clone();
        other[0]["verdict"] = "perhaps".into();
        assert!(!validator.is_valid(&other), "the schema looks at the verdict");
    }
}
