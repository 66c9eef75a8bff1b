//! `GET` and `POST /business/{sme}/software/{item}/removal`: asks once, then removes.

use super::item_view::SoftwareRemoval;
use super::update::find;
use crate::alerts;
use crate::alerts::review::review_product;
use crate::app::App;
use crate::db::{Db, DbError, ItemId, Scope};
use crate::inventory;
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// Nothing but the forgery token.
#[derive(Deserialize)]
pub struct Nothing {}

/// `GET /business/{sme}/software/{item}/removal`
pub async fn confirm_removal(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
) -> Answer {
    let id = ItemId::from(path.into_inner().1);
    let item = find(&app, &actor.sme, &id).await?;
    let sme = actor.sme.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> {
        Ok((Business::find(db, &sme)?, alerts::store::find_open(db, &sme)?))
    };
    let (business, open) = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let item_href = format!("/business/{}/software/{id}", actor.sme);
    let view = SoftwareRemoval {
        page: frame::business(&app, &request, &business, Section::Software),
        label: item.label.as_str().to_owned(),
        open_alert: open
            .iter()
            .any(|alert| Some(&alert.product_slug) == item.product_slug.as_ref()),
        action: format!("{item_href}/removal"),
        item_href,
    };
    frame::show(&request, &view)
}

/// `POST /business/{sme}/software/{item}/removal`
pub async fn remove(app: Data<App>, actor: SmeMember, path: Path<(String, String)>, _: Form<Nothing>) -> Answer {
    let id = ItemId::from(path.into_inner().1);
    let item = find(&app, &actor.sme, &id).await?;
    let context = app.alert_context();
    let sme = actor.sme.clone();
    let slug = item.product_slug.clone();
    let remove = move |db: &mut Db| -> Result<_, DbError> {
        let removed = inventory::store::delete(db, &sme, &id)?;
        review_product(db, &context, &sme, slug.as_deref())?;
        Ok(removed)
    };
    if !app.database.write(Scope::Sme(actor.sme.clone()), remove).await? {
        return Err(Error::NotFound);
    }
    let target = format!("/business/{}/software", actor.sme);
    Ok(frame::see_other(
        &target,
        Some(&Flash::ProgramRemoved(item.label.as_str().to_owned())),
    ))
}
