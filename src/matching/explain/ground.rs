//! What decided the answer of one criterion about the row: the product, the version against a bound, or another
//! attribute.

use std::cmp::Ordering;

use super::super::configuration::{Bound, Criterion};
use super::super::cpe::Attribute;
use super::super::criterion::{self, Answer, Role, Subject};
use super::super::item::Item;
use super::super::scheme::Scheme;
use super::super::verdict::{Missing, Verdict};

/// A fact that an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It speaks of another product.
    OtherProduct,
    /// It means every version.
    EveryVersion,
    /// The version was held against one end of the range.
    Bound {
        /// The row's version.
        version: String,
        /// The version at the end of the range.
        bound: String,
        /// Which end.
        end: End,
        /// That version still belongs to the range.
        inclusive: bool,
        /// Under whose rules.
        scheme: Scheme,
        /// The order of version and bound; `None`: they cannot be ordered.
        order: Option<Ordering>,
    },
    /// The version was held against the one that is meant.
    Exact {
        /// The row's version.
        version: String,
        /// The version that is meant.
        wanted: String,
        /// Under whose rules.
        scheme: Scheme,
        /// Both are the same.
        same: bool,
    },
    /// The row's version is not known.
    NoVersion,
    /// It means a product without a version, and the row has one.
    HasVersion {
        /// The row's version.
        version: String,
    },
    /// The source states its range in a way that is not understood.
    Unclear,
    /// Another attribute than the version was compared.
    Attribute {
        /// Its name in CPE.
        name: &'static str,
        /// What is meant.
        wanted: String,
        /// What the row states.
        given: Option<String>,
    },
}

/// The two ends of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The lowest version meant.
    Lower,
    /// The highest version meant.
    Upper,
}

/// The grounds of the strongest answer: those parts that are as weak as the whole.
pub(super) fn grounds(criterion: &Criterion, subjects: &[Subject<'_>]) -> Vec<Ground> {
    let asked = subjects.iter().map(|subject| {
        let parts = parts(criterion, subject);
        (sum(&parts), parts)
    });
    let best = asked.reduce(|best, next| if next.0.is_stronger_than(&best.0) { next } else { best });
    let Some((total, parts)) = best else {
        return vec![Ground::OtherProduct];
    };
    let decides = |answer: &Answer| *answer == total;
    let mut grounds: Vec<Ground> = parts
        .into_iter()
        .filter(|(_, answer)| decides(answer))
        .map(|(ground, _)| ground)
        .collect();
    grounds.dedup();
    grounds
}

/// What the parts say together.
pub(super) fn sum(parts: &[(Ground, Answer)]) -> Answer {
    let answers = parts.iter().map(|(_, answer)| answer.clone());
    answers.fold(Answer::YES, Answer::and)
}

/// Every comparison of a row with a criterion, with its answer.
pub(super) fn parts(criterion: &Criterion, subject: &Subject<'_>) -> Vec<(Ground, Answer)> {
    if !criterion::same_product(criterion, subject.item) {
        return vec![(Ground::OtherProduct, Answer::NO)];
    }
    let mut parts = versions(criterion, subject);
    parts.extend(attributes(criterion, subject.item));
    parts
}

fn versions(criterion: &Criterion, subject: &Subject<'_>) -> Vec<(Ground, Answer)> {
    let known = subject.known_in(criterion.scheme);
    let bounds = [(&criterion.start, End::Lower), (&criterion.end, End::Upper)];
    if criterion.cpe.version == Attribute::Any && known.is_some() {
        let compared: Vec<(Ground, Answer)> = bounds
            .into_iter()
            .filter_map(|(bound, end)| Some(against(known.as_deref()?, bound.as_ref()?, end)))
            .collect();
        if !compared.is_empty() {
            return compared;
        }
    }
    let answer = criterion::version(criterion, subject, Role::Hit);
    vec![(whole(criterion, subject, &answer), answer)]
}

fn against(known: &super::super::version::Version, bound: &Bound, end: End) -> (Ground, Answer) {
    let side = match end {
        End::Lower => Ordering::Greater,
        End::Upper => Ordering::Less,
    };
    let ground = if bound.version.has_digit() {
        Ground::Bound {
            version: known.as_str().to_owned(),
            bound: bound.version.as_str().to_owned(),
            end,
            inclusive: bound.inclusive,
            scheme: bound.version.scheme(),
            order: known.compare(&bound.version),
        }
    } else {
        Ground::Unclear
    };
    (ground, criterion::within(known, bound, side))
}

/// The ground of an answer that no bound decided.
fn whole(criterion: &Criterion, subject: &Subject<'_>, answer: &Answer) -> Ground {
    let item = subject.item;
    let typed = || item.version.clone().or_else(|| item.named.clone()).unwrap_or_default();
    match &criterion.cpe.version {
        _ if answer.missing == Some(Missing::Range) => Ground::Unclear,
        _ if answer.missing == Some(Missing::Version) => Ground::NoVersion,
        Attribute::Value(wanted) => Ground::Exact {
            version: typed(),
            wanted: wanted.clone(),
            scheme: criterion.scheme,
            same: answer.value == Verdict::Affected,
        },
        Attribute::NotApplicable => Ground::HasVersion { version: typed() },
        Attribute::Any if answer.missing == Some(Missing::Comparison) => unordered(criterion, typed()),
        Attribute::Any | Attribute::Pattern(_) => Ground::EveryVersion,
    }
}

/// A version that cannot be put before or behind the beginning of a range.
fn unordered(criterion: &Criterion, version: String) -> Ground {
    let Some(start) = &criterion.start else {
        return Ground::Unclear;
    };
    Ground::Bound {
        version,
        bound: start.version.as_str().to_owned(),
        end: End::Lower,
        inclusive: start.inclusive,
        scheme: criterion.scheme,
        order: None,
    }
}

/// The attributes that the criterion does not leave open.
fn attributes(criterion: &Criterion, item: &Item) -> Vec<(Ground, Answer)> {
    let compared = criterion::other_attributes(&criterion.cpe, item)
        .into_iter()
        .filter(|(_, wanted, _)| **wanted != Attribute::Any);
    let ground = |(name, wanted, given): (&'static str, &Attribute, Option<&str>)| {
        let ground = Ground::Attribute {
            name,
            wanted: wanted.to_string().replace('\\', ""),
            given: given.map(str::to_owned),
        };
        (ground, criterion::attribute(wanted, given))
    };
    compared.map(ground).collect()
}
