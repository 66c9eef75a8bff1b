//! Documents in the Common Security Advisory Framework (CSAF 2.0 and 2.1, OASIS), VEX documents among them.
//!
//! One document speaks of any number of weaknesses, each of which becomes a statement of its own. It names its
//! products in a [`tree`], and says by product id what is affected, repaired, not affected or not known yet
//! ([`products`]). A document that may not be passed on to everybody (TLP), and a draft, is refused. One that its
//! publisher withdrew or superseded takes back what it said, and so does one that names no weakness any more. 2.1 is read from its public schema: no published
//! document was at hand.

mod facts;
mod products;
mod raw;
mod remedies;
mod tree;
pub(super) mod version_text;

#[cfg(test)]
mod tests;

use self::raw::{Csaf, Head, Vulnerability};
use self::tree::Tree;
use super::together::each_once;
use super::{Format, ReadError, id, text};
use crate::advisories::statement::{Source, Statement};

/// One document.
pub(super) const FORMAT: Format = Format {
    name: "csaf",
    list: None,
    marks: &["document"],
    read,
};

/// Labels of documents for everybody (TLP 1 and 2). A green one is for a community, not for a portal.
const FOR_EVERYBODY: [&str; 2] = ["WHITE", "CLEAR"];
/// The profiles of documents that take back what an earlier version said (2.1, sections 4.7 and 4.8).
const TAKEN_BACK: [&str; 2] = ["csaf_withdrawn", "csaf_superseded"];

fn read(raw: &str) -> Result<Vec<Statement>, ReadError> {
    let mut document: Csaf = serde_json::from_str(raw)?;
    check(&document.document)?;
    let tracking_id = id(&document.document.tracking.id)?;
    let name = format!("{} {tracking_id}", document.document.publisher.namespace.trim());
    let base = Statement {
        source: Source::Csaf,
        document: Some(name.trim().to_owned()),
        publisher: text(&document.document.publisher.name),
        published: document.document.tracking.initial_release_date.clone(),
        modified: document.document.tracking.current_release_date.clone(),
        ..Statement::default()
    };
    // One that names no weakness says that of itself: an earlier version may have named some.
    let is_taken_back = TAKEN_BACK.contains(&document.document.category.as_str());
    if is_taken_back || document.vulnerabilities.is_empty() {
        let taken_back = Statement {
            id: tracking_id,
            rejected: true,
            ..base
        };
        return Ok(vec![taken_back]);
    }
    let tree = Tree::new(std::mem::take(&mut document.product_tree), &document.document.publisher);
    let read = document.vulnerabilities.iter().enumerate();
    let statements = read.map(|(place, weakness)| Statement {
        id: weakness_id(weakness).unwrap_or_else(|| format!("{tracking_id}#{}", place + 1)),
        ..statement(&base, &document, &tree, weakness)
    });
    Ok(each_once(statements))
}

/// Refuses what is no version that we know, what may not be passed on, and what is not meant for others yet.
fn check(head: &Head) -> Result<(), ReadError> {
    if !head.csaf_version.starts_with("2.") {
        return Err(ReadError::Version(head.csaf_version.clone()));
    }
    let label = head.distribution.tlp.as_ref().and_then(|tlp| tlp.label.as_deref());
    let label = label.map(|label| label.trim().trim_start_matches("TLP:").to_uppercase());
    match label {
        Some(label) if !FOR_EVERYBODY.contains(&label.as_str()) => return Err(ReadError::Restricted(label)),
        _ => {}
    }
    if head.tracking.status == "draft" {
        return Err(ReadError::Draft);
    }
    Ok(())
}

fn statement(base: &Statement, document: &Csaf, tree: &Tree, weakness: &Vulnerability) -> Statement {
    let products = products::products(tree, weakness);
    Statement {
        aliases: aliases(weakness),
        published: weakness.release_date.clone().or_else(|| base.published.clone()),
        summary: facts::summary(document, weakness),
        scores: facts::scores(weakness),
        weaknesses: facts::weaknesses(weakness),
        configurations: products.configurations,
        rulings: products.rulings,
        unnamed: products.unnamed,
        remedies: remedies::remedies(tree, weakness),
        references: facts::references(&document.document, weakness),
        known_exploited: facts::known_exploited(weakness),
        assessment: facts::assessment(weakness),
        likelihood: facts::likelihood(weakness),
        ..base.clone()
    }
}

/// The CVE id, else the first id of another system. A bare number says nothing without its system.
fn weakness_id(weakness: &Vulnerability) -> Option<String> {
    let cve = weakness.cve.as_deref().and_then(text);
    cve.or_else(|| {
        let other = weakness.ids.iter().find(|other| !other.text.trim().is_empty())?;
        let text = other.text.trim();
        let speaks = text.contains(|c: char| c.is_alphabetic());
        Some(if speaks {
            text.to_owned()
        } else {
            format!("{} {text}", other.system_name.trim())
        })
    })
}

/// Ids that stand for one weakness everywhere. A bug or a notice may be about several.
fn aliases(weakness: &Vulnerability) -> Vec<String> {
    weakness.cve.as_ref().map_or_else(Vec::new, |_| {
        let ids = weakness.ids.iter().map(|other| other.text.trim());
        ids.filter(|text| text.starts_with("GHSA-") || text.starts_with("EUVD-"))
            .map(str::to_owned)
            .collect()
    })
}
