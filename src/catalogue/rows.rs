//! A release as matching looks at it: the product under all its names, and what its maker says is in it.
//!
//! Everything that compares a release with advisories builds its row here, so that all of it knows the same.

use super::components::Components;
use super::{Catalogue, Product, Release};
use crate::matching::{self, Item};

/// A release in the terms of matching.
#[derive(Debug, Clone, Default)]
pub struct ReleaseRow {
    own: Vec<Item>,
    components: Vec<Vec<Item>>,
}

impl ReleaseRow {
    /// The row to compare.
    #[must_use]
    pub fn as_row(&self) -> matching::Row<'_> {
        matching::Row {
            own: &self.own,
            components: &self.components,
            ..matching::Row::default()
        }
    }

    /// Every name by which an advisory may reach it, those of components after its own.
    pub fn identities(&self) -> impl Iterator<Item = &Item> {
        self.own.iter().chain(self.components.iter().flatten())
    }
}

/// The row of a release; `inside` is what is known about the contents of its product's releases.
#[must_use]
pub fn row_of(catalogue: &Catalogue, release: &Release, inside: &Components) -> ReleaseRow {
    let product = catalogue.product(&release.product_slug);
    product.map_or_else(ReleaseRow::default, |product| {
        row_of_version(product, release.version.as_deref(), inside)
    })
}

/// [`row_of`] for a version of a product, whether it is a release yet or not.
#[must_use]
pub fn row_of_version(product: &Product, version: Option<&str>, inside: &Components) -> ReleaseRow {
    ReleaseRow {
        own: product.items(version),
        components: inside.of(&product.slug, version).to_vec(),
    }
}
