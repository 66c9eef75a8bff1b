//! One weakness = one advisory, whatever number of sources speaks of it.
//!
//! Statements that share an id or an alias form one alias set. Merged, they give the union of
//! their configurations, the words of the source with the lowest rank, and every score with the
//! most telling one first. An id that the CVE list or NVD withdraws never matches again, whatever
//! the others still say about it; a database that withdraws its record only falls silent.

mod alias_sets;
pub mod conflicts;
mod ranked;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use self::alias_sets::alias_sets;
use self::ranked::Ranked;
use super::statement::{Assessment, Forecast, KnownExploited, Reference, Remedy, Score, Source, Statement};
use crate::matching::{Applicability, Configuration, Ruling};

/// Why an advisory matches nothing although its sources still stand by it: the operator decided so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SetAside {
    /// There is no such weakness; otherwise its data are wrong.
    pub withdrawn: bool,
    /// Why, in the operator's words.
    pub reason: String,
    /// The day of the decision, `YYYY-MM-DD`.
    pub since: String,
    /// The day on which it ends by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// What all sources together say about one weakness.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Advisory {
    /// The CVE id where there is one, else the id of the source with the lowest rank.
    pub id: String,
    /// The other ids, sorted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Withdrawn by those who keep the list of ids, or by everybody; or set aside by the operator. It matches nothing.
    pub rejected: bool,
    /// The operator's decision, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<SetAside>,
    /// Earliest publication, as the source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Latest change, as the source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// English description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// All scores, the one to use first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<Score>,
    /// All CWE numbers, those of the lowest rank first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weaknesses: Vec<u32>,
    /// All configurations, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub configurations: Vec<Configuration>,
    /// All rulings, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<Ruling>,
    /// All remedies, each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<Remedy>,
    /// Only early sources name products: NVD and its overrides have not looked at it yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub early: bool,
    /// NVD and the CVE list name different versions of the same product.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
    /// The entry in the catalogue of known exploited vulnerabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_exploited: Option<KnownExploited>,
    /// The newest decision of CISA's analysts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
    /// How likely attacks are.
    #[serde(skip_serializing_if = "Forecast::is_low")]
    pub forecast: Forecast,
    /// All references, each address once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Who contributed, lowest rank first.
    pub sources: Vec<Source>,
}

impl Advisory {
    /// Joins the statements of one alias set. The order of the statements does not matter.
    pub fn merge(statements: &[Statement]) -> Self {
        let ranked = Ranked::new(statements);
        let (id, aliases) = ranked.id_and_aliases();
        Self {
            id,
            aliases,
            rejected: is_rejected(statements),
            set_aside: None,
            published: statements.iter().filter_map(|one| one.published.clone()).min(),
            modified: statements.iter().filter_map(|one| one.modified.clone()).max(),
            summary: ranked.summary(),
            scores: ranked.scores(),
            weaknesses: ranked.union(|one| &one.weaknesses, |cwe| *cwe),
            configurations: ranked.union(|one| &one.configurations, |found| found),
            rulings: ranked.union(|one| &one.rulings, |ruling| ruling),
            remedies: ranked.union(|one| &one.remedies, |remedy| remedy),
            early: is_early(statements),
            disputed: conflicts::are_disputed(statements),
            known_exploited: ranked.known_exploited(),
            assessment: newest_assessment(statements),
            forecast: statements
                .iter()
                .filter_map(|one| one.likelihood)
                .map(Forecast::of)
                .max()
                .unwrap_or_default(),
            references: ranked.union(|one| &one.references, |reference| &reference.url),
            sources: ranked.union(|one| std::slice::from_ref(&one.source), |source| *source),
        }
    }

    /// Sorts statements into alias sets and joins each set.
    pub fn merge_all(statements: Vec<Statement>) -> Vec<Self> {
        alias_sets(statements).iter().map(|set| Self::merge(set)).collect()
    }

    /// True when nothing differs but words and dates.
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        let bare = |advisory: &Self| Self {
            modified: None,
            summary: None,
            ..advisory.clone()
        };
        bare(self) == bare(other)
    }

    /// What decides whether it concerns a row.
    #[must_use]
    pub fn applicability(&self) -> Applicability<'_> {
        Applicability {
            configurations: &self.configurations,
            rulings: &self.rulings,
        }
    }

    /// The score to use: see the order of [`Advisory::scores`].
    pub fn score(&self) -> Option<&Score> {
        self.scores.first()
    }
}

/// An id is withdrawn by those who keep the list of ids. Another database only withdraws its own word: that counts
/// where nobody else has one.
fn is_rejected(statements: &[Statement]) -> bool {
    let by_authority = |one: &Statement| one.rejected && one.source.keeps_ids();
    statements.iter().any(by_authority) || (!statements.is_empty() && statements.iter().all(|one| one.rejected))
}

/// Whether products are named, and only by sources that come before the analysis of NVD. What is used in attacks needs no
/// confirmation any more.
fn is_early(statements: &[Statement]) -> bool {
    let confirms = |one: &Statement| matches!(one.source, Source::Nvd | Source::NvdOverride);
    let naming = || statements.iter().filter(|one| !one.configurations.is_empty());
    let is_used = statements.iter().any(|one| one.known_exploited.is_some());
    naming().next().is_some() && !naming().any(confirms) && !is_used
}

fn newest_assessment(statements: &[Statement]) -> Option<Assessment> {
    let all = statements.iter().filter_map(|one| one.assessment.as_ref());
    all.max_by(|left, right| left.decided.cmp(&right.decided)).cloned()
}
