//! `GET /operator/advisories`: an advisory by its id, what was decided lately, and where sources contradict each other.

use super::view::Advisories;
use crate::advisories::curation::{self, Decision, Kind};
use crate::advisories::documents;
use crate::app::App;
use crate::catalogue::Product;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::{L10nLanguage, Lang, dates};
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::pages::operator::TIME_ZONE;
use crate::web::pages::operator::view::DecidedRow;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// Most decisions, and most disputed advisories, on the page.
const MOST: i64 = 50;
/// Longest text in which an id is looked for, in characters.
const LONGEST: usize = 300;

/// What is looked for.
#[derive(Deserialize, Default)]
pub struct Search {
    #[serde(default)]
    q: Option<String>,
}

/// `GET /operator/advisories`
pub async fn list(app: Data<App>, request: HttpRequest, _: Operator, query: Option<Query<Search>>) -> Answer {
    let asked = query.and_then(|query| query.into_inner().q);
    let is_asked = asked.is_some();
    let typed: String = asked.unwrap_or_default().trim().chars().take(LONGEST).collect();
    let wanted = typed.clone();
    let read = move |db: &mut Db| -> DbResult<_> {
        Ok((
            documents::store::find_id(db, &wanted)?,
            curation::store::find_newest(db, MOST)?,
            curation::store::find_disputed(db, MOST)?,
            curation::store::count_disputed(db)?,
        ))
    };
    let (found, newest, disputed, count) = app.database.read(Scope::Global, read).await?;
    if let Some(id) = found {
        return Ok(frame::see_other(&super::view::href(id.as_str()), None));
    }
    let page = frame::plain(&app, &request);
    let errors = (is_asked && !documents::is_id(&typed)).then(|| FormErrors::one("q", page.t.why_error_id()));
    let view = Advisories {
        decided: newest.iter().map(|one| row(&app, page.t, page.lang, one)).collect(),
        disputed: disputed
            .iter()
            .map(|id| (id.to_string(), super::view::href(id.as_str())))
            .collect(),
        disputes: usize::try_from(count).unwrap_or(0),
        query: typed,
        errors,
        page,
    };
    frame::show(&request, &view)
}

/// One decision in words.
pub(super) fn row(app: &App, t: &L10nLanguage, lang: Lang, one: &Decision) -> DecidedRow {
    let time = |at: crate::clock::Timestamp| dates::day_and_time(lang, at.micros(), TIME_ZONE);
    let ended = one.ended_at.map(|at| match &one.ended_by {
        Some(who) => t.operator_curation_ended(who.as_str(), time(at)),
        None => t.operator_curation_ended_day(time(at)),
    });
    let until = one
        .until_at
        .map(|at| t.operator_curation_until(dates::date_only(lang, &at.date())));
    let made = t.operator_curation_by(one.made_by.as_str(), time(one.made_at));
    DecidedRow {
        about: Some((one.weakness.clone(), super::view::href(&one.weakness))),
        what: what(app, t, one),
        reason: one.reason.clone(),
        made: std::iter::once(made).chain(until).collect::<Vec<_>>().join(" "),
        ended,
        end: format!("{}/decisions/{}/end", super::view::href(&one.weakness), one.id),
    }
}

fn what(app: &App, t: &L10nLanguage, one: &Decision) -> String {
    let Some(ruled) = &one.ruled else {
        return if one.kind == Kind::Withdrawn {
            t.operator_decide_withdrawn()
        } else {
            t.operator_decide_set_aside()
        };
    };
    let status = super::view::status(t, ruled.status);
    let versions = match (ruled.from.as_deref(), ruled.before.as_deref()) {
        (None, None) => t.card_range_all(),
        (Some(from), None) => t.card_range_from(from),
        (None, Some(before)) => t.card_range_before(before),
        (Some(from), Some(before)) => t.card_range_from_before(from, before),
    };
    let product = app.catalogue.product(&ruled.slug);
    let product = product.map_or_else(|| ruled.slug.clone(), Product::full_name);
    t.operator_rule_about(product, versions, status)
}
