//! The signed link of a mail: shows and answers this one alert, without signing in. GET changes nothing.

use super::answer::{Fields, found};
use super::show::find;
use super::view::{AnswerDone, AnswerPage};
use super::{answering, card_of};
use crate::alerts::{Context, Who, answers};
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::delivery::answer_links::AnswerLink;
use crate::i18n::{L10nLanguage, Lang, dates, texts};
use crate::inventory::VersionText;
use crate::tenancy::{self, Contact};
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// The link with the contact it was sent to; a contact that is gone makes the link worthless.
struct Holder {
    link: AnswerLink,
    contact: Contact,
    lang: Lang,
}

async fn holder(app: &App, request: &HttpRequest, token: &str) -> Result<Holder, Error> {
    let link = AnswerLink::read(&app.secret, app.clock.now(), token).ok_or(Error::NotFound)?;
    let sme = link.sme.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> { tenancy::store::find_contacts(db, &sme) };
    let contacts = app.database.read(Scope::Sme(link.sme.clone()), read).await?;
    let contact = contacts
        .into_iter()
        .find(|contact| contact.id == link.contact)
        .ok_or(Error::NotFound)?;
    let own = Lang::parse(&contact.language).unwrap_or(Lang::En);
    let lang = frame::chosen_language(request).unwrap_or(own);
    Ok(Holder { link, contact, lang })
}

/// `GET /r/{link}`
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    let token = path.into_inner();
    let view = page(&app, &request, &token, &holder(&app, &request, &token).await?).await?;
    frame::show(&request, &view)
}

async fn page(app: &App, request: &HttpRequest, token: &str, holder: &Holder) -> Result<AnswerPage, Error> {
    let found = find(app, &holder.link.sme, &holder.link.alert).await?;
    let mut forms = answering(
        app,
        &found.business,
        &found.alert,
        &found.answers,
        format!("/r/{token}"),
        holder.lang,
    );
    // Taking an answer back changes the software list, which this link does not open.
    forms.given.iter_mut().for_each(|given| given.undo = None);
    Ok(AnswerPage {
        page: frame::signed_link(app, request, holder.lang, &found.business.organisation),
        business: found.business.sme.name.clone(),
        card: card_of(app, &found.business, &found.alert, holder.lang),
        answering: forms,
        software_href: None,
        whys: Vec::new(),
        more_whys: 0,
        text_href: None,
    })
}

/// The page again with what is wrong and what was typed.
async fn again(
    app: &App,
    request: &HttpRequest,
    token: &str,
    holder: &Holder,
    typed: Fields,
    (field, words): (&str, String),
) -> Answer {
    let mut errors = FormErrors::default();
    errors.add(field, words);
    let mut view = page(app, request, token, holder).await?;
    view.answering.keep(typed);
    view.answering.errors = Some(errors);
    frame::show_again(request, &view)
}

/// What one answer does: true when the alert was found, with the sentence to show.
type Done = Result<(bool, String), DbError>;

async fn answer(
    app: &App,
    request: &HttpRequest,
    token: &str,
    holder: Holder,
    work: impl FnOnce(&mut Db, &Context, &AnswerLink, &Who, &'static L10nLanguage) -> Done + Send + 'static,
) -> Answer {
    let Holder { link, contact, lang } = holder;
    let (context, answered) = (app.alert_context(), link.clone());
    let who = Who {
        name: contact.name,
        person_id: None,
        contact_id: Some(contact.id.to_string()),
    };
    let write = move |db: &mut Db| -> Done { work(db, &context, &answered, &who, texts(lang)) };
    let (known, message) = app.database.write(Scope::Sme(link.sme.clone()), write).await?;
    found(known)?;
    let alert = find(app, &link.sme, &link.alert).await?;
    let view = AnswerDone {
        page: frame::signed_link(app, request, lang, &alert.business.organisation),
        title: card_of(app, &alert.business, &alert.alert, lang).title,
        message,
        alert_href: format!("/r/{token}"),
    };
    frame::show(request, &view)
}

/// `POST /r/{link}/completion`
pub async fn complete(app: Data<App>, request: HttpRequest, path: Path<String>, Form(typed): Form<Fields>) -> Answer {
    let token = path.into_inner();
    let holder = holder(&app, &request, &token).await?;
    let Ok(version) = VersionText::parse(&typed.version) else {
        let words = texts(holder.lang).page_error_version_unreadable();
        return again(&app, &request, &token, &holder, typed, ("version", words)).await;
    };
    answer(&app, &request, &token, holder, move |db, context, link, who, t| {
        let known = answers::complete(db, context, &link.sme, &link.alert, who, version)?;
        Ok((known, t.page_alert_done_flash()))
    })
    .await
}

/// `POST /r/{link}/reminder`
pub async fn remind(app: Data<App>, request: HttpRequest, path: Path<String>, _: Form<Fields>) -> Answer {
    let token = path.into_inner();
    let holder = holder(&app, &request, &token).await?;
    let (lang, zone) = (holder.lang, holder.contact.time_zone.clone());
    answer(&app, &request, &token, holder, move |db, context, link, who, t| {
        let at = answers::remind(db, context, &link.sme, &link.alert, who)?;
        let day = at.map(|at| dates::day(lang, at.micros(), &zone)).unwrap_or_default();
        Ok((at.is_some(), t.page_alert_later_flash(day)))
    })
    .await
}

/// `POST /r/{link}/dismissal`
pub async fn dismiss(app: Data<App>, request: HttpRequest, path: Path<String>, Form(typed): Form<Fields>) -> Answer {
    let token = path.into_inner();
    let holder = holder(&app, &request, &token).await?;
    let dismissal = match typed.dismissal(texts(holder.lang)) {
        Ok(dismissal) => dismissal,
        Err(wrong) => return again(&app, &request, &token, &holder, typed, wrong).await,
    };
    let lang = holder.lang;
    answer(&app, &request, &token, holder, move |db, context, link, who, t| {
        let done = answers::dismiss(db, context, &link.sme, &link.alert, who, dismissal)?;
        let known = done.is_some();
        let words = match done.and_then(|done| done.until) {
            Some((until, zone)) => t.alert_again_flash(dates::day_with_year(lang, until.micros(), &zone)),
            None => t.page_alert_not_ours_flash(),
        };
        Ok((known, words))
    })
    .await
}

/// `POST /r/{link}/help-request`
pub async fn ask_help(app: Data<App>, request: HttpRequest, path: Path<String>, _: Form<Fields>) -> Answer {
    let token = path.into_inner();
    let holder = holder(&app, &request, &token).await?;
    answer(&app, &request, &token, holder, move |db, context, link, who, t| {
        let known = answers::ask_help(db, context, &link.sme, &link.alert, who)?;
        Ok((known, t.page_alert_help_flash()))
    })
    .await
}
