//! What is in the releases of products, as their makers say (SBOM), shared by all tenants.
//!
//! A release is recognised by its version, in the order of versions: what holds for `7.0` holds for `7.0.0`. Of a
//! release whose version nobody knows, nobody knows what is in it.

pub mod store;

use crate::matching::{self, Item};
use std::cmp::Ordering;
use std::collections::HashMap;

/// The contents of the releases of some products.
#[derive(Debug, Clone, Default)]
pub struct Components {
    by_product: HashMap<String, Vec<Contents>>,
}

/// What is in one release.
#[derive(Debug, Clone)]
struct Contents {
    version: String,
    components: Vec<Vec<Item>>,
}

impl Components {
    fn add(&mut self, slug: String, version: String, place: i32, name: Item, last: &mut Option<i32>) {
        let releases = self.by_product.entry(slug).or_default();
        if releases.last().is_none_or(|known| known.version != version) {
            releases.push(Contents {
                version,
                components: Vec::new(),
            });
            *last = None;
        }
        let Some(Contents { components, .. }) = releases.last_mut() else {
            return;
        };
        match components.last_mut().filter(|_| *last == Some(place)) {
            Some(names) => names.push(name),
            None => components.push(vec![name]),
        }
        *last = Some(place);
    }

    /// What is in this release, each component under all its names; empty when nobody has said.
    #[must_use]
    pub fn of(&self, slug: &str, version: Option<&str>) -> &[Vec<Item>] {
        let mut releases = self.by_product.get(slug).into_iter().flatten();
        let is_it = |known: &&Contents| version.is_some_and(|version| is_same_version(&known.version, version));
        releases.find(is_it).map_or(&[], |known| &known.components)
    }
}

/// Whether two texts name the same version of a product.
#[must_use]
pub fn is_same_version(one: &str, other: &str) -> bool {
    one == other || matching::version_cmp(one, other) == Some(Ordering::Equal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_recognised_by_the_order_of_its_version() {
        let mut components = Components::default();
        let mut last = None;
        let name = |product: &str| Item::new("acme", product, Some("1"));
        for (version, place, product) in [("7.0", 0, "a"), ("7.0", 0, "b"), ("7.0", 2, "c"), ("8.0", 0, "d")] {
            components.add("shop".into(), version.into(), place, name(product), &mut last);
        }
        let sizes = |version| -> Vec<usize> { components.of("shop", version).iter().map(Vec::len).collect() };
        assert_eq!(sizes(Some("7.0.0")), [2, 1]);
        assert_eq!(sizes(Some("8.0")), [1]);
        assert!(sizes(Some("7.1")).is_empty() && sizes(None).is_empty());
        assert!(components.of("other", Some("7.0")).is_empty());
    }
}
