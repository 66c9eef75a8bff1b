//! The two stages of matching and what they report.
//!
//! A row is a hit through the strongest `vulnerable` criterion that it meets; inside a business
//! the verdict is the weaker of that hit and of the configuration's value over all rows. Of
//! several configurations the strongest verdict wins, and among equally undecided ones the one
//! with the most useful open question.

use std::cmp::{Ordering, Reverse};

use super::configuration::{Bound, Configuration, Criterion};
use super::criterion::{Answer, Role, Subject, answer};
use super::inventory::Inventory;
use super::item::Item;
use super::leg;
use super::verdict::{Finding, Hit, Missing, Reason, Verdict};

/// A vulnerable criterion that an identity of the row meets, at least possibly.
struct Met<'a> {
    criterion: &'a Criterion,
    subject: &'a Subject<'a>,
    answer: Answer,
}

/// What one configuration says about the row.
struct Candidate<'a> {
    verdict: Verdict,
    missing: Option<Missing>,
    platform: bool,
    met: Vec<Met<'a>>,
}

/// The verdict on one release (all its identities) alone; `None` when nothing hits it.
pub fn hit(configurations: &[Configuration], identities: &[Item]) -> Option<Hit> {
    let subjects: Vec<Subject<'_>> = identities.iter().map(Subject::new).collect();
    let mut conditional = false;
    let candidates = configurations.iter().filter_map(|configuration| {
        let candidate = own(configuration, &subjects)?;
        conditional |= configuration.is_conditional();
        Some(candidate)
    });
    let Finding {
        verdict,
        missing,
        fixed_in,
        reason,
    } = strongest(candidates.collect())?;
    Some(Hit {
        verdict,
        conditional,
        missing,
        fixed_in,
        reason,
    })
}

/// The verdict on one row (all its identities) inside its business; `None` = not affected.
///
/// `business` holds the identities of every row of the business, the row itself included.
pub fn judge(configurations: &[Configuration], row: &[Item], business: &[Item]) -> Option<Finding> {
    judge_in(configurations, row, &Inventory::new(business))
}

/// [`judge`] for many rows of one business, whose index is built once.
pub fn judge_in(configurations: &[Configuration], row: &[Item], business: &Inventory<'_>) -> Option<Finding> {
    let subjects: Vec<Subject<'_>> = row.iter().map(Subject::new).collect();
    let candidates = configurations.iter().filter_map(|configuration| {
        let candidate = own(configuration, &subjects)?;
        within_business(candidate, configuration, business)
    });
    strongest(candidates.collect())
}

/// The row's own hit.
fn own<'a>(configuration: &'a Configuration, subjects: &'a [Subject<'a>]) -> Option<Candidate<'a>> {
    let vulnerable = configuration
        .criteria()
        .into_iter()
        .filter(|criterion| criterion.vulnerable);
    let pairs = vulnerable.flat_map(|criterion| subjects.iter().map(move |subject| (criterion, subject)));
    let mut met: Vec<Met<'_>> = pairs
        .map(|(criterion, subject)| Met {
            criterion,
            subject,
            answer: answer(criterion, subject, Role::Hit),
        })
        .filter(|met| met.answer.value > Verdict::NotAffected)
        .collect();
    met.sort_by(|left, right| strength(&left.answer).cmp(&strength(&right.answer)));
    let best = met.first()?.answer.clone();
    Some(Candidate {
        verdict: best.value,
        missing: best.missing,
        platform: false,
        met,
    })
}

/// Strongest first, then the most useful question first.
fn strength(answer: &Answer) -> (Reverse<Verdict>, Option<&Missing>) {
    (Reverse(answer.value), answer.missing.as_ref())
}

/// Weakens a hit to what the configuration as a whole allows in this business.
fn within_business<'a>(
    candidate: Candidate<'a>,
    configuration: &Configuration,
    business: &Inventory<'_>,
) -> Option<Candidate<'a>> {
    if !configuration.is_conditional() {
        return Some(candidate);
    }
    let value = leg::value(configuration, business);
    if value == Verdict::NotAffected {
        return None;
    }
    if value >= candidate.verdict {
        return Some(candidate);
    }
    let missing = leg::unmet(configuration, business).map(|(vendor, product)| Missing::Platform {
        vendor: vendor.to_owned(),
        product: product.to_owned(),
    });
    Some(Candidate {
        verdict: value,
        missing,
        platform: true,
        ..candidate
    })
}

fn strongest(mut candidates: Vec<Candidate<'_>>) -> Option<Finding> {
    candidates.sort_by(|left, right| {
        let stronger = right.verdict.cmp(&left.verdict);
        stronger.then_with(|| left.missing.cmp(&right.missing))
    });
    let fixed_in = fixed_in(&candidates);
    let best = candidates.into_iter().next()?;
    let reason = best
        .met
        .first()
        .map(|met| reason(met, best.platform))
        .unwrap_or_default();
    Some(Finding {
        verdict: best.verdict,
        missing: best.missing,
        fixed_in,
        reason,
    })
}

fn reason(met: &Met<'_>, platform: bool) -> Reason {
    let Criterion { cpe, start, end, .. } = met.criterion;
    let written = |bound: &Bound, sign: char| {
        let equal = if bound.inclusive { "=" } else { "" };
        format!("{sign}{equal} {}", bound.version.as_str())
    };
    Reason {
        criterion: cpe.to_string(),
        start: start.as_ref().map(|bound| written(bound, '>')),
        end: end.as_ref().map(|bound| written(bound, '<')),
        version: met.subject.item.version.clone(),
        platform,
    }
}

/// The end of the range that holds the row's version; the highest one when the version is not
/// known or several ranges hold it.
fn fixed_in(candidates: &[Candidate<'_>]) -> Option<String> {
    let met = || candidates.iter().flat_map(|candidate| &candidate.met);
    let certain = met().filter(|met| !doubtful(&met.answer));
    highest_end(certain).or_else(|| highest_end(met()))
}

/// The version was compared without a result.
fn doubtful(answer: &Answer) -> bool {
    matches!(answer.missing, Some(Missing::Comparison | Missing::Range))
}

fn highest_end<'a>(met: impl Iterator<Item = &'a Met<'a>>) -> Option<String> {
    let ends = met.filter_map(|met| met.criterion.end.as_ref());
    let fixes = ends
        .filter(|end| !end.inclusive && end.version.has_digit())
        .map(|end| &end.version);
    let highest = fixes.reduce(|highest, version| match version.compare(highest) {
        Some(Ordering::Greater) => version,
        _ => highest,
    });
    highest.map(|version| version.as_str().to_owned())
}
