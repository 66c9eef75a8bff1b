//! What one source says about one weakness: our common form of every feed.
//!
//! Readers in [`super::formats`] produce statements, the store keeps them beside the raw
//! document, and [`super::merge`] joins those that speak of the same weakness. Dates are kept as
//! the source gives them.

use serde::{Deserialize, Serialize};

use crate::matching::Configuration;

/// Where a statement comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// National Vulnerability Database, API 2.0 or the older 1.1 feeds.
    #[default]
    Nvd,
    /// Configurations published for records that NVD has not analysed.
    NvdOverride,
    /// CISA's catalogue of known exploited vulnerabilities.
    Kev,
}

impl Source {
    /// The stable name used in the store and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nvd => "nvd",
            Self::NvdOverride => "nvd_override",
            Self::Kev => "kev",
        }
    }

    /// Whose words win where only one can be shown; the lowest comes first. For the match itself
    /// all of these have equal standing: their configurations are united.
    pub fn rank(self) -> u8 {
        match self {
            Self::Nvd => 0,
            Self::NvdOverride => 1,
            Self::Kev => 2,
        }
    }
}

/// One source's account of one weakness.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    /// Who says it.
    pub source: Source,
    /// The id that the source uses, usually a CVE id.
    pub id: String,
    /// Other ids of the same weakness.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The id was withdrawn: it must never match.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rejected: bool,
    /// When the source published it, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// When the source last changed it, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    /// The source's English description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// CVSS scores.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<Score>,
    /// CWE numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weaknesses: Vec<u32>,
    /// Which products and versions are concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub configurations: Vec<Configuration>,
    /// Further reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Set when the source knows of attacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_exploited: Option<KnownExploited>,
}

/// A CVSS score.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Score {
    /// `2.0`, `3.0`, `3.1` or `4.0`.
    pub version: String,
    /// The vector as text.
    pub vector: String,
    /// The base score, 0 to 10.
    pub base: f64,
    /// Given by the source itself rather than passed on from somebody else.
    pub primary: bool,
}

/// A page about the weakness.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Reference {
    /// Its address.
    pub url: String,
    /// What the source says it is, such as "Patch" or "Vendor Advisory".
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// Proof that the weakness is used in attacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KnownExploited {
    /// Day it entered the catalogue, `YYYY-MM-DD`.
    pub added: String,
    /// Day by which US agencies must have acted, `YYYY-MM-DD`.
    pub due: String,
    /// Used in ransomware campaigns.
    pub ransomware: bool,
    /// What the catalogue asks to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The maker as the catalogue writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// The product as the catalogue writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// The catalogue's title of the weakness.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
