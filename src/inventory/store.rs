//! Rows of a business's software list: every function takes the business first.

use super::{Exposed, Item, ItemInput, Label, VersionText};
use crate::clock::Timestamp;
use crate::db::schema::item;
use crate::db::{Db, DbResult, ItemId, ReleaseId, SmeId};
use diesel::prelude::*;

/// An item as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = item)]
pub(crate) struct Row {
    id: ItemId,
    label: String,
    product_slug: Option<String>,
    release_id: Option<ReleaseId>,
    version: Option<String>,
    exposed: Exposed,
}

impl From<Row> for Item {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            label: Label::stored(row.label),
            product_slug: row.product_slug,
            release_id: row.release_id,
            version: row.version,
            exposed: row.exposed,
        }
    }
}

/// Creates an item.
///
/// # Errors
/// The database's.
pub fn create(
    db: &mut Db,
    sme: &SmeId,
    id: &ItemId,
    input: &ItemInput,
    release: Option<&ReleaseId>,
    now: Timestamp,
) -> DbResult<()> {
    diesel::insert_into(item::table)
        .values((
            item::sme_id.eq(sme),
            item::id.eq(id),
            item::label.eq(input.label.as_str()),
            item::product_slug.eq(&input.product_slug),
            item::release_id.eq(release),
            item::version.eq(input.version.as_ref().map(VersionText::as_str)),
            item::exposed.eq(input.exposed),
            item::created_at.eq(now),
            item::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The whole list of a business, by name.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, sme: &SmeId) -> DbResult<Vec<Item>> {
    let own = item::table.filter(item::sme_id.eq(sme)).order((item::label, item::id));
    Ok(own
        .select(Row::as_select())
        .load(db)?
        .into_iter()
        .map(Item::from)
        .collect())
}

/// Labels of programs that no product answers to, with the number of businesses that use each, most used first (needs
/// the system scope).
///
/// # Errors
/// The database's.
pub fn count_unknown(db: &mut Db, limit: i64) -> DbResult<Vec<(String, i64)>> {
    let businesses = || diesel::dsl::count(item::sme_id).aggregate_distinct();
    let labels = item::table
        .filter(item::product_slug.is_null())
        .group_by(item::label)
        .select((item::label, businesses()))
        .order((businesses().desc(), item::label))
        .limit(limit);
    Ok(labels.load(db)?)
}

/// One item of a business.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, sme: &SmeId, id: &ItemId) -> DbResult<Option<Item>> {
    let row = item::table
        .find((sme, id))
        .select(Row::as_select())
        .first(db)
        .optional()?;
    Ok(row.map(Item::from))
}

/// Changes an item; the product stays what it is. False when the business has no such item.
///
/// # Errors
/// The database's.
pub fn update(
    db: &mut Db,
    sme: &SmeId,
    id: &ItemId,
    input: &ItemInput,
    release: Option<&ReleaseId>,
    now: Timestamp,
) -> DbResult<bool> {
    let changed = diesel::update(item::table.find((sme, id)))
        .set((
            item::label.eq(input.label.as_str()),
            item::release_id.eq(release),
            item::version.eq(input.version.as_ref().map(VersionText::as_str)),
            item::exposed.eq(input.exposed),
            item::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(changed > 0)
}

/// Removes an item; false when the business has no such item.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, sme: &SmeId, id: &ItemId) -> DbResult<bool> {
    Ok(diesel::delete(item::table.find((sme, id))).execute(db)? > 0)
}
