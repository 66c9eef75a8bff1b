//! What an alert remembers: the verdict's reason, the advisories it bundles, and the inputs of its level, so that
//! "why?" can be answered later.

use super::card::ByHand;
use super::remedies::Remedies;
use super::urgency::{Decision, Exploitation, Inputs, Level};
use crate::db::AdvisoryId;
use crate::matching::{self, Missing, Reason, Verdict};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::cmp::Ordering;

/// The stored body of an alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AlertDocument {
    /// Version as the owner gave it.
    pub version: Option<String>,
    /// The owner's answer about exposure.
    pub exposed: Option<bool>,
    /// Affected or possible.
    pub verdict: Verdict,
    /// The one fact that would settle a possible verdict.
    pub missing: Option<Missing>,
    /// The highest version that any bundled advisory names as its fix.
    pub fixed_in: Option<SmolStr>,
    /// Why the deciding advisory matched.
    pub reason: Reason,
    /// Inputs of the level, from the deciding advisory.
    pub inputs: Inputs,
    /// The level and the rules that made it.
    pub decision: Decision,
    /// What can be done besides an update, from the deciding advisory.
    #[serde(default)]
    pub remedies: Remedies,
    /// Version of the urgency table that was used.
    pub table_version: String,
    /// All advisories of this alert, the deciding one first.
    pub advisories: Vec<Bundled>,
}

/// One advisory inside an alert.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bundled {
    /// Its id.
    pub id: AdvisoryId,
    /// Its own level.
    pub level: Level,
    /// Its own verdict.
    pub verdict: Verdict,
    /// The version that fixes it.
    #[serde(default)]
    pub fixed_in: Option<SmolStr>,
    /// Only sources that come before the analysis of NVD name the product.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub early: bool,
    /// A person gave it its level.
    #[serde(default)]
    pub released: bool,
    /// Who did, when that level counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<ByHand>,
    /// CWE ids.
    pub weaknesses: Vec<u32>,
    /// CVSS vector, where scored.
    pub vector: Option<String>,
    /// CVSS version and base score, as "3.1" and 8.1.
    pub score: Option<(SmolStr, f64)>,
    /// Day on which it entered the list of exploited weaknesses.
    pub exploited_since: Option<SmolStr>,
    /// Used by blackmailers.
    pub ransomware: bool,
    /// Day of publication.
    pub published: Option<SmolStr>,
    /// Who says so.
    pub sources: Vec<SmolStr>,
    /// Links for experts.
    pub references: Vec<String>,
}

impl AlertDocument {
    /// True while nobody has confirmed any of the advisories that decide.
    #[must_use]
    pub fn is_early(&self) -> bool {
        let decides = |one: &&Bundled| (one.level, one.verdict) == (self.decision.level, self.verdict);
        let mut deciding = self.advisories.iter().filter(decides).peekable();
        deciding.peek().is_some() && deciding.all(|one| one.early)
    }

    /// True when something the owner acts on differs: verdict, level, fix or the missing fact.
    #[must_use]
    pub fn differs_from(&self, other: &Self) -> bool {
        self.verdict != other.verdict
            || self.decision.level != other.decision.level
            || self.fixed_in != other.fixed_in
            || self.missing != other.missing
            || self.inputs.exploitation != other.inputs.exploitation
            || self.inputs.forecast != other.inputs.forecast
    }

    /// True when this asks for more than `other` did: a graver level or verdict, attacks that were not known, or a later
    /// version to update to. Worth a mail, as far as the rules for mails allow.
    #[must_use]
    pub fn is_graver_than(&self, other: &Self) -> bool {
        let newly_exploited =
            self.inputs.exploitation == Exploitation::Active && other.inputs.exploitation != Exploitation::Active;
        let later_fix = match (self.fixed_in.as_deref(), other.fixed_in.as_deref()) {
            (Some(fix), Some(before)) => matching::version_cmp(fix, before) == Some(Ordering::Greater),
            (fix, _) => fix.is_some(),
        };
        self.decision.level > other.decision.level || self.verdict > other.verdict || newly_exploited || later_fix
    }
}
