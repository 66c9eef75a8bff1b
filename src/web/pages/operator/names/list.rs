//! `GET /operator/names`

use super::view::{MappedRow, NameRow, Names, Suggestion, TypedRow};
use super::{href, words};
use crate::advisories::curation::names::store::{self, Mapping, UnknownName};
use crate::advisories::curation::names::{self, Name, product_parts};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::{L10nLanguage, Lang, dates};
use crate::settings;
use crate::web::access::Operator;
use crate::web::pages::operator::TIME_ZONE;
use crate::web::pages::operator::view::DecidedRow;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use std::collections::BTreeMap;

/// Most names on the page.
const NAMES: usize = 100;
/// Most mappings on the page.
const MAPPINGS: i64 = 50;
/// Products suggested for each name.
const SUGGESTED: usize = 3;

/// `GET /operator/names`
pub async fn list(app: Data<App>, request: HttpRequest, _: Operator) -> Answer {
    let read = |db: &mut Db| -> DbResult<_> {
        let typed = settings::store::find_overview(db)?.map(|o| o.typed).unwrap_or_default();
        let products: Vec<String> = typed.iter().flat_map(|(label, _)| product_parts(label)).collect();
        let mut wanted = store::find_of_products(db, &products, 100)?;
        wanted.extend(store::find_wanted(db, 100)?);
        let mappings = store::find_mappings(db, MAPPINGS)?;
        Ok((typed, wanted, store::count_open(db)?, mappings))
    };
    let (typed, wanted, open, mappings) = app.database.read(Scope::Global, read).await?;
    let page = frame::plain(&app, &request);
    let typed: BTreeMap<String, i64> = typed.into_iter().collect();
    let rows = most_wanted(wanted, &typed);
    let of_sources: Vec<String> = rows.iter().flat_map(|(one, _)| spellings(&one.name)).collect();
    let view = Names {
        open: usize::try_from(open).unwrap_or(0),
        names: rows.iter().map(|(one, typed)| row(&app, one, *typed)).collect(),
        typed: typed
            .iter()
            .filter(|(label, _)| !of_sources.contains(label))
            .map(|(label, businesses)| TypedRow {
                label: label.clone(),
                businesses: *businesses,
                suggestions: suggestions(&app, label, None),
            })
            .collect(),
        mapped: mappings
            .iter()
            .map(|one| mapped(&app, page.t, page.lang, one))
            .collect(),
        page,
    };
    frame::show(&request, &view)
}

/// What owners typed counts first, then how many advisories use a name.
fn most_wanted(wanted: Vec<UnknownName>, typed: &BTreeMap<String, i64>) -> Vec<(UnknownName, i64)> {
    let mut rows: Vec<(UnknownName, i64)> = Vec::new();
    for one in wanted {
        let businesses = spellings(&one.name).iter().filter_map(|text| typed.get(text)).sum();
        if !rows.iter().any(|(known, _)| known.name == one.name) {
            rows.push((one, businesses));
        }
    }
    rows.sort_by_key(|(one, businesses)| std::cmp::Reverse((*businesses, one.advisories)));
    rows.truncate(NAMES);
    rows
}

/// How owners may write a name of a source.
fn spellings(name: &Name) -> Vec<String> {
    vec![name.1.clone(), words(name)]
}

fn row(app: &App, one: &UnknownName, businesses: i64) -> NameRow {
    let text = words(&one.name);
    NameRow {
        href: href(&one.name, None),
        advisories: one.advisories,
        businesses,
        suggestions: suggestions(app, &text, Some(&one.name)),
        name: text,
    }
}

/// The products that fit best; with the way to map the name to each.
fn suggestions(app: &App, text: &str, name: Option<&Name>) -> Vec<Suggestion> {
    let found = app.catalogue.search(&names::plain(text), SUGGESTED);
    let products = found.iter().filter_map(|one| app.catalogue.product(&one.slug));
    products
        .map(|product| Suggestion {
            product: product.name.clone(),
            href: name.map(|name| href(name, Some(&product.slug))),
        })
        .collect()
}

fn mapped(app: &App, t: &L10nLanguage, lang: Lang, one: &Mapping) -> MappedRow {
    let time = |at: crate::clock::Timestamp| dates::day_and_time(lang, at.micros(), TIME_ZONE);
    let ended = one.ended_at.map(|at| {
        let who = one.ended_by.clone().unwrap_or_default();
        t.operator_curation_ended(who, time(at))
    });
    let product = app.catalogue.product(&one.slug);
    let product = product.map_or(one.slug.as_str(), |product| product.name.as_str());
    MappedRow {
        decided: DecidedRow {
            about: None,
            what: format!("{} → {product}", words(&one.name)),
            reason: String::new(),
            made: t.operator_curation_by(one.made_by.as_str(), time(one.made_at)),
            ended,
            end: "/operator/names/mapping/end".to_owned(),
        },
        vendor: one.name.0.clone(),
        product_name: one.name.1.clone(),
    }
}
