//! `/sign-up`: a business comes in alone. The page says the same whether the address is known or not.

use super::{Door, Typed, way_on};
use crate::accounts::EmailAddress;
use crate::app::App;
use crate::db::{Db, Scope, SmeId};
use crate::enrolment::{self, SignUp, packs};
use crate::i18n::Lang;
use crate::tenancy::{self, Country, Name, Organisation};
use crate::web::access::Visitor;
use crate::web::client_address::throttle_key;
use crate::web::form_page::{Choice, FormPage, Input, NoticePage, lines};
use crate::web::page::{FormErrors, Page};
use crate::web::pages::account::{languages, link_over};
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the first form sends.
#[derive(Deserialize, Default)]
pub struct Business {
    #[serde(default)]
    pub(in crate::web) business: String,
    #[serde(default)]
    pub(in crate::web) trade: String,
    #[serde(default)]
    pub(in crate::web) town: String,
    #[serde(default)]
    pub(in crate::web) country: String,
    #[serde(default)]
    pub(in crate::web) language: String,
    #[serde(default)]
    pub(in crate::web) pack: String,
    #[serde(default)]
    pub(in crate::web) email: String,
}

/// The organisation that takes businesses in that come alone: the operator.
async fn operator(app: &App) -> Result<Option<Organisation>, Error> {
    Ok(app.database.read(Scope::Global, tenancy::store::find_operator).await?)
}

/// `GET /sign-up`
pub async fn new(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    if operator(&app).await?.is_none() {
        let t = page.t;
        let closed = NoticePage {
            title: t.sign_up_title(),
            paragraphs: vec![t.sign_up_closed()],
            link: None,
            page,
        };
        return frame::show(&request, &closed);
    }
    frame::show(&request, &business_page(page, &Business::default(), None))
}

/// The countries as choices.
pub(in crate::web) fn countries(t: &crate::i18n::L10nLanguage) -> Vec<Choice> {
    let mut all: Vec<Choice> = Country::all()
        .map(|country| Choice::new(country.code(), country.name(t)))
        .collect();
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all.insert(0, Choice::new("", t.page_choose()));
    all
}

/// The starter packs as choices; none of them is one too.
pub(in crate::web) fn pack_choices(t: &crate::i18n::L10nLanguage) -> Vec<Choice> {
    let none = Choice::new("", t.pack_none());
    let all = packs::all()
        .iter()
        .map(|pack| Choice::new(pack.slug.clone(), pack.name(t)));
    std::iter::once(none).chain(all).collect()
}

/// The fields about a business that a sign-up and an enrolment share.
pub(in crate::web) fn business_inputs(form: FormPage, typed: &Business) -> FormPage {
    let (t, lang) = (form.page.t, form.page.lang);
    let language = if typed.language.is_empty() {
        lang.code()
    } else {
        &typed.language
    };
    form.input(Input::line(
        "business",
        t.form_field_business(),
        typed.business.as_str(),
        lines::TEXT,
    ))
    .input(Input::line("trade", t.form_field_trade(), typed.trade.as_str(), lines::TEXT).hint(t.form_hint_trade()))
    .input(Input::line(
        "town",
        t.form_field_town(),
        typed.town.as_str(),
        lines::TEXT,
    ))
    .input(Input::select(
        "country",
        t.form_field_country(),
        typed.country.as_str(),
        countries(t),
    ))
    .input(Input::select(
        "language",
        t.form_field_language(),
        language,
        languages(),
    ))
    .input(Input::select("pack", t.form_field_pack(), typed.pack.as_str(), pack_choices(t)).hint(t.form_hint_pack()))
}

/// What is wrong with the fields about a business.
pub(in crate::web) fn business_errors(t: &crate::i18n::L10nLanguage, typed: &Business) -> FormErrors {
    let mut errors = FormErrors::default();
    for (id, value, words) in [
        ("business", &typed.business, t.form_error_business()),
        ("trade", &typed.trade, t.form_error_trade()),
        ("town", &typed.town, t.form_error_town()),
    ] {
        if Name::parse(value).is_none() {
            errors.add(id, words);
        }
    }
    if Country::parse(&typed.country).is_none() {
        errors.add("country", t.form_error_country());
    }
    if Lang::parse(&typed.language).is_none() {
        errors.add("language", t.form_error_choose());
    }
    if !typed.pack.is_empty() && packs::find(&typed.pack).is_none() {
        errors.add("pack", t.form_error_choose());
    }
    errors
}

fn business_page(page: Page, typed: &Business, errors: Option<FormErrors>) -> FormPage {
    let t = page.t;
    let form = FormPage::new(page, t.sign_up_title(), "/sign-up", t.sign_up_button()).lead(t.sign_up_lead());
    business_inputs(form, typed)
        .input(
            Input::line("email", t.page_field_email(), typed.email.as_str(), lines::EMAIL).hint(t.sign_up_hint_email()),
        )
        .errors(errors)
}

/// `POST /sign-up`: a mail goes out; nothing exists before its link was used.
pub async fn create(app: Data<App>, request: HttpRequest, Form(typed): Form<Business>) -> Answer {
    let page = frame::plain(&app, &request);
    let t = page.t;
    let mut errors = business_errors(t, &typed);
    let email = EmailAddress::parse(&typed.email);
    if email.is_none() {
        errors.add("email", t.form_error_email());
    }
    let Some(email) = email.filter(|_| errors.count() == 0) else {
        return frame::show_again(&request, &business_page(page, &typed, Some(errors)));
    };
    app.throttles.sign_in_address.admit(&throttle_key(&app, &request))?;
    app.throttles.mails.admit(email.as_str())?;
    let organisation = operator(&app).await?.ok_or(Error::NotFound)?;
    let view = NoticePage {
        title: t.password_sent_title(),
        paragraphs: vec![t.sign_up_sent_text(email.as_str())],
        link: None,
        page,
    };
    let sign_up = SignUp {
        business: typed.business,
        trade: typed.trade,
        town: typed.town,
        country: typed.country,
        language: typed.language,
        pack: typed.pack,
    };
    let (context, scope) = (app.alert_context(), Scope::Organisation(organisation.id.clone()));
    let work = move |db: &mut Db| enrolment::sign_up(db, &context, &organisation, &sign_up, &email);
    app.database.write(scope, work).await?;
    frame::show(&request, &view)
}

struct Found {
    token: String,
    typed: SignUp,
    email: String,
}

async fn find(app: &App, token: String) -> Result<Option<Found>, Error> {
    let (context, looked_up) = (app.alert_context(), token.clone());
    let look = move |db: &mut Db| enrolment::find_sign_up(db, &context, &looked_up);
    let found = app.database.read(Scope::Global, look).await?;
    Ok(found.map(|(_, typed, email)| Found { token, typed, email }))
}

/// `GET /sign-up/{token}`: shows, changes nothing.
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    match find(&app, path.into_inner()).await? {
        Some(found) => frame::show(&request, &owner_page(&app, &request, &found, &Typed::default(), None)),
        None => link_over(&request, frame::plain(&app, &request)),
    }
}

fn owner_page(app: &App, request: &HttpRequest, found: &Found, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
    let visitor = Visitor::of(request);
    let page = frame::plain(app, request);
    let t = page.t;
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: Some(&found.email),
    };
    let form = FormPage::new(
        page,
        t.sign_up_owner_title(found.typed.business.as_str()),
        format!("/sign-up/{}", found.token),
        t.sign_up_owner_button(),
    );
    door.fill(form, typed, errors)
}

/// `POST /sign-up/{token}`: uses it; the business and its owner exist.
pub async fn confirm(app: Data<App>, request: HttpRequest, path: Path<String>, Form(typed): Form<Typed>) -> Answer {
    let Some(found) = find(&app, path.into_inner()).await? else {
        return link_over(&request, frame::plain(&app, &request));
    };
    let visitor = Visitor::of(&request);
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: Some(&found.email),
    };
    let joiner = match door.joiner(&app, &request, &typed).await? {
        Ok(joiner) => joiner,
        Err(errors) => return frame::show_again(&request, &owner_page(&app, &request, &found, &typed, Some(errors))),
    };
    let (sme, context, token) = (SmeId::generate(), app.alert_context(), found.token.clone());
    let own = sme.clone();
    let use_up = move |db: &mut Db| enrolment::confirm(db, &context, &own, &token, &joiner);
    let joined = app.database.write(Scope::Sme(sme.clone()), use_up).await;
    let flash = Flash::Claimed(found.typed.business.clone());
    let target = format!("/business/{sme}/start");
    way_on(&app, &request, enrolment::outcome(joined)?, &target, &flash, |errors| {
        owner_page(&app, &request, &found, &typed, Some(errors))
    })
}
