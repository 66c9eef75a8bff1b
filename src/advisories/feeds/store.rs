//! Rows of the sources (global table).

use crate::advisories::{Source, forecasts};
use crate::clock::Timestamp;
use crate::db::schema::{feed, feed_alarm, statement};
use crate::db::{Db, DbResult, each_backend};
use diesel::prelude::*;

/// A source with its age and coverage.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = feed)]
pub struct Feed {
    /// Name of the source.
    pub name: String,
    /// Documents held of it.
    pub documents: i64,
    /// Newest modification time it states, as it states it.
    pub newest: Option<String>,
    /// When it was last imported.
    pub imported_at: Timestamp,
}

/// All sources, by name.
///
/// # Errors
/// The database's.
pub fn find_feeds(db: &mut Db) -> DbResult<Vec<Feed>> {
    Ok(feed::table.order(feed::name).select(Feed::as_select()).load(db)?)
}

/// Notes that a source was imported now; counts its documents.
///
/// # Errors
/// The database's.
pub fn update_feed(db: &mut Db, name: &str, newest: Option<&str>, now: Timestamp) -> DbResult<()> {
    let documents = count_documents(db, name)?;
    let before = find_newest(db, name)?;
    let newest = before.as_deref().max(newest);
    let change = (
        feed::documents.eq(documents),
        feed::newest.eq(newest),
        feed::imported_at.eq(now),
    );
    let row = (feed::name.eq(name), change);
    each_backend!(db => diesel::insert_into(feed::table).values(row).on_conflict(feed::name).do_update().set(change).execute(db)?);
    Ok(())
}

/// The newest modification time that a source states, as far as we hold it.
///
/// # Errors
/// The database's.
pub fn find_newest(db: &mut Db, name: &str) -> DbResult<Option<String>> {
    let held = feed::table.find(name).select(feed::newest);
    Ok(held.first::<Option<String>>(db).optional()?.flatten())
}

/// How many documents of a source are held.
///
/// # Errors
/// The database's.
pub fn count_documents(db: &mut Db, name: &str) -> DbResult<i64> {
    if name == Source::Epss.as_str() {
        return forecasts::store::count(db);
    }
    let own = statement::table.filter(statement::source.eq(name));
    Ok(own.count().get_result(db)?)
}

/// Notes that what is held of a source is what it says now, also when it said nothing new.
///
/// # Errors
/// The database's.
pub fn update_checked(db: &mut Db, name: &str, now: Timestamp) -> DbResult<()> {
    diesel::update(feed::table.find(name))
        .set(feed::imported_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Documents of a source that were published since a day, and how many of them name products.
///
/// # Errors
/// The database's.
pub fn count_published(db: &mut Db, name: &str, since: &str) -> DbResult<(i64, i64)> {
    let newest = statement::table
        .filter(statement::source.eq(name))
        .filter(statement::published.ge(since));
    let all = newest.count().get_result(db)?;
    let named = newest.filter(statement::names_products.eq(true)).count();
    Ok((all, named.get_result(db)?))
}

/// Weaknesses that any source published since a day, and how many of them some source names products for.
///
/// # Errors
/// The database's.
pub fn count_all_published(db: &mut Db, since: &str) -> DbResult<(i64, i64)> {
    let newest = statement::table.filter(statement::published.ge(since));
    let distinct = || diesel::dsl::count(statement::advisory_id).aggregate_distinct();
    let all = newest.select(distinct()).get_result(db)?;
    let named = newest.filter(statement::names_products.eq(true)).select(distinct());
    Ok((all, named.get_result(db)?))
}

/// The alarms that hold, as source and kind.
///
/// # Errors
/// The database's.
pub fn find_alarms(db: &mut Db) -> DbResult<Vec<(String, String)>> {
    let all = feed_alarm::table.order((feed_alarm::name, feed_alarm::kind));
    Ok(all.select((feed_alarm::name, feed_alarm::kind)).load(db)?)
}

/// Keeps that an alarm holds; false when it held before.
///
/// # Errors
/// The database's.
pub fn create_alarm(db: &mut Db, name: &str, kind: &str, now: Timestamp) -> DbResult<bool> {
    let row = (
        feed_alarm::name.eq(name),
        feed_alarm::kind.eq(kind),
        feed_alarm::since.eq(now),
    );
    let made =
        each_backend!(db => diesel::insert_into(feed_alarm::table).values(row).on_conflict_do_nothing().execute(db)?);
    Ok(made > 0)
}

/// Ends an alarm; false when it had ended.
///
/// # Errors
/// The database's.
pub fn delete_alarm(db: &mut Db, name: &str, kind: &str) -> DbResult<bool> {
    Ok(diesel::delete(feed_alarm::table.find((name, kind))).execute(db)? > 0)
}
