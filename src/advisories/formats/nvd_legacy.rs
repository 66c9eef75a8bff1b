//! NVD JSON 1.1, the yearly feeds that NVD retired in 2023 and that mirrors still carry.
//!
//! Its scores are always NVD's own. It has no status: a withdrawn record is told by the marker
//! at the beginning of its description.

use serde::Deserialize;

use super::applicability::RawLegacyConfiguration;
use super::nvd::{CvssData, Description, RawReference, english, is_withdrawal, numbers};
use super::{Format, ReadError, id, nullable};
use crate::advisories::statement::{Reference, Score, Source, Statement};

/// A feed file.
pub(super) const FORMAT: Format = Format {
    name: "nvd_legacy",
    list: Some("CVE_Items"),
    marks: &["cve"],
    read: |raw| Ok(vec![read(raw)?]),
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Element {
    cve: Record,
    #[serde(default, deserialize_with = "nullable")]
    configurations: RawLegacyConfiguration,
    #[serde(default, deserialize_with = "nullable")]
    impact: Impact,
    published_date: Option<String>,
    last_modified_date: Option<String>,
}

#[derive(Deserialize)]
struct Record {
    #[serde(rename = "CVE_data_meta")]
    meta: Meta,
    #[serde(default, deserialize_with = "nullable", rename = "problemtype")]
    problem_type: ProblemType,
    #[serde(default, deserialize_with = "nullable")]
    references: References,
    #[serde(default, deserialize_with = "nullable")]
    description: Descriptions,
}

#[derive(Deserialize)]
struct Meta {
    #[serde(rename = "ID")]
    id: String,
}

#[derive(Default, Deserialize)]
struct ProblemType {
    #[serde(default, rename = "problemtype_data")]
    data: Vec<Problem>,
}

#[derive(Deserialize)]
struct Problem {
    #[serde(default)]
    description: Vec<Description>,
}

#[derive(Default, Deserialize)]
struct References {
    #[serde(default, rename = "reference_data")]
    data: Vec<RawReference>,
}

#[derive(Default, Deserialize)]
struct Descriptions {
    #[serde(default, rename = "description_data")]
    data: Vec<Description>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Impact {
    base_metric_v3: Option<MetricV3>,
    base_metric_v2: Option<MetricV2>,
}

#[derive(Deserialize)]
struct MetricV3 {
    #[serde(rename = "cvssV3")]
    score: CvssData,
}

#[derive(Deserialize)]
struct MetricV2 {
    #[serde(rename = "cvssV2")]
    score: CvssData,
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let Element {
        cve,
        configurations,
        impact,
        published_date,
        last_modified_date,
    } = serde_json::from_str(raw)?;
    let summary = english(&cve.description.data);
    Ok(Statement {
        source: Source::Nvd,
        id: id(&cve.meta.id)?,
        rejected: is_withdrawal(summary.as_deref()),
        published: published_date,
        modified: last_modified_date,
        summary,
        scores: scores(impact),
        weaknesses: numbers(cve.problem_type.data.iter().flat_map(|problem| &problem.description)),
        configurations: configurations.into(),
        references: cve.references.data.into_iter().map(Reference::from).collect(),
        ..Statement::default()
    })
}

fn scores(impact: Impact) -> Vec<Score> {
    let v3 = impact.base_metric_v3.map(|metric| metric.score);
    let v2 = impact.base_metric_v2.map(|metric| metric.score);
    v3.into_iter().chain(v2).map(|score| score.score(true)).collect()
}
