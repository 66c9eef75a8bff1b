//! The catalogue: products that small businesses run, under the names people use, and the releases (product and
//! version) that all tenants share. Advisories are matched against releases, once for everybody.

pub mod changes;
pub mod components;
pub mod life_cycles;
mod product;
pub mod rows;
pub mod search;
pub mod store;

pub use product::{CatalogueError, Class, Identity, Product, built_in};

use crate::db::ReleaseId;
use crate::matching::index::Kept;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// One version of one product; an empty version means "not known".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Id.
    pub id: ReleaseId,
    /// The product's slug.
    pub product_slug: String,
    /// The version as the first owner typed it, trimmed; `None`: not known.
    pub version: Option<String>,
}

/// All products in memory, with the search index and the index of matching; shared by everything in this process.
#[derive(Debug, Clone)]
pub struct Catalogue {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    products: Vec<Product>,
    by_slug: HashMap<String, usize>,
    by_identity: HashMap<(String, String), Vec<usize>>,
    index: search::Index,
    kept: Mutex<Kept>,
}

impl Catalogue {
    /// The catalogue over these products.
    #[must_use]
    pub fn new(products: Vec<Product>) -> Self {
        let by_slug = products.iter().enumerate().map(|(n, p)| (p.slug.clone(), n)).collect();
        let mut by_identity: HashMap<(String, String), Vec<usize>> = HashMap::new();
        for (n, product) in products.iter().enumerate() {
            for name in product.names() {
                let known = by_identity.entry(name).or_default();
                if !known.contains(&n) {
                    known.push(n);
                }
            }
        }
        let index = search::Index::new(&products);
        Self {
            inner: Arc::new(Inner {
                products,
                by_slug,
                by_identity,
                index,
                kept: Mutex::default(),
            }),
        }
    }

    /// Every product.
    #[must_use]
    pub fn products(&self) -> &[Product] {
        &self.inner.products
    }

    /// The product with this slug.
    #[must_use]
    pub fn product(&self, slug: &str) -> Option<&Product> {
        self.inner.by_slug.get(slug).and_then(|n| self.inner.products.get(*n))
    }

    /// Slugs of the products that carry this vendor and product, of a CPE name or of a package.
    pub fn carrying<'a>(&'a self, vendor: &str, product: &str) -> impl Iterator<Item = &'a str> {
        let found = self.inner.by_identity.get(&(vendor.to_owned(), product.to_owned()));
        found
            .into_iter()
            .flatten()
            .filter_map(|n| self.inner.products.get(*n))
            .map(|p| p.slug.as_str())
    }

    /// How people write a name of sources: maker and name of the product that bears the same one. A product that only
    /// carries it among others may be something narrower, so its name says nothing.
    #[must_use]
    pub fn spelling(&self, vendor: &str, product: &str) -> Option<String> {
        let plain = |text: &str| {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
                .to_lowercase()
        };
        let wanted = [plain(product), plain(&format!("{vendor}{product}"))];
        let carrying = self.carrying(vendor, product).filter_map(|slug| self.product(slug));
        let mut named =
            carrying.filter(|one| wanted.contains(&plain(&one.name)) || wanted.contains(&plain(&one.full_name())));
        named.next().map(Product::full_name)
    }

    /// Which advisories reach which releases, as far as this process has followed; whoever asks brings it up to date.
    #[must_use]
    pub fn kept(&self) -> &Mutex<Kept> {
        &self.inner.kept
    }

    /// The best `limit` products for what somebody typed.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<search::Match> {
        self.inner.index.search(typed, limit)
    }
}
