//! Documents of alerts that no alert has any more: forgotten once a day.

use crate::alerts;
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbResult, Scope};
use crate::settings;

/// The day on which it was done last.
const SWEPT: &str = "alert_documents_swept_at";
/// A document that was given to an alert so recently is left alone, in days.
const KEEP_DAYS: i64 = 2;

/// Forgets what nobody needs; returns how many documents.
///
/// # Errors
/// The database's.
pub async fn sweep(database: &Database, now: Timestamp) -> DbResult<usize> {
    let today = now.date();
    let find = move |db: &mut Db| settings::store::find(db, SWEPT);
    if database.read(Scope::Global, find).await?.as_deref() == Some(today.as_str()) {
        return Ok(0);
    }
    let forget = move |db: &mut Db| -> DbResult<usize> {
        settings::store::update(db, SWEPT, &today)?;
        alerts::store::delete_documents(db, now.plus_days(-KEEP_DAYS))
    };
    database.write(Scope::System, forget).await
}
