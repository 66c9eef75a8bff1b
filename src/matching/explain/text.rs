//! An explanation as indented English lines, for the command line.

use std::cmp::Ordering;

use super::super::configuration::Operator;
use super::super::ruling::Authority;
use super::super::scheme::Scheme;
use super::super::verdict::Verdict;
use super::{
    Aspect, Change, ConfigurationStep, CriterionStep, Explanation, Ground, GroupStep, RulingStep, Standing, Step,
};

/// Most criteria of one group that are written out.
const WRITTEN: usize = 20;

/// The lines so far, each with its depth.
struct Lines(String);

impl Lines {
    fn add(&mut self, depth: usize, text: &str) {
        self.0.push_str(&"  ".repeat(depth));
        self.0.push_str(text);
        self.0.push('\n');
    }
}

impl Explanation {
    /// Every step as a line, indented under what it belongs to; `depth` is that of the first line.
    #[must_use]
    pub fn to_text(&self, depth: usize) -> String {
        let mut lines = Lines(String::new());
        for one in &self.aspects {
            aspect(one, depth, &mut lines);
        }
        for change in &self.changes {
            lines.add(depth, &format!("would change with {}", changed(change)));
        }
        lines.0
    }
}

fn aspect(one: &Aspect, depth: usize, lines: &mut Lines) {
    let kind = if one.component { "component" } else { "program" };
    lines.add(
        depth,
        &format!("{kind} {}: {}", one.names.join(", "), word(one.verdict())),
    );
    for ruling in one.rulings.iter().filter(|ruling| !ruling.names.is_empty()) {
        ruled(ruling, depth.saturating_add(1), lines);
    }
    for (place, configuration) in one.configurations.iter().enumerate() {
        configured(place.saturating_add(1), configuration, depth.saturating_add(1), lines);
    }
}

fn ruled(one: &RulingStep, depth: usize, lines: &mut Lines) {
    let authority = match one.authority {
        Authority::Maker => "maker",
        Authority::Analyst => "analyst",
    };
    let standing = match one.standing {
        Standing::Decides => "decides",
        Standing::Overruled => "another ruling comes before it",
        Standing::OtherRelease => "not certainly about this release",
        Standing::Elsewhere => "only inside another product",
    };
    let reason = one
        .reason
        .as_deref()
        .map(|reason| format!(" ({reason})"))
        .unwrap_or_default();
    let status = one.status.as_str();
    lines.add(
        depth,
        &format!("ruling of the {authority}: {status}{reason}: {standing}"),
    );
    for name in one.names.iter().take(WRITTEN) {
        criterion(name, depth.saturating_add(1), lines);
    }
}

fn configured(number: usize, one: &ConfigurationStep, depth: usize, lines: &mut Lines) {
    lines.add(depth, &format!("configuration {number}: {}", word(one.verdict)));
    group(&one.tree, depth.saturating_add(1), lines);
}

fn group(one: &GroupStep, depth: usize, lines: &mut Lines) {
    let joined = match (one.operator, one.negate) {
        (Operator::Or, false) => "any of",
        (Operator::And, false) => "all of",
        (Operator::Or, true) => "none of",
        (Operator::And, true) => "not all of",
    };
    lines.add(depth, &format!("{joined}: {}", word(one.counts)));
    let below = depth.saturating_add(1);
    let mut criteria: Vec<&CriterionStep> = Vec::new();
    for member in &one.members {
        match member {
            Step::Group(inner) => group(inner, below, lines),
            Step::Criterion(step) => criteria.push(step),
        }
    }
    criteria.sort_by_key(|step| (!step.is_same_product(), step.met_by.is_none()));
    for step in criteria.iter().take(WRITTEN) {
        criterion(step, below, lines);
    }
    if criteria.len() > WRITTEN {
        lines.add(below, &format!("and {} more", criteria.len().saturating_sub(WRITTEN)));
    }
}

fn criterion(step: &CriterionStep, depth: usize, lines: &mut Lines) {
    let range = [&step.says.start, &step.says.end].into_iter().flatten();
    let range: String = range.map(|bound| format!(" {bound}")).collect();
    let mut notes: Vec<String> = match step.hit {
        Some(_) => step.grounds.iter().map(ground).collect(),
        None => vec!["condition".to_owned()],
    };
    if step.hit.is_none() || !step.is_same_product() {
        let row = step.met_by.as_deref().map(|row| format!("met by {row}"));
        notes.push(row.unwrap_or_else(|| "met by no row".to_owned()));
    }
    let answer = word(step.hit.unwrap_or(step.leg));
    lines.add(
        depth,
        &format!("{}{range}: {answer} ({})", step.says.criterion, notes.join("; ")),
    );
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Affected => "yes",
        Verdict::Possible => "cannot be decided",
        Verdict::NotAffected => "no",
    }
}

fn ground(ground: &Ground) -> String {
    match ground {
        Ground::OtherProduct => "another product".to_owned(),
        Ground::EveryVersion => "every version".to_owned(),
        Ground::Bound {
            version,
            bound,
            inclusive,
            scheme,
            order,
            ..
        } => {
            let sign = match order {
                Some(Ordering::Less) => "<",
                Some(Ordering::Greater) => ">",
                Some(Ordering::Equal) => "=",
                None => "cannot be ordered with",
            };
            let belongs = match (order, inclusive) {
                (Some(Ordering::Equal), true) => ", included",
                (Some(Ordering::Equal), false) => ", not included",
                _ => "",
            };
            format!("{version} {sign} {bound}{belongs}{}", order_of(*scheme))
        }
        Ground::Exact {
            version,
            wanted,
            scheme,
            same,
        } => {
            let sign = if *same { "=" } else { "is not" };
            format!("{version} {sign} {wanted}{}", order_of(*scheme))
        }
        Ground::NoVersion => "the version is not known".to_owned(),
        Ground::HasVersion { version } => format!("without a version only, and it is {version}"),
        Ground::Unclear => "the range is not understood".to_owned(),
        Ground::Attribute { name, wanted, given } => {
            let given = given.as_deref().unwrap_or("not known");
            format!("{name} {wanted} is meant, it is {given}")
        }
    }
}

fn order_of(scheme: Scheme) -> String {
    match scheme {
        Scheme::Generic => String::new(),
        other => format!(" in the order of {}", other.name()),
    }
}

fn changed(change: &Change) -> String {
    match change {
        Change::Update(version) => format!("version {version} or later"),
        Change::TellVersion => "the version".to_owned(),
        Change::TellEdition => "the edition".to_owned(),
        Change::TellPlatform { vendor, product } => format!("{vendor} {product} in the inventory"),
        Change::TellComparableVersion => "a version that can be ordered with the advisory's".to_owned(),
        Change::ClearRange => "a range of the source that can be compared".to_owned(),
        Change::OtherVersion => "a version inside the range".to_owned(),
        Change::Ruling => "another ruling".to_owned(),
        Change::Naming => "a source that names the product".to_owned(),
        Change::Correction => "a correction of the source".to_owned(),
    }
}
