//! Rows of the products that advisories name (global tables).

use crate::advisories::Advisory;
use crate::catalogue::changes::{self, Kind};
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_product};
use crate::db::{AdvisoryId, Db, DbResult, each_backend};
use crate::matching::index::spans;
use diesel::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Writes which products an advisory names, and what it says about the versions of each.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, now: Timestamp, id: &AdvisoryId, merged: &Advisory) -> DbResult<()> {
    diesel::delete(advisory_product::table.filter(advisory_product::advisory_id.eq(id))).execute(db)?;
    create_all(db, now, &[(id, merged)])
}

/// Writes which products advisories name that name none yet, and what they say about the versions of each.
///
/// # Errors
/// The database's.
pub fn create_all(db: &mut Db, now: Timestamp, said: &[(&AdvisoryId, &Advisory)]) -> DbResult<()> {
    let mut rows = Vec::new();
    for (id, merged) in said {
        for ((vendor, product), spans) in spans(merged.applicability()) {
            let lines: Vec<String> = spans.iter().map(ToString::to_string).collect();
            rows.push((
                advisory_product::vendor.eq(vendor),
                advisory_product::product.eq(product),
                advisory_product::advisory_id.eq(*id),
                advisory_product::spans.eq(lines.join("\n")),
            ));
        }
    }
    for some in rows.chunks(500) {
        each_backend!(db => diesel::insert_into(advisory_product::table).values(some).execute(db)?);
    }
    let ids: Vec<&str> = said.iter().map(|(id, _)| id.as_str()).collect();
    changes::store::create_all(db, Kind::Advisory, &ids, now)
}

/// Advisories that changed since `since` and name one of these CPE vendors and products.
///
/// # Errors
/// The database's.
pub fn find_changed_naming(db: &mut Db, since: Timestamp, names: &[(&str, &str)]) -> DbResult<BTreeSet<AdvisoryId>> {
    let products: Vec<&str> = names.iter().map(|(_, product)| *product).collect();
    let named = advisory_product::table
        .inner_join(advisory::table.on(advisory::id.eq(advisory_product::advisory_id)))
        .filter(advisory_product::product.eq_any(products))
        .filter(advisory::rejected.eq(false))
        .filter(advisory::changed_at.ge(since));
    let rows: Vec<(String, String, AdvisoryId)> = named
        .select((advisory_product::vendor, advisory_product::product, advisory::id))
        .load(db)?;
    let wanted = |vendor: &str, product: &str| names.contains(&(vendor, product));
    Ok(rows
        .into_iter()
        .filter(|(vendor, product, _)| wanted(vendor, product))
        .map(|(_, _, id)| id)
        .collect())
}

/// The advisories that name one of these CPE vendors and products, those that changed last first.
///
/// # Errors
/// The database's.
pub fn find_naming(db: &mut Db, names: &[(&str, &str)]) -> DbResult<Vec<AdvisoryId>> {
    let mut found: BTreeSet<Reverse<(Timestamp, AdvisoryId)>> = BTreeSet::new();
    for (vendor, product) in names {
        let named = advisory_product::table
            .inner_join(advisory::table.on(advisory::id.eq(advisory_product::advisory_id)))
            .filter(advisory_product::vendor.eq(vendor))
            .filter(advisory_product::product.eq(product))
            .filter(advisory::rejected.eq(false));
        let rows: Vec<(Timestamp, AdvisoryId)> = named.select((advisory::changed_at, advisory::id)).load(db)?;
        found.extend(rows.into_iter().map(Reverse));
    }
    Ok(found.into_iter().map(|Reverse((_, id))| id).collect())
}

/// Marks every advisory that names one of these CPE vendors and products for matching.
///
/// # Errors
/// The database's.
pub fn update_pending(db: &mut Db, names: &BTreeSet<(String, String)>) -> DbResult<()> {
    for (vendor, product) in names {
        let named = advisory_product::table
            .filter(advisory_product::vendor.eq(vendor))
            .filter(advisory_product::product.eq(product))
            .select(advisory_product::advisory_id);
        diesel::update(advisory::table.filter(advisory::id.eq_any(named)))
            .set(advisory::match_pending.eq(true))
            .execute(db)?;
    }
    Ok(())
}
