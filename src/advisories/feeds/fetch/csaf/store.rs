//! Rows of the providers and of their documents (global tables).

use crate::clock::Timestamp;
use crate::db::schema::{csaf_document, csaf_provider};
use crate::db::{Db, DbResult, each_backend};
use diesel::prelude::*;

/// Beside the words of [`Assurance`](crate::advisories::checks::Assurance): documents that were not taken.
pub const LEFT_OUT: &str = "left_out";
/// Rows that are written together.
const ROWS: usize = 100;

/// A provider as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = csaf_provider)]
pub struct Provider {
    /// The name of its row of fetching.
    pub name: String,
    /// Its publisher's name.
    pub publisher: String,
    /// Its publisher's address, which names it in the whole world.
    pub namespace: String,
    /// What it promises: the word of the standard.
    pub role: String,
    /// Where its description stands.
    pub address: String,
    /// The list that led to it.
    pub listed_by: Option<String>,
    /// When its description was last read.
    pub checked_at: Timestamp,
}

/// A document that was taken, or left out as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its address.
    pub url: String,
    /// What the index says about its last change.
    pub listed: Option<String>,
    /// SHA-256 of it.
    pub digest: String,
    /// What speaks for it.
    pub assurance: &'static str,
}

/// A document that is known.
#[derive(Debug, Clone, Queryable)]
pub struct Known {
    /// Its address.
    pub url: String,
    /// What the index said about its last change.
    pub listed: Option<String>,
    /// When it came.
    pub received_at: Timestamp,
}

/// All providers, by their publishers' names.
///
/// # Errors
/// The database's.
pub fn find_providers(db: &mut Db) -> DbResult<Vec<Provider>> {
    let all = csaf_provider::table.order((csaf_provider::publisher, csaf_provider::name));
    Ok(all.select(Provider::as_select()).load(db)?)
}

/// The names of providers that these lists lead to.
///
/// # Errors
/// The database's.
pub fn find_listed(db: &mut Db, lists: &[&str]) -> DbResult<Vec<String>> {
    let listed = csaf_provider::table.filter(csaf_provider::listed_by.eq_any(lists));
    Ok(listed.order(csaf_provider::name).select(csaf_provider::name).load(db)?)
}

/// Keeps how a provider describes itself; the list that led to it stays.
///
/// # Errors
/// The database's.
pub fn create_or_update_provider(db: &mut Db, one: &Provider) -> DbResult<()> {
    let change = (
        csaf_provider::publisher.eq(&one.publisher),
        csaf_provider::namespace.eq(&one.namespace),
        csaf_provider::role.eq(&one.role),
        csaf_provider::address.eq(&one.address),
        csaf_provider::checked_at.eq(one.checked_at),
    );
    let row = (
        csaf_provider::name.eq(&one.name),
        csaf_provider::listed_by.eq(&one.listed_by),
        change,
    );
    each_backend!(db => diesel::insert_into(csaf_provider::table).values(row).on_conflict(csaf_provider::name).do_update().set(change).execute(db)?);
    Ok(())
}

/// Keeps that a list leads to a provider, which is described later.
///
/// # Errors
/// The database's.
pub fn create_or_update_listed(db: &mut Db, one: &Provider) -> DbResult<()> {
    let change = csaf_provider::listed_by.eq(&one.listed_by);
    let row = (
        csaf_provider::name.eq(&one.name),
        csaf_provider::publisher.eq(&one.publisher),
        csaf_provider::namespace.eq(&one.namespace),
        csaf_provider::role.eq(&one.role),
        csaf_provider::address.eq(&one.address),
        csaf_provider::checked_at.eq(one.checked_at),
        change,
    );
    each_backend!(db => diesel::insert_into(csaf_provider::table).values(row).on_conflict(csaf_provider::name).do_update().set(change).execute(db)?);
    Ok(())
}

/// Notes that a list no longer leads to other providers than these.
///
/// # Errors
/// The database's.
pub fn update_unlisted(db: &mut Db, list: &str, names: &[String]) -> DbResult<()> {
    let none: Option<String> = None;
    let others = csaf_provider::table
        .filter(csaf_provider::listed_by.eq(list))
        .filter(csaf_provider::name.ne_all(names));
    diesel::update(others)
        .set(csaf_provider::listed_by.eq(none))
        .execute(db)?;
    Ok(())
}

/// The documents of a provider that are known.
///
/// # Errors
/// The database's.
pub fn find_known(db: &mut Db, provider: &str) -> DbResult<Vec<Known>> {
    let own = csaf_document::table.filter(csaf_document::provider.eq(provider));
    let columns = (csaf_document::url, csaf_document::listed, csaf_document::received_at);
    Ok(own.select(columns).load(db)?)
}

/// Keeps documents of a provider.
///
/// # Errors
/// The database's.
pub fn create_or_update_documents(db: &mut Db, provider: &str, kept: &[Kept], now: Timestamp) -> DbResult<()> {
    for some in kept.chunks(ROWS) {
        let urls: Vec<&str> = some.iter().map(|one| one.url.as_str()).collect();
        let before = csaf_document::table
            .filter(csaf_document::provider.eq(provider))
            .filter(csaf_document::url.eq_any(urls));
        diesel::delete(before).execute(db)?;
        let rows: Vec<_> = some
            .iter()
            .map(|one| {
                (
                    csaf_document::provider.eq(provider),
                    csaf_document::url.eq(&one.url),
                    csaf_document::listed.eq(&one.listed),
                    csaf_document::digest.eq(&one.digest),
                    csaf_document::assurance.eq(one.assurance),
                    csaf_document::received_at.eq(now),
                )
            })
            .collect();
        each_backend!(db => diesel::insert_into(csaf_document::table).values(rows).execute(db)?);
    }
    Ok(())
}

/// How many documents of each provider there are, by what speaks for them.
///
/// # Errors
/// The database's.
pub fn count_documents(db: &mut Db) -> DbResult<Vec<(String, String, i64)>> {
    let grouped = csaf_document::table
        .group_by((csaf_document::provider, csaf_document::assurance))
        .order((csaf_document::provider, csaf_document::assurance));
    let columns = (
        csaf_document::provider,
        csaf_document::assurance,
        diesel::dsl::count_star(),
    );
    Ok(grouped.select(columns).load(db)?)
}
