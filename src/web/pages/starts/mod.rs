//! `/business/{sme}/start`: the owner goes through the list that the chamber assumed, and keeps what is true.

pub mod view;

use self::view::{StartPage, StartRow};
use crate::alerts::review::{Cause, review};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::inventory::{self, ItemInput, VersionText};
use crate::tenancy;
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use std::collections::BTreeMap;

/// `GET /business/{sme}/start`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Answer {
    let sme = actor.sme.clone();
    let read =
        move |db: &mut Db| -> DbResult<_> { Ok((Business::find(db, &sme)?, inventory::store::find_all(db, &sme)?)) };
    let (business, items) = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let home = format!("/business/{}", actor.sme);
    if !business.sme.is_assumed() || items.is_empty() {
        return Ok(frame::see_other(&home, None));
    }
    let page = frame::business(&app, &request, &business, Section::Software);
    let view = StartPage {
        action: format!("{home}/start"),
        organisation: business.organisation.name,
        rows: items
            .into_iter()
            .map(|item| StartRow {
                id: item.id.to_string(),
                label: item.label.as_str().to_owned(),
                version: item.version.unwrap_or_default(),
            })
            .collect(),
        page,
    };
    frame::show(&request, &view)
}

/// `POST /business/{sme}/start`: what is not ticked goes; versions that were typed are kept. The answer is the page.
pub async fn confirm(app: Data<App>, actor: SmeMember, Form(typed): Form<BTreeMap<String, String>>) -> Answer {
    let (sme, context) = (actor.sme.clone(), app.alert_context());
    let work = move |db: &mut Db| -> DbResult<()> {
        for item in inventory::store::find_all(db, &sme)? {
            if !typed.contains_key(&format!("keep-{}", item.id)) {
                inventory::store::delete(db, &sme, &item.id)?;
                continue;
            }
            let version = typed.get(&format!("version-{}", item.id));
            // What does not look like a version is asked for again on the page of the program.
            let version = version.and_then(|typed| VersionText::parse(typed).ok().flatten());
            if let Some(version) = version {
                let input = ItemInput {
                    product_slug: item.product_slug,
                    label: item.label,
                    version: Some(version),
                    exposed: item.exposed,
                };
                inventory::change(db, &context.catalogue, context.now, &sme, &item.id, &input)?;
            }
        }
        tenancy::store::update_confirmed(db, &sme, context.now)?;
        review(db, &context, &sme, Cause::Inventory)
    };
    app.database
        .write::<_, crate::db::DbError>(Scope::Sme(actor.sme.clone()), work)
        .await
        .map_err(Error::from)?;
    let home = format!("/business/{}", actor.sme);
    Ok(frame::see_other(&home, Some(&Flash::ListConfirmed)))
}
