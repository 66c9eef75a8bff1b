//! What matching answers: a verdict, why, and what is missing to be sure.
//!
//! Verdicts are ordered from weakest to strongest, so that "any of" is the maximum and "all of"
//! is the minimum. These types are stored with every match and shown to people, so they
//! serialise compactly and keep their names. A review copies hundreds of them, so their texts are cheap to copy.

use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::configuration::{Bound, Criterion};
use super::ruling::Authority;

/// Whether an advisory concerns a row. The order is weakest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The data say no.
    #[default]
    NotAffected,
    /// It cannot be excluded for lack of at least one fact.
    Possible,
    /// The data say yes.
    Affected,
}

impl Verdict {
    /// The stable name used in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAffected => "not_affected",
            Self::Possible => "possible",
            Self::Affected => "affected",
        }
    }

    /// Swaps yes and no and leaves the undecided as it is.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::NotAffected => Self::Affected,
            Self::Possible => Self::Possible,
            Self::Affected => Self::NotAffected,
        }
    }
}

/// The one fact that would decide a possible match. The order is the most useful question first.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The version of the row is not known.
    Version,
    /// An edition, service pack or platform of the row is not known.
    Edition,
    /// The inventory does not say whether this platform is there, or in which version.
    #[expect(missing_docs, reason = "the names of a CPE product")]
    Platform { vendor: SmolStr, product: SmolStr },
    /// The version of the row and those of the advisory cannot be ordered.
    Comparison,
    /// What is known about a component of the row does not decide it; its owner cannot know more.
    Component,
    /// The advisory states its range in a way that is not understood.
    Range,
}

impl Missing {
    /// The same fact missing about a component: nobody can be asked for it.
    pub(super) fn of_component(self) -> Self {
        match self {
            Self::Version | Self::Edition | Self::Comparison => Self::Component,
            other => other,
        }
    }
}

/// The verdict on one row inside its business. Never [`Verdict::NotAffected`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Possible or affected.
    pub verdict: Verdict,
    /// What to ask for when the verdict is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Missing>,
    /// First version without the weakness, where the data give one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_in: Option<SmolStr>,
    /// What matched.
    pub reason: Reason,
}

/// The verdict on one release alone: an upper bound while `conditional`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Possible or affected.
    pub verdict: Verdict,
    /// The rest of the inventory can still change the verdict: ask [`super::judge`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub conditional: bool,
    /// What to ask for when the verdict is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Missing>,
    /// First version without the weakness, where the data give one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed_in: Option<SmolStr>,
    /// What matched.
    pub reason: Reason,
}

impl Hit {
    /// The same as a finding; final only when the hit is not conditional.
    pub fn into_finding(self) -> Finding {
        let Self {
            verdict,
            missing,
            fixed_in,
            reason,
            ..
        } = self;
        Finding {
            verdict,
            missing,
            fixed_in,
            reason,
        }
    }
}

/// What in the advisory matched which version of the row. Of a criterion alone ([`Reason::of`]), only its name and bounds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reason {
    /// The CPE name of the criterion that matched.
    pub criterion: SmolStr,
    /// The lower bound as `>= 1.0` or `> 1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<SmolStr>,
    /// The upper bound as `< 2.0` or `<= 2.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<SmolStr>,
    /// The version of the row, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<SmolStr>,
    /// The component of the row that it is in, as its purl or its name; none when it is in the row itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component: Option<SmolStr>,
    /// The rest of the inventory, not the row itself, kept the verdict from being stronger.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub platform: bool,
    /// Whose decision about exactly this release it is; none when the sources' ranges decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Authority>,
}

impl Reason {
    /// What a criterion says, of whichever row: its name and bounds.
    #[must_use]
    pub fn of(criterion: &Criterion) -> Self {
        let written = |bound: &Bound, sign: char| {
            let equal = if bound.inclusive { "=" } else { "" };
            format_smolstr!("{sign}{equal} {}", bound.version.as_str())
        };
        Self {
            criterion: criterion.cpe.to_smolstr(),
            start: criterion.start.as_ref().map(|bound| written(bound, '>')),
            end: criterion.end.as_ref().map(|bound| written(bound, '<')),
            ..Self::default()
        }
    }
}
