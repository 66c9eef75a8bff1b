//! `GET` and `POST /sign-in/second-factor`: the second step of signing in.

use crate::accounts::{self, second_factor};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::web::access::PasswordGiven;
use crate::web::form_page::{FormPage, Input, lines};
use crate::web::page::FormErrors;
use crate::web::pages::languages::own_path;
use crate::web::{Answer, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    next: Option<String>,
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
    next: Option<String>,
}

/// `GET /sign-in/second-factor`
pub async fn new(app: Data<App>, request: HttpRequest, actor: PasswordGiven, query: Option<Query<Next>>) -> Answer {
    let next = query.and_then(|query| query.into_inner().next);
    if !actor.person.is_half_signed_in() {
        return Ok(frame::see_other(next.as_deref().map_or("/home", own_path), None));
    }
    frame::show(&request, &page(&app, &request, next, None))
}

/// `POST /sign-in/second-factor`
pub async fn create(app: Data<App>, request: HttpRequest, actor: PasswordGiven, Form(typed): Form<Typed>) -> Answer {
    app.throttles.account.admit(actor.person.person.id.as_str())?;
    let (id, hash) = (actor.person.person.id, actor.person.session_hash);
    let (secret, now, code) = (app.secret.clone(), app.clock.now(), typed.code);
    let check = move |db: &mut Db| -> DbResult<bool> {
        let right = second_factor::check(db, &secret, &id, now, &code)?;
        if right {
            accounts::store::update_session_second_factor(db, &hash, now)?;
        }
        Ok(right)
    };
    if app.database.write(Scope::Global, check).await? {
        return Ok(frame::see_other(typed.next.as_deref().map_or("/home", own_path), None));
    }
    let mut errors = FormErrors::default();
    let t = crate::i18n::texts(frame::language(&request));
    errors.add("code", t.second_factor_error());
    frame::show_again(&request, &page(&app, &request, typed.next, Some(errors)))
}

fn page(app: &App, request: &HttpRequest, next: Option<String>, errors: Option<FormErrors>) -> FormPage {
    let page = frame::plain(app, request);
    let t = page.t;
    let form = FormPage::new(
        page,
        t.second_factor_ask_title(),
        "/sign-in/second-factor",
        t.page_sign_in_button(),
    )
    .lead(t.second_factor_ask_lead())
    .input(Input::line("code", t.second_factor_code(), "", lines::CODE).hint(t.second_factor_code_hint()))
    .errors(errors)
    .note(t.second_factor_lost_title(), t.second_factor_lost_text(), None);
    match next {
        Some(next) => form.hidden("next", next),
        None => form,
    }
}
