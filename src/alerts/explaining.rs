//! The programs of one business in the terms of matching, to be explained against an advisory or one source's word.

use super::{Context, review};
use crate::inventory::Item;
use crate::matching::explain::{Explanation, explain};
use crate::matching::{self, Applicability, Inventory};
use std::collections::BTreeSet;

/// All programs of a business under all their names, in the order of its list.
#[derive(Debug)]
pub struct Names(Vec<Vec<matching::Item>>);

impl Names {
    /// The names of these programs, which are the whole list of one business.
    #[must_use]
    pub fn of<'a>(context: &Context, items: impl Iterator<Item = &'a Item>) -> Self {
        Self(items.map(|item| review::identities(context, item)).collect())
    }

    /// The names of the program at this place of the list.
    #[must_use]
    pub fn at(&self, place: usize) -> &[matching::Item] {
        self.0.get(place).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the program at this place of the list is among those that are named, in whatever version.
    #[must_use]
    pub fn is_among(&self, named: &BTreeSet<(String, String)>, place: usize) -> bool {
        let mut own = self.at(place).iter();
        own.any(|one| named.contains(&(one.vendor.clone(), one.product.clone())))
    }

    /// What is said about the program at this place of the list.
    #[must_use]
    pub fn explain(&self, says: Applicability<'_>, place: usize) -> Explanation {
        let business = Inventory::new(self.0.iter().flatten());
        explain(says, self.at(place).into(), &business)
    }
}
