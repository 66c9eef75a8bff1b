//! Open Source Vulnerability format (OSV, ossf.github.io/osv-schema), as JSON and as YAML.
//!
//! One record is one database's account of one weakness: GitHub's, PyPA's and a distribution's
//! records about the same CVE stand side by side, joined by their aliases. A record that names
//! several CVE ids speaks of several weaknesses and is taken apart, since an alias would join them.
//! `related` names other weaknesses and joins nothing. A withdrawn record says nothing any more.

mod ecosystem;
mod ranges;

#[cfg(test)]
mod tests;

use std::str::FromStr;

use cvss::Cvss;
use serde::Deserialize;

use self::ranges::Affected;
use super::{Format, ReadError, any_of, cwe, id, nullable, text};
use crate::advisories::statement::{Reference, Score, Source, Statement};

/// One record.
pub(super) const RECORD: Format = Format {
    name: "osv",
    list: None,
    marks: &["id", "modified"],
    read: |raw| read(serde_json::from_str(raw)?),
};

/// An answer of the API of osv.dev.
pub(super) const ANSWER: Format = Format {
    name: "osv",
    list: Some("vulns"),
    marks: &["id", "modified"],
    read: |raw| read(serde_json::from_str(raw)?),
};

/// One record as YAML.
pub(super) const YAML: Format = Format {
    name: "osv",
    list: None,
    marks: &["id", "modified"],
    read: |raw| read(serde_yaml_ng::from_str(raw)?),
};

/// What a date stands for that nobody has set (the Go database writes it).
const NO_DATE: &str = "0001-";

#[derive(Deserialize)]
struct Record {
    id: String,
    modified: Option<String>,
    published: Option<String>,
    withdrawn: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    aliases: Vec<String>,
    #[serde(default, deserialize_with = "nullable")]
    upstream: Vec<String>,
    #[serde(default, deserialize_with = "nullable")]
    summary: String,
    #[serde(default, deserialize_with = "nullable")]
    details: String,
    #[serde(default, deserialize_with = "nullable")]
    severity: Vec<Severity>,
    #[serde(default, deserialize_with = "nullable")]
    affected: Vec<Affected>,
    #[serde(default, deserialize_with = "nullable")]
    references: Vec<RawReference>,
    #[serde(default)]
    database_specific: serde_json::Value,
}

/// A vector; other databases also write words here ("medium"), which are no score.
#[derive(Deserialize)]
struct Severity {
    #[serde(default)]
    r#type: String,
    #[serde(default)]
    score: String,
}

#[derive(Deserialize)]
struct RawReference {
    #[serde(default)]
    r#type: String,
    url: String,
}

fn read(record: Record) -> Result<Vec<Statement>, ReadError> {
    let id = id(&record.id)?;
    let weaknesses = Weaknesses::of(&record, &id);
    let said = if record.withdrawn.is_some() {
        nothing(&record)
    } else {
        all(record)
    };
    let under = |id: String, aliases: Vec<String>| Statement {
        id,
        aliases,
        ..said.clone()
    };
    Ok(match weaknesses {
        Weaknesses::One(aliases) => vec![under(id, if said.rejected { Vec::new() } else { aliases })],
        Weaknesses::Several(ids) => ids.into_iter().map(|id| under(id, Vec::new())).collect(),
    })
}

/// Which weaknesses a record is about.
enum Weaknesses {
    /// One, also known under these ids.
    One(Vec<String>),
    /// Each of these.
    Several(Vec<String>),
}

impl Weaknesses {
    /// The record's own weakness, unless it names several CVE ids, or passes on another database's (`upstream`).
    fn of(record: &Record, id: &str) -> Self {
        let is_cve = |name: &str| name.starts_with("CVE-");
        let aliases = || record.aliases.iter().filter_map(|name| text(name));
        let own = || std::iter::once(id.to_owned()).chain(aliases());
        if own().filter(|name| is_cve(name)).count() == 1 || is_cve(id) {
            let joins = |name: &String| name != id && (!is_cve(id) || !is_cve(name));
            return Self::One(aliases().filter(joins).collect());
        }
        let upstream = record.upstream.iter().filter_map(|name| text(name));
        let mut several: Vec<String> = own().chain(upstream).filter(|name| is_cve(name)).collect();
        several.sort();
        several.dedup();
        if several.is_empty() {
            Self::One(aliases().filter(|name| name != id).collect())
        } else {
            Self::Several(several)
        }
    }
}

/// A withdrawn record: only that it was.
fn nothing(record: &Record) -> Statement {
    Statement {
        source: Source::Osv,
        document: Some(record.id.trim().to_owned()),
        rejected: true,
        modified: date(record.modified.as_deref()),
        ..Statement::default()
    }
}

fn all(record: Record) -> Statement {
    let criteria = record.affected.iter().flat_map(ranges::criteria).collect();
    let severities = record.affected.iter().flat_map(|one| &one.severity);
    let scores = record.severity.iter().chain(severities).filter_map(score);
    let mut each_once: Vec<Score> = Vec::new();
    for score in scores {
        if !each_once.contains(&score) {
            each_once.push(score);
        }
    }
    Statement {
        source: Source::Osv,
        document: Some(record.id.trim().to_owned()),
        published: date(record.published.as_deref()),
        modified: date(record.modified.as_deref()),
        summary: text(&record.summary).or_else(|| text(&record.details)),
        scores: each_once,
        weaknesses: weakness_classes(&record.database_specific),
        configurations: any_of(criteria),
        references: record.references.into_iter().map(Reference::from).collect(),
        ..Statement::default()
    }
}

fn date(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.starts_with(NO_DATE)).map(str::to_owned)
}

fn score(severity: &Severity) -> Option<Score> {
    let is_vector = severity.r#type.starts_with("CVSS_V");
    let vector = severity.score.trim();
    let read = Cvss::from_str(vector).ok().filter(|_| is_vector)?;
    let version = match read {
        Cvss::CvssV20(_) => "2.0",
        Cvss::CvssV30(_) => "3.0",
        Cvss::CvssV31(_) => "3.1",
        _ => "4.0",
    };
    Some(Score {
        version: version.to_owned(),
        vector: vector.to_owned(),
        base: read.score(),
        primary: false,
    })
}

/// GitHub's records name the classes.
fn weakness_classes(database_specific: &serde_json::Value) -> Vec<u32> {
    let names = database_specific.get("cwe_ids").and_then(serde_json::Value::as_array);
    let names = names.into_iter().flatten().filter_map(serde_json::Value::as_str);
    names.filter_map(cwe).collect()
}

impl From<RawReference> for Reference {
    fn from(raw: RawReference) -> Self {
        Self {
            tags: text(&raw.r#type).into_iter().collect(),
            url: raw.url,
        }
    }
}
