//! From a verdict to an urgency: what the advisory says about attacks and damage, what the product is, what the
//! owner answered. Pure.

use super::danger::{self, Danger};
use super::score::{self, Reading};
use super::urgency::{self, Decision, Exploitation, Inputs, Level, Outcome};
use crate::advisories::Advisory;
use crate::catalogue::{Class, Product};
use crate::clock::Timestamp;
use crate::matching::{Finding, Missing, Verdict};

/// What matters of an installed product besides its release.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Its class.
    pub class: Class,
    /// It opens files or pages that others send.
    pub opens_files: bool,
    /// The provider updates it.
    pub cloud: bool,
    /// It gets no more updates.
    pub end_of_life: bool,
    /// The owner's answer: reachable from the internet?
    pub exposed: Option<bool>,
    /// What is assumed without an answer.
    pub exposed_by_default: bool,
}

impl Subject {
    /// The facts of a product of the catalogue, with the owner's answer.
    #[must_use]
    pub fn of(product: &Product, version: Option<&str>, exposed: Option<bool>, now: Timestamp) -> Self {
        Self {
            class: product.class,
            opens_files: product.opens_files,
            cloud: product.cloud,
            end_of_life: product.end_of_life(version).is_some_and(|day| *day < *now.date()),
            exposed,
            exposed_by_default: product.is_exposed_by_default(),
        }
    }
}

/// The inputs of the urgency table for one finding.
#[must_use]
pub fn inputs(advisory: &Advisory, finding: &Finding, subject: &Subject) -> Inputs {
    let reading = reading(advisory);
    let vectors = advisory.scores.iter().map(|s| s.vector.as_str());
    Inputs {
        exploitation: score::exploitation(advisory.known_exploited.is_some(), vectors),
        exposed: subject.exposed.unwrap_or(subject.exposed_by_default),
        exposure_assumed: subject.exposed.is_none(),
        automatable: reading.is_some_and(|r| r.impact.automatable),
        total: reading.is_some_and(|r| r.impact.total()),
        ransomware: advisory.known_exploited.as_ref().is_some_and(|k| k.ransomware),
        tampered: danger_of(advisory) == Danger::Tampered && finding.verdict == Verdict::Affected,
        version_unknown: finding.verdict == Verdict::Possible && finding.missing == Some(Missing::Version),
        opens_files: subject.opens_files,
        cloud: subject.cloud,
        end_of_life: subject.end_of_life,
        scored: reading.is_some(),
    }
}

/// The decision for one finding; a level that an analyst gave to an unscored advisory stands for the table's.
#[must_use]
pub fn decide(inputs: &Inputs, released: Option<Level>) -> Outcome {
    match (urgency::decide(inputs), released) {
        (Outcome::Held, Some(level)) => Outcome::Level(Decision {
            level,
            check_break_in: false,
            rules: Vec::new(),
        }),
        (outcome, _) => outcome,
    }
}

/// What could happen.
#[must_use]
pub fn danger_of(advisory: &Advisory) -> Danger {
    danger::danger(&advisory.weaknesses, reading(advisory).map(|r| r.impact).as_ref())
}

/// True when attackers use it now, as far as our sources say.
#[must_use]
pub fn is_exploited(inputs: &Inputs) -> bool {
    inputs.exploitation == Exploitation::Active
}

fn reading(advisory: &Advisory) -> Option<Reading> {
    score::best(advisory.scores.iter().map(|s| (s.vector.as_str(), s.primary)))
}
