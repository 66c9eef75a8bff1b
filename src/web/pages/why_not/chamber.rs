//! `GET /chamber/{organisation}/members/{sme}/why-not`: the chamber or provider asks about a member.
//!
//! With a grant it reads what the business reads, and the look is written down. Without one it learns what is true of
//! the weakness for everybody; the list is not even looked at, so that nothing of it can show.

use super::view::WhyNotPage;
use super::{Asked, words};
use crate::alerts::why_not::facts;
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::tenancy::grants;
use crate::web::access::MemberAdmin;
use crate::web::frame::{Business, OrganisationSection, organisation_home};
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};

/// `GET /chamber/{organisation}/members/{sme}/why-not`
pub async fn show_member(app: Data<App>, request: HttpRequest, actor: MemberAdmin, asked: Query<Asked>) -> Answer {
    let (context, typed) = (app.alert_context(), asked.typed());
    let (sme, organisation) = (actor.sme.clone(), actor.organisation.clone());
    let who = actor.person.person.name.clone();
    let look = move |db: &mut Db| -> DbResult<_> {
        let business = Business::find(db, &sme)?;
        let Some(typed) = typed else {
            return Ok((business, None));
        };
        let facts = match grants::look(db, &sme, &organisation, &who, context.now)? {
            Some(_) => facts::find(db, &context, &sme, &typed)?,
            None => facts::find_public(db, &typed)?,
        };
        Ok((business, Some(facts)))
    };
    let (business, facts) = app.database.write(Scope::Sme(actor.sme.clone()), look).await?;
    let page = frame::organisation(&app, &request, &business.organisation, OrganisationSection::Members);
    let base = format!("{}/members/{}", organisation_home(&actor.organisation), actor.sme);
    let reader = words::Reader {
        t: page.t,
        lang: page.lang,
        zone: &business.organisation.time_zone,
        base: &base,
        is_own: false,
    };
    let (errors, facts) = asked.outcome(page.t, facts);
    let view = WhyNotPage {
        back: (business.sme.name.clone(), base.clone()),
        title: page.t.why_title_member(business.sme.name.as_str()),
        action: format!("{base}/why-not"),
        typed: asked.typed().unwrap_or_default(),
        answer: facts.map(|facts| words::answer(&reader, &facts)),
        errors,
        page,
    };
    frame::show(&request, &view)
}
