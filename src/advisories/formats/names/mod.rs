//! Under which names makers write their products, and which CPE names we know them by: shared by all readers.
//!
//! The list is curated by hand in `names.json`. Vendor and product must both be as written there:
//! one word alone names too many things, and "n/a" names nothing. A package address (purl, or the
//! place of a plug-in) stands for both. A CPE name that holds a version stands for that version,
//! whatever the document counts: Office 2016 is one product to its owners.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::matching::Cpe;

const LIST: &str = include_str!("names.json");

/// Components of a CPE name after `cpe:2.3:`.
const COMPONENTS: usize = 11;

/// What comes after the name of a product without naming another one.
const SUFFIXES: &[&str] = &[
    " (server core installation)",
    " for 32-bit systems",
    " for x64-based systems",
];

#[derive(Deserialize)]
struct Row {
    vendors: Vec<String>,
    products: Vec<String>,
    #[serde(default)]
    packages: Vec<String>,
    names: Vec<String>,
}

#[derive(Default)]
struct Names {
    of_product: HashMap<(String, String), Vec<Cpe>>,
    of_package: HashMap<String, Vec<Cpe>>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for row in rows() {
        let cpes = cpes(&row);
        for vendor in &row.vendors {
            for product in &row.products {
                let key = (plain(vendor), plain(product));
                names.of_product.entry(key).or_default().extend(cpes.clone());
            }
        }
        for package in row.packages {
            names.of_package.entry(package).or_default().extend(cpes.clone());
        }
    }
    names
});

#[expect(clippy::expect_used, reason = "the list is compiled in and read by a test")]
fn rows() -> Vec<Row> {
    serde_json::from_str(LIST).expect("names.json is valid")
}

fn cpes(row: &Row) -> Vec<Cpe> {
    row.names.iter().filter_map(|name| whole(name)).collect()
}

/// `a:mozilla:firefox` as a whole name.
fn whole(name: &str) -> Option<Cpe> {
    let open = COMPONENTS.saturating_sub(name.split(':').count());
    Cpe::from_str(&format!("cpe:2.3:{name}{}", ":*".repeat(open))).ok()
}

/// The curated names of a product as a document writes it; none when nobody curated it.
pub(super) fn of_product(vendor: &str, product: &str) -> Vec<Cpe> {
    let product = plain(product);
    let bare = SUFFIXES
        .iter()
        .find_map(|suffix| product.strip_suffix(suffix))
        .unwrap_or(&product);
    let found = NAMES.of_product.get(&(plain(vendor), bare.to_owned()));
    found.cloned().unwrap_or_default()
}

/// The curated names of a package by its purl, whatever its version.
pub(super) fn of_package(purl: &str) -> Vec<Cpe> {
    let bare = purl.split(['@', '?', '#']).next().unwrap_or_default();
    by_address(&bare.trim().to_lowercase())
}

/// The curated names of a package by the place of its collection and its name there.
pub(super) fn of_place(collection: &str, package: &str) -> Vec<Cpe> {
    let place = collection.trim().trim_end_matches('/').to_lowercase();
    by_address(&format!("{place}/{}", package.trim().to_lowercase()))
}

fn by_address(address: &str) -> Vec<Cpe> {
    NAMES.of_package.get(address).cloned().unwrap_or_default()
}

/// Lower case, one blank between words; CISA writes underscores and backslashes as CPE does.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut ended = false;
    for letter in name.to_lowercase().chars().filter(|letter| *letter != '\\') {
        if letter == '_' || letter.is_whitespace() {
            ended = !plain.is_empty();
            continue;
        }
        if ended {
            plain.push(' ');
        }
        ended = false;
        plain.push(letter);
    }
    plain
}

/// Vendor and product of every curated name.
#[cfg(test)]
pub(super) fn curated() -> Vec<(String, String)> {
    let names = rows().iter().flat_map(cpes).collect::<Vec<_>>();
    let parts = names
        .iter()
        .filter_map(|cpe| cpe.vendor.value().zip(cpe.product.value()));
    parts
        .map(|(vendor, product)| (vendor.to_owned(), product.to_owned()))
        .collect()
}
