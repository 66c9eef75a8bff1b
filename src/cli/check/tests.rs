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
        format!("{} in {}\n", case.advisory.id, case.item.product)
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
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("inventory.csv"), inventory).unwrap();
    fs::write(path("advisories.json"), advisories).unwrap();
    let options = CheckOptions {
        inventory: path("inventory.csv"),
        advisories: vec![path("advisories.json")],
        format,
        explain: false,
    };
    let mut out = Vec::new();
    let done = run(&options, &Words, &mut out);
    assert!(done.is_ok() || out.is_empty(), "nothing is half-printed");
    done.map(|()| String::from_utf8(out).unwrap())
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
        format: Format::Text,
        explain: false,
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
        format: Format::Text,
        explain: true,
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
