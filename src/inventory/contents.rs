//! A maker's SBOM of a release: which product and version it is about, and keeping what is in it for everybody.
//!
//! The product is found by the names of the document's subject, else by its title. A document that says less than a
//! product of the catalogue and a version is of no use here: it cannot be told which release it means.

use super::import::{Component, Sbom};
use crate::advisories::matches;
use crate::catalogue::components::{self, is_same_version, store::NewSbom};
use crate::catalogue::{self, Catalogue, Product};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult};
use crate::matching::Item;
use std::collections::BTreeSet;

/// Why it cannot be told which release a document is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubjectError {
    /// It names no subject, or several.
    #[error("this SBOM does not say what one thing it is about")]
    Missing,
    /// The subject has no version.
    #[error("this SBOM is about {0} without a version")]
    Version(String),
    /// No product of the catalogue has these names.
    #[error("this SBOM is about {0}, which is not in the catalogue")]
    Product(String),
    /// Several products have them.
    #[error("this SBOM is about {title}, which may be {products} in the catalogue")]
    Several {
        /// What the document calls it.
        title: String,
        /// The products.
        products: String,
    },
}

/// The release that a document is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The product.
    pub slug: String,
    /// Its name.
    pub product: String,
    /// The version that it states.
    pub version: String,
}

/// What taking a document in did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenIn {
    /// Something else is known now than before.
    pub changed: bool,
    /// How many releases were compared again.
    pub releases: usize,
}

/// Which release of the catalogue a document is about.
///
/// # Errors
/// [`SubjectError`].
pub fn subject_of(catalogue: &Catalogue, sbom: &Sbom) -> Result<Subject, SubjectError> {
    let subject = sbom.subject.as_ref().ok_or(SubjectError::Missing)?;
    let names = subject.names();
    let version = names.iter().find_map(|name| name.version.clone());
    let product = product_of(catalogue, subject, &names)?;
    let version = version.ok_or_else(|| SubjectError::Version(subject.title()))?;
    Ok(Subject {
        slug: product.slug.clone(),
        product: product.name.clone(),
        version,
    })
}

fn product_of<'a>(catalogue: &'a Catalogue, subject: &Component, names: &[Item]) -> Result<&'a Product, SubjectError> {
    let by_name = |name: &Item| catalogue.carrying(&name.vendor, &name.product).collect::<Vec<_>>();
    let mut slugs: BTreeSet<&str> = names.iter().flat_map(by_name).collect();
    if slugs.is_empty() {
        let title = subject.name.to_lowercase();
        let titled = |product: &&Product| product.name.to_lowercase() == title;
        slugs = catalogue
            .products()
            .iter()
            .filter(titled)
            .map(|one| one.slug.as_str())
            .collect();
    }
    let mut products = slugs.iter().filter_map(|slug| catalogue.product(slug));
    match (products.next(), products.next()) {
        (Some(product), None) => Ok(product),
        (None, _) => Err(SubjectError::Product(subject.title())),
        (Some(_), Some(_)) => Err(SubjectError::Several {
            title: subject.title(),
            products: slugs.into_iter().collect::<Vec<_>>().join(", "),
        }),
    }
}

/// Keeps what is in a release, compares the release again and asks for a review of every business that has it (needs the
/// system scope). The same document twice changes nothing.
///
/// # Errors
/// The database's.
pub fn take_in(
    db: &mut Db,
    catalogue: &Catalogue,
    now: Timestamp,
    subject: &Subject,
    sbom: &Sbom,
    digest: &str,
) -> DbResult<TakenIn> {
    let slug = subject.slug.as_str();
    // A release that is added meanwhile waits, and then finds what is in it.
    catalogue::store::lock_product(db, slug)?;
    let new = NewSbom {
        slug,
        version: &subject.version,
        format: &sbom.format,
        digest,
    };
    let inside: Vec<Vec<Item>> = sbom.components.iter().map(Component::names).collect();
    if !components::store::update(db, now, &new, &inside)? {
        return Ok(TakenIn {
            changed: false,
            releases: 0,
        });
    }
    let mut releases = catalogue::store::find_releases(db, slug)?;
    releases.retain(|release| {
        let version = release.version.as_deref();
        version.is_some_and(|version| is_same_version(version, &subject.version))
    });
    matches::match_again(db, catalogue, &releases, now)?;
    Ok(TakenIn {
        changed: true,
        releases: releases.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::built_in;

    fn about(component: Component) -> Sbom {
        Sbom {
            format: "CycloneDX 1.6 JSON".to_owned(),
            subject: Some(component),
            components: Vec::new(),
        }
    }

    fn named(name: &str, version: Option<&str>) -> Component {
        Component {
            name: name.to_owned(),
            version: version.map(str::to_owned),
            ..Component::default()
        }
    }

    fn read(sbom: &Sbom) -> Result<(String, String), SubjectError> {
        let catalogue = Catalogue::new(built_in().unwrap());
        let found = subject_of(&catalogue, sbom)?;
        Ok((found.slug, found.version))
    }

    #[test]
    fn a_release_is_found_by_the_names_of_the_subject_or_by_its_title() {
        let by_cpe = Component {
            cpes: vec!["cpe:2.3:a:wordpress:wordpress:6.4.1:*:*:*:*:*:*:*".to_owned()],
            ..named("our build", None)
        };
        let expected = || Ok(("wordpress".to_owned(), "6.4.1".to_owned()));
        assert_eq!(read(&about(by_cpe)), expected());
        assert_eq!(read(&about(named("WordPress", Some("6.4.1")))), expected());
    }

    #[test]
    fn what_names_no_release_says_so() {
        let nothing = Sbom {
            subject: None,
            ..about(Component::default())
        };
        assert_eq!(read(&nothing), Err(SubjectError::Missing));
        let error = |component| read(&about(component)).unwrap_err().to_string();
        assert_eq!(
            error(named("WordPress", None)),
            "this SBOM is about WordPress without a version"
        );
        assert_eq!(
            error(named("our own tool", Some("1"))),
            "this SBOM is about our own tool 1, which is not in the catalogue"
        );
    }
}
