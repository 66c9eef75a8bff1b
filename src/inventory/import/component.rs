//! One component of a document, and its names in the terms of matching.
//!
//! A component may have several purls and CPE names: all of them are names of the same thing. A name that cannot be
//! read is passed over. Without any, the supplier stands for the vendor: both parts have to agree before anything matches.

use crate::matching::{Cpe, Item, Package};

/// A component, or what the document is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Who makes it, or the group it belongs to.
    pub supplier: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Its package URLs as written.
    pub purls: Vec<String>,
    /// Its CPE names as written, of version 2.2 or 2.3.
    pub cpes: Vec<String>,
    /// The id by which the document refers to it.
    pub bom_ref: Option<String>,
    /// The place among the components of the one that it is part of.
    pub parent: Option<usize>,
}

impl Component {
    /// Its names. A name that leaves the version open has the component's.
    #[must_use]
    pub fn names(&self) -> Vec<Item> {
        let packages = self.purls.iter().filter_map(|purl| purl.parse::<Package>().ok());
        let packages = packages.map(|package| package.item());
        let products = self.cpes.iter().filter_map(|name| Cpe::tolerant(name).ok());
        let products = products.map(|name| Item::default().with_cpe(&name));
        let mut names: Vec<Item> = Vec::new();
        for mut name in packages.chain(products) {
            name.version = name.version.or_else(|| self.version.as_deref().and_then(Item::text));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            let supplier = self.supplier.as_deref().unwrap_or_default();
            names.push(Item::new(supplier, &self.name, self.version.as_deref()));
        }
        names
    }

    /// How it is named to people.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.version {
            Some(version) => format!("{} {version}", self.name),
            None => self.name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_can_be_read_is_one() {
        let component = Component {
            name: "shop".to_owned(),
            version: Some("1.5".to_owned()),
            purls: vec!["pkg:npm/%40acme/shop".to_owned(), "invalid purl".to_owned()],
            cpes: vec![
                "cpe:2.3:a:acme:shop:1.4:*:*:*:*:*:*:*".to_owned(),
                "cpe:/a:acme:shop_server".to_owned(),
            ],
            ..Component::default()
        };
        let names = component.names();
        let read: Vec<(&str, &str, Option<&str>)> = names
            .iter()
            .map(|name| (name.vendor.as_str(), name.product.as_str(), name.version.as_deref()))
            .collect();
        assert_eq!(
            read,
            [
                ("pkg:npm/@acme", "shop", Some("1.5")),
                ("acme", "shop", Some("1.4")),
                ("acme", "shop_server", Some("1.5"))
            ]
        );
    }

    #[test]
    fn a_component_without_names_has_its_supplier_as_vendor() {
        let component = Component {
            name: "Shop".to_owned(),
            supplier: Some("ACME".to_owned()),
            ..Component::default()
        };
        assert_eq!(component.names(), [Item::new("acme", "shop", None)]);
    }
}
