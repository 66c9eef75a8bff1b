//! The answers of somebody who is signed in: done, remind me, not ours, please help, and taking one back.

use super::show::page_with;
use crate::alerts::{Who, answers};
use crate::app::App;
use crate::db::{AlertId, Db, DbError, Scope};
use crate::i18n::{dates, texts};
use crate::inventory::VersionText;
use crate::tenancy;
use crate::web::access::SmeMember;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the forms under an alert send.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) version: String,
    pub(super) reason: String,
}

impl Fields {
    /// The reason as one of the known words; `None` when none was chosen.
    pub(super) fn reason(&self) -> Option<&'static str> {
        ["not-used", "wrong-version", "other"]
            .into_iter()
            .find(|known| *known == self.reason)
    }
}

fn who(actor: &SmeMember) -> Who {
    let person = &actor.person.person;
    Who {
        name: person.name.clone(),
        person_id: Some(person.id.to_string()),
        contact_id: None,
    }
}

fn back(actor: &SmeMember, id: &AlertId, flash: &Flash) -> actix_web::HttpResponse {
    frame::see_other(&format!("/business/{}/alerts/{id}", actor.sme), Some(flash))
}

/// `POST /business/{sme}/alerts/{alert}/completion`
pub async fn complete(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
    Form(typed): Form<Fields>,
) -> Answer {
    let id = AlertId::from(path.into_inner().1);
    let Ok(version) = VersionText::parse(&typed.version) else {
        let mut errors = FormErrors::default();
        errors.add(
            "version",
            texts(frame::language(&request)).page_error_version_unreadable(),
        );
        let view = page_with(&app, &request, &actor.sme, &id, typed.version, errors).await?;
        return frame::show_again(&request, &view);
    };
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work =
        move |db: &mut Db| -> Result<_, DbError> { answers::complete(db, &context, &sme, &alert, &who, version) };
    found(app.database.write(Scope::Sme(actor.sme.clone()), work).await?)?;
    let home = format!("/business/{}", actor.sme);
    Ok(frame::see_other(&home, Some(&Flash::AlertDone)))
}

/// `POST /business/{sme}/alerts/{alert}/reminder`
pub async fn remind(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
    _: Form<Fields>,
) -> Answer {
    let id = AlertId::from(path.into_inner().1);
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work = move |db: &mut Db| -> Result<_, DbError> {
        let at = answers::remind(db, &context, &sme, &alert, &who)?;
        Ok(at.zip(tenancy::store::find_sme(db, &sme)?))
    };
    let (at, sme) = app
        .database
        .write(Scope::Sme(actor.sme.clone()), work)
        .await?
        .ok_or(Error::NotFound)?;
    let day = dates::day(frame::language(&request), at.micros(), &sme.time_zone);
    Ok(back(&actor, &id, &Flash::AlertReminder(day)))
}

/// `POST /business/{sme}/alerts/{alert}/dismissal`
pub async fn dismiss(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
    Form(typed): Form<Fields>,
) -> Answer {
    let id = AlertId::from(path.into_inner().1);
    let Some(reason) = typed.reason() else {
        let mut errors = FormErrors::default();
        errors.add("reason", texts(frame::language(&request)).page_error_reason_choose());
        let view = page_with(&app, &request, &actor.sme, &id, typed.version, errors).await?;
        return frame::show_again(&request, &view);
    };
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work = move |db: &mut Db| -> Result<_, DbError> { answers::dismiss(db, &context, &sme, &alert, &who, reason) };
    found(app.database.write(Scope::Sme(actor.sme.clone()), work).await?)?;
    Ok(back(&actor, &id, &Flash::AlertDismissed))
}

/// `POST /business/{sme}/alerts/{alert}/help-request`
pub async fn ask_help(app: Data<App>, actor: SmeMember, path: Path<(String, String)>, _: Form<Fields>) -> Answer {
    let id = AlertId::from(path.into_inner().1);
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work = move |db: &mut Db| -> Result<_, DbError> { answers::ask_help(db, &context, &sme, &alert, &who) };
    found(app.database.write(Scope::Sme(actor.sme.clone()), work).await?)?;
    Ok(back(&actor, &id, &Flash::HelpAsked))
}

/// `POST /business/{sme}/alerts/{alert}/reopening`
pub async fn reopen(app: Data<App>, actor: SmeMember, path: Path<(String, String)>, _: Form<Fields>) -> Answer {
    let id = AlertId::from(path.into_inner().1);
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work = move |db: &mut Db| -> Result<_, DbError> { answers::reopen(db, &context, &sme, &alert, &who) };
    found(app.database.write(Scope::Sme(actor.sme.clone()), work).await?)?;
    Ok(back(&actor, &id, &Flash::AlertReopened))
}

pub(super) fn found(known: bool) -> Result<(), Error> {
    if known { Ok(()) } else { Err(Error::NotFound) }
}
