//! Rows of new advisories with all that belongs to them, and which ids are known (global tables).

use super::New;
use crate::advisories::checks::hashes::Algorithm;
use crate::advisories::products;
use crate::clock::Timestamp;
use crate::db::schema::{advisory, advisory_alias, alias_split, decision, statement};
use crate::db::{Db, DbError, DbResult, each_backend, stamp};
use diesel::prelude::*;
use std::collections::HashSet;

/// Rows in one statement.
const ROWS: usize = 500;

/// Those of these ids that an advisory, a decision or a separation knows.
///
/// # Errors
/// The database's.
pub fn find_known(db: &mut Db, names: &[&str]) -> DbResult<HashSet<String>> {
    let mut known = HashSet::new();
    for some in names.chunks(ROWS) {
        let aliases = advisory_alias::table.filter(advisory_alias::alias.eq_any(some));
        known.extend(aliases.select(advisory_alias::alias).load::<String>(db)?);
        let decided = decision::table.filter(decision::weakness.eq_any(some));
        known.extend(decided.select(decision::weakness).load::<String>(db)?);
        let apart = alias_split::table.filter(alias_split::alias.eq_any(some).or(alias_split::other.eq_any(some)));
        let pairs: Vec<(String, String)> = apart.select((alias_split::alias, alias_split::other)).load(db)?;
        known.extend(pairs.into_iter().flat_map(|(one, other)| [one, other]));
    }
    Ok(known)
}

/// Creates advisories with their ids, statements and products; they wait to be matched.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, now: Timestamp, new: &[New<'_>]) -> DbResult<()> {
    for some in new.chunks(ROWS) {
        create_advisories(db, now, some)?;
        create_statements(db, now, some)?;
    }
    let said: Vec<_> = new.iter().map(|one| (&one.id, &one.advisory)).collect();
    products::store::create_all(db, now, &said)
}

fn create_advisories(db: &mut Db, now: Timestamp, new: &[New<'_>]) -> DbResult<()> {
    let mut rows = Vec::with_capacity(new.len());
    for one in new {
        rows.push((
            advisory::id.eq(&one.id),
            advisory::document.eq(to_json("advisory", &one.advisory)?),
            advisory::rejected.eq(one.advisory.rejected),
            advisory::disputed.eq(one.advisory.disputed),
            advisory::held.eq(one.held),
            advisory::match_pending.eq(true),
            advisory::first_seen_at.eq(now),
            advisory::changed_at.eq(now),
            advisory::stamp.eq(stamp()),
        ));
    }
    each_backend!(db => diesel::insert_into(advisory::table).values(&rows).execute(db)?);
    let aliases: Vec<_> = new
        .iter()
        .flat_map(|one| one.names.iter().map(|name| (&one.id, *name)))
        .map(|(id, name)| (advisory_alias::alias.eq(name), advisory_alias::advisory_id.eq(id)))
        .collect();
    for some in aliases.chunks(ROWS) {
        each_backend!(db => diesel::insert_into(advisory_alias::table).values(some).execute(db)?);
    }
    Ok(())
}

fn create_statements(db: &mut Db, now: Timestamp, new: &[New<'_>]) -> DbResult<()> {
    let mut rows = Vec::with_capacity(new.len());
    for one in new {
        let said = one.statement;
        rows.push((
            statement::source.eq(said.source.as_str()),
            statement::source_id.eq(said.key()),
            statement::advisory_id.eq(&one.id),
            statement::digest.eq(Algorithm::Sha256.digest(one.raw.as_bytes())),
            statement::document.eq(to_json("statement", said)?),
            statement::raw.eq(one.raw),
            statement::received_at.eq(now),
            statement::published.eq(said.published_on()),
            statement::names_products.eq(said.names_products()),
            statement::container.eq(&said.document),
        ));
    }
    each_backend!(db => diesel::insert_into(statement::table).values(&rows).execute(db)?);
    Ok(())
}

fn to_json<T: serde::Serialize>(what: &str, value: &T) -> DbResult<String> {
    serde_json::to_string(value).map_err(|e| DbError::damaged(what, e))
}
