//! Products: what a small business runs, under the names that people use for it.
//!
//! The list is written by hand in `products.json` and is part of the program. A product carries
//! the CPE names under which advisories speak of it (unescaped, lower case); firmware and
//! hardware stand side by side, so that one row in an inventory meets both legs of a device
//! advisory. Its packages are further names of it. A product without any name that advisories use
//! can be registered, and is watched by name only.

mod class;
mod identity;
mod spelling;
mod typed;

pub use class::Class;
pub use identity::Identity;

use super::life_cycles::Ending;
use crate::matching::{Cpe, Item, Package};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

const BUILT_IN: &str = include_str!("products.json");

/// The catalogue cannot be used as it is written.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// The file is not the JSON that is expected.
    #[error("the catalogue of products cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// Two products have the same slug.
    #[error("the catalogue holds the product {0} twice")]
    Twice(String),
    /// A product says something that it may not.
    #[error("product {slug} in the catalogue: {problem}")]
    Product {
        /// Which product.
        slug: String,
        /// What is wrong with it.
        problem: &'static str,
    },
}

/// One product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Short name for addresses and files: `a-z`, `0-9` and `-`.
    pub slug: String,
    /// The name as people know it, without the vendor.
    pub name: String,
    /// Who makes it.
    pub vendor: String,
    /// Other names: nicknames, older names, common misspellings, other languages.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What kind of thing it is.
    pub class: Class,
    /// Further words for the search box, by their key in `topics` (`dental`, `backup`).
    #[serde(default)]
    pub topics: Vec<String>,
    /// Whether it is reachable from the internet unless the owner says otherwise; `None`: as its
    /// class usually is.
    #[serde(default)]
    pub exposed_by_default: Option<bool>,
    /// The CPE names under which advisories speak of it.
    #[serde(default)]
    pub identities: Vec<Identity>,
    /// Its packages as advisories of ecosystems name them: purls without a version. Only where they count as it does,
    /// so never those of a distribution.
    #[serde(default)]
    pub packages: Vec<String>,
    /// The CPE `target_sw` of all its identities: `wordpress` for plug-ins.
    #[serde(default)]
    pub target_sw: Option<String>,
    /// The provider runs and updates it.
    #[serde(default)]
    pub cloud: bool,
    /// It opens files or pages that come from outside; true for some classes anyway.
    #[serde(default)]
    pub opens_files: bool,
    /// It can update itself; true for some classes anyway.
    #[serde(default)]
    pub auto_update: bool,
    /// When its maker stops to update it.
    #[serde(default)]
    pub end_of_life: Vec<EndOfLife>,
}

/// The last day on which the maker updates a product, or one release line of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndOfLife {
    /// The release line (`2016`, `22h2`, `1.6`); `None`: every release.
    #[serde(default)]
    pub release: Option<String>,
    /// The last day, `YYYY-MM-DD`.
    pub date: String,
}

#[derive(Deserialize)]
struct File {
    topics: BTreeMap<String, Vec<String>>,
    products: Vec<Product>,
}

impl Product {
    /// Whether to assume that it can be reached from the internet, as long as nobody has said.
    #[must_use]
    pub fn is_exposed_by_default(&self) -> bool {
        self.exposed_by_default
            .unwrap_or_else(|| self.class.exposed_by_default())
    }

    /// Maker and name, as people write them who did not name it themselves; the maker once.
    #[must_use]
    pub fn full_name(&self) -> String {
        let first = |text: &str| text.split([' ', '-']).next().map(str::to_lowercase);
        if first(&self.name) == first(&self.vendor) || self.name.contains(&self.vendor) {
            self.name.clone()
        } else {
            format!("{} {}", self.vendor, self.name)
        }
    }

    /// True when advisories can name it, or its provider keeps it up to date.
    #[must_use]
    pub fn is_watched(&self) -> bool {
        let is_named = self.identities.iter().any(|identity| !identity.is_internal());
        self.cloud || is_named || !self.packages.is_empty()
    }

    /// Vendor and product of everything that advisories may name it by.
    #[must_use]
    pub fn names(&self) -> Vec<(String, String)> {
        let identities = self.identities.iter();
        let identities = identities.map(|one| (one.vendor.clone(), one.product.clone()));
        let packages = self.named_packages().map(|package| package.item());
        identities
            .chain(packages.map(|item| (item.vendor, item.product)))
            .collect()
    }

    /// What can be read of its packages; the check makes sure that it is all of them.
    fn named_packages(&self) -> impl Iterator<Item = Package> {
        self.packages.iter().filter_map(|purl| purl.parse().ok())
    }

    /// The name of ours for a product that no advisory can name: what the operator maps to it needs one.
    fn own_identity(&self) -> Option<Identity> {
        self.identities.is_empty().then(|| Identity::internal(&self.slug))
    }

    /// The names that stand for every version of it in what is said about it.
    #[must_use]
    pub fn cpes(&self) -> Vec<Cpe> {
        let versioned = self.identities.iter().filter(|identity| identity.versioned);
        let found: Vec<Cpe> = versioned.map(Identity::cpe).collect();
        if found.is_empty() {
            return self.identities.iter().take(1).map(Identity::cpe).collect();
        }
        found
    }

    /// What the product is in the terms of matching, for a version as its owner typed it.
    ///
    /// Where the identities stand for single releases (Windows 11 24H2 has another CPE name than
    /// 23H2), only those of the named release come back; all of them when none is named.
    #[must_use]
    pub fn items(&self, version: Option<&str>) -> Vec<Item> {
        let typed = version.map(|text| typed::plain(self, text));
        let typed = typed.as_deref().filter(|text| !text.is_empty());
        let length = |identity: &Identity| typed.and_then(|text| identity.named_release(text));
        let named = self.identities.iter().filter_map(length).max();
        let identities = self
            .identities
            .iter()
            .filter(|one| one.releases.is_empty() || named.is_none() || length(one) == named)
            .flat_map(|one| one.items(typed, self.target_sw.as_deref()));
        let packages = self.named_packages().map(|package| Item {
            version: typed.map(str::to_owned),
            ..package.item()
        });
        identities.chain(packages).collect()
    }

    /// Whether this version gets no more updates on a day (`YYYY-MM-DD`). The longest release line decides; of two
    /// equal ones, what a list told comes before the catalogue.
    #[must_use]
    pub fn has_ended(&self, version: Option<&str>, told: &[Ending], day: &str) -> bool {
        let version = version.map(|text| typed::plain(self, text));
        let version = version.as_deref();
        let covered = |release: Option<&str>| match (release, version) {
            (None, _) => Some(0),
            (Some(release), Some(version)) => self.is_release(release, version),
            (Some(_), None) => None,
        };
        let own = self.end_of_life.iter();
        let own = own.filter_map(|one| Some((covered(one.release.as_deref())?, false, one.date.as_str() < day)));
        let told = told.iter();
        let told = told.filter_map(|one| Some((covered(Some(&one.release))?, true, one.end.is_before(day))));
        let deciding = own.chain(told).max_by_key(|(length, is_told, _)| (*length, *is_told));
        deciding.is_some_and(|(_, _, ended)| ended)
    }

    /// How much of the version the release line covers, also when a build number stands for it.
    fn is_release(&self, release: &str, version: &str) -> Option<usize> {
        let by_build = || {
            let one = self.identities.iter().find(|one| one.has_label(release))?;
            one.named_release(version)
        };
        identity::covers(release, version).or_else(by_build)
    }

    fn check(&self, topics: &BTreeMap<String, Vec<String>>) -> Result<(), CatalogueError> {
        let is_slug_character = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let problem = if self.slug.is_empty() || !self.slug.chars().all(is_slug_character) {
            "its slug may hold a-z, 0-9 and - only"
        } else if self.name.trim().is_empty() || self.vendor.trim().is_empty() {
            "it needs a name and a vendor"
        } else if self.topics.iter().any(|topic| !topics.contains_key(topic)) {
            "it names a topic that has no words"
        } else if !self.identities.iter().all(Identity::is_normal) {
            "an identity must be written in lower case, without backslashes"
        } else if self.named_packages().filter(|one| one.version.is_none()).count() != self.packages.len() {
            "a package must be a purl without a version"
        } else {
            return Ok(());
        };
        Err(CatalogueError::Product {
            slug: self.slug.clone(),
            problem,
        })
    }
}

/// The products that come with the program.
///
/// # Errors
/// When the list is not valid; a test makes sure that it is.
pub fn built_in() -> Result<Vec<Product>, CatalogueError> {
    read(BUILT_IN)
}

fn read(text: &str) -> Result<Vec<Product>, CatalogueError> {
    let mut file: File = serde_json::from_str(text)?;
    let mut slugs = HashSet::new();
    for product in &mut file.products {
        product.check(&file.topics)?;
        if !slugs.insert(product.slug.clone()) {
            return Err(CatalogueError::Twice(product.slug.clone()));
        }
        product.identities.extend(product.own_identity());
        product.opens_files |= product.class.opens_files();
        product.auto_update |= product.class.has_auto_update();
    }
    Ok(file.products)
}

/// The words, in several languages, that people use for a class of products or a trade.
///
/// # Errors
/// When the list is not valid; a test makes sure that it is.
pub fn topics() -> Result<BTreeMap<String, Vec<String>>, CatalogueError> {
    let file: File = serde_json::from_str(BUILT_IN)?;
    Ok(file.topics)
}

#[cfg(test)]
mod tests;
