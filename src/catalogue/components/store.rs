//! Rows of what is in releases (global tables).

use super::Components;
use crate::clock::Timestamp;
use crate::db::schema::{release_component, release_sbom};
use crate::db::{Db, DbError, DbResult, each_backend};
use crate::matching::Item;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A document about a release.
#[derive(Debug, Clone)]
pub struct NewSbom<'a> {
    /// The product.
    pub slug: &'a str,
    /// The version that it states.
    pub version: &'a str,
    /// Its form.
    pub format: &'a str,
    /// SHA-256 of its text.
    pub digest: &'a str,
}

/// Puts what a document says in the place of what an earlier one said about the same release; false when it is the
/// same document.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, now: Timestamp, new: &NewSbom<'_>, components: &[Vec<Item>]) -> DbResult<bool> {
    let own = release_sbom::table.find((new.slug, new.version));
    let known: Option<String> = own.select(release_sbom::digest).first(db).optional()?;
    if known.as_deref() == Some(new.digest) {
        return Ok(false);
    }
    diesel::delete(own).execute(db)?;
    diesel::insert_into(release_sbom::table)
        .values((
            release_sbom::product_slug.eq(new.slug),
            release_sbom::version.eq(new.version),
            release_sbom::digest.eq(new.digest),
            release_sbom::format.eq(new.format),
            release_sbom::received_at.eq(now),
        ))
        .execute(db)?;
    create(db, new, components)?;
    Ok(true)
}

fn create(db: &mut Db, new: &NewSbom<'_>, components: &[Vec<Item>]) -> DbResult<()> {
    let mut rows = Vec::new();
    for (names, place) in components.iter().zip(0_i32..) {
        for (name, number) in names.iter().zip(0_i32..) {
            rows.push((
                release_component::product_slug.eq(new.slug),
                release_component::version.eq(new.version),
                release_component::place.eq(place),
                release_component::number.eq(number),
                release_component::vendor.eq(&name.vendor),
                release_component::product.eq(&name.product),
                release_component::document
                    .eq(serde_json::to_string(name).map_err(|e| DbError::damaged("component", e))?),
            ));
        }
    }
    for some in rows.chunks(100) {
        each_backend!(db => diesel::insert_into(release_component::table).values(some).execute(db)?);
    }
    Ok(())
}

/// What is known to be in the releases of these products.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, slugs: &[&str]) -> DbResult<Components> {
    let rows: Vec<(String, String, i32, String)> = release_component::table
        .filter(release_component::product_slug.eq_any(slugs))
        .order((
            release_component::product_slug,
            release_component::version,
            release_component::place,
            release_component::number,
        ))
        .select((
            release_component::product_slug,
            release_component::version,
            release_component::place,
            release_component::document,
        ))
        .load(db)?;
    let mut components = Components::default();
    let mut last = None;
    for (slug, version, place, document) in rows {
        let name: Item = serde_json::from_str(&document).map_err(|e| DbError::damaged("component", e))?;
        components.add(slug, version, place, name, &mut last);
    }
    Ok(components)
}

/// The products with a release in which something with one of these names is.
///
/// # Errors
/// The database's.
pub fn find_carrying(db: &mut Db, names: &BTreeSet<(String, String)>) -> DbResult<BTreeSet<String>> {
    let names: Vec<&(String, String)> = names.iter().collect();
    let mut slugs = BTreeSet::new();
    for some in names.chunks(500) {
        let products: Vec<&String> = some.iter().map(|(_, product)| product).collect();
        let rows: Vec<(String, String, String)> = release_component::table
            .filter(release_component::product.eq_any(products))
            .select((
                release_component::vendor,
                release_component::product,
                release_component::product_slug,
            ))
            .distinct()
            .load(db)?;
        let wanted = |vendor: &str, product: &str| some.iter().any(|(v, p)| v == vendor && p == product);
        slugs.extend(
            rows.into_iter()
                .filter(|(v, p, _)| wanted(v, p))
                .map(|(_, _, slug)| slug),
        );
    }
    Ok(slugs)
}
