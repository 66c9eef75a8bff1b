//! CISA's catalogue of known exploited vulnerabilities.
//!
//! An entry changes how urgent a weakness is, never whether it matches: it carries no
//! configurations, only the CVE id by which it joins.

use serde::Deserialize;

use super::{Format, ReadError, cwe, id, nullable, text};
use crate::advisories::statement::{KnownExploited, Reference, Source, Statement};

/// The catalogue file.
pub(super) const FORMAT: Format = Format {
    name: "kev",
    list: Some("vulnerabilities"),
    marks: &["cveID"],
    read: |raw| Ok(vec![read(raw)?]),
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    #[serde(rename = "cveID")]
    cve_id: String,
    date_added: String,
    #[serde(default)]
    due_date: String,
    #[serde(default)]
    vendor_project: String,
    #[serde(default)]
    product: String,
    #[serde(default)]
    vulnerability_name: String,
    #[serde(default)]
    short_description: String,
    #[serde(default)]
    required_action: String,
    #[serde(default)]
    known_ransomware_campaign_use: String,
    #[serde(default, deserialize_with = "nullable")]
    notes: String,
    #[serde(default, deserialize_with = "nullable")]
    cwes: Vec<String>,
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let entry: Entry = serde_json::from_str(raw)?;
    Ok(Statement {
        source: Source::Kev,
        id: id(&entry.cve_id)?,
        summary: text(&entry.short_description),
        weaknesses: entry.cwes.iter().filter_map(|name| cwe(name)).collect(),
        references: references(&entry.notes),
        known_exploited: Some(KnownExploited {
            ransomware: entry.known_ransomware_campaign_use.eq_ignore_ascii_case("known"),
            action: text(&entry.required_action),
            vendor: text(&entry.vendor_project),
            product: text(&entry.product),
            name: text(&entry.vulnerability_name),
            added: entry.date_added,
            due: entry.due_date,
        }),
        ..Statement::default()
    })
}

/// The addresses in the notes, which are separated by semicolons.
fn references(notes: &str) -> Vec<Reference> {
    let parts = notes.split(';').map(str::trim);
    let urls = parts.filter(|part| part.starts_with("https://") || part.starts_with("http://"));
    urls.map(|url| Reference {
        url: url.to_owned(),
        tags: Vec::new(),
    })
    .collect()
}
