//! The built-in products: the form of the list, and the CPE names that a product and a version give.

use super::*;

fn product(slug: &str) -> Product {
    built_in().unwrap().into_iter().find(|one| one.slug == slug).unwrap()
}

fn names(items: &[Item]) -> Vec<(&str, Option<&str>)> {
    items
        .iter()
        .map(|item| (item.product.as_str(), item.version.as_deref()))
        .collect()
}

#[test]
fn the_built_in_list_is_valid_and_covers_every_class() {
    let products = built_in().unwrap();
    assert!(products.len() >= 100);
    let classes: HashSet<&str> = products.iter().map(|one| one.class.as_str()).collect();
    assert_eq!(classes.len(), 29);
    for one in &products {
        let json = serde_json::to_value(one).unwrap();
        assert_eq!(json["class"], one.class.as_str());
        assert_eq!(serde_json::from_value::<Product>(json).unwrap(), *one);
    }
}

#[test]
fn faults_in_a_list_are_named() {
    let one = |slug: &str, more: &str| format!(r#"{{"slug":"{slug}","name":"n","vendor":"v","class":"tool"{more}}}"#);
    let list = |products: &str| format!(r#"{{"topics":{{}},"products":[{products}]}}"#);
    let twice = read(&list(&[one("a", ""), one("a", "")].join(","))).unwrap_err();
    assert_eq!(twice.to_string(), "the catalogue holds the product a twice");
    assert!(read(&list(&one("Ä", ""))).unwrap_err().to_string().contains("slug"));
    assert!(
        read(&list(&one("a", r#","topics":["x"]"#)))
            .unwrap_err()
            .to_string()
            .contains("topic")
    );
    let escaped = r#","identities":[{"part":"a","vendor":"joomla","product":"joomla\\!"}]"#;
    assert!(
        read(&list(&one("a", escaped)))
            .unwrap_err()
            .to_string()
            .contains("backslash")
    );
    assert!(matches!(read("{"), Err(CatalogueError::Json(_))));
}

#[test]
fn a_device_is_firmware_with_the_version_and_hardware_without() {
    let items = product("archer-ax21").items(Some("1.1.3"));
    assert_eq!(
        names(&items),
        [("archer_ax21_firmware", Some("1.1.3")), ("archer_ax21", None)]
    );
    assert_eq!(items[1].part.map(|part| part.as_str()), Some("h"));
}

#[test]
fn a_plug_in_keeps_its_platform_and_edition() {
    let items = product("elementor").items(Some("3.18.0"));
    assert!(items.iter().all(|item| item.target_sw.as_deref() == Some("wordpress")));
    assert_eq!(items[0].sw_edition.as_deref(), Some("free"));
}

#[test]
fn a_windows_release_selects_its_own_name() {
    let windows = product("windows-11");
    assert_eq!(
        names(&windows.items(Some("24H2"))),
        [("windows_11_24h2", None), ("windows", None)]
    );
    let build = windows.items(Some("10.0.22631.4317"));
    assert_eq!(build[0].product, "windows_11_23h2");
    assert_eq!(build[0].version.as_deref(), Some("10.0.22631.4317"));
    assert_eq!(windows.items(None).len(), 6);
    let edition = windows.items(Some("11 Pro"));
    assert_eq!(edition.len(), 6, "an unknown release keeps every name");
    assert!(edition.iter().all(|item| item.version.is_none()));
}

#[test]
fn the_longer_release_wins() {
    let server = product("windows-server");
    let items = server.items(Some("2012 R2"));
    assert_eq!(
        names(&items),
        [
            ("windows_server_2012", Some("r2")),
            ("windows_server_2012_r2", None),
            ("windows", None)
        ]
    );
    assert_eq!(
        names(&server.items(Some("2012"))),
        [("windows_server_2012", None), ("windows", None)]
    );
    let ended = |version: &str, day: &str| server.has_ended(Some(version), &[], day);
    assert!(ended("2012 R2", "2023-10-11") && !ended("2012 R2", "2023-10-10"));
    assert!(!ended("2019", "2026-01-01"));
}

#[test]
fn cumulative_updates_stand_apart() {
    let items = product("exchange-server").items(Some("2016 CU23"));
    assert_eq!(items[0].version.as_deref(), Some("2016"));
    assert_eq!(items[0].update.as_deref(), Some("cumulative_update_23"));
    let items = product("wordpress").items(Some("6.2 SP1"));
    assert_eq!(
        items[0].version.as_deref(),
        Some("6.2 sp1"),
        "only Microsoft counts like this"
    );
}

#[test]
fn the_last_day_is_that_of_the_release() {
    let ended = |slug: &str, version: Option<&str>, day: &str| product(slug).has_ended(version, &[], day);
    assert!(ended("windows-11", Some("10.0.22621.1"), "2024-10-09"));
    assert!(!ended("windows-11", Some("10.0.22621.1"), "2024-10-08"));
    assert!(!ended("windows-11", Some("25H2"), "2026-11-01"));
    assert!(!ended("windows-11", None, "2026-11-01"));
    assert!(ended("windows-7", None, "2020-01-15"));
    assert!(ended("prestashop", Some("1.6.1.24"), "2019-07-01"));
    assert!(!ended("prestashop", Some("1.7.8.6"), "2026-11-01"));
}

#[test]
fn defaults_come_from_the_class() {
    assert!(product("routeros").is_exposed_by_default());
    assert!(!product("windows-11").is_exposed_by_default());
    assert!(
        product("reolink-rlc-410w").is_exposed_by_default(),
        "set on the product"
    );
    assert!(product("firefox").auto_update && product("firefox").opens_files);
    assert!(product("seven-zip").opens_files, "set on the product");
    assert!(Class::Firewall.needs_administrator() && !Class::Browser.needs_administrator());
}

#[test]
fn packages_are_names_with_the_typed_version() {
    let drupal = product("drupal");
    let items = drupal.items(Some("10.1.0"));
    let package = items
        .iter()
        .find(|item| item.vendor == "pkg:composer/drupal" && item.product == "core");
    assert_eq!(package.and_then(|item| item.version.as_deref()), Some("10.1.0"));
    let catalogue = crate::catalogue::Catalogue::new(built_in().unwrap());
    assert_eq!(
        catalogue.carrying("pkg:composer/typo3", "cms-core").collect::<Vec<_>>(),
        ["typo3"]
    );
    assert_eq!(
        catalogue.carrying("pkg:composer/joomla", "archive").count(),
        0,
        "another product"
    );
    assert!(!drupal.names().is_empty() && drupal.names().len() == items.len());
}

#[test]
fn a_package_has_no_version_and_is_a_purl() {
    for wrong in ["pkg:composer/a/b@1", "composer/a/b"] {
        let list = format!(
            r#"{{"topics":{{}},"products":[{{"slug":"a","name":"n","vendor":"v","class":"tool","packages":["{wrong}"]}}]}}"#
        );
        assert!(read(&list).unwrap_err().to_string().contains("purl"), "{wrong}");
    }
}

#[test]
fn the_full_name_says_the_maker_once() {
    let full = |slug: &str| product(slug).full_name();
    assert_eq!(full("roundcube"), "Roundcube Webmail");
    assert_eq!(full("chrome"), "Google Chrome");
    assert_eq!(full("fortigate"), "Fortinet FortiGate");
    assert_eq!(full("wordpress"), "WordPress");
}
