//! `POST /chamber/{organisation}/appearance`: name, colour, sender and help contact.

use super::form::{Fields, check, typed};
use super::show::{find, page};
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n::texts;
use crate::tenancy::branding;
use crate::web::access::OrganisationAdmin;
use crate::web::{Answer, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `POST /chamber/{organisation}/appearance`
pub async fn update(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    Form(fields): Form<Fields>,
) -> Answer {
    let typed = typed(&fields);
    let identity = match check(texts(frame::language(&request)), &typed) {
        Ok(identity) => identity,
        Err(errors) => {
            let own = find(&app, &actor.organisation).await?;
            let view = page(&app, &request, &own, Some((typed, errors)), None);
            return frame::show_again(&request, &view);
        }
    };
    let id = actor.organisation.clone();
    let save = move |db: &mut Db| branding::store::update(db, &id, &identity);
    let scope = Scope::Organisation(actor.organisation.clone());
    app.database.write(scope, save).await?;
    let target = format!("{}/appearance", frame::organisation_home(&actor.organisation));
    Ok(frame::see_other(&target, Some(&Flash::AppearanceSaved)))
}
