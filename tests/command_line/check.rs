//! `tocsin check`: a list against advisories, in every form.

use super::*;

const INVENTORY: &str = "vendor,product,version,exposed\nwordpress,wordpress,6.4.1,yes\nmozilla,firefox,120.0,no\n";

#[test]
fn csv_has_the_agreed_columns_and_rows() {
    let out = Folder::new().check(INVENTORY, &["--format", "csv"]).done();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "line,advisory,verdict,urgency,fixed_in");
    assert_eq!(lines[1..], ["1,CVE-2026-1001,affected,week,6.4.3"]);
}

#[test]
fn columns_may_stand_in_any_order_and_lines_may_end_as_windows_ends_them() {
    let plain = Folder::new().check(INVENTORY, &["--format", "csv"]).done();
    let mixed = "\u{feff}Exposed,VERSION,note,product,vendor\r\nyes,6.4.1,\"a, b\",WordPress,WordPress\r\nno,120.0,,firefox,mozilla\r\n";
    assert_eq!(Folder::new().check(mixed, &["--format", "csv"]).done(), plain);
}

#[test]
fn json_gives_reason_and_sources() {
    let out = Folder::new().check(INVENTORY, &["--format", "json"]).done();
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["line"], 1);
    assert_eq!(found[0]["advisory"], "CVE-2026-1001");
    assert_eq!(found[0]["verdict"], "affected");
    assert_eq!(found[0]["fixed_in"], "6.4.3");
    assert_eq!(found[0]["sources"], serde_json::json!(["nvd"]));
    assert!(found[0]["reason"].is_object(), "{out}");
}

#[test]
fn text_is_a_card_in_the_language_asked_for() {
    let english = Folder::new().check(INVENTORY, &[]).done();
    assert!(
        english.contains("WordPress") && english.contains("6.4.3") && english.contains("What to do"),
        "{english}"
    );
    let french = Folder::new().check(INVENTORY, &["--lang", "fr"]).done();
    assert!(
        french.contains("WordPress") && french.contains("6.4.3") && french.contains("Que faire"),
        "{french}"
    );
    assert!(!french.contains("What") && !french.contains("{$"), "{french}");
}

#[test]
fn nothing_found_is_said_in_every_form() {
    let clean = "vendor,product,version\nwordpress,wordpress,6.4.3\n";
    let folder = Folder::new();
    assert_eq!(
        folder.check(clean, &["--format", "csv"]).done(),
        "line,advisory,verdict,urgency,fixed_in\n"
    );
    assert_eq!(folder.check(clean, &["--format", "json"]).done(), "[]\n");
    assert!(folder.check(clean, &[]).done().len() > 10);
    assert!(!folder.path("data").exists(), "no database is needed");
}

#[test]
fn an_inventory_that_cannot_be_read_is_named_with_its_row() {
    for (inventory, wanted) in [
        ("vendor,product\na,b\n", "version"),
        ("", "vendor"),
        ("vendor,product,version\na,b,1\na,b\n", "row 2"),
        ("vendor,product,version,exposed\na,b,1,perhaps\n", "row 1"),
        (
            "vendor,product,version,cpe\na,b,1,\na,b,1,\na,b,1,cpe:nonsense\n",
            "row 3",
        ),
        ("vendor,product,version,part\na,b,1,x\n", "row 1"),
    ] {
        for format in ["csv", "json", "text"] {
            let line = Folder::new().check(inventory, &["--format", format]).refused(2);
            assert!(line.contains("inventory.csv") && line.contains(wanted), "{line}");
        }
    }
    let latin = b"vendor,product,version\na,b,1\ncaf\xe9,b,1\n";
    let line = Folder::new().check(latin, &["--format", "csv"]).refused(2);
    assert!(line.contains("inventory.csv") && line.contains("row 2"), "{line}");
}

#[test]
fn files_that_are_not_there_or_not_readable_are_named() {
    let folder = Folder::new();
    folder.write("i.csv", INVENTORY);
    folder.write("a.json", ADVISORIES);
    folder.write("half.json", &ADVISORIES[..ADVISORIES.len() / 2]);
    folder.write("text.json", "no JSON at all");
    folder.write("cut.gz", [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 75]);
    folder.write("bad.json", ADVISORIES.replace("cpe:2.3:a:", "cpe:9:"));
    for (inventory, advisories, wanted) in [
        ("none.csv", "a.json", "none.csv"),
        (".", "a.json", "."),
        ("i.csv", "none.json", "none.json"),
        ("i.csv", "half.json", "half.json"),
        ("i.csv", "text.json", "text.json"),
        ("i.csv", "cut.gz", "cut.gz"),
        ("i.csv", "bad.json", "bad.json"),
    ] {
        let arguments = [
            "check",
            "--inventory",
            inventory,
            "--advisories",
            advisories,
            "--format",
            "csv",
        ];
        let line = folder.run(&arguments).refused(2);
        assert!(line.contains(wanted), "{line}");
    }
}

#[test]
fn what_a_pipeline_should_stop_at_is_exit_status_three() {
    for (threshold, status) in [("possible", 3), ("affected", 3), ("week", 3), ("info", 3), ("today", 0)] {
        let run = Folder::new().check(INVENTORY, &["--format", "csv", "--fail-on", threshold]);
        assert_eq!(run.status, status, "{threshold}: {}", run.err);
        assert!(run.out.contains("CVE-2026-1001"), "the result is printed all the same");
        let told = (status == 3).then(|| format!("tocsin: findings at or above \"{threshold}\": 1\n"));
        assert_eq!(run.err, told.unwrap_or_default());
    }
    let line = Folder::new().check(INVENTORY, &["--fail-on", "soon"]).refused(2);
    assert!(line.contains("--fail-on must be affected, possible, today"), "{line}");
}

#[test]
fn an_sbom_is_an_inventory_and_widens_one() {
    let sbom = r#"{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"name":"Suite","version":"9"}},
      "components":[{"name":"wordpress","version":"6.4.1","cpe":"cpe:2.3:a:wordpress:wordpress:6.4.1:*:*:*:*:*:*:*"}]}"#;
    let out = Folder::new().check(sbom, &["--format", "csv"]).done();
    assert!(out.contains("1,CVE-2026-1001,affected,"), "{out}");
    let folder = Folder::new();
    folder.write("sbom.json", sbom);
    let rows = "vendor,product,version\na,b,1\ninitech,suite,9\n";
    let out = folder.check(rows, &["--format", "csv", "--sbom", "sbom.json"]).done();
    let (_, found) = out.split_once("fixed_in\n").unwrap();
    assert!(
        found.starts_with("2,CVE-2026-1001,affected,") && found.ends_with(",\n"),
        "no fix is promised: {out}"
    );
    let card = folder.check(rows, &["--sbom", "sbom.json"]).done();
    let card = card.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(card.contains("It contains wordpress 6.4.1"), "{card}");
    let other = folder.check(
        "vendor,product,version\na,b,1\n",
        &["--format", "csv", "--sbom", "sbom.json"],
    );
    assert!(
        other.status == 0 && other.err.contains("Suite 9 is not in the inventory"),
        "{}",
        other.err
    );
}

#[test]
fn unknown_words_are_refused() {
    let line = Folder::new().check(INVENTORY, &["--format", "xml"]).refused(2);
    assert!(line.contains("text, json or csv") && line.contains("xml"), "{line}");
    let line = Folder::new().check(INVENTORY, &["--lang", "tlh"]).refused(2);
    assert!(line.contains("--lang") && line.contains("tlh"), "{line}");
}
