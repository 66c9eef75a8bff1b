//! Rows of products and releases (global tables).

use super::changes::{self, Kind};
use super::{Product, Release};
use crate::clock::Timestamp;
use crate::db::schema::{product, release};
use crate::db::{Db, DbError, DbResult, ReleaseId, each_backend, stamp};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// What changed in the catalogue: what was made with it may be out of date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangedProducts {
    /// The products.
    pub slugs: BTreeSet<String>,
    /// The vendors and products that they carry or carried.
    pub names: BTreeSet<(String, String)>,
}

/// Writes the built-in products, so that rows can refer to them; products once known stay.
///
/// # Errors
/// The database's.
pub fn update_products(db: &mut Db, products: &[Product]) -> DbResult<ChangedProducts> {
    let known: HashMap<String, String> = product::table
        .select((product::slug, product::document))
        .load::<(String, String)>(db)?
        .into_iter()
        .collect();
    let mut changed = ChangedProducts::default();
    for one in products {
        let document = serde_json::to_string(one).map_err(|e| DbError::damaged("product", e))?;
        match known.get(&one.slug) {
            Some(same) if *same == document => continue,
            Some(before) => {
                let before: Option<Product> = serde_json::from_str(before).ok();
                let names = before.iter().flat_map(Product::names).chain(one.names());
                changed.names.extend(names);
                changed.slugs.insert(one.slug.clone());
            }
            None => {}
        }
        let row = (
            product::slug.eq(&one.slug),
            product::name.eq(&one.name),
            product::document.eq(&document),
        );
        let change = (product::name.eq(&one.name), product::document.eq(&document));
        each_backend!(db => {
            diesel::insert_into(product::table).values(row).on_conflict(product::slug).do_update().set(change).execute(db)?
        });
    }
    Ok(changed)
}

/// Makes this transaction the only one that adds releases of a product or matches it, so that a new item and a new
/// advisory cannot miss each other. SQLite has one writer anyway.
///
/// # Errors
/// The database's.
pub fn lock_product(db: &mut Db, slug: &str) -> DbResult<()> {
    lock_products(db, &BTreeSet::from([slug.to_owned()]))
}

/// [`lock_product`] for several, always in the same order.
///
/// # Errors
/// The database's.
pub fn lock_products(db: &mut Db, slugs: &BTreeSet<String>) -> DbResult<()> {
    let rows = product::table
        .filter(product::slug.eq_any(slugs))
        .order(product::slug)
        .select(product::slug);
    match db {
        // Rows that only refer to the product need not wait.
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => rows.for_no_key_update().load::<String>(db).map(drop)?,
        Db::Sqlite(_) => drop(rows),
    }
    Ok(())
}

/// Finds the release of a product and version, or creates it; with its stamp when it is new.
///
/// # Errors
/// The database's.
pub fn find_or_create_release(
    db: &mut Db,
    now: Timestamp,
    slug: &str,
    version: Option<&str>,
) -> DbResult<(Release, Option<i64>)> {
    lock_product(db, slug)?;
    let version_text = version.unwrap_or_default();
    let stamp = stamp();
    let new = (
        release::id.eq(ReleaseId::generate()),
        release::product_slug.eq(slug),
        release::version.eq(version_text),
        release::created_at.eq(now),
        release::stamp.eq(stamp),
    );
    let created: Option<ReleaseId> = each_backend!(db => diesel::insert_into(release::table).values(new)
        .on_conflict_do_nothing().returning(release::id).get_result(db).optional()?);
    let is_new = created.is_some();
    let id = match created {
        Some(id) => {
            changes::store::create(db, Kind::Release, id.as_str(), now)?;
            id
        }
        None => release::table
            .filter(release::product_slug.eq(slug))
            .filter(release::version.eq(version_text))
            .select(release::id)
            .first(db)?,
    };
    let release = Release {
        id,
        product_slug: slug.to_owned(),
        version: version.map(str::to_owned),
    };
    Ok((release, is_new.then_some(stamp)))
}

/// All releases of all products.
///
/// # Errors
/// The database's.
pub fn find_all_releases(db: &mut Db) -> DbResult<Vec<Release>> {
    let rows: Vec<Row> = release::table.select(columns()).load(db)?;
    Ok(rows.into_iter().map(stored).collect())
}

/// All releases of a product.
///
/// # Errors
/// The database's.
pub fn find_releases(db: &mut Db, slug: &str) -> DbResult<Vec<Release>> {
    let rows: Vec<Row> = release::table
        .filter(release::product_slug.eq(slug))
        .select(columns())
        .load(db)?;
    Ok(rows.into_iter().map(stored).collect())
}

/// Finds releases by id.
///
/// # Errors
/// The database's.
pub fn find_releases_by_id(db: &mut Db, ids: &[&str]) -> DbResult<Vec<Release>> {
    let mut found = Vec::new();
    for some in ids.chunks(500) {
        let named = release::id.eq_any(some.iter().copied());
        let rows: Vec<Row> = release::table.filter(named).select(columns()).load(db)?;
        found.extend(rows.into_iter().map(stored));
    }
    Ok(found)
}

type Row = (ReleaseId, String, String);

fn columns() -> (release::id, release::product_slug, release::version) {
    (release::id, release::product_slug, release::version)
}

fn stored((id, product_slug, version): Row) -> Release {
    Release {
        id,
        product_slug,
        version: Some(version).filter(|text| !text.is_empty()),
    }
}
