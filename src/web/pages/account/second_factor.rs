//! `/account/second-factor`: setting up an authenticator app, recovery codes, taking it away.

use super::count;
use super::view::{RecoveryCodes, SecondFactor, SetUpView};
use crate::accounts::second_factor::{self, SetUp};
use crate::accounts::sign_in::SignedInPerson;
use crate::accounts::{self};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::texts;
use crate::web::access::SignedIn;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame, qr};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the forms send.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

/// `GET /account/second-factor`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SignedIn) -> Answer {
    let view = page(&app, &request, &actor.person, None).await?;
    frame::show(&request, &view)
}

async fn page(
    app: &App,
    request: &HttpRequest,
    actor: &SignedInPerson,
    errors: Option<FormErrors>,
) -> Result<SecondFactor, Error> {
    let (person, is_set_up) = (actor.person.clone(), actor.person.totp_secret.is_some());
    let begin = move |db: &mut Db| -> DbResult<_> {
        if is_set_up {
            let left = second_factor::store::count_recovery_codes(db, &person.id)?;
            return Ok((None, left));
        }
        Ok((second_factor::begin(db, &person.id, &person.email)?, 0))
    };
    let (set_up, codes_left) = app.database.write(Scope::Global, begin).await?;
    if set_up.is_none() && !is_set_up {
        return Err(Error::Internal("a second factor could not be prepared".into()));
    }
    Ok(SecondFactor {
        page: frame::plain(app, request),
        set_up: set_up.map(shown),
        required: actor.runs_an_organisation(),
        codes_left,
        errors,
    })
}

fn shown(set_up: SetUp) -> SetUpView {
    let signs: Vec<char> = set_up.secret.chars().collect();
    let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
    let picture = qr::picture(&set_up.url);
    SetUpView {
        secret: groups.join(" "),
        side: picture.as_ref().map_or(0, |picture| picture.side),
        picture: picture.map(|picture| picture.path).unwrap_or_default(),
    }
}

/// `POST /account/second-factor`: the first code confirms the app; the recovery codes are shown this once.
pub async fn create(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    let person = &actor.person.person;
    count(&app, person)?;
    let (id, own, kept) = (person.id.clone(), person.id.clone(), actor.person.session_hash.clone());
    let (secret, now) = (app.secret.clone(), app.clock.now());
    let confirm = move |db: &mut Db| -> DbResult<_> {
        let codes = second_factor::confirm(db, &secret, &id, now, &typed.code)?;
        if codes.is_some() {
            accounts::store::update_session_second_factor(db, &kept, now)?;
            // Who got in with the password alone is out now.
            accounts::store::delete_other_sessions(db, &own, &kept)?;
        }
        Ok(codes)
    };
    match app.database.write(Scope::Global, confirm).await? {
        Some(codes) => show_codes(&app, &request, codes),
        None => wrong(&app, &request, &actor.person).await,
    }
}

/// `POST /account/second-factor/recovery-codes`: new codes, for one of the app.
pub async fn renew(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    if !is_right(&app, &actor.person, typed.code).await? {
        return wrong(&app, &request, &actor.person).await;
    }
    let (id, secret) = (actor.person.person.id, app.secret.clone());
    let renew = move |db: &mut Db| second_factor::renew_recovery_codes(db, &secret, &id);
    let codes = app.database.write(Scope::Global, renew).await?;
    show_codes(&app, &request, codes)
}

/// `POST /account/second-factor/removal`: refused to those who need one.
pub async fn remove(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    if actor.person.runs_an_organisation() {
        return Err(Error::NotFound);
    }
    if !is_right(&app, &actor.person, typed.code).await? {
        return wrong(&app, &request, &actor.person).await;
    }
    let id = actor.person.person.id;
    let remove = move |db: &mut Db| second_factor::store::delete(db, &id);
    app.database.write(Scope::Global, remove).await?;
    Ok(frame::see_other("/account", Some(&Flash::SecondFactorRemoved)))
}

async fn is_right(app: &App, actor: &SignedInPerson, code: String) -> Result<bool, Error> {
    count(app, &actor.person)?;
    let (id, secret, now) = (actor.person.id.clone(), app.secret.clone(), app.clock.now());
    let check = move |db: &mut Db| second_factor::check(db, &secret, &id, now, &code);
    Ok(app.database.write(Scope::Global, check).await?)
}

async fn wrong(app: &App, request: &HttpRequest, actor: &SignedInPerson) -> Answer {
    let mut errors = FormErrors::default();
    errors.add("code", texts(frame::language(request)).second_factor_error());
    let view = page(app, request, actor, Some(errors)).await?;
    frame::show_again(request, &view)
}

fn show_codes(app: &App, request: &HttpRequest, codes: Vec<String>) -> Answer {
    let page = frame::plain(app, request);
    frame::show(request, &RecoveryCodes { page, codes })
}
