//! Rows of advisories, their aliases and statements (global tables).

use super::checks::hashes::Algorithm;
use super::held::{Release, ReleaseRow};
use super::{Advisory, Source, Statement, curation, forecasts, matches, products};
use crate::alerts::assess::{self, Gist};
use crate::catalogue::changes::{self, Kind};
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_alias, statement};
use crate::db::{AdvisoryId, Db, DbError, DbResult, each_backend, locked, stamp};
use diesel::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// What recording a statement changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// Nothing was known about this weakness from this source.
    New,
    /// The source said something else before.
    Changed,
    /// The same words as before: nothing was written.
    Unchanged,
}

impl Recorded {
    /// What two parts of one document changed together.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unchanged, one) | (one, Self::Unchanged) => one,
            (Self::New, Self::New) => Self::New,
            _ => Self::Changed,
        }
    }
}

/// An advisory with what the desk decided about it.
#[derive(Debug, Clone)]
pub struct StoredAdvisory {
    /// Id: the CVE id where there is one.
    pub id: AdvisoryId,
    /// The merged advisory.
    pub advisory: Advisory,
    /// What it says about attacks and damage.
    pub gist: Gist,
    /// True while nobody scored it and nobody released it.
    pub held: bool,
    /// The level that somebody gave it when nobody had scored it.
    pub released: Option<Release>,
    /// When a source last said something new about it.
    pub changed_at: Timestamp,
}

pub(super) type Row = (AdvisoryId, String, bool, ReleaseRow, Timestamp);

/// Records what a document says about each weakness, with its exact text; the same words twice change nothing.
///
/// What an earlier version of the same document said about weaknesses that it no longer names is forgotten.
///
/// # Errors
/// The database's.
pub fn record(db: &mut Db, now: Timestamp, document: &[Statement], raw: &str) -> DbResult<Recorded> {
    if is_overtaken(db, document)? {
        return Ok(Recorded::Unchanged);
    }
    let digest = Algorithm::Sha256.digest(raw.as_bytes());
    let mut done = Recorded::Unchanged;
    for (place, statement) in document.iter().enumerate() {
        let kept = if place == 0 { raw } else { "" };
        done = done.and(record_one(db, now, statement, &digest, kept)?);
    }
    if done != Recorded::Unchanged {
        forget_dropped(db, now, document)?;
    }
    Ok(done)
}

/// Whether a later version of a document is held, or a maker takes back what nobody holds.
fn is_overtaken(db: &mut Db, document: &[Statement]) -> DbResult<bool> {
    let Some((new, container)) = document.first().and_then(|one| Some((one, one.document.as_ref()?))) else {
        return Ok(false);
    };
    let held: Option<String> = statement::table
        .filter(statement::source.eq(new.source.as_str()))
        .filter(statement::container.eq(container))
        .order(statement::received_at.desc())
        .select(statement::document)
        .first(db)
        .optional()?;
    Ok(match held {
        Some(held) => is_older(new, &from_json("statement", &held)?),
        None => new.source == Source::Csaf && document.iter().all(|one| one.rejected),
    })
}

fn record_one(db: &mut Db, now: Timestamp, new: &Statement, digest: &str, raw: &str) -> DbResult<Recorded> {
    let (source, key) = (new.source.as_str(), new.key());
    let held = statement::table
        .find((source, &key))
        .select((statement::digest, statement::document));
    let known: Option<(String, String)> = held.first(db).optional()?;
    if let Some((held_digest, held)) = &known
        && (*held_digest == digest || !is_newer(new, &from_json("statement", held)?))
    {
        return Ok(Recorded::Unchanged);
    }
    let id = resolve(db, now, new)?;
    let (document, published) = (to_json("statement", new)?, new.published_on());
    let change = (
        statement::advisory_id.eq(&id),
        statement::digest.eq(digest),
        statement::document.eq(&document),
        statement::raw.eq(raw),
        statement::received_at.eq(now),
        statement::published.eq(&published),
        statement::names_products.eq(new.names_products()),
        statement::container.eq(&new.document),
    );
    let row = (statement::source.eq(source), statement::source_id.eq(&key), change);
    each_backend!(db => diesel::insert_into(statement::table).values(row)
        .on_conflict((statement::source, statement::source_id)).do_update().set(change).execute(db)?);
    rebuild(db, now, &id)?;
    Ok(if known.is_some() {
        Recorded::Changed
    } else {
        Recorded::New
    })
}

/// Forgets statements that an earlier version of a document made about weaknesses that it no longer names.
fn forget_dropped(db: &mut Db, now: Timestamp, document: &[Statement]) -> DbResult<()> {
    let Some((source, container)) = document
        .first()
        .and_then(|one| Some((one.source, one.document.as_ref()?)))
    else {
        return Ok(());
    };
    let keys: Vec<String> = document.iter().map(Statement::key).collect();
    let dropped = || {
        statement::table
            .filter(statement::source.eq(source.as_str()))
            .filter(statement::container.eq(container))
            .filter(statement::source_id.ne_all(&keys))
    };
    let advisories: Vec<AdvisoryId> = dropped().select(statement::advisory_id).distinct().load(db)?;
    diesel::delete(dropped()).execute(db)?;
    advisories.iter().try_for_each(|id| rebuild(db, now, id))
}

/// False when the source dates both documents and the new one is not later, to the minute (files of different age
/// and form may carry the same document).
fn is_newer(new: &Statement, held: &Statement) -> bool {
    by_minute(new, held).is_none_or(Ordering::is_gt)
}

fn is_older(new: &Statement, held: &Statement) -> bool {
    by_minute(new, held).is_some_and(Ordering::is_lt)
}

/// The order of two dates; none when one has no date.
fn by_minute(left: &Statement, right: &Statement) -> Option<Ordering> {
    let minute = |statement: &Statement| Some(statement.modified.as_ref()?.chars().take(16).collect::<String>());
    Some(minute(left)?.cmp(&minute(right)?))
}

/// The advisory that this statement's names belong to; creates it, or joins several into one.
pub(super) fn resolve(db: &mut Db, now: Timestamp, new: &Statement) -> DbResult<AdvisoryId> {
    let names = curation::splits::names_of(db, new)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut known: Vec<AdvisoryId> = advisory_alias::table
        .filter(advisory_alias::alias.eq_any(&names))
        .select(advisory_alias::advisory_id)
        .distinct()
        .order(advisory_alias::advisory_id)
        .load(db)?;
    let id = if known.is_empty() {
        create(db, now, &names)?
    } else {
        known.remove(0)
    };
    for other in known {
        join(db, now, &id, &other)?;
    }
    for name in names {
        let alias = (advisory_alias::alias.eq(name), advisory_alias::advisory_id.eq(&id));
        each_backend!(db => diesel::insert_into(advisory_alias::table).values(alias).on_conflict_do_nothing().execute(db)?);
    }
    Ok(id)
}

/// The name that an advisory with these names bears: its CVE id where it has one.
pub(super) fn id_among<'a>(names: &[&'a str]) -> &'a str {
    let cve = names.iter().find(|name| name.starts_with("CVE-"));
    cve.or(names.first()).copied().unwrap_or_default()
}

pub(super) fn create(db: &mut Db, now: Timestamp, names: &[&str]) -> DbResult<AdvisoryId> {
    let id = AdvisoryId::from(id_among(names).to_owned());
    diesel::insert_into(advisory::table)
        .values((
            advisory::id.eq(&id),
            advisory::document.eq("{}"),
            advisory::rejected.eq(false),
            advisory::held.eq(false),
            advisory::match_pending.eq(true),
            advisory::first_seen_at.eq(now),
            advisory::changed_at.eq(now),
            advisory::stamp.eq(stamp()),
        ))
        .execute(db)?;
    Ok(id)
}

/// Two advisories turned out to be one weakness: the statements and names of `other` move to `id`.
fn join(db: &mut Db, now: Timestamp, id: &AdvisoryId, other: &AdvisoryId) -> DbResult<()> {
    curation::names::store::update(db, now, other, &BTreeSet::new())?;
    diesel::update(statement::table.filter(statement::advisory_id.eq(other)))
        .set(statement::advisory_id.eq(id))
        .execute(db)?;
    diesel::update(advisory_alias::table.filter(advisory_alias::advisory_id.eq(other)))
        .set(advisory_alias::advisory_id.eq(id))
        .execute(db)?;
    matches::store::delete_for_advisories(db, std::slice::from_ref(other))?;
    diesel::delete(advisory::table.find(other)).execute(db)?;
    changes::store::create(db, Kind::Advisory, other.as_str(), now)
}

/// Merges all statements of an advisory anew. It is matched again when anything changed but words and dates, and
/// counts as changed when an owner would act on the difference.
pub(super) fn rebuild(db: &mut Db, now: Timestamp, id: &AdvisoryId) -> DbResult<()> {
    let documents: Vec<String> = statement::table
        .filter(statement::advisory_id.eq(id))
        .order((statement::source, statement::source_id))
        .select(statement::document)
        .load(db)?;
    let mut statements = documents
        .iter()
        .map(|text| from_json("statement", text))
        .collect::<DbResult<Vec<Statement>>>()?;
    curation::prepare(db, now, id, &mut statements)?;
    let mut merged = Advisory::merge(&statements);
    merged.forecast = forecasts::store::find(db, &merged)?;
    curation::decide(db, &mut merged)?;
    let held: String = advisory::table.find(id).select(advisory::document).first(db)?;
    let before: Advisory = from_json("advisory", &held)?;
    if merged == before {
        return Ok(());
    }
    let own = advisory::table.find(id);
    let change = (
        advisory::document.eq(to_json("advisory", &merged)?),
        advisory::rejected.eq(merged.rejected),
        advisory::disputed.eq(merged.disputed),
        advisory::held.eq(!assess::gist(&merged).is_judged() && !merged.rejected),
        advisory::stamp.eq(stamp()),
    );
    diesel::update(own).set(change).execute(db)?;
    if !merged.says_the_same_as(&before) {
        diesel::update(own).set(advisory::match_pending.eq(true)).execute(db)?;
    }
    if assess::is_news(&merged, &before) {
        diesel::update(own).set(advisory::changed_at.eq(now)).execute(db)?;
    }
    products::store::update(db, now, id, &merged)
}

/// Finds advisories by id.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<Vec<StoredAdvisory>> {
    let mut found = Vec::new();
    for some in ids.chunks(500) {
        let rows: Vec<Row> = advisory::table
            .filter(advisory::id.eq_any(some))
            .select(columns())
            .load(db)?;
        for row in rows {
            found.push(stored(row)?);
        }
    }
    Ok(found)
}

/// Advisories that wait to be matched, oldest id first.
///
/// # Errors
/// The database's.
pub fn find_pending(db: &mut Db, limit: i64) -> DbResult<Vec<StoredAdvisory>> {
    let waiting = advisory::table
        .filter(advisory::match_pending.eq(true))
        .order(advisory::id)
        .limit(limit)
        .select(columns());
    // Locked until they are matched: what an import writes meanwhile waits, and marks them again. Matches that are being
    // written for a new program only refer to the advisory, and it is not passed over for them.
    let rows: Vec<Row> = locked!(db, waiting, for_no_key_update.skip_locked);
    let mut found = Vec::new();
    for row in rows {
        let id = row.0.clone();
        match stored(row) {
            Ok(advisory) => found.push(advisory),
            // One damaged document must not hold up all others.
            Err(error) => {
                tracing::error!(advisory = %id, %error, "an advisory cannot be matched");
                update_matched(db, &[id])?;
            }
        }
    }
    Ok(found)
}

/// Notes that these advisories are matched.
///
/// # Errors
/// The database's.
pub fn update_matched(db: &mut Db, ids: &[AdvisoryId]) -> DbResult<()> {
    diesel::update(advisory::table.filter(advisory::id.eq_any(ids)))
        .set(advisory::match_pending.eq(false))
        .execute(db)?;
    Ok(())
}

/// How many advisories changed since `since`, rejected ones left out.
///
/// # Errors
/// The database's.
pub fn count_changed_since(db: &mut Db, since: Timestamp) -> DbResult<i64> {
    let changed = advisory::table
        .filter(advisory::rejected.eq(false))
        .filter(advisory::changed_at.ge(since));
    Ok(changed.count().get_result(db)?)
}

/// How many advisories are known, rejected ones left out.
///
/// # Errors
/// The database's.
pub fn count(db: &mut Db) -> DbResult<i64> {
    Ok(advisory::table
        .filter(advisory::rejected.eq(false))
        .count()
        .get_result(db)?)
}

pub(super) fn columns() -> (
    advisory::id,
    advisory::document,
    advisory::held,
    (
        advisory::released_level,
        advisory::released_by,
        advisory::released_reason,
        advisory::released_at,
    ),
    advisory::changed_at,
) {
    (
        advisory::id,
        advisory::document,
        advisory::held,
        (
            advisory::released_level,
            advisory::released_by,
            advisory::released_reason,
            advisory::released_at,
        ),
        advisory::changed_at,
    )
}

pub(super) fn stored((id, document, held, released, changed_at): Row) -> DbResult<StoredAdvisory> {
    let advisory: Advisory = from_json("advisory", &document)?;
    let released = Release::of(released);
    Ok(StoredAdvisory {
        id,
        gist: assess::gist(&advisory),
        advisory,
        held: held && released.is_none(),
        released,
        changed_at,
    })
}

fn to_json<T: serde::Serialize>(what: &str, value: &T) -> DbResult<String> {
    serde_json::to_string(value).map_err(|e| DbError::damaged(what, e))
}

fn from_json<T: serde::de::DeserializeOwned>(what: &str, text: &str) -> DbResult<T> {
    serde_json::from_str(text).map_err(|e| DbError::damaged(what, e))
}
