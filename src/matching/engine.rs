//! The two stages of matching and what they report.
//!
//! A row is a hit through the strongest `vulnerable` criterion that it meets; inside a business
//! the verdict is the weaker of that hit and of the configuration's value over all rows. Of
//! several configurations the strongest verdict wins, and among equally undecided ones the one
//! with the most useful open question.

use smol_str::SmolStr;
use std::cmp::{Ordering, Reverse};

use super::configuration::{Configuration, Criterion};
use super::criterion::{Answer, Role, Subject, answer};
use super::inventory::Inventory;
use super::item::Item;
use super::leg;
use super::row::{self, Group, Groups, Row};
use super::ruling::{Applicability, Authority, Ruling, Status};
use super::verdict::{Finding, Hit, Missing, Reason, Verdict};

/// A vulnerable criterion that an identity of the row meets, at least possibly.
pub(super) struct Met<'a> {
    criterion: &'a Criterion,
    subject: &'a Subject<'a>,
    answer: Answer,
}

/// What one configuration says about the row.
pub(super) struct Candidate<'a> {
    pub verdict: Verdict,
    pub missing: Option<Missing>,
    platform: bool,
    ruling: Option<Authority>,
    /// It speaks of a component, not of the row itself.
    inside: bool,
    met: Vec<Met<'a>>,
}

/// The verdict on one release alone; `None` when nothing hits it.
pub fn hit<'a>(says: impl Into<Applicability<'a>>, row: Row<'_>) -> Option<Hit> {
    hit_on(says.into(), &Groups::of(row))
}

/// [`hit`] of each of many advisories on one release, whose versions are read once; those that do not hit it are left out.
pub fn hits<'a, T>(said: impl Iterator<Item = (T, Applicability<'a>)>, row: Row<'_>) -> Vec<(T, Hit)> {
    let groups = Groups::of(row);
    said.filter_map(|(what, says)| Some((what, hit_on(says, &groups)?)))
        .collect()
}

fn hit_on(says: Applicability<'_>, groups: &Groups<'_>) -> Option<Hit> {
    let mut conditional = false;
    let candidates = said_of_all(says, groups, |configuration, candidate| {
        conditional |= configuration.is_conditional();
        Some(candidate)
    });
    let Finding {
        verdict,
        missing,
        fixed_in,
        reason,
    } = strongest(candidates, groups)?;
    Some(Hit {
        verdict,
        conditional,
        missing,
        fixed_in,
        reason,
    })
}

/// The verdict on one row inside its business; `None` = not affected.
///
/// `business` holds the identities of every row of the business, the row itself included.
pub fn judge<'a>(says: impl Into<Applicability<'a>>, row: Row<'_>, business: &[Item]) -> Option<Finding> {
    judge_in(says, row, &Inventory::new(business))
}

/// [`judge`] for many rows of one business, whose index is built once.
pub fn judge_in<'a>(says: impl Into<Applicability<'a>>, row: Row<'_>, business: &Inventory<'_>) -> Option<Finding> {
    let says = says.into();
    let groups = Groups::of(row);
    let candidates = said_of_all(says, &groups, |configuration, candidate| {
        within_business(candidate, configuration, business)
    });
    strongest(candidates, &groups)
}

/// The decision that comes before all configurations, if there is one about exactly this release.
pub fn ruled<'a>(rulings: &'a [Ruling], row: Row<'_>) -> Option<&'a Ruling> {
    let groups = Groups::of(row);
    let (decided, _) = decisive(rulings, groups.own())?;
    rulings.iter().find(|ruling| *ruling == decided)
}

/// Whether any of these names may mean the row itself.
pub fn may_mean(names: &[Criterion], row: Row<'_>) -> bool {
    let groups = Groups::of(row);
    let subjects = groups.own().subjects;
    let mut pairs = names
        .iter()
        .flat_map(|criterion| subjects.iter().map(move |subject| (criterion, subject)));
    pairs.any(|(criterion, subject)| answer(criterion, subject, Role::Hit).value > Verdict::NotAffected)
}

/// What is said about the program and about everything inside it. `weigh` weakens a configuration's word to what holds
/// here.
fn said_of_all<'a>(
    says: Applicability<'a>,
    groups: &'a Groups<'a>,
    mut weigh: impl FnMut(&'a Configuration, Candidate<'a>) -> Option<Candidate<'a>>,
) -> Vec<Candidate<'a>> {
    groups
        .all()
        .flat_map(|group| said_of(says, group, &mut weigh))
        .collect()
}

/// What rulings and configurations say about one group.
fn said_of<'a>(
    says: Applicability<'a>,
    group: Group<'a>,
    weigh: &mut impl FnMut(&'a Configuration, Candidate<'a>) -> Option<Candidate<'a>>,
) -> Vec<Candidate<'a>> {
    let ruling = decisive(says.rulings, group);
    let decided = ruling.as_ref().map(|(ruling, _)| ruling.status.verdict());
    if decided == Some(Verdict::NotAffected) || is_cleared(says.rulings, group, ruling.as_ref().map(|(one, _)| *one)) {
        return Vec::new();
    }
    let configurations = says.configurations.iter().filter_map(|configuration| {
        let candidate = own(configuration, group)?;
        weigh(configuration, candidate)
    });
    let mut candidates: Vec<Candidate<'_>> = configurations.collect();
    candidates.extend(ruling.map(|(ruling, met)| Candidate {
        verdict: ruling.status.verdict(),
        missing: (ruling.status == Status::UnderInvestigation).then_some(Missing::Range),
        platform: false,
        ruling: Some(ruling.authority),
        inside: group.inside,
        met: vec![met],
    }));
    candidates
}

/// Whether a word about the program that a component is in takes the component's weakness back: its maker knows what
/// it does with it. Only a decision of a higher authority about the component itself stands against it.
pub(super) fn is_cleared(rulings: &[Ruling], group: Group<'_>, about_it: Option<&Ruling>) -> bool {
    let host = Group {
        subjects: group.hosts,
        hosts: &[],
        inside: false,
    };
    let about_host = decisive(rulings, host).map(|(ruling, _)| ruling);
    about_host.is_some_and(|host| {
        let stands = about_it.is_some_and(|one| one.authority > host.authority);
        host.status.verdict() == Verdict::NotAffected && !stands
    })
}

/// The ruling that counts: of the highest authority, there the strongest verdict. One that leaves the question open
/// decides nothing while a decision is there.
pub(super) fn decisive<'a>(rulings: &'a [Ruling], group: Group<'a>) -> Option<(&'a Ruling, Met<'a>)> {
    let meant = rulings.iter().filter_map(|ruling| {
        let met = certainly(&ruling.names, group.subjects)?;
        let here = ruling.within.is_empty() || certainly(&ruling.within, group.hosts).is_some();
        here.then_some((ruling, met))
    });
    meant.max_by_key(|(ruling, _)| {
        let open = ruling.status == Status::UnderInvestigation;
        (ruling.authority, !open, ruling.status.verdict())
    })
}

/// The criterion that one of the names meets without any doubt.
pub(super) fn certainly<'a>(criteria: &'a [Criterion], subjects: &'a [Subject<'a>]) -> Option<Met<'a>> {
    let mut pairs = criteria
        .iter()
        .flat_map(|criterion| subjects.iter().map(move |subject| (criterion, subject)));
    pairs.find_map(|(criterion, subject)| {
        let answer = answer(criterion, subject, Role::Hit);
        (answer.value == Verdict::Affected).then_some(Met {
            criterion,
            subject,
            answer,
        })
    })
}

/// The group's own hit.
pub(super) fn own<'a>(configuration: &'a Configuration, group: Group<'a>) -> Option<Candidate<'a>> {
    let vulnerable = configuration
        .criteria()
        .into_iter()
        .filter(|criterion| criterion.vulnerable);
    let pairs = vulnerable.flat_map(|criterion| group.subjects.iter().map(move |subject| (criterion, subject)));
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
        missing: best
            .missing
            .map(|fact| if group.inside { fact.of_component() } else { fact }),
        platform: false,
        ruling: None,
        inside: group.inside,
        met,
    })
}

/// Strongest first, then the most useful question first.
fn strength(answer: &Answer) -> (Reverse<Verdict>, Option<&Missing>) {
    (Reverse(answer.value), answer.missing.as_ref())
}

/// Weakens a hit to what the configuration as a whole allows in this business.
pub(super) fn within_business<'a>(
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
        vendor: vendor.into(),
        product: product.into(),
    });
    Some(Candidate {
        verdict: value,
        missing,
        platform: true,
        ..candidate
    })
}

fn strongest(mut candidates: Vec<Candidate<'_>>, groups: &Groups<'_>) -> Option<Finding> {
    candidates.sort_by(|left, right| {
        let stronger = right.verdict.cmp(&left.verdict);
        stronger.then_with(|| left.missing.cmp(&right.missing))
    });
    // What repairs a component is no version of the program; which one brings it, nobody has said.
    let fixed_in = candidates.first().filter(|best| !best.inside).and_then(|_| {
        let own: Vec<&Candidate<'_>> = candidates.iter().filter(|one| !one.inside).collect();
        fixed_in(&own)
    });
    let best = candidates.into_iter().next()?;
    let reason = best
        .met
        .first()
        .map(|met| reason(met, &best, groups))
        .unwrap_or_default();
    Some(Finding {
        verdict: best.verdict,
        missing: best.missing,
        fixed_in,
        reason,
    })
}

fn reason(met: &Met<'_>, best: &Candidate<'_>, groups: &Groups<'_>) -> Reason {
    Reason {
        version: if best.inside {
            groups.version()
        } else {
            row::version(met.subject.item).or_else(|| groups.version())
        },
        component: best.inside.then(|| row::shown(met.subject.item)),
        platform: best.platform,
        ruling: best.ruling,
        ..Reason::of(met.criterion)
    }
}

/// The end of the range that holds the row's version; the highest one when the version is not
/// known or several ranges hold it.
fn fixed_in(candidates: &[&Candidate<'_>]) -> Option<SmolStr> {
    let met = || candidates.iter().flat_map(|candidate| &candidate.met);
    let certain = met().filter(|met| !doubtful(&met.answer));
    highest_end(certain).or_else(|| highest_end(met()))
}

/// The version was compared without a result.
fn doubtful(answer: &Answer) -> bool {
    matches!(answer.missing, Some(Missing::Comparison | Missing::Range))
}

fn highest_end<'a>(met: impl Iterator<Item = &'a Met<'a>>) -> Option<SmolStr> {
    let ends = met.filter_map(|met| met.criterion.end.as_ref());
    let fixes = ends
        .filter(|end| !end.inclusive && end.version.has_digit())
        .map(|end| &end.version);
    let highest = fixes.reduce(|highest, version| match version.compare(highest) {
        Some(Ordering::Greater) => version,
        _ => highest,
    });
    highest.map(|version| version.as_str().into())
}
