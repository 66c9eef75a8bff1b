//! SPDX 2.2 and 2.3 as JSON.

use serde::Deserialize;
use serde_json::Value;

use super::spdx::{self, Document};
use super::{Component, Sbom, SbomError, said};

const FORMAT: &str = "SPDX JSON";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    packages: Option<Vec<Package>>,
    relationships: Option<Vec<Relationship>>,
    document_describes: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(rename = "SPDXID")]
    id: Option<String>,
    name: Option<String>,
    version_info: Option<String>,
    supplier: Option<String>,
    external_refs: Option<Vec<Reference>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    reference_type: Option<String>,
    reference_locator: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Relationship {
    spdx_element_id: Option<String>,
    relationship_type: Option<String>,
    related_spdx_element: Option<String>,
}

pub(super) fn read(text: &str, version: &Value) -> Result<Sbom, SbomError> {
    let version = version.as_str().and_then(|version| version.strip_prefix("SPDX-"));
    let damaged = |message: String| SbomError::Damaged {
        format: FORMAT,
        message,
    };
    let Some(version) = version.filter(|version| version.starts_with("2.")) else {
        return Err(SbomError::Unknown(
            "its spdxVersion is not SPDX-2.2 or SPDX-2.3".to_owned(),
        ));
    };
    let written: Written = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
    let packages = written.packages.unwrap_or_default();
    let relationships = written.relationships.unwrap_or_default();
    let document = Document {
        packages: packages.into_iter().map(Package::component).collect(),
        described: written.document_describes.unwrap_or_default(),
        relationships: relationships.into_iter().filter_map(Relationship::whole).collect(),
    };
    Ok(document.into_sbom(format!("SPDX {version} JSON")))
}

impl Package {
    fn component(self) -> Component {
        let mut component = Component {
            name: said(self.name).unwrap_or_default(),
            supplier: self.supplier.as_deref().and_then(spdx::supplier),
            version: said(self.version_info),
            bom_ref: said(self.id),
            ..Component::default()
        };
        for reference in self.external_refs.unwrap_or_default() {
            if let (Some(kind), Some(locator)) = (reference.reference_type, reference.reference_locator) {
                spdx::refer(&mut component, &kind, &locator);
            }
        }
        component
    }
}

impl Relationship {
    fn whole(self) -> Option<(String, String, String)> {
        let kind = self.relationship_type?.to_ascii_uppercase();
        Some((self.spdx_element_id?, kind, self.related_spdx_element?))
    }
}
