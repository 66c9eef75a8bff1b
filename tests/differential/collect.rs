//! Versions as they occur in real documents: in every purl that the corpus names, in the ranges of its advisories,
//! and in a list of published ones for the ecosystems that it hardly knows.
//!
//! Pairs are neighbours of one product, as texts, then versions drawn at random: first of one product, then of the
//! whole scheme.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use flate2::read::GzDecoder;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use tocsin::advisories::formats;
use tocsin::matching::{Criterion, Package, Scheme};

use super::Pair;

/// The folders of the corpus that name packages and products.
const FOLDERS: [&str; 6] = [
    "sbom",
    "csaf/redhat-siemens",
    "csaf/oasis-examples",
    "osv",
    "nvd",
    "nvd_overrides",
];

/// Versions of each product, by the name of their scheme and of the product.
type Found = BTreeMap<&'static str, BTreeMap<String, BTreeSet<String>>>;

/// Pairs of real versions of a scheme, at most so many; of the list alone without a corpus.
pub fn pairs(scheme: &str, most: usize) -> Vec<Pair> {
    static FOUND: OnceLock<Found> = OnceLock::new();
    let found = FOUND.get_or_init(versions);
    let name = Scheme::of(scheme).name();
    let products: Vec<Vec<&String>> = found
        .get(name)
        .into_iter()
        .flat_map(BTreeMap::values)
        .map(|versions| versions.iter().collect())
        .collect();
    let random = &mut StdRng::seed_from_u64(11);
    let mut pairs: Vec<Pair> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |left: &str, right: &str| {
        let pair = (left.to_owned(), right.to_owned());
        if left != right && pairs.len() < most && seen.insert(pair.clone()) {
            pairs.push(pair);
        }
    };
    for versions in &products {
        versions.windows(2).for_each(|pair| add(pair[0], pair[1]));
    }
    let all: Vec<&String> = products.iter().flatten().copied().collect();
    let several: Vec<&Vec<&String>> = products.iter().filter(|versions| versions.len() > 1).collect();
    for draw in 0..most * 8 {
        let of = several
            .choose(random)
            .filter(|_| draw < most * 4)
            .map_or(&all, |one| *one);
        if let (Some(left), Some(right)) = (of.choose(random), of.choose(random)) {
            add(left, right);
        }
    }
    pairs
}

fn versions() -> Found {
    let mut found = Found::new();
    let listed: BTreeMap<String, String> = toml::from_str(include_str!("real.toml")).unwrap();
    for (scheme, versions) in listed {
        for version in versions.split_whitespace() {
            keep(&mut found, Scheme::of(&scheme), "listed", version);
        }
    }
    let Some(corpus) = corpus() else {
        println!("versions of real documents: corpus not present, skipped");
        return found;
    };
    for folder in FOLDERS {
        visit(&Path::new(&corpus).join("data").join(folder), &mut found);
    }
    found
}

/// Whether real documents are there.
pub fn has_corpus() -> bool {
    corpus().is_some()
}

fn corpus() -> Option<std::ffi::OsString> {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    std::env::var_os("TOCSIN_CORPUS")
}

fn keep(found: &mut Found, scheme: Scheme, product: &str, version: &str) {
    let is_version = version.contains(|c: char| c.is_ascii_digit()) && !version.contains(char::is_whitespace);
    if is_version {
        let products = found.entry(scheme.name()).or_default();
        products
            .entry(product.to_owned())
            .or_default()
            .insert(version.to_owned());
    }
}

fn visit(path: &Path, found: &mut Found) {
    if path.is_dir() {
        let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        return entries.for_each(|entry| visit(&entry, found));
    }
    let bytes = std::fs::read(path).unwrap_or_default();
    let mut unpacked = Vec::new();
    let bytes = match GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked) {
        Ok(_) => unpacked,
        Err(_) => bytes,
    };
    let name = path.to_string_lossy();
    if name.contains(".tar") {
        for entry in tar::Archive::new(bytes.as_slice()).entries().unwrap() {
            let mut text = Vec::new();
            entry.unwrap().read_to_end(&mut text).unwrap();
            read(&text, found);
        }
    } else if name.contains(".ndjson") {
        bytes.split(|byte| *byte == b'\n').for_each(|line| read(line, found));
    } else {
        read(&bytes, found);
    }
}

/// The versions in one document.
fn read(bytes: &[u8], found: &mut Found) {
    let text = String::from_utf8_lossy(bytes);
    for start in text.match_indices("pkg:").map(|(at, _)| at) {
        let purl = text[start..]
            .split(['"', '\'', '<', ' ', '\n', '\\', ']'])
            .next()
            .unwrap_or_default();
        let Ok(package) = purl.parse::<Package>() else { continue };
        let kind = purl["pkg:".len()..].split('/').next().unwrap_or_default();
        let item = package.item();
        if let (Some(version), false) = (package.version, Scheme::of(kind) == Scheme::Generic) {
            keep(
                found,
                Scheme::of(kind),
                &format!("{}/{}", item.vendor, item.product),
                &version,
            );
        }
    }
    let statements = formats::read(bytes).into_iter().flatten().flatten();
    for statement in statements.flat_map(|document| document.statements) {
        let criteria = statement.configurations.iter().flat_map(|one| one.criteria());
        criteria.for_each(|criterion| of_criterion(criterion, found));
    }
}

fn of_criterion(criterion: &Criterion, found: &mut Found) {
    let Some((vendor, product)) = criterion.product() else {
        return;
    };
    let bounds = [&criterion.start, &criterion.end].into_iter().flatten();
    let texts = bounds
        .map(|bound| bound.version.as_str())
        .chain(criterion.cpe.version.value());
    for text in texts {
        keep(found, criterion.scheme, &format!("{vendor}/{product}"), text);
    }
}
