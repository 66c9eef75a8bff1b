//! Starter packs: what businesses of a trade usually have. A list to begin with, for the owner to correct.

use crate::catalogue::Catalogue;
use crate::i18n::L10nLanguage;
use crate::inventory::{Exposed, ItemInput, Label};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct File {
    /// The box that the big provider of a country hands out.
    router: BTreeMap<String, String>,
    /// What nearly everybody has.
    everywhere: Vec<String>,
    packs: Vec<Pack>,
}

/// What businesses of one trade usually have.
#[derive(Debug, Clone, Deserialize)]
pub struct Pack {
    /// Stable name.
    pub slug: String,
    products: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the program and read by a test")]
static FILE: LazyLock<File> =
    LazyLock::new(|| serde_json::from_str(include_str!("packs.json")).expect("packs.json is well formed"));

/// All packs, in the order in which they are offered.
#[must_use]
pub fn all() -> &'static [Pack] {
    &FILE.packs
}

/// The pack with this name.
#[must_use]
pub fn find(slug: &str) -> Option<&'static Pack> {
    FILE.packs.iter().find(|pack| pack.slug == slug)
}

impl Pack {
    /// Its name for people.
    #[must_use]
    pub fn name(&self, t: &L10nLanguage) -> String {
        match self.slug.as_str() {
            "office" => t.pack_office(),
            "shop" => t.pack_shop(),
            "food" => t.pack_food(),
            "hotel" => t.pack_hotel(),
            "web-shop" => t.pack_web_shop(),
            "craft" => t.pack_craft(),
            "garage" => t.pack_garage(),
            "health" => t.pack_health(),
            "advice" => t.pack_advice(),
            _ => t.pack_farm(),
        }
    }

    /// The slugs of its products in a country.
    #[must_use]
    pub fn products(&self, country: &str) -> Vec<&str> {
        let router = FILE.router.get(country);
        let common = FILE.everywhere.iter().chain(router);
        common.chain(&self.products).map(String::as_str).collect()
    }

    /// The list as it is written for a new business: names of the catalogue, versions not known.
    #[must_use]
    pub fn items(&self, catalogue: &Catalogue, country: &str) -> Vec<ItemInput> {
        let known = self.products(country).into_iter().filter_map(|slug| {
            let product = catalogue.product(slug)?;
            Some(ItemInput {
                product_slug: Some(slug.to_owned()),
                label: Label::parse(&product.name).ok()?,
                version: None,
                exposed: Exposed::Unknown,
            })
        });
        known.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::i18n::{Lang, texts};
    use std::collections::BTreeSet;

    #[test]
    fn every_product_is_in_the_catalogue_and_none_stands_twice() {
        let catalogue = Catalogue::new(catalogue::built_in().unwrap());
        let countries = FILE.router.keys().map(String::as_str).chain(["AT"]);
        for country in countries {
            for pack in all() {
                let slugs = pack.products(country);
                assert_eq!(pack.items(&catalogue, country).len(), slugs.len(), "{}", pack.slug);
                assert_eq!(
                    slugs.iter().collect::<BTreeSet<_>>().len(),
                    slugs.len(),
                    "{}",
                    pack.slug
                );
            }
        }
    }

    #[test]
    fn every_pack_has_a_name_of_its_own() {
        let names: BTreeSet<String> = all().iter().map(|pack| pack.name(texts(Lang::En))).collect();
        assert_eq!(names.len(), all().len());
    }
}
