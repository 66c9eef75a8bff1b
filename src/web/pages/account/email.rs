//! A new address: asked for with the password, confirmed from the new mailbox; the old one is told.

use super::is_own_password;
use crate::accounts::one_time::store::NewOneTime;
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::accounts::{self, EmailAddress, Person};
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Sender, Words};
use crate::enrolment::instance_sender;
use crate::i18n::{Lang, texts};
use crate::tenancy::{self, Place};
use crate::web::access::SignedIn;
use crate::web::form_page::{FormPage, Input, NoticePage, lines};
use crate::web::page::FormErrors;
use crate::web::{Answer, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

/// `GET /account/email`
pub async fn new(app: Data<App>, request: HttpRequest, _: SignedIn) -> Answer {
    frame::show(&request, &page(&app, &request, "", None))
}

/// `POST /account/email`: nothing changes yet; a mail goes to the new address, and one to the old.
pub async fn ask_change(app: Data<App>, request: HttpRequest, actor: SignedIn, Form(typed): Form<Typed>) -> Answer {
    let t = texts(frame::language(&request));
    let person = actor.person.person;
    let mut errors = FormErrors::default();
    let email = EmailAddress::parse(&typed.email);
    if email.is_none() {
        errors.add("email", t.form_error_email());
    }
    if !is_own_password(&app, &person, &typed.password).await? {
        errors.add("password", t.account_error_password());
    }
    let Some(email) = email.filter(|_| errors.count() == 0) else {
        return frame::show_again(&request, &page(&app, &request, &typed.email, Some(errors)));
    };
    app.throttles.mails.admit(email.as_str())?;
    let flash = Flash::EmailAsked(email.as_str().to_owned());
    let (now, base_url, scope) = (
        app.clock.now(),
        app.config.base_url.clone(),
        Scope::Person(person.id.clone()),
    );
    let work = move |db: &mut Db| ask(db, now, &base_url, &person, &email);
    app.database.write(scope, work).await?;
    Ok(frame::see_other("/account", Some(&flash)))
}

fn ask(db: &mut Db, now: Timestamp, base_url: &str, person: &Person, email: &EmailAddress) -> DbResult<()> {
    let lang = Lang::parse(&person.language).unwrap_or(Lang::En);
    let t = texts(lang);
    let operator = tenancy::store::find_operator(db)?;
    let sender = instance_sender(operator.as_ref(), base_url, lang);
    let post = |db: &mut Db, sender: &Sender, to: &str, words: Words, key: &str| {
        let to = Recipient {
            name: person.name.clone(),
            email: to.to_owned(),
            lang,
        };
        let key = format!("email:{key}:{}", now.micros());
        let posting = Posting::account(Tenant::Person(person.id.clone()), key);
        notices::queue(db, now, base_url, sender, &to, words, posting)
    };
    // An address that somebody has gets no link: the page says the same either way.
    if accounts::store::find_person_by_email(db, email)?.is_none() {
        let new = NewOneTime {
            purpose: Purpose::EmailChange,
            subject: Subject::from(&person.id),
            email: email.as_str(),
            details: &(),
            expires_at: Purpose::EmailChange.ends(now),
        };
        one_time::store::delete(db, Purpose::EmailChange, &new.subject, None)?;
        let token = one_time::store::create(db, now, &new)?;
        let words = Words {
            subject: t.mail_email_subject(),
            title: t.mail_email_title(),
            paragraphs: vec![t.mail_email_text()],
            link: Some(format!("{base_url}/email-change/{}", token.secret())),
            after: vec![t.mail_link_minutes(30)],
        };
        post(db, &sender, email.as_str(), words, "new")?;
    }
    let words = Words {
        subject: t.mail_email_old_subject(),
        title: t.mail_email_old_title(),
        paragraphs: vec![t.mail_email_old_text(email.as_str()), t.mail_email_old_not_you()],
        ..Words::default()
    };
    post(db, &sender, &person.email, words, "old").map(|_| ())
}

fn page(app: &App, request: &HttpRequest, email: &str, errors: Option<FormErrors>) -> FormPage {
    let page = frame::plain(app, request);
    let t = page.t;
    FormPage::new(
        page,
        t.account_email_title(),
        "/account/email",
        t.account_email_button(),
    )
    .back(t.account_title(), "/account")
    .lead(t.account_email_lead())
    .input(Input::line("email", t.account_email_new(), email, lines::EMAIL))
    .input(Input::line(
        "password",
        t.account_password_current(),
        "",
        lines::PASSWORD,
    ))
    .errors(errors)
}

/// `GET /email-change/{token}`: shows, changes nothing.
pub async fn show_change(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    let (token, now) = (path.into_inner(), app.clock.now());
    let presented = token.clone();
    let find = move |db: &mut Db| one_time::store::find(db, now, Purpose::EmailChange, &presented);
    let page = frame::plain(&app, &request);
    let t = page.t;
    match app.database.read(Scope::Global, find).await? {
        None => over(&request, page),
        Some(found) => {
            let form = FormPage::new(
                page,
                t.account_email_confirm_title(),
                format!("/email-change/{token}"),
                t.account_email_confirm_button(),
            );
            frame::show(&request, &form.lead(t.account_email_confirm_text(found.email)))
        }
    }
}

/// `POST /email-change/{token}`: uses it.
pub async fn confirm(
    app: Data<App>,
    request: HttpRequest,
    path: Path<String>,
    _: Form<super::super::sessions::Nothing>,
) -> Answer {
    let (token, now) = (path.into_inner(), app.clock.now());
    let use_up = move |db: &mut Db| -> DbResult<_> {
        let Some(used) = one_time::store::delete_used(db, now, Purpose::EmailChange, &token)? else {
            return Ok(None);
        };
        let Some(id) = used.subject.person() else {
            return Ok(None);
        };
        accounts::store::update_email(db, &id, &used.email)?;
        Ok(Some((id, used.email)))
    };
    let changed = match app.database.write(Scope::Global, use_up).await {
        // Somebody took the address meanwhile.
        Err(DbError::Query(diesel::result::Error::DatabaseError(..))) => None,
        other => other?,
    };
    let Some((id, email)) = changed else {
        return over(&request, frame::plain(&app, &request));
    };
    let own = id.clone();
    let places = move |db: &mut Db| tenancy::store::find_memberships(db, &own);
    for membership in app.database.read(Scope::Person(id.clone()), places).await? {
        if let Place::Sme(sme) = membership.place {
            let (scope, person, email) = (Scope::Sme(sme.clone()), id.clone(), email.clone());
            let follow = move |db: &mut Db| tenancy::people::store::update_contact_email(db, &sme, &person, &email);
            app.database.write(scope, follow).await?;
        }
    }
    Ok(frame::see_other("/account", Some(&Flash::EmailChanged)))
}

/// A link that works no more: said kindly, with a way on.
pub(in crate::web) fn over(request: &HttpRequest, page: crate::web::page::Page) -> Answer {
    let t = page.t;
    let view = NoticePage {
        title: t.form_link_over_title(),
        paragraphs: vec![t.form_link_over_text()],
        link: Some((t.form_link_over_button(), "/".into())),
        page,
    };
    frame::show_with(request, &view, actix_web::http::StatusCode::GONE)
}
