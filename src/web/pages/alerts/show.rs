//! `GET /business/{sme}/alerts/{alert}` and its text for the IT helper.

use super::answer::Fields;
use super::view::AlertPage;
use super::{answering, card_of};
use crate::alerts::{self, Alert, Answer};
use crate::app::App;
use crate::db::{AdvisoryId, AlertId, Db, DbError, ItemId, Scope, SmeId};
use crate::inventory;
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::page::FormErrors;
use crate::web::pages::verdicts;
use crate::web::{Answer as Reply, Error, frame};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

/// Most weaknesses of one alert that lead to what was compared.
const WHYS: usize = 20;

/// `GET /business/{sme}/alerts/{alert}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember, path: Path<(String, String)>) -> Reply {
    let id = AlertId::from(path.into_inner().1);
    let view = page(&app, &request, &actor.sme, &id).await?;
    frame::show(&request, &view)
}

/// `GET /business/{sme}/alerts/{alert}/helper.txt`
pub async fn helper_text(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String)>,
) -> Reply {
    let id = AlertId::from(path.into_inner().1);
    let found = find(&app, &actor.sme, &id).await?;
    let card = card_of(&app, &found.business, &found.alert, frame::language(&request));
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body(card.expert.text))
}

/// An alert with what its page needs.
pub(super) struct Found {
    pub(super) business: Business,
    pub(super) alert: Alert,
    pub(super) answers: Vec<Answer>,
    item: Option<ItemId>,
}

pub(super) async fn find(app: &App, sme: &SmeId, id: &AlertId) -> Result<Found, Error> {
    let (own, id) = (sme.clone(), id.clone());
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let Some(alert) = alerts::store::find(db, &own, &id)? else {
            return Ok(None);
        };
        let items = inventory::store::find_all(db, &own)?;
        let item = items
            .into_iter()
            .find(|item| item.product_slug.as_ref() == Some(&alert.product_slug));
        Ok(Some(Found {
            business: Business::find(db, &own)?,
            answers: alerts::store::find_answers(db, &own, &id)?,
            item: item.map(|item| item.id),
            alert,
        }))
    };
    app.database
        .read(Scope::Sme(sme.clone()), read)
        .await?
        .ok_or(Error::NotFound)
}

pub(super) async fn page(app: &App, request: &HttpRequest, sme: &SmeId, id: &AlertId) -> Result<AlertPage, Error> {
    let found = find(app, sme, id).await?;
    let frame = frame::business(app, request, &found.business, Section::Alerts);
    let base = format!("/business/{sme}/alerts/{id}");
    Ok(AlertPage {
        business: found.business.sme.name.clone(),
        list_href: format!("/business/{sme}/alerts"),
        card: card_of(app, &found.business, &found.alert, frame.lang),
        answering: answering(
            app,
            &found.business,
            &found.alert,
            &found.answers,
            base.clone(),
            frame.lang,
        ),
        more_whys: found.alert.document.advisories.len().saturating_sub(WHYS),
        whys: whys(sme, &found),
        software_href: found.item.map(|item| format!("/business/{sme}/software/{item}")),
        text_href: Some(format!("{base}/helper.txt")),
        page: frame,
    })
}

/// What was compared for each advisory, the one that decided first.
fn whys(sme: &SmeId, found: &Found) -> Vec<(String, String)> {
    let advisories = found.alert.document.advisories.iter().take(WHYS);
    let page = |item: &ItemId, id: &AdvisoryId| {
        let why = verdicts::path(&format!("/business/{sme}"), item, id);
        (id.to_string(), why)
    };
    let item = found.item.as_ref();
    item.map_or_else(Vec::new, |item| advisories.map(|one| page(item, &one.id)).collect())
}

/// The page again with what is wrong.
pub(super) async fn page_with(
    app: &App,
    request: &HttpRequest,
    sme: &SmeId,
    id: &AlertId,
    typed: Fields,
    errors: FormErrors,
) -> Result<AlertPage, Error> {
    let mut view = page(app, request, sme, id).await?;
    view.answering.keep(typed);
    view.answering.errors = Some(errors);
    Ok(view)
}
