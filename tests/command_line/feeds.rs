//! `tocsin feed`: what is taken in, what is left out and why, and what the list then says.

use super::*;

#[test]
fn an_import_counts_and_a_second_one_changes_nothing() {
    let folder = Folder::new();
    folder.write("a.json", ADVISORIES);
    assert!(folder.run(&["feed", "list"]).done().contains("No source"));
    let first = folder.run(&["feed", "import", "a.json"]).done();
    assert!(
        first.starts_with("1 new, 0 changed, 0 unchanged, 0 left out\n1 advisories matched"),
        "{first}"
    );
    let second = folder.run(&["feed", "import", "a.json"]).done();
    assert!(
        second.starts_with("0 new, 0 changed, 1 unchanged, 0 left out\n0 advisories matched"),
        "{second}"
    );
    let list = folder.run(&["feed", "list"]).done();
    assert!(
        list.starts_with("nvd ") && list.contains("1 documents") && list.contains("2026-11-16"),
        "{list}"
    );
}

#[test]
fn a_broken_document_is_named_and_the_rest_goes_in() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("folder")).unwrap();
    folder.write("folder/a.json", ADVISORIES);
    folder.write("folder/broken.json", "{\"vulnerabilities\": [{\"cve\": 1}]}");
    folder.write("folder/cut.json", &ADVISORIES[..300]);
    let mixed = folder.run(&["feed", "import", "folder"]);
    assert!(
        mixed.out.starts_with("1 new, 0 changed, 0 unchanged, 2 left out"),
        "{mixed:?}"
    );
    let named: Vec<&str> = mixed
        .err
        .lines()
        .filter(|line| line.starts_with("left out: "))
        .collect();
    assert!(
        named.len() == 2 && named[0].contains("broken.json") && named[1].contains("cut.json"),
        "{mixed:?}"
    );
    assert_eq!(mixed.status, 0);
}

#[test]
fn a_path_that_is_not_there_stops_before_anything() {
    let folder = Folder::new();
    folder.write("a.json", ADVISORIES);
    let line = folder.run(&["feed", "import", "a.json", "none.json"]).refused(2);
    assert!(line.contains("none.json"), "{line}");
    assert!(folder.run(&["feed", "list"]).done().contains("No source"));
}

#[test]
fn the_contents_of_a_release_are_taken_in_once() {
    let folder = Folder::new();
    let sbom = |product: &str| {
        format!(
            r#"{{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{{"component":{{"name":"{product}","version":"11.2.0",
              "cpe":"cpe:2.3:a:{product}:{product}:11.2.0:*:*:*:*:*:*:*"}}}},
              "components":[{{"name":"guzzle","version":"7.0","purl":"pkg:composer/guzzlehttp/guzzle@7.0"}}]}}"#
        )
    };
    folder.write("contents.json", sbom("drupal"));
    let first = folder.run(&["feed", "import", "contents.json"]).done();
    assert!(
        first.contains("Drupal 11.2.0: 1 components, 0 releases compared again\n"),
        "{first}"
    );
    assert!(first.contains(" 0 left out\n"), "{first}");
    let second = folder.run(&["feed", "import", "contents.json"]).done();
    assert!(second.contains("Drupal 11.2.0: nothing new\n"), "{second}");
    folder.write("other.json", sbom("nobody-knows"));
    let other = folder.run(&["feed", "import", "other.json"]);
    assert!(other.err.starts_with("left out: other.json: "), "{other:?}");
    assert!(other.out.contains(" 1 left out\n") && other.status == 0, "{other:?}");
}

#[test]
fn release_lines_stand_in_the_list() {
    let folder = Folder::new();
    folder.write(
        "drupal.json",
        r#"[{"cycle":"11.2","eol":"2020-07-07"},{"cycle":"12","eol":false}]"#,
    );
    let first = folder.run(&["feed", "import", "drupal.json"]).done();
    assert!(first.starts_with("2 new, 0 changed"), "{first}");
    let list = folder.run(&["feed", "list"]).done();
    assert!(
        list.starts_with("endoflife.date ") && list.contains("2 release lines of 1 products, changed 0 hours ago"),
        "{list}"
    );
}

#[test]
fn a_check_knows_the_release_lines_that_its_files_tell() {
    let folder = Folder::new();
    let minor = ADVISORIES
        .replace("wordpress:wordpress", "drupal:drupal")
        .replace("C:H/I:H/A:H", "C:L/I:N/A:N")
        .replace("AV:N/AC:L/PR:N", "AV:P/AC:H/PR:H")
        .replace("9.8", "1.6");
    folder.write("feeds.json", minor);
    folder.write(
        "inventory.csv",
        "vendor,product,version,exposed\ndrupal,drupal,5.1,no\n",
    );
    folder.write("drupal.json", r#"[{"cycle":"5","eol":"2011-01-05"}]"#);
    let urgency = |more: &[&str]| {
        let arguments = [
            "check",
            "--inventory",
            "inventory.csv",
            "--format",
            "csv",
            "--advisories",
            "feeds.json",
        ];
        folder.run(&[&arguments, more].concat()).done()
    };
    let (without, with) = (urgency(&[]), urgency(&["drupal.json"]));
    assert!(without.contains("1,CVE-2026-1001,affected,info,6.4.3"), "{without}");
    assert!(with.contains("1,CVE-2026-1001,affected,month,6.4.3"), "{with}");
}
