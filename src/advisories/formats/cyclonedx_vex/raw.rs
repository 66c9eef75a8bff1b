//! The parts of a bill of materials that we read, as they are written.

use serde::Deserialize;

use crate::advisories::formats::nullable;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bill {
    pub serial_number: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub metadata: Metadata,
    #[serde(default, deserialize_with = "nullable")]
    pub components: Vec<Component>,
    #[serde(default, deserialize_with = "nullable")]
    pub vulnerabilities: Vec<Weakness>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Metadata {
    pub timestamp: Option<String>,
    pub component: Option<Component>,
}

#[derive(Deserialize)]
pub(super) struct Component {
    #[serde(rename = "bom-ref")]
    pub place: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub name: String,
    pub group: Option<String>,
    pub publisher: Option<String>,
    pub supplier: Option<Organisation>,
    pub version: Option<String>,
    pub cpe: Option<String>,
    pub purl: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub components: Vec<Component>,
}

#[derive(Deserialize)]
pub(super) struct Organisation {
    pub name: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Weakness {
    #[serde(default, deserialize_with = "nullable")]
    pub id: String,
    #[serde(default, deserialize_with = "nullable")]
    pub references: Vec<Equivalent>,
    #[serde(default, deserialize_with = "nullable")]
    pub ratings: Vec<Rating>,
    #[serde(default, deserialize_with = "nullable")]
    pub cwes: Vec<u32>,
    pub description: Option<String>,
    pub recommendation: Option<String>,
    pub workaround: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub advisories: Vec<Page>,
    pub published: Option<String>,
    pub updated: Option<String>,
    pub rejected: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    pub analysis: Analysis,
    #[serde(default, deserialize_with = "nullable")]
    pub affects: Vec<Affects>,
}

#[derive(Deserialize)]
pub(super) struct Equivalent {
    #[serde(default, deserialize_with = "nullable")]
    pub id: String,
}

#[derive(Deserialize)]
pub(super) struct Rating {
    pub score: Option<f64>,
    #[serde(default, deserialize_with = "nullable")]
    pub method: String,
    pub vector: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Page {
    #[serde(default, deserialize_with = "nullable")]
    pub url: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Analysis {
    pub state: Option<String>,
    pub justification: Option<String>,
    pub detail: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub response: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Affects {
    #[serde(rename = "ref")]
    pub place: String,
    #[serde(default, deserialize_with = "nullable")]
    pub versions: Vec<Versions>,
}

#[derive(Deserialize)]
pub(super) struct Versions {
    pub version: Option<String>,
    pub range: Option<String>,
    pub status: Option<String>,
}
