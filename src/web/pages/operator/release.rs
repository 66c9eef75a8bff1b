//! `POST /operator/advisories/{advisory}/release`: a person gives an unscored advisory its level and says why.

use super::show::{Returned, page};
use crate::advisories;
use crate::alerts::urgency::Level;
use crate::app::App;
use crate::db::{AdvisoryId, Db, DbResult, Scope};
use crate::i18n::texts;
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// Longest reason, in characters.
const LONGEST: usize = 500;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    level: String,
    #[serde(default)]
    reason: String,
}

/// `POST /operator/advisories/{advisory}/release`
pub async fn release(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    let id = path.into_inner();
    let t = texts(frame::language(&request));
    let level = Level::parse(&typed.level);
    let reason = typed.reason.trim().to_owned();
    let mut errors = FormErrors::default();
    if level.is_none() {
        errors.add("level", t.page_error_level_missing());
    }
    if reason.is_empty() || reason.chars().count() > LONGEST {
        errors.add("reason", t.page_error_reason_missing());
    }
    let Some(level) = level.filter(|_| errors.count() == 0) else {
        let returned = Returned {
            id,
            level,
            reason: typed.reason,
            errors,
        };
        return frame::show_again(&request, &page(&app, &request, Some(returned)).await?);
    };
    let (advisory, by, now) = (AdvisoryId::from(id.clone()), actor.person.person.name, app.clock.now());
    let work = move |db: &mut Db| -> DbResult<bool> {
        advisories::held::store::update_released(db, &advisory, now, level.as_str(), &by, &reason)
    };
    if !app.database.write(Scope::Global, work).await? {
        return Err(Error::NotFound);
    }
    Ok(frame::see_other("/operator", Some(&Flash::AdvisoryReleased(id))))
}
