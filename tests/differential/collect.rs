//! Pairs of versions as they occur in real documents: every purl in the corpus that names one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use flate2::read::GzDecoder;
use tocsin::matching::Package;

use super::Pair;

/// The folders of the corpus that name packages.
const FOLDERS: [&str; 4] = ["sbom", "csaf/redhat-siemens", "csaf/oasis-examples", "osv"];

/// Pairs of neighbours among the sorted texts, at most so many; none without a corpus.
pub fn pairs(scheme: &str, most: usize) -> Vec<Pair> {
    static FOUND: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    let found = FOUND.get_or_init(versions);
    let of_scheme: Vec<&String> = types(scheme)
        .iter()
        .filter_map(|kind| found.get(*kind))
        .flatten()
        .collect();
    let neighbours = of_scheme.windows(2).map(|pair| (pair[0].clone(), pair[1].clone()));
    let apart = of_scheme.iter().zip(of_scheme.iter().skip(of_scheme.len() / 2));
    let apart = apart.map(|(left, right)| ((*left).clone(), (*right).clone()));
    neighbours.chain(apart).take(most).collect()
}

/// The types of packages whose versions follow a scheme.
fn types(scheme: &str) -> &'static [&'static str] {
    match scheme {
        "semver" => &["npm", "cargo"],
        "golang" => &["golang"],
        "pypi" => &["pypi"],
        "deb" => &["deb"],
        "rpm" => &["rpm"],
        "maven" => &["maven"],
        "gem" => &["gem"],
        "nuget" => &["nuget"],
        "composer" => &["composer"],
        "apk" => &["apk"],
        "alpm" => &["alpm"],
        _ => &[],
    }
}

fn versions() -> BTreeMap<String, BTreeSet<String>> {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    let corpus = std::env::var_os("TOCSIN_CORPUS");
    let mut found = BTreeMap::new();
    let Some(corpus) = corpus else {
        println!("versions of real documents: corpus not present, skipped");
        return found;
    };
    for folder in FOLDERS {
        visit(&Path::new(&corpus).join("data").join(folder), &mut found);
    }
    found
}

fn visit(path: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) {
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
    let text = String::from_utf8_lossy(&bytes);
    for start in text.match_indices("pkg:").map(|(at, _)| at) {
        let purl = text[start..]
            .split(['"', '\'', '<', ' ', '\n', '\\', ']'])
            .next()
            .unwrap_or_default();
        let Ok(package) = purl.parse::<Package>() else { continue };
        let kind = purl["pkg:".len()..]
            .split('/')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let version = package.version.filter(|version| !version.contains(char::is_whitespace));
        found.entry(kind).or_default().extend(version);
    }
}
