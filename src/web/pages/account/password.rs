//! `GET` and `POST /account/password`: a new password, with the old one; all other sessions end.

use super::is_own_password;
use crate::accounts::{self, PasswordError};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::L10nLanguage;
use crate::web::access::SignedIn;
use crate::web::form_page::{FormPage, Input, lines};
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    current: String,
    #[serde(default)]
    password: String,
}

/// `GET /account/password`
pub async fn new(app: Data<App>, request: HttpRequest, _: SignedIn) -> Answer {
    frame::show(&request, &page(&app, &request, None))
}

/// `POST /account/password`
pub async fn update(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    let t = crate::i18n::texts(frame::language(&request));
    let mut errors = FormErrors::default();
    if !is_own_password(&app, &actor.person.person, &typed.current).await? {
        errors.add("current", t.account_error_password());
    }
    let hash = hash(&app, t, &typed.password, &mut errors).await?;
    let Some(hash) = hash.filter(|_| errors.count() == 0) else {
        return frame::show_again(&request, &page(&app, &request, Some(errors)));
    };
    let (id, kept) = (actor.person.person.id, actor.person.session_hash);
    let work = move |db: &mut Db| -> DbResult<()> {
        accounts::store::update_password(db, &id, &hash)?;
        accounts::store::delete_other_sessions(db, &id, &kept).map(|_| ())
    };
    app.database.write(Scope::Global, work).await?;
    Ok(frame::see_other("/account", Some(&Flash::PasswordChanged)))
}

/// The hash of a new password; what is wrong with it goes to the field `password`.
pub(in crate::web) async fn hash(
    app: &App,
    t: &L10nLanguage,
    typed: &str,
    errors: &mut FormErrors,
) -> Result<Option<String>, Error> {
    match app.hasher.hash(typed).await {
        Ok(hash) => Ok(Some(hash)),
        Err(PasswordError::Failed(words)) => Err(Error::Internal(words)),
        Err(PasswordError::TooShort) => {
            errors.add("password", t.form_error_password_short());
            Ok(None)
        }
        Err(PasswordError::TooLong) => {
            errors.add("password", t.form_error_password_long());
            Ok(None)
        }
        Err(PasswordError::TooCommon) => {
            errors.add("password", t.form_error_password_common());
            Ok(None)
        }
    }
}

fn page(app: &App, request: &HttpRequest, errors: Option<FormErrors>) -> FormPage {
    let page = frame::plain(app, request);
    let t = page.t;
    FormPage::new(
        page,
        t.account_password_title(),
        "/account/password",
        t.account_password_button(),
    )
    .back(t.account_title(), "/account")
    .input(Input::line(
        "current",
        t.account_password_current(),
        "",
        lines::PASSWORD,
    ))
    .input(Input::line("password", t.account_password_new(), "", lines::NEW_PASSWORD).hint(t.form_hint_password()))
    .errors(errors)
}
