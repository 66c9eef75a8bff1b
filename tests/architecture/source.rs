//! Source files as the checkers see them: a path below `src/` and its code without comments, line by line.

use std::fs;
use std::path::{Path, PathBuf};

/// A file below `src/`.
pub struct Source {
    /// Its path below `src/`, with slashes.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    /// The file or folder right below `src/`, without `.rs`.
    pub fn top(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// The code with comments blanked out; as many lines as the text.
    pub fn code(&self) -> String {
        let without = |line: &str| {
            line.split_once("//")
                .map_or(line.to_owned(), |(code, _)| code.to_owned())
        };
        // An address in a string also has two slashes; what follows it is of no interest to the rules.
        self.text.lines().map(without).collect::<Vec<_>>().join("\n")
    }

    /// "src/path:line: what".
    pub fn breach(&self, line: usize, what: &str) -> String {
        format!("src/{}:{line}: {what}", self.path)
    }

    /// The lines whose code contains `word`, counted from 1.
    pub fn lines_with(&self, word: &str) -> Vec<usize> {
        let code = self.code();
        let found = code.lines().enumerate().filter(|(_, line)| line.contains(word));
        found.map(|(index, _)| index + 1).collect()
    }

    /// True when the file is one of `places`, or lies in one that ends with a slash.
    pub fn is_in(&self, places: &[&str]) -> bool {
        let fits = |place: &str| self.path == place || (place.ends_with('/') && self.path.starts_with(place));
        places.iter().any(|place| fits(place))
    }

    /// True for a file of unit tests.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap();
        ["tests.rs", "properties.rs"].contains(&name) || self.path.contains("/tests/")
    }
}

/// The folder of the package.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// All Rust files below `src/`.
pub fn sources() -> Vec<Source> {
    let top = root().join("src");
    let mut sources = Vec::new();
    collect(&top, &top, &mut sources);
    assert!(sources.len() > 100, "the files are found: {}", sources.len());
    sources
}

fn collect(top: &Path, folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(top, &path, sources);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let below = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
            sources.push(Source::new(&below, &fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Runs a checker over all files and fails with all breaches.
pub fn assert_none(check: impl Fn(&Source) -> Vec<String>) {
    let breaches: Vec<String> = sources().iter().flat_map(check).collect();
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}
