//! Rows of releases, walks, parts and single businesses that wait for a review.

use crate::clock::Timestamp;
use crate::db::schema::{item, release, release_review, review, review_part, review_walk};
use crate::db::{Db, DbResult, DecisionId, ReleaseId, SmeId, each_backend, locked};
use crate::settings;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Changes with every request: what was remembered before it may be out of date.
const MARK: &str = "reviews_requested";

/// A walk over the businesses that have one of its releases.
#[derive(Debug, Clone)]
pub struct Walk {
    /// Its id.
    pub id: String,
    /// Businesses up to this id are in parts.
    pub planned_to: String,
}

/// Businesses that are reviewed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The walk.
    pub walk: String,
    /// The first of them.
    pub first: SmeId,
    /// The last of them.
    pub last: SmeId,
}

/// Asks for a review of every business that has one of these releases. At most once in a transaction, so that two of them
/// cannot wait for each other.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, releases: &[ReleaseId], now: Timestamp) -> DbResult<()> {
    let in_order: BTreeSet<&ReleaseId> = releases.iter().collect();
    let none: Option<String> = None;
    let change = (release_review::requested_at.eq(now), release_review::walk.eq(&none));
    let rows: Vec<_> = in_order
        .into_iter()
        .map(|id| (release_review::release_id.eq(id), change))
        .collect();
    for some in rows.chunks(500) {
        each_backend!(db => diesel::insert_into(release_review::table).values(some)
            .on_conflict(release_review::release_id).do_update().set(change).execute(db)?);
    }
    if rows.is_empty() {
        return Ok(());
    }
    settings::store::update(db, MARK, DecisionId::generate().as_str())
}

/// Another text after each request.
///
/// # Errors
/// The database's.
pub fn find_mark(db: &mut Db) -> DbResult<Option<String>> {
    settings::store::find(db, MARK)
}

/// Starts a walk over the releases that wait for one; false when none does.
///
/// # Errors
/// The database's.
pub fn create_walk(db: &mut Db) -> DbResult<bool> {
    let waiting = release_review::table
        .filter(release_review::walk.is_null())
        .order(release_review::release_id)
        .select(release_review::release_id);
    let releases: Vec<ReleaseId> = locked!(db, waiting, for_update.skip_locked);
    if releases.is_empty() {
        return Ok(false);
    }
    let id = DecisionId::generate();
    let row = (
        review_walk::id.eq(id.as_str()),
        review_walk::planned_to.eq(""),
        review_walk::is_planned.eq(false),
    );
    diesel::insert_into(review_walk::table).values(row).execute(db)?;
    for some in releases.chunks(500) {
        diesel::update(release_review::table.filter(release_review::release_id.eq_any(some)))
            .set(release_review::walk.eq(id.as_str()))
            .execute(db)?;
    }
    Ok(true)
}

/// A walk that is not cut into parts to its end; one that another worker is cutting is passed over.
///
/// # Errors
/// The database's.
pub fn find_unplanned(db: &mut Db) -> DbResult<Option<Walk>> {
    let walks = review_walk::table
        .filter(review_walk::is_planned.eq(false))
        .order(review_walk::id)
        .limit(1)
        .select((review_walk::id, review_walk::planned_to));
    let walk: Vec<(String, String)> = locked!(db, walks, for_update.skip_locked);
    let first = walk.into_iter().next();
    Ok(first.map(|(id, planned_to)| Walk { id, planned_to }))
}

/// Businesses after `after` that have a release of a walk, in the order of their ids (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_touched(db: &mut Db, walk: &str, after: &str, limit: i64) -> DbResult<Vec<SmeId>> {
    let releases = release_review::table.filter(release_review::walk.eq(walk));
    let own = item::table.filter(item::sme_id.gt(after));
    let page = own.select(item::sme_id).distinct().order(item::sme_id).limit(limit);
    Ok(match db {
        // A list of ids is planned well also where the server knows nothing of the table yet.
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => {
            let ids: Vec<ReleaseId> = releases.select(release_review::release_id).load(db)?;
            page.filter(item::release_id.eq_any(ids)).load(db)?
        }
        Db::Sqlite(db) => {
            let ids = releases.select(release_review::release_id.nullable());
            page.filter(item::release_id.eq_any(ids)).load(db)?
        }
    })
}

/// Keeps parts.
///
/// # Errors
/// The database's.
pub fn create_parts(db: &mut Db, parts: &[Part]) -> DbResult<()> {
    let rows: Vec<_> = parts
        .iter()
        .map(|part| {
            (
                review_part::walk.eq(&part.walk),
                review_part::first_id.eq(&part.first),
                review_part::last_id.eq(&part.last),
            )
        })
        .collect();
    for some in rows.chunks(500) {
        each_backend!(db => diesel::insert_into(review_part::table).values(some).execute(db)?);
    }
    Ok(())
}

/// Notes how far a walk is cut into parts.
///
/// # Errors
/// The database's.
pub fn update_planned(db: &mut Db, walk: &str, to: &str, is_planned: bool) -> DbResult<()> {
    let change = (review_walk::planned_to.eq(to), review_walk::is_planned.eq(is_planned));
    diesel::update(review_walk::table.find(walk)).set(change).execute(db)?;
    Ok(())
}

/// Ends walks of which no part is left, with the releases that did not change meanwhile.
///
/// # Errors
/// The database's.
pub fn delete_walked(db: &mut Db) -> DbResult<()> {
    let left = review_part::table.filter(review_part::walk.eq(review_walk::id));
    let over = review_walk::table
        .filter(review_walk::is_planned.eq(true))
        .filter(diesel::dsl::not(diesel::dsl::exists(left)))
        .order(review_walk::id)
        .select(review_walk::id);
    let walks: Vec<String> = locked!(db, over, for_update.skip_locked);
    for walk in walks {
        let reviewed = release_review::table
            .filter(release_review::walk.eq(&walk))
            .order(release_review::release_id)
            .select(release_review::release_id);
        let releases: Vec<ReleaseId> = locked!(db, reviewed, for_update);
        for some in releases.chunks(500) {
            diesel::delete(release_review::table.filter(release_review::release_id.eq_any(some))).execute(db)?;
        }
        diesel::delete(review_walk::table.find(&walk)).execute(db)?;
    }
    Ok(())
}

/// Parts that wait, in order.
///
/// # Errors
/// The database's.
pub fn find_parts(db: &mut Db, limit: i64) -> DbResult<Vec<Part>> {
    let waiting = review_part::table.order((review_part::walk, review_part::first_id));
    let rows: Vec<(String, SmeId, SmeId)> = waiting
        .limit(limit)
        .select((review_part::walk, review_part::first_id, review_part::last_id))
        .load(db)?;
    let part = |(walk, first, last)| Part { walk, first, last };
    Ok(rows.into_iter().map(part).collect())
}

/// Takes a part off the list until the transaction ends; false when it is done, or another worker has it.
///
/// # Errors
/// The database's.
pub fn delete_part(db: &mut Db, part: &Part) -> DbResult<bool> {
    let own = (part.walk.as_str(), part.first.as_str());
    #[cfg(feature = "postgres")]
    if let Db::Postgres(db) = db {
        let row = review_part::table.find(own).select(review_part::walk);
        let free: Option<String> = row.for_update().skip_locked().first(db).optional()?;
        if free.is_none() {
            return Ok(false);
        }
    }
    Ok(diesel::delete(review_part::table.find(own)).execute(db)? > 0)
}

/// The businesses of a part that have a release of its walk, in the order of their ids (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_businesses(db: &mut Db, part: &Part) -> DbResult<Vec<SmeId>> {
    let releases = release_review::table
        .filter(release_review::walk.eq(&part.walk))
        .select(release_review::release_id.nullable());
    let touched = item::table
        .filter(item::release_id.eq_any(releases))
        .filter(item::sme_id.ge(&part.first))
        .filter(item::sme_id.le(&part.last));
    Ok(touched.select(item::sme_id).distinct().order(item::sme_id).load(db)?)
}

/// The products of the releases of a walk.
///
/// # Errors
/// The database's.
pub fn find_products(db: &mut Db, walk: &str) -> DbResult<BTreeSet<String>> {
    let slugs: Vec<String> = release_review::table
        .inner_join(release::table.on(release::id.eq(release_review::release_id)))
        .filter(release_review::walk.eq(walk))
        .select(release::product_slug)
        .distinct()
        .load(db)?;
    Ok(slugs.into_iter().collect())
}

/// True while a walk that concerns a program of this business has not come to it yet; with `products`, a program of
/// these.
///
/// # Errors
/// The database's.
pub fn is_waiting(db: &mut Db, sme: &SmeId, products: Option<&BTreeSet<String>>) -> DbResult<bool> {
    let own = item::table.filter(item::sme_id.eq(sme)).select(item::product_slug);
    let mut concerned = release_review::table
        .inner_join(release::table.on(release::id.eq(release_review::release_id)))
        .filter(release::product_slug.nullable().eq_any(own))
        .select(release_review::walk)
        .distinct()
        .into_boxed();
    if let Some(products) = products {
        concerned = concerned.filter(release::product_slug.eq_any(products));
    }
    let walks: Vec<Option<String>> = concerned.load(db)?;
    for walk in walks {
        let Some(walk) = walk else {
            return Ok(true);
        };
        let to_come = review_walk::table
            .filter(review_walk::id.eq(&walk))
            .filter(review_walk::is_planned.eq(false))
            .filter(review_walk::planned_to.lt(sme.as_str()));
        let part = review_part::table
            .filter(review_part::walk.eq(&walk))
            .filter(review_part::first_id.le(sme.as_str()))
            .filter(review_part::last_id.ge(sme.as_str()));
        if diesel::select(diesel::dsl::exists(to_come)).get_result::<bool>(db)?
            || diesel::select(diesel::dsl::exists(part)).get_result::<bool>(db)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Asks for the review of one business at `at`, also where it waits for one already.
///
/// # Errors
/// The database's.
pub fn update_review(db: &mut Db, sme: &SmeId, at: Timestamp) -> DbResult<()> {
    let change = review::requested_at.eq(at);
    let row = (review::sme_id.eq(sme), change);
    each_backend!(db => diesel::insert_into(review::table).values(row)
        .on_conflict(review::sme_id).do_update().set(change).execute(db)?);
    Ok(())
}

/// Businesses whose review is due, longest waiting first (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_reviews(db: &mut Db, now: Timestamp, limit: i64) -> DbResult<Vec<SmeId>> {
    let due = review::table
        .filter(review::requested_at.le(now))
        .order((review::requested_at, review::sme_id));
    Ok(due.limit(limit).select(review::sme_id).load(db)?)
}

/// Takes the request for a review of a business; false when there is none.
///
/// # Errors
/// The database's.
pub fn delete_review(db: &mut Db, sme: &SmeId) -> DbResult<bool> {
    Ok(diesel::delete(review::table.find(sme)).execute(db)? > 0)
}
