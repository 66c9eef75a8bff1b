//! `GET` and `POST /chamber/{organisation}/members/new`: a business comes in with a starter list.

use crate::accounts::EmailAddress;
use crate::app::App;
use crate::db::{Db, DbResult, OrganisationId, Scope, SmeId};
use crate::enrolment::{self, NewMember, packs};
use crate::i18n::Lang;
use crate::tenancy::members::{self, store::Wanted};
use crate::tenancy::{self, Country, Name, Organisation};
use crate::web::access::OrganisationAdmin;
use crate::web::form_page::{FormPage, Input, lines};
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::page::FormErrors;
use crate::web::pages::joins::{Business, business_errors, business_inputs};
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(flatten)]
    business: Business,
    #[serde(default)]
    contact: String,
}

async fn organisation(app: &App, id: &OrganisationId) -> Result<Organisation, Error> {
    let own = id.clone();
    let find = move |db: &mut Db| tenancy::store::find_organisation(db, &own);
    app.database.read(Scope::Global, find).await?.ok_or(Error::NotFound)
}

/// `GET /chamber/{organisation}/members/new`
pub async fn new(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let own = organisation(&app, &actor.organisation).await?;
    let typed = Typed {
        business: Business {
            language: own.language.clone(),
            ..Business::default()
        },
        ..Typed::default()
    };
    frame::show(&request, &page(&app, &request, &own, &typed, None))
}

fn page(app: &App, request: &HttpRequest, own: &Organisation, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
    let page = frame::organisation(app, request, own, OrganisationSection::Members);
    let t = page.t;
    let base = format!("{}/members", organisation_home(&own.id));
    let form = FormPage::new(
        page,
        t.members_enrol_title(),
        format!("{base}/new"),
        t.members_enrol_button(),
    )
    .back(t.members_title(), base)
    .lead(t.members_enrol_lead());
    business_inputs(form, &typed.business)
        .input(Input::line(
            "contact",
            t.members_field_contact(),
            typed.contact.as_str(),
            lines::TEXT,
        ))
        .input(
            Input::line(
                "email",
                t.members_field_email(),
                typed.business.email.as_str(),
                lines::EMAIL,
            )
            .hint(t.members_hint_email()),
        )
        .errors(errors)
}

/// `POST /chamber/{organisation}/members/new`
pub async fn create(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    Form(typed): Form<Typed>,
) -> Answer {
    let own = organisation(&app, &actor.organisation).await?;
    let t = crate::i18n::texts(frame::language(&request));
    let mut errors = business_errors(t, &typed.business);
    let contact = contact(t, &typed, &mut errors);
    if errors.count() == 0 && is_there(&app, &own.id, &typed.business).await? {
        errors.add("business", t.members_error_twice());
    }
    let Some(new) = member(&typed.business, contact).filter(|_| errors.count() == 0) else {
        return frame::show_again(&request, &page(&app, &request, &own, &typed, Some(errors)));
    };
    let (sme, organisation, context) = (SmeId::generate(), own.id.clone(), app.alert_context());
    let (id, name) = (sme.clone(), new.name.as_str().to_owned());
    let work = move |db: &mut Db| -> DbResult<()> { enrolment::enrol(db, &context, &id, &organisation, &new) };
    app.database.write(Scope::Sme(sme.clone()), work).await?;
    let target = format!("{}/members/{sme}", organisation_home(&own.id));
    Ok(frame::see_other(&target, Some(&Flash::MemberEnrolled(name))))
}

/// Both of name and address, or neither.
fn contact(t: &crate::i18n::L10nLanguage, typed: &Typed, errors: &mut FormErrors) -> Option<(Name, EmailAddress)> {
    let (name, email) = (typed.contact.trim(), typed.business.email.trim());
    if name.is_empty() && email.is_empty() {
        return None;
    }
    let (name, email) = (Name::parse(name), EmailAddress::parse(email));
    if name.is_none() {
        errors.add("contact", t.form_error_name());
    }
    if email.is_none() {
        errors.add("email", t.form_error_email());
    }
    name.zip(email)
}

fn member(typed: &Business, contact: Option<(Name, EmailAddress)>) -> Option<NewMember> {
    Some(NewMember {
        name: Name::parse(&typed.business)?,
        trade: Name::parse(&typed.trade)?,
        town: Name::parse(&typed.town)?,
        country: Country::parse(&typed.country)?,
        language: Lang::parse(&typed.language)?,
        contact,
        pack: packs::find(&typed.pack),
    })
}

/// True when a member of this name and town is there already: a second click must not enrol it twice.
async fn is_there(app: &App, organisation: &OrganisationId, typed: &Business) -> Result<bool, Error> {
    let Some((name, town)) = Name::parse(&typed.business).zip(Name::parse(&typed.town)) else {
        return Ok(false);
    };
    let (id, scope) = (organisation.clone(), Scope::Organisation(organisation.clone()));
    let wanted = Wanted {
        begins: name.as_str().to_owned(),
        ..Wanted::default()
    };
    let find = move |db: &mut Db| members::store::find(db, &id, &wanted, 50);
    let same = app.database.read(scope, find).await?;
    Ok(same
        .iter()
        .any(|member| member.name == name.as_str() && member.town == town.as_str()))
}
