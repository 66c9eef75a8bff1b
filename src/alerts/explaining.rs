//! The programs of one business in the terms of matching, to be explained against an advisory or one source's word.

use super::Context;
use crate::catalogue::components;
use crate::catalogue::rows::{self, ReleaseRow};
use crate::db::{Db, DbResult};
use crate::inventory::Item;
use crate::matching::explain::{Explanation, explain};
use crate::matching::{Applicability, Inventory};
use std::collections::BTreeSet;

/// All programs of a business under all their names, with what is in them, in the order of its list.
#[derive(Debug)]
pub struct Names(Vec<ReleaseRow>);

impl Names {
    /// The names of these programs, which are the whole list of one business.
    ///
    /// # Errors
    /// The database's.
    pub fn of<'a>(db: &mut Db, context: &Context, items: impl Iterator<Item = &'a Item> + Clone) -> DbResult<Self> {
        let slugs: BTreeSet<&str> = items.clone().filter_map(|item| item.product_slug.as_deref()).collect();
        let inside = components::store::find(db, &slugs.into_iter().collect::<Vec<_>>())?;
        let row = |item: &Item| {
            let product = context.catalogue.product(item.product_slug.as_deref()?)?;
            Some(rows::row_of_version(product, item.version.as_deref(), &inside))
        };
        Ok(Self(items.map(|item| row(item).unwrap_or_default()).collect()))
    }

    /// Whether the program at this place of the list, or something in it, is among those that are named, in whatever
    /// version.
    #[must_use]
    pub fn is_among(&self, named: &BTreeSet<(String, String)>, place: usize) -> bool {
        let mut own = self.0.get(place).into_iter().flat_map(ReleaseRow::identities);
        own.any(|one| named.contains(&(one.vendor.clone(), one.product.clone())))
    }

    /// What is said about the program at this place of the list.
    #[must_use]
    pub fn explain(&self, says: Applicability<'_>, place: usize) -> Explanation {
        let business = Inventory::new(self.0.iter().flat_map(|row| row.as_row().own));
        let row = self.0.get(place).map(ReleaseRow::as_row).unwrap_or_default();
        explain(says, row, &business)
    }
}
