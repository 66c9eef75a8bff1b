//! Intervals of versions, and what a list of constraints means as intervals.
//!
//! The rules are those of the VERS specification ("checking if a version is contained within a
//! range" and "simplifying"): neighbouring bounds form an interval, a lower bound behind a lower
//! bound and an upper bound before an upper bound say nothing, single versions count beside them,
//! excluded ones are taken out. Exclusions alone leave everything else.

use std::cmp::Ordering;

use super::{Comparator, Constraint};
use crate::matching::configuration::Bound;
use crate::matching::version::Version;

/// A connected range of versions; a side without a bound is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The lowest version.
    pub start: Option<Bound>,
    /// The highest version.
    pub end: Option<Bound>,
}

impl Interval {
    /// All versions.
    pub const EVERY: Self = Self { start: None, end: None };

    /// One version alone.
    pub(super) fn only(version: &Version) -> Self {
        Self {
            start: Some(including(version)),
            end: Some(including(version)),
        }
    }

    /// Whether it holds a version; `None` when that cannot be ordered.
    #[must_use]
    pub fn contains(&self, version: &Version) -> Option<bool> {
        let inside = |bound: &Option<Bound>, side: Ordering| match bound {
            None => Some(true),
            Some(bound) => version.compare(&bound.version).map(|order| match order {
                Ordering::Equal => bound.inclusive,
                order => order == side,
            }),
        };
        let start = inside(&self.start, Ordering::Greater);
        let end = inside(&self.end, Ordering::Less);
        if start == Some(false) || end == Some(false) {
            return Some(false);
        }
        Some(start? && end?)
    }

    /// What two intervals share; `Some(None)` when that is nothing, `None` when it cannot be decided.
    pub(super) fn intersection(self, other: Self) -> Option<Option<Self>> {
        let start = stricter(self.start, other.start, Ordering::Greater)?;
        let end = stricter(self.end, other.end, Ordering::Less)?;
        let shared = Self { start, end };
        let (Some(start), Some(end)) = (&shared.start, &shared.end) else {
            return Some(Some(shared));
        };
        let holds_something = match start.version.compare(&end.version)? {
            Ordering::Less => true,
            Ordering::Equal => start.inclusive && end.inclusive,
            Ordering::Greater => false,
        };
        Some(holds_something.then_some(shared))
    }

    /// The intervals that are left without another one; `None` when that cannot be decided.
    pub(super) fn without(self, other: &Self) -> Option<Vec<Self>> {
        let before = other.start.clone().map(|start| Self {
            start: None,
            end: Some(opposite(start)),
        });
        let after = other.end.clone().map(|end| Self {
            start: Some(opposite(end)),
            end: None,
        });
        let mut left = Vec::new();
        for outside in [before, after].into_iter().flatten() {
            left.extend(self.clone().intersection(outside)?);
        }
        Some(left)
    }

    /// Whether one ends before the other starts, with something between them.
    fn ends_before(&self, later: &Self) -> Option<bool> {
        let (Some(end), Some(start)) = (&self.end, &later.start) else {
            return Some(false);
        };
        Some(match end.version.compare(&start.version)? {
            Ordering::Less => true,
            Ordering::Equal => !end.inclusive && !start.inclusive,
            Ordering::Greater => false,
        })
    }
}

/// The disjoint intervals of sorted constraints.
pub(super) fn of(constraints: &[Constraint]) -> Vec<Interval> {
    let mut found = bounded(constraints);
    let of = |wanted: Comparator| constraints.iter().filter(move |one| one.comparator == wanted);
    for Constraint { version, .. } in of(Comparator::Equal) {
        if !found.iter().any(|one| one.contains(version) == Some(true)) {
            found.push(Interval::only(version));
        }
    }
    if !constraints.is_empty() && of(Comparator::NotEqual).count() == constraints.len() {
        found.push(Interval::EVERY);
    }
    for Constraint { version, .. } in of(Comparator::NotEqual) {
        found = exclude(found, &Interval::only(version));
    }
    found
}

/// What the bounds alone say.
fn bounded(constraints: &[Constraint]) -> Vec<Interval> {
    let mut found: Vec<Interval> = Vec::new();
    let mut open: Option<Bound> = None;
    for Constraint { comparator, version } in constraints.iter().filter(|one| one.comparator.is_bound()) {
        let inclusive = matches!(comparator, Comparator::LessOrEqual | Comparator::GreaterOrEqual);
        let bound = Bound {
            version: version.clone(),
            inclusive,
        };
        if matches!(comparator, Comparator::Greater | Comparator::GreaterOrEqual) {
            open.get_or_insert(bound);
            continue;
        }
        match (open.take(), found.last_mut()) {
            (None, Some(last)) => last.end = Some(bound),
            (start, _) => found.push(Interval {
                start,
                end: Some(bound),
            }),
        }
    }
    found.extend(open.map(|start| Interval {
        start: Some(start),
        end: None,
    }));
    found
}

/// Takes one interval out of several; what cannot be ordered stays in.
fn exclude(all: Vec<Interval>, other: &Interval) -> Vec<Interval> {
    let left = |one: Interval| one.clone().without(other).unwrap_or_else(|| vec![one]);
    all.into_iter().flat_map(left).collect()
}

/// The same versions in as few intervals as possible, lowest first; `None` when they cannot be ordered.
pub(super) fn union(all: Vec<Interval>) -> Option<Vec<Interval>> {
    let mut sorted: Vec<Interval> = Vec::new();
    for one in all {
        let mut at = 0;
        for other in &sorted {
            if starts_later(other, &one)? {
                break;
            }
            at += 1;
        }
        sorted.insert(at, one);
    }
    let mut merged: Vec<Interval> = Vec::new();
    for one in sorted {
        match merged.last_mut() {
            Some(last) if !last.ends_before(&one)? => last.end = looser(last.end.take(), one.end)?,
            _ => merged.push(one),
        }
    }
    Some(merged)
}

fn starts_later(left: &Interval, right: &Interval) -> Option<bool> {
    let (Some(left), Some(right)) = (&left.start, &right.start) else {
        return Some(left.start.is_some());
    };
    let order = left.version.compare(&right.version)?;
    Some(order.is_gt() || (order.is_eq() && !left.inclusive && right.inclusive))
}

/// The later of two ends; `None` inside is no end.
fn looser(left: Option<Bound>, right: Option<Bound>) -> Option<Option<Bound>> {
    let (Some(left), Some(right)) = (left, right) else {
        return Some(None);
    };
    Some(Some(match left.version.compare(&right.version)? {
        Ordering::Greater => left,
        Ordering::Less => right,
        Ordering::Equal if left.inclusive => left,
        Ordering::Equal => right,
    }))
}

/// The bound that leaves less, on the side on which a stricter one lies.
fn stricter(left: Option<Bound>, right: Option<Bound>, side: Ordering) -> Option<Option<Bound>> {
    let (left, right) = match (left, right) {
        (Some(left), Some(right)) => (left, right),
        (left, right) => return Some(left.or(right)),
    };
    let order = left.version.compare(&right.version)?;
    let left_is_stricter = order == side || (order == Ordering::Equal && !left.inclusive);
    Some(Some(if left_is_stricter { left } else { right }))
}

fn including(version: &Version) -> Bound {
    Bound {
        version: version.clone(),
        inclusive: true,
    }
}

/// The same version seen from the other side.
fn opposite(bound: Bound) -> Bound {
    Bound {
        inclusive: !bound.inclusive,
        ..bound
    }
}
