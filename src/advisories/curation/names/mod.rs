//! Names of products that no list of ours knows, and which product of the catalogue they mean.
//!
//! A mapping holds for everybody: at each merging, what a source says about a mapped name becomes a configuration about
//! the names of the product, as if the source had used those. Names are compared in lower case, without underscores.

pub mod store;

use crate::advisories::formats;
use crate::advisories::{Statement, Unnamed};
use crate::catalogue::Product;
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult};
use std::collections::{BTreeMap, BTreeSet};

/// Words that stand where a name is missing.
const NO_NAMES: &[&str] = &["", "-", "n/a", "na", "none", "unknown", "unspecified", "multiple"];

/// A maker and a product in the form in which names are compared.
pub type Name = (String, String);

/// The name of an unnamed product; `None` when it names nothing.
#[must_use]
pub fn name_of(unnamed: &Unnamed) -> Option<Name> {
    let (vendor, product) = (plain(&unnamed.vendor), plain(&unnamed.product));
    (!NO_NAMES.contains(&product.as_str())).then_some((vendor, product))
}

/// Lower case, one blank between words.
#[must_use]
pub fn plain(text: &str) -> String {
    let words = text.to_lowercase().replace('_', " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The parts of a label in which owners write a program that may be the product: all of it, or all but the first word.
#[must_use]
pub fn product_parts(label: &str) -> Vec<String> {
    let rest = label.split_once(' ').map(|(_, rest)| rest.to_owned());
    std::iter::once(label.to_owned()).chain(rest).collect()
}

/// Keeps which names an advisory uses, and gives its statements the products that are known by now.
pub(super) fn name(db: &mut Db, now: Timestamp, id: &AdvisoryId, statements: &mut [Statement]) -> DbResult<()> {
    let all = statements.iter().flat_map(|one| &one.unnamed);
    let used: BTreeSet<Name> = all.filter_map(name_of).collect();
    store::update(db, now, id, &used)?;
    if used.is_empty() {
        return Ok(());
    }
    let known = store::find_mapped(db, &used)?;
    for statement in statements {
        apply(&known, statement);
    }
    Ok(())
}

/// Gives a statement the products that its names mean.
pub(in crate::advisories) fn apply(known: &BTreeMap<Name, Product>, statement: &mut Statement) {
    let (mut found, mut left) = (Vec::new(), Vec::new());
    for unnamed in std::mem::take(&mut statement.unnamed) {
        let product = name_of(&unnamed).and_then(|name| known.get(&name));
        match product.and_then(|product| formats::configuration(&product.cpes(), &unnamed.versions)) {
            Some(configuration) => found.push(configuration),
            None => left.push(unnamed),
        }
    }
    statement.configurations.extend(found);
    statement.unnamed = left;
}

/// Maps a name to a product; false when it is mapped already or nobody uses it.
///
/// # Errors
/// The database's.
pub fn map(db: &mut Db, now: Timestamp, name: &Name, slug: &str, by: &str) -> DbResult<bool> {
    if !store::is_used(db, name)? || !store::create_mapping(db, now, name, slug, by)? {
        return Ok(false);
    }
    store::update_merge_pending(db, name)?;
    Ok(true)
}

/// Ends a mapping; false when there is none.
///
/// # Errors
/// The database's.
pub fn unmap(db: &mut Db, now: Timestamp, name: &Name, by: &str) -> DbResult<bool> {
    if !store::update_mapping_ended(db, now, name, by)? {
        return Ok(false);
    }
    store::update_merge_pending(db, name)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unnamed(vendor: &str, product: &str) -> Unnamed {
        Unnamed {
            vendor: vendor.into(),
            product: product.into(),
            versions: "< 2.0".into(),
        }
    }

    #[test]
    fn names_are_compared_plainly_and_nothing_is_no_name() {
        let expected = Some(("acme".to_owned(), "shop suite".to_owned()));
        assert_eq!(name_of(&unnamed("ACME ", "Shop_Suite")), expected);
        assert_eq!(name_of(&unnamed("Acme", "n/a")), None);
        assert_eq!(name_of(&unnamed("Acme", "  ")), None);
    }
}
