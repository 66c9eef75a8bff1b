//! Records of open source databases (OSV as JSON and YAML, FriendsOfPHP) and what they say about shop and website systems.

use std::collections::BTreeSet;
use std::path::Path;

use tocsin::advisories::{Advisory, Source, Statement};
use tocsin::catalogue::{Catalogue, built_in};
use tocsin::matching::{Verdict, hit};

use super::imports::statements;
use super::support::{Outcome, with_corpus};

/// Every record of a feed, each with a weakness and, unless it was withdrawn, a package.
fn reads(feed: &str, records: usize, withdrawn: usize) -> Outcome {
    with_corpus(&format!("import {feed}"), |corpus| {
        let statements = statements(corpus, feed)?;
        let documents: BTreeSet<&str> = statements.iter().map(document).collect();
        assert_eq!(documents.len(), records);
        assert!(statements.iter().all(|one| one.source == Source::Osv));
        let silent: Vec<&str> = statements.iter().filter(|one| one.rejected).map(document).collect();
        assert_eq!(silent.len(), withdrawn, "{silent:?}");
        let unnamed: Vec<&str> = statements
            .iter()
            .filter(|one| !one.rejected && !one.names_products())
            .map(document)
            .collect();
        assert!(unnamed.is_empty(), "{unnamed:?}");
        Ok(())
    })
}

fn document(statement: &Statement) -> &str {
    statement.document.as_deref().unwrap_or(&statement.id)
}

#[test]
fn drupal() -> Outcome {
    reads("osv/drupal.ndjson.gz", 206, 0)
}

#[test]
fn go() -> Outcome {
    reads("osv/go-vulndb.ndjson.gz", 416, 2)
}

#[test]
fn pypa_as_yaml() -> Outcome {
    reads("osv/pypa-osv-yaml.tar.gz", 306, 1)
}

#[test]
fn friends_of_php() -> Outcome {
    reads("osv/friendsofphp-yaml.tar.gz", 404, 0)
}

#[test]
fn samples() -> Outcome {
    reads("osv/trustify-samples", 20, 1)
}

/// The advisories of all databases that concern a product of the catalogue in a version.
fn concerning(corpus: &Path, slug: &str, version: &str) -> Result<BTreeSet<String>, Box<dyn std::error::Error>> {
    let catalogue = Catalogue::new(built_in()?);
    let product = catalogue.product(slug).ok_or_else(|| format!("no product {slug}"))?;
    let items = product.items(Some(version));
    let advisories = Advisory::merge_all(statements(corpus, "osv")?);
    let concerned = advisories.iter().filter(|advisory| {
        let hit = hit(advisory.applicability(), items.as_slice().into());
        !advisory.rejected && hit.is_some_and(|hit| hit.verdict == Verdict::Affected)
    });
    Ok(concerned.map(|advisory| advisory.id.clone()).collect())
}

/// A version is concerned by an advisory, the version that repairs it is not.
fn repaired(slug: &str, advisory: &str, affected: &[&str], others: &[&str]) -> Outcome {
    with_corpus(&format!("{slug} and {advisory}"), |corpus| {
        for version in affected {
            let found = concerning(corpus, slug, version)?;
            assert!(found.contains(advisory), "{slug} {version}: {found:?}");
        }
        for version in others {
            let found = concerning(corpus, slug, version)?;
            assert!(!found.contains(advisory), "{slug} {version}: {found:?}");
        }
        Ok(())
    })
}
