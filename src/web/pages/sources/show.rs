//! `GET /sources`: for everybody, in the visitor's language.

use super::view::{SourceRow, Sources};
use crate::advisories::Source;
use crate::advisories::feeds::health::{self, Coverage, SourceHealth};
use crate::app::App;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::i18n::{Lang, dates, numbers};
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
            rows: sources.iter().filter_map(|source| row(lang, source)).collect(),
            coverage: Some(all).filter(|all| all.newest > 0).map(|all| counted(lang, all)),
            page,
        },
    )
}

fn row(lang: Lang, health: &SourceHealth) -> Option<SourceRow> {
    Some(SourceRow {
        source: Source::parse(&health.name)?,
        heard: health
            .last_success
            .map(|at| format!("{} {ZONE}", dates::day_and_time(lang, at.micros(), ZONE))),
        stale: health.stale,
        held: numbers::integer(lang, health.documents),
        coverage: health.coverage.map(|coverage| counted(lang, coverage)),
    })
}

/// Both numbers as people write them: those that can be compared, and all.
fn counted(lang: Lang, coverage: Coverage) -> (String, String) {
    let written = |number| numbers::integer(lang, number);
    (written(coverage.matchable), written(coverage.newest))
}
