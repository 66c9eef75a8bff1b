//! PHP security advisories of FriendsOfPHP: one YAML document for each weakness of a Composer package.
//!
//! A document has branches with versions, and the package as `composer://vendor/name`. It has no id of
//! its own and often no CVE id; one address may stand for many weaknesses. So its id here is made of the
//! package and a digest of address and title. A constraint that has no clear reading leaves the whole
//! package undecided.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use sha2::{Digest, Sha256};

use super::composer::{self, Span};
use super::{Format, ReadError, any_of, nullable, text};
use crate::advisories::statement::{Reference, Source, Statement};
use crate::matching::{Attribute, Cpe, Criterion, Package};

/// One document.
pub(super) const FORMAT: Format = Format {
    name: "friends_of_php",
    list: None,
    marks: &["reference", "branches"],
    read: |raw| Ok(vec![read(raw)?]),
};

/// A version that nothing can be compared with: matching answers "possible".
const UNCLEAR: &str = "?*";

#[derive(Deserialize)]
struct Document {
    #[serde(default, deserialize_with = "nullable")]
    title: String,
    #[serde(default, deserialize_with = "nullable")]
    link: String,
    #[serde(default, deserialize_with = "nullable")]
    cve: String,
    reference: String,
    branches: Branches,
}

/// The branches without their names, which may be numbers.
struct Branches(Vec<Branch>);

#[derive(Deserialize)]
struct Branch {
    #[serde(default, deserialize_with = "nullable")]
    time: String,
    #[serde(default, deserialize_with = "nullable")]
    versions: Vec<String>,
}

impl<'de> Deserialize<'de> for Branches {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(BranchesVisitor)
    }
}

struct BranchesVisitor;

impl<'de> Visitor<'de> for BranchesVisitor {
    type Value = Branches;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("branches with their versions")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Branches, M::Error> {
        let mut branches = Vec::new();
        while map.next_key::<IgnoredAny>()?.is_some() {
            branches.push(map.next_value()?);
        }
        Ok(Branches(branches))
    }
}

fn read(raw: &str) -> Result<Statement, ReadError> {
    let document: Document = serde_yaml_ng::from_str(raw)?;
    let name = document
        .reference
        .trim()
        .strip_prefix("composer://")
        .unwrap_or_default();
    let package = Package::from_str(&format!("pkg:composer/{}", name.trim_matches('/')));
    let cpe = package.map_err(|error| ReadError::Package(error.to_string()))?.name();
    let times = document.branches.0.iter().filter_map(|branch| text(&branch.time));
    Ok(Statement {
        source: Source::Osv,
        id: own_id(&document, name),
        aliases: text(&document.cve)
            .filter(|id| id.starts_with("CVE-"))
            .into_iter()
            .collect(),
        published: times.min(),
        summary: text(&document.title),
        configurations: any_of(criteria(&cpe, &document.branches.0)),
        references: references(&document.link),
        ..Statement::default()
    })
}

/// `FRIENDSOFPHP-drupal-core-1f2e3d4c`
fn own_id(document: &Document, name: &str) -> String {
    let digest = Sha256::digest(format!("{}\n{}", document.link.trim(), document.title.trim()));
    let short: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("FRIENDSOFPHP-{}-{short}", name.replace('/', "-"))
}

fn references(link: &str) -> Vec<Reference> {
    let url = text(link).filter(|link| link.starts_with("https://") || link.starts_with("http://"));
    let reference = |url| Reference { url, tags: Vec::new() };
    url.map(reference).into_iter().collect()
}

fn criteria(cpe: &Cpe, branches: &[Branch]) -> Vec<Criterion> {
    let span = |branch: &Branch| match branch.versions.as_slice() {
        [] => None,
        versions => composer::all_of(versions.iter().map(String::as_str)),
    };
    let spans: Option<Vec<Span>> = branches.iter().map(span).collect();
    match spans.filter(|spans| !spans.is_empty()) {
        Some(spans) => spans
            .into_iter()
            .map(|(start, end)| Criterion::new(true, cpe.clone(), start, end))
            .collect(),
        None => {
            let version = Attribute::Pattern(UNCLEAR.to_owned());
            let open = Cpe { version, ..cpe.clone() };
            vec![Criterion::new(true, open, None, None)]
        }
    }
}
