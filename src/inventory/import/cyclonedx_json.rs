//! CycloneDX as JSON (versions 1.2 to 1.6; cyclonedx.org/docs).
//!
//! Components may hold components; each comes after the one that holds it. Since 1.5 further purls and CPE names may
//! stand in the evidence of a component's identity.

use serde::Deserialize;
use serde_json::Value;

use super::{Component, MAX_COMPONENTS, MAX_DEPTH, Sbom, SbomError, said};

const FORMAT: &str = "CycloneDX JSON";

#[derive(Deserialize)]
struct Bom {
    #[serde(rename = "specVersion")]
    spec_version: Option<String>,
    metadata: Option<Metadata>,
    components: Option<Vec<Part>>,
}

#[derive(Deserialize)]
struct Metadata {
    component: Option<Part>,
}

#[derive(Deserialize)]
struct Part {
    #[serde(rename = "bom-ref")]
    bom_ref: Option<String>,
    group: Option<String>,
    publisher: Option<String>,
    supplier: Option<Supplier>,
    name: Option<String>,
    version: Option<String>,
    purl: Option<String>,
    cpe: Option<String>,
    evidence: Option<Value>,
    components: Option<Vec<Part>>,
}

#[derive(Deserialize)]
struct Supplier {
    name: Option<String>,
}

pub(super) fn read(text: &str, mark: &Value) -> Result<Sbom, SbomError> {
    let damaged = |message: String| SbomError::Damaged {
        format: FORMAT,
        message,
    };
    if mark.as_str() != Some("CycloneDX") {
        return Err(SbomError::Unknown(format!("bomFormat is {mark}")));
    }
    let bom: Bom = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
    let version = bom.spec_version.unwrap_or_default();
    if !version.starts_with("1.") {
        return Err(damaged(format!("specVersion is \"{version}\", not 1.2 to 1.6")));
    }
    let mut components = Vec::new();
    for part in bom.components.unwrap_or_default() {
        take(part, None, 0, &mut components).map_err(SbomError::TooLarge)?;
    }
    let mut subject = bom.metadata.and_then(|metadata| metadata.component);
    // What the subject is made of may stand in itself.
    let inner = subject.as_mut().and_then(|part| part.components.take());
    for part in inner.unwrap_or_default() {
        take(part, None, 0, &mut components).map_err(SbomError::TooLarge)?;
    }
    Ok(Sbom {
        format: format!("CycloneDX {version} JSON"),
        subject: subject.map(|part| part.component(None)),
        components,
    })
}

/// Adds a component and then what it holds.
fn take(mut part: Part, parent: Option<usize>, depth: usize, into: &mut Vec<Component>) -> Result<(), String> {
    if depth > MAX_DEPTH {
        return Err(format!("components within components, more than {MAX_DEPTH} deep"));
    }
    if into.len() >= MAX_COMPONENTS {
        return Err(format!("more than {MAX_COMPONENTS} components"));
    }
    let inner = part.components.take().unwrap_or_default();
    let own = into.len();
    into.push(part.component(parent));
    inner
        .into_iter()
        .try_for_each(|part| take(part, Some(own), depth + 1, into))
}

impl Part {
    fn component(self, parent: Option<usize>) -> Component {
        let (purls, cpes) = self.evidence.as_ref().map(identities).unwrap_or_default();
        let supplier = self.supplier.and_then(|supplier| supplier.name);
        Component {
            name: said(self.name).unwrap_or_default(),
            supplier: said(supplier)
                .or_else(|| said(self.publisher))
                .or_else(|| said(self.group)),
            version: said(self.version),
            purls: said(self.purl).into_iter().chain(purls).collect(),
            cpes: said(self.cpe).into_iter().chain(cpes).collect(),
            bom_ref: said(self.bom_ref),
            parent,
        }
    }
}

/// The purls and the CPE names that the evidence concludes: one identity (1.5) or a list of them (1.6).
fn identities(evidence: &Value) -> (Vec<String>, Vec<String>) {
    let identity = evidence.get("identity");
    let all = match identity {
        Some(Value::Array(all)) => all.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let concluded = |field: &str| {
        let meant = all
            .iter()
            .filter(|one| one.get("field").and_then(Value::as_str) == Some(field));
        let values = meant.filter_map(|one| one.get("concludedValue")?.as_str());
        values.map(str::to_owned).collect()
    };
    (concluded("purl"), concluded("cpe"))
}
