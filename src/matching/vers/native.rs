//! Ranges as ecosystems write them, turned into VERS.
//!
//! Most notations are alternatives (`||`) of conditions that hold together (`,` or a space), and differ
//! in what a bare version, `^`, `~` and `*` mean: that is a [`Dialect`]. Maven and NuGet write
//! intervals, nginx and OpenSSL lists; [`lists`] reads those. A range is written as it was stated
//! when VERS reads that the same way, else as the merged intervals.

mod dialect;
mod lists;
mod term;

use super::interval::{self, Interval};
use super::{Comparator, Constraint, Vers, VersError};
use crate::matching::configuration::Bound;
use crate::matching::scheme::Scheme;
use dialect::Dialect;
use term::Term;

/// Conditions that hold together.
struct Alternative {
    within: Interval,
    without: Vec<Interval>,
}

/// Reads the range of an ecosystem.
pub(super) fn read(name: &str, text: &str) -> Result<Vers, VersError> {
    let shown = || text.chars().take(200).collect::<String>();
    let alternatives = match name {
        "nginx" => lists::nginx(text),
        "openssl" => lists::openssl(text),
        "maven" | "nuget" if text.contains(['[', '(']) || name == "nuget" => lists::intervals(name, text),
        _ => alternatives(&Dialect::of(name), text),
    };
    let alternatives = alternatives.ok_or_else(|| VersError::Constraint(shown()))?;
    written(name, alternatives).ok_or_else(|| VersError::Order(shown()))
}

/// The alternatives of a text; `None` when one cannot be read.
fn alternatives(dialect: &Dialect, text: &str) -> Option<Vec<Alternative>> {
    let sets = text.replace("||", "|");
    let read = |set| dialect.terms(set).and_then(together);
    let found: Option<Vec<Option<Alternative>>> = sets.split('|').map(read).collect();
    Some(found?.into_iter().flatten().collect())
}

/// Joins conditions by "and"; `Some(None)` when nothing meets them all.
fn together(terms: Vec<Term>) -> Option<Option<Alternative>> {
    let mut within = Interval::EVERY;
    let mut without = Vec::new();
    for term in terms {
        match term {
            Term::Within(other) => match within.intersection(other)? {
                Some(shared) => within = shared,
                None => return Some(None),
            },
            Term::Without(other) => without.push(other),
        }
    }
    Some(Some(Alternative { within, without }))
}

/// The range in VERS: as it was stated, or merged where VERS would read that differently.
fn written(name: &str, alternatives: Vec<Alternative>) -> Option<Vers> {
    let meant = interval::union(meant(&alternatives)?)?;
    if meant == [Interval::EVERY] && alternatives.iter().all(|one| one.without.is_empty()) {
        return Some(Vers {
            every: true,
            ..Vers::none(name)
        });
    }
    if meant.is_empty() {
        return Some(Vers::none(name));
    }
    let stated = Vers::new(name, alternatives.iter().flat_map(Alternative::constraints).collect());
    let is_read_alike = |vers: &Vers| interval::union(vers.intervals()).as_ref() == Some(&meant);
    stated
        .filter(is_read_alike)
        .or_else(|| Vers::new(name, meant.iter().flat_map(bounds).collect()))
}

fn meant(alternatives: &[Alternative]) -> Option<Vec<Interval>> {
    let mut found = Vec::new();
    for Alternative { within, without } in alternatives {
        let mut left = vec![within.clone()];
        for other in without {
            let parts: Option<Vec<Vec<Interval>>> = left.into_iter().map(|one| one.without(other)).collect();
            left = parts?.into_iter().flatten().collect();
        }
        found.extend(left);
    }
    Some(found)
}

impl Alternative {
    fn constraints(&self) -> Vec<Constraint> {
        let mut found = bounds(&self.within);
        let excluded = self.without.iter().filter_map(point);
        found.extend(excluded.map(|bound| Constraint {
            comparator: Comparator::NotEqual,
            version: bound.version.clone(),
        }));
        found
    }
}

/// The constraints of an interval.
fn bounds(interval: &Interval) -> Vec<Constraint> {
    let constraint = |comparator, bound: &Bound| Constraint {
        comparator,
        version: bound.version.clone(),
    };
    if let Some(bound) = point(interval) {
        return vec![constraint(Comparator::Equal, bound)];
    }
    let start = interval.start.as_ref().map(|bound| match bound.inclusive {
        true => constraint(Comparator::GreaterOrEqual, bound),
        false => constraint(Comparator::Greater, bound),
    });
    let end = interval.end.as_ref().map(|bound| match bound.inclusive {
        true => constraint(Comparator::LessOrEqual, bound),
        false => constraint(Comparator::Less, bound),
    });
    start.into_iter().chain(end).collect()
}

/// The only version of an interval.
fn point(interval: &Interval) -> Option<&Bound> {
    let (start, end) = interval.start.as_ref().zip(interval.end.as_ref())?;
    let is_one = start.inclusive && end.inclusive && start.version.is_same(&end.version);
    is_one.then_some(start)
}

fn bound(scheme: Scheme, version: &str, inclusive: bool) -> Bound {
    Bound {
        version: crate::matching::Version::parse_as(scheme, version),
        inclusive,
    }
}
