//! The parts of a CSAF document that we read, as they are written.
//!
//! Versions 2.0 and 2.1 share these structures: 2.1 adds lists beside those of 2.0 (`metrics`, `cwes`,
//! `product_paths`) and values to its enumerations. Reading is tolerant: only what we cannot do
//! without has to be there, `null` counts as absent, and unknown values of an enumeration are kept apart.

use serde::Deserialize;
use serde_json::Value;

use crate::advisories::formats::nullable;

/// A whole document.
#[derive(Deserialize)]
pub(super) struct Csaf {
    pub document: Head,
    #[serde(default, deserialize_with = "nullable")]
    pub product_tree: ProductTree,
    #[serde(default, deserialize_with = "nullable")]
    pub vulnerabilities: Vec<Vulnerability>,
}

/// What is said about the document itself.
#[derive(Deserialize)]
pub(super) struct Head {
    pub csaf_version: String,
    #[serde(default, deserialize_with = "nullable")]
    pub category: String,
    pub lang: Option<String>,
    pub publisher: Publisher,
    pub tracking: Tracking,
    #[serde(default, deserialize_with = "nullable")]
    pub distribution: Distribution,
    #[serde(default, deserialize_with = "nullable")]
    pub notes: Vec<Note>,
    #[serde(default, deserialize_with = "nullable")]
    pub references: Vec<Link>,
}

#[derive(Deserialize)]
pub(super) struct Publisher {
    #[serde(default, deserialize_with = "nullable")]
    pub category: String,
    #[serde(default, deserialize_with = "nullable")]
    pub name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub namespace: String,
}

#[derive(Deserialize)]
pub(super) struct Tracking {
    pub id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub status: String,
    pub initial_release_date: Option<String>,
    pub current_release_date: Option<String>,
}

#[derive(Default, Deserialize)]
pub(super) struct Distribution {
    pub tlp: Option<Tlp>,
}

#[derive(Deserialize)]
pub(super) struct Tlp {
    pub label: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Note {
    #[serde(default, deserialize_with = "nullable")]
    pub category: String,
    pub audience: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct Link {
    pub category: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub url: String,
}

/// Everything that has a product id.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct ProductTree {
    #[serde(deserialize_with = "nullable")]
    pub branches: Vec<Branch>,
    #[serde(deserialize_with = "nullable")]
    pub full_product_names: Vec<FullName>,
    #[serde(deserialize_with = "nullable")]
    pub relationships: Vec<Relationship>,
    /// The relationships of version 2.1.
    #[serde(deserialize_with = "nullable")]
    pub product_paths: Vec<ProductPath>,
    #[serde(deserialize_with = "nullable")]
    pub product_groups: Vec<Group>,
}

#[derive(Deserialize)]
pub(super) struct Branch {
    #[serde(default)]
    pub category: BranchKind,
    #[serde(default, deserialize_with = "nullable")]
    pub name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub branches: Vec<Branch>,
    pub product: Option<FullName>,
}

/// What a branch says about the products below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum BranchKind {
    Vendor,
    ProductFamily,
    ProductName,
    ProductVersion,
    ProductVersionRange,
    ServicePack,
    PatchLevel,
    Architecture,
    Language,
    /// Version 2.1.
    Platform,
    HostName,
    Specification,
    /// An entry that reached its end of life (version 2.0), or a category that nobody knows.
    #[default]
    #[serde(other)]
    Legacy,
}

#[derive(Deserialize)]
pub(super) struct FullName {
    #[serde(default, deserialize_with = "nullable")]
    pub name: String,
    pub product_id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub product_identification_helper: Helper,
}

/// Other names of a product. Hashes, files and generic URIs name what no inventory of ours holds.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Helper {
    pub cpe: Option<String>,
    pub purl: Option<String>,
    /// Version 2.1.
    #[serde(deserialize_with = "nullable")]
    pub purls: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub model_numbers: Vec<Value>,
    #[serde(deserialize_with = "nullable")]
    pub serial_numbers: Vec<Value>,
    #[serde(deserialize_with = "nullable")]
    pub skus: Vec<Value>,
}

#[derive(Deserialize)]
pub(super) struct Relationship {
    #[serde(default)]
    pub category: RelationKind,
    pub product_reference: String,
    pub relates_to_product_reference: String,
    pub full_product_name: FullName,
}

#[derive(Deserialize)]
pub(super) struct ProductPath {
    pub beginning_product_reference: String,
    pub full_product_name: FullName,
    #[serde(default, deserialize_with = "nullable")]
    pub subpaths: Vec<Subpath>,
}

#[derive(Deserialize)]
pub(super) struct Subpath {
    #[serde(default)]
    pub category: RelationKind,
    pub next_product_reference: String,
}

/// How a product lies to the one it relates to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RelationKind {
    DefaultComponentOf,
    ExternalComponentOf,
    InstalledOn,
    InstalledWith,
    /// Part of it only where somebody chose so; what nobody knows is read with the same care.
    #[default]
    #[serde(other)]
    OptionalComponentOf,
}

#[derive(Deserialize)]
pub(super) struct Group {
    pub group_id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub product_ids: Vec<String>,
}

/// One weakness.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Vulnerability {
    pub cve: Option<String>,
    pub title: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub ids: Vec<OtherId>,
    pub cwe: Option<Cwe>,
    #[serde(deserialize_with = "nullable")]
    pub cwes: Vec<Cwe>,
    #[serde(deserialize_with = "nullable")]
    pub notes: Vec<Note>,
    #[serde(deserialize_with = "nullable")]
    pub references: Vec<Link>,
    #[serde(alias = "disclosure_date")]
    pub release_date: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub product_status: Statuses,
    #[serde(deserialize_with = "nullable")]
    pub scores: Vec<Scores>,
    #[serde(deserialize_with = "nullable")]
    pub metrics: Vec<Metric>,
    #[serde(deserialize_with = "nullable")]
    pub flags: Vec<Flag>,
    #[serde(deserialize_with = "nullable")]
    pub threats: Vec<Threat>,
    #[serde(deserialize_with = "nullable")]
    pub remediations: Vec<Remediation>,
    #[serde(deserialize_with = "nullable")]
    pub first_known_exploitation_dates: Vec<Exploitation>,
}

#[derive(Deserialize)]
pub(super) struct OtherId {
    #[serde(default, deserialize_with = "nullable")]
    pub system_name: String,
    #[serde(default, deserialize_with = "nullable")]
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct Cwe {
    #[serde(default, deserialize_with = "nullable")]
    pub id: String,
}

/// Product ids by status.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Statuses {
    #[serde(deserialize_with = "nullable")]
    pub first_affected: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub first_fixed: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub fixed: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub known_affected: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub known_not_affected: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub last_affected: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub recommended: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub under_investigation: Vec<String>,
    /// Version 2.1.
    #[serde(deserialize_with = "nullable")]
    pub unknown: Vec<String>,
}

/// Scores as version 2.0 writes them, and as the content of a metric of 2.1.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Scores {
    pub cvss_v2: Option<Value>,
    pub cvss_v3: Option<Value>,
    pub cvss_v4: Option<Value>,
    #[serde(alias = "ssvc_v1")]
    pub ssvc_v2: Option<Value>,
    pub epss: Option<Value>,
}

#[derive(Deserialize)]
pub(super) struct Metric {
    #[serde(default, deserialize_with = "nullable")]
    pub content: Scores,
}

/// For which products something is said; for all when both are empty.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct For {
    #[serde(deserialize_with = "nullable")]
    pub product_ids: Vec<String>,
    #[serde(deserialize_with = "nullable")]
    pub group_ids: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Flag {
    #[serde(default, deserialize_with = "nullable")]
    pub label: String,
    #[serde(flatten)]
    pub of: For,
}

#[derive(Deserialize)]
pub(super) struct Threat {
    #[serde(default, deserialize_with = "nullable")]
    pub category: String,
    #[serde(default, deserialize_with = "nullable")]
    pub details: String,
    pub date: Option<String>,
    #[serde(flatten)]
    pub of: For,
}

#[derive(Deserialize)]
pub(super) struct Remediation {
    #[serde(default, deserialize_with = "nullable")]
    pub category: String,
    #[serde(default, deserialize_with = "nullable")]
    pub details: String,
    pub url: Option<String>,
    #[serde(flatten)]
    pub of: For,
}

#[derive(Deserialize)]
pub(super) struct Exploitation {
    pub exploitation_date: Option<String>,
}
