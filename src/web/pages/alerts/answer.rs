//! The answers of somebody who is signed in: done, remind me, not ours, please help, and taking one back.

use super::show::page_with;
use crate::alerts::Who;
use crate::alerts::answers::{self, Months};
use crate::app::App;
use crate::db::{AlertId, Db, DbError, Scope};
use crate::i18n::{L10nLanguage, dates, texts};
use crate::inventory::VersionText;
use crate::tenancy;
use crate::web::access::SmeMember;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// Why it is not ours, and after how long we ask again.
pub(super) type Dismissal = (&'static str, Option<Months>);

/// What the forms under an alert send.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) version: String,
    pub(super) reason: String,
    pub(super) again: String,
}

impl Fields {
    /// The reason as one of the known words; `None` when none was chosen.
    pub(super) fn reason(&self) -> Option<&'static str> {
        ["not-used", "wrong-version", "other"]
            .into_iter()
            .find(|known| *known == self.reason)
    }

    /// When to ask again: empty means never.
    pub(super) fn again(&self) -> Result<Option<Months>, ()> {
        match self.again.as_str() {
            "" => Ok(None),
            months => Months::parse(months).map(Some).ok_or(()),
        }
    }

    /// Why and for how long it is not ours, or what is wrong with the answer: field and words.
    pub(super) fn dismissal(&self, t: &L10nLanguage) -> Result<Dismissal, (&'static str, String)> {
        let reason = self.reason().ok_or_else(|| ("reason", t.page_error_reason_choose()))?;
        let months = self.again().map_err(|()| ("again", t.alert_again_choose()))?;
        Ok((reason, months))
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
        let view = page_with(&app, &request, &actor.sme, &id, typed, errors).await?;
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
    let lang = frame::language(&request);
    let dismissal = match typed.dismissal(texts(lang)) {
        Ok(dismissal) => dismissal,
        Err((field, words)) => {
            let mut errors = FormErrors::default();
            errors.add(field, words);
            let view = page_with(&app, &request, &actor.sme, &id, typed, errors).await?;
            return frame::show_again(&request, &view);
        }
    };
    let (context, sme, alert, who) = (app.alert_context(), actor.sme.clone(), id.clone(), who(&actor));
    let work =
        move |db: &mut Db| -> Result<_, DbError> { answers::dismiss(db, &context, &sme, &alert, &who, dismissal) };
    let done = app.database.write(Scope::Sme(actor.sme.clone()), work).await?;
    let flash = match done.ok_or(Error::NotFound)?.until {
        Some((until, zone)) => Flash::AlertDismissedUntil(dates::day_with_year(lang, until.micros(), &zone)),
        None => Flash::AlertDismissed,
    };
    Ok(back(&actor, &id, &flash))
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
