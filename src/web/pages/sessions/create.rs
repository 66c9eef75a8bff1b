//! `POST /sign-in`: the same answer, in the same time, whether the person is unknown or the password wrong.

use super::new::page;
use crate::accounts::sign_in::Begun;
use crate::accounts::{self, EmailAddress, device, sign_in};
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n;
use crate::web::access::{Visitor, session_cookie};
use crate::web::frame::language_cookie;
use crate::web::page::FormErrors;
use crate::web::pages::languages::own_path;
use crate::web::{Answer, Error, Flash, Form, client_address, frame};
use actix_web::HttpRequest;
use actix_web::http::header;
use actix_web::web::Data;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Credentials {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    next: Option<String>,
}

/// `POST /sign-in`
pub async fn create(app: Data<App>, request: HttpRequest, Form(typed): Form<Credentials>) -> Answer {
    if typed.email.trim().is_empty() || typed.password.is_empty() {
        return refuse(&app, &request, typed, true);
    }
    throttle(&app, &request, &typed.email)?;
    let email = EmailAddress::parse(&typed.email);
    let device = device_of(&request);
    let now = app.clock.now();
    let begun = sign_in::sign_in(&app.database, &app.hasher, now, email, &typed.password, device).await?;
    let Some(begun) = begun else {
        return refuse(&app, &request, typed, false);
    };
    end_former_session(&app, &request).await?;
    let target = typed.next.as_deref().map_or("/home", own_path);
    if begun.is_half {
        let query = serde_urlencoded::to_string([("next", target)]).unwrap_or_default();
        return welcome(&format!("/sign-in/second-factor?{query}"), &begun, None);
    }
    welcome(target, &begun, None)
}

/// The way on for somebody whose session has just begun, with its cookies.
///
/// # Errors
/// A cookie that cannot be written.
pub fn welcome(target: &str, begun: &Begun, flash: Option<&Flash>) -> Answer {
    let mut response = frame::see_other(target, flash);
    // The language cookie lets even an error page, which knows nobody, speak their language.
    for cookie in [
        session_cookie(begun.token.secret()),
        language_cookie(begun.language.clone()),
    ] {
        response
            .add_cookie(&cookie)
            .map_err(|e| Error::Internal(e.to_string()))?;
    }
    Ok(response)
}

/// What the browser says of itself, in two words.
#[must_use]
pub fn device_of(request: &HttpRequest) -> String {
    let header = request.headers().get(header::USER_AGENT);
    device::describe(header.and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// A new sign-in ends the session that this browser had before (ASVS 7.2.4).
///
/// # Errors
/// The database's.
pub async fn end_former_session(app: &App, request: &HttpRequest) -> Result<(), Error> {
    if let Some(person) = Visitor::of(request).person {
        let end = move |db: &mut Db| accounts::store::delete_session(db, &person.session_hash);
        app.database.write(Scope::Global, end).await?;
    }
    Ok(())
}

fn throttle(app: &App, request: &HttpRequest, email: &str) -> Result<(), Error> {
    let address = client_address::throttle_key(app, request);
    let account: String = email.trim().to_lowercase().chars().take(EmailAddress::MAX).collect();
    app.throttles.sign_in_address.admit(&address)?;
    app.throttles.account.admit(&account)
}

fn refuse(app: &App, request: &HttpRequest, typed: Credentials, incomplete: bool) -> Answer {
    let t = i18n::texts(frame::language(request));
    let mut errors = FormErrors::default();
    if incomplete && typed.email.trim().is_empty() {
        errors.add("email", t.page_sign_in_error_email());
    }
    if incomplete && typed.password.is_empty() {
        errors.add("password", t.page_sign_in_error_password());
    }
    if !incomplete {
        errors.add("email", t.page_sign_in_error());
    }
    frame::show_again(request, &page(app, request, typed.email, Some(errors), typed.next))
}
