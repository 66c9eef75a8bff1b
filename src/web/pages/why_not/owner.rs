//! `GET /business/{sme}/why-not`: the business asks about itself.

use super::view::WhyNotPage;
use super::{Asked, words};
use crate::alerts::why_not::facts;
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};

/// `GET /business/{sme}/why-not`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember, asked: Query<Asked>) -> Answer {
    let (context, sme, typed) = (app.alert_context(), actor.sme.clone(), asked.typed());
    let find = move |db: &mut Db| -> DbResult<_> {
        let business = Business::find(db, &sme)?;
        let facts = typed.map(|typed| facts::find(db, &context, &sme, &typed)).transpose()?;
        Ok((business, facts))
    };
    let (business, facts) = app.database.read(Scope::Sme(actor.sme.clone()), find).await?;
    let page = frame::business(&app, &request, &business, Section::Alerts);
    let home = format!("/business/{}", actor.sme);
    let reader = words::Reader {
        t: page.t,
        lang: page.lang,
        zone: &business.sme.time_zone,
        base: &home,
        is_own: true,
    };
    let (errors, facts) = asked.outcome(page.t, facts);
    let view = WhyNotPage {
        back: (page.t.page_alerts_title(), format!("{home}/alerts")),
        title: page.t.why_title(),
        action: format!("{home}/why-not"),
        typed: asked.typed().unwrap_or_default(),
        answer: facts.map(|facts| words::answer(&reader, &facts)),
        errors,
        page,
    };
    frame::show(&request, &view)
}
