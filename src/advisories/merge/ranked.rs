//! The statements of one alias set, those of the source with the lowest rank first.
//!
//! Within one source the newest statement comes first, so that the same statements give the
//! same advisory in whatever order they arrive.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::hash::Hash;

use crate::advisories::statement::{KnownExploited, Score, Source, Statement};

/// The statements of one alias set in the order in which they are heard.
pub(super) struct Ranked<'a>(Vec<&'a Statement>);

impl<'a> Ranked<'a> {
    pub fn new(statements: &'a [Statement]) -> Self {
        let mut ranked: Vec<&Statement> = statements.iter().collect();
        ranked.sort_by_key(|one| (one.source.rank(), &one.id, Reverse(&one.modified), &one.document));
        Self(ranked)
    }

    /// The CVE id where there is one, else the first id; and all others, sorted.
    pub fn id_and_aliases(&self) -> (String, Vec<String>) {
        let own = self.0.iter().map(|one| &one.id);
        let aliases = self.0.iter().flat_map(|one| &one.aliases);
        let ids: Vec<&String> = own.chain(aliases).collect();
        let cve = ids.iter().find(|id| id.starts_with("CVE-")).or(ids.first()).copied();
        let id = cve.cloned().unwrap_or_default();
        let mut others: Vec<String> = ids.into_iter().filter(|other| **other != id).cloned().collect();
        others.sort();
        others.dedup();
        (id, others)
    }

    /// The first description.
    pub fn summary(&self) -> Option<String> {
        self.0.iter().find_map(|one| one.summary.clone())
    }

    /// The parts of all statements, the first one of each key.
    pub fn union<T: Clone + 'a, K: Eq + Hash + 'a>(
        &self,
        parts: impl Fn(&'a Statement) -> &'a [T],
        key: impl Fn(&'a T) -> K,
    ) -> Vec<T> {
        let mut seen = HashSet::new();
        let all = self.0.iter().flat_map(|one| parts(one));
        all.filter(|part| seen.insert(key(part))).cloned().collect()
    }

    /// CVSS 2 lacks what urgency needs and comes last; otherwise the source's own scores come
    /// before those it passes on, and newer versions before older ones.
    pub fn scores(&self) -> Vec<Score> {
        let mut scores: Vec<Score> = Vec::new();
        for score in self.0.iter().flat_map(|one| &one.scores) {
            if !scores.contains(score) {
                scores.push(score.clone());
            }
        }
        let is_old = |score: &Score| score.version.starts_with('2');
        scores.sort_by(|left, right| {
            let order = is_old(left).cmp(&is_old(right)).then(right.primary.cmp(&left.primary));
            order.then_with(|| right.version.cmp(&left.version))
        });
        scores
    }

    /// The catalogue itself knows more than those who quote it.
    pub fn known_exploited(&self) -> Option<KnownExploited> {
        let catalogue = self.0.iter().filter(|one| one.source == Source::Kev);
        let mut heard = catalogue.chain(&self.0);
        heard.find_map(|one| one.known_exploited.clone())
    }
}
