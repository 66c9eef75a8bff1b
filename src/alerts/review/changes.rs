//! What a review changes: alerts are raised, revised and closed, and the mails that are due are queued, all of it for
//! many businesses in few statements.

use super::Batch;
use super::bundle::Bundle;
use super::known::Known;
use super::store::{self, Written};
use crate::alerts::closing;
use crate::alerts::dismissals::store::Dismissals;
use crate::alerts::mails::{self, Outgoing, Senders};
use crate::alerts::store::Row;
use crate::alerts::{Alert, AlertState};
use crate::clock::Timestamp;
use crate::db::{AlertId, Db, DbResult, SmeId};
use crate::delivery::check_codes;
use crate::inventory::Item;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What holds before: lists, the owners' words and the open alerts.
pub(super) struct Before {
    pub(super) lists: HashMap<SmeId, Vec<Item>>,
    pub(super) dismissed: HashMap<SmeId, Dismissals>,
    pub(super) open: HashMap<SmeId, BTreeMap<String, Row>>,
}

/// An alert that should be there, and the one that is.
struct Wanted {
    sme: SmeId,
    slug: String,
    label: String,
    bundle: Arc<Bundle>,
    open: Option<Row>,
}

/// Alerts that are open for no reason any more.
type Gone = Vec<(SmeId, Row)>;

/// Writes what differs from `before`.
pub(super) fn bring_in_line(db: &mut Db, known: &mut Known, batch: Batch<'_>, before: Before) -> DbResult<()> {
    let (mut wanted, gone) = compare(known, batch, before)?;
    let rows = wanted.iter().filter_map(|one| one.open.as_ref());
    let rows = rows.chain(gone.iter().map(|(_, row)| row));
    known.load_documents(db, rows.filter_map(|row| row.digest.as_ref()))?;
    let (mut raised, mut revised) = (Vec::new(), Vec::new());
    for one in &mut wanted {
        match one.open.take() {
            None => raised.push((written(one, raise(one, batch.context.now)), true)),
            Some(row) => {
                let before = with_document(known, row)?;
                let (alert, is_graver) = revise(one, before, batch.context.now);
                revised.push((written(one, alert), is_graver));
            }
        }
    }
    let bundles = wanted.iter().map(|one| one.bundle.as_ref());
    let documents: BTreeMap<&str, &Bundle> = bundles.map(|one| (one.digest.as_str(), one)).collect();
    let outgoing = announce(db, batch, raised.iter_mut().chain(&mut revised))?;
    let only = |all: Vec<(Written, bool)>| all.into_iter().map(|(one, _)| one).collect::<Vec<_>>();
    store::keep_documents(db, &documents, batch.context.now)?;
    store::create_alerts(db, &only(raised))?;
    store::update_alerts(db, &only(revised))?;
    let gone = gone
        .into_iter()
        .map(|(sme, row)| Ok((sme, with_document(known, row)?)))
        .collect::<DbResult<Vec<(SmeId, Alert)>>>()?;
    closing::close(db, batch.context, known, batch.cause, &gone)?;
    outgoing.queue(db, batch.context.now)
}

/// What should be there and is not, or is otherwise; and what is gone.
fn compare(known: &mut Known, batch: Batch<'_>, mut before: Before) -> DbResult<(Vec<Wanted>, Gone)> {
    let (mut wanted, mut gone) = (Vec::new(), Vec::new());
    let (nothing, nobody) = (Vec::new(), Dismissals::default());
    for sme in batch.businesses {
        let list = before.lists.get(sme).unwrap_or(&nothing);
        let dismissed = before.dismissed.get(sme).unwrap_or(&nobody);
        let mut open = before.open.remove(sme).unwrap_or_default();
        for (slug, items) in by_product(batch, list) {
            let judge = |item| (item, known.judge(batch.context, item, list, dismissed));
            let parts: Vec<_> = items.into_iter().map(judge).collect();
            let Some((label, bundle)) = known.bundles.bundle(&parts)? else {
                continue;
            };
            let open = open.remove(slug);
            let is_same = |row: &Row| row.label == label && row.digest.as_ref() == Some(&bundle.digest);
            if !open.as_ref().is_some_and(is_same) {
                wanted.push(Wanted {
                    sme: sme.clone(),
                    slug: slug.to_owned(),
                    label: label.to_owned(),
                    bundle,
                    open,
                });
            }
        }
        gone.extend(open.into_values().map(|row| (sme.clone(), row)));
    }
    Ok((wanted, gone))
}

/// The programs of a list that are reviewed, by product.
fn by_product<'a>(batch: Batch<'_>, list: &'a [Item]) -> BTreeMap<&'a str, Vec<&'a Item>> {
    let mut found: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in list {
        let slug = item.product_slug.as_deref();
        let is_wanted = |slug: &&str| batch.products.is_none_or(|products| products.contains(*slug));
        if let Some(slug) = slug.filter(is_wanted) {
            found.entry(slug).or_default().push(item);
        }
    }
    found
}

fn with_document(known: &Known, row: Row) -> DbResult<Alert> {
    let shared = row.digest.as_deref().and_then(|digest| known.document(digest));
    row.with(shared)
}

fn written(one: &Wanted, alert: Alert) -> Written {
    Written {
        sme: one.sme.clone(),
        alert,
        digest: one.bundle.digest.clone(),
    }
}

fn raise(one: &Wanted, now: Timestamp) -> Alert {
    let document = Arc::clone(&one.bundle.document);
    Alert {
        id: AlertId::generate(),
        product_slug: one.slug.clone(),
        label: one.label.clone(),
        state: AlertState::Open,
        level: document.decision.level,
        revision: 1,
        document,
        check_code: check_codes::generate(),
        raised_at: now,
        updated_at: now,
        remind_at: None,
        told_at: None,
    }
}

/// The alert as it is now, and whether it asks for more than before.
fn revise(one: &Wanted, before: Alert, now: Timestamp) -> (Alert, bool) {
    let document = Arc::clone(&one.bundle.document);
    let is_graver = document.is_graver_than(&before.document);
    let differs = document.differs_from(&before.document);
    let level = document.decision.level;
    let alert = Alert {
        label: one.label.clone(),
        level,
        document,
        updated_at: now,
        revision: before.revision + i32::from(differs),
        // More urgent than before: a new date.
        raised_at: if level > before.level { now } else { before.raised_at },
        ..before
    };
    (alert, is_graver)
}

/// Writes the mails about what is new or graver, where it is worth one, and notes in the alert that it was told.
fn announce<'a>(
    db: &mut Db,
    batch: Batch<'_>,
    changed: impl Iterator<Item = &'a mut (Written, bool)>,
) -> DbResult<Outgoing> {
    let mut news: Vec<&mut Written> = changed.filter(|(_, is_news)| *is_news).map(|(one, _)| one).collect();
    let mut businesses: Vec<SmeId> = news.iter().map(|one| one.sme.clone()).collect();
    businesses.dedup();
    let senders = Senders::find(db, &businesses)?;
    let mut outgoing = Outgoing::default();
    for one in &mut news {
        if let Some(sender) = senders.of(&one.sme) {
            mails::announce(batch.context, sender, batch.cause, &mut one.alert, &mut outgoing)?;
        }
    }
    Ok(outgoing)
}
