//! `GET /business/{sme}/software/{item}`: the verdict first, then the form.

use super::item_view::SoftwareItem;
use super::state;
use super::view::{SoftwareForm, State};
use crate::alerts::review::{self, ItemVerdict};
use crate::alerts::{self, Alert};
use crate::app::App;
use crate::catalogue::Product;
use crate::db::{AdvisoryId, Db, DbError, ItemId, Scope, SmeId};
use crate::i18n::L10nLanguage;
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::page::FormErrors;
use crate::web::pages::alerts::card_of;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `GET /business/{sme}/software/{item}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember, path: Path<(String, String)>) -> Answer {
    let id = ItemId::from(path.into_inner().1);
    let view = page(&app, &request, &actor.sme, &id, None).await?;
    frame::show(&request, &view)
}

/// A form that came back.
pub(super) struct Typed {
    pub(super) form: SoftwareForm,
    pub(super) errors: FormErrors,
}

/// What the page is made from.
struct Found {
    business: Business,
    verdict: ItemVerdict,
    alert: Option<Alert>,
    compared: Vec<AdvisoryId>,
}

async fn find(app: &App, sme: &SmeId, id: &ItemId) -> Result<Found, Error> {
    let (context, own, id) = (app.alert_context(), sme.clone(), id.clone());
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let verdicts = review::judge_all(db, &context, &own)?;
        let Some(verdict) = verdicts.into_iter().find(|verdict| verdict.item.id == id) else {
            return Ok(None);
        };
        let open = alerts::store::find_open(db, &own)?;
        let alert = open
            .into_iter()
            .find(|alert| Some(&alert.product_slug) == verdict.item.product_slug.as_ref());
        let names: Vec<(String, String)> = state::product_of(&context.catalogue, &verdict.item)
            .map(Product::names)
            .unwrap_or_default();
        let names: Vec<(&str, &str)> = names
            .iter()
            .map(|(vendor, name)| (vendor.as_str(), name.as_str()))
            .collect();
        let compared = crate::advisories::products::store::find_naming(db, &names)?;
        Ok(Some(Found {
            business: Business::find(db, &own)?,
            verdict,
            alert,
            compared,
        }))
    };
    app.database
        .read(Scope::Sme(sme.clone()), read)
        .await?
        .ok_or(Error::NotFound)
}

pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    sme: &SmeId,
    id: &ItemId,
    typed: Option<Typed>,
) -> Result<SoftwareItem, Error> {
    let found = find(app, sme, id).await?;
    let page = frame::business(app, request, &found.business, Section::Software);
    let item = &found.verdict.item;
    let product = state::product_of(&app.catalogue, item);
    let list_href = format!("/business/{sme}/software");
    let action = format!("{list_href}/{id}");
    let state = state::state_of(&app.catalogue, &found.verdict);
    let alert = found
        .alert
        .as_ref()
        .filter(|_| matches!(state, State::Act(_) | State::Possible));
    let reasons = match alert {
        Some(alert) => card_of(app, &found.business, alert, page.lang).touch.reasons,
        None => vec![reason(
            page.t,
            state,
            product,
            item.version.as_deref(),
            found.compared.len(),
        )],
    };
    let (compared, more_compared) = state::compared(&found.verdict, &list_href, &found.compared);
    let (form, errors) = match typed {
        Some(typed) => (typed.form, Some(typed.errors)),
        None => (saved(item), None),
    };
    Ok(SoftwareItem {
        label: item.label.as_str().to_owned(),
        product: product.map(|product| product.name.clone()),
        version: item.version.clone(),
        state,
        reasons,
        compared,
        more_compared,
        alert_href: alert.map(|alert| format!("/business/{sme}/alerts/{}", alert.id)),
        asks_version: state::asks_version(&found.verdict),
        has_version: product.is_none_or(|product| !product.cloud),
        exposure: state::exposure_of(product, item.exposed),
        guide_href: product.map(|product| format!("/g/{}#version", product.slug)),
        removal_href: format!("{action}/removal"),
        list_href,
        action,
        form,
        errors,
        page,
    })
}

fn saved(item: &crate::inventory::Item) -> SoftwareForm {
    SoftwareForm {
        label: item.label.as_str().to_owned(),
        version: item.version.clone().unwrap_or_default(),
        version_unknown: item.version.is_none(),
        exposure: item.exposed.as_str().to_owned(),
    }
}

/// Why nothing has to be done, or why we cannot say.
fn reason(t: &L10nLanguage, state: State, product: Option<&Product>, version: Option<&str>, compared: usize) -> String {
    match (state, version) {
        (State::Unwatched, _) => t.page_reason_unwatched(),
        (State::Assessing, _) => t.page_reason_assessing(),
        (State::Answered, Some(version)) => t.page_reason_answered(version),
        (State::Answered, None) => t.page_reason_answered_unknown(),
        _ if product.is_some_and(|product| product.cloud) => t.page_reason_cloud(),
        (_, Some(version)) => t.page_reason_clear(compared, version),
        (_, None) => t.page_reason_clear_unknown(compared),
    }
}
