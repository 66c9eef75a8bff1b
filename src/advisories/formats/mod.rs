//! Readers of the feeds: bytes in, statements out.
//!
//! Pure code: no files, no database. A file is taken apart into documents by [`envelope`]; its
//! format is the first row of [`FORMATS`] whose marks its documents bear. Every document is then
//! read on its own, so that a broken one is reported with its position and the rest goes in.
//! A new format is one file beside this one and one row in the table. What is no JSON is told by its
//! beginning: a file of EPSS is a table whose lines are documents, a file of YAML or XML is one document.

mod applicability;
mod composer;
mod csaf;
mod cve5;
mod cyclonedx_vex;
mod documents;
mod envelope;
mod epss;
mod euvd;
mod friends_of_php;
mod identity;
mod kev;
mod names;
mod nvd;
mod nvd_legacy;
mod nvd_override;
mod openvex;
mod osv;
mod spans;
mod together;
mod vex;
mod yaml;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde::{Deserialize, Deserializer};
use thiserror::Error;

pub use self::documents::{Document, DocumentError, Documents, Position};
use self::envelope::Envelope;
use super::statement::Statement;
use crate::matching::{Configuration, Cpe, Criterion, Node};

/// Every known format, the most particular marks first.
const FORMATS: &[&Format] = &[
    &nvd_override::FORMAT,
    &csaf::FORMAT,
    &openvex::FORMAT,
    &cyclonedx_vex::FORMAT,
    &cve5::FORMAT,
    &nvd::PAGE,
    &nvd::RECORD,
    &nvd_legacy::FORMAT,
    &kev::FORMAT,
    &euvd::PAGE,
    &euvd::LIST,
    &euvd::RECORD,
    &osv::ANSWER,
    &osv::RECORD,
];

/// Every format whose documents are YAML.
const YAML_FORMATS: &[&Format] = &[&friends_of_php::FORMAT, &osv::YAML];

/// One row of the table of formats.
struct Format {
    /// Stable name of the format.
    name: &'static str,
    /// Top-level key of the array that holds the documents; none when the file is one document.
    list: Option<&'static str>,
    /// Keys that a document of this format has.
    marks: &'static [&'static str],
    /// Reads one document: a statement for each weakness that it speaks of.
    read: fn(&str) -> Result<Vec<Statement>, ReadError>,
}

/// Why one document cannot be read.
#[derive(Debug, Error)]
enum ReadError {
    /// Its JSON does not have the expected form.
    #[error("{0}")]
    Form(#[from] serde_json::Error),
    /// Its YAML does not have the expected form.
    #[error("{0}")]
    Yaml(#[from] serde_yaml_ng::Error),
    /// Its XML does not have the expected form.
    #[error("{0}")]
    Xml(String),
    /// It names no package where it should.
    #[error("{0}")]
    Package(String),
    /// It has no id.
    #[error("the id is empty")]
    EmptyId,
    /// It follows a version of its format that no reader knows.
    #[error("version {0:?} of this format is not known")]
    Version(String),
    /// Its marking (TLP) forbids to pass it on to everybody.
    #[error("marked TLP:{0}: a document that is not for everybody is not taken in")]
    Restricted(String),
    /// Its publisher has not finished it.
    #[error("marked as a draft: it is taken in when its publisher has released it")]
    Draft,
    /// A line of a table does not have the expected columns.
    #[error("{0}")]
    Row(&'static str),
}

/// Why a file as a whole cannot be read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FormatError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is not UTF-8 text.
    #[error("not UTF-8 text (byte {0})")]
    Encoding(usize),
    /// It is not JSON.
    #[error("not valid JSON: {0}")]
    Json(String),
    /// It is not YAML, although it begins like it.
    #[error("not valid YAML: {0}")]
    Yaml(String),
    /// It is JSON or YAML of a kind that no reader knows.
    #[error("not a known advisory format (top-level keys: {0})")]
    Unknown(String),
}

/// Detects the format of a file and takes it apart into its documents.
pub fn read(bytes: &[u8]) -> Result<Documents<'_>, FormatError> {
    let text = std::str::from_utf8(bytes).map_err(|error| FormatError::Encoding(error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err(FormatError::Empty);
    }
    if let Some(table) = epss::Table::read(text) {
        return Ok(Documents::of_table(table));
    }
    if cyclonedx_vex::is_xml(text) {
        return Ok(Documents::new(&cyclonedx_vex::XML, vec![text], None));
    }
    if yaml::is_likely(text) {
        return yaml::read(text);
    }
    let lists: Vec<&'static str> = FORMATS.iter().filter_map(|format| format.list).collect();
    let envelope = Envelope::read(text, &lists);
    let known = FORMATS.iter().find(|format| format.is_form_of(&envelope));
    match (known, envelope.error.clone()) {
        (Some(format), damage) if format.list.is_some() => Ok(Documents::new(format, envelope.documents, damage)),
        (_, Some(error)) => Err(FormatError::Json(error)),
        (Some(format), None) => Ok(Documents::new(format, vec![text], None)),
        (None, None) => Documents::none(&envelope).ok_or(FormatError::Unknown(envelope.keys.join(", "))),
    }
}

/// What an unnamed product says once its names are known: any of them, in the versions as `Unnamed` holds them.
#[must_use]
pub fn configuration(names: &[Cpe], versions: &str) -> Option<Configuration> {
    let spans = spans::read(versions);
    let pairs = names
        .iter()
        .flat_map(|name| spans.iter().map(move |span| spans::criterion(true, name, span)));
    any_of(pairs.collect()).pop()
}

impl Format {
    /// Whether the file, or any document of its array, bears the marks of this format.
    fn is_form_of(&self, envelope: &Envelope<'_>) -> bool {
        match self.list {
            None => self.is_borne_by(&envelope.keys),
            Some(list) if envelope.list != Some(list) => false,
            Some(_) => envelope
                .documents
                .iter()
                .any(|raw| self.is_borne_by(&envelope::keys(raw))),
        }
    }

    fn is_borne_by(&self, keys: &[String]) -> bool {
        self.marks.iter().all(|mark| keys.iter().any(|key| key == mark))
    }
}

/// Reads `null` like an absent field.
fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// The number of a weakness class: `CWE-79` gives 79, `NVD-CWE-noinfo` nothing.
fn cwe(text: &str) -> Option<u32> {
    text.trim().strip_prefix("CWE-")?.parse().ok()
}

/// One configuration: any of these; none where nothing is named.
fn any_of(criteria: Vec<Criterion>) -> Vec<Configuration> {
    if criteria.is_empty() {
        return Vec::new();
    }
    let mut seen: HashSet<&Criterion, foldhash::fast::RandomState> = HashSet::default();
    let is_new: Vec<bool> = criteria.iter().map(|one| seen.insert(one)).collect();
    let once = criteria.into_iter().zip(is_new).filter(|(_, is_new)| *is_new);
    let criteria = once.map(|(one, _)| one).collect();
    let node = Node {
        criteria,
        ..Node::default()
    };
    vec![Configuration {
        nodes: vec![node],
        ..Configuration::default()
    }]
}

/// An id that is not empty.
fn id(text: &str) -> Result<String, ReadError> {
    let id = text.trim();
    if id.is_empty() {
        Err(ReadError::EmptyId)
    } else {
        Ok(id.to_owned())
    }
}

/// A text that says something.
fn text(given: &str) -> Option<String> {
    let text = given.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
