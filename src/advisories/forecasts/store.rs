//! Rows of forecasts (global table).

use crate::advisories::feeds;
use crate::advisories::{Advisory, Forecast, Source, Statement};
use crate::clock::Timestamp;
use crate::db::schema::{advisory_alias, forecast};
use crate::db::{AdvisoryId, Db, DbResult, each_backend};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What recording some forecasts changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Forecasts not held before.
    pub new: u64,
    /// Forecasts that moved or are no longer worth holding.
    pub changed: u64,
    /// Those that say nothing new.
    pub unchanged: u64,
}

/// Ids in one query.
const CHUNK: usize = 500;

/// Records forecasts of one day; those of an older day than is held change nothing. Advisories whose forecast
/// crossed a limit are merged anew.
///
/// # Errors
/// The database's.
pub fn record(db: &mut Db, now: Timestamp, forecasts: &[Statement]) -> DbResult<Recorded> {
    let held_day = feeds::store::find_newest(db, Source::Epss.as_str())?;
    let is_current = |one: &&Statement| one.modified.is_none() || one.modified >= held_day;
    let mut recorded = Recorded::default();
    let mut crossed: BTreeSet<&str> = BTreeSet::new();
    for some in forecasts.chunks(CHUNK) {
        let known = find_some(db, some)?;
        let (mut keep, mut drop) = (Vec::new(), Vec::new());
        for one in some.iter().filter(is_current) {
            let (id, likelihood) = (one.id.as_str(), one.likelihood.unwrap_or_default());
            let (before, low) = (known.get(id), Forecast::of(likelihood) == Forecast::Low);
            let text = likelihood.to_string();
            if before == Some(&text) || (before.is_none() && low) {
                continue;
            }
            if forecast_of(before) != Forecast::of(likelihood) {
                crossed.insert(id);
            }
            if low {
                drop.push(id);
            } else {
                keep.push((id, text));
            }
            recorded.new += u64::from(before.is_none());
            recorded.changed += u64::from(before.is_some());
        }
        write(db, &keep, &drop)?;
    }
    rebuild(db, now, &crossed.into_iter().collect::<Vec<_>>())?;
    let seen = u64::try_from(forecasts.len()).unwrap_or(u64::MAX);
    recorded.unchanged = seen.saturating_sub(recorded.new + recorded.changed);
    Ok(recorded)
}

fn forecast_of(likelihood: Option<&String>) -> Forecast {
    likelihood
        .and_then(|text| text.parse().ok())
        .map_or(Forecast::Low, Forecast::of)
}

fn find_some(db: &mut Db, some: &[Statement]) -> DbResult<BTreeMap<String, String>> {
    let ids: Vec<&str> = some.iter().map(|one| one.id.as_str()).collect();
    let held = forecast::table.filter(forecast::cve.eq_any(ids));
    let rows: Vec<(String, String)> = held.select((forecast::cve, forecast::likelihood)).load(db)?;
    Ok(rows.into_iter().collect())
}

fn write(db: &mut Db, keep: &[(&str, String)], drop: &[&str]) -> DbResult<()> {
    for (cve, likelihood) in keep {
        let change = forecast::likelihood.eq(likelihood);
        let row = (forecast::cve.eq(cve), change);
        each_backend!(db => diesel::insert_into(forecast::table).values(row).on_conflict(forecast::cve).do_update().set(change).execute(db)?);
    }
    diesel::delete(forecast::table.filter(forecast::cve.eq_any(drop))).execute(db)?;
    Ok(())
}

/// Merges the advisories of these ids anew, where we hold any.
fn rebuild(db: &mut Db, now: Timestamp, cves: &[&str]) -> DbResult<()> {
    let mut ids: BTreeSet<AdvisoryId> = BTreeSet::new();
    for some in cves.chunks(CHUNK) {
        let held = advisory_alias::table.filter(advisory_alias::alias.eq_any(some));
        ids.extend(held.select(advisory_alias::advisory_id).load::<AdvisoryId>(db)?);
    }
    for id in ids {
        crate::advisories::store::rebuild(db, now, &id)?;
    }
    Ok(())
}

/// The forecast for any name of an advisory.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, advisory: &Advisory) -> DbResult<Forecast> {
    let names = std::iter::once(&advisory.id).chain(&advisory.aliases);
    let held = forecast::table.filter(forecast::cve.eq_any(names));
    let likelihoods: Vec<String> = held.select(forecast::likelihood).load(db)?;
    Ok(likelihoods
        .iter()
        .map(|text| forecast_of(Some(text)))
        .max()
        .unwrap_or_default())
}

/// The forecasts for these ids, where there are any.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, names: &[&str]) -> DbResult<BTreeMap<String, Forecast>> {
    let mut found = BTreeMap::new();
    for some in names.chunks(CHUNK) {
        let held = forecast::table.filter(forecast::cve.eq_any(some));
        let rows: Vec<(String, String)> = held.select((forecast::cve, forecast::likelihood)).load(db)?;
        found.extend(rows.into_iter().map(|(cve, text)| (cve, forecast_of(Some(&text)))));
    }
    Ok(found)
}

/// How many forecasts are held.
///
/// # Errors
/// The database's.
pub fn count(db: &mut Db) -> DbResult<i64> {
    Ok(forecast::table.count().get_result(db)?)
}
