//! Under whose rules two version texts are ordered.
//!
//! Every ecosystem counts in its own way: `1.0-1` is after `1.0` for Debian and before it for npm. A
//! statement about a package is compared in the scheme of its type, a range in VERS notation in the
//! scheme that it names, everything else in the one stated order of [`super::Version`].

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// A way to order versions, by its name in VERS and purl.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// The order of [`super::Version`], for texts that follow no scheme of their own.
    #[default]
    Generic,
    /// Semantic Versioning 2.0.0, section 11.
    Semver,
}

impl Scheme {
    /// The scheme of a name in VERS or of a package type; what is not known is compared generically.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "semver" | "npm" | "cargo" => Self::Semver,
            _ => Self::Generic,
        }
    }

    /// The name by which [`Scheme::of`] knows it; empty for the generic order.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Generic => "",
            Self::Semver => "semver",
        }
    }

    pub(super) fn is_generic(&self) -> bool {
        *self == Self::Generic
    }

    /// Order of two texts; `None` when one of them is no version of this scheme.
    pub(super) fn compare(self, left: &str, right: &str) -> Option<Ordering> {
        match self {
            Self::Generic => super::version_cmp(left, right),
            Self::Semver => semver(left)?.partial_cmp(&semver(right)?),
        }
    }
}

fn semver(text: &str) -> Option<semver::Version> {
    semver::Version::parse(text.trim().trim_start_matches('v')).ok()
}
