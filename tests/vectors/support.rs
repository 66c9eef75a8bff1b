//! Reading vectors and judging the outcome against what is declined.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// What is not followed, and how many vectors there are in all.
#[derive(Deserialize)]
struct Known {
    /// Vectors in each folder: a corpus that lost some would pass too easily.
    total: BTreeMap<String, usize>,
    #[serde(default)]
    declined: Vec<Declined>,
}

#[derive(Deserialize)]
struct Declined {
    /// Folder and file.
    file: String,
    /// Positions in the file, the first is 0.
    vectors: Vec<usize>,
    /// Why, and by which rule.
    reason: String,
}

/// Judges every vector in a folder; `check` says what is wrong with one.
pub fn judge(folder: &str, check: impl Fn(&str, &Value) -> Result<(), String>) {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    let corpus = std::env::var_os("TOCSIN_CORPUS");
    let Some(corpus) = corpus.filter(|corpus| Path::new(corpus).is_dir()) else {
        println!("vectors of {folder}: corpus not present, skipped");
        return;
    };
    let known: Known = toml::from_str(include_str!("declined.toml")).unwrap();
    assert!(
        known.declined.iter().all(|one| !one.reason.trim().is_empty()),
        "every declined vector has its reason"
    );
    let mut failed = BTreeMap::new();
    let mut total = 0;
    for (file, vectors) in files(&Path::new(&corpus).join("data/vectors").join(folder)) {
        let name = format!("{folder}/{file}");
        for (position, vector) in vectors.iter().enumerate() {
            total += 1;
            if let Err(problem) = check(&file, vector) {
                failed.insert((name.clone(), position), problem);
            }
        }
    }
    let declined = |one: &Declined| one.vectors.iter().map(|at| (one.file.clone(), *at)).collect::<Vec<_>>();
    let here = known
        .declined
        .iter()
        .filter(|one| one.file.starts_with(&format!("{folder}/")));
    let declined: BTreeSet<(String, usize)> = here.flat_map(declined).collect();
    let faults: Vec<_> = failed.iter().filter(|(id, _)| !declined.contains(*id)).collect();
    let mended: Vec<_> = declined.iter().filter(|id| !failed.contains_key(*id)).collect();
    assert!(faults.is_empty(), "{} vectors fail: {faults:#?}", faults.len());
    assert!(mended.is_empty(), "declined, but they pass: {mended:?}");
    assert_eq!(Some(&total), known.total.get(folder), "vectors in {folder}");
    println!(
        "vectors of {folder}: {} of {total} pass, {} declined",
        total - failed.len(),
        declined.len()
    );
}

/// The vectors of each file, which are the list itself or stand under `tests`.
fn files(folder: &Path) -> BTreeMap<String, Vec<Value>> {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    let read = |entry: std::fs::DirEntry| {
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let list = document.get("tests").unwrap_or(&document);
        let vectors = list.as_array().unwrap().clone();
        (entry.file_name().into_string().unwrap(), vectors)
    };
    entries.map(read).collect()
}

/// The text of a field, empty when there is none.
pub fn text<'a>(vector: &'a Value, field: &str) -> &'a str {
    vector[field].as_str().unwrap_or_default()
}

/// Equal, or what was found instead.
pub fn equal<T: PartialEq + std::fmt::Debug>(vector: &Value, found: T, expected: T) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found:?} instead of {expected:?}: {vector}"))
}
