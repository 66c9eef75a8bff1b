//! Overrides: configurations that others publish for records which NVD has not analysed.
//!
//! One JSON object per file or per line. `_annotation` names the record and says why; `cve`
//! holds what the record lacks, in the form of API 2.0.

use serde::Deserialize;

use super::applicability::RawConfiguration;
use super::nvd::{RawReference, is_rejected_status};
use super::{Format, ReadError, id, nullable, text};
use crate::advisories::statement::{Reference, Source, Statement};
use crate::matching::Configuration;

/// A single override.
pub(super) const FORMAT: Format = Format {
    name: "nvd_override",
    list: None,
    marks: &["_annotation", "cve"],
    read: |raw| Ok(vec![read(raw)?]),
};

#[derive(Deserialize)]
struct Override {
    #[serde(rename = "_annotation")]
    annotation: Annotation,
    cve: Record,
}

#[derive(Deserialize)]
struct Annotation {
    cve_id: String,
    description: Option<String>,
    published: Option<String>,
    modified: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    references: Vec<String>,
}

#[derive(Deserialize)]
struct Record {
    #[serde(rename = "vulnStatus")]
    status: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    configurations: Vec<RawConfiguration>,
    #[serde(default, deserialize_with = "nullable")]
    references: Vec<RawReference>,
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let Override { annotation, cve } = serde_json::from_str(raw)?;
    let named = annotation
        .references
        .into_iter()
        .map(|url| Reference { url, tags: Vec::new() });
    Ok(Statement {
        source: Source::NvdOverride,
        id: id(&annotation.cve_id)?,
        rejected: cve.status.as_deref().is_some_and(is_rejected_status),
        published: annotation.published,
        modified: annotation.modified,
        summary: annotation.description.as_deref().and_then(text),
        configurations: cve.configurations.into_iter().map(Configuration::from).collect(),
        references: cve.references.into_iter().map(Reference::from).chain(named).collect(),
        ..Statement::default()
    })
}
