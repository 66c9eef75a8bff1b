//! `/operator/names/mapping`: one name gets its product; a second click confirms it, and all businesses profit.

use super::view::{NameMapping, Suggestion};
use super::{href, words};
use crate::advisories::curation::names::store::{self, UnknownName};
use crate::advisories::curation::names::{self, Name};
use crate::app::App;
use crate::db::{AdvisoryId, Db, DbResult, Scope};
use crate::web::access::Operator;
use crate::web::pages::operator::advisories::view::href as advisory_href;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// Products offered.
const OFFERED: usize = 8;
/// Advisories that are linked to.
const ADVISORIES: i64 = 10;
/// Longest search that is looked at, in characters.
const LONGEST: usize = 120;

/// Which name, and which product.
#[derive(Deserialize, Default)]
pub struct Choice {
    #[serde(default)]
    vendor: String,
    #[serde(default)]
    product: String,
    #[serde(default)]
    slug: String,
    #[serde(default)]
    q: String,
}

impl Choice {
    fn name(&self) -> Name {
        (names::plain(&self.vendor), names::plain(&self.product))
    }
}

/// `GET /operator/names/mapping`; without a name it leads to the list.
pub async fn show(app: Data<App>, request: HttpRequest, _: Operator, query: Option<Query<Choice>>) -> Answer {
    let choice = query.map(Query::into_inner).unwrap_or_default();
    let name = choice.name();
    let read = move |db: &mut Db| -> DbResult<Option<(UnknownName, Vec<AdvisoryId>)>> {
        let Some(one) = store::find(db, &name)? else {
            return Ok(None);
        };
        let used_by = store::find_advisories(db, &one.name, ADVISORIES)?;
        Ok(Some((one, used_by)))
    };
    let Some((one, used_by)) = app.database.read(Scope::Global, read).await? else {
        return Ok(frame::see_other("/operator/names", None));
    };
    let chosen = app.catalogue.product(&choice.slug);
    let text = words(&one.name);
    let query: String = match choice.q.trim() {
        "" => text.clone(),
        typed => typed.chars().take(LONGEST).collect(),
    };
    let found = app.catalogue.search(&query, OFFERED);
    let products = found.iter().filter_map(|found| app.catalogue.product(&found.slug));
    let view = NameMapping {
        page: frame::plain(&app, &request),
        found: products
            .map(|product| Suggestion {
                product: format!("{}, {}", product.name, product.vendor),
                href: Some(href(&one.name, Some(&product.slug))),
            })
            .collect(),
        name: text,
        more_advisories: usize::try_from(one.advisories)
            .unwrap_or(0)
            .saturating_sub(used_by.len()),
        used_by: used_by
            .iter()
            .map(|id| (id.to_string(), advisory_href(id.as_str())))
            .collect(),
        advisories: one.advisories,
        chosen: chosen.map(|product| (product.slug.clone(), product.name.clone())),
        query,
        vendor: one.name.0,
        product_name: one.name.1,
    };
    frame::show(&request, &view)
}

/// `POST /operator/names/mapping`; a second click changes nothing.
pub async fn create(app: Data<App>, actor: Operator, Form(choice): Form<Choice>) -> Answer {
    let Some(product) = app.catalogue.product(&choice.slug) else {
        return Err(Error::NotFound);
    };
    let (name, slug, now, by) = (
        choice.name(),
        product.slug.clone(),
        app.clock.now(),
        actor.person.person.name,
    );
    let flash = Flash::NameMapped(words(&name));
    let map = move |db: &mut Db| -> DbResult<bool> { names::map(db, now, &name, &slug, &by) };
    let mapped = app.database.write(Scope::Global, map).await?;
    Ok(frame::see_other("/operator/names", mapped.then_some(&flash)))
}

/// `POST /operator/names/mapping/end`
pub async fn end(app: Data<App>, actor: Operator, Form(choice): Form<Choice>) -> Answer {
    let (name, now, by) = (choice.name(), app.clock.now(), actor.person.person.name);
    let flash = Flash::NameUnmapped(words(&name));
    let unmap = move |db: &mut Db| -> DbResult<bool> { names::unmap(db, now, &name, &by) };
    let ended = app.database.write(Scope::Global, unmap).await?;
    Ok(frame::see_other("/operator/names", ended.then_some(&flash)))
}
