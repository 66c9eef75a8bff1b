//! `GET /operator/advisories/{advisory}`: who says what, what contradicts what, and what is decided.

use super::list::row;
use super::typed::Returned;
use super::view::{AdvisoryPage, Heard, Standing, Versions};
use crate::advisories::curation::splits::{self, store::Split};
use crate::advisories::curation::{self, Decision};
use crate::advisories::documents::{self, Document};
use crate::advisories::store::{self, StoredAdvisory};
use crate::advisories::{Statement, conflicts};
use crate::alerts::card;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult, Scope};
use crate::i18n::{L10nLanguage, Lang, dates};
use crate::matching;
use crate::web::access::Operator;
use crate::web::form_page::Choice;
use crate::web::pages::operator::TIME_ZONE;
use crate::web::pages::operator::view::DecidedRow;
use crate::web::pages::verdicts::segment;
use crate::web::pages::verdicts::view::DocumentLink;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use std::collections::BTreeSet;

/// Ranges shown of one source and product.
const RANGES: usize = 12;

/// `GET /operator/advisories/{advisory}`
pub async fn show(app: Data<App>, request: HttpRequest, _: Operator, path: Path<String>) -> Answer {
    frame::show(&request, &page(&app, &request, &path, Returned::default()).await?)
}

struct Found {
    advisory: StoredAdvisory,
    names: Vec<String>,
    heard: Vec<(Statement, Timestamp)>,
    splits: Vec<Split>,
    decisions: Vec<Decision>,
    documents: Vec<Document>,
}

fn find(db: &mut Db, id: &AdvisoryId) -> DbResult<Option<Found>> {
    let Some(advisory) = store::find(db, std::slice::from_ref(id))?.pop() else {
        return Ok(None);
    };
    let names = splits::store::find_names(db, id)?;
    Ok(Some(Found {
        heard: splits::store::find_heard(db, id)?,
        splits: splits::store::find_all(db, &names)?,
        decisions: curation::store::find_all(db, &names)?,
        documents: documents::store::find_all(db, id)?,
        advisory,
        names,
    }))
}

pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    id: &str,
    returned: Returned,
) -> Result<AdvisoryPage, Error> {
    let wanted = AdvisoryId::from(id.to_owned());
    let found = app
        .database
        .read(Scope::Global, move |db: &mut Db| find(db, &wanted))
        .await?;
    let found = found.ok_or(Error::NotFound)?;
    let page = frame::plain(app, request);
    let (t, lang) = (page.t, page.lang);
    let advisory = &found.advisory.advisory;
    let base = super::view::href(found.advisory.id.as_str());
    Ok(AdvisoryPage {
        id: found.advisory.id.to_string(),
        summary: advisory.summary.clone().unwrap_or_default(),
        standing: Standing::of(advisory),
        early: advisory.early && !advisory.rejected,
        heard: found.heard.iter().map(|(one, at)| heard(t, lang, one, *at)).collect(),
        splits: found.splits.iter().map(|one| separated(t, lang, &base, one)).collect(),
        versions: versions(app, t, &found.heard),
        products: products(app, advisory),
        decisions: found.decisions.iter().map(|one| decided(app, t, lang, one)).collect(),
        documents: found
            .documents
            .iter()
            .map(|document| DocumentLink::new(t, &found.advisory.id, document))
            .collect(),
        public_href: format!("/advisories/{}", segment(found.advisory.id.as_str())),
        names: found.names,
        base,
        returned,
        page,
    })
}

/// A decision on the page of its own advisory.
fn decided(app: &App, t: &L10nLanguage, lang: Lang, one: &Decision) -> DecidedRow {
    DecidedRow {
        about: None,
        ..row(app, t, lang, one)
    }
}

fn time(lang: Lang, at: Timestamp) -> String {
    dates::day_and_time(lang, at.micros(), TIME_ZONE)
}

fn heard(t: &L10nLanguage, lang: Lang, one: &Statement, at: Timestamp) -> Heard {
    Heard {
        source: card::source_title(t, one.source),
        id: one.id.clone(),
        document: one.document.clone().filter(|document| *document != one.id),
        aliases: one.aliases.join(", "),
        when: time(lang, at),
    }
}

fn separated(t: &L10nLanguage, lang: Lang, base: &str, one: &Split) -> DecidedRow {
    DecidedRow {
        about: None,
        what: t.operator_split_made(one.going.join(", "), one.staying.join(", ")),
        reason: one.reason.clone(),
        made: t.operator_curation_by(one.made_by.as_str(), time(lang, one.made_at)),
        ended: one.ended_at.map(|at| {
            let who = one.ended_by.clone().unwrap_or_default();
            t.operator_curation_ended(who, time(lang, at))
        }),
        end: format!("{base}/splits/{}/end", one.id),
    }
}

/// NVD against the CVE list, product by product.
fn versions(app: &App, t: &L10nLanguage, heard: &[(Statement, Timestamp)]) -> Vec<Versions> {
    let statements: Vec<Statement> = heard.iter().map(|(one, _)| one.clone()).collect();
    let some = |ranges: Vec<String>| {
        let more = ranges.len() > RANGES;
        let shown: Vec<String> = ranges.into_iter().take(RANGES).collect();
        format!("{}{}", shown.join(" | "), if more { " …" } else { "" })
    };
    let compared = conflicts::nvd_and_cve(&statements).into_iter();
    compared
        .map(|one| {
            let (vendor, product) = &one.product;
            let slug = app.catalogue.carrying(vendor, product).next();
            let known = slug.and_then(|slug| app.catalogue.product(slug));
            Versions {
                product: known.map_or_else(|| format!("{vendor} {product}"), |known| known.name.clone()),
                outcome: super::view::outcome(t, one.outcome),
                conflict: one.outcome.is_conflict(),
                nvd: some(one.first),
                cve: some(one.second),
            }
        })
        .collect()
}

/// The products of the catalogue that the advisory names.
fn products(app: &App, advisory: &crate::advisories::Advisory) -> Vec<Choice> {
    let named = matching::products(advisory.applicability());
    let slugs: BTreeSet<&str> = named
        .iter()
        .flat_map(|(vendor, product)| app.catalogue.carrying(vendor, product))
        .collect();
    let known = slugs.into_iter().filter_map(|slug| app.catalogue.product(slug));
    known
        .map(|product| Choice::new(product.slug.as_str(), product.name.as_str()))
        .collect()
}
