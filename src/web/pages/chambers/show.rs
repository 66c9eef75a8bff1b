//! `GET /chamber/{organisation}`: the members, and who asks for help. Never a member's software.

use super::view::{ChamberHome, HelpRequestRow, MemberRow};
use crate::alerts;
use crate::alerts::urgency::Level;
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::i18n::dates;
use crate::tenancy;
use crate::web::access::OrganisationAdmin;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// Most requests for help on the page.
const REQUESTS: i64 = 50;

/// `GET /chamber/{organisation}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let id = actor.organisation;
    let scope = Scope::Organisation(id.clone());
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let own = tenancy::store::find_organisation(db, &id)?;
        Ok((
            own,
            tenancy::store::find_smes(db, &id)?,
            alerts::help_requests::store::find_help_requests(db, &id, REQUESTS)?,
        ))
    };
    let (own, members, requests) = app.database.read(scope, read).await?;
    let own = own.ok_or(Error::NotFound)?;
    let page = frame::organisation(&app, &request, &own);
    let lang = page.lang;
    let requests = requests.into_iter().map(|asked| HelpRequestRow {
        business: asked.sme_name,
        title: asked.product_label,
        level: Level::parse(&asked.level).unwrap_or(Level::Info),
        when: dates::day_and_time(lang, asked.created_at.micros(), &own.time_zone),
        contact: asked.who,
        text: asked.alert_text,
    });
    let view = ChamberHome {
        name: own.name.clone(),
        total: members.len(),
        requests: requests.collect(),
        members: members
            .into_iter()
            .map(|m| MemberRow {
                name: m.name,
                town: m.town,
                trade: m.trade,
            })
            .collect(),
        next_href: None,
        page,
    };
    frame::show(&request, &view)
}
