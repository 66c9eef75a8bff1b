//! `GET /chamber/{organisation}/members/{sme}/software`: the list of a member that opened it. Each look is written
//! down before the list is shown.

use super::view::MemberSoftware;
use crate::alerts::review;
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::dates;
use crate::tenancy::grants::{self, View};
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
        let Some(grant) = grants::store::find_live(db, &sme, &organisation, context.now)? else {
            return Ok(None);
        };
        let view = View {
            sme_id: sme.clone(),
            organisation_id: organisation,
            id: uuid::Uuid::now_v7().to_string(),
            grant_id: grant.id.clone(),
            who,
            created_at: context.now,
        };
        grants::store::create_view(db, &view)?;
        let business = Business::find(db, &sme)?;
        Ok(Some((business, grant, review::judge_all(db, &context, &sme)?)))
    };
    let found = app.database.write(Scope::Sme(actor.sme.clone()), look).await?;
    let (business, grant, verdicts) = found.ok_or(Error::NotFound)?;
    let page = frame::organisation(&app, &request, &business.organisation, OrganisationSection::Members);
    let zone = &business.organisation.time_zone;
    let view = MemberSoftware {
        back: format!("{}/members/{}", organisation_home(&actor.organisation), actor.sme),
        name: business.sme.name,
        until: dates::day_with_year(page.lang, grant.expires_at.micros(), zone),
        rows: state::rows(&app.catalogue, &verdicts, ""),
        page,
    };
    frame::show(&request, &view)
}
