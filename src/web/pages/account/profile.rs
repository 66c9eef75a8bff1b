//! `POST /account`: name, language and time zone.

use super::show::page;
use crate::accounts;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n::{Lang, texts};
use crate::tenancy::{Name, country::time_zones};
use crate::web::access::SignedIn;
use crate::web::frame::language_cookie;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    time_zone: String,
}

/// `POST /account`
pub async fn update(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let name = Name::parse(&typed.name);
    if name.is_none() {
        errors.add("name", t.form_error_name());
    }
    let language = Lang::parse(&typed.language);
    if language.is_none() {
        errors.add("language", t.form_error_choose());
    }
    let zone = time_zones().find(|zone| *zone == typed.time_zone);
    if zone.is_none() {
        errors.add("time_zone", t.form_error_choose());
    }
    let (Some(name), Some(language), Some(zone)) = (name, language, zone) else {
        let returned = ((typed.name, typed.language, typed.time_zone), errors);
        let view = page(&app, &request, &actor.person, Some(returned)).await?;
        return frame::show_again(&request, &view);
    };
    let id = actor.person.person.id;
    let work = move |db: &mut Db| accounts::store::update_profile(db, &id, name.as_str(), language.code(), zone);
    app.database.write(Scope::Global, work).await?;
    let mut response = frame::see_other("/account", Some(&Flash::ProfileSaved));
    response
        .add_cookie(&language_cookie(language.code().to_owned()))
        .map_err(|e| Error::Internal(e.to_string()))?;
    Ok(response)
}
