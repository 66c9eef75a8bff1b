//! `GET /operator/quarantine`: what is held back, and what was decided.

use super::view::{QuarantineList, WaitingRow};
use super::words::reason;
use super::{moment, source};
use crate::advisories::quarantine::store::{self, Entry, State};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::Lang;
use crate::web::access::Operator;
use crate::web::page::Page;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// Most documents on the page.
const MOST: i64 = 200;
/// Most decisions on the page.
const DECIDED: i64 = 50;

/// `GET /operator/quarantine`
pub async fn list(app: Data<App>, request: HttpRequest, _: Operator) -> Answer {
    let read = |db: &mut Db| -> DbResult<_> { Ok((store::find_waiting(db, MOST)?, store::find_decided(db, DECIDED)?)) };
    let (waiting, decided) = app.database.read(Scope::Global, read).await?;
    let page = frame::plain(&app, &request);
    frame::show(
        &request,
        &QuarantineList {
            rows: waiting.iter().map(|entry| row(&page, entry)).collect(),
            decided: decided.iter().map(|entry| decision(&page, page.lang, entry)).collect(),
            page,
        },
    )
}

pub(super) fn row(page: &Page, entry: &Entry) -> WaitingRow {
    WaitingRow {
        href: format!("/operator/quarantine/{}", entry.id),
        document: entry.document.clone(),
        source: source(page.t, &entry.source),
        reason: reason(page.t, &entry.reason),
        came: moment(page.lang, entry.received_at),
    }
}

fn decision(page: &Page, lang: Lang, entry: &Entry) -> (String, String) {
    let who = entry.decided_by.as_deref().unwrap_or_default();
    let when = entry.decided_at.map(|at| moment(lang, at)).unwrap_or_default();
    let words = match entry.state {
        State::Accepted => {
            let why = entry.decided_reason.as_deref().unwrap_or_default();
            page.t.quarantine_decided_accepted(who, when.as_str(), why)
        }
        _ => page.t.quarantine_decided_discarded(who, when.as_str()),
    };
    (entry.document.clone(), words)
}
