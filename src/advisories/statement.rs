//! What one source says about one weakness: our common form of every feed.
//!
//! Readers in [`super::formats`] produce statements, the store keeps them beside the raw
//! document, and [`super::merge`] joins those that speak of the same weakness. Dates are kept as
//! the source gives them.

use serde::{Deserialize, Serialize};

use crate::alerts::urgency::Exploitation;
use crate::matching::{Applicability, Configuration, Criterion, Ruling};

/// From here a forecast counts like attacks for the level, though never for the words (share of 1 within 30 days).
const FORECAST_HIGH: f64 = 0.90;
/// From here a forecast counts like a public method. Our policy: EPSS names no limits.
const FORECAST_RAISED: f64 = 0.10;

/// Where a statement comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// National Vulnerability Database, API 2.0 or the older 1.1 feeds.
    #[default]
    Nvd,
    /// Configurations published for records that NVD has not analysed.
    NvdOverride,
    /// The CVE list: records in the form CVE 5, with what others added to them.
    Cve,
    /// CISA's catalogue of known exploited vulnerabilities.
    Kev,
    /// Exploit Prediction Scoring System of FIRST: a daily forecast for each CVE id.
    Epss,
    /// Documents in the Common Security Advisory Framework (CSAF), VEX documents among them.
    Csaf,
    /// VEX documents in the form OpenVEX.
    OpenVex,
    /// VEX documents in the form CycloneDX.
    CycloneDx,
    /// Records in the Open Source Vulnerability format (OSV).
    Osv,
    /// European Union Vulnerability Database, ENISA.
    Euvd,
}

impl Source {
    /// The stable name used in the store and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nvd => "nvd",
            Self::NvdOverride => "nvd_override",
            Self::Cve => "cve",
            Self::Kev => "kev",
            Self::Epss => "epss",
            Self::Csaf => "csaf",
            Self::OpenVex => "openvex",
            Self::CycloneDx => "cyclonedx",
            Self::Osv => "osv",
            Self::Euvd => "euvd",
        }
    }

    /// All sources.
    pub const ALL: [Self; 10] = [
        Self::Nvd,
        Self::NvdOverride,
        Self::Cve,
        Self::Kev,
        Self::Epss,
        Self::Csaf,
        Self::OpenVex,
        Self::CycloneDx,
        Self::Osv,
        Self::Euvd,
    ];

    /// The source of a stable name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == name)
    }

    /// Its own name: the same in every language.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Nvd => "National Vulnerability Database (NVD), NIST",
            Self::NvdOverride => "NVD Data Overrides, Anchore",
            Self::Cve => "CVE List, CVE Program",
            Self::Kev => "Known Exploited Vulnerabilities (KEV), CISA",
            Self::Epss => "Exploit Prediction Scoring System (EPSS), FIRST",
            Self::Csaf => "Security advisories of makers and CERTs (CSAF)",
            Self::OpenVex => "Statements of makers (OpenVEX)",
            Self::CycloneDx => "Statements of makers (CycloneDX VEX)",
            Self::Osv => "Open Source Vulnerabilities (OSV)",
            Self::Euvd => "European Vulnerability Database (EUVD), ENISA",
        }
    }

    /// Whether it withdraws an id for everybody, and not only its own record about it.
    #[must_use]
    pub fn keeps_ids(self) -> bool {
        matches!(self, Self::Nvd | Self::NvdOverride | Self::Cve)
    }

    /// Whose words win where only one can be shown; the lowest comes first. For the match itself
    /// all of these have equal standing: their configurations are united.
    pub fn rank(self) -> u8 {
        match self {
            Self::Nvd => 0,
            Self::NvdOverride => 1,
            Self::Cve => 2,
            Self::Csaf => 3,
            Self::Osv => 4,
            Self::Euvd => 5,
            Self::OpenVex => 6,
            Self::CycloneDx => 7,
            Self::Kev => 8,
            Self::Epss => 9,
        }
    }
}

/// One source's account of one weakness.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Statement {
    /// Who says it.
    pub source: Source,
    /// The id of the weakness that the source uses, usually a CVE id.
    pub id: String,
    /// The document that it stands in, where one document speaks of several weaknesses: publisher and id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Who published that document, by name; only where the document tells its address alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Other ids of the same weakness.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// The id, or the record about it, was withdrawn: see [`Source::keeps_ids`].
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
    /// What is said about exactly one release or some: it comes before all configurations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<Ruling>,
    /// Products that it names and that nobody knows by these names yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unnamed: Vec<Unnamed>,
    /// What can be done about it, as the source says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<Remedy>,
    /// Further reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
    /// Set when the source knows of attacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_exploited: Option<KnownExploited>,
    /// What CISA's analysts decided about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
    /// The forecast of attacks within 30 days, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likelihood: Option<f64>,
}

impl Statement {
    /// The day of its publication, `YYYY-MM-DD`.
    #[must_use]
    pub fn published_on(&self) -> Option<String> {
        Some(self.published.as_ref()?.chars().take(10).collect())
    }

    /// Under which the source's word is kept: a later one with the same key takes its place.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.document {
            Some(document) => format!("{document}#{}", self.id),
            None => self.id.clone(),
        }
    }

    /// What it says by itself about whether a row is concerned.
    #[must_use]
    pub fn applicability(&self) -> Applicability<'_> {
        Applicability {
            configurations: &self.configurations,
            rulings: &self.rulings,
        }
    }

    /// Whether it says which products or releases are concerned, or are not.
    #[must_use]
    pub fn names_products(&self) -> bool {
        !self.configurations.is_empty() || !self.rulings.is_empty()
    }
}

/// A product that is affected, under a name that is in no list of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Unnamed {
    /// The maker, as the source writes it.
    pub vendor: String,
    /// The product, as the source writes it.
    pub product: String,
    /// Its versions in words, such as `>= 1.0, < 2.0`, which `formats::configuration` reads.
    pub versions: String,
}

/// Something that can be done, as CSAF sorts it (section 3.2.3.12.1 of version 2.0).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Remedy {
    /// What kind of help it is.
    pub kind: RemedyKind,
    /// The source's words, English or the document's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where to get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For which releases; empty: for all that are concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Criterion>,
}

/// The kinds of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemedyKind {
    /// The maker has an update.
    VendorFix,
    /// It makes an attack harder without removing the weakness.
    Mitigation,
    /// It avoids the weakness without an update.
    Workaround,
    /// An update is being prepared (CSAF 2.1).
    FixPlanned,
    /// There will be no update.
    NoFixPlanned,
    /// There is none yet.
    NoneAvailable,
    /// Things to do that do not depend on an update (CSAF 2.1).
    OptionalPatch,
}

/// The decision points of SSVC as CISA publishes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Assessment {
    /// What is known about attacks.
    pub exploitation: Exploitation,
    /// An attack can run by itself, again and again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatable: Option<bool>,
    /// An attack gives full control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<bool>,
    /// When it was decided, as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<String>,
}

/// How likely attacks are: the part of a forecast that urgency looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forecast {
    /// No forecast, or a low one.
    #[default]
    Low,
    /// Counts like a public method.
    Raised,
    /// Counts like attacks, for the level alone.
    High,
}

impl Forecast {
    /// The forecast of a likelihood from 0 to 1.
    #[must_use]
    pub fn of(likelihood: f64) -> Self {
        if likelihood >= FORECAST_HIGH {
            Self::High
        } else if likelihood >= FORECAST_RAISED {
            Self::Raised
        } else {
            Self::Low
        }
    }

    pub(super) fn is_low(&self) -> bool {
        *self == Self::Low
    }
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
