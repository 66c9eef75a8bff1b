//! Rows of release lines and their ends (global table).

use super::{End, Ending, LifeCycle, SOURCE};
use crate::clock::Timestamp;
use crate::db::schema::life_cycle;
use crate::db::{Db, DbResult, each_backend};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap};

/// What an import changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Release lines that were not known.
    pub new: u64,
    /// Release lines whose end was another one.
    pub changed: u64,
}

type Row = (String, Option<String>, bool);

/// Keeps what the list says about a product. What is not in it stays: some shapes hold a part of the lines only.
///
/// # Errors
/// The database's.
pub fn record(db: &mut Db, now: Timestamp, said: &LifeCycle) -> DbResult<Recorded> {
    let mut recorded = Recorded::default();
    for (slug, endings) in said.of_catalogue() {
        let known = find_of(db, slug)?;
        for ending in endings {
            let before = known.iter().find(|one| one.release == ending.release);
            match before {
                Some(before) if before.end == ending.end => continue,
                Some(_) => recorded.changed += 1,
                None => recorded.new += 1,
            }
            update(db, now, slug, &ending)?;
        }
    }
    Ok(recorded)
}

/// What the table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Products of the catalogue.
    pub products: i64,
    /// Their release lines.
    pub releases: i64,
    /// When one of them last became another one.
    pub changed_at: Timestamp,
}

/// How much is known; none before the first import.
///
/// # Errors
/// The database's.
pub fn count(db: &mut Db) -> DbResult<Option<Held>> {
    let products = life_cycle::table.select(diesel::dsl::count(life_cycle::product_slug).aggregate_distinct());
    let products = products.get_result(db)?;
    let releases = life_cycle::table.count().get_result(db)?;
    let newest: Option<Timestamp> = life_cycle::table
        .select(diesel::dsl::max(life_cycle::read_at))
        .first(db)?;
    Ok(newest.map(|changed_at| Held {
        products,
        releases,
        changed_at,
    }))
}

fn update(db: &mut Db, now: Timestamp, slug: &str, ending: &Ending) -> DbResult<()> {
    let last_day = match &ending.end {
        End::On(day) => Some(day.as_str()),
        End::Past | End::Open => None,
    };
    let change = (
        life_cycle::last_day.eq(last_day),
        life_cycle::ended.eq(ending.end == End::Past),
        life_cycle::source.eq(SOURCE),
        life_cycle::read_at.eq(now),
        life_cycle::review_pending.eq(true),
    );
    let row = (
        life_cycle::product_slug.eq(slug),
        life_cycle::release.eq(&ending.release),
        change,
    );
    each_backend!(db => diesel::insert_into(life_cycle::table).values(row)
        .on_conflict((life_cycle::product_slug, life_cycle::release)).do_update().set(change).execute(db)?);
    Ok(())
}

fn find_of(db: &mut Db, slug: &str) -> DbResult<Vec<Ending>> {
    let rows: Vec<Row> = life_cycle::table
        .filter(life_cycle::product_slug.eq(slug))
        .order(life_cycle::release)
        .select((life_cycle::release, life_cycle::last_day, life_cycle::ended))
        .load(db)?;
    Ok(rows.into_iter().map(ending).collect())
}

fn ending((release, last_day, ended): Row) -> Ending {
    let end = match last_day {
        Some(day) => End::On(day),
        None if ended => End::Past,
        None => End::Open,
    };
    Ending { release, end }
}

/// The release lines of these products, by product.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, slugs: &BTreeSet<&str>) -> DbResult<HashMap<String, Vec<Ending>>> {
    let mut found: HashMap<String, Vec<Ending>> = HashMap::new();
    let slugs: Vec<&str> = slugs.iter().copied().collect();
    for some in slugs.chunks(500) {
        let rows: Vec<(String, Row)> = life_cycle::table
            .filter(life_cycle::product_slug.eq_any(some))
            .select((
                life_cycle::product_slug,
                (life_cycle::release, life_cycle::last_day, life_cycle::ended),
            ))
            .load(db)?;
        for (slug, row) in rows {
            found.entry(slug).or_default().push(ending(row));
        }
    }
    Ok(found)
}

/// Products with a line that is new here, or whose last day is from `since` on and before `today`.
///
/// # Errors
/// The database's.
pub fn find_due(db: &mut Db, since: &str, today: &str) -> DbResult<BTreeSet<String>> {
    let passed = life_cycle::last_day
        .ge(since)
        .and(life_cycle::last_day.lt(today))
        .assume_not_null();
    let slugs: Vec<String> = life_cycle::table
        .filter(life_cycle::review_pending.eq(true).or(passed))
        .select(life_cycle::product_slug)
        .distinct()
        .load(db)?;
    Ok(slugs.into_iter().collect())
}

/// Notes that what was new of these products is looked at.
///
/// # Errors
/// The database's.
pub fn update_reviewed(db: &mut Db, slugs: &BTreeSet<String>) -> DbResult<()> {
    let slugs: Vec<&String> = slugs.iter().collect();
    for some in slugs.chunks(500) {
        diesel::update(life_cycle::table.filter(life_cycle::product_slug.eq_any(some)))
            .set(life_cycle::review_pending.eq(false))
            .execute(db)?;
    }
    Ok(())
}
