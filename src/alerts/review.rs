//! The review of one business: what touches it now, compared with the alerts that are open.
//!
//! Everything it changes, alerts and the mails about them, is one transaction. It may run any number of times: when
//! nothing changed it writes nothing.

use super::assess::{self, Subject};
use super::document::{AlertDocument, Bundled};
use super::model::{Alert, AlertState};
use super::remedies::{self, Remedies};
use super::urgency::{self, Decision, Inputs, Outcome};
use super::{Context, closing, dismissals, mails, store};
use crate::advisories::matches;
use crate::advisories::store::StoredAdvisory;
use crate::catalogue::Product;
use crate::catalogue::components::{self, Components};
use crate::catalogue::life_cycles::{self, Ending};
use crate::catalogue::rows::{self, ReleaseRow};
use crate::db::{AdvisoryId, AlertId, Db, DbResult, ReleaseId, SmeId};
use crate::delivery::check_codes;
use crate::inventory::{self, Item};
use crate::matching::{self, Finding, Inventory, Verdict};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Why a business is reviewed: it decides what is worth a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// The owner, or their chamber, changed the list: they see the answer on the page.
    Inventory,
    /// An advisory changed.
    Feed,
    /// The owner wanted to be asked again on this day.
    AskedFor,
}

/// What touches one item now.
#[derive(Debug, Clone)]
pub struct ItemVerdict {
    /// The item.
    pub item: Item,
    /// Findings with an urgency, most urgent first.
    pub findings: Vec<Judged>,
    /// Ids of advisories that wait for an analyst.
    pub held: Vec<AdvisoryId>,
}

/// One finding with its urgency.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The advisory.
    pub advisory: StoredAdvisory,
    /// What matching says.
    pub finding: Finding,
    /// What the level was decided from.
    pub inputs: Inputs,
    /// The level.
    pub decision: Decision,
}

/// Judges every item of a business; dismissed advisories are left out.
///
/// # Errors
/// The database's.
pub fn judge_all(db: &mut Db, context: &Context, sme: &SmeId) -> DbResult<Vec<ItemVerdict>> {
    let items = inventory::store::find_all(db, sme)?;
    let releases: BTreeSet<ReleaseId> = items.iter().filter_map(|item| item.release_id.clone()).collect();
    let matches = matches::store::find(db, &releases.into_iter().collect::<Vec<_>>())?;
    let ids: BTreeSet<AdvisoryId> = matches.iter().map(|m| m.advisory_id.clone()).collect();
    let advisories = crate::advisories::store::find(db, &ids.into_iter().collect::<Vec<_>>())?;
    let advisories: BTreeMap<AdvisoryId, StoredAdvisory> = advisories.into_iter().map(|a| (a.id.clone(), a)).collect();
    let dismissed = dismissals::store::find(db, sme, context.now)?;
    let endings = endings_of(db, &items)?;
    let all: Vec<matching::Item> = items.iter().flat_map(|item| identities(context, item)).collect();
    let business = Inventory::new(&all);
    let slugs: BTreeSet<&str> = items.iter().filter_map(|item| item.product_slug.as_deref()).collect();
    let inside = match matches.iter().any(|one| one.hit.conditional) {
        true => components::store::find(db, &slugs.into_iter().collect::<Vec<_>>())?,
        false => Components::default(),
    };
    let mut verdicts = Vec::new();
    for item in items {
        let release = item.release_id.clone();
        let mut verdict = ItemVerdict {
            item,
            findings: Vec::new(),
            held: Vec::new(),
        };
        for hit in matches.iter().filter(|m| Some(&m.release_id) == release.as_ref()) {
            let slug = verdict.item.product_slug.clone().unwrap_or_default();
            let known = advisories.get(&hit.advisory_id).filter(|a| !a.advisory.rejected);
            let Some(advisory) = known.filter(|a| !is_dismissed(&dismissed, slug, a)) else {
                continue;
            };
            let finding = if hit.hit.conditional {
                let row = row(context, &verdict.item, &inside);
                matching::judge_in(advisory.advisory.applicability(), row.as_row(), &business)
            } else {
                Some(hit.hit.clone().into_finding())
            };
            if let Some(finding) = finding {
                weigh(context, &endings, &mut verdict, advisory, finding);
            }
        }
        verdict
            .findings
            .sort_by(|a, b| order(b).cmp(&order(a)).then_with(|| a.advisory.id.cmp(&b.advisory.id)));
        verdicts.push(verdict);
    }
    Ok(verdicts)
}

/// "We do not use it" holds for good; "done" without a known fix, and "another version", until a source says something new.
fn is_dismissed(dismissed: &dismissals::store::Dismissals, slug: String, advisory: &StoredAdvisory) -> bool {
    match dismissed.get(&(slug, advisory.id.to_string())) {
        Some(Some(at)) => advisory.changed_at <= *at,
        Some(None) => true,
        None => false,
    }
}

fn order(judged: &Judged) -> (urgency::Level, Verdict) {
    (judged.decision.level, judged.finding.verdict)
}

/// What a program is in the terms of matching.
pub(super) fn identities(context: &Context, item: &Item) -> Vec<matching::Item> {
    let product = product_of(context, item);
    product
        .map(|product| product.items(item.version.as_deref()))
        .unwrap_or_default()
}

/// When the release lines of each product end, as a list told.
type Endings = HashMap<String, Vec<Ending>>;

fn endings_of(db: &mut Db, items: &[Item]) -> DbResult<Endings> {
    let slugs: BTreeSet<&str> = items.iter().filter_map(|item| item.product_slug.as_deref()).collect();
    life_cycles::store::find(db, &slugs)
}

/// The program with what is in it.
pub(super) fn row(context: &Context, item: &Item, inside: &Components) -> ReleaseRow {
    let product = product_of(context, item);
    product.map_or_else(ReleaseRow::default, |product| {
        rows::row_of_version(product, item.version.as_deref(), inside)
    })
}

fn product_of<'a>(context: &'a Context, item: &Item) -> Option<&'a Product> {
    context.catalogue.product(item.product_slug.as_deref()?)
}

fn weigh(
    context: &Context,
    endings: &Endings,
    verdict: &mut ItemVerdict,
    advisory: &StoredAdvisory,
    mut finding: Finding,
) {
    finding.fixed_in = finding
        .fixed_in
        .take()
        .or_else(|| remedies::repaired(&advisory.advisory, &finding));
    let item = &verdict.item;
    let Some(product) = item
        .product_slug
        .as_deref()
        .and_then(|slug| context.catalogue.product(slug))
    else {
        return;
    };
    let told = endings.get(&product.slug).map(Vec::as_slice).unwrap_or_default();
    let ended = product.has_ended(item.version.as_deref(), told, &context.now.date());
    let subject = Subject::of(product, item.exposed.answer(), ended);
    let inputs = assess::inputs(&advisory.advisory, &finding, &subject);
    let released = advisory.released_level.as_deref().and_then(urgency::Level::parse);
    match assess::decide(&inputs, released) {
        Outcome::Held => verdict.held.push(advisory.id.clone()),
        Outcome::Level(decision) => {
            verdict.findings.push(Judged {
                advisory: advisory.clone(),
                finding,
                inputs,
                decision,
            });
        }
    }
}

/// Brings the alerts of a business in line with what touches it, and queues the mails that are due.
///
/// # Errors
/// The database's; then nothing was changed.
pub fn review(db: &mut Db, context: &Context, sme: &SmeId, cause: Cause) -> DbResult<()> {
    // News that waits for its review is told now, whatever the occasion: the later review would find it known.
    let is_news = store::delete_review(db, sme)?;
    let cause = if is_news && cause == Cause::Inventory {
        Cause::Feed
    } else {
        cause
    };
    let mut wanted: BTreeMap<String, Vec<ItemVerdict>> = BTreeMap::new();
    for verdict in judge_all(db, context, sme)? {
        if let Some(slug) = verdict
            .item
            .product_slug
            .clone()
            .filter(|_| !verdict.findings.is_empty())
        {
            wanted.entry(slug).or_default().push(verdict);
        }
    }
    let mut open: BTreeMap<String, Alert> = store::find_open(db, sme)?
        .into_iter()
        .map(|alert| (alert.product_slug.clone(), alert))
        .collect();
    for (slug, verdicts) in wanted {
        let Some((label, document)) = bundle(&verdicts) else {
            continue;
        };
        match open.remove(&slug) {
            None => raise(db, context, sme, cause, &slug, label, document)?,
            Some(alert) => revise(db, context, sme, cause, alert, label, document)?,
        }
    }
    for (_, gone) in open {
        closing::close(db, context, sme, cause, &gone)?;
    }
    Ok(())
}

/// One decision out of all findings about one product, over all items that run it.
fn bundle(verdicts: &[ItemVerdict]) -> Option<(String, AlertDocument)> {
    let mut all: Vec<(&Item, &Judged)> = verdicts
        .iter()
        .flat_map(|v| v.findings.iter().map(move |judged| (&v.item, judged)))
        .collect();
    all.sort_by(|(_, a), (_, b)| order(b).cmp(&order(a)).then_with(|| a.advisory.id.cmp(&b.advisory.id)));
    let (item, first) = all.first().copied()?;
    let mut advisories: Vec<Bundled> = Vec::new();
    for (_, judged) in &all {
        if !advisories.iter().any(|known| known.id == judged.advisory.id.as_str()) {
            advisories.push(bundled(judged));
        }
    }
    let document = AlertDocument {
        version: item.version.clone(),
        exposed: item.exposed.answer(),
        verdict: first.finding.verdict,
        missing: first.finding.missing.clone(),
        fixed_in: common_fix(all.iter().map(|(_, judged)| &judged.finding)),
        reason: first.finding.reason.clone(),
        inputs: first.inputs,
        decision: first.decision.clone(),
        remedies: Remedies::of(&first.advisory.advisory, &first.finding),
        table_version: urgency::TABLE_VERSION.to_owned(),
        advisories,
    };
    Some((item.label.as_str().to_owned(), document))
}

/// The version that is at least as new as every known fix; `None` when no finding names one.
fn common_fix<'a>(findings: impl Iterator<Item = &'a Finding>) -> Option<String> {
    findings
        .filter_map(|finding| finding.fixed_in.clone())
        .reduce(|best, fix| {
            if matching::version_cmp(&fix, &best) == Some(std::cmp::Ordering::Greater) {
                fix
            } else {
                best
            }
        })
}

fn bundled(judged: &Judged) -> Bundled {
    let advisory = &judged.advisory.advisory;
    let exploited = advisory.known_exploited.as_ref();
    Bundled {
        id: judged.advisory.id.to_string(),
        level: judged.decision.level,
        verdict: judged.finding.verdict,
        fixed_in: judged.finding.fixed_in.clone(),
        early: advisory.early,
        released: judged.advisory.released_level.is_some(),
        weaknesses: advisory.weaknesses.clone(),
        vector: advisory.score().map(|s| s.vector.clone()),
        score: advisory.score().map(|s| (s.version.clone(), s.base)),
        exploited_since: exploited.map(|k| k.added.clone()),
        ransomware: exploited.is_some_and(|k| k.ransomware),
        published: advisory.published.clone(),
        sources: advisory.sources.iter().map(|s| s.as_str().to_owned()).collect(),
        references: advisory.references.iter().take(3).map(|r| r.url.clone()).collect(),
    }
}

fn raise(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    cause: Cause,
    slug: &str,
    label: String,
    document: AlertDocument,
) -> DbResult<()> {
    let alert = Alert {
        id: AlertId::generate(),
        product_slug: slug.to_owned(),
        label,
        state: AlertState::Open,
        level: document.decision.level,
        revision: 1,
        document,
        check_code: check_codes::generate(),
        raised_at: context.now,
        updated_at: context.now,
        remind_at: None,
        told_at: None,
    };
    store::create(db, sme, &alert)?;
    mails::announce(db, context, sme, cause, &alert)
}

fn revise(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    cause: Cause,
    before: Alert,
    label: String,
    document: AlertDocument,
) -> DbResult<()> {
    if document == before.document && label == before.label {
        return Ok(());
    }
    let differs = document.differs_from(&before.document);
    let graver = document.is_graver_than(&before.document);
    let before_level = before.level;
    let mut alert = Alert {
        label,
        level: document.decision.level,
        document,
        updated_at: context.now,
        ..before
    };
    if differs {
        alert.revision += 1;
    }
    if alert.level > before_level {
        // More urgent than before: a new date.
        alert.raised_at = context.now;
    }
    store::update(db, sme, &alert)?;
    if graver {
        mails::announce(db, context, sme, cause, &alert)
    } else {
        Ok(())
    }
}
