//! What both forms of SPDX 2 say: packages, and who describes or contains whom (spdx.github.io/spdx-spec/v2.3).
//!
//! The package that the document describes is its subject; where it describes several, all of them are components.

use std::collections::HashMap;

use super::{Component, Sbom};

/// The id of the document itself.
const DOCUMENT: &str = "SPDXRef-DOCUMENT";

/// A document as either form gives it.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// Its packages in their order, `bom_ref` being the SPDX id.
    pub packages: Vec<Component>,
    /// Ids of what the document says it describes.
    pub described: Vec<String>,
    /// From, kind, to.
    pub relationships: Vec<(String, String, String)>,
}

impl Document {
    pub fn into_sbom(mut self, format: String) -> Sbom {
        let subject = self.subject().map(|place| self.packages.remove(place));
        let places = places(&self.packages);
        for (from, kind, to) in &self.relationships {
            let (whole, part) = match kind.as_str() {
                "CONTAINS" => (from, to),
                "CONTAINED_BY" => (to, from),
                _ => continue,
            };
            let whole = places.get(whole).copied();
            let part = places.get(part).and_then(|place| self.packages.get_mut(*place));
            if let Some(part) = part.filter(|part| part.parent.is_none()) {
                part.parent = whole;
            }
        }
        Sbom {
            format,
            subject,
            components: self.packages,
        }
    }

    /// The place of the one package that the document is about.
    fn subject(&self) -> Option<usize> {
        let by_relationship = self
            .relationships
            .iter()
            .filter_map(|(from, kind, to)| match kind.as_str() {
                "DESCRIBES" if from == DOCUMENT => Some(to),
                "DESCRIBED_BY" if to == DOCUMENT => Some(from),
                _ => None,
            });
        let mut described = self.described.iter().chain(by_relationship);
        let first = described.next()?;
        if described.any(|other| other != first) {
            return None;
        }
        let is_it = |package: &Component| package.bom_ref.as_deref() == Some(first);
        self.packages.iter().position(is_it)
    }
}

/// The first place of each id; a document may use one twice.
fn places(packages: &[Component]) -> HashMap<String, usize> {
    let mut places = HashMap::new();
    for (place, package) in packages.iter().enumerate() {
        if let Some(id) = &package.bom_ref {
            places.entry(id.clone()).or_insert(place);
        }
    }
    places
}

/// Files a reference to another catalogue under its kind, which may be written as a whole address.
pub(super) fn refer(package: &mut Component, kind: &str, locator: &str) {
    let kind = kind.rsplit('/').next().unwrap_or_default();
    match kind {
        "purl" => package.purls.push(locator.to_owned()),
        "cpe22Type" | "cpe23Type" => package.cpes.push(locator.to_owned()),
        _ => {}
    }
}

/// The name in `Organization: Acme (mail)`.
pub(super) fn supplier(text: &str) -> Option<String> {
    let name = text.split_once(':').map_or(text, |(_, name)| name);
    let name = name.split('(').next().unwrap_or_default();
    super::said(Some(name.to_owned()))
}
