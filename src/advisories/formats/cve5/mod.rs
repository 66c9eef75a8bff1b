//! The CVE list: one record in the form CVE 5, as its numbering authority (CNA) wrote it, with the
//! containers that others (ADP) added.
//!
//! CISA adds its SSVC decision points, the entry in its catalogue of exploited weaknesses, and
//! often products and scores that the CNA left out. Products are recognised by the curated names, their
//! versions by [`versions`]; what these cannot tell is never "not affected".

mod versions;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde::Deserialize;

use super::nvd::{CvssData, Description, RawReference, english};
use super::{Format, ReadError, any_of, cwe, id, nullable};
use crate::advisories::statement::{Assessment, KnownExploited, Reference, Score, Source, Statement, Unnamed};
use crate::alerts::urgency::Exploitation;
use crate::matching::{Configuration, Cpe};

/// One record.
pub(super) const FORMAT: Format = Format {
    name: "cve5",
    list: None,
    marks: &["cveMetadata", "containers"],
    read: |raw| Ok(vec![read(raw)?]),
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    cve_metadata: Metadata,
    containers: Containers,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    cve_id: String,
    #[serde(default)]
    state: String,
    date_published: Option<String>,
    date_updated: Option<String>,
}

#[derive(Deserialize)]
struct Containers {
    #[serde(default, deserialize_with = "nullable")]
    cna: Container,
    #[serde(default, deserialize_with = "nullable")]
    adp: Vec<Container>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Container {
    #[serde(deserialize_with = "nullable")]
    descriptions: Vec<Description>,
    #[serde(deserialize_with = "nullable")]
    problem_types: Vec<ProblemType>,
    #[serde(deserialize_with = "nullable")]
    metrics: Vec<Metric>,
    #[serde(deserialize_with = "nullable")]
    affected: Vec<versions::Affected>,
    #[serde(deserialize_with = "nullable")]
    references: Vec<RawReference>,
}

#[derive(Deserialize)]
struct ProblemType {
    #[serde(default, deserialize_with = "nullable")]
    descriptions: Vec<Problem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Problem {
    cwe_id: Option<String>,
}

#[derive(Deserialize)]
struct Metric {
    #[serde(rename = "cvssV4_0")]
    v4_0: Option<CvssData>,
    #[serde(rename = "cvssV3_1")]
    v3_1: Option<CvssData>,
    #[serde(rename = "cvssV3_0")]
    v3_0: Option<CvssData>,
    #[serde(rename = "cvssV2_0")]
    v2_0: Option<CvssData>,
    other: Option<Other>,
}

/// Anything that is no score; its content depends on its kind, which anybody may invent.
#[derive(Clone, Deserialize)]
struct Other {
    #[serde(default)]
    r#type: String,
    #[serde(default)]
    content: serde_json::Value,
}

#[derive(Deserialize)]
struct Ssvc {
    #[serde(default)]
    options: Vec<Choice>,
    timestamp: Option<String>,
}

/// One decision point; each stands in an object of its own.
#[derive(Deserialize)]
struct Choice {
    #[serde(rename = "Exploitation")]
    exploitation: Option<String>,
    #[serde(rename = "Automatable")]
    automatable: Option<String>,
    #[serde(rename = "Technical Impact")]
    impact: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    date_added: String,
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let Record {
        cve_metadata,
        containers,
    } = serde_json::from_str(raw)?;
    let Containers { cna, adp } = containers;
    let all = || std::iter::once(&cna).chain(&adp);
    let others = || {
        all()
            .flat_map(|one| &one.metrics)
            .filter_map(|metric| metric.other.as_ref())
    };
    let products = all().flat_map(|one| &one.affected);
    let products: Vec<Named<'_>> = products.map(|one| (one, versions::identities(one))).collect();
    Ok(Statement {
        source: Source::Cve,
        id: id(&cve_metadata.cve_id)?,
        rejected: cve_metadata.state.eq_ignore_ascii_case("rejected"),
        published: cve_metadata.date_published,
        modified: cve_metadata.date_updated,
        summary: english(&cna.descriptions),
        weaknesses: weaknesses(all()),
        configurations: configurations(&products),
        unnamed: unnamed(&products),
        known_exploited: others().find_map(listed),
        assessment: others().filter_map(assessment).max_by(|a, b| a.decided.cmp(&b.decided)),
        references: references(all()),
        scores: scores(cna.metrics, adp),
        ..Statement::default()
    })
}

/// CWE numbers of all containers, each once.
fn weaknesses<'a>(all: impl Iterator<Item = &'a Container>) -> Vec<u32> {
    let problems = all
        .flat_map(|one| &one.problem_types)
        .flat_map(|kind| &kind.descriptions);
    let mut numbers: Vec<u32> = Vec::new();
    for number in problems.filter_map(|problem| cwe(problem.cwe_id.as_deref()?)) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// A product of a record, and the CPE names by which we know it.
type Named<'a> = (&'a versions::Affected, Vec<Cpe>);

/// One configuration: any of these products.
fn configurations(products: &[Named<'_>]) -> Vec<Configuration> {
    let criteria = products
        .iter()
        .flat_map(|(product, names)| versions::criteria(product, names));
    any_of(criteria.collect())
}

/// Products that nobody knows by these names, each once.
fn unnamed(products: &[Named<'_>]) -> Vec<Unnamed> {
    let mut seen = HashSet::new();
    let unknown = products.iter().filter(|(_, names)| names.is_empty());
    unknown
        .filter_map(|(product, _)| versions::unnamed(product))
        .filter(|one| seen.insert((one.vendor.clone(), one.product.clone())))
        .collect()
}

/// Scores of the CNA; those that others added only where it gave none. None counts as the source's
/// own: where NVD analysed a record, its score stands.
fn scores(cna: Vec<Metric>, adp: Vec<Container>) -> Vec<Score> {
    let own: Vec<Score> = cna.into_iter().flat_map(scores_of).collect();
    if own.is_empty() {
        adp.into_iter()
            .flat_map(|one| one.metrics)
            .flat_map(scores_of)
            .collect()
    } else {
        own
    }
}

fn scores_of(metric: Metric) -> impl Iterator<Item = Score> {
    let all = [metric.v4_0, metric.v3_1, metric.v3_0, metric.v2_0];
    all.into_iter().flatten().map(|data| data.score(false))
}

fn references<'a>(all: impl Iterator<Item = &'a Container>) -> Vec<Reference> {
    let mut references: Vec<Reference> = Vec::new();
    for raw in all.flat_map(|one| &one.references) {
        if !references.iter().any(|known| known.url == raw.url) {
            references.push(Reference::from(raw.clone()));
        }
    }
    references
}

fn listed(other: &Other) -> Option<KnownExploited> {
    let listed = |other: &Other| Listed::deserialize(&other.content).ok();
    let Listed { date_added } = listed(other).filter(|_| other.r#type.eq_ignore_ascii_case("kev"))?;
    Some(KnownExploited {
        added: date_added,
        ..KnownExploited::default()
    })
}

fn assessment(other: &Other) -> Option<Assessment> {
    if !other.r#type.eq_ignore_ascii_case("ssvc") {
        return None;
    }
    let Ssvc { options, timestamp } = Ssvc::deserialize(&other.content).ok()?;
    let mut found = Assessment {
        decided: timestamp,
        ..Assessment::default()
    };
    for choice in options {
        if let Some(word) = choice.exploitation {
            found.exploitation = exploitation(&word);
        }
        found.automatable = answer(choice.automatable.as_deref(), "yes", "no").or(found.automatable);
        found.total = answer(choice.impact.as_deref(), "total", "partial").or(found.total);
    }
    Some(found)
}

/// SSVC 2.0.3 writes `poc`, the documentation also `public poc`.
fn exploitation(word: &str) -> Exploitation {
    match word.to_ascii_lowercase().as_str() {
        "active" => Exploitation::Active,
        "poc" | "public poc" | "public_poc" => Exploitation::Poc,
        _ => Exploitation::None,
    }
}

fn answer(word: Option<&str>, yes: &str, no: &str) -> Option<bool> {
    match word {
        Some(word) if word.eq_ignore_ascii_case(yes) => Some(true),
        Some(word) if word.eq_ignore_ascii_case(no) => Some(false),
        _ => None,
    }
}
