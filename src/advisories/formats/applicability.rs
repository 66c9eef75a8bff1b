//! Configurations as NVD writes them, in API 2.0, in the 1.1 feeds and in overrides.
//!
//! The 1.1 feeds use other names (`cpe_match`, `cpe23Uri`), have no configuration around their
//! nodes, and put an AND into `children`; apart from that the three are the same.

use serde::Deserialize;

use super::nullable;
use crate::matching::{Bound, Configuration, Cpe, Criterion, Node, Operator};

/// A configuration of API 2.0.
#[derive(Deserialize)]
pub(super) struct RawConfiguration {
    #[serde(default, deserialize_with = "nullable")]
    operator: Operator,
    #[serde(default, deserialize_with = "nullable")]
    negate: bool,
    #[serde(default, deserialize_with = "nullable")]
    nodes: Vec<RawNode>,
}

/// The only configuration of a 1.1 record.
#[derive(Default, Deserialize)]
pub(super) struct RawLegacyConfiguration {
    #[serde(default, deserialize_with = "nullable")]
    nodes: Vec<RawNode>,
}

#[derive(Deserialize)]
struct RawNode {
    #[serde(default, deserialize_with = "nullable")]
    operator: Operator,
    #[serde(default, deserialize_with = "nullable")]
    negate: bool,
    #[serde(default, deserialize_with = "nullable", rename = "cpeMatch", alias = "cpe_match")]
    criteria: Vec<RawCriterion>,
    #[serde(default, deserialize_with = "nullable")]
    children: Vec<RawNode>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawCriterion {
    vulnerable: bool,
    #[serde(alias = "cpe23Uri")]
    criteria: Cpe,
    version_start_including: Option<String>,
    version_start_excluding: Option<String>,
    version_end_including: Option<String>,
    version_end_excluding: Option<String>,
}

impl From<RawConfiguration> for Configuration {
    fn from(raw: RawConfiguration) -> Self {
        Self {
            operator: raw.operator,
            negate: raw.negate,
            nodes: nodes(raw.nodes),
        }
    }
}

impl From<RawLegacyConfiguration> for Vec<Configuration> {
    /// Each node at the top is an alternative of its own.
    fn from(raw: RawLegacyConfiguration) -> Self {
        raw.nodes.into_iter().map(alternative).collect()
    }
}

/// A node that only joins its children is what API 2.0 calls a configuration.
fn alternative(node: RawNode) -> Configuration {
    if node.children.is_empty() || !node.criteria.is_empty() {
        return Configuration {
            nodes: vec![node.into()],
            ..Configuration::default()
        };
    }
    Configuration {
        operator: node.operator,
        negate: node.negate,
        nodes: nodes(node.children),
    }
}

fn nodes(raw: Vec<RawNode>) -> Vec<Node> {
    raw.into_iter().map(Node::from).collect()
}

impl From<RawNode> for Node {
    fn from(raw: RawNode) -> Self {
        let criteria = raw.criteria.into_iter().map(Criterion::from).collect();
        Self {
            operator: raw.operator,
            negate: raw.negate,
            criteria,
            children: nodes(raw.children),
        }
    }
}

impl From<RawCriterion> for Criterion {
    fn from(raw: RawCriterion) -> Self {
        let start = bound(
            raw.version_start_including,
            raw.version_start_excluding,
            std::cmp::Ordering::Greater,
        );
        let end = bound(
            raw.version_end_including,
            raw.version_end_excluding,
            std::cmp::Ordering::Less,
        );
        Self::new(raw.vulnerable, raw.criteria, start, end)
    }
}

/// Should both kinds of bound be given, both must hold: the tighter one is kept, and that is the
/// including one only where it is strictly on the `tighter` side.
fn bound(including: Option<String>, excluding: Option<String>, tighter: std::cmp::Ordering) -> Option<Bound> {
    let including = including.map(|version| Bound::including(&version));
    let excluding = excluding.map(|version| Bound::excluding(&version));
    match (including, excluding) {
        (Some(including), Some(excluding)) => {
            let is_tighter = including.version.compare(&excluding.version) == Some(tighter);
            Some(if is_tighter { including } else { excluding })
        }
        (including, excluding) => including.or(excluding),
    }
}
