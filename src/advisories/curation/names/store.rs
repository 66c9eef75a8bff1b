//! Rows of unknown names, of the advisories that use them, and of mappings to products (global tables).

use super::Name;
use crate::catalogue::Product;
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_name, product, product_name, unknown_name};
use crate::db::{AdvisoryId, Db, DbError, DbResult, DecisionId, each_backend};
use diesel::prelude::*;
use diesel::upsert::excluded;
use std::collections::{BTreeMap, BTreeSet};

/// A name that sources use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// Maker and product.
    pub name: Name,
    /// How many advisories use it.
    pub advisories: i64,
    /// When it was seen first.
    pub first_seen_at: Timestamp,
    /// When it was seen in one more advisory.
    pub last_seen_at: Timestamp,
}

/// Which product a name means, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Maker and product.
    pub name: Name,
    /// The product in the catalogue.
    pub slug: String,
    /// Name of whoever mapped it.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// Name of whoever ended it.
    pub ended_by: Option<String>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// Rows in one statement.
const ROWS: usize = 500;

type NameRow = (String, String, i64, Timestamp, Timestamp);
type MappingRow = (
    String,
    String,
    String,
    String,
    Timestamp,
    Option<String>,
    Option<Timestamp>,
);

/// Keeps which names an advisory uses, and counts them.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, now: Timestamp, id: &AdvisoryId, used: &BTreeSet<Name>) -> DbResult<()> {
    let own = advisory_name::table.filter(advisory_name::advisory_id.eq(id));
    let held: Vec<Name> = own.select((advisory_name::vendor, advisory_name::product)).load(db)?;
    let held: BTreeSet<Name> = held.into_iter().collect();
    for name in held.difference(used) {
        remove(db, id, name)?;
    }
    for name in used.difference(&held) {
        add(db, now, id, name)?;
    }
    Ok(())
}

/// Keeps which names new advisories use, and counts them.
///
/// # Errors
/// The database's.
pub fn create_all(db: &mut Db, now: Timestamp, used: &[(&AdvisoryId, &BTreeSet<Name>)]) -> DbResult<()> {
    let uses = used
        .iter()
        .flat_map(|(id, names)| names.iter().map(move |name| (*id, name)));
    let mut counted: BTreeMap<&Name, i64> = BTreeMap::new();
    uses.clone()
        .for_each(|(_, name)| *counted.entry(name).or_default() += 1);
    let uses: Vec<_> = uses
        .map(|(id, (vendor, name))| {
            (
                advisory_name::vendor.eq(vendor),
                advisory_name::product.eq(name),
                advisory_name::advisory_id.eq(id),
            )
        })
        .collect();
    let names: Vec<_> = counted
        .into_iter()
        .map(|((vendor, name), count)| {
            (
                unknown_name::vendor.eq(vendor),
                unknown_name::product.eq(name),
                unknown_name::advisories.eq(count),
                unknown_name::first_seen_at.eq(now),
                unknown_name::last_seen_at.eq(now),
            )
        })
        .collect();
    for some in names.chunks(ROWS) {
        let change = (
            unknown_name::advisories.eq(unknown_name::advisories + excluded(unknown_name::advisories)),
            unknown_name::last_seen_at.eq(now),
        );
        each_backend!(db => diesel::insert_into(unknown_name::table).values(some)
            .on_conflict((unknown_name::vendor, unknown_name::product)).do_update().set(change).execute(db)?);
    }
    for some in uses.chunks(ROWS) {
        each_backend!(db => diesel::insert_into(advisory_name::table).values(some).on_conflict_do_nothing().execute(db)?);
    }
    Ok(())
}

fn add(db: &mut Db, now: Timestamp, id: &AdvisoryId, (vendor, name): &Name) -> DbResult<()> {
    let use_of = (
        advisory_name::vendor.eq(vendor),
        advisory_name::product.eq(name),
        advisory_name::advisory_id.eq(id),
    );
    let is_new = each_backend!(db => diesel::insert_into(advisory_name::table).values(use_of)
        .on_conflict_do_nothing().execute(db)?);
    if is_new == 0 {
        return Ok(());
    }
    let row = (
        unknown_name::vendor.eq(vendor),
        unknown_name::product.eq(name),
        unknown_name::advisories.eq(1_i64),
        unknown_name::first_seen_at.eq(now),
        unknown_name::last_seen_at.eq(now),
    );
    let change = (
        unknown_name::advisories.eq(unknown_name::advisories + 1_i64),
        unknown_name::last_seen_at.eq(now),
    );
    each_backend!(db => diesel::insert_into(unknown_name::table).values(row)
        .on_conflict((unknown_name::vendor, unknown_name::product)).do_update().set(change).execute(db)?);
    Ok(())
}

fn remove(db: &mut Db, id: &AdvisoryId, (vendor, name): &Name) -> DbResult<()> {
    diesel::delete(advisory_name::table.find((vendor, name, id))).execute(db)?;
    diesel::update(unknown_name::table.find((vendor, name)))
        .set(unknown_name::advisories.eq(unknown_name::advisories - 1_i64))
        .execute(db)?;
    Ok(())
}

/// True when a source uses this name.
///
/// # Errors
/// The database's.
pub fn is_used(db: &mut Db, (vendor, name): &Name) -> DbResult<bool> {
    let row = unknown_name::table
        .find((vendor, name))
        .select(unknown_name::advisories);
    Ok(row.first::<i64>(db).optional()?.is_some_and(|used| used > 0))
}

/// The products that these names mean by now.
///
/// # Errors
/// The database's.
pub fn find_mapped(db: &mut Db, names: &BTreeSet<Name>) -> DbResult<BTreeMap<Name, Product>> {
    let wanted: Vec<&String> = names.iter().map(|(_, product)| product).collect();
    let held = product_name::table
        .inner_join(product::table.on(product::slug.eq(product_name::slug)))
        .filter(product_name::product.eq_any(wanted))
        .filter(product_name::ended_at.is_null())
        .select((product_name::vendor, product_name::product, product::document));
    let rows: Vec<(String, String, String)> = held.load(db)?;
    let mut found = BTreeMap::new();
    for (vendor, name, document) in rows {
        if names.contains(&(vendor.clone(), name.clone())) {
            let product = serde_json::from_str(&document).map_err(|e| DbError::damaged("product", e))?;
            found.insert((vendor, name), product);
        }
    }
    Ok(found)
}

/// Keeps that a name means a product; false when it means one already.
///
/// # Errors
/// The database's.
pub fn create_mapping(db: &mut Db, now: Timestamp, (vendor, name): &Name, slug: &str, by: &str) -> DbResult<bool> {
    let row = (
        product_name::id.eq(DecisionId::generate()),
        product_name::vendor.eq(vendor),
        product_name::product.eq(name),
        product_name::slug.eq(slug),
        product_name::made_by.eq(by),
        product_name::made_at.eq(now),
    );
    let kept =
        each_backend!(db => diesel::insert_into(product_name::table).values(row).on_conflict_do_nothing().execute(db)?);
    Ok(kept > 0)
}

/// Notes the end of a mapping; false when there is none.
///
/// # Errors
/// The database's.
pub fn update_mapping_ended(db: &mut Db, now: Timestamp, (vendor, name): &Name, by: &str) -> DbResult<bool> {
    let held = product_name::table
        .filter(product_name::vendor.eq(vendor))
        .filter(product_name::product.eq(name))
        .filter(product_name::ended_at.is_null());
    let changed = diesel::update(held)
        .set((product_name::ended_at.eq(now), product_name::ended_by.eq(by)))
        .execute(db)?;
    Ok(changed > 0)
}

/// Marks every advisory that uses a name for merging anew.
///
/// # Errors
/// The database's.
pub fn update_merge_pending(db: &mut Db, (vendor, name): &Name) -> DbResult<()> {
    let using = advisory_name::table
        .filter(advisory_name::vendor.eq(vendor))
        .filter(advisory_name::product.eq(name))
        .select(advisory_name::advisory_id);
    diesel::update(advisory::table.filter(advisory::id.eq_any(using)))
        .set(advisory::merge_pending.eq(true))
        .execute(db)?;
    Ok(())
}

/// Marks every advisory with a name that is mapped to one of these products for merging anew.
///
/// # Errors
/// The database's.
pub fn update_merge_pending_of_products(db: &mut Db, slugs: &BTreeSet<String>) -> DbResult<()> {
    let same_name = advisory_name::vendor
        .eq(product_name::vendor)
        .and(advisory_name::product.eq(product_name::product));
    let using = advisory_name::table
        .inner_join(product_name::table.on(same_name))
        .filter(product_name::slug.eq_any(slugs))
        .filter(product_name::ended_at.is_null())
        .select(advisory_name::advisory_id);
    diesel::update(advisory::table.filter(advisory::id.eq_any(using)))
        .set(advisory::merge_pending.eq(true))
        .execute(db)?;
    Ok(())
}

/// One name that sources use.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, (vendor, name): &Name) -> DbResult<Option<UnknownName>> {
    let row = unknown_name::table
        .find((vendor, name))
        .select(unknown_name::all_columns);
    Ok(row.first::<NameRow>(db).optional()?.map(unknown))
}

/// The advisories that use a name, by id; those of the newest CVE numbers first.
///
/// # Errors
/// The database's.
pub fn find_advisories(db: &mut Db, (vendor, name): &Name, limit: i64) -> DbResult<Vec<AdvisoryId>> {
    let using = advisory_name::table
        .filter(advisory_name::vendor.eq(vendor))
        .filter(advisory_name::product.eq(name));
    let ids = using.select(advisory_name::advisory_id);
    Ok(ids.order(advisory_name::advisory_id.desc()).limit(limit).load(db)?)
}

/// The names without a product that most advisories use.
///
/// # Errors
/// The database's.
pub fn find_wanted(db: &mut Db, limit: i64) -> DbResult<Vec<UnknownName>> {
    let rows: Vec<NameRow> = open()
        .order((
            unknown_name::advisories.desc(),
            unknown_name::last_seen_at.desc(),
            unknown_name::vendor,
            unknown_name::product,
        ))
        .limit(limit)
        .select(unknown_name::all_columns)
        .load(db)?;
    Ok(rows.into_iter().map(unknown).collect())
}

/// The names without a product whose product part is one of these.
///
/// # Errors
/// The database's.
pub fn find_of_products(db: &mut Db, products: &[String], limit: i64) -> DbResult<Vec<UnknownName>> {
    let rows: Vec<NameRow> = open()
        .filter(unknown_name::product.eq_any(products))
        .order(unknown_name::advisories.desc())
        .limit(limit)
        .select(unknown_name::all_columns)
        .load(db)?;
    Ok(rows.into_iter().map(unknown).collect())
}

/// Names that somebody uses and that mean no product yet.
#[diesel::dsl::auto_type]
fn open() -> _ {
    let mapped = product_name::table
        .filter(product_name::vendor.eq(unknown_name::vendor))
        .filter(product_name::product.eq(unknown_name::product))
        .filter(product_name::ended_at.is_null());
    unknown_name::table
        .filter(unknown_name::advisories.gt(0_i64))
        .filter(diesel::dsl::not(diesel::dsl::exists(mapped)))
}

/// How many names mean no product yet.
///
/// # Errors
/// The database's.
pub fn count_open(db: &mut Db) -> DbResult<i64> {
    Ok(open().count().get_result(db)?)
}

/// The newest mappings, also those that ended.
///
/// # Errors
/// The database's.
pub fn find_mappings(db: &mut Db, limit: i64) -> DbResult<Vec<Mapping>> {
    let all = product_name::table
        .order((product_name::made_at.desc(), product_name::id.desc()))
        .limit(limit);
    let rows: Vec<MappingRow> = all
        .select((
            product_name::vendor,
            product_name::product,
            product_name::slug,
            product_name::made_by,
            product_name::made_at,
            product_name::ended_by,
            product_name::ended_at,
        ))
        .load(db)?;
    Ok(rows.into_iter().map(mapping).collect())
}

fn unknown((vendor, product, advisories, first_seen_at, last_seen_at): NameRow) -> UnknownName {
    UnknownName {
        name: (vendor, product),
        advisories,
        first_seen_at,
        last_seen_at,
    }
}

fn mapping((vendor, product, slug, made_by, made_at, ended_by, ended_at): MappingRow) -> Mapping {
    Mapping {
        name: (vendor, product),
        slug,
        made_by,
        made_at,
        ended_by,
        ended_at,
    }
}
