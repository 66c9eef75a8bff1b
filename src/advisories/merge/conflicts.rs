//! NVD against the CVE list: do they name the same versions of the same product?
//!
//! Matching unites what both say, the strongest verdict wins, so a conflict never hides a hit; it is shown to the
//! operator, who may rule. Versions are compared as sets: every version that either side names is a point, and between
//! two points lies a gap, so that two sets are the same when they cover the same points and gaps. What cannot be put
//! in order, or what a source left open, is "undecided". Pure.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::advisories::statement::{Source, Statement};
use crate::matching::{Attribute, Bound, Configuration, Criterion, Version};

/// How two sources agree about one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Both name the same versions.
    Same,
    /// Some versions are named by both, some by one alone.
    Overlap,
    /// No version is named by both.
    Disjoint,
    /// Only the first source names the product.
    FirstOnly,
    /// Only the second source names the product.
    SecondOnly,
    /// The versions cannot be compared.
    Undecided,
}

impl Outcome {
    /// Whether both speak and do not say the same.
    #[must_use]
    pub fn is_conflict(self) -> bool {
        matches!(self, Self::Overlap | Self::Disjoint)
    }
}

/// The outcome for one product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Vendor and product in the terms of matching.
    pub product: (String, String),
    /// How the two sources agree.
    pub outcome: Outcome,
    /// What the first source names, one range each.
    pub first: Vec<String>,
    /// What the second source names.
    pub second: Vec<String>,
}

/// NVD with its overrides against the CVE list; nothing unless both name products.
#[must_use]
pub fn nvd_and_cve(statements: &[Statement]) -> Vec<Compared> {
    let of = |wanted: &[Source]| {
        let found = statements.iter().filter(|one| wanted.contains(&one.source));
        by_product(found.flat_map(|one| &one.configurations))
    };
    let (nvd, cve) = (of(&[Source::Nvd, Source::NvdOverride]), of(&[Source::Cve]));
    if nvd.is_empty() || cve.is_empty() {
        return Vec::new();
    }
    compare(&nvd, &cve)
}

/// Whether NVD and the CVE list contradict each other about any product.
#[must_use]
pub fn are_disputed(statements: &[Statement]) -> bool {
    nvd_and_cve(statements).iter().any(|one| one.outcome.is_conflict())
}

type Named<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a Criterion>>;

/// What can be hit, by product.
fn by_product<'a>(configurations: impl Iterator<Item = &'a Configuration>) -> Named<'a> {
    let mut named = Named::new();
    for criterion in configurations
        .flat_map(Configuration::criteria)
        .filter(|one| one.vulnerable)
    {
        if let Some(product) = criterion.product() {
            named.entry(product).or_default().push(criterion);
        }
    }
    named
}

fn compare(first: &Named<'_>, second: &Named<'_>) -> Vec<Compared> {
    let products: BTreeSet<&(&str, &str)> = first.keys().chain(second.keys()).collect();
    let written = |named: Option<&Vec<&Criterion>>| -> Vec<String> {
        let all: BTreeSet<String> = named.into_iter().flatten().map(|one| range(one)).collect();
        all.into_iter().collect()
    };
    let compared = products.into_iter().map(|product| {
        let (one, other) = (first.get(product), second.get(product));
        let outcome = match (one, other) {
            (Some(one), Some(other)) => sets(one, other),
            (Some(_), None) => Outcome::FirstOnly,
            (None, _) => Outcome::SecondOnly,
        };
        Compared {
            product: (product.0.to_owned(), product.1.to_owned()),
            outcome,
            first: written(one),
            second: written(other),
        }
    });
    compared.collect()
}

/// The versions of a criterion as a person reads them.
fn range(criterion: &Criterion) -> String {
    let side = |bound: &Option<Bound>, sign: char| {
        let bound = bound.as_ref()?;
        let equal = if bound.inclusive { "=" } else { "" };
        Some(format!("{sign}{equal} {}", bound.version.as_str()))
    };
    let sides: Vec<String> = [side(&criterion.start, '>'), side(&criterion.end, '<')]
        .into_iter()
        .flatten()
        .collect();
    match &criterion.cpe.version {
        Attribute::Any if sides.is_empty() => "*".to_owned(),
        Attribute::Any => sides.join(", "),
        Attribute::Value(version) => version.clone(),
        Attribute::NotApplicable => "-".to_owned(),
        Attribute::Pattern(_) => "?".to_owned(),
    }
}

fn sets(one: &[&Criterion], other: &[&Criterion]) -> Outcome {
    let points = points(one.iter().chain(other).copied());
    let covered = points.and_then(|points| Some((cover(&points, one)?, cover(&points, other)?)));
    let Some((one, other)) = covered else {
        return Outcome::Undecided;
    };
    if one == other {
        Outcome::Same
    } else if one.is_disjoint(&other) {
        Outcome::Disjoint
    } else {
        Outcome::Overlap
    }
}

/// Every version that is named, in order; `None` when two of them have none.
fn points<'a>(criteria: impl Iterator<Item = &'a Criterion>) -> Option<Vec<Version>> {
    let mut all = Vec::new();
    for criterion in criteria {
        let bounds = [&criterion.start, &criterion.end].into_iter().flatten();
        all.extend(bounds.map(|bound| bound.version.clone()));
        match &criterion.cpe.version {
            Attribute::Any => {}
            Attribute::Value(text) => all.push(Version::parse_as(criterion.scheme, text)),
            Attribute::NotApplicable | Attribute::Pattern(_) => return None,
        }
    }
    let mut comparable = all.iter().all(Version::has_digit);
    all.sort_by(|left, right| {
        left.compare(right).unwrap_or_else(|| {
            comparable = false;
            Ordering::Equal
        })
    });
    all.dedup_by(|left, right| left.compare(right) == Some(Ordering::Equal));
    comparable.then_some(all)
}

/// The pieces that the criteria cover: point number `n` is piece `2n + 1`, the gap before it `2n`.
fn cover(points: &[Version], criteria: &[&Criterion]) -> Option<BTreeSet<usize>> {
    let last = points.len() * 2;
    let piece = |version: &Version| {
        let found = points.binary_search_by(|point| point.compare(version).unwrap_or(Ordering::Less));
        found.ok().map(|at| at * 2 + 1)
    };
    let mut covered = BTreeSet::new();
    for criterion in criteria {
        if let Attribute::Value(text) = &criterion.cpe.version {
            covered.insert(piece(&Version::parse_as(criterion.scheme, text))?);
            continue;
        }
        let start = match &criterion.start {
            Some(bound) => piece(&bound.version)? + usize::from(!bound.inclusive),
            None => 0,
        };
        let end = match &criterion.end {
            Some(bound) => piece(&bound.version)? + usize::from(bound.inclusive),
            None => last + 1,
        };
        covered.extend(start..end);
    }
    Some(covered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::{Cpe, Node};

    fn said(source: Source, ranges: &[(Option<&str>, Option<&str>, Option<&str>)]) -> Statement {
        let criteria = ranges.iter().map(|(exact, from, before)| {
            let version = exact.unwrap_or("*");
            let cpe: Cpe = format!("cpe:2.3:a:acme:shop:{version}:*:*:*:*:*:*:*").parse().unwrap();
            Criterion::new(true, cpe, from.map(Bound::including), before.map(Bound::excluding))
        });
        Statement {
            source,
            configurations: vec![Configuration {
                nodes: vec![Node {
                    criteria: criteria.collect(),
                    ..Node::default()
                }],
                ..Configuration::default()
            }],
            ..Statement::default()
        }
    }

    fn outcome(
        nvd: &[(Option<&str>, Option<&str>, Option<&str>)],
        cve: &[(Option<&str>, Option<&str>, Option<&str>)],
    ) -> Outcome {
        nvd_and_cve(&[said(Source::Nvd, nvd), said(Source::Cve, cve)])[0].outcome
    }

    #[test]
    fn sets_of_versions_are_compared_however_they_are_written() {
        let below = |end| [(None, None, Some(end))];
        assert_eq!(outcome(&below("2.0"), &below("2.0.0")), Outcome::Same);
        assert_eq!(outcome(&below("2.0"), &below("3.0")), Outcome::Overlap);
        assert_eq!(
            outcome(&below("2.0"), &[(None, Some("2.0"), Some("3.0"))]),
            Outcome::Disjoint
        );
        let parts = [(None, None, Some("1.5")), (None, Some("1.5"), Some("2.0"))];
        assert_eq!(
            outcome(&parts, &below("2.0")),
            Outcome::Same,
            "two ranges that meet are one"
        );
        assert_eq!(
            outcome(&[(Some("1.0"), None, None)], &[(Some("1.0.0"), None, None)]),
            Outcome::Same
        );
        assert_eq!(outcome(&[(Some("1.0"), None, None)], &below("1.0")), Outcome::Disjoint);
        assert_eq!(outcome(&[(None, None, None)], &below("1.0")), Outcome::Overlap);
    }

    #[test]
    fn what_has_no_order_or_no_words_is_undecided() {
        let unclear = [(Some("?*"), None, None)];
        assert_eq!(outcome(&unclear, &[(None, None, Some("2.0"))]), Outcome::Undecided);
        assert_eq!(
            outcome(&[(None, None, Some("r9"))], &[(None, None, Some("2.0"))]),
            Outcome::Undecided
        );
    }

    #[test]
    fn a_source_that_names_nothing_contradicts_nobody() {
        let alone = said(Source::Nvd, &[(None, None, Some("2.0"))]);
        assert!(!are_disputed(&[
            alone.clone(),
            Statement {
                source: Source::Cve,
                ..Statement::default()
            }
        ]));
        let other = said(Source::Cve, &[(None, None, Some("3.0"))]);
        assert!(are_disputed(&[alone, other]));
    }
}
