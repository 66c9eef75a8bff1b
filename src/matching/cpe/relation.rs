//! How two names lie to each other: NISTIR 7696, "CPE Name Matching Specification".
//!
//! The first name is the source, whose wildcards count; the second one is the target. Table 6-2 gives
//! the relation of each pair of attributes, table 6-4 what they say about the whole names. An unquoted
//! `?` stands for one sign, `*` for any number. A target with wildcards has no defined relation.

use super::text::{Sign, signs};
use super::{Attribute, Cpe, Part};

/// What the source says about the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// They mean the same.
    Equal,
    /// The source means all that the target means, and more.
    Superset,
    /// The target means all that the source means, and more.
    Subset,
    /// They have nothing in common, as far as the specification can say.
    Disjoint,
    /// The specification does not say.
    Undefined,
}

impl Attribute {
    /// The relation of one attribute to another.
    #[must_use]
    pub fn relation(&self, target: &Self) -> Relation {
        match (self, target) {
            (Self::Any, Self::Any) | (Self::NotApplicable, Self::NotApplicable) => Relation::Equal,
            (_, Self::Pattern(_)) => Relation::Undefined,
            (Self::Any, _) => Relation::Superset,
            (_, Self::Any) => Relation::Subset,
            (Self::Value(source), Self::Value(target)) if source == target => Relation::Equal,
            (Self::Pattern(pattern), Self::Value(text)) if covers(pattern, text) => Relation::Superset,
            _ => Relation::Disjoint,
        }
    }
}

impl Cpe {
    /// The relation of this name, as the source, to another one.
    #[must_use]
    pub fn relation(&self, target: &Self) -> Relation {
        let relations = self.relations(target);
        let all = |wanted: Relation| relations.iter().all(|one| *one == Relation::Equal || *one == wanted);
        if relations.contains(&Relation::Disjoint) {
            Relation::Disjoint
        } else if all(Relation::Equal) {
            Relation::Equal
        } else if all(Relation::Superset) {
            Relation::Superset
        } else if all(Relation::Subset) {
            Relation::Subset
        } else {
            Relation::Undefined
        }
    }

    fn relations(&self, target: &Self) -> Vec<Relation> {
        let pairs = self.attributes().into_iter().zip(target.attributes());
        let attributes = pairs.map(|(source, target)| source.relation(target));
        std::iter::once(parts(self.part, target.part))
            .chain(attributes)
            .collect()
    }
}

fn parts(source: Option<Part>, target: Option<Part>) -> Relation {
    match (source, target) {
        (source, target) if source == target => Relation::Equal,
        (None, Some(_)) => Relation::Superset,
        (Some(_), None) => Relation::Subset,
        _ => Relation::Disjoint,
    }
}

/// Whether a pattern, still escaped, stands for a text.
fn covers(pattern: &str, text: &str) -> bool {
    let pattern: Vec<Sign> = signs(pattern).collect();
    let text: Vec<char> = text.chars().collect();
    matches(&pattern, &text)
}

/// Tries the last `*` again with one more sign whenever what follows it does not fit.
fn matches(pattern: &[Sign], text: &[char]) -> bool {
    let (mut pattern, mut text) = (pattern, text);
    let mut retry: Option<(&[Sign], &[char])> = None;
    loop {
        match (pattern.split_first(), text.split_first()) {
            (Some((Sign::Many, rest)), _) => {
                retry = Some((rest, text));
                pattern = rest;
                continue;
            }
            (Some((Sign::One, rest)), Some((_, tail))) => {
                (pattern, text) = (rest, tail);
                continue;
            }
            (Some((Sign::Plain(wanted), rest)), Some((given, tail))) if wanted == given => {
                (pattern, text) = (rest, tail);
                continue;
            }
            (None, None) => return true,
            _ => {}
        }
        let Some((rest, [_, tail @ ..])) = retry else {
            return false;
        };
        retry = Some((rest, tail));
        (pattern, text) = (rest, tail);
    }
}
