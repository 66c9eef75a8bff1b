//! The chambers' numbers: counted anew where an alert of a member changed since the last count.

use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use crate::{settings, statistics};

const COUNTED: &str = "campaigns_counted_at";
/// Alerts older than this are history, in days.
const DAYS: i64 = 90;
/// Clocks of several nodes differ by less than this, in seconds.
const OVERLAP_SECONDS: i64 = 60;

/// Counts what changed; each organisation in a transaction of its own.
pub(super) async fn update(app: &App) -> DbResult<()> {
    let now = app.clock.now();
    let find = move |db: &mut Db| -> DbResult<_> {
        let last = settings::store::find(db, COUNTED)?.and_then(|text| text.parse().ok());
        let since = last.map_or(Timestamp::from_micros(0), Timestamp::from_micros);
        statistics::store::find_changed(db, since.plus_seconds(-OVERLAP_SECONDS))
    };
    for organisation in app.database.read(Scope::System, find).await? {
        let count = move |db: &mut Db| statistics::store::update(db, &organisation, now.plus_days(-DAYS), now);
        app.database.write(Scope::System, count).await?;
    }
    let note = move |db: &mut Db| settings::store::update(db, COUNTED, &now.micros().to_string());
    app.database.write(Scope::Global, note).await
}
