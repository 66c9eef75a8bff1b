//! The files of the corpus: one TOML file for each class, a trap for each fact, a case for each row.
//!
//! A trap holds advisory documents, in the small notation of [`crate::notation`] (`nvd`) or as their
//! format has them (`json`), and the rows of inventories that they are asked about.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use tocsin::matching::Verdict;

/// One class of failure.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// The name of the file.
    #[serde(skip)]
    pub name: String,
    /// What goes wrong here.
    pub about: String,
    #[serde(rename = "trap")]
    pub traps: Vec<Trap>,
}

/// Advisories around one fact, and the rows that they are asked about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trap {
    pub name: String,
    /// Where the fact stands: an id and the part of the record, or a page of the maker.
    pub fact: String,
    /// How one gets it wrong.
    pub why: String,
    /// The reader that the documents wait for, as long as no format of the program is theirs.
    #[serde(default)]
    pub needs: Option<String>,
    /// Documents in our notation.
    #[serde(default)]
    pub nvd: Vec<String>,
    /// Documents as their format has them, JSON or YAML.
    #[serde(default)]
    pub documents: Vec<String>,
    /// What an analyst of this instance decided, in our notation.
    #[serde(default)]
    pub analyst: Vec<String>,
    pub cases: Vec<Case>,
}

/// One row of an inventory and what has to be said about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The row, in our notation.
    pub row: String,
    /// About which advisory, where the documents make several.
    #[serde(default)]
    pub of: Option<String>,
    /// The verdict.
    pub is: Verdict,
    /// The first version without the weakness; not looked at when absent, none when empty.
    #[serde(default)]
    pub fixed: Option<String>,
    /// Other rows of the same business.
    #[serde(default)]
    pub beside: Vec<String>,
    /// What the program contains, as its SBOM says.
    #[serde(default)]
    pub inside: Vec<String>,
    /// Why today's engine gets it wrong.
    #[serde(default)]
    pub known_wrong: Option<String>,
}

impl Case {
    /// What is expected, in words.
    pub fn expected(&self) -> String {
        let fixed = self.fixed.as_ref().map(|fixed| format!(", fixed in {fixed:?}"));
        format!("{}{}", self.is.as_str(), fixed.unwrap_or_default())
    }
}

/// All classes, by the names of their files.
pub fn classes() -> Result<Vec<Class>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quality");
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut classes = Vec::new();
    for file in files {
        let name = file.file_name().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(".toml") else {
            continue;
        };
        let text = fs::read_to_string(file.path())?;
        let mut class: Class = toml::from_str(&text).map_err(|error| format!("{name}.toml: {error}"))?;
        class.name = name.replace('_', " ");
        classes.push(class);
    }
    Ok(classes)
}
