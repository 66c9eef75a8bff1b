//! `GET /business/{sme}/software/new?q=`: one search box for every program.

use super::view::{Found, Returned, SoftwareSearch};
use crate::app::App;
use crate::catalogue::Product;
use crate::db::{Db, DbError, Scope, SmeId};
use crate::i18n::L10nLanguage;
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// How many products are offered.
const OFFERED: usize = 5;
/// Longest search that is looked at, in characters.
const LONGEST: usize = 120;

/// What was typed.
#[derive(Deserialize)]
pub struct Search {
    #[serde(default)]
    q: String,
}

/// `GET /business/{sme}/software/new?q=`
pub async fn search(app: Data<App>, request: HttpRequest, actor: SmeMember, query: Option<Query<Search>>) -> Answer {
    let typed = query.map(|query| query.into_inner().q).unwrap_or_default();
    let view = page(&app, &request, &actor.sme, &typed, None).await?;
    frame::show(&request, &view)
}

pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    sme: &SmeId,
    typed: &str,
    returned: Option<Returned>,
) -> Result<SoftwareSearch, Error> {
    let id = sme.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> { Business::find(db, &id) };
    let business = app.database.read(Scope::Sme(sme.clone()), read).await?;
    let page = frame::business(app, request, &business, Section::Software);
    let typed: String = typed.trim().chars().take(LONGEST).collect();
    let mut products: Vec<&Product> = Vec::new();
    if !typed.is_empty() {
        let matches = app.catalogue.search(&typed, OFFERED);
        products.extend(matches.iter().filter_map(|found| app.catalogue.product(&found.slug)));
    }
    // A form that came back must be on the page, whatever the search finds now.
    if let Some(product) = returned.as_ref().and_then(|form| app.catalogue.product(&form.slug))
        && !products.iter().any(|known| known.slug == product.slug)
    {
        products.insert(0, product);
    }
    let base = format!("/business/{sme}/software");
    Ok(SoftwareSearch {
        business: business.sme.name,
        list_href: base.clone(),
        search_action: format!("{base}/new"),
        add_action: base,
        results: products.into_iter().map(|product| found(page.t, product)).collect(),
        query: Some(typed).filter(|typed| !typed.is_empty()),
        returned,
        page,
    })
}

fn found(t: &L10nLanguage, product: &Product) -> Found {
    Found {
        slug: product.slug.clone(),
        name: product.name.clone(),
        note: format!("{}, {}", product.vendor, super::class_word(t, product.class)),
        asks_version: !product.cloud,
        asks_exposure: super::state::asks_exposure(product),
        assumed_exposed: product.is_exposed_by_default(),
    }
}
