//! Which versions of a package an OSV record means: its ranges and its list of versions together.
//!
//! A range is a row of events on the line of versions; it begins where the weakness is introduced and
//! ends where it is fixed. Ranges of commits say nothing about versions. A listed version that no range
//! holds is meant as well. When nothing is left that can be compared, nobody can decide.

use std::cmp::Ordering;

use serde::Deserialize;

use super::Severity;
use super::ecosystem::RawPackage;
use crate::advisories::formats::composer::{self, Span};
use crate::advisories::formats::nullable;
use crate::matching::{Attribute, Bound, Cpe, Criterion, Scheme, Version};

/// A version that nothing can be compared with: matching answers "possible".
const UNCLEAR: &str = "?*";

/// The version that stands for the beginning.
const BEGINNING: &str = "0";

/// More events than any record has: their order is then left as it is.
const MAX_SORTED: usize = 400;

/// One package of a record.
#[derive(Deserialize)]
pub(super) struct Affected {
    #[serde(default, deserialize_with = "nullable")]
    package: RawPackage,
    #[serde(default, deserialize_with = "nullable")]
    ranges: Vec<Range>,
    #[serde(default, deserialize_with = "nullable")]
    versions: Vec<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub severity: Vec<Severity>,
    #[serde(default)]
    database_specific: serde_json::Value,
}

#[derive(Deserialize)]
struct Range {
    #[serde(default)]
    r#type: String,
    #[serde(default, deserialize_with = "nullable")]
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    introduced: Option<String>,
    fixed: Option<String>,
    last_affected: Option<String>,
    limit: Option<String>,
}

/// What happens at a version. Of two at the same version, an end comes before a new beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Beginning,
    Fixed,
    Introduced,
    LastAffected,
}

/// The criteria of one package; none when nobody knows it by its name.
pub(super) fn criteria(affected: &Affected) -> Vec<Criterion> {
    let Some(cpe) = affected.package.cpe() else {
        return Vec::new();
    };
    let scheme = scheme(&cpe, &affected.ranges);
    let spans: Vec<Span> = spans(affected, scheme);
    let listed = affected.versions.iter().map(|text| text.trim());
    let listed: Vec<&str> = listed.filter(|text| !is_within(text, &spans, scheme)).collect();
    let of = |(start, end)| Criterion::in_scheme(scheme, true, cpe.clone(), start, end);
    let mut criteria: Vec<Criterion> = spans.into_iter().map(of).collect();
    criteria.extend(listed.into_iter().map(|text| of(exactly(text))));
    if criteria.is_empty() {
        criteria.push(unclear(cpe));
    }
    criteria
}

fn unclear(cpe: Cpe) -> Criterion {
    let version = Attribute::Pattern(UNCLEAR.to_owned());
    Criterion::new(true, Cpe { version, ..cpe }, None, None)
}

/// The scheme of the package's type; where none is known, that of the ranges.
fn scheme(cpe: &Cpe, ranges: &[Range]) -> Scheme {
    let of_type = Criterion::new(true, cpe.clone(), None, None).scheme;
    let in_order = ranges.iter().any(|range| range.r#type == "SEMVER");
    if of_type == Scheme::Generic && in_order {
        Scheme::Semver
    } else {
        of_type
    }
}

/// All ranges. Drupal's records also hold a constraint with the branches that are no packages.
fn spans(affected: &Affected, scheme: Scheme) -> Vec<Span> {
    let comparable = affected.ranges.iter().filter(|range| range.r#type != "GIT");
    let mut found: Vec<Span> = comparable.flat_map(|range| spans_of(range, scheme)).collect();
    let constraint = affected.database_specific.get("affected_versions");
    let further = constraint
        .and_then(serde_json::Value::as_str)
        .and_then(composer::alternatives);
    for span in further.into_iter().flatten() {
        if !found.contains(&span) {
            found.push(span);
        }
    }
    found
}

fn exactly(version: &str) -> Span {
    (Some(Bound::including(version)), Some(Bound::including(version)))
}

fn spans_of(range: &Range, scheme: Scheme) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<Option<Bound>> = None;
    for (kind, version) in in_order(range.events.iter().flat_map(kinds).collect(), scheme) {
        match kind {
            Kind::Beginning if open.is_none() => open = Some(None),
            Kind::Introduced if open.is_none() => open = Some(Some(Bound::including(version))),
            Kind::Beginning | Kind::Introduced => {}
            Kind::Fixed => found.extend(open.take().map(|start| (start, Some(Bound::excluding(version))))),
            Kind::LastAffected => found.extend(open.take().map(|start| (start, Some(Bound::including(version))))),
        }
    }
    found.extend(open.map(|start| (start, None)));
    found
}

/// What an event says; the schema allows one thing for each.
fn kinds(event: &Event) -> Vec<(Kind, &str)> {
    let introduced = match event.introduced.as_deref().map(str::trim) {
        Some(BEGINNING) => Some((Kind::Beginning, BEGINNING)),
        other => other.map(|version| (Kind::Introduced, version)),
    };
    let limit = event.limit.as_deref().filter(|limit| limit.trim() != "*");
    let others = [
        (Kind::Fixed, event.fixed.as_deref()),
        (Kind::LastAffected, event.last_affected.as_deref()),
        (Kind::Fixed, limit),
    ];
    let others = others
        .into_iter()
        .filter_map(|(kind, version)| Some((kind, version?.trim())));
    introduced.into_iter().chain(others).collect()
}

/// Sorted by version; left as it is when two versions cannot be compared.
fn in_order(events: Vec<(Kind, &str)>, scheme: Scheme) -> Vec<(Kind, &str)> {
    if events.len() > MAX_SORTED {
        return events;
    }
    let mut sorted: Vec<(Kind, &str, Version)> = Vec::new();
    for (kind, text) in &events {
        let version = Version::parse_as(scheme, text);
        let mut place = sorted.len();
        while let Some((before, _, known)) = place.checked_sub(1).and_then(|at| sorted.get(at)) {
            match order((*kind, &version), (*before, known)) {
                None => return events,
                Some(Ordering::Less) => place -= 1,
                Some(_) => break,
            }
        }
        sorted.insert(place, (*kind, text, version));
    }
    sorted.into_iter().map(|(kind, text, _)| (kind, text)).collect()
}

fn order(left: (Kind, &Version), right: (Kind, &Version)) -> Option<Ordering> {
    if [left.0, right.0].contains(&Kind::Beginning) {
        return Some(left.0.cmp(&right.0));
    }
    Some(left.1.compare(right.1)?.then(left.0.cmp(&right.0)))
}

/// Whether one of the ranges holds a version without any doubt.
fn is_within(version: &str, spans: &[Span], scheme: Scheme) -> bool {
    let version = Version::parse_as(scheme, version);
    let on_side = |bound: &Option<Bound>, side: Ordering| {
        let Some(bound) = bound else { return true };
        match version.compare(&Version::parse_as(scheme, bound.version.as_str())) {
            Some(Ordering::Equal) => bound.inclusive,
            order => order == Some(side),
        }
    };
    let holds = |(start, end): &Span| on_side(start, Ordering::Greater) && on_side(end, Ordering::Less);
    version.has_digit() && spans.iter().any(holds)
}
