//! Rows of release matches (global).

use super::memory::Matches;
use crate::db::schema::{advisory, advisory_product, item, release, release_match};
use crate::db::{AdvisoryId, Db, DbError, DbResult, ReleaseId, locked, stamp};
use crate::matching::Hit;
use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::json;
use std::collections::{BTreeSet, HashMap};

/// Keeps the hits of one release, whose stamp is new.
///
/// # Errors
/// The database's.
pub(super) fn create_for_release(db: &mut Db, release: &ReleaseId, hits: &Matches) -> DbResult<()> {
    create(db, hits.iter().map(|(advisory, hit)| (release, advisory, hit)))
}

/// Keeps the hits of advisories; `renewed` are releases whose stamps are new already.
///
/// # Errors
/// The database's.
pub(super) fn create_for_advisories(
    db: &mut Db,
    hits: &[(AdvisoryId, Vec<(ReleaseId, Hit)>)],
    renewed: &BTreeSet<ReleaseId>,
) -> DbResult<()> {
    let rows = hits
        .iter()
        .flat_map(|(advisory, hits)| hits.iter().map(move |(release, hit)| (release, advisory, hit)));
    let touched: BTreeSet<&ReleaseId> = rows.clone().map(|(release, ..)| release).collect();
    create(db, rows)?;
    let others: Vec<&ReleaseId> = touched.into_iter().filter(|one| !renewed.contains(*one)).collect();
    renew(db, &others)
}

fn create<'a>(db: &mut Db, hits: impl Iterator<Item = (&'a ReleaseId, &'a AdvisoryId, &'a Hit)>) -> DbResult<()> {
    let mut rows = Vec::new();
    for (release, advisory, hit) in hits {
        let document = serde_json::to_string(hit).map_err(|e| DbError::damaged("release match", e))?;
        rows.push((release, advisory, hit, document));
    }
    for some in rows.chunks(500) {
        match db {
            #[cfg(feature = "postgres")]
            Db::Postgres(db) => at_once::create(db, some)?,
            Db::Sqlite(db) => {
                let row = |(release, advisory, hit, document): &Row<'a>| {
                    json!([release, advisory, hit.verdict.as_str(), hit.conditional, document])
                };
                let rows = serde_json::Value::from_iter(some.iter().map(row)).to_string();
                diesel::sql_query(CREATE).bind::<Text, _>(rows).execute(db)?;
            }
        }
    }
    Ok(())
}

/// Hundreds of placeholders take longer to prepare than the rows to write.
const CREATE: &str = "INSERT INTO release_match (release_id, advisory_id, verdict, conditional, document) \
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?) WHERE TRUE \
    ON CONFLICT DO NOTHING";

/// A match, and its document.
type Row<'a> = (&'a ReleaseId, &'a AdvisoryId, &'a Hit, String);

/// PostgreSQL takes columns faster than rows.
#[cfg(feature = "postgres")]
mod at_once {
    use super::Row;
    use diesel::prelude::*;
    use diesel::sql_types::{Array, Bool, Text};

    const CREATE: &str = "INSERT INTO release_match (release_id, advisory_id, verdict, conditional, document) \
        SELECT * FROM unnest($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";

    pub(super) fn create(db: &mut PgConnection, some: &[Row<'_>]) -> QueryResult<()> {
        fn all<'a, T>(some: &'a [Row<'a>], of: impl Fn(&'a Row<'a>) -> T) -> Vec<T> {
            some.iter().map(of).collect()
        }
        diesel::sql_query(CREATE)
            .bind::<Array<Text>, _>(all(some, |(release, ..)| release.as_str()))
            .bind::<Array<Text>, _>(all(some, |(_, advisory, ..)| advisory.as_str()))
            .bind::<Array<Text>, _>(all(some, |(_, _, hit, _)| hit.verdict.as_str()))
            .bind::<Array<Bool>, _>(all(some, |(_, _, hit, _)| hit.conditional))
            .bind::<Array<Text>, _>(all(some, |(.., document)| document.as_str()))
            .execute(db)
            .map(drop)
    }
}

/// Forgets the matches of advisories and says which releases had one.
///
/// # Errors
/// The database's.
pub fn delete_for_advisories(db: &mut Db, advisories: &[AdvisoryId]) -> DbResult<BTreeSet<ReleaseId>> {
    let own = || release_match::table.filter(release_match::advisory_id.eq_any(advisories));
    let releases: Vec<ReleaseId> = own().select(release_match::release_id).distinct().load(db)?;
    if !releases.is_empty() {
        diesel::delete(own()).execute(db)?;
        renew(db, &releases.iter().collect::<Vec<_>>())?;
    }
    Ok(releases.into_iter().collect())
}

/// Forgets the matches of a release.
///
/// # Errors
/// The database's.
pub fn delete_for_release(db: &mut Db, release: &ReleaseId) -> DbResult<()> {
    diesel::delete(release_match::table.filter(release_match::release_id.eq(release))).execute(db)?;
    renew(db, &[release])
}

/// The matches of these releases changed: what is remembered of them is not true any more.
fn renew(db: &mut Db, releases: &[&ReleaseId]) -> DbResult<()> {
    for some in releases.chunks(500) {
        let own = || release::table.filter(release::id.eq_any(some.iter().copied()));
        // In the order of their ids, so that two workers do not wait for each other in a circle.
        let ordered = own().order(release::id).select(release::id);
        let _locked: Vec<ReleaseId> = locked!(db, ordered, for_no_key_update);
        diesel::update(own()).set(release::stamp.eq(stamp())).execute(db)?;
    }
    Ok(())
}

/// The stamps of releases.
///
/// # Errors
/// The database's.
pub(super) fn find_stamps(db: &mut Db, releases: &[ReleaseId]) -> DbResult<Vec<(ReleaseId, i64)>> {
    let mut found = Vec::with_capacity(releases.len());
    for some in releases.chunks(500) {
        let own = release::table.filter(release::id.eq_any(some));
        found.extend(own.select((release::id, release::stamp)).load::<(ReleaseId, i64)>(db)?);
    }
    Ok(found)
}

/// The matches of these releases; none of a release without.
///
/// # Errors
/// The database's.
pub(super) fn find(db: &mut Db, releases: &[ReleaseId]) -> DbResult<HashMap<ReleaseId, Matches>> {
    let mut found: HashMap<ReleaseId, Matches> = HashMap::new();
    for some in releases.chunks(500) {
        let rows: Vec<(ReleaseId, AdvisoryId, String)> = release_match::table
            .filter(release_match::release_id.eq_any(some))
            .select((
                release_match::release_id,
                release_match::advisory_id,
                release_match::document,
            ))
            .load(db)?;
        for (release, advisory, document) in rows {
            let hit = serde_json::from_str(&document).map_err(|e| DbError::damaged("release match", e))?;
            found.entry(release).or_default().push((advisory, hit));
        }
    }
    for matches in found.values_mut() {
        matches.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    }
    Ok(found)
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
