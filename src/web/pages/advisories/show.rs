//! `GET /advisories/{advisory}`

use super::place;
use super::view::{AdvisoryPage, NamedProduct, SourceRow};
use crate::advisories::documents::{self, Document};
use crate::advisories::store::StoredAdvisory;
use crate::advisories::{Advisory, Remedy};
use crate::alerts::{assess, card, urgency::Exploitation};
use crate::app::App;
use crate::catalogue::Catalogue;
use crate::db::{Db, DbResult, Scope, SmeId};
use crate::i18n::{L10nLanguage, Lang, dates, lists};
use crate::matching::{Criterion, Reason, Status};
use crate::tenancy::{self, Place};
use crate::web::access::SignedIn;
use crate::web::page::Page;
use crate::web::pages::verdicts::view::DocumentLink;
use crate::web::pages::verdicts::{segment, words};
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use std::collections::{BTreeMap, HashSet};

/// Most programs on the page.
const PRODUCTS: usize = 40;
/// Most ranges of one program.
const RANGES: usize = 6;
/// Most businesses of one reader.
const BUSINESSES: usize = 10;
/// Most remedies that are written out.
const REMEDIES: usize = 20;

/// `GET /advisories/{advisory}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SignedIn, path: Path<String>) -> Answer {
    let typed = path.into_inner();
    let find = move |db: &mut Db| -> DbResult<_> {
        let Some(id) = documents::store::find_id(db, &typed)? else {
            return Ok(None);
        };
        let stored = crate::advisories::store::find(db, std::slice::from_ref(&id))?
            .into_iter()
            .next();
        Ok(stored.zip(Some(documents::store::find_all(db, &id)?)))
    };
    let found = app.database.read(Scope::Global, find).await?;
    let (stored, documents) = found.ok_or(Error::NotFound)?;
    let businesses = businesses(&app, &actor, &stored).await?;
    let (page, back) = place::framed(&app, &request, &actor, stored.id.as_str()).await?;
    let zone = actor.person.person.time_zone.clone();
    let view = AdvisoryPage {
        back,
        ..view(&app.catalogue, page, &zone, &stored, &documents, businesses)
    };
    frame::show(&request, &view)
}

/// The reader's own businesses, with the page that says what it means for each.
async fn businesses(app: &App, actor: &SignedIn, stored: &StoredAdvisory) -> Result<Vec<(String, String)>, Error> {
    let own = actor
        .person
        .memberships
        .iter()
        .filter_map(|membership| match &membership.place {
            Place::Sme(sme) => Some(sme.clone()),
            Place::Organisation(_) => None,
        });
    let own: Vec<SmeId> = own.take(BUSINESSES).collect();
    let mut named = Vec::new();
    for sme in own {
        let id = sme.clone();
        let find = move |db: &mut Db| tenancy::store::find_sme(db, &id);
        if let Some(found) = app.database.read(Scope::Sme(sme.clone()), find).await? {
            let href = format!("/business/{sme}/why-not?advisory={}", segment(stored.id.as_str()));
            named.push((found.name, href));
        }
    }
    Ok(named)
}

fn view(
    catalogue: &Catalogue,
    page: Page,
    zone: &str,
    stored: &StoredAdvisory,
    documents: &[Document],
    businesses: Vec<(String, String)>,
) -> AdvisoryPage {
    let (t, lang, advisory) = (page.t, page.lang, &stored.advisory);
    let day = |text: &String| dates::date_only(lang, &text.chars().take(10).collect::<String>());
    let (products, more_products) = products(catalogue, t, lang, stored);
    AdvisoryPage {
        back: (page.t.page_nav_home(), page.home.clone()),
        id: stored.id.to_string(),
        aliases: (!advisory.aliases.is_empty()).then(|| t.advisory_also(lists::and(lang, &advisory.aliases))),
        withdrawn: match &advisory.set_aside {
            Some(decision) => words::set_aside(t, lang, decision),
            None if advisory.rejected => vec![t.advisory_withdrawn()],
            None => Vec::new(),
        },
        early: advisory.early && !advisory.rejected,
        attacked: stored.gist.exploitation == Exploitation::Active,
        published: advisory.published.as_ref().map(|published| match &advisory.modified {
            Some(modified) if day(modified) != day(published) => t.advisory_changed(day(published), day(modified)),
            _ => t.advisory_published(day(published)),
        }),
        danger: card::danger_line(t, assess::danger_of(advisory)),
        summary: advisory.summary.clone(),
        remedies: remedies(advisory),
        businesses,
        products,
        more_products,
        sources: documents
            .iter()
            .map(|document| SourceRow {
                document: DocumentLink::new(t, &stored.id, document),
                dates: words::when(t, lang, zone, document),
            })
            .collect(),
        scores: words::scores(advisory),
        page,
    }
}

/// What can be done, each once. What is said of releases without the weakness is no help to anybody.
fn remedies(advisory: &Advisory) -> Vec<String> {
    let spared = advisory
        .rulings
        .iter()
        .filter(|ruling| ruling.status == Status::NotAffected);
    let spared: HashSet<&Criterion> = spared.flat_map(|ruling| &ruling.names).collect();
    let is_spared = |remedy: &&Remedy| !remedy.names.is_empty() && remedy.names.iter().all(|one| spared.contains(one));
    let mut words: Vec<String> = Vec::new();
    let helping = advisory.remedies.iter().filter(|remedy| !is_spared(remedy));
    for text in helping.filter_map(|remedy| remedy.text.as_ref()) {
        if words.len() < REMEDIES && !words.contains(text) {
            words.push(text.clone());
        }
    }
    words
}

/// The programs that are named with their versions in words, and how many more there are.
fn products(
    catalogue: &Catalogue,
    t: &L10nLanguage,
    lang: Lang,
    stored: &StoredAdvisory,
) -> (Vec<NamedProduct>, usize) {
    let mut named: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    let configurations = stored.advisory.configurations.iter();
    let criteria = configurations.flat_map(|configuration| configuration.criteria());
    for criterion in criteria.filter(|criterion| criterion.vulnerable) {
        let Some(product) = criterion.product() else {
            continue;
        };
        let ranges = named.entry(product).or_default();
        let words = range(t, criterion);
        if ranges.len() < RANGES && !ranges.contains(&words) {
            ranges.push(words);
        }
    }
    let more = named.len().saturating_sub(PRODUCTS);
    let shown = named
        .into_iter()
        .take(PRODUCTS)
        .map(|((vendor, product), ranges)| NamedProduct {
            name: catalogue
                .spelling(vendor, product)
                .unwrap_or_else(|| card::product_name(vendor, product)),
            ranges: lists::and(lang, &ranges),
        });
    (shown.collect(), more)
}

fn range(t: &L10nLanguage, criterion: &Criterion) -> String {
    card::range(t, &Reason::of(criterion)).unwrap_or_else(|| t.verdict_range_unclear())
}
