//! Names that sources use and that mean no product of the catalogue yet: the list of them, most wanted first, and the
//! page where one of them gets its product.

mod list;
mod mapping;
pub mod view;

pub use list::list;
pub use mapping::{create, end, show};

use crate::advisories::curation::names::Name;

/// Where the page for one name stands; `slug` when a product is chosen already.
fn href(name: &Name, slug: Option<&str>) -> String {
    let (vendor, product) = name;
    let mut query = vec![("vendor", vendor.as_str()), ("product", product.as_str())];
    query.extend(slug.map(|slug| ("slug", slug)));
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    format!("/operator/names/mapping?{query}")
}

/// Maker and product as one text.
fn words((vendor, product): &Name) -> String {
    format!("{vendor} {product}").trim().to_owned()
}
