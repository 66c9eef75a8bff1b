//! `POST /business/{sme}/software/{item}`: new name, version or exposure, and the new verdict.

use super::form::Fields;
use super::show::{Typed, page};
use super::state;
use crate::alerts::review::review_product;
use crate::app::App;
use crate::db::{Db, DbError, ItemId, Scope, SmeId};
use crate::web::access::SmeMember;
use crate::web::{Answer, Error, Flash, Form, frame};
use crate::{i18n, inventory};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `POST /business/{sme}/software/{item}`
pub async fn update(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
    Form(typed): Form<Fields>,
) -> Answer {
    let id = ItemId::from(path.into_inner().1);
    let item = find(&app, &actor.sme, &id).await?;
    let product = state::product_of(&app.catalogue, &item);
    let t = i18n::texts(frame::language(&request));
    let input = match typed.check(
        t,
        item.product_slug.clone(),
        product.is_some_and(|product| !product.cloud),
    ) {
        Ok(input) => input,
        Err(errors) => {
            let typed = Typed {
                form: typed.typed(),
                errors,
            };
            let view = page(&app, &request, &actor.sme, &id, Some(typed)).await?;
            return frame::show_again(&request, &view);
        }
    };
    let name = input.label.as_str().to_owned();
    let context = app.alert_context();
    let (sme, item) = (actor.sme.clone(), id.clone());
    let change = move |db: &mut Db| -> Result<_, DbError> {
        let changed = inventory::change(db, &context.catalogue, context.now, &sme, &item, &input)?;
        review_product(db, &context, &sme, input.product_slug.as_deref())?;
        Ok(changed)
    };
    if !app.database.write(Scope::Sme(actor.sme.clone()), change).await? {
        return Err(Error::NotFound);
    }
    let target = format!("/business/{}/software/{id}", actor.sme);
    Ok(frame::see_other(&target, Some(&Flash::ProgramSaved(name))))
}

pub(super) async fn find(app: &App, sme: &SmeId, id: &ItemId) -> Result<inventory::Item, Error> {
    let (own, item) = (sme.clone(), id.clone());
    let read = move |db: &mut Db| -> Result<_, DbError> { inventory::store::find(db, &own, &item) };
    app.database
        .read(Scope::Sme(sme.clone()), read)
        .await?
        .ok_or(Error::NotFound)
}
