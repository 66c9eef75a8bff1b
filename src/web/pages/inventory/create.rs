//! `POST /business/{sme}/software`: adds a program and leads to its verdict.

use super::form::Fields;
use super::search::page;
use super::view::Returned;
use crate::alerts::review::review_product;
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::web::access::SmeMember;
use crate::web::{Answer, Flash, Form, frame};
use crate::{i18n, inventory};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `POST /business/{sme}/software`
pub async fn create(app: Data<App>, request: HttpRequest, actor: SmeMember, Form(typed): Form<Fields>) -> Answer {
    let product = app.catalogue.product(&typed.product);
    let slug = product.map(|product| product.slug.clone());
    let t = i18n::texts(frame::language(&request));
    let input = match typed.check(t, slug.clone(), product.is_some_and(|product| !product.cloud)) {
        Ok(input) => input,
        Err(errors) => {
            let returned = Returned {
                slug: slug.unwrap_or_default(),
                form: typed.typed(),
                errors,
            };
            let view = page(&app, &request, &actor.sme, &typed.q, Some(returned)).await?;
            return frame::show_again(&request, &view);
        }
    };
    let context = app.alert_context();
    let sme = actor.sme.clone();
    let name = input.label.as_str().to_owned();
    let add = move |db: &mut Db| -> Result<_, DbError> {
        let id = inventory::add(db, &context.catalogue, context.now, &sme, &input)?;
        review_product(db, &context, &sme, input.product_slug.as_deref())?;
        Ok(id)
    };
    let id = app.database.write(Scope::Sme(actor.sme.clone()), add).await?;
    let target = format!("/business/{}/software/{id}", actor.sme);
    Ok(frame::see_other(&target, Some(&Flash::ProgramAdded(name))))
}
