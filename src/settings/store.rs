//! Rows of the instance's own settings (global table).

use super::{Overview, Secret, Work};
use crate::db::schema::instance_setting;
use crate::db::{Db, DbError, DbResult, each_backend};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;

const SECRET: &str = "secret_key";
const OVERVIEW: &str = "overview";
const WORK: &str = "work";

/// The instance's key; the first start makes it, several at once agree on one.
///
/// # Errors
/// The database's.
pub fn find_or_create_secret(db: &mut Db) -> DbResult<Secret> {
    let fresh: [u8; 32] = rand::random();
    let row = (
        instance_setting::name.eq(SECRET),
        instance_setting::value.eq(URL_SAFE_NO_PAD.encode(fresh)),
    );
    each_backend!(db => diesel::insert_into(instance_setting::table).values(row).on_conflict_do_nothing().execute(db)?);
    let kept: String = instance_setting::table
        .find(SECRET)
        .select(instance_setting::value)
        .first(db)?;
    let bytes = URL_SAFE_NO_PAD.decode(&kept).map_err(|e| DbError::damaged(SECRET, e))?;
    Ok(Secret::from_bytes(&bytes))
}

/// Keeps one value under a name.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, name: &str, value: &str) -> DbResult<()> {
    let row = (instance_setting::name.eq(name), instance_setting::value.eq(value));
    let change = instance_setting::value.eq(value);
    each_backend!(db => diesel::insert_into(instance_setting::table).values(row)
        .on_conflict(instance_setting::name).do_update().set(change).execute(db)?);
    Ok(())
}

/// The value under a name.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, name: &str) -> DbResult<Option<String>> {
    Ok(instance_setting::table
        .find(name)
        .select(instance_setting::value)
        .first(db)
        .optional()?)
}

/// Forgets the value under a name.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, name: &str) -> DbResult<()> {
    diesel::delete(instance_setting::table.find(name)).execute(db)?;
    Ok(())
}

/// Keeps the operator's numbers.
///
/// # Errors
/// The database's.
pub fn update_overview(db: &mut Db, overview: &Overview) -> DbResult<()> {
    let text = serde_json::to_string(overview).map_err(|e| DbError::damaged(OVERVIEW, e))?;
    update(db, OVERVIEW, &text)
}

/// The operator's numbers as last counted.
///
/// # Errors
/// The database's.
pub fn find_overview(db: &mut Db) -> DbResult<Option<Overview>> {
    find(db, OVERVIEW)?
        .map(|text| serde_json::from_str(&text).map_err(|e| DbError::damaged(OVERVIEW, e)))
        .transpose()
}

/// Adds to what the workers did.
///
/// # Errors
/// The database's.
pub fn update_work(db: &mut Db, more: Work) -> DbResult<()> {
    let write = |text: &str| {
        (
            instance_setting::name.eq(WORK),
            instance_setting::value.eq(text.to_owned()),
        )
    };
    let first = write("{}");
    each_backend!(db => diesel::insert_into(instance_setting::table).values(first).on_conflict_do_nothing().execute(db)?);
    let own = instance_setting::table.find(WORK).select(instance_setting::value);
    // Two workers that add at once come one by one.
    let kept: String = match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => own.for_update().first(db)?,
        Db::Sqlite(db) => own.first(db)?,
    };
    let total = read_work(&kept)?.plus(more);
    let text = serde_json::to_string(&total).map_err(|e| DbError::damaged(WORK, e))?;
    diesel::update(instance_setting::table.find(WORK))
        .set(instance_setting::value.eq(text))
        .execute(db)?;
    Ok(())
}

/// What the workers did so far.
///
/// # Errors
/// The database's.
pub fn find_work(db: &mut Db) -> DbResult<Work> {
    let kept: Option<String> = instance_setting::table
        .find(WORK)
        .select(instance_setting::value)
        .first(db)
        .optional()?;
    kept.map_or(Ok(Work::default()), |text| read_work(&text))
}

fn read_work(text: &str) -> DbResult<Work> {
    serde_json::from_str(text).map_err(|e| DbError::damaged(WORK, e))
}
