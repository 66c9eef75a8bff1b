//! `GET /business/{sme}/verdicts/{item}/{advisory}`, and the same for a member that has opened its list.

use super::view::{DocumentLink, VerdictPage};
use super::{segment, tree, words};
use crate::advisories::documents::{self, Document};
use crate::advisories::store::StoredAdvisory;
use crate::alerts::Context;
use crate::alerts::explaining::Names;
use crate::app::App;
use crate::db::{Db, DbResult, ItemId, Scope, SmeId};
use crate::i18n::{L10nLanguage, dates};
use crate::inventory::{self, Item};
use crate::matching::Verdict;
use crate::matching::explain::Explanation;
use crate::tenancy::grants;
use crate::web::access::{MemberAdmin, SmeMember};
use crate::web::frame::{Business, OrganisationSection, Section, organisation_home};
use crate::web::page::Page;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// What the page is made from.
pub(super) struct Found {
    pub(super) business: Business,
    pub(super) item: Item,
    pub(super) stored: StoredAdvisory,
    /// All sources together.
    pub(super) explanation: Explanation,
    /// Each source's word, and what it says by itself.
    pub(super) words: Vec<(Document, Explanation)>,
}

/// `GET /business/{sme}/verdicts/{item}/{advisory}`
pub async fn show(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeMember,
    path: Path<(String, String, String)>,
) -> Answer {
    let (_, item, advisory) = path.into_inner();
    let (context, sme) = (app.alert_context(), actor.sme.clone());
    let read = move |db: &mut Db| find(db, &context, &sme, &ItemId::from(item), &advisory);
    let found = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let found = found.ok_or(Error::NotFound)?;
    let page = frame::business(&app, &request, &found.business, Section::Software);
    let home = format!("/business/{}", actor.sme);
    let program = format!("{home}/software/{}", found.item.id);
    let back = way_back(&request, page.t, &home, &found, true);
    frame::show(&request, &view(page, &found, program, back, true))
}

/// `GET /chamber/{organisation}/members/{sme}/verdicts/{item}/{advisory}`
pub async fn show_member(
    app: Data<App>,
    request: HttpRequest,
    actor: MemberAdmin,
    path: Path<(String, String, String, String)>,
) -> Answer {
    let (_, _, item, advisory) = path.into_inner();
    let (context, sme, organisation) = (app.alert_context(), actor.sme.clone(), actor.organisation.clone());
    let who = actor.person.person.name.clone();
    let look = move |db: &mut Db| -> DbResult<_> {
        if grants::look(db, &sme, &organisation, &who, context.now)?.is_none() {
            return Ok(None);
        }
        find(db, &context, &sme, &ItemId::from(item), &advisory)
    };
    let found = app.database.write(Scope::Sme(actor.sme.clone()), look).await?;
    let found = found.ok_or(Error::NotFound)?;
    let organisation = &found.business.organisation;
    let page = frame::organisation(&app, &request, organisation, OrganisationSection::Members);
    let home = format!("{}/members/{}", organisation_home(&actor.organisation), actor.sme);
    let back = way_back(&request, page.t, &home, &found, false);
    frame::show(&request, &view(page, &found, format!("{home}/software"), back, false))
}

/// Back to the alert or the question that led here; `None` for any other page.
fn way_back(
    request: &HttpRequest,
    t: &L10nLanguage,
    home: &str,
    found: &Found,
    is_own: bool,
) -> Option<(String, String)> {
    let path = frame::came_from(request, home)?;
    let below = path.strip_prefix(home)?;
    if below.starts_with("/why-not") {
        let words = if is_own {
            t.why_title()
        } else {
            t.why_title_member(found.business.sme.name.as_str())
        };
        return Some((words, path));
    }
    // A form of the alert that came back has the address of its action.
    let alert = below.strip_prefix("/alerts/")?.split(['/', '?']).next()?;
    let words = t.verdict_back_alert(found.item.label.as_str());
    Some((words, format!("{home}/alerts/{alert}")))
}

fn find(db: &mut Db, context: &Context, sme: &SmeId, item: &ItemId, typed: &str) -> DbResult<Option<Found>> {
    let items = inventory::store::find_all(db, sme)?;
    let Some(place) = items.iter().position(|one| one.id == *item) else {
        return Ok(None);
    };
    let Some(id) = documents::store::find_id(db, typed)? else {
        return Ok(None);
    };
    let stored = crate::advisories::store::find(db, std::slice::from_ref(&id))?
        .into_iter()
        .next();
    let documents = documents::store::find_all(db, &id)?;
    let names = Names::of(db, context, items.iter())?;
    let business = Business::find(db, sme)?;
    Ok(stored.zip(items.into_iter().nth(place)).map(|(stored, item)| Found {
        business,
        item,
        explanation: names.explain(stored.advisory.applicability(), place),
        words: documents
            .into_iter()
            .map(|document| {
                let alone = names.explain(document.statement.applicability(), place);
                (document, alone)
            })
            .collect(),
        stored,
    }))
}

fn view(page: Page, found: &Found, program_href: String, back: Option<(String, String)>, is_own: bool) -> VerdictPage {
    let zone = &found.business.sme.time_zone;
    let t = page.t;
    VerdictPage {
        program: found.item.label.as_str().to_owned(),
        sentence: words::verdict(t, found),
        yours: words::version(t, found.item.version.as_deref()),
        id: found.stored.id.to_string(),
        advisory_href: format!("/advisories/{}", segment(found.stored.id.as_str())),
        early: found.stored.advisory.early
            && !found.stored.advisory.rejected
            && found.explanation.verdict() != Verdict::NotAffected,
        sources: words::sources(t, page.lang, found),
        decision: words::decision(t, page.lang, found),
        changes: words::changes(t, found, Some(program_href.as_str()).filter(|_| is_own)),
        trees: tree::trees(t, &found.words),
        scores: words::scores(&found.stored.advisory),
        documents: found
            .words
            .iter()
            .map(|(document, _)| DocumentLink::new(t, &found.stored.id, document))
            .collect(),
        compared: words::compared(
            t,
            found.item.version.as_deref(),
            found.words.iter().map(|(document, _)| document.received_at).max(),
            |at| dates::day_and_time(page.lang, at.micros(), zone),
        ),
        back: back.unwrap_or_else(|| (found.item.label.as_str().to_owned(), program_href)),
        page,
    }
}
