//! `GET /chamber/{organisation}/members/{sme}/software`: the list of a member that opened it. Each look is written
//! down before the list is shown.

use super::view::MemberSoftware;
use crate::alerts::review;
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::dates;
use crate::tenancy::grants;
use crate::web::access::MemberAdmin;
use crate::web::frame::{Business, OrganisationSection, organisation_home};
use crate::web::pages::inventory::state;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /chamber/{organisation}/members/{sme}/software`
pub async fn software(app: Data<App>, request: HttpRequest, actor: MemberAdmin) -> Answer {
    let (sme, organisation, context) = (actor.sme.clone(), actor.organisation.clone(), app.alert_context());
    let who = actor.person.person.name.clone();
    // A look is a change: it leaves its line on both sides.
    let look = move |db: &mut Db| -> DbResult<_> {
        let Some(grant) = grants::look(db, &sme, &organisation, &who, context.now)? else {
            return Ok(None);
        };
        let business = Business::find(db, &sme)?;
        Ok(Some((business, grant, review::judge_all(db, &context, &sme)?)))
    };
    let found = app.database.write(Scope::Sme(actor.sme.clone()), look).await?;
    let (business, grant, verdicts) = found.ok_or(Error::NotFound)?;
    let page = frame::organisation(&app, &request, &business.organisation, OrganisationSection::Members);
    let zone = &business.organisation.time_zone;
    let back = format!("{}/members/{}", organisation_home(&actor.organisation), actor.sme);
    let view = MemberSoftware {
        name: business.sme.name,
        until: dates::day_with_year(page.lang, grant.expires_at.micros(), zone),
        rows: state::rows(&app.catalogue, &verdicts, &format!("{back}/software")),
        back,
        page,
    };
    frame::show(&request, &view)
}
