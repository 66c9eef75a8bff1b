//! The applicability statement of an advisory: configurations, their nodes and their criteria.
//!
//! A configuration joins its nodes, a node joins its criteria and child nodes, each by its own
//! operator. Criteria keep their CPE name and version bounds parsed; stored as JSON they are
//! written as short texts and parsed once when loaded.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::cpe::{Attribute, Cpe};
use super::package;
use super::ruling::Applicability;
use super::scheme::Scheme;
use super::version::Version;

/// How the members of a configuration or node are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Operator {
    /// One member is enough.
    #[default]
    Or,
    /// Every member is needed.
    And,
}

impl Operator {
    fn is_or(&self) -> bool {
        *self == Self::Or
    }
}

/// One way in which a business can be concerned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Configuration {
    /// How the nodes are joined.
    #[serde(skip_serializing_if = "Operator::is_or")]
    pub operator: Operator,
    /// The value of the whole is swapped.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub negate: bool,
    /// The nodes; one that holds nothing is ignored.
    pub nodes: Vec<Node>,
}

/// A group of criteria, and in older data of further groups.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Node {
    /// How criteria and children are joined.
    #[serde(skip_serializing_if = "Operator::is_or")]
    pub operator: Operator,
    /// The value of the node is swapped.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub negate: bool,
    /// Products with their versions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    /// Groups within the group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
}

/// A product with the versions that are meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "StoredCriterion", into = "StoredCriterion")]
pub struct Criterion {
    /// The weakness is in this product; otherwise it is a platform condition.
    pub vulnerable: bool,
    /// The product.
    pub cpe: Cpe,
    /// Lowest version meant, only where the name leaves the version open.
    pub start: Option<Bound>,
    /// Highest version meant, only where the name leaves the version open.
    pub end: Option<Bound>,
    /// How the versions are ordered.
    pub scheme: Scheme,
    exact: Option<Version>,
}

/// One end of a range of versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Bound {
    /// The version at the end of the range.
    pub version: Version,
    /// That version still belongs to the range.
    pub inclusive: bool,
}

/// A criterion as it is written to JSON.
#[derive(Serialize, Deserialize)]
struct StoredCriterion {
    #[serde(default, rename = "v", skip_serializing_if = "std::ops::Not::not")]
    vulnerable: bool,
    cpe: Cpe,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end: Option<Bound>,
    #[serde(default, skip_serializing_if = "Scheme::is_generic")]
    scheme: Scheme,
}

impl Configuration {
    /// Whether anything beyond the matching criterion itself decides the value.
    pub fn is_conditional(&self) -> bool {
        let nodes = || self.nodes.iter().filter(|node| !node.is_empty());
        self.negate || (self.operator == Operator::And && nodes().count() > 1) || nodes().any(Node::is_conditional)
    }

    /// Every criterion, at any depth.
    pub fn criteria(&self) -> Vec<&Criterion> {
        let mut found = Vec::new();
        self.nodes.iter().for_each(|node| node.collect(&mut found));
        found
    }
}

impl Node {
    /// A node without any criterion says nothing.
    pub fn is_empty(&self) -> bool {
        self.criteria.is_empty() && self.children.iter().all(Self::is_empty)
    }

    /// Every criterion, at any depth.
    pub fn all_criteria(&self) -> Vec<&Criterion> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn is_conditional(&self) -> bool {
        let children = || self.children.iter().filter(|child| !child.is_empty());
        let members = self.criteria.len() + children().count();
        self.negate || (self.operator == Operator::And && members > 1) || children().any(Self::is_conditional)
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Criterion>) {
        found.extend(&self.criteria);
        self.children.iter().for_each(|child| child.collect(found));
    }
}

impl Criterion {
    /// Versions in the scheme of the name: generic for products, their type's for packages. Bounds count only where
    /// the name leaves the version open; a start of `-` is no bound.
    pub fn new(vulnerable: bool, cpe: Cpe, start: Option<Bound>, end: Option<Bound>) -> Self {
        let scheme = package::scheme_of(cpe.vendor.value().unwrap_or_default());
        Self::in_scheme(scheme, vulnerable, cpe, start, end)
    }

    /// [`Criterion::new`] with the scheme in which its versions are ordered.
    pub fn in_scheme(scheme: Scheme, vulnerable: bool, cpe: Cpe, start: Option<Bound>, end: Option<Bound>) -> Self {
        let is_open = cpe.version == Attribute::Any;
        let start = start.filter(|bound| is_open && bound.version.as_str() != "-");
        let end = end.filter(|_| is_open);
        let exact = cpe.version.value().map(|text| Version::parse_as(scheme, text));
        Self {
            vulnerable,
            cpe,
            start: start.map(|bound| bound.in_scheme(scheme)),
            end: end.map(|bound| bound.in_scheme(scheme)),
            scheme,
            exact,
        }
    }

    /// The concrete version of the name.
    pub(super) fn exact(&self) -> Option<&Version> {
        self.exact.as_ref()
    }

    /// Vendor and product, where both are plain values: nothing else can match a row.
    pub fn product(&self) -> Option<(&str, &str)> {
        self.cpe.vendor.value().zip(self.cpe.product.value())
    }
}

impl Bound {
    /// What stands for an end that a document gives and that cannot be read: nothing can be compared with it.
    pub const UNREADABLE: &'static str = "?";

    /// A bound whose version still belongs to the range.
    pub fn including(version: &str) -> Self {
        Self {
            version: Version::parse(version),
            inclusive: true,
        }
    }

    /// A bound whose version no longer belongs to the range.
    pub fn excluding(version: &str) -> Self {
        Self {
            version: Version::parse(version),
            inclusive: false,
        }
    }

    fn in_scheme(self, scheme: Scheme) -> Self {
        if self.version.scheme() == scheme {
            return self;
        }
        Self {
            version: Version::parse_as(scheme, self.version.as_str()),
            ..self
        }
    }
}

impl From<Bound> for String {
    /// Interval notation: `[1.0` includes the version, `(1.0` does not.
    fn from(bound: Bound) -> Self {
        let bracket = if bound.inclusive { '[' } else { '(' };
        format!("{bracket}{}", bound.version.as_str())
    }
}

impl From<String> for Bound {
    fn from(text: String) -> Self {
        match text.strip_prefix('(') {
            Some(version) => Self::excluding(version),
            None => Self::including(text.strip_prefix('[').unwrap_or(&text)),
        }
    }
}

impl From<StoredCriterion> for Criterion {
    fn from(stored: StoredCriterion) -> Self {
        Self::in_scheme(stored.scheme, stored.vulnerable, stored.cpe, stored.start, stored.end)
    }
}

impl From<Criterion> for StoredCriterion {
    fn from(criterion: Criterion) -> Self {
        let Criterion {
            vulnerable,
            cpe,
            start,
            end,
            scheme,
            ..
        } = criterion;
        Self {
            vulnerable,
            cpe,
            start,
            end,
            scheme,
        }
    }
}

/// Vendor and product of everything that can be hit: the key for finding candidates.
pub fn products<'a>(says: impl Into<Applicability<'a>>) -> BTreeSet<(String, String)> {
    let says = says.into();
    let criteria = says.configurations.iter().flat_map(Configuration::criteria);
    let hittable = criteria.filter(|criterion| criterion.vulnerable);
    let ruled = says.rulings.iter().flat_map(|ruling| &ruling.names);
    hittable
        .chain(ruled)
        .filter_map(Criterion::product)
        .map(|(vendor, product)| (vendor.to_owned(), product.to_owned()))
        .collect()
}
