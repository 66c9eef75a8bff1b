//! `POST /operator/quarantine/{document}/accept` and `/discard`: a person decides, and who it was is kept.

use super::show::page;
use crate::advisories::quarantine::store::{self, State};
use crate::advisories::quarantine::{self, Accepted, Decision};
use crate::app::App;
use crate::db::{Db, QuarantineId, Scope};
use crate::i18n::texts;
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// Longest reason, in characters.
const LONGEST: usize = 500;
const LIST: &str = "/operator/quarantine";

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    reason: String,
}

/// `POST /operator/quarantine/{document}/accept`
pub async fn accept(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    let id = QuarantineId::from(path.into_inner());
    let t = texts(frame::language(&request));
    let reason = typed.reason.trim().to_owned();
    let mut errors = FormErrors::default();
    if reason.is_empty() || reason.chars().count() > LONGEST {
        errors.add("reason", t.page_error_reason_missing());
        return frame::show_again(&request, &page(&app, &request, id, typed.reason, Some(errors)).await?);
    }
    let decision = Decision {
        by: actor.person.person.name,
        reason,
        at: app.clock.now(),
    };
    let of = id.clone();
    let work = move |db: &mut Db| quarantine::accept(db, &of, &decision);
    match app.database.write(Scope::Global, work).await? {
        Accepted::Imported => Ok(frame::see_other(LIST, Some(&Flash::QuarantineAccepted))),
        Accepted::Awaited => Ok(frame::see_other(LIST, Some(&Flash::QuarantineAwaited))),
        Accepted::Gone => Err(Error::NotFound),
        Accepted::Unreadable(why) => {
            errors.add("reason", t.quarantine_unreadable(why));
            frame::show_again(&request, &page(&app, &request, id, typed.reason, Some(errors)).await?)
        }
    }
}

/// `POST /operator/quarantine/{document}/discard`
pub async fn discard(app: Data<App>, actor: Operator, path: Path<String>, _: Form<Nothing>) -> Answer {
    let id = QuarantineId::from(path.into_inner());
    let decision = Decision {
        by: actor.person.person.name,
        reason: String::new(),
        at: app.clock.now(),
    };
    let work = move |db: &mut Db| store::update_decided(db, &id, State::Discarded, &decision);
    if !app.database.write(Scope::Global, work).await? {
        return Err(Error::NotFound);
    }
    Ok(frame::see_other(LIST, Some(&Flash::QuarantineDiscarded)))
}
