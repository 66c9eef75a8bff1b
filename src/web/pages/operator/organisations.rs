//! `/operator/organisations/new`: a chamber or provider comes onto the instance, and its first admin is invited.

use crate::accounts::EmailAddress;
use crate::app::App;
use crate::db::{Db, DbResult, OrganisationId, Scope};
use crate::i18n::{Lang, texts};
use crate::tenancy::{self, Country, Name, NewOrganisation, OrganisationKind};
use crate::web::access::Operator;
use crate::web::form_page::{Choice, FormPage, Input, lines};
use crate::web::page::FormErrors;
use crate::web::pages::account::languages;
use crate::web::pages::joins::countries;
use crate::web::pages::people::invite_to;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the form sends.
#[derive(Deserialize, Default)]
pub struct Typed {
    #[serde(default)]
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    sender: String,
    #[serde(default)]
    email: String,
}

/// `GET /operator/organisations/new`
pub async fn new(app: Data<App>, request: HttpRequest, _: Operator) -> Answer {
    frame::show(&request, &page(&app, &request, &Typed::default(), None))
}

fn page(app: &App, request: &HttpRequest, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
    let page = frame::plain(app, request);
    let t = page.t;
    let language = if typed.language.is_empty() {
        page.lang.code()
    } else {
        &typed.language
    };
    let kinds = vec![
        Choice::new("chamber", t.operator_kind_chamber()),
        Choice::new("provider", t.operator_kind_provider()),
    ];
    FormPage::new(
        page,
        t.operator_new_title(),
        "/operator/organisations/new",
        t.operator_new_button(),
    )
    .back(t.page_operator_title(), "/operator")
    .input(Input::line(
        "name",
        t.form_field_name(),
        typed.name.as_str(),
        lines::TEXT,
    ))
    .input(Input::select("kind", t.operator_kind(), typed.kind.as_str(), kinds))
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
    .input(
        Input::line("sender", t.operator_sender(), typed.sender.as_str(), lines::EMAIL).hint(t.operator_sender_hint()),
    )
    .input(Input::line("email", t.operator_admin(), typed.email.as_str(), lines::EMAIL).hint(t.operator_admin_hint()))
    .errors(errors)
}

/// `POST /operator/organisations/new`
pub async fn create(app: Data<App>, request: HttpRequest, actor: Operator, Form(typed): Form<Typed>) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let name = Name::parse(&typed.name);
    if name.is_none() {
        errors.add("name", t.form_error_name());
    }
    let country = Country::parse(&typed.country);
    if country.is_none() {
        errors.add("country", t.form_error_country());
    }
    let sender = EmailAddress::parse(&typed.sender);
    if sender.is_none() {
        errors.add("sender", t.form_error_email());
    }
    let email = EmailAddress::parse(&typed.email);
    if email.is_none() {
        errors.add("email", t.form_error_email());
    }
    let (Some(name), Some(country), Some(sender), Some(email)) = (name, country, sender, email) else {
        return frame::show_again(&request, &page(&app, &request, &typed, Some(errors)));
    };
    let new = NewOrganisation {
        id: OrganisationId::generate(),
        kind: if typed.kind == "provider" {
            OrganisationKind::Provider
        } else {
            OrganisationKind::Chamber
        },
        name: name.as_str().to_owned(),
        sender_address: sender.as_str().to_owned(),
        help_person: None,
        help_phone: None,
        help_hours: None,
        language: Lang::parse(&typed.language).unwrap_or(Lang::En).code().to_owned(),
        time_zone: country.time_zone().to_owned(),
        created_at: app.clock.now(),
    };
    let id = new.id.clone();
    let work = move |db: &mut Db| -> DbResult<bool> {
        if tenancy::store::find_organisation_by_name(db, &new.name)?.is_some() {
            return Ok(false);
        }
        tenancy::store::create_organisation(db, &new)?;
        Ok(true)
    };
    if !app.database.write(Scope::Global, work).await? {
        errors.add("name", t.operator_error_twice());
        return frame::show_again(&request, &page(&app, &request, &typed, Some(errors)));
    }
    invite_to(&app, id, actor.person.person.name, email).await?;
    Ok(frame::see_other(
        "/operator",
        Some(&Flash::OrganisationCreated(name.into_string())),
    ))
}

/// The chambers and providers as the operator's page lists them.
pub(super) async fn rows(app: &App, t: &crate::i18n::L10nLanguage) -> Result<Vec<super::view::TenantRow>, Error> {
    let found = app
        .database
        .read(Scope::Global, tenancy::store::find_organisations)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|own| {
            let kind = match own.kind {
                // Whoever runs the instance is no member of it, and is not counted as one.
                OrganisationKind::Operator => return None,
                OrganisationKind::Chamber => t.operator_kind_chamber(),
                OrganisationKind::Provider => t.operator_kind_provider(),
            };
            Some(super::view::TenantRow {
                kind,
                paused: own.paused_at.is_some(),
                sender: own.sender_address,
                name: own.name,
            })
        })
        .collect())
}
