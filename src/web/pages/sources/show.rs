//! `GET /sources`: for everybody, in the visitor's language.

use super::view::{PublisherRow, SourceRow, Sources};
use crate::advisories::Source;
use crate::advisories::checks::Assurance;
use crate::advisories::feeds::health::{self, Coverage, SourceHealth};
use crate::alerts::card;
use crate::app::App;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::i18n::{L10nLanguage, Lang, dates, numbers};
use crate::web::page::Page;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// The page belongs to no place.
const ZONE: &str = "UTC";

/// `GET /sources`
pub async fn show(app: Data<App>, request: HttpRequest) -> Answer {
    let now = app.clock.now();
    let read = move |db: &mut Db| -> DbResult<_> { Ok((health::health(db, now)?, health::coverage(db, now)?)) };
    let (sources, all) = app.database.read::<_, DbError>(Scope::Global, read).await?;
    let page = frame::plain(&app, &request);
    let lang = page.lang;
    frame::show(
        &request,
        &Sources {
            rows: sources.iter().filter_map(|source| row(&page, source)).collect(),
            publishers: sources.iter().filter_map(|source| publisher(&page, source)).collect(),
            coverage: Some(all).filter(|all| all.newest > 0).map(|all| counted(lang, all)),
            page,
        },
    )
}

fn row(page: &Page, health: &SourceHealth) -> Option<SourceRow> {
    let (t, lang, source) = (page.t, page.lang, Source::parse(&health.name)?);
    Some(SourceRow {
        title: card::source_title(t, source),
        source,
        heard: heard(lang, health),
        stale: health.stale,
        held: numbers::integer(lang, health.documents),
        coverage: coverage(t, lang, health),
    })
}

fn publisher(page: &Page, health: &SourceHealth) -> Option<PublisherRow> {
    let (lang, provider) = (page.lang, health.provider.as_ref().filter(|one| !one.keeps_a_list())?);
    Some(PublisherRow {
        name: provider.name.clone(),
        heard: heard(lang, health),
        stale: health.stale,
        held: numbers::integer(lang, health.documents),
        checks: provider
            .checks
            .iter()
            .map(|(check, count)| checked(page, check, *count))
            .collect(),
    })
}

/// What speaks for so many documents.
fn checked(page: &Page, check: &str, count: i64) -> String {
    let (t, count) = (page.t, numbers::integer(page.lang, count));
    match Assurance::parse(check) {
        Some(Assurance::Signed) => t.sources_check_signed(count),
        Some(Assurance::Hashed) => t.sources_check_hashed(count),
        Some(Assurance::KeyUnknown) => t.sources_check_unknown(count),
        Some(Assurance::Accepted) => t.sources_check_accepted(count),
        Some(Assurance::Plain) | None => t.sources_check_plain(count),
    }
}

fn heard(lang: Lang, health: &SourceHealth) -> Option<String> {
    let at = health.last_success?;
    Some(format!("{} {ZONE}", dates::day_and_time(lang, at.micros(), ZONE)))
}

/// How many of a source's newest documents can be compared, in words.
pub(crate) fn coverage(t: &L10nLanguage, lang: Lang, health: &SourceHealth) -> String {
    match health.coverage.map(|coverage| counted(lang, coverage)) {
        Some((matchable, newest)) => t.sources_covered(matchable, newest),
        None if health.names_products() => t.sources_not_counted(),
        None => t.sources_names_none(),
    }
}

/// Both numbers as people write them: those that can be compared, and all.
fn counted(lang: Lang, coverage: Coverage) -> (String, String) {
    let written = |number| numbers::integer(lang, number);
    (written(coverage.matchable), written(coverage.newest))
}
