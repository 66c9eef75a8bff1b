//! Fetching sources when they are due, beside the worker's other steps, and the alarms about them.
//!
//! What is due stands in the database, and so does who fetches it: several workers share the sources.

use crate::advisories::feeds::fetch::csaf::{self, Place};
use crate::advisories::feeds::fetch::{FetchError, Fetcher, Target, store};
use crate::advisories::feeds::health::{self, Alarm, Coverage, Trouble};
use crate::advisories::quarantine;
use crate::app::App;
use crate::clock::Timestamp;
use crate::config::Feeds;
use crate::db::{Db, DbResult, Scope};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Words};
use crate::enrolment::organisation_sender;
use crate::i18n::{L10nLanguage, Lang, dates, texts};
use crate::tenancy;
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

/// All that the settings name, and the providers that their lists lead to.
///
/// # Errors
/// The database's.
pub fn targets(db: &mut Db, feeds: &Feeds) -> DbResult<Vec<Target>> {
    let lists: Vec<String> = feeds.csaf.iter().map(Place::name).collect();
    let lists: Vec<&str> = lists.iter().map(String::as_str).collect();
    let listed = csaf::store::find_listed(db, &lists)?;
    let mut places = feeds.csaf.clone();
    places.extend(listed.iter().filter_map(|name| Place::of_name(name)));
    places.sort();
    places.dedup();
    let sources = feeds.sources.iter().copied().map(Target::from);
    Ok(sources.chain(places.into_iter().map(Target::from)).collect())
}

/// Fetches the one source that has been due longest; false when none is. A source that fails is noted and comes
/// again later.
///
/// # Errors
/// The database's.
pub async fn fetch_due(app: &App, fetcher: &Fetcher) -> DbResult<bool> {
    let (feeds, now) = (app.config.feeds.clone(), app.clock.now());
    let find = move |db: &mut Db| -> DbResult<Option<Target>> {
        let targets = targets(db, &feeds)?;
        let names: Vec<String> = targets.iter().map(Target::name).collect();
        for name in &names {
            store::create_or_update(db, name, feeds.hours, now)?;
        }
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let due = store::find_due(db, &names, now)?;
        Ok(targets.into_iter().find(|target| Some(target.name()) == due))
    };
    if app.config.feeds.sources.is_empty() && app.config.feeds.csaf.is_empty() {
        return Ok(false);
    }
    let Some(target) = app.database.write(Scope::Global, find).await? else {
        return Ok(false);
    };
    let source = target.name();
    match fetcher.fetch(&app.database, target).await {
        Ok(fetched) => {
            let (new, changed) = (fetched.imported.new, fetched.imported.changed);
            let (unchanged, quarantined) = (fetched.unchanged, fetched.imported.quarantined);
            tracing::info!(source, new, changed, unchanged, quarantined, "fetched");
        }
        Err(FetchError::Database(error)) => return Err(error),
        Err(error) => tracing::warn!(source, %error, "a source could not be fetched"),
    }
    Ok(true)
}

/// Logs each alarm about a source when it begins, and when it ends; in between nothing. The operator's people get one
/// mail for each that begins.
///
/// # Errors
/// The database's.
pub async fn watch_sources(app: &App) -> DbResult<()> {
    let now = app.clock.now();
    let (base_url, feeds) = (app.config.base_url.clone(), app.config.feeds.clone());
    let watch = move |db: &mut Db| -> DbResult<_> {
        // Nobody waits for a provider that is no longer named.
        let names: Vec<String> = targets(db, &feeds)?.iter().map(Target::name).collect();
        store::delete_providers_but(db, &names)?;
        let changes = health::note_alarms(db, now)?;
        for alarm in &changes.begun {
            tell_operator(db, now, &base_url, alarm)?;
        }
        Ok(changes)
    };
    let changes = app.database.write(Scope::System, watch).await?;
    for alarm in changes.begun {
        tracing::error!(source = alarm.source, kind = alarm.kind().as_str(), "{alarm}");
    }
    for (source, kind) in changes.ended {
        tracing::info!(source, kind, "a source is in order again");
    }
    Ok(())
}

/// One mail to everybody who runs the instance.
fn tell_operator(db: &mut Db, now: Timestamp, base_url: &str, alarm: &Alarm) -> DbResult<()> {
    let Some(operator) = tenancy::store::find_operator(db)? else {
        return Ok(());
    };
    for person in tenancy::people::store::find_of_organisation(db, &operator.id)? {
        let lang = Lang::parse(&operator.language).unwrap_or(Lang::En);
        let t = texts(lang);
        let words = Words {
            subject: t.mail_alarm_subject(source_name(t, &alarm.source)),
            title: t.mail_alarm_title(),
            paragraphs: trouble(t, lang, &operator.time_zone, &alarm.trouble),
            link: Some(format!("{base_url}{}", page_about(&alarm.trouble))),
            after: vec![t.mail_alarm_what()],
        };
        let to = Recipient {
            name: person.name,
            email: person.email,
            lang,
        };
        let key = format!(
            "alarm:{}:{}:{}:{}",
            alarm.source,
            alarm.kind().as_str(),
            now.micros(),
            person.person
        );
        let posting = Posting::account(Tenant::Organisation(operator.id.clone()), key);
        let sender = organisation_sender(&operator, lang);
        notices::queue(db, now, base_url, &sender, &to, words, posting)?;
    }
    Ok(())
}

/// The source as the operator's pages call it.
fn source_name(t: &L10nLanguage, source: &str) -> String {
    if source == quarantine::IMPORT {
        t.quarantine_import()
    } else {
        source.to_owned()
    }
}

/// What is wrong, in words.
fn trouble(t: &L10nLanguage, lang: Lang, zone: &str, trouble: &Trouble) -> Vec<String> {
    match trouble {
        Trouble::Stale { since, error } => {
            let since = since.map_or_else(
                || t.mail_alarm_never(),
                |at| t.mail_alarm_stale(dates::day_with_year(lang, at.micros(), zone)),
            );
            let error = error.as_deref().map(|error| t.mail_alarm_error(error));
            std::iter::once(since).chain(error).collect()
        }
        Trouble::Thin(Coverage { newest, matchable }) => {
            vec![t.mail_alarm_thin(matchable.to_string(), newest.to_string())]
        }
        Trouble::Quarantine(count) => vec![t.mail_alarm_held(*count)],
    }
}

/// Where the operator sees it and decides.
fn page_about(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Stale { .. } | Trouble::Thin(_) => "/operator",
        Trouble::Quarantine(_) => "/operator/quarantine",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_speaks_the_language_of_its_reader_and_counts_right() {
        let said = |lang: Lang, what: Trouble| trouble(texts(lang), lang, "Europe/Berlin", &what).join(" ");
        let one = said(Lang::De, Trouble::Quarantine(1));
        assert!(one.starts_with("Ein Dokument von dort hat"), "{one}");
        let three = said(Lang::En, Trouble::Quarantine(3));
        assert!(three.starts_with("3 documents of it failed"), "{three}");
        let silent = Trouble::Stale {
            since: Some(Timestamp::from_micros(1_795_417_500_000_000)),
            error: Some("500".into()),
        };
        let silent = said(Lang::Fr, silent);
        assert!(
            silent.contains("lundi 23\u{a0}novembre 2026") && silent.contains("500"),
            "{silent}"
        );
        assert_eq!(page_about(&Trouble::Quarantine(1)), "/operator/quarantine");
    }
}
