//! NVD API 2.0: pages of records, and records on their own.
//!
//! Converted and trimmed files lack `vulnStatus` and `matchCriteriaId`; only the id is required.
//! Without a status, the marker at the beginning of the description tells a withdrawn record.

use serde::Deserialize;

use super::applicability::RawConfiguration;
use super::{Format, ReadError, cwe, id, nullable, text};
use crate::advisories::statement::{KnownExploited, Reference, Score, Source, Statement};
use crate::matching::Configuration;

/// A page of the API.
pub(super) const PAGE: Format = Format {
    name: "nvd",
    list: Some("vulnerabilities"),
    marks: &["cve"],
    read: |raw| Ok(vec![read(raw)?]),
};

/// One element of a page, alone in its file or on its line.
pub(super) const RECORD: Format = Format {
    name: "nvd",
    list: None,
    marks: &["cve"],
    read: |raw| Ok(vec![read(raw)?]),
};

#[derive(Deserialize)]
struct Element {
    cve: Record,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: String,
    published: Option<String>,
    last_modified: Option<String>,
    vuln_status: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    descriptions: Vec<Description>,
    #[serde(default, deserialize_with = "nullable")]
    metrics: Metrics,
    #[serde(default, deserialize_with = "nullable")]
    weaknesses: Vec<Weakness>,
    #[serde(default, deserialize_with = "nullable")]
    configurations: Vec<RawConfiguration>,
    #[serde(default, deserialize_with = "nullable")]
    references: Vec<RawReference>,
    cisa_exploit_add: Option<String>,
    cisa_action_due: Option<String>,
    cisa_required_action: Option<String>,
    cisa_vulnerability_name: Option<String>,
}

/// A text in one language; the 1.1 feeds write it in the same way.
#[derive(Deserialize)]
pub(super) struct Description {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    pub value: String,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Metrics {
    #[serde(deserialize_with = "nullable")]
    cvss_metric_v40: Vec<Metric>,
    #[serde(deserialize_with = "nullable")]
    cvss_metric_v31: Vec<Metric>,
    #[serde(deserialize_with = "nullable")]
    cvss_metric_v30: Vec<Metric>,
    #[serde(deserialize_with = "nullable")]
    cvss_metric_v2: Vec<Metric>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metric {
    r#type: Option<String>,
    cvss_data: CvssData,
}

/// A score; the 1.1 feeds write it in the same way.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CvssData {
    version: String,
    #[serde(default)]
    vector_string: String,
    base_score: f64,
}

#[derive(Deserialize)]
struct Weakness {
    #[serde(default, deserialize_with = "nullable")]
    description: Vec<Description>,
}

/// A page about the weakness; the 1.1 feeds, overrides and the CVE list write it in the same way.
#[derive(Clone, Deserialize)]
pub(super) struct RawReference {
    pub url: String,
    #[serde(default, deserialize_with = "nullable")]
    tags: Vec<String>,
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let record = serde_json::from_str::<Element>(raw)?.cve;
    let summary = english(&record.descriptions);
    let rejected = match &record.vuln_status {
        Some(status) => is_rejected_status(status),
        None => is_withdrawal(summary.as_deref()),
    };
    Ok(Statement {
        source: Source::Nvd,
        id: id(&record.id)?,
        rejected,
        known_exploited: known_exploited(&record),
        published: record.published,
        modified: record.last_modified,
        summary,
        scores: scores(record.metrics),
        weaknesses: numbers(record.weaknesses.iter().flat_map(|weakness| &weakness.description)),
        configurations: record.configurations.into_iter().map(Configuration::from).collect(),
        references: record.references.into_iter().map(Reference::from).collect(),
        ..Statement::default()
    })
}

/// The status that withdraws an id.
pub(super) fn is_rejected_status(status: &str) -> bool {
    status.eq_ignore_ascii_case("rejected")
}

/// The words with which a description withdraws an id, in older and in newer records.
pub(super) fn is_withdrawal(description: Option<&str>) -> bool {
    let markers = ["** REJECT **", "Rejected reason:"];
    description.is_some_and(|text| markers.iter().any(|marker| text.starts_with(marker)))
}

/// The English description.
pub(super) fn english(descriptions: &[Description]) -> Option<String> {
    let english = descriptions
        .iter()
        .find(|description| description.lang.starts_with("en"));
    english.and_then(|description| text(&description.value))
}

/// The CWE numbers in a list of descriptions, each once.
pub(super) fn numbers<'a>(descriptions: impl Iterator<Item = &'a Description>) -> Vec<u32> {
    let mut numbers: Vec<u32> = Vec::new();
    for number in descriptions.filter_map(|description| cwe(&description.value)) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

fn scores(metrics: Metrics) -> Vec<Score> {
    let Metrics {
        cvss_metric_v40,
        cvss_metric_v31,
        cvss_metric_v30,
        cvss_metric_v2,
    } = metrics;
    let metrics = [cvss_metric_v40, cvss_metric_v31, cvss_metric_v30, cvss_metric_v2]
        .into_iter()
        .flatten();
    metrics
        .map(|metric| metric.cvss_data.score(metric.r#type.as_deref() == Some("Primary")))
        .collect()
}

/// NVD quotes the catalogue of known exploited vulnerabilities, without the ransomware flag.
fn known_exploited(record: &Record) -> Option<KnownExploited> {
    Some(KnownExploited {
        added: record.cisa_exploit_add.clone()?,
        due: record.cisa_action_due.clone().unwrap_or_default(),
        action: record.cisa_required_action.clone(),
        name: record.cisa_vulnerability_name.clone(),
        ..KnownExploited::default()
    })
}

impl CvssData {
    /// The score in our form.
    pub fn score(self, primary: bool) -> Score {
        Score {
            version: self.version,
            vector: self.vector_string,
            base: self.base_score,
            primary,
        }
    }
}

impl From<RawReference> for Reference {
    fn from(raw: RawReference) -> Self {
        Self {
            url: raw.url,
            tags: raw.tags,
        }
    }
}
