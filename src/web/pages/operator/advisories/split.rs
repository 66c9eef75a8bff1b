//! `POST /operator/advisories/{advisory}/splits` and `…/splits/{split}/end`: ids that are another weakness go, with the
//! statements that bear them; or they come back.

use super::show::page;
use super::typed::{self, Returned, Splitting};
use crate::advisories::curation::splits::{self, NewSplit};
use crate::app::App;
use crate::db::{AdvisoryId, Db, DbResult, DecisionId, Scope};
use crate::i18n::texts;
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `POST /operator/advisories/{advisory}/splits`
pub async fn split(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let form = splitting(fields);
    if form.going.is_empty() {
        errors.add("going", t.operator_error_split());
    }
    let reason = typed::reason(t, "split_reason", &form.reason, &mut errors);
    if errors.count() == 0 {
        let new = NewSplit {
            going: form.going.clone(),
            reason,
            by: actor.person.person.name,
        };
        let (id, now) = (AdvisoryId::from(path.clone()), app.clock.now());
        let work = move |db: &mut Db| -> DbResult<bool> { splits::split(db, now, &id, &new) };
        if app.database.write(Scope::Global, work).await? {
            let target = super::view::href(&path);
            return Ok(frame::see_other(&target, Some(&Flash::IdsSeparated(path.into_inner()))));
        }
        errors.add("going", t.operator_error_split());
    }
    let returned = Returned {
        splitting: form,
        errors: Some(errors),
        ..Returned::default()
    };
    frame::show_again(&request, &page(&app, &request, &path, returned).await?)
}

fn splitting(fields: Vec<(String, String)>) -> Splitting {
    let mut form = Splitting::default();
    for (name, value) in fields {
        match name.as_str() {
            "going" if !form.going.contains(&value) => form.going.push(value),
            "split_reason" => form.reason = value,
            _ => {}
        }
    }
    form
}

/// `POST /operator/advisories/{advisory}/splits/{split}/end`
pub async fn rejoin(app: Data<App>, actor: Operator, path: Path<(String, String)>, _: Form<Nothing>) -> Answer {
    let (advisory, split) = path.into_inner();
    let (id, now, by) = (DecisionId::from(split), app.clock.now(), actor.person.person.name);
    let work = move |db: &mut Db| -> DbResult<bool> { splits::rejoin(db, now, &id, &by) };
    if !app.database.write(Scope::Global, work).await? {
        return Err(Error::NotFound);
    }
    // The advisory of this page may be part of another one now.
    let query = serde_urlencoded::to_string([("q", advisory.as_str())]).unwrap_or_default();
    let target = format!("/operator/advisories?{query}");
    Ok(frame::see_other(&target, Some(&Flash::IdsJoined(advisory))))
}
