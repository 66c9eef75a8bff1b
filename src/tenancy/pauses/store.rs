//! Rows that say who pauses: columns of an organisation, and a setting of the instance.

use super::InstancePause;
use crate::clock::Timestamp;
use crate::db::schema::organisation;
use crate::db::{Db, DbError, DbResult, OrganisationId};
use crate::delivery::outbox::Pauses;
use crate::settings;
use diesel::prelude::*;

const INSTANCE: &str = "pause";

/// Stops the sending in the name of an organisation; false when it was stopped already.
///
/// # Errors
/// The database's.
pub fn update_paused(db: &mut Db, id: &OrganisationId, now: Timestamp, by: &str) -> DbResult<bool> {
    let sending = organisation::table.find(id).filter(organisation::paused_at.is_null());
    let change = (organisation::paused_at.eq(now), organisation::paused_by.eq(by));
    Ok(diesel::update(sending).set(change).execute(db)? > 0)
}

/// Goes on with the sending in the name of an organisation; false when it was not stopped.
///
/// # Errors
/// The database's.
pub fn update_resumed(db: &mut Db, id: &OrganisationId) -> DbResult<bool> {
    let paused = organisation::table
        .find(id)
        .filter(organisation::paused_at.is_not_null());
    let (never, nobody): (Option<Timestamp>, Option<String>) = (None, None);
    let change = (organisation::paused_at.eq(never), organisation::paused_by.eq(nobody));
    Ok(diesel::update(paused).set(change).execute(db)? > 0)
}

/// Stops the sending of the whole instance.
///
/// # Errors
/// The database's.
pub fn create_instance_pause(db: &mut Db, pause: &InstancePause) -> DbResult<()> {
    let text = serde_json::to_string(pause).map_err(|e| DbError::damaged(INSTANCE, e))?;
    settings::store::update(db, INSTANCE, &text)
}

/// Goes on with the sending of the whole instance.
///
/// # Errors
/// The database's.
pub fn delete_instance_pause(db: &mut Db) -> DbResult<()> {
    settings::store::delete(db, INSTANCE)
}

/// Who stopped the sending of the whole instance, if somebody did.
///
/// # Errors
/// The database's.
pub fn find_instance_pause(db: &mut Db) -> DbResult<Option<InstancePause>> {
    settings::store::find(db, INSTANCE)?
        .map(|text| serde_json::from_str(&text).map_err(|e| DbError::damaged(INSTANCE, e)))
        .transpose()
}

/// Everybody who sends nothing for now.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db) -> DbResult<Pauses> {
    let paused = organisation::table.filter(organisation::paused_at.is_not_null());
    Ok(Pauses {
        instance: find_instance_pause(db)?.is_some(),
        organisations: paused.select(organisation::id).load(db)?,
    })
}
