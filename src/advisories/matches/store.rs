//! Rows of release matches (global) and the requests for reviews that follow from them.

use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_product, item, release_match, review};
use crate::db::{AdvisoryId, Db, DbError, DbResult, ReleaseId, each_backend};
use crate::matching::Hit;
use diesel::IntoSql;
use diesel::prelude::*;

/// A release and what an advisory says about it.
#[derive(Debug, Clone)]
pub struct ReleaseMatch {
    /// The release.
    pub release_id: ReleaseId,
    /// The advisory.
    pub advisory_id: AdvisoryId,
    /// The verdict before platform legs are looked at.
    pub hit: Hit,
}

/// Keeps the hits of one release.
///
/// # Errors
/// The database's.
pub fn create_for_release(db: &mut Db, release: &ReleaseId, hits: &[(AdvisoryId, Hit)]) -> DbResult<()> {
    create(db, hits.iter().map(|(advisory, hit)| (release, advisory, hit)))
}

/// Keeps the hits of one advisory.
///
/// # Errors
/// The database's.
pub fn create_for_advisory(db: &mut Db, advisory: &AdvisoryId, hits: &[(ReleaseId, Hit)]) -> DbResult<()> {
    create(db, hits.iter().map(|(release, hit)| (release, advisory, hit)))
}

fn create<'a>(db: &mut Db, hits: impl Iterator<Item = (&'a ReleaseId, &'a AdvisoryId, &'a Hit)>) -> DbResult<()> {
    let mut rows = Vec::new();
    for (release, advisory, hit) in hits {
        let document = serde_json::to_string(hit).map_err(|e| DbError::damaged("release match", e))?;
        rows.push((
            release_match::release_id.eq(release.clone()),
            release_match::advisory_id.eq(advisory.clone()),
            release_match::verdict.eq(hit.verdict.as_str()),
            release_match::conditional.eq(hit.conditional),
            release_match::document.eq(document),
        ));
    }
    for some in rows.chunks(100) {
        each_backend!(db => diesel::insert_into(release_match::table).values(some).on_conflict_do_nothing().execute(db)?);
    }
    Ok(())
}

/// Forgets the matches of an advisory and says which releases had one.
///
/// # Errors
/// The database's.
pub fn delete_for_advisory(db: &mut Db, advisory: &AdvisoryId) -> DbResult<Vec<ReleaseId>> {
    let own = release_match::table.filter(release_match::advisory_id.eq(advisory));
    let releases = own.select(release_match::release_id).load(db)?;
    diesel::delete(own).execute(db)?;
    Ok(releases)
}

/// Forgets the matches of a release.
///
/// # Errors
/// The database's.
pub fn delete_for_release(db: &mut Db, release: &ReleaseId) -> DbResult<()> {
    diesel::delete(release_match::table.filter(release_match::release_id.eq(release))).execute(db)?;
    Ok(())
}

/// The matches of these releases.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, releases: &[ReleaseId]) -> DbResult<Vec<ReleaseMatch>> {
    let rows: Vec<(ReleaseId, AdvisoryId, String)> = release_match::table
        .filter(release_match::release_id.eq_any(releases))
        .order((release_match::release_id, release_match::advisory_id))
        .select((
            release_match::release_id,
            release_match::advisory_id,
            release_match::document,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(release_id, advisory_id, document)| {
            let hit = serde_json::from_str(&document).map_err(|e| DbError::damaged("release match", e))?;
            Ok(ReleaseMatch {
                release_id,
                advisory_id,
                hit,
            })
        })
        .collect()
}

/// Asks for a review of every business that has one of these releases (needs the system scope).
///
/// # Errors
/// The database's.
pub fn request_reviews(db: &mut Db, releases: &[ReleaseId], now: Timestamp) -> DbResult<()> {
    for some in releases.chunks(500) {
        each_backend!(db => {
            let touched = item::table
                .filter(item::release_id.eq_any(some))
                .select((item::sme_id, now.into_sql::<diesel::sql_types::BigInt>()))
                .distinct();
            diesel::insert_into(review::table)
                .values(touched)
                .into_columns((review::sme_id, review::requested_at))
                .on_conflict_do_nothing()
                .execute(db)?
        });
    }
    Ok(())
}

/// What an advisory says about a product: id, vendor, product, lines of spans.
pub type Said = (AdvisoryId, String, String, String);

macro_rules! said {
    () => {
        advisory_product::table
            .inner_join(advisory::table.on(advisory::id.eq(advisory_product::advisory_id)))
            .filter(advisory::rejected.eq(false))
            .select((
                advisory_product::advisory_id,
                advisory_product::vendor,
                advisory_product::product,
                advisory_product::spans,
            ))
    };
}

/// Hands over what every advisory says about every product: id, vendor, product, lines of spans. Never rejected ones.
///
/// # Errors
/// The database's.
pub fn visit_spans(db: &mut Db, mut visit: impl FnMut(&str, &str, &str, &str)) -> DbResult<()> {
    let mut from = AdvisoryId::from(String::new());
    loop {
        let ids: Vec<AdvisoryId> = advisory::table
            .filter(advisory::id.gt(&from))
            .order(advisory::id)
            .select(advisory::id)
            .limit(5_000)
            .load(db)?;
        let Some(last) = ids.last() else {
            return Ok(());
        };
        let page: Vec<Said> = said!()
            .filter(advisory_product::advisory_id.gt(&from))
            .filter(advisory_product::advisory_id.le(last))
            .load(db)?;
        for (id, vendor, product, lines) in &page {
            visit(id.as_str(), vendor, product, lines);
        }
        from = last.clone();
    }
}

/// What some advisories say about every product: id, vendor, product, lines of spans. Never rejected ones.
///
/// # Errors
/// The database's.
pub fn find_spans(db: &mut Db, advisories: &[&str]) -> DbResult<Vec<Said>> {
    let named = advisory_product::advisory_id.eq_any(advisories.iter().copied());
    Ok(said!().filter(named).load(db)?)
}

/// How many businesses have a release that an advisory touches (needs the system scope).
///
/// # Errors
/// The database's.
pub fn count_touched(db: &mut Db, advisory: &AdvisoryId) -> DbResult<i64> {
    let releases = release_match::table
        .filter(release_match::advisory_id.eq(advisory))
        .select(release_match::release_id);
    let touched = item::table.filter(item::release_id.eq_any(releases.nullable()));
    Ok(touched
        .select(diesel::dsl::count(item::sme_id).aggregate_distinct())
        .get_result(db)?)
}
