//! All rows of one business, found by vendor and product.
//!
//! A configuration may name thousands of platforms; the index makes each of them one look-up
//! instead of a walk over the whole inventory.

use std::collections::HashMap;

use super::configuration::Criterion;
use super::criterion::{Role, Subject, answer};
use super::item::Item;
use super::verdict::Verdict;

/// The rows of one business. Rows of another business never count.
#[derive(Clone, Debug, Default)]
pub struct Inventory<'a> {
    rows: HashMap<(&'a str, &'a str), Vec<Subject<'a>>>,
}

impl<'a> Inventory<'a> {
    /// Indexes every identity of every row of the business.
    pub fn new(items: impl IntoIterator<Item = &'a Item>) -> Self {
        let mut rows: HashMap<(&str, &str), Vec<Subject<'_>>> = HashMap::new();
        for item in items {
            rows.entry((item.vendor.as_str(), item.product.as_str()))
                .or_default()
                .push(Subject::new(item));
        }
        Self { rows }
    }

    /// The strongest answer of any row to a criterion used as a leg.
    pub(super) fn leg(&self, criterion: &Criterion) -> Verdict {
        let answers = self.rows_of(criterion).map(|row| answer(criterion, row, Role::Leg).value);
        answers.max().unwrap_or_default()
    }

    /// The row with the strongest answer to a criterion used as a leg, unless all say no.
    pub(super) fn met_by<'b>(&'b self, criterion: &'b Criterion) -> Option<&'b Item> {
        let answers = self
            .rows_of(criterion)
            .map(|row| (answer(criterion, row, Role::Leg).value, row.item));
        let (value, item) = answers.max_by_key(|(value, _)| *value)?;
        (value > Verdict::NotAffected).then_some(item)
    }

    fn rows_of<'b>(&'b self, criterion: &'b Criterion) -> impl Iterator<Item = &'b Subject<'b>> {
        let rows = criterion.product().and_then(|product| self.rows.get(&product));
        rows.into_iter().flatten()
    }
}
