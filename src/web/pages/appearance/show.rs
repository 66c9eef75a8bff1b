//! `GET /chamber/{organisation}/appearance`

use super::form::saved;
use super::view::{Appearance, Typed};
use crate::app::App;
use crate::db::{Db, DbError, OrganisationId, Scope};
use crate::tenancy::branding::colour::{DARK, LIGHT, TEXT};
use crate::tenancy::{self, Organisation};
use crate::web::access::OrganisationAdmin;
use crate::web::frame::OrganisationSection;
use crate::web::page::FormErrors;
use crate::web::pages::samples;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /chamber/{organisation}/appearance`
pub async fn show(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let own = find(&app, &actor.organisation).await?;
    frame::show(&request, &page(&app, &request, &own, None, None))
}

pub(super) async fn find(app: &App, id: &OrganisationId) -> Result<Organisation, Error> {
    let id = id.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> { tenancy::store::find_organisation(db, &id) };
    app.database.read(Scope::Global, read).await?.ok_or(Error::NotFound)
}

/// The page, with what was typed and what is wrong when a form came back.
pub(super) fn page(
    app: &App,
    request: &HttpRequest,
    own: &Organisation,
    returned: Option<(Typed, FormErrors)>,
    logo_errors: Option<FormErrors>,
) -> Appearance {
    let (form, errors) = returned.map_or_else(|| (saved(own), None), |(typed, errors)| (typed, Some(errors)));
    let shown = |accent: tenancy::branding::Colour| {
        (
            accent.to_string(),
            accent.readable(&LIGHT, TEXT).to_string(),
            accent.readable(&DARK, TEXT).to_string(),
        )
    };
    let page = frame::organisation(app, request, own, OrganisationSection::Appearance);
    Appearance {
        base: format!("{}/appearance", frame::organisation_home(&own.id)),
        form,
        colours: own.accent().map(shown),
        sender: (own.sender_name(page.lang), own.sender_address.clone()),
        subject: samples::card(app, page.lang)
            .map(|card| card.subject)
            .unwrap_or_default(),
        errors,
        logo_errors,
        page,
    }
}
