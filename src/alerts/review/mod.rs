//! The review of businesses: what touches them now, compared with the alerts that are open.
//!
//! Everything a review changes, alerts and the mails about them, is one transaction, of one business or of many. It may
//! run any number of times: when nothing changed it writes nothing. [`review_part`] is the worker's way, over the
//! products that changed; [`review`] and [`review_products`] are what follows from the owner's own change.

mod bundle;
mod changes;
mod judge;
mod known;
pub(super) mod store;

pub(super) use judge::identities;
pub use judge::{ItemVerdict, Judged};
pub use known::Known;

use super::requests::{self, Part};
use super::{Context, dismissals};
use crate::db::{Db, DbResult, SmeId};
use crate::inventory::{self, Item};
use std::collections::{BTreeSet, HashMap};
use std::slice;

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

/// Which businesses are reviewed, and what of them.
#[derive(Clone, Copy)]
struct Batch<'a> {
    context: &'a Context,
    businesses: &'a [SmeId],
    /// Only these products.
    products: Option<&'a BTreeSet<String>>,
    cause: Cause,
}

/// Judges every item of a business; dismissed advisories are left out.
///
/// # Errors
/// The database's.
pub fn judge_all(db: &mut Db, context: &Context, sme: &SmeId) -> DbResult<Vec<ItemVerdict>> {
    let items = inventory::store::find_all(db, sme)?;
    let dismissed = dismissals::store::find(db, sme, context.now)?;
    let mut known = Known::default();
    known.load(db, &context.catalogue, items.iter())?;
    let verdict = |item: &Item| {
        let verdicts = known.judge(context, item, &items, &dismissed);
        ItemVerdict {
            item: item.clone(),
            findings: verdicts.found.findings.clone(),
            held: verdicts.found.held.clone(),
            answered: verdicts.found.answered.clone(),
        }
    };
    Ok(items.iter().map(verdict).collect())
}

/// Brings the alerts of a business in line with what touches it, and queues the mails that are due.
///
/// # Errors
/// The database's; then nothing was changed.
pub fn review(db: &mut Db, context: &Context, sme: &SmeId, cause: Cause) -> DbResult<()> {
    review_one(db, context, sme, cause, None)
}

/// [`review`] after a change of programs of one product (`None`: of a program that no product answers to).
///
/// # Errors
/// The database's; then nothing was changed.
pub fn review_product(db: &mut Db, context: &Context, sme: &SmeId, slug: Option<&str>) -> DbResult<()> {
    // What depends on the rest of the list may depend on this product.
    let mut products: BTreeSet<String> = store::find_conditional(db, sme)?.into_iter().collect();
    products.extend(slug.map(str::to_owned));
    review_one(db, context, sme, Cause::Inventory, Some(&products))
}

fn review_one(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    cause: Cause,
    products: Option<&BTreeSet<String>>,
) -> DbResult<()> {
    // News that waits for its review is told now, whatever the occasion: the later review would find it known.
    let waits = requests::store::delete_review(db, sme)?;
    let is_news = waits || requests::store::is_waiting(db, sme, products)?;
    let batch = Batch {
        context,
        businesses: slice::from_ref(sme),
        products: products.filter(|_| !waits),
        cause: if is_news && cause == Cause::Inventory {
            Cause::Feed
        } else {
            cause
        },
    };
    review_batch(db, &mut Known::default(), batch)
}

/// Reviews the businesses of a part of a walk, for the products of the walk, and takes the part off the list (needs the
/// system scope). Returns how many businesses there were; `None` when another worker has the part.
///
/// # Errors
/// The database's; then nothing was changed.
pub fn review_part(db: &mut Db, context: &Context, known: &mut Known, part: &Part) -> DbResult<Option<usize>> {
    if !requests::store::delete_part(db, part)? {
        return Ok(None);
    }
    let businesses = requests::store::find_businesses(db, part)?;
    let products = requests::store::find_products(db, &part.walk)?;
    store::lock(db, &businesses)?;
    known.refresh(db)?;
    let batch = Batch {
        context,
        businesses: &businesses,
        products: Some(&products),
        cause: Cause::Feed,
    };
    review_batch(db, known, batch)?;
    Ok(Some(businesses.len()))
}

fn review_batch(db: &mut Db, known: &mut Known, batch: Batch<'_>) -> DbResult<()> {
    let lists = find_lists(db, known, batch)?;
    let dismissed = store::find_dismissals(db, batch.businesses, batch.context.now)?;
    let open = store::find_open(db, batch.businesses, batch.products)?;
    changes::bring_in_line(db, known, batch, changes::Before { lists, dismissed, open })
}

/// The programs to judge; the whole list of a business where a verdict depends on it.
fn find_lists(db: &mut Db, known: &mut Known, batch: Batch<'_>) -> DbResult<HashMap<SmeId, Vec<Item>>> {
    let mut lists = store::find_items(db, batch.businesses, batch.products)?;
    known.load(db, &batch.context.catalogue, lists.values().flatten())?;
    if batch.products.is_none() {
        return Ok(lists);
    }
    let looking = |list: &Vec<Item>| list.iter().any(|item| known.looks_around(item));
    let whole: Vec<SmeId> = lists
        .iter()
        .filter(|(_, list)| looking(list))
        .map(|(sme, _)| sme.clone())
        .collect();
    if !whole.is_empty() {
        lists.extend(store::find_items(db, &whole, None)?);
    }
    Ok(lists)
}
