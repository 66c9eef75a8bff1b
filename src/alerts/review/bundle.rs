//! One decision out of all findings about one product: what an alert remembers. Pure.
//!
//! The findings get numbers, so that the same decision for another business is recognised by its numbers and not made
//! again; its text is kept under its digest.

use super::judge::Judged;
use super::known::Verdicts;
use crate::advisories::checks::hashes::Algorithm;
use crate::alerts::card::ByHand;
use crate::alerts::document::{AlertDocument, Bundled};
use crate::alerts::remedies::Remedies;
use crate::alerts::urgency::{self, Level, Rule};
use crate::db::{AdvisoryId, DbError, DbResult};
use crate::inventory::Item;
use crate::matching::{self, Finding, Verdict};
use smol_str::SmolStr;
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Most addresses for further reading that are kept of a weakness.
const REFERENCES: usize = 3;

/// What an alert remembers, with its text and the digest of that.
#[derive(Debug)]
pub(super) struct Bundle {
    pub(super) document: Arc<AlertDocument>,
    pub(super) json: String,
    pub(super) digest: String,
}

/// What tells a finding inside an alert from another one.
type Face = (AdvisoryId, Level, Verdict, Option<SmolStr>);

/// What a decision is made of: the number of the deciding verdicts, where they are shared, and those of all findings, where
/// there are several parts.
type Parts = (Option<usize>, Option<Vec<u32>>);

/// The decisions that were made.
#[derive(Debug, Default)]
pub(super) struct Bundles {
    numbers: HashMap<Face, u32, foldhash::fast::RandomState>,
    findings: Vec<Arc<Judged>>,
    made: HashMap<Parts, Arc<Bundle>>,
    weight: usize,
}

impl Bundles {
    /// What is remembered, in bytes, roughly.
    pub(super) fn weight(&self) -> usize {
        self.weight
    }

    /// The numbers of these findings.
    pub(super) fn numbers(&mut self, findings: &[Arc<Judged>]) -> Vec<u32> {
        findings.iter().map(|one| self.number(one)).collect()
    }

    fn number(&mut self, one: &Arc<Judged>) -> u32 {
        let (level, verdict) = one.order();
        let face = (one.advisory.id.clone(), level, verdict, one.finding.fixed_in.clone());
        let next = u32::try_from(self.findings.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(face).or_insert(next);
        if number == next {
            self.findings.push(Arc::clone(one));
        }
        number
    }

    /// The decision about a product that these items run, with the name of the one that decides; `None` when nothing
    /// touches them.
    ///
    /// # Errors
    /// Its text cannot be made.
    pub(super) fn bundle<'a>(
        &mut self,
        parts: &[(&'a Item, Arc<Verdicts>)],
    ) -> DbResult<Option<(&'a str, Arc<Bundle>)>> {
        let Some((item, verdicts, deciding)) = deciding(parts) else {
            return Ok(None);
        };
        // The numbers of a single part follow from its verdicts.
        let key = (verdicts.shared, (parts.len() > 1).then(|| joined(parts)));
        if let Some(known) = self.made.get(&key) {
            return Ok(Some((item.label.as_str(), Arc::clone(known))));
        }
        let numbers = key.1.as_ref().unwrap_or(&verdicts.numbers);
        let made = Arc::new(self.make(item, deciding, numbers)?);
        if verdicts.shared.is_some() {
            self.weight += 4 * made.json.len() + 4 * key.1.as_ref().map_or(0, Vec::len);
            self.made.insert(key, Arc::clone(&made));
        }
        Ok(Some((item.label.as_str(), made)))
    }

    fn make(&self, item: &Item, first: &Judged, numbers: &[u32]) -> DbResult<Bundle> {
        let at = |number: &u32| self.findings.get(usize::try_from(*number).ok()?);
        let mut all: Vec<&Arc<Judged>> = numbers.iter().filter_map(at).collect();
        all.sort_by(|a, b| in_alert(a, b));
        let document = AlertDocument {
            version: item.version.clone(),
            exposed: item.exposed.answer(),
            verdict: first.finding.verdict,
            missing: first.finding.missing.clone(),
            fixed_in: common_fix(all.iter().map(|judged| &judged.finding)),
            reason: first.finding.reason.clone(),
            inputs: first.inputs,
            decision: first.decision.clone(),
            remedies: Remedies::of(&first.advisory.advisory, &first.finding),
            table_version: urgency::TABLE_VERSION.to_owned(),
            advisories: each_once(&all).map(bundled).collect(),
        };
        let json = serde_json::to_string(&document).map_err(|e| DbError::damaged("alert", e))?;
        Ok(Bundle {
            digest: Algorithm::Sha256.digest(json.as_bytes()),
            document: Arc::new(document),
            json,
        })
    }
}

/// The numbers of all findings, each once.
fn joined(parts: &[(&Item, Arc<Verdicts>)]) -> Vec<u32> {
    let mut all: Vec<u32> = parts.iter().flat_map(|(_, one)| one.numbers.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The finding that decides, of whichever item.
fn deciding<'a, 'b>(parts: &'b [(&'a Item, Arc<Verdicts>)]) -> Option<(&'a Item, &'b Verdicts, &'b Judged)> {
    let firsts = parts.iter().filter_map(|(item, verdicts)| {
        let first = verdicts.found.findings.first()?;
        Some((*item, verdicts.as_ref(), first.as_ref()))
    });
    firsts.reduce(|best, one| match before(one.2, best.2) {
        Ordering::Less => one,
        Ordering::Equal | Ordering::Greater => best,
    })
}

/// The most urgent first.
fn before(a: &Judged, b: &Judged) -> Ordering {
    b.order()
        .cmp(&a.order())
        .then_with(|| a.advisory.id.cmp(&b.advisory.id))
}

/// [`before`]; of what one advisory says about several releases, what names a fix comes first.
fn in_alert(a: &Judged, b: &Judged) -> Ordering {
    before(a, b).then_with(|| b.finding.fixed_in.cmp(&a.finding.fixed_in))
}

fn each_once<'a>(all: &'a [&'a Arc<Judged>]) -> impl Iterator<Item = &'a Judged> {
    let mut seen: HashSet<&AdvisoryId> = HashSet::new();
    all.iter()
        .map(|one| one.as_ref())
        .filter(move |one| seen.insert(&one.advisory.id))
}

/// The version that is at least as new as every known fix; `None` when no finding names one.
fn common_fix<'a>(findings: impl Iterator<Item = &'a Finding>) -> Option<SmolStr> {
    let mut seen: HashSet<&str> = HashSet::new();
    let fixes = findings.filter_map(|finding| finding.fixed_in.as_deref());
    fixes
        .filter(|fix| seen.insert(fix))
        .reduce(|best, fix| match matching::version_cmp(fix, best) {
            Some(Ordering::Greater) => fix,
            _ => best,
        })
        .map(SmolStr::new)
}

fn by_hand(judged: &Judged) -> Option<ByHand> {
    let release = judged.advisory.released.as_ref()?;
    judged.decision.rules.contains(&Rule::ByHand).then(|| ByHand {
        who: release.by.clone(),
        reason: release.reason.clone(),
        day: release.at.date(),
    })
}

fn bundled(judged: &Judged) -> Bundled {
    let advisory = &judged.advisory.advisory;
    let exploited = advisory.known_exploited.as_ref();
    Bundled {
        id: judged.advisory.id.clone(),
        level: judged.decision.level,
        verdict: judged.finding.verdict,
        fixed_in: judged.finding.fixed_in.clone(),
        early: advisory.early,
        released: judged.advisory.released.is_some(),
        by_hand: by_hand(judged),
        weaknesses: advisory.weaknesses.clone(),
        vector: advisory.score().map(|s| s.vector.clone()),
        score: advisory.score().map(|s| (SmolStr::new(&s.version), s.base)),
        exploited_since: exploited.map(|k| SmolStr::new(&k.added)),
        ransomware: exploited.is_some_and(|k| k.ransomware),
        published: advisory.published.as_deref().map(SmolStr::new),
        sources: advisory.sources.iter().map(|s| SmolStr::new(s.as_str())).collect(),
        references: references(advisory.references.iter().map(|reference| reference.url.as_str())),
    }
}

/// The first addresses for further reading; one place counts once, however its host is written.
fn references<'a>(addresses: impl Iterator<Item = &'a str>) -> Vec<String> {
    let place = |address: &'a str| {
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        rest.trim_start_matches("www.").trim_end_matches('/')
    };
    let mut seen = HashSet::new();
    let new = addresses.filter(|address| seen.insert(place(address)));
    new.take(REFERENCES).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::references;

    #[test]
    fn a_place_is_named_once() {
        let given = [
            "https://fortiguard.com/psirt/FG-IR-24-015",
            "https://www.fortiguard.com/psirt/FG-IR-24-015/",
            "https://fortiguard.com/psirt/FG-IR-24-029",
        ];
        assert_eq!(references(given.into_iter()), [given[0], given[2]]);
    }
}
