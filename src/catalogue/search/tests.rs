//! The search box: what people type, and what they should find.

use super::*;
use crate::catalogue::product::built_in;

fn first(typed: &str) -> String {
    let index = Index::new(&built_in().unwrap());
    index
        .search(typed, 5)
        .first()
        .map(|found| found.slug.clone())
        .unwrap_or_default()
}

fn five(typed: &str) -> Vec<String> {
    let index = Index::new(&built_in().unwrap());
    index.search(typed, 5).into_iter().map(|found| found.slug).collect()
}

#[test]
fn a_name_finds_its_product_however_it_is_spelt() {
    for (typed, slug) in [
        ("WordPress", "wordpress"),
        ("le wordpres du site", "wordpress"),
        ("EBP COMPTABILITE", "ebp-compta"),
        ("fritz box", "fritzbox"),
        ("frizbox", "fritzbox"),
        ("libre ofice", "libreoffice"),
        ("thunderbrid", "thunderbird"),
        ("contact form 7", "contact-form-7"),
        ("7zip", "seven-zip"),
        ("Qnap", "qnap-qts"),
        ("roundcube", "roundcube"),
    ] {
        assert_eq!(first(typed), slug, "{typed}");
    }
}

#[test]
fn a_class_or_a_trade_finds_products_of_it() {
    let products = built_in().unwrap();
    for (typed, topic) in [
        ("caisse", "point_of_sale"),
        ("kasse", "point_of_sale"),
        ("Antivirus", "antivirus"),
        ("pare-feu", "firewall"),
        ("zahnarzt software", "dental"),
        ("logiciel de paie", "payroll"),
    ] {
        for slug in five(typed) {
            let product = products.iter().find(|one| one.slug == slug).unwrap();
            let fits = product.class.as_str() == topic || product.topics.iter().any(|t| t == topic);
            assert!(fits, "{typed} found {slug}");
        }
    }
}

#[test]
fn a_version_is_handed_on() {
    let index = Index::new(&built_in().unwrap());
    let best = |typed: &str| index.search(typed, 1).remove(0);
    let server = best("serveur 2016");
    assert_eq!(
        (server.slug.as_str(), server.version_hint.as_deref()),
        ("windows-server", Some("2016"))
    );
    assert_eq!(best("wordpress 6.4.2").version_hint.as_deref(), Some("6.4.2"));
    assert_eq!(best("office2019").version_hint.as_deref(), Some("2019"));
    assert_eq!(best("firefox").version_hint, None);
    assert_eq!(best("windows 11").version_hint, None);
}

#[test]
fn nothing_sensible_finds_nothing_and_nothing_fails() {
    let index = Index::new(&built_in().unwrap());
    assert!(index.search("", 5).is_empty());
    assert!(index.search("  !?", 5).is_empty());
    assert!(index.search("qqqqxxxx", 5).is_empty());
    assert!(index.search(&"wordpress ".repeat(500), 5).len() <= 5);
    assert!(index.search("wordpress", 0).is_empty());
    assert!(Index::new(&[]).search("wordpress", 5).is_empty());
}
