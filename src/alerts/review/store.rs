//! Rows of many businesses at once: what a review reads and writes in few statements.

mod at_once;

use super::bundle::Bundle;
use crate::alerts::closing::ClosedBecause;
use crate::alerts::dismissals::store::{Dismissals, UNTIL_CHANGE};
use crate::alerts::store::Row;
use crate::alerts::{Alert, AlertState};
use crate::clock::Timestamp;
use crate::db::schema::{alert, alert_document, contact, dismissal, item, release_match, sme};
use crate::db::{AlertId, Db, DbResult, SmeId, each_backend};
use crate::inventory::{self, Item};
use crate::tenancy::{Contact, Sme};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An alert's document counts as used for so long without being told again, in seconds.
const USED_SECONDS: i64 = 60 * 60;
/// Rows in one statement.
const ROWS: usize = 200;

/// An alert to be written, with the digest of its document.
#[derive(Debug)]
pub struct Written {
    /// The business.
    pub sme: SmeId,
    /// The alert.
    pub alert: Alert,
    /// The digest.
    pub digest: String,
}

/// Holds the rows of these businesses until the end of the transaction, in the order of their ids, so that an owner and
/// the worker come one after the other (needs the system scope). SQLite has one writer anyway.
///
/// # Errors
/// The database's.
pub fn lock(db: &mut Db, businesses: &[SmeId]) -> DbResult<()> {
    let own = sme::table.filter(sme::id.eq_any(businesses)).order(sme::id);
    let rows = own.select(sme::id);
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => rows.for_no_key_update().load::<SmeId>(db).map(drop)?,
        Db::Sqlite(_) => drop(rows),
    }
    Ok(())
}

/// The programs of these products on the lists of businesses, each list in its order; all programs without `products`
/// (of several businesses: needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_items(
    db: &mut Db,
    businesses: &[SmeId],
    products: Option<&BTreeSet<String>>,
) -> DbResult<HashMap<SmeId, Vec<Item>>> {
    let own = item::table.filter(item::sme_id.eq_any(businesses));
    let mut wanted = own
        .order((item::sme_id, item::label, item::id))
        .select((item::sme_id, inventory::store::Row::as_select()))
        .into_boxed();
    if let Some(products) = products {
        wanted = wanted.filter(item::product_slug.eq_any(products));
    }
    let rows: Vec<(SmeId, inventory::store::Row)> = wanted.load(db)?;
    let mut lists: HashMap<SmeId, Vec<Item>> = HashMap::new();
    for (sme, row) in rows {
        lists.entry(sme).or_default().push(row.into());
    }
    Ok(lists)
}

/// The products of a business with a verdict that depends on what else is on its list.
///
/// # Errors
/// The database's.
pub fn find_conditional(db: &mut Db, sme: &SmeId) -> DbResult<Vec<String>> {
    let conditional = release_match::table
        .filter(release_match::release_id.nullable().eq(item::release_id))
        .filter(release_match::conditional);
    let own = item::table
        .filter(item::sme_id.eq(sme))
        .filter(diesel::dsl::exists(conditional));
    let slugs: Vec<Option<String>> = own.select(item::product_slug).distinct().load(db)?;
    Ok(slugs.into_iter().flatten().collect())
}

/// The dismissals of businesses that hold now (of several businesses: needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_dismissals(db: &mut Db, businesses: &[SmeId], now: Timestamp) -> DbResult<HashMap<SmeId, Dismissals>> {
    let holds = dismissal::until_at.is_null().or(dismissal::until_at.gt(now));
    let rows: Vec<(SmeId, String, String, String, Timestamp)> = dismissal::table
        .filter(dismissal::sme_id.eq_any(businesses))
        .filter(holds)
        .select((
            dismissal::sme_id,
            dismissal::product_slug,
            dismissal::advisory_id,
            dismissal::reason,
            dismissal::created_at,
        ))
        .load(db)?;
    let mut found: HashMap<SmeId, Dismissals> = HashMap::new();
    for (sme, slug, advisory, reason, at) in rows {
        let until = Some(at).filter(|_| UNTIL_CHANGE.contains(&reason.as_str()));
        found.entry(sme).or_default().insert((slug, advisory), until);
    }
    Ok(found)
}

/// The open alerts about these products, by business and product; about all without `products` (of several businesses:
/// needs the system scope).
///
/// # Errors
/// The database's.
pub(super) fn find_open(
    db: &mut Db,
    businesses: &[SmeId],
    products: Option<&BTreeSet<String>>,
) -> DbResult<HashMap<SmeId, BTreeMap<String, Row>>> {
    let open = alert::table
        .filter(alert::sme_id.eq_any(businesses))
        .filter(alert::state.eq(AlertState::Open));
    let mut wanted = open.select((alert::sme_id, Row::as_select())).into_boxed();
    if let Some(products) = products {
        wanted = wanted.filter(alert::product_slug.eq_any(products));
    }
    let rows: Vec<(SmeId, Row)> = wanted.load(db)?;
    let mut found: HashMap<SmeId, BTreeMap<String, Row>> = HashMap::new();
    for (sme, row) in rows {
        found.entry(sme).or_default().insert(row.product_slug.clone(), row);
    }
    Ok(found)
}

/// Who receives the mails of businesses (of several businesses: needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_receivers(db: &mut Db, businesses: &[SmeId]) -> DbResult<HashMap<SmeId, Vec<Contact>>> {
    let wanted = contact::table
        .filter(contact::sme_id.eq_any(businesses))
        .filter(contact::alerts_wanted.eq(true));
    let rows: Vec<(SmeId, Contact)> = wanted
        .order((contact::sme_id, contact::id))
        .select((contact::sme_id, Contact::as_select()))
        .load(db)?;
    let mut found: HashMap<SmeId, Vec<Contact>> = HashMap::new();
    for (sme, contact) in rows {
        found.entry(sme).or_default().push(contact);
    }
    Ok(found)
}

/// Businesses by id (several: needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_smes(db: &mut Db, businesses: &[SmeId]) -> DbResult<Vec<Sme>> {
    let own = sme::table.filter(sme::id.eq_any(businesses));
    Ok(own.select(Sme::as_select()).load(db)?)
}

/// Keeps documents of alerts that are not kept yet, and notes that they are used.
///
/// # Errors
/// The database's.
pub(super) fn keep_documents(db: &mut Db, bundles: &BTreeMap<&str, &Bundle>, now: Timestamp) -> DbResult<()> {
    let digests: Vec<&str> = bundles.keys().copied().collect();
    let mut fresh: BTreeSet<String> = BTreeSet::new();
    for some in digests.chunks(ROWS) {
        let kept = alert_document::table.filter(alert_document::digest.eq_any(some));
        let used: Vec<(String, Timestamp)> = kept
            .select((alert_document::digest, alert_document::used_at))
            .load(db)?;
        let is_fresh = |at: Timestamp| at >= now.plus_seconds(-USED_SECONDS);
        fresh.extend(
            used.into_iter()
                .filter(|(_, at)| is_fresh(*at))
                .map(|(digest, _)| digest),
        );
    }
    // In the order of their digests, so that two workers do not wait for each other in a circle.
    let rows: Vec<_> = bundles
        .iter()
        .filter(|(digest, _)| !fresh.contains(**digest))
        .map(|(digest, bundle)| {
            (
                alert_document::digest.eq(*digest),
                alert_document::document.eq(&bundle.json),
                alert_document::used_at.eq(now),
            )
        })
        .collect();
    for some in rows.chunks(ROWS) {
        each_backend!(db => diesel::insert_into(alert_document::table).values(some)
            .on_conflict(alert_document::digest).do_update().set(alert_document::used_at.eq(now)).execute(db)?);
    }
    Ok(())
}

/// Creates alerts (of several businesses: needs the system scope).
///
/// # Errors
/// The database's; a second open alert for one product is a unique violation.
pub fn create_alerts(db: &mut Db, new: &[Written]) -> DbResult<()> {
    let row = |one: &Written| {
        let Written {
            sme,
            alert: new,
            digest,
        } = one;
        (
            alert::sme_id.eq(sme.clone()),
            alert::id.eq(new.id.clone()),
            alert::product_slug.eq(new.product_slug.clone()),
            alert::label.eq(new.label.clone()),
            alert::state.eq(new.state),
            alert::level.eq(new.level.as_str()),
            alert::verdict.eq(new.document.verdict.as_str()),
            alert::revision.eq(new.revision),
            alert::document.eq(""),
            alert::digest.eq(digest.clone()),
            alert::check_code.eq(new.check_code.clone()),
            alert::raised_at.eq(new.raised_at),
            alert::updated_at.eq(new.updated_at),
            alert::told_at.eq(new.told_at),
        )
    };
    for some in new.chunks(ROWS) {
        let rows: Vec<_> = some.iter().map(row).collect();
        each_backend!(db => diesel::insert_into(alert::table).values(&rows).execute(db)?);
    }
    Ok(())
}

/// Writes label, level, document, revision, code and times of changed alerts (of several businesses: needs
/// the system scope).
///
/// # Errors
/// The database's.
pub fn update_alerts(db: &mut Db, changed: &[Written]) -> DbResult<()> {
    changed.chunks(ROWS).try_for_each(|some| at_once::update(db, some))
}

/// Closes open alerts, each for its reason (of several businesses: needs the system scope).
///
/// # Errors
/// The database's.
pub fn update_closed(db: &mut Db, gone: &[(&SmeId, &AlertId, ClosedBecause)], now: Timestamp) -> DbResult<()> {
    gone.chunks(ROWS).try_for_each(|some| at_once::close(db, some, now))
}
