//! `GET /operator/why-not`: the operator asks about an advisory. What each business was told is for it to see; what can
//! be said here is whether the advisory could reach anybody at all.

use super::view::{AnswerWords, WhyNotPage};
use super::{Asked, words};
use crate::advisories::store::StoredAdvisory;
use crate::alerts::why_not::{Facts, Known, facts};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::{Lang, lists};
use crate::matching;
use crate::web::access::Operator;
use crate::web::page::Page;
use crate::web::pages::operator;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use std::collections::BTreeSet;

/// Most programs of the catalogue that are named.
const PROGRAMS: usize = 12;

/// `GET /operator/why-not`
pub async fn show_operator(app: Data<App>, request: HttpRequest, _: Operator, asked: Query<Asked>) -> Answer {
    let typed = asked.typed();
    let find = move |db: &mut Db| -> DbResult<_> { typed.map(|typed| facts::advisory(db, &typed)).transpose() };
    let found = app.database.read(Scope::Global, find).await?;
    let page = frame::plain(&app, &request);
    let errors = asked.errors(page.t, found.as_ref().is_some_and(Option::is_some));
    let found = found.filter(|_| errors.is_none());
    let view = WhyNotPage {
        back: (page.t.page_operator_title(), "/operator".to_owned()),
        title: page.t.why_title_operator(),
        action: "/operator/why-not".to_owned(),
        typed: asked.typed().unwrap_or_default(),
        answer: found.map(|found| match found {
            Some((known, stored)) => about(&app, &page, &stored, known),
            None => words::public(
                page.t,
                page.lang,
                &Facts {
                    advisory: None,
                    list: None,
                },
            ),
        }),
        errors,
        page,
    };
    frame::show(&request, &view)
}

fn about(app: &App, page: &Page, stored: &StoredAdvisory, known: Known) -> AnswerWords {
    let (t, list, pending) = (page.t, None, known.pending);
    let names_products = !known.named.is_empty() && !known.withdrawn;
    let href = operator::advisories::view::href(known.id.as_str());
    let advisory = Some(known);
    let mut answer = words::public(t, page.lang, &Facts { advisory, list });
    // Here it can be read and decided; from there a link leads to what everybody reads.
    answer.advisory = answer.advisory.map(|(id, _)| (id, href));
    if names_products {
        answer.words = vec![match programs(app, page.lang, stored) {
            Some(names) => t.why_operator_programs(names),
            None => t.why_operator_none(),
        }];
        if pending {
            answer.words.push(t.why_pending());
        }
        if stored.held {
            answer.words.push(t.why_operator_held());
        }
        answer.words.push(t.why_operator_closed());
    }
    answer
}

/// The programs of the catalogue that an advisory names, joined.
fn programs(app: &App, lang: Lang, stored: &StoredAdvisory) -> Option<String> {
    let named = matching::products(stored.advisory.applicability());
    let slugs = named
        .iter()
        .flat_map(|(vendor, product)| app.catalogue.carrying(vendor, product));
    let names: BTreeSet<&str> = slugs
        .filter_map(|slug| app.catalogue.product(slug))
        .map(|product| product.name.as_str())
        .collect();
    let names: Vec<&str> = names.into_iter().take(PROGRAMS).collect();
    (!names.is_empty()).then(|| lists::and(lang, &names))
}
