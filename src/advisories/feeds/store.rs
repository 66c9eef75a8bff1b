//! Rows of the sources (global table).

use crate::advisories::{Source, forecasts};
use crate::clock::Timestamp;
use crate::db::schema::{feed, statement};
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
    let documents: i64 = if name == Source::Epss.as_str() {
        forecasts::store::count(db)?
    } else {
        let own = statement::table.filter(statement::source.eq(name));
        own.count().get_result(db)?
    };
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
