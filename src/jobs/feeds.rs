//! Fetching sources when they are due, beside the worker's other steps, and the alarms about them.
//!
//! What is due stands in the database, and so does who fetches it: several workers share the sources.

use crate::advisories::Source;
use crate::advisories::feeds::fetch::{FetchError, Fetcher, store};
use crate::advisories::feeds::health;
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use std::time::Duration;
use tokio::sync::watch;

/// How long to rest when nothing is due.
const REST: Duration = Duration::from_secs(30);
/// How often the sources are looked at for alarms, in rounds.
const WATCH_EVERY: u64 = 20;

/// Fetches until `stop` turns true.
pub(super) async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let fetcher = match Fetcher::new(&app.config.feeds, &app.clock) {
        Ok(fetcher) => fetcher,
        Err(error) => return tracing::error!(%error, "sources cannot be fetched"),
    };
    let mut round: u64 = 0;
    while !*stop.borrow() {
        let work = async {
            if round.is_multiple_of(WATCH_EVERY) {
                note(watch_sources(&app).await);
            }
            let fetched = fetch_due(&app, &fetcher).await;
            let some = matches!(fetched, Ok(true));
            note(fetched.map(drop));
            if !some {
                tokio::time::sleep(REST).await;
            }
        };
        tokio::select! {
            () = work => {}
            _ = stop.changed() => {}
        }
        round = round.wrapping_add(1);
    }
    note(fetcher.release(&app.database).await);
}

fn note(outcome: DbResult<()>) {
    if let Err(error) = outcome {
        tracing::error!(%error, "fetching could not go on");
    }
}

/// Fetches the one source that has been due longest; false when none is. A source that fails is noted and comes
/// again later.
///
/// # Errors
/// The database's.
pub async fn fetch_due(app: &App, fetcher: &Fetcher) -> DbResult<bool> {
    let (sources, hours, now) = (
        app.config.feeds.sources.clone(),
        app.config.feeds.hours,
        app.clock.now(),
    );
    let find = move |db: &mut Db| -> DbResult<Option<Source>> {
        for source in &sources {
            store::create_or_update(db, source.as_str(), hours, now)?;
        }
        let names: Vec<&str> = sources.iter().map(|source| source.as_str()).collect();
        let due = store::find_due(db, &names, now)?;
        Ok(sources
            .into_iter()
            .find(|source| Some(source.as_str()) == due.as_deref()))
    };
    if app.config.feeds.sources.is_empty() {
        return Ok(false);
    }
    let Some(source) = app.database.write(Scope::Global, find).await? else {
        return Ok(false);
    };
    match fetcher.fetch(&app.database, source).await {
        Ok(fetched) => {
            let (new, changed) = (fetched.imported.new, fetched.imported.changed);
            tracing::info!(
                source = source.as_str(),
                new,
                changed,
                unchanged = fetched.unchanged,
                "fetched"
            );
        }
        Err(FetchError::Database(error)) => return Err(error),
        Err(error) => tracing::warn!(source = source.as_str(), %error, "a source could not be fetched"),
    }
    Ok(true)
}

/// Logs each alarm about a source when it begins, and when it ends; in between nothing.
///
/// # Errors
/// The database's.
pub async fn watch_sources(app: &App) -> DbResult<()> {
    let now = app.clock.now();
    let watch = move |db: &mut Db| health::note_alarms(db, now);
    let changes = app.database.write(Scope::Global, watch).await?;
    for alarm in changes.begun {
        tracing::error!(source = alarm.source, kind = alarm.kind.as_str(), "{}", alarm.words);
    }
    for (source, kind) in changes.ended {
        tracing::info!(source, kind, "a source is in order again");
    }
    Ok(())
}
