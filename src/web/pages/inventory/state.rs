//! What can be said about one program of a list.

use super::view::{Exposure, SoftwareRow, State};
use crate::alerts::review::ItemVerdict;
use crate::catalogue::{Catalogue, Class, Product};
use crate::db::AdvisoryId;
use crate::inventory::{Exposed, Item};
use crate::matching::{Missing, Verdict};
use crate::web::pages::verdicts;

/// Most weaknesses of one program on a page.
const WEAKNESSES: usize = 20;

/// The state of one item.
#[must_use]
pub fn state_of(catalogue: &Catalogue, verdict: &ItemVerdict) -> State {
    let Some(product) = product_of(catalogue, &verdict.item) else {
        return State::Unwatched;
    };
    match verdict.findings.first() {
        Some(judged) if judged.finding.verdict == Verdict::Possible => State::Possible,
        Some(judged) => State::Act(judged.decision.level),
        None if !verdict.held.is_empty() => State::Assessing,
        None if !verdict.answered.is_empty() => State::Answered,
        None if !product.is_watched() => State::Unwatched,
        None => State::Clear,
    }
}

/// True when the owner's version would make the answer exact.
#[must_use]
pub fn asks_version(verdict: &ItemVerdict) -> bool {
    verdict.item.version.is_none()
        && verdict.findings.first().is_some_and(|judged| {
            judged.finding.verdict == Verdict::Possible && judged.finding.missing == Some(Missing::Version)
        })
}

/// True when "can it be reached from the internet?" makes sense: a browser or an office program answers nobody.
#[must_use]
pub fn asks_exposure(product: &Product) -> bool {
    !product.cloud
        && !matches!(
            product.class,
            Class::Browser | Class::Office | Class::Pdf | Class::MailProgram
        )
}

/// Whether the item can be reached from the internet, and who says so; `None` where it does not matter.
#[must_use]
pub fn exposure_of(product: Option<&Product>, answer: Exposed) -> Option<Exposure> {
    let product = product.filter(|product| asks_exposure(product))?;
    Some(match answer {
        Exposed::Yes => Exposure::Yes,
        Exposed::No => Exposure::No,
        Exposed::Unknown if product.is_exposed_by_default() => Exposure::AssumedYes,
        Exposed::Unknown => Exposure::AssumedNo,
    })
}

/// True when advisories, or its provider, keep watch over an item.
#[must_use]
pub fn is_watched(catalogue: &Catalogue, item: &Item) -> bool {
    product_of(catalogue, item).is_some_and(Product::is_watched)
}

/// The product behind an item.
#[must_use]
pub fn product_of<'a>(catalogue: &'a Catalogue, item: &Item) -> Option<&'a Product> {
    item.product_slug.as_deref().and_then(|slug| catalogue.product(slug))
}

/// One row of the list; what needs the owner comes first.
#[must_use]
pub fn rows(catalogue: &Catalogue, verdicts: &[ItemVerdict], base: &str) -> Vec<SoftwareRow> {
    let mut rows: Vec<(u8, SoftwareRow)> = verdicts
        .iter()
        .map(|verdict| {
            let state = state_of(catalogue, verdict);
            let row = SoftwareRow {
                label: verdict.item.label.as_str().to_owned(),
                href: format!("{base}/{}", verdict.item.id),
                version: verdict.item.version.clone(),
                note: None,
                asks_version: asks_version(verdict),
                exposure: exposure_of(product_of(catalogue, &verdict.item), verdict.item.exposed),
                state,
                why_href: why_hrefs(verdict, base).into_iter().next().map(|(_, href)| href),
            };
            (rank(state), row)
        })
        .collect();
    rows.sort_by_key(|(rank, _)| *rank);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The weaknesses of a program, the gravest first, each with the page that says what was compared; `base` is the
/// address of the list.
#[must_use]
pub fn why_hrefs(verdict: &ItemVerdict, base: &str) -> Vec<(String, String)> {
    let business = base.strip_suffix("/software").unwrap_or(base);
    let with_page = judged(verdict).map(|id| (id.to_string(), verdicts::path(business, &verdict.item.id, id)));
    with_page.take(WEAKNESSES).collect()
}

/// What concerns a program, and what its owner has answered for.
fn judged(verdict: &ItemVerdict) -> impl Iterator<Item = &AdvisoryId> {
    let all = verdict.findings.iter().chain(&verdict.answered);
    all.map(|judged| &judged.advisory.id)
}

/// What was compared with a program, what concerns it first, each with its page; and how many are not listed.
#[must_use]
pub fn compared(verdict: &ItemVerdict, base: &str, named: &[AdvisoryId]) -> (Vec<(String, String)>, usize) {
    let mut all = why_hrefs(verdict, base);
    let business = base.strip_suffix("/software").unwrap_or(base);
    let judged: Vec<&AdvisoryId> = judged(verdict).collect();
    let others: Vec<&AdvisoryId> = named.iter().filter(|id| !judged.contains(id)).collect();
    let total = judged.len().saturating_add(others.len());
    let with_page = others
        .iter()
        .map(|id| (id.to_string(), verdicts::path(business, &verdict.item.id, id)));
    all.extend(with_page.take(WEAKNESSES.saturating_sub(all.len())));
    let more = total.saturating_sub(all.len());
    (all, more)
}

fn rank(state: State) -> u8 {
    use crate::alerts::urgency::Level::{Info, Month, Today, Week};
    match state {
        State::Act(Today) => 0,
        State::Act(Week) => 1,
        State::Act(Month) => 2,
        State::Possible => 3,
        State::Assessing => 4,
        State::Act(Info) => 5,
        State::Answered => 6,
        State::Clear => 7,
        State::Unwatched => 8,
    }
}
