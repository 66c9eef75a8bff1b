//! The pages about names: the list of those without a product, and the choice of a product for one of them.

use crate::web::page::Page;
use crate::web::pages::operator::view::DecidedRow;
use askama::Template;

/// `/operator/names`.
#[derive(Template)]
#[template(path = "operator/names/list.html")]
pub struct Names {
    /// The frame.
    pub page: Page,
    /// How many names mean no product yet.
    pub open: usize,
    /// The names most wanted.
    pub names: Vec<NameRow>,
    /// What owners typed and no source uses.
    pub typed: Vec<TypedRow>,
    /// Mappings, newest first.
    pub mapped: Vec<MappedRow>,
}

/// A name that sources use.
pub struct NameRow {
    /// Maker and product.
    pub name: String,
    /// The page where any product can be chosen.
    pub href: String,
    /// Advisories that use it.
    pub advisories: i64,
    /// Businesses that typed it.
    pub businesses: i64,
    /// Products that may be meant.
    pub suggestions: Vec<Suggestion>,
}

/// A product that may be meant.
pub struct Suggestion {
    /// Its name.
    pub product: String,
    /// Where it is confirmed; none when there is nothing to map.
    pub href: Option<String>,
}

/// A name that owners typed.
pub struct TypedRow {
    /// What they typed, in lower case.
    pub label: String,
    /// Businesses that did.
    pub businesses: i64,
    /// Products of the catalogue that come near.
    pub suggestions: Vec<Suggestion>,
}

/// A name with its product.
pub struct MappedRow {
    /// Both names, and who mapped them.
    pub decided: DecidedRow,
    /// The maker alone, as the source writes it.
    pub vendor: String,
    /// The product alone.
    pub product_name: String,
}

/// `/operator/names/mapping`.
#[derive(Template)]
#[template(path = "operator/names/mapping.html")]
pub struct NameMapping {
    /// The frame.
    pub page: Page,
    /// Maker and product as one text.
    pub name: String,
    /// The maker alone.
    pub vendor: String,
    /// The product alone.
    pub product_name: String,
    /// Advisories that use it.
    pub advisories: i64,
    /// Some of them: id and page.
    pub used_by: Vec<(String, String)>,
    /// How many more there are.
    pub more_advisories: usize,
    /// The product chosen: slug and name.
    pub chosen: Option<(String, String)>,
    /// What was searched for.
    pub query: String,
    /// What was found.
    pub found: Vec<Suggestion>,
}
