//! VEX documents in the form OpenVEX (github.com/openvex/spec, version 0.2.0).
//!
//! One document makes statements about products and weaknesses; all about one weakness become a statement of ours.
//! Products are purls, or have one among their identifiers. A later statement about the same product takes the place
//! of an earlier one. "Affected" is a configuration, anything else a ruling; of a subcomponent, only inside its
//! product. Built from the public schema: no published document was at hand.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::identity::{Described, Meant, identify};
use super::vex::{Said, gather};
use super::{Format, ReadError, id, nullable, text};
use crate::advisories::statement::{Remedy, RemedyKind, Source, Statement};
use crate::matching::Status;

/// One document.
pub(super) const FORMAT: Format = Format {
    name: "openvex",
    list: None,
    marks: &["@context", "statements"],
    read,
};

/// How the context of every version begins.
const CONTEXT: &str = "https://openvex.dev/ns";

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "@context")]
    context: String,
    #[serde(rename = "@id", default, deserialize_with = "nullable")]
    id: String,
    #[serde(default, deserialize_with = "nullable")]
    author: String,
    timestamp: Option<String>,
    last_updated: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    statements: Vec<One>,
}

#[derive(Deserialize)]
struct One {
    vulnerability: Weakness,
    timestamp: Option<String>,
    last_updated: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    products: Vec<Product>,
    status: Status,
    justification: Option<String>,
    impact_statement: Option<String>,
    action_statement: Option<String>,
}

/// Older versions write the name alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Weakness {
    Name(String),
    Whole {
        name: String,
        description: Option<String>,
        #[serde(default, deserialize_with = "nullable")]
        aliases: Vec<String>,
    },
}

impl Weakness {
    fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::Whole { name, .. } => name,
        }
    }

    /// Two CVE ids never stand for the same weakness.
    fn aliases(&self) -> Vec<String> {
        let Self::Whole { name, aliases, .. } = self else {
            return Vec::new();
        };
        let is_cve = |id: &str| id.starts_with("CVE-");
        let others = aliases
            .iter()
            .filter(|alias| *alias != name && !(is_cve(name) && is_cve(alias)));
        others.cloned().collect()
    }

    fn description(&self) -> Option<String> {
        match self {
            Self::Name(_) => None,
            Self::Whole { description, .. } => text(description.as_deref()?),
        }
    }
}

/// Older versions write the id alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Product {
    Id(String),
    Whole(Component),
}

#[derive(Deserialize)]
struct Component {
    #[serde(rename = "@id", default, deserialize_with = "nullable")]
    id: String,
    #[serde(default, deserialize_with = "nullable")]
    identifiers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "nullable")]
    subcomponents: Vec<Product>,
}

impl Product {
    fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Whole(component) if component.id.is_empty() => {
                component.identifiers.values().next().map_or("", String::as_str)
            }
            Self::Whole(component) => &component.id,
        }
    }

    fn subcomponents(&self) -> &[Self] {
        match self {
            Self::Id(_) => &[],
            Self::Whole(component) => &component.subcomponents,
        }
    }

    fn meant(&self) -> Vec<Meant> {
        let others = match self {
            Self::Id(_) => None,
            Self::Whole(component) => Some(&component.identifiers),
        };
        let named = |names: &[&str]| {
            let found = others
                .iter()
                .flat_map(|all| names.iter().filter_map(move |name| all.get(*name)));
            found.map(String::as_str).collect::<Vec<_>>()
        };
        let is_purl = self.id().starts_with("pkg:");
        let mut purls = named(&["purl"]);
        purls.extend(is_purl.then(|| self.id()).filter(|id| !purls.contains(id)));
        identify(&Described {
            cpes: named(&["cpe23", "cpe22"]),
            purls,
            ..Described::default()
        })
    }
}

fn read(raw: &str) -> Result<Vec<Statement>, ReadError> {
    let document: Document = serde_json::from_str(raw)?;
    if !document.context.starts_with(CONTEXT) {
        return Err(ReadError::Version(document.context));
    }
    let name = format!("{} {}", document.author.trim(), document.id.trim());
    let base = Statement {
        source: Source::OpenVex,
        document: text(&name),
        published: document.timestamp.clone(),
        modified: document.last_updated.clone().or_else(|| document.timestamp.clone()),
        ..Statement::default()
    };
    let mut places: BTreeMap<&str, Vec<&One>> = BTreeMap::new();
    for one in &document.statements {
        places.entry(one.vulnerability.name().trim()).or_default().push(one);
    }
    places
        .into_iter()
        .map(|(name, all)| statement(&base, &id(name)?, &all))
        .collect()
}

fn statement(base: &Statement, id: &str, all: &[&One]) -> Result<Statement, ReadError> {
    let mut found = Statement {
        id: id.to_owned(),
        ..base.clone()
    };
    for one in all {
        found.aliases.extend(one.vulnerability.aliases());
        found.summary = found.summary.take().or_else(|| one.vulnerability.description());
    }
    found.aliases.sort();
    found.aliases.dedup();
    let latest = latest(all);
    found.remedies = latest
        .iter()
        .filter_map(|(one, product)| remedy(one, product))
        .collect();
    let said = latest.into_iter().flat_map(|(one, product)| said(one, product));
    (found.configurations, found.rulings) = gather(said);
    Ok(found)
}

/// The last word about each product: by its time, then by its place.
fn latest<'a>(all: &[&'a One]) -> Vec<(&'a One, &'a Product)> {
    let time = |one: &One| one.last_updated.clone().or_else(|| one.timestamp.clone());
    let mut ordered = all.to_vec();
    ordered.sort_by_key(|one| time(one));
    let mut places: HashMap<(String, Vec<&str>), usize> = HashMap::new();
    let mut found: Vec<(&One, &Product)> = Vec::new();
    for (one, product) in ordered
        .iter()
        .flat_map(|one| one.products.iter().map(move |product| (*one, product)))
    {
        let inside: Vec<&str> = product.subcomponents().iter().map(Product::id).collect();
        let place = *places.entry((product.id().to_owned(), inside)).or_insert(found.len());
        match found.get_mut(place) {
            Some(known) => *known = (one, product),
            None => found.push((one, product)),
        }
    }
    found
}

fn said(one: &One, product: &Product) -> Vec<Said> {
    let reason = [&one.justification, &one.impact_statement]
        .into_iter()
        .flatten()
        .find_map(|reason| text(reason));
    let said = |parts: Vec<Meant>, host: Vec<Meant>, is_inside: bool| Said {
        status: one.status,
        names: parts,
        host: is_inside.then_some(host),
        reason: reason.clone(),
    };
    let inside = product.subcomponents();
    if inside.is_empty() {
        return vec![said(product.meant(), Vec::new(), false)];
    }
    inside
        .iter()
        .map(|part| said(part.meant(), product.meant(), true))
        .collect()
}

fn remedy(one: &One, product: &Product) -> Option<Remedy> {
    let words = one.action_statement.as_deref().and_then(text)?;
    let names: Vec<_> = product.meant().iter().flat_map(|meant| meant.criteria(true)).collect();
    (one.status == Status::Affected && !names.is_empty()).then_some(Remedy {
        kind: RemedyKind::Mitigation,
        text: Some(words),
        url: None,
        names,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::advisories::formats::read as read_file;
    use crate::advisories::formats::vex::testing;
    use crate::matching::{Package, Verdict};

    fn document(statements: Value) -> Value {
        json!({ "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://acme.example/vex-1", "author": "Acme",
            "timestamp": "2026-11-01T00:00:00Z", "version": 1, "statements": statements })
    }

    fn only(statements: Value) -> Statement {
        let text = document(statements).to_string();
        let mut documents: Vec<_> = read_file(text.as_bytes()).unwrap().collect();
        let [statement] = documents.remove(0).unwrap().statements.try_into().unwrap();
        statement
    }

    fn verdict(statement: &Statement, host: &str, inside: &str) -> Verdict {
        testing::verdict(statement, host.parse::<Package>().unwrap().item(), inside)
    }

    fn about(status: &str, product: Value) -> Value {
        json!({ "vulnerability": { "name": "CVE-2026-1", "aliases": ["GHSA-x", "CVE-2026-2"] }, "status": status, "products": [product] })
    }

    #[test]
    fn each_status_becomes_what_it_says() {
        let statement = only(json!([
            about("affected", json!({ "@id": "pkg:npm/shop@1.0.0" })),
            about(
                "not_affected",
                json!({ "@id": "x", "identifiers": { "purl": "pkg:npm/shop@1.1.0" } })
            ),
            about("under_investigation", json!({ "@id": "pkg:npm/shop@1.2.0" })),
            about("fixed", json!("pkg:npm/shop@1.3.0")),
        ]));
        assert_eq!(
            (statement.source, statement.id.as_str()),
            (Source::OpenVex, "CVE-2026-1")
        );
        assert_eq!(statement.document.as_deref(), Some("Acme https://acme.example/vex-1"));
        assert_eq!(statement.aliases, ["GHSA-x"], "another CVE is another weakness");
        let of = |version: &str| verdict(&statement, &format!("pkg:npm/shop@{version}"), "pkg:npm/none@1.0.0");
        assert_eq!(
            ["1.0.0", "1.1.0", "1.2.0", "1.3.0"].map(of),
            [
                Verdict::Affected,
                Verdict::NotAffected,
                Verdict::Possible,
                Verdict::NotAffected
            ]
        );
        assert_eq!(statement.rulings.len(), 3);
    }

    #[test]
    fn the_last_word_about_a_product_counts() {
        let at = |time: &str, status: &str| {
            let mut one = about(status, json!({ "@id": "pkg:npm/shop@1.0.0" }));
            one["timestamp"] = json!(time);
            one["justification"] = json!("component_not_present");
            one["action_statement"] = json!("Switch it off.");
            one
        };
        let statement = only(json!([
            at("2026-11-02T00:00:00Z", "affected"),
            at("2026-11-01T00:00:00Z", "not_affected")
        ]));
        assert_eq!(
            verdict(&statement, "pkg:npm/shop@1.0.0", "pkg:npm/none@1.0.0"),
            Verdict::Affected
        );
        assert_eq!(statement.remedies[0].text.as_deref(), Some("Switch it off."));
        let statement = only(json!([
            at("2026-11-01T00:00:00Z", "affected"),
            at("2026-11-02T00:00:00Z", "not_affected")
        ]));
        assert!(statement.configurations.is_empty() && statement.remedies.is_empty());
        assert_eq!(statement.rulings[0].reason.as_deref(), Some("component_not_present"));
    }

    #[test]
    fn a_subcomponent_speaks_of_its_product_alone() {
        let inside = json!({ "@id": "pkg:npm/shop@1.0.0", "subcomponents": [{ "@id": "pkg:npm/lib@3.0.0" }] });
        let affected = only(json!([about("affected", inside.clone())]));
        assert_eq!(
            verdict(&affected, "pkg:npm/shop@1.0.0", "pkg:npm/none@1.0.0"),
            Verdict::Affected
        );
        let mut cleared = only(json!([about("not_affected", inside)]));
        cleared.configurations = only(json!([about("affected", json!("pkg:npm/lib@3.0.0"))])).configurations;
        assert_eq!(
            verdict(&cleared, "pkg:npm/shop@1.0.0", "pkg:npm/lib@3.0.0"),
            Verdict::NotAffected
        );
        assert_eq!(
            verdict(&cleared, "pkg:npm/other@1.0.0", "pkg:npm/lib@3.0.0"),
            Verdict::Affected
        );
    }

    #[test]
    fn other_documents_with_statements_are_refused() {
        let mut other = document(json!([]));
        other["@context"] = json!("https://example.org/");
        let text = other.to_string();
        let error = read_file(text.as_bytes()).unwrap().next().unwrap().unwrap_err();
        assert!(error.message.contains("https://example.org/"), "{error}");
    }
}
