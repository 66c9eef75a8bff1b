//! EPSS: a file for each day, under a name that bears the day. A day that we hold is not asked for again.

use super::http::{Reply, Validators};
use super::{FetchError, Run};
use crate::advisories::feeds::store as feeds;
use crate::advisories::{Source, formats};
use crate::db::{Db, Scope};

const SERVER: &str = "https://epss.empiricalsecurity.com";
/// A day's file is there by this time of the day, in seconds.
const THERE_BY: i64 = 14 * 3_600;

pub(super) async fn fetch(run: &mut Run<'_>) -> Result<(), FetchError> {
    let held = run
        .database
        .read(Scope::Global, |db: &mut Db| {
            feeds::find_newest(db, Source::Epss.as_str())
        })
        .await?;
    let held = held.unwrap_or_default();
    let last = run.now().plus_seconds(-THERE_BY);
    for day in [last.date(), last.plus_days(-1).date()] {
        if held.as_str() >= day.as_str() {
            run.fetched.unchanged = true;
            return Ok(());
        }
        let path = format!("/epss_scores-{day}.csv.gz");
        if let Reply::Whole(bytes, _) = run.get(SERVER, &path, &Validators::default()).await? {
            refuse_other_day(&bytes, &day)?;
            return run.import(vec![bytes]).await;
        }
    }
    Err(FetchError::Content("there is no file of the last two days".to_owned()))
}

/// A wrong day would make the right ones look old.
fn refuse_other_day(bytes: &[u8], day: &str) -> Result<(), FetchError> {
    let unreadable = |reason: String| FetchError::Content(reason);
    let first = formats::read(bytes).map_err(|e| unreadable(e.to_string()))?.next();
    let first = first.ok_or_else(|| unreadable("the table is empty".to_owned()))?;
    let stated = first.map_err(|e| unreadable(e.to_string()))?.statements.remove(0);
    match stated.modified {
        Some(time) if stated.source == Source::Epss && time.starts_with(day) => Ok(()),
        time => Err(unreadable(format!(
            "the file of {day} holds {}",
            time.as_deref().unwrap_or("no day")
        ))),
    }
}
