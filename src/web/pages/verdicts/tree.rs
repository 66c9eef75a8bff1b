//! Each source's configurations and rulings as lines with their answers, for people who read them.

use super::view::{SourceTree, TreeLine, TreePart};
use super::words;
use crate::advisories::documents::Document;
use crate::alerts::card;
use crate::i18n::L10nLanguage;
use crate::matching::explain::{
    Aspect, ConfigurationStep, CriterionStep, Explanation, Ground, GroupStep, RulingStep, Step,
};
use crate::matching::{Authority, Bound, Operator, Scheme, Status, Verdict};
use std::cmp::Ordering;

/// Most criteria of one group that are written out.
const WRITTEN: usize = 30;

/// The trees of the sources that name products.
pub(super) fn trees(t: &L10nLanguage, words: &[(Document, Explanation)]) -> Vec<SourceTree> {
    let naming = words.iter().filter(|(document, _)| document.statement.names_products());
    naming
        .map(|(document, explanation)| SourceTree {
            title: card::document_title(t, &document.statement),
            parts: explanation.aspects.iter().flat_map(|one| aspect(t, one)).collect(),
        })
        .collect()
}

fn aspect(t: &L10nLanguage, one: &Aspect) -> Vec<TreePart> {
    let mut parts = Vec::new();
    if one.component {
        parts.push(TreePart::Open(TreeLine {
            label: t.verdict_tree_component(one.names.join(", ")),
            ..TreeLine::default()
        }));
    }
    // Rulings about other products are none of this program's business.
    let rulings = one.rulings.iter().filter(|ruling| !ruling.names.is_empty());
    parts.extend(rulings.flat_map(|one| ruling(t, one)));
    for (place, one) in one.configurations.iter().enumerate() {
        parts.extend(configuration(t, place.saturating_add(1), one));
    }
    if one.component {
        parts.push(TreePart::Close);
    }
    parts
}

fn ruling(t: &L10nLanguage, one: &RulingStep) -> Vec<TreePart> {
    let said = match one.status {
        Status::Affected => t.verdict_status_affected(),
        Status::NotAffected => t.verdict_status_not_affected(),
        Status::Fixed => t.verdict_status_fixed(),
        Status::UnderInvestigation => t.verdict_status_open(),
    };
    let label = match one.authority {
        Authority::Maker => t.verdict_ruling_maker(said),
        Authority::Analyst => t.verdict_ruling_analyst(said),
    };
    let mut notes = vec![words::standing(t, one.standing)];
    let reason = one.reason.as_deref().map(|reason| words::plain_reason(t, reason));
    notes.extend(reason.map(|reason| t.verdict_tree_reason(reason)));
    let line = TreeLine {
        label,
        note: joined(t, notes),
        ..TreeLine::default()
    };
    let mut parts = vec![TreePart::Open(line)];
    parts.extend(one.names.iter().take(WRITTEN).map(|name| said_of(criterion(t, name))));
    parts.push(TreePart::Close);
    parts
}

/// That a ruling speaks of this program says nothing good or bad about it.
fn said_of(mut part: TreePart) -> TreePart {
    if let TreePart::Leaf(line) = &mut part {
        line.answer = line.answer.take().map(|(_, word)| ("", word));
    }
    part
}

fn configuration(t: &L10nLanguage, number: usize, one: &ConfigurationStep) -> Vec<TreePart> {
    let line = TreeLine {
        label: t.verdict_tree_configuration(number),
        answer: Some(answer(t, one.verdict)),
        ..TreeLine::default()
    };
    let mut parts = vec![TreePart::Open(line)];
    match one.tree.members.as_slice() {
        // One group by itself needs no heading of its own.
        [Step::Group(only)] if !one.tree.negate && !only.negate && only.operator == Operator::Or => {
            parts.extend(members(t, only));
        }
        _ => parts.extend(group(t, &one.tree)),
    }
    parts.push(TreePart::Close);
    parts
}

fn group(t: &L10nLanguage, one: &GroupStep) -> Vec<TreePart> {
    let label = match (one.operator, one.negate) {
        (Operator::Or, false) => t.verdict_tree_any(),
        (Operator::And, false) => t.verdict_tree_all(),
        (Operator::Or, true) => t.verdict_tree_not_any(),
        (Operator::And, true) => t.verdict_tree_not_all(),
    };
    let line = TreeLine {
        label,
        answer: Some(answer(t, one.counts)),
        // What no row supplies still counts as possible: without a word that reads like a mistake.
        note: match (one.value, one.counts) {
            (Verdict::NotAffected, Verdict::Possible) => t.verdict_tree_counts_open(),
            _ => String::new(),
        },
        ..TreeLine::default()
    };
    let mut parts = vec![TreePart::Open(line)];
    parts.extend(members(t, one));
    parts.push(TreePart::Close);
    parts
}

/// What speaks of the program or is met by the list comes first; of the rest there may be thousands.
fn members(t: &L10nLanguage, one: &GroupStep) -> Vec<TreePart> {
    let mut criteria: Vec<&CriterionStep> = Vec::new();
    let mut parts = Vec::new();
    for member in &one.members {
        match member {
            Step::Group(inner) => parts.extend(group(t, inner)),
            Step::Criterion(criterion) => criteria.push(criterion),
        }
    }
    criteria.sort_by_key(|step| (!step.is_same_product(), step.met_by.is_none()));
    let written = criteria.iter().take(WRITTEN).map(|step| criterion(t, step));
    let mut all: Vec<TreePart> = written.collect();
    if criteria.len() > WRITTEN {
        all.push(TreePart::Leaf(TreeLine {
            label: t.verdict_tree_others(criteria.len().saturating_sub(WRITTEN)),
            ..TreeLine::default()
        }));
    }
    all.extend(parts);
    all
}

fn criterion(t: &L10nLanguage, step: &CriterionStep) -> TreePart {
    let range: Vec<String> = [&step.says.start, &step.says.end]
        .into_iter()
        .flatten()
        .map(|end| end_of_range(t, end))
        .collect();
    let mut technical = step.says.criterion.to_string();
    if !range.is_empty() {
        technical = format!("{technical} {}", range.join(", "));
    }
    let mut notes: Vec<String> = Vec::new();
    if step.hit.is_some() {
        notes.extend(step.grounds.iter().map(|one| ground(t, one)));
    }
    // A condition is a matter of the whole list; so is a program that another row is.
    if step.hit.is_none() || !step.is_same_product() {
        notes.push(match &step.met_by {
            Some(row) => t.verdict_met_by(row.as_str()),
            None => t.verdict_met_by_none(),
        });
    }
    TreePart::Leaf(TreeLine {
        label: if step.hit.is_none() {
            t.verdict_tree_condition()
        } else {
            String::new()
        },
        technical,
        answer: Some(answer(t, step.hit.unwrap_or(step.leg))),
        note: joined(t, notes),
    })
}

/// One end of a range as `>= 1.0`; in words where it cannot be read.
fn end_of_range(t: &L10nLanguage, end: &str) -> String {
    match end.split_once(' ') {
        Some((sign, Bound::UNREADABLE)) => format!("{sign} {}", t.verdict_tree_unreadable()),
        _ => end.to_owned(),
    }
}

/// Several notes as one.
fn joined(t: &L10nLanguage, notes: Vec<String>) -> String {
    let notes = notes.into_iter().reduce(|all, one| t.verdict_tree_notes(all, one));
    notes.unwrap_or_default()
}

fn answer(t: &L10nLanguage, verdict: Verdict) -> (&'static str, String) {
    match verdict {
        Verdict::Affected => ("yes", t.verdict_answer_yes()),
        Verdict::Possible => ("maybe", t.verdict_answer_maybe()),
        Verdict::NotAffected => ("no", t.verdict_answer_no()),
    }
}

fn ground(t: &L10nLanguage, ground: &Ground) -> String {
    match ground {
        Ground::OtherProduct => t.verdict_ground_other_product(),
        Ground::EveryVersion => t.verdict_ground_every(),
        Ground::Bound { bound, .. } if bound == Bound::UNREADABLE => t.verdict_ground_unclear(),
        Ground::Bound {
            version,
            bound,
            inclusive,
            scheme,
            order,
            ..
        } => {
            let (version, bound) = (version.as_str(), bound.as_str());
            let words = match order {
                Some(Ordering::Less) => t.verdict_ground_less(version, bound),
                Some(Ordering::Greater) => t.verdict_ground_greater(version, bound),
                Some(Ordering::Equal) if *inclusive => t.verdict_ground_equal_in(version, bound),
                Some(Ordering::Equal) => t.verdict_ground_equal_out(version, bound),
                None => t.verdict_ground_unordered(version, bound),
            };
            in_scheme(t, words, *scheme)
        }
        Ground::Exact {
            version,
            wanted,
            scheme,
            same,
        } => {
            let words = if *same {
                t.verdict_ground_same(version.as_str())
            } else {
                t.verdict_ground_other(version.as_str(), wanted.as_str())
            };
            in_scheme(t, words, *scheme)
        }
        Ground::NoVersion => t.verdict_ground_no_version(),
        Ground::HasVersion { version } => t.verdict_ground_has_version(version.as_str()),
        Ground::Unclear => t.verdict_ground_unclear(),
        Ground::Attribute { name, wanted, given } => match given {
            Some(given) => t.verdict_ground_attribute(*name, wanted.as_str(), given.as_str()),
            None => t.verdict_ground_attribute_none(*name, wanted.as_str()),
        },
    }
}

/// Names the order where it is not the one that texts without a scheme are put in.
fn in_scheme(t: &L10nLanguage, words: String, scheme: Scheme) -> String {
    match scheme {
        Scheme::Generic => words,
        other => t.verdict_ground_scheme(words, other.name()),
    }
}
