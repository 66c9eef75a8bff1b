//! A forgotten password: asked for by anybody, sent to the mailbox, set by whoever reads it.
//!
//! The answer to asking is the same, and comes at the same pace, whether we know the address or not. A reset ends all
//! sessions and does not get past the second factor (ASVS 6.4.3).

use super::account::{hash_password, link_over};
use crate::accounts::one_time::store::NewOneTime;
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::accounts::{self, EmailAddress, Person};
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Words};
use crate::enrolment::instance_sender;
use crate::i18n::{Lang, texts};
use crate::tenancy;
use crate::web::client_address::throttle_key;
use crate::web::form_page::{FormPage, Input, NoticePage, lines};
use crate::web::page::{FormErrors, Page};
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the first form sends.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    email: String,
}

/// What the second form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    password: String,
}

/// `GET /password`
pub async fn new(app: Data<App>, request: HttpRequest) -> Answer {
    frame::show(&request, &ask_page(frame::plain(&app, &request), "", None))
}

fn ask_page(page: Page, email: &str, errors: Option<FormErrors>) -> FormPage {
    let t = page.t;
    FormPage::new(page, t.password_title(), "/password", t.password_button())
        .lead(t.password_lead())
        .input(Input::line("email", t.page_field_email(), email, lines::EMAIL))
        .errors(errors)
}

/// `POST /password`
pub async fn create(app: Data<App>, request: HttpRequest, Form(typed): Form<Asked>) -> Answer {
    let page = frame::plain(&app, &request);
    let t = page.t;
    let Some(email) = EmailAddress::parse(&typed.email) else {
        let mut errors = FormErrors::default();
        errors.add("email", t.form_error_email());
        return frame::show_again(&request, &ask_page(page, &typed.email, Some(errors)));
    };
    app.throttles.sign_in_address.admit(&throttle_key(&app, &request))?;
    app.throttles.mails.admit(email.as_str())?;
    let view = NoticePage {
        title: t.password_sent_title(),
        paragraphs: vec![t.password_sent_text(email.as_str()), t.password_sent_nothing()],
        link: None,
        page,
    };
    // The answer does not wait for what is done about it: it takes the same time for everybody.
    let (app, now) = (app.clone(), app.clock.now());
    actix_web::rt::spawn(async move {
        if let Err(error) = send(&app, now, email).await {
            tracing::error!(%error, "a mail for a forgotten password was not written");
        }
    });
    frame::show(&request, &view)
}

async fn send(app: &App, now: Timestamp, email: EmailAddress) -> DbResult<()> {
    let find = move |db: &mut Db| accounts::store::find_person_by_email(db, &email);
    let Some(person) = app.database.read(Scope::Global, find).await? else {
        return Ok(());
    };
    let (scope, base_url) = (Scope::Person(person.id.clone()), app.config.base_url.clone());
    let work = move |db: &mut Db| queue(db, now, &base_url, &person);
    app.database.write(scope, work).await
}

fn queue(db: &mut Db, now: Timestamp, base_url: &str, person: &Person) -> DbResult<()> {
    let lang = Lang::parse(&person.language).unwrap_or(Lang::En);
    let t = texts(lang);
    let operator = tenancy::store::find_operator(db)?;
    let sender = instance_sender(operator.as_ref(), base_url, lang);
    let new = NewOneTime {
        purpose: Purpose::Reset,
        subject: Subject::from(&person.id),
        email: &person.email,
        details: &(),
        expires_at: Purpose::Reset.ends(now),
    };
    let token = one_time::store::create(db, now, &new)?;
    let words = Words {
        subject: t.mail_reset_subject(),
        title: t.mail_reset_title(),
        paragraphs: vec![t.mail_reset_text()],
        link: Some(format!("{base_url}/password/{}", token.secret())),
        after: vec![t.mail_link_minutes(30), t.mail_reset_not_you()],
    };
    let to = Recipient {
        name: person.name.clone(),
        email: person.email.clone(),
        lang,
    };
    let posting = Posting::account(Tenant::Person(person.id.clone()), format!("reset:{}", now.micros()));
    notices::queue(db, now, base_url, &sender, &to, words, posting).map(|_| ())
}

/// `GET /password/{token}`: shows, changes nothing.
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    let token = path.into_inner();
    let page = frame::plain(&app, &request);
    if is_live(&app, token.clone()).await? {
        frame::show(&request, &set_page(page, &token, None))
    } else {
        link_over(&request, page)
    }
}

async fn is_live(app: &App, token: String) -> Result<bool, Error> {
    let now = app.clock.now();
    let find = move |db: &mut Db| one_time::store::find(db, now, Purpose::Reset, &token);
    Ok(app.database.read(Scope::Global, find).await?.is_some())
}

fn set_page(page: Page, token: &str, errors: Option<FormErrors>) -> FormPage {
    let t = page.t;
    FormPage::new(
        page,
        t.password_new_title(),
        format!("/password/{token}"),
        t.password_new_button(),
    )
    .input(Input::line("password", t.account_password_new(), "", lines::NEW_PASSWORD).hint(t.form_hint_password()))
    .errors(errors)
}

/// `POST /password/{token}`: uses it.
pub async fn update(app: Data<App>, request: HttpRequest, path: Path<String>, Form(typed): Form<Typed>) -> Answer {
    let token = path.into_inner();
    let page = frame::plain(&app, &request);
    // Before the hash is computed: a dead link must not cost a hundred milliseconds.
    if !is_live(&app, token.clone()).await? {
        return link_over(&request, page);
    }
    let mut errors = FormErrors::default();
    let Some(hash) = hash_password(&app, page.t, &typed.password, &mut errors).await? else {
        return frame::show_again(&request, &set_page(page, &token, Some(errors)));
    };
    let now = app.clock.now();
    let use_up = move |db: &mut Db| -> DbResult<bool> {
        let used = one_time::store::delete_used(db, now, Purpose::Reset, &token)?;
        let Some(person) = used.and_then(|used| used.subject.person()) else {
            return Ok(false);
        };
        accounts::store::update_password(db, &person, &hash)?;
        accounts::store::delete_other_sessions(db, &person, "")?;
        Ok(true)
    };
    if app.database.write(Scope::Global, use_up).await? {
        Ok(frame::see_other("/sign-in", Some(&Flash::PasswordChanged)))
    } else {
        link_over(&request, page)
    }
}
