//! The four shapes, what they mean for the catalogue, and which line decides.

use super::*;
use crate::catalogue::built_in;

fn ends(read: Option<Result<LifeCycle, String>>) -> (String, Vec<(String, End)>) {
    let life_cycle = read.unwrap().unwrap();
    (life_cycle.id, life_cycle.releases)
}

fn on(day: &str) -> End {
    End::On(day.to_owned())
}

#[test]
fn a_page_begins_with_its_data() {
    let page = "---\ntitle: Shop\npermalink: /shop\nreleases:\n  - releaseCycle: \"2.10\"\n    eol: 2027-01-12 # as planned\n  - releaseCycle: 2.9\n    eol: false\n  - releaseCycle: \"1\"\n    eol: true\n  - releaseCycle: \"0\"\n---\n\n> text\n";
    let (id, releases) = ends(read("x", page.as_bytes()));
    let expected = [("2.10", on("2027-01-12")), ("2.9", End::Open), ("1", End::Past)];
    assert_eq!(id, "shop");
    assert_eq!(releases, expected.map(|(label, end)| (label.to_owned(), end)));
    let broken = page.replace("permalink", "other");
    assert!(read("x", broken.as_bytes()).unwrap().unwrap_err().contains("permalink"));
}

#[test]
fn both_answers_of_the_api_are_read() {
    let new = r#"{"schema_version":"1.2.0","result":{"name":"drupal","releases":[
        {"name":"11.4","isEol":false,"eolFrom":"2027-07-07"},{"name":"12","isEol":false,"eolFrom":null},{"name":"6","isEol":true}]}}"#;
    let expected = [("11.4", on("2027-07-07")), ("12", End::Open), ("6", End::Past)];
    let expected = expected.map(|(label, end)| (label.to_owned(), end)).to_vec();
    assert_eq!(ends(read("x", new.as_bytes())), ("drupal".to_owned(), expected.clone()));
    let old = r#"[{"cycle":"11.4","eol":"2027-07-07"},{"cycle":12,"eol":false},{"cycle":"6","eol":true}]"#;
    assert_eq!(ends(read("drupal", old.as_bytes())), ("drupal".to_owned(), expected));
}

#[test]
fn collected_data_says_what_it_knows() {
    let text =
        r#"{"releases":{"9":{"name":"9","eol":"2020-07-18"},"8":{"name":"8"}},"versions":{"9.1":{"name":"9.1"}}}"#;
    assert_eq!(
        ends(read("debian", text.as_bytes())),
        ("debian".to_owned(), vec![("9".to_owned(), on("2020-07-18"))])
    );
}

#[test]
fn other_files_are_left_to_others() {
    for text in [
        "{}",
        "[]",
        "[{\"id\":1}]",
        r#"{"vulnerabilities":[]}"#,
        "---\na: b\n",
        "",
        "id: X\n",
    ] {
        assert!(read("x", text.as_bytes()).is_none(), "{text}");
    }
    assert!(read("x", b"\xff\xfe").is_none());
}

#[test]
fn lines_are_those_of_our_products() {
    let windows = LifeCycle {
        id: "windows".to_owned(),
        releases: ["11-24h2-w", "11-24h2-e", "11-24h2-e-lts", "10-22h2", "8.1"]
            .map(|label| (label.to_owned(), End::Open))
            .to_vec(),
    };
    let of: Vec<(&str, Vec<String>)> = windows
        .of_catalogue()
        .into_iter()
        .map(|(slug, endings)| (slug, endings.into_iter().map(|one| one.release).collect()))
        .collect();
    assert_eq!(
        of,
        [
            ("windows-11", vec!["24h2".to_owned()]),
            ("windows-10", vec!["22h2".to_owned()])
        ]
    );
    let browser = LifeCycle {
        id: "chrome".to_owned(),
        releases: vec![("140".to_owned(), End::Past)],
    };
    assert!(browser.of_catalogue().is_empty());
}

#[test]
fn every_product_of_the_map_is_in_the_catalogue() {
    let products = built_in().unwrap();
    for slug in ROWS.iter().flat_map(|row| &row.slugs) {
        assert!(products.iter().any(|product| product.slug == *slug), "{slug}");
    }
}

#[test]
fn the_longest_line_decides_and_the_list_comes_first() {
    let products = built_in().unwrap();
    let drupal = products.iter().find(|product| product.slug == "drupal").unwrap();
    let told = |release: &str, end: End| Ending {
        release: release.to_owned(),
        end,
    };
    let day = "2026-11-26";
    let all = [
        told("7", End::Open),
        told("10.4", on("2025-12-10")),
        told("10.6", on("2026-11-26")),
    ];
    assert!(drupal.has_ended(Some("7.98"), &[], day));
    assert!(
        !drupal.has_ended(Some("7.98"), &all, day),
        "the list comes before the catalogue"
    );
    assert!(drupal.has_ended(Some("10.4.3"), &all, day));
    assert!(!drupal.has_ended(Some("10.6.1"), &all, day), "the last day itself");
    assert!(!drupal.has_ended(Some("10.41"), &all, day));
    assert!(!drupal.has_ended(None, &all, day));
}
