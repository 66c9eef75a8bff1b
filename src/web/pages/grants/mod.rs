//! `/business/{sme}/access`: who may read the list of a business, until when, and who has looked.

pub mod view;

use self::view::AccessPage;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::i18n::dates;
use crate::tenancy::grants::{self, Grant};
use crate::web::access::{SmeMember, SmeOwner};
use crate::web::frame::{Business, Section};
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// Most looks on the page.
const LOOKS: i64 = 50;

/// `GET /business/{sme}/access`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Answer {
    let (sme, now) = (actor.sme.clone(), app.clock.now());
    let read = move |db: &mut Db| -> DbResult<_> {
        let business = Business::find(db, &sme)?;
        let live = grants::store::find_live(db, &sme, &business.organisation.id, now)?;
        Ok((business, live, grants::store::find_views(db, &sme, LOOKS)?))
    };
    let (business, live, looks) = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let page = frame::business(&app, &request, &business, Section::People);
    let (t, lang, zone) = (page.t, page.lang, business.sme.time_zone);
    let view = AccessPage {
        organisation: business.organisation.name,
        base: format!("/business/{}/access", actor.sme),
        open: live.map(|grant: Grant| {
            let until = dates::day_with_year(lang, grant.expires_at.micros(), &zone);
            t.grant_open(until, grant.granted_by.as_str())
        }),
        looks: looks
            .iter()
            .map(|look| {
                t.grant_look(
                    look.who.as_str(),
                    dates::day_and_time(lang, look.created_at.micros(), &zone),
                )
            })
            .collect(),
        days: grants::DAYS.map(|days| (days, t.grant_days(days))).to_vec(),
        page,
    };
    frame::show(&request, &view)
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    days: String,
}

/// `POST /business/{sme}/access`: opens the list for a time; a choice that is not offered counts as the shortest.
pub async fn create(app: Data<App>, request: HttpRequest, actor: SmeOwner, Form(typed): Form<Typed>) -> Answer {
    let [shortest, ..] = grants::DAYS;
    let days = grants::DAYS
        .into_iter()
        .find(|days| days.to_string() == typed.days)
        .unwrap_or(shortest);
    let (sme, now, by) = (actor.sme.clone(), app.clock.now(), actor.person.person.name);
    let open = move |db: &mut Db| -> DbResult<(Timestamp, String)> {
        let business = Business::find(db, &sme)?;
        grants::store::update_revoked(db, &sme, now)?;
        let grant = Grant {
            sme_id: sme,
            organisation_id: business.organisation.id,
            id: uuid::Uuid::now_v7().to_string(),
            granted_by: by,
            created_at: now,
            expires_at: now.plus_days(days),
            revoked_at: None,
        };
        grants::store::create(db, &grant)?;
        Ok((grant.expires_at, business.sme.time_zone))
    };
    let (until, zone) = app
        .database
        .write::<_, DbError>(Scope::Sme(actor.sme.clone()), open)
        .await?;
    let day = dates::day_with_year(frame::language(&request), until.micros(), &zone);
    let target = format!("/business/{}/access", actor.sme);
    Ok(frame::see_other(&target, Some(&Flash::GrantGiven(day))))
}

/// `POST /business/{sme}/access/removal`
pub async fn remove(app: Data<App>, actor: SmeOwner, _: Form<Nothing>) -> Answer {
    let (sme, now) = (actor.sme.clone(), app.clock.now());
    let close = move |db: &mut Db| grants::store::update_revoked(db, &sme, now);
    app.database.write(Scope::Sme(actor.sme.clone()), close).await?;
    let target = format!("/business/{}/access", actor.sme);
    Ok(frame::see_other(&target, Some(&Flash::GrantRevoked)))
}
