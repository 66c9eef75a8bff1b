//! Products with their versions, as a record lists them, turned into criteria of matching.
//!
//! Three habits of the list are met on purpose. Many write "affected" as the status of all that is
//! not listed and then list every affected version: the status counts only where nothing affected or whole unaffected
//! ranges are listed, and for what is older than several listed branches. Many name the first fixed version as start and as end: that start is none. Several ranges
//! without a start are branches: between their ends nobody can decide.

use std::cmp::Ordering;

use serde::Deserialize;

use crate::advisories::Unnamed;
use crate::advisories::formats::csaf::version_text::release;
use crate::advisories::formats::spans::{
    Span, branch, branches, clean, criterion, doubtful, in_words, is_open_start, lowest, open_end, spans, whole_branch,
};
use crate::advisories::formats::{names, nullable};
use crate::matching::{Attribute, Bound, Cpe, Criterion, in_order, version_cmp};

/// One product of a record.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(super) struct Affected {
    #[serde(deserialize_with = "nullable")]
    pub vendor: String,
    #[serde(deserialize_with = "nullable")]
    pub product: String,
    #[serde(rename = "collectionURL", deserialize_with = "nullable")]
    pub collection_url: String,
    #[serde(deserialize_with = "nullable")]
    pub package_name: String,
    #[serde(rename = "packageURL", deserialize_with = "nullable")]
    pub package_url: String,
    #[serde(deserialize_with = "nullable")]
    pub cpes: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    default_status: Status,
    #[serde(deserialize_with = "nullable")]
    versions: Vec<Version>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Affected,
    Unaffected,
    #[default]
    #[serde(other)]
    Unknown,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Version {
    #[serde(deserialize_with = "nullable")]
    version: String,
    #[serde(deserialize_with = "nullable")]
    status: Status,
    #[serde(deserialize_with = "nullable")]
    version_type: String,
    less_than: Option<String>,
    less_than_or_equal: Option<String>,
    #[serde(deserialize_with = "nullable")]
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    #[serde(default)]
    at: String,
    #[serde(default)]
    status: Status,
}

/// The criteria of one product with these names; none when nobody knows it.
pub(super) fn criteria(affected: &Affected, identities: &[Cpe]) -> Vec<Criterion> {
    if identities.is_empty() {
        return Vec::new();
    }
    let spans = affected_spans(affected);
    let pairs = identities
        .iter()
        .flat_map(|cpe| spans.iter().map(move |span| criterion(true, cpe, span)));
    pairs.collect()
}

/// A product that nobody knows by its name, as it is written, where it is affected; "n/a" is none.
pub(super) fn unnamed(affected: &Affected) -> Option<Unnamed> {
    let says = |text: &str| !is_open_start(text);
    let (vendor, product) = (affected.vendor.trim(), affected.product.trim());
    if !says(vendor) || !says(product) {
        return None;
    }
    let spans = affected_spans(affected);
    (!spans.is_empty()).then(|| Unnamed {
        vendor: vendor.to_owned(),
        product: product.to_owned(),
        versions: in_words(&spans),
    })
}

/// The CPE names by which we know its vendor and product, else those that the record gives. Versions
/// in the latter are left out: CISA writes the fixed one there. A curated name may stand for one version.
pub(super) fn identities(affected: &Affected) -> Vec<Cpe> {
    let curated = [
        names::of_product(&affected.vendor, &affected.product),
        names::of_package(&affected.package_url),
        names::of_place(&affected.collection_url, &affected.package_name),
    ];
    if let Some(known) = curated.into_iter().find(|some| !some.is_empty()) {
        return known;
    }
    let mut found = Vec::new();
    let given = affected.cpes.iter().filter_map(|text| Cpe::tolerant(text).ok());
    for mut cpe in given.filter(|cpe| cpe.vendor.value().is_some() && cpe.product.value().is_some()) {
        cpe.version = Attribute::Any;
        cpe.update = Attribute::Any;
        if !found.contains(&cpe) {
            found.push(cpe);
        }
    }
    found
}

fn affected_spans(affected: &Affected) -> Vec<Span> {
    let of = |wanted: Status| affected.versions.iter().filter(move |one| one.status == wanted);
    let mut found: Vec<Span> = of(Status::Affected).flat_map(spans_of).collect();
    if affected.default_status == Status::Affected {
        if found.is_empty() || of(Status::Unaffected).any(Version::is_range) {
            found.extend(all_but(of(Status::Unaffected).flat_map(spans_of).collect()));
        } else {
            reach_back(&mut found);
        }
    }
    found.extend(of(Status::Unknown).flat_map(spans_of).map(doubtful));
    if affected.versions.is_empty() && affected.default_status == Status::Unknown {
        found.push(Span::Unclear);
    }
    branches(found)
}

fn spans_of(version: &Version) -> Vec<Span> {
    let kind = version.version_type.to_ascii_lowercase();
    if ["git", "patch"].contains(&kind.as_str()) {
        return vec![Span::Unclear];
    }
    let end = match (&version.less_than, &version.less_than_or_equal) {
        (Some(text), _) => end(text, Bound::excluding),
        (None, Some(text)) => end(text, Bound::including),
        (None, None) => return alone(&version.version),
    };
    let start = start(&version.version).filter(|start| !is_behind(start, end.as_ref()));
    until_fixed(start, end, &version.changes)
}

impl Version {
    fn is_range(&self) -> bool {
        self.less_than.is_some() || self.less_than_or_equal.is_some()
    }
}

/// Several branches under a status of "affected" for all the rest: what is older than the lowest of them has no
/// repair of its own.
fn reach_back(found: &mut [Span]) {
    let mut starts = Vec::new();
    for span in found.iter() {
        match span {
            Span::Range(Some(start), Some(end)) if start.version.has_digit() && !end.inclusive => {
                starts.push(start.clone());
            }
            _ => return,
        }
    }
    let oldest = lowest(&starts).filter(|_| starts.len() > 1);
    for span in found {
        if let Span::Range(start, _) = span
            && start.is_some()
            && *start == oldest
        {
            *start = None;
        }
    }
}

/// A version that stands alone, with a service pack or an update behind it too.
fn alone(text: &str) -> Vec<Span> {
    let found = spans(text);
    let released = release(text).filter(|_| found == [Span::Unclear]);
    released.map_or(found, |version| vec![Span::Exact(version)])
}

fn start(text: &str) -> Option<Bound> {
    if is_open_start(text) {
        return None;
    }
    let readable = clean(text).or_else(|| branch(text)).map(str::to_owned);
    let readable = readable.or_else(|| written(text));
    Some(readable.map_or_else(open_end, |version| Bound::including(&version)))
}

/// An end with `.*` holds all of its branch.
fn end(text: &str, make: fn(&str) -> Bound) -> Option<Bound> {
    if text.trim() == "*" {
        return None;
    }
    let whole = branch(text).map(whole_branch);
    if let Some(Span::Range(_, Some(next))) = whole.filter(|_| make(text).inclusive) {
        return Some(next);
    }
    let readable = clean(text).map(str::to_owned).or_else(|| written(text));
    Some(readable.map_or_else(open_end, |version| make(&version)))
}

/// `V16 Update 2` as it is written, where that is compared in the same way as its plain form.
fn written(text: &str) -> Option<String> {
    let plain = release(text)?;
    let as_it_is = text.trim();
    let is_same = version_cmp(as_it_is, &plain) == Some(Ordering::Equal);
    Some(if is_same { as_it_is.to_owned() } else { plain })
}

/// A start at or behind an end that is not part of the range.
fn is_behind(start: &Bound, end: Option<&Bound>) -> bool {
    let order = end.and_then(|end| start.version.compare(&end.version));
    match order {
        Some(Ordering::Greater) => true,
        Some(Ordering::Equal) => end.is_some_and(|end| !end.inclusive),
        _ => false,
    }
}

/// A change ends a range early. Several fixed versions are those of branches: only below the lowest
/// one is the range certain.
fn until_fixed(start: Option<Bound>, end: Option<Bound>, changes: &[Change]) -> Vec<Span> {
    let fixes: Vec<&Change> = changes
        .iter()
        .filter(|change| change.status == Status::Unaffected)
        .collect();
    let readable: Option<Vec<Bound>> = fixes.iter().map(|fix| clean(&fix.at).map(Bound::excluding)).collect();
    match readable {
        Some(bounds) if bounds.is_empty() => vec![Span::Range(start, end)],
        Some(bounds) => {
            let only = bounds.len() == 1 && changes.len() == 1;
            let mut found = vec![Span::Range(start.clone(), lowest(&bounds))];
            if !only {
                found.push(doubtful(Span::Range(start, end)));
            }
            found
        }
        None => vec![doubtful(Span::Range(start, end))],
    }
}

/// All versions but these: the gaps between them, where their order is known.
fn all_but(unaffected: Vec<Span>) -> Vec<Span> {
    let limits: Option<Vec<Limits>> = unaffected.into_iter().map(limits).collect();
    let Some(limits) = limits.and_then(by_start) else {
        return vec![Span::Unclear];
    };
    let mut gaps = Vec::new();
    let mut from: Option<Option<Bound>> = Some(None);
    for (start, end) in limits {
        if let (Some(from), Some(start)) = (&from, start) {
            gaps.push(Span::Range(from.clone(), Some(opposite(start))));
        }
        from = end.map(|end| Some(opposite(end)));
    }
    gaps.extend(from.map(|from| Span::Range(from, None)));
    gaps
}

type Limits = (Option<Bound>, Option<Bound>);

/// Sorted by their starts, those without one first; `None` when two of them cannot be compared.
fn by_start(all: Vec<Limits>) -> Option<Vec<Limits>> {
    let (started, mut sorted): (Vec<_>, Vec<_>) = all.into_iter().partition(|(start, _)| start.is_some());
    let started = started.into_iter().filter_map(|(start, end)| Some((start?, end)));
    let started = in_order(started.collect(), |(start, _): &(Bound, _)| &start.version)?;
    sorted.extend(started.into_iter().map(|(start, end)| (Some(start), end)));
    Some(sorted)
}

/// Both ends of a span, where they can be read.
fn limits(span: Span) -> Option<Limits> {
    let (start, end) = match span {
        Span::Exact(text) => (Some(Bound::including(&text)), Some(Bound::including(&text))),
        Span::Range(start, end) => (start, end),
        Span::Unclear => return None,
    };
    let readable = [&start, &end].into_iter().flatten().all(|one| one.version.has_digit());
    readable.then_some((start, end))
}

/// The same version seen from the other side.
fn opposite(bound: Bound) -> Bound {
    Bound {
        inclusive: !bound.inclusive,
        ..bound
    }
}
