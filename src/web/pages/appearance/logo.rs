//! `POST /chamber/{organisation}/appearance/logo` and its removal.

use super::show::{find, page};
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n::{L10nLanguage, texts};
use crate::tenancy::branding::{self, InvalidLogo, Logo};
use crate::web::access::OrganisationAdmin;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, Upload, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// A form with nothing but its token.
#[derive(Deserialize)]
pub struct Nothing {}

/// `POST /chamber/{organisation}/appearance/logo`
pub async fn upload(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin, Upload(file): Upload) -> Answer {
    let logo = match Logo::read(file) {
        Ok(logo) => logo,
        Err(reason) => {
            let mut errors = FormErrors::default();
            errors.add("file", words(texts(frame::language(&request)), reason));
            let own = find(&app, &actor.organisation).await?;
            let view = page(&app, &request, &own, None, Some(errors));
            return frame::show_again(&request, &view);
        }
    };
    save(&app, &actor, Some(logo), Flash::LogoSaved).await
}

/// `POST /chamber/{organisation}/appearance/logo/removal`
pub async fn remove(app: Data<App>, actor: OrganisationAdmin, _: Form<Nothing>) -> Answer {
    save(&app, &actor, None, Flash::LogoRemoved).await
}

async fn save(
    app: &App,
    actor: &OrganisationAdmin,
    logo: Option<Logo>,
    flash: Flash,
) -> Result<actix_web::HttpResponse, Error> {
    let id = actor.organisation.clone();
    let save = move |db: &mut Db| branding::store::update_logo(db, &id, logo.as_ref());
    let scope = Scope::Organisation(actor.organisation.clone());
    app.database.write(scope, save).await?;
    let target = format!("{}/appearance", frame::organisation_home(&actor.organisation));
    Ok(frame::see_other(&target, Some(&flash)))
}

fn words(t: &L10nLanguage, reason: InvalidLogo) -> String {
    match reason {
        InvalidLogo::Missing => t.page_error_logo_missing(),
        InvalidLogo::TooLarge => t.page_error_logo_large(),
        InvalidLogo::Unknown => t.page_error_logo_unknown(),
        InvalidLogo::Sides => t.page_error_logo_sides(),
    }
}
