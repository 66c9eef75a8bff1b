//! `GET /operator/quarantine/{document}`: one document with what was found, its text, and what can be done.

use super::list::row;
use super::view::QuarantinedDocument;
use super::words;
use crate::advisories::quarantine::store::{self, State};
use crate::app::App;
use crate::db::{Db, QuarantineId, Scope};
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `GET /operator/quarantine/{document}`
pub async fn show(app: Data<App>, request: HttpRequest, _: Operator, path: Path<String>) -> Answer {
    let id = QuarantineId::from(path.into_inner());
    let view = page(&app, &request, id, String::new(), None).await?;
    frame::show(&request, &view)
}

/// The page, with what was typed into its form.
pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    id: QuarantineId,
    typed: String,
    errors: Option<FormErrors>,
) -> Result<QuarantinedDocument, Error> {
    let find = move |db: &mut Db| store::find(db, &id);
    let entry = app.database.read(Scope::Global, find).await?.ok_or(Error::NotFound)?;
    let page = frame::plain(app, request);
    Ok(QuarantinedDocument {
        row: row(&page, &entry),
        found: entry
            .doubt()
            .map_or_else(|| Err(entry.detail.clone()), |doubt| Ok(words::found(page.t, &doubt))),
        digest: entry.digest,
        raw: entry.raw,
        is_whole: entry.is_whole,
        waits: entry.state == State::Waiting,
        reason: typed,
        errors,
        page,
    })
}
