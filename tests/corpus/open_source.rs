//! Records of open source databases (OSV as JSON and YAML, FriendsOfPHP) and what they say about shop and website systems.

use std::collections::BTreeSet;
use std::path::Path;

use tocsin::advisories::sources::{self, Event};
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

#[test]
fn drupal_is_repaired_by_branch() -> Outcome {
    repaired(
        "drupal",
        "CVE-2023-5256",
        &["10.1.0", "9.5.10"],
        &["10.1.4", "9.5.11", "10.2.0"],
    )?;
    repaired("drupal", "CVE-2018-7600", &["7.57", "8.5.0"], &["7.58", "8.5.1"])
}

#[test]
fn a_module_of_drupal_is_not_drupal() -> Outcome {
    with_corpus("a_module_of_drupal_is_not_drupal", |corpus| {
        let found = concerning(corpus, "drupal", "2.0.0")?;
        assert!(!found.contains("CVE-2025-3129"), "{found:?}");
        Ok(())
    })
}

#[test]
fn typo3_is_repaired_by_branch() -> Outcome {
    with_corpus("typo3_is_repaired_by_branch", |corpus| {
        let all = statements(corpus, "osv/friendsofphp-yaml.tar.gz")?;
        let of_core = |one: &&Statement| {
            let criteria = one.configurations.iter().flat_map(|all| all.criteria());
            criteria
                .into_iter()
                .any(|one| one.product() == Some(("pkg:composer/typo3", "cms-core")))
        };
        assert!(all.iter().filter(of_core).count() >= 10);
        let found = concerning(corpus, "typo3", "9.5.1")?;
        let repaired = concerning(corpus, "typo3", "9.5.2")?;
        assert!(found.len() > repaired.len() && repaired.is_subset(&found));
        Ok(())
    })
}

#[test]
fn shops_and_tools_are_repaired() -> Outcome {
    repaired("shopware", "CVE-2016-3109", &["4.3.6", "5.1.4"], &["4.3.7", "5.1.5"])?;
    repaired("magento", "CVE-2019-7849", &["2.3.1", "2.2.8"], &["2.3.2", "2.2.9"])?;
    repaired(
        "phpmyadmin",
        "CVE-2020-10802",
        &["4.9.4", "5.0.1"],
        &["4.9.5", "5.0.2", "4.8.9"],
    )?;
    repaired("contao", "CVE-2023-29200", &["4.9.39", "5.1.3"], &["4.9.40", "5.1.4"])
}

#[test]
fn a_library_of_joomla_is_not_joomla() -> Outcome {
    with_corpus("a_library_of_joomla_is_not_joomla", |corpus| {
        assert_eq!(concerning(corpus, "joomla", "1.0.0")?.len(), 0);
        Ok(())
    })
}

#[test]
fn ends_of_updates() -> Outcome {
    with_corpus("import eol", |corpus| {
        let files = sources::find(&[corpus.join("data/eol")])?;
        let (mut read, mut ours) = (0, BTreeSet::new());
        let done: Result<(), sources::Problem> = sources::read(&files, sources::MAX_FILE_BYTES, &mut |event| {
            match event {
                Event::Document(_, document) => {
                    read += 1;
                    let told = document.life_cycle.into_iter().flat_map(|one| one.of_catalogue());
                    ours.extend(told.filter(|(_, endings)| !endings.is_empty()).map(|(slug, _)| slug));
                }
                Event::Problem(problem) | Event::Unknown(problem) => return Err(problem),
                Event::Doubted(..) | Event::Checked(..) | Event::Progress(_) => {}
            }
            Ok(())
        });
        done?;
        assert_eq!(read, files.len());
        assert_eq!(files.len(), 54 + 42);
        assert!(ours.len() >= 25, "{ours:?}");
        Ok(())
    })
}
