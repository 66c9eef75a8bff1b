//! Where bytes from outside enter: the one list for the fuzzer and for `tests/seeds.rs`.
//!
//! An entry point is a property that holds for every input; it panics where it does not. Its seeds
//! are the files in the folder `seeds/<name>`. A reader needs no row here: every folder `read_<format>`
//! is served by the same function, since the program finds out by itself which format it is given.

#[path = "entry_points/files.rs"]
mod files;

use std::cmp::Ordering;
use std::sync::LazyLock;

use tocsin::advisories::{Advisory, Statement, formats};
use tocsin::catalogue::{Product, built_in};
use tocsin::inventory::VersionText;
use tocsin::matching::{Configuration, Cpe, Item, Package, Row, Scheme, Vers, Version, hit, judge, products};

/// A property of one input.
pub type Run = fn(&[u8]);

/// What the folders of seeds are called, and what is asked of their files.
const ENTRY_POINTS: &[(&str, Run)] = &[
    ("aggregator", files::aggregator),
    ("archive", files::archive),
    ("changes", files::changes),
    ("configuration", configuration),
    ("cpe", cpe),
    ("csaf_head", files::head),
    ("digest", files::digest),
    ("life_cycle", files::life_cycle),
    ("logo", files::logo),
    ("native_range", native_range),
    ("openpgp_key", files::openpgp_key),
    ("openpgp_signature", files::openpgp_signature),
    ("provider_metadata", files::provider_metadata),
    ("purl", purl),
    ("rolie", files::rolie),
    ("sbom", files::sbom),
    ("security_txt", files::security_txt),
    ("typed_version", typed_version),
    ("vers", vers),
    ("version", version),
];

/// The property of a folder of seeds.
pub fn find(name: &str) -> Option<Run> {
    if name.starts_with("read_") {
        return Some(read);
    }
    let found = ENTRY_POINTS.iter().find(|(known, _)| *known == name);
    found.map(|(_, run)| *run)
}

/// What is read can be stored, merged and asked; nothing of that panics.
fn read(data: &[u8]) {
    let Ok(documents) = formats::read(data) else {
        return;
    };
    let statements: Vec<Statement> = documents.flatten().flat_map(|one| one.statements).collect();
    for statement in &statements {
        let stored = serde_json::to_string(statement).expect("a statement can be stored");
        let back: Statement = serde_json::from_str(&stored).expect("a stored statement can be read");
        assert_eq!(serde_json::to_string(&back).expect("it can be stored again"), stored);
    }
    let advisories = Advisory::merge_all(statements);
    advisories.iter().for_each(ask);
}

/// Asks about rows that the advisory names, in versions of several kinds.
fn ask(advisory: &Advisory) {
    for (vendor, product) in products(advisory.applicability()).into_iter().take(5) {
        for version in ["", "0", "1.2.3-rc1", "v10.0 build 7"] {
            let row = [Item::new(&vendor, &product, Some(version))];
            agree(advisory, &row);
        }
    }
}

/// The verdict inside a business is never stronger than that on the release alone.
fn agree(advisory: &Advisory, own: &[Item]) {
    let alone = hit(advisory.applicability(), Row::from(own)).map(|hit| hit.verdict);
    let inside = judge(advisory.applicability(), Row::from(own), own).map(|finding| finding.verdict);
    assert!(inside <= alone, "{inside:?} in a business, {alone:?} alone");
}

/// A stored configuration is read as it was written.
fn configuration(data: &[u8]) {
    let Ok(configuration) = serde_json::from_slice::<Configuration>(data) else {
        return;
    };
    let stored = serde_json::to_string(&configuration).expect("a configuration can be stored");
    let back: Configuration = serde_json::from_str(&stored).expect("a stored configuration can be read");
    assert_eq!(back, configuration);
    let advisory = Advisory {
        configurations: vec![configuration],
        ..Advisory::default()
    };
    ask(&advisory);
}

/// A name is what its text says.
fn cpe(data: &[u8]) {
    let Some(name) = text(data).and_then(|text| text.parse::<Cpe>().ok()) else {
        return;
    };
    assert_eq!(name.to_string().parse(), Ok(name));
}

/// A package has a name that can be stored, and is found under it.
fn purl(data: &[u8]) {
    let Some(package) = text(data).and_then(|text| text.parse::<Package>().ok()) else {
        return;
    };
    let name = package.name();
    assert_eq!(name.to_string().parse(), Ok(name.clone()));
    let item = package.item();
    assert_eq!(name.vendor.value(), Some(item.vendor.as_str()));
    assert_eq!(name.product.value(), Some(item.product.as_str()));
}

/// A range is what its canonical text says, and its intervals say the same as its constraints.
fn vers(data: &[u8]) {
    let Some(range) = text(data).and_then(|text| text.parse::<Vers>().ok()) else {
        return;
    };
    same_range(&range);
}

/// A range in the notation of an ecosystem, whose name is the first line, has a canonical text too.
fn native_range(data: &[u8]) {
    let is_name = |scheme: &str| !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric());
    let split = text(data).and_then(|text| text.split_once('\n'));
    let Some((scheme, range)) = split.filter(|(scheme, _)| is_name(scheme)) else {
        return;
    };
    if let Ok(range) = Vers::from_native(scheme, range) {
        same_range(&range);
    }
}

fn same_range(range: &Vers) {
    let canonical = range.to_string();
    let back: Vers = canonical.parse().expect("the canonical text is a range");
    assert_eq!(back.to_string(), canonical);
    for constraint in range.constraints() {
        let version = constraint.version.as_str();
        assert_eq!(
            back.contains(version),
            range.contains(version),
            "{canonical} {version:?}"
        );
    }
}

/// Whatever an owner may type is read under every product of the list.
fn typed_version(data: &[u8]) {
    static PRODUCTS: LazyLock<Vec<Product>> = LazyLock::new(|| built_in().expect("the list is valid"));
    let Some(Ok(Some(typed))) = text(data).map(VersionText::parse) else {
        return;
    };
    for product in PRODUCTS.iter() {
        let items = product.items(Some(typed.as_str()));
        assert_eq!(items.is_empty(), product.identities.is_empty(), "{}", product.slug);
    }
}

/// Three versions have one order, whichever of them is asked. The first line names the scheme.
fn version(data: &[u8]) {
    let mut lines = text(data).unwrap_or_default().split('\n');
    let scheme = Scheme::of(lines.next().unwrap_or_default());
    let mut next = || Version::parse_as(scheme, lines.next().unwrap_or_default());
    let (a, b, c) = (next(), next(), next());
    for (left, right) in [(&a, &b), (&b, &c), (&a, &c), (&a, &a)] {
        let order = left.compare(right);
        assert_eq!(order, right.compare(left).map(Ordering::reverse), "{left:?} {right:?}");
        let is_equal = order == Some(Ordering::Equal);
        assert!(!is_equal || left.is_same(right), "{left:?} {right:?}");
        assert!(left.is_same(left) || left.compare(left).is_none(), "{left:?}");
    }
    if !scheme.is_total() {
        return;
    }
    if let (Some(first), Some(second), Some(third)) = (a.compare(&b), b.compare(&c), a.compare(&c)) {
        let is_chain = first == second || second == Ordering::Equal || first == Ordering::Equal;
        let expected = if first == Ordering::Equal { second } else { first };
        assert!(!is_chain || third == expected, "{a:?} {b:?} {c:?}");
    }
}

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}
