//! Decisions about exactly a release: of an analyst, or of the maker (VEX).
//!
//! A configuration says which versions are concerned as far as its source knows. A ruling says of
//! certain releases that they are affected, repaired, not affected, or still looked into. It comes
//! before all configurations, an analyst's before a maker's; within one authority the strongest
//! verdict wins. It counts only where the row meets it without any doubt.

use serde::{Deserialize, Serialize};

use super::configuration::{Configuration, Criterion};
use super::verdict::Verdict;

/// Whose decision it is. The order is the weakest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The maker or packager of the product, in a CSAF or VEX document.
    #[default]
    Maker,
    /// An analyst or the operator of this instance.
    Analyst,
}

/// What is said about the releases, in the terms of VEX.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// They have the weakness.
    Affected,
    /// They do not have it.
    NotAffected,
    /// They no longer have it.
    Fixed,
    /// Nobody knows yet.
    UnderInvestigation,
}

impl Status {
    /// The verdict on a release that this is said about.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Affected => Verdict::Affected,
            Self::UnderInvestigation => Verdict::Possible,
            Self::NotAffected | Self::Fixed => Verdict::NotAffected,
        }
    }

    /// The stable name, as VEX writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Affected => "affected",
            Self::NotAffected => "not_affected",
            Self::Fixed => "fixed",
            Self::UnderInvestigation => "under_investigation",
        }
    }
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ruling {
    /// Whose it is.
    #[serde(default)]
    pub authority: Authority,
    /// What it says.
    pub status: Status,
    /// About which releases; any of them.
    pub names: Vec<Criterion>,
    /// Only where it is a component of one of these; everywhere when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub within: Vec<Criterion>,
    /// Why, as the source puts it (`vulnerable_code_not_present`, or a sentence).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Everything that decides whether an advisory concerns a row.
#[derive(Clone, Copy, Debug, Default)]
pub struct Applicability<'a> {
    /// The union of what the sources say.
    pub configurations: &'a [Configuration],
    /// Decisions that come before it.
    pub rulings: &'a [Ruling],
}

impl<'a> From<&'a [Configuration]> for Applicability<'a> {
    fn from(configurations: &'a [Configuration]) -> Self {
        Self {
            configurations,
            rulings: &[],
        }
    }
}
