//! The inventory: a table, or an SBOM whose components are its rows.
//!
//! The form is told from the content, compression from the first bytes. Other SBOMs say what is in the programs of the
//! list: one whose subject is a row of it gives that row its components.

mod bom;
mod table;

use std::path::{Path, PathBuf};

use super::CheckError;
use crate::advisories::sources;
use crate::inventory::import::{self, MAX_BYTES, Sbom};
use crate::matching::{self, Item};

/// A row of the inventory.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Number of the row, from 1.
    pub line: u64,
    /// The business it belongs to; empty when the file is one business.
    pub sme: String,
    /// What it is: the same thing under each of its names.
    pub names: Vec<Item>,
    /// The names of what it is a component of.
    pub hosts: Vec<Item>,
    /// What is in it, each component under all its names.
    pub components: Vec<Vec<Item>>,
    /// Whether it can be reached from the internet.
    pub exposed: Option<bool>,
}

impl Row {
    /// This row for matching, with some of its components.
    pub fn with<'a>(&'a self, components: &'a [Vec<Item>]) -> matching::Row<'a> {
        matching::Row {
            own: &self.names,
            components,
            hosts: &self.hosts,
        }
    }
}

/// Reads the inventory; the first unreadable row is an error.
pub(super) fn read(file: &Path) -> Result<Vec<Row>, CheckError> {
    let bytes = content(file)?;
    if !is_bom(&bytes) {
        return table::read(file, &bytes);
    }
    Ok(bom::rows(&understood(file, &bytes)?))
}

/// Gives the rows what these SBOMs say is in them. Returns a line about each that is about no row.
pub(super) fn widen(rows: &mut [Row], files: &[PathBuf]) -> Result<Vec<String>, CheckError> {
    let mut notes = Vec::new();
    for file in files {
        let sbom = understood(file, &content(file)?)?;
        let Some(subject) = &sbom.subject else {
            return Err(broken(file, "it does not say what it is about".to_owned()));
        };
        if bom::widen(rows, subject, &sbom) == 0 {
            notes.push(format!(
                "{}: {} is not in the inventory, so its components are not looked at",
                file.display(),
                subject.title()
            ));
        }
    }
    Ok(notes)
}

fn content(file: &Path) -> Result<Vec<u8>, CheckError> {
    sources::bytes(file, MAX_BYTES).map_err(|error| broken(file, error.to_string()))
}

fn understood(file: &Path, bytes: &[u8]) -> Result<Sbom, CheckError> {
    import::read(bytes).map_err(|error| broken(file, error.to_string()))
}

/// No header row of a table begins like an SBOM.
fn is_bom(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let tags = b"SPDXVersion:";
    text.starts_with(b"{") || text.starts_with(b"<") || text.windows(tags.len()).take(4096).any(|some| some == tags)
}

fn broken(file: &Path, message: String) -> CheckError {
    CheckError::Inventory {
        file: file.to_owned(),
        message,
    }
}
