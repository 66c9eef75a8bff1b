//! Which advisories touch one program, and how urgent each is. Pure: everything it needs was loaded before.

use super::known::Met;
use crate::advisories::store::StoredAdvisory;
use crate::alerts::assess::{self, Subject};
use crate::alerts::dismissals::store::Dismissals;
use crate::alerts::urgency::{Decision, Inputs, Level, Outcome};
use crate::alerts::{Context, remedies};
use crate::catalogue::Product;
use crate::catalogue::components::Components;
use crate::catalogue::life_cycles::Ending;
use crate::catalogue::rows;
use crate::db::AdvisoryId;
use crate::inventory::Item;
use crate::matching::{self, Finding, Inventory, Verdict};
use std::sync::Arc;

/// What touches one item now.
#[derive(Debug, Clone)]
pub struct ItemVerdict {
    /// The item.
    pub item: Item,
    /// Findings with an urgency, most urgent first.
    pub findings: Vec<Arc<Judged>>,
    /// Ids of advisories that wait for an analyst.
    pub held: Vec<AdvisoryId>,
    /// Findings that the owner has answered for: they make no alert.
    pub answered: Vec<Arc<Judged>>,
}

/// One finding with its urgency.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The advisory.
    pub advisory: Arc<StoredAdvisory>,
    /// What matching says.
    pub finding: Finding,
    /// What the level was decided from.
    pub inputs: Inputs,
    /// The level.
    pub decision: Decision,
}

impl Judged {
    /// What comes first in an alert.
    pub(super) fn order(&self) -> (Level, Verdict) {
        (self.decision.level, self.finding.verdict)
    }
}

/// Findings, most urgent first, what waits for an analyst, and what the owner has answered for.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) findings: Vec<Arc<Judged>>,
    pub(super) held: Vec<AdvisoryId>,
    pub(super) answered: Vec<Arc<Judged>>,
}

/// What a program is judged by.
pub(super) struct Grounds<'a> {
    pub(super) context: &'a Context,
    pub(super) item: &'a Item,
    pub(super) product: &'a Product,
    /// The advisories that reach its release.
    pub(super) met: &'a [Met],
    /// A verdict on it depends on what else the business runs.
    pub(super) conditional: bool,
    /// When its release lines end, as a list told.
    pub(super) told: &'a [Ending],
    /// What is in the releases of its product.
    pub(super) inside: &'a Components,
    /// What the business said does not concern it.
    pub(super) dismissed: &'a Dismissals,
    /// The whole list of the business, for what asks for a platform.
    pub(super) list: &'a [Item],
}

/// Judges one program.
pub(super) fn judge(grounds: &Grounds<'_>) -> Found {
    let Grounds {
        context, item, product, ..
    } = *grounds;
    let ended = product.has_ended(item.version.as_deref(), grounds.told, &context.now.date());
    let subject = Subject::of(product, item.exposed.answer(), ended);
    let names: Vec<matching::Item> = match grounds.conditional {
        true => grounds.list.iter().flat_map(|one| identities(context, one)).collect(),
        false => Vec::new(),
    };
    let business = Inventory::new(&names);
    let row = rows::row_of_version(product, item.version.as_deref(), grounds.inside);
    let mut found = Found::default();
    for one in grounds.met {
        let finding = if one.hit.conditional {
            matching::judge_in(one.advisory.advisory.applicability(), row.as_row(), &business)
        } else {
            Some(one.hit.clone().into_finding())
        };
        let Some(finding) = finding else {
            continue;
        };
        let is_answered = grounds.is_dismissed(&one.advisory);
        match weigh(&subject, &one.advisory, finding).map(Arc::new) {
            Some(judged) if is_answered => found.answered.push(judged),
            Some(judged) => found.findings.push(judged),
            None if is_answered => {}
            None => found.held.push(one.advisory.id.clone()),
        }
    }
    found.findings.sort_by(|a, b| {
        b.order()
            .cmp(&a.order())
            .then_with(|| a.advisory.id.cmp(&b.advisory.id))
    });
    found
}

/// What a program is in the terms of matching.
pub(in crate::alerts) fn identities(context: &Context, item: &Item) -> Vec<matching::Item> {
    let product = item
        .product_slug
        .as_deref()
        .and_then(|slug| context.catalogue.product(slug));
    product
        .map(|product| product.items(item.version.as_deref()))
        .unwrap_or_default()
}

impl Grounds<'_> {
    /// "We do not use it" holds for good; "done" without a known fix, and "another version", until a source says
    /// something new.
    fn is_dismissed(&self, advisory: &StoredAdvisory) -> bool {
        if self.dismissed.is_empty() {
            return false;
        }
        let key = (self.product.slug.clone(), advisory.id.to_string());
        match self.dismissed.get(&key) {
            Some(Some(at)) => advisory.changed_at <= *at,
            Some(None) => true,
            None => false,
        }
    }
}

/// The finding with its urgency; none while it waits for an analyst.
fn weigh(subject: &Subject, advisory: &Arc<StoredAdvisory>, mut finding: Finding) -> Option<Judged> {
    finding.fixed_in = finding
        .fixed_in
        .take()
        .or_else(|| remedies::repaired(&advisory.advisory, &finding));
    let inputs = assess::inputs(&advisory.gist, &finding, subject);
    let released = advisory.released.as_ref().and_then(|one| Level::parse(&one.level));
    match assess::decide(&inputs, released) {
        Outcome::Held => None,
        Outcome::Level(decision) => Some(Judged {
            advisory: Arc::clone(advisory),
            finding,
            inputs,
            decision,
        }),
    }
}
