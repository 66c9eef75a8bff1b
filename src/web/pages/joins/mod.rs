//! Coming in: claiming a business by letter or mail, accepting an invitation, signing up alone.
//!
//! All three end on the same short form: name, address, password, language; or one button for who is signed in.

mod claim;
mod invitation;
mod sign_up;

pub use claim::{by_code, confirm as confirm_claim, new as claim, show as show_claim};
pub use invitation::{accept as accept_invitation, show as show_invitation};
pub use sign_up::{confirm as confirm_sign_up, create as ask_sign_up, new as sign_up, show as show_sign_up};

pub(in crate::web) use sign_up::{Business, business_errors, business_inputs, countries};

use crate::accounts::EmailAddress;
use crate::accounts::sign_in::SignedInPerson;
use crate::app::App;
use crate::enrolment::{Joined, Joiner, NewJoiner};
use crate::i18n::Lang;
use crate::tenancy::Name;
use crate::web::form_page::{FormPage, Input, lines};
use crate::web::page::FormErrors;
use crate::web::pages::account::{hash_password, languages, link_over};
use crate::web::pages::sessions::{device_of, welcome};
use crate::web::{Answer, Error, Flash, frame};
use actix_web::HttpRequest;
use serde::Deserialize;

/// What the form sends; all of it empty from who is signed in.
#[derive(Deserialize, Default, Clone)]
pub struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    language: String,
}

/// Who is asked in, and how the form looks.
struct Door<'a> {
    /// Who is signed in.
    person: Option<&'a SignedInPerson>,
    /// The address the secret is bound to; a letter has none.
    bound_to: Option<&'a str>,
}

impl Door<'_> {
    /// True when the secret was sent to somebody else than who is signed in.
    fn is_for_somebody_else(&self) -> bool {
        match (self.person, self.bound_to) {
            (Some(person), Some(email)) => person.person.email != email,
            _ => false,
        }
    }

    /// The form, with the fields this visitor needs.
    fn fill(&self, form: FormPage, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
        let t = form.page.t;
        if let Some(person) = self.person {
            let lead = if self.is_for_somebody_else() {
                t.join_other_person(person.person.email.as_str())
            } else {
                t.join_as(person.person.name.as_str())
            };
            return form.lead(lead).errors(errors);
        }
        let language = if typed.language.is_empty() {
            form.page.lang.code().to_owned()
        } else {
            typed.language.clone()
        };
        let form = match self.bound_to {
            Some(email) => form.lead(t.join_address(email)),
            None => form,
        };
        let form = form.input(Input::line(
            "name",
            t.form_field_name(),
            typed.name.as_str(),
            lines::NAME,
        ));
        let form = match self.bound_to {
            Some(_) => form,
            None => form.input(
                Input::line("email", t.page_field_email(), typed.email.as_str(), lines::EMAIL)
                    .hint(t.join_hint_email()),
            ),
        };
        let password = Input::line("password", t.account_password_new(), "", lines::NEW_PASSWORD);
        form.input(password.hint(t.form_hint_password()))
            .input(Input::select(
                "language",
                t.form_field_language(),
                language,
                languages(),
            ))
            .errors(errors)
    }

    /// Reads the form.
    async fn joiner(
        &self,
        app: &App,
        request: &HttpRequest,
        typed: &Typed,
    ) -> Result<Result<Joiner, FormErrors>, Error> {
        let t = crate::i18n::texts(frame::language(request));
        let mut errors = FormErrors::default();
        if let Some(person) = self.person {
            if self.is_for_somebody_else() {
                errors.add("name", t.join_other_person(person.person.email.as_str()));
                return Ok(Err(errors));
            }
            return Ok(Ok(Joiner::Known(Box::new(person.person.clone()))));
        }
        let name = Name::parse(&typed.name);
        if name.is_none() {
            errors.add("name", t.form_error_name());
        }
        let email = EmailAddress::parse(self.bound_to.unwrap_or(&typed.email));
        if email.is_none() {
            errors.add("email", t.form_error_email());
        }
        let password = hash_password(app, t, &typed.password, &mut errors).await?;
        let (Some(name), Some(email), Some(password_hash)) = (name, email, password) else {
            return Ok(Err(errors));
        };
        let new = NewJoiner {
            name,
            email,
            password_hash,
            language: Lang::parse(&typed.language).unwrap_or(frame::language(request)),
        };
        Ok(Ok(Joiner::New(Box::new(new), device_of(request))))
    }
}

/// The way on after a secret was used, or the form again when the address is somebody's.
fn way_on(
    app: &App,
    request: &HttpRequest,
    joined: Joined,
    target: &str,
    flash: &Flash,
    again: impl FnOnce(FormErrors) -> FormPage,
) -> Answer {
    match joined {
        Joined::Begun(begun) => welcome(target, &begun, Some(flash)),
        Joined::Added => Ok(frame::see_other(target, Some(flash))),
        Joined::Over => link_over(request, frame::plain(app, request)),
        Joined::Taken => {
            let mut errors = FormErrors::default();
            let t = crate::i18n::texts(frame::language(request));
            errors.add("email", t.join_error_taken());
            frame::show_again(request, &again(errors))
        }
    }
}
