//! Many documents at once. Most of what an import brings is new: nobody knows any of its ids. Such documents touch nothing
//! that is there, so they are merged in memory and written by a few statements for all of them together. Everything
//! else goes the careful way, one by one ([`store::record`](super::store::record)).

pub mod store;

use super::curation::names::{self, Name};
use super::store::{self as advisories, Recorded};
use super::{Advisory, Statement, forecasts};
use crate::alerts::assess;
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, Db, DbResult};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::slice;

/// A document: what it says about each weakness, and its exact text.
pub type Text = (Vec<Statement>, String);

/// A weakness that nobody knew.
#[derive(Debug)]
pub struct New<'a> {
    /// The advisory's id.
    pub id: AdvisoryId,
    /// What the source says.
    pub statement: &'a Statement,
    /// The exact text.
    pub raw: &'a str,
    /// All ids of the weakness.
    pub names: BTreeSet<&'a str>,
    /// Merged from the one statement.
    pub advisory: Advisory,
    /// Nobody scored it.
    pub held: bool,
    /// Names that the source uses and no list of ours knows.
    pub unnamed: BTreeSet<Name>,
}

/// Records documents in their order: what each changed.
///
/// # Errors
/// The database's.
pub fn record_all(db: &mut Db, now: Timestamp, documents: &[Text]) -> DbResult<Vec<Recorded>> {
    let are_new = find_new(db, documents)?;
    let new = documents.iter().zip(&are_new).filter(|(_, is_new)| **is_new);
    let new: Vec<(&Statement, &str)> = new
        .filter_map(|((statements, raw), _)| Some((statements.first()?, raw.as_str())))
        .collect();
    let new = merged(db, &new)?;
    store::create(db, now, &new)?;
    let used: Vec<(&AdvisoryId, &BTreeSet<Name>)> = new.iter().map(|one| (&one.id, &one.unnamed)).collect();
    names::store::create_all(db, now, &used)?;
    let record = |((statements, raw), is_new): (&Text, &bool)| match is_new {
        true => Ok(Recorded::New),
        false => advisories::record(db, now, statements, raw),
    };
    documents.iter().zip(&are_new).map(record).collect()
}

/// Which documents speak of one weakness that neither the database nor another one of these documents knows.
fn find_new(db: &mut Db, documents: &[Text]) -> DbResult<Vec<bool>> {
    let mut named: HashMap<&str, usize> = HashMap::new();
    for name in documents.iter().flat_map(|(all, _)| all).flat_map(ids) {
        *named.entry(name).or_default() += 1;
    }
    let is_alone = |one: &Statement| one.document.is_none() && ids(one).iter().all(|name| named.get(name) == Some(&1));
    let alone: Vec<Option<&Statement>> = documents
        .iter()
        .map(|(all, _)| match all.as_slice() {
            [one] if is_alone(one) => Some(one),
            _ => None,
        })
        .collect();
    let names: Vec<&str> = alone.iter().flatten().flat_map(|one| ids(one)).collect();
    let known = store::find_known(db, &names)?;
    let is_new = |one: &Statement| ids(one).iter().all(|name| !known.contains(*name));
    Ok(alone.iter().map(|one| one.is_some_and(is_new)).collect())
}

fn ids(statement: &Statement) -> BTreeSet<&str> {
    in_order(statement).into_iter().collect()
}

/// The advisories, as merging one by one makes them.
fn merged<'a>(db: &mut Db, new: &[(&'a Statement, &'a str)]) -> DbResult<Vec<New<'a>>> {
    let names_in = |one: &Statement| {
        one.unnamed
            .iter()
            .filter_map(names::name_of)
            .collect::<BTreeSet<Name>>()
    };
    let unnamed: Vec<BTreeSet<Name>> = new.iter().map(|(one, _)| names_in(one)).collect();
    let all: BTreeSet<Name> = unnamed.iter().flatten().cloned().collect();
    let mapped = match all.is_empty() {
        true => BTreeMap::new(),
        false => names::store::find_mapped(db, &all)?,
    };
    let ids_of_all: Vec<&str> = new.iter().flat_map(|(one, _)| ids(one)).collect();
    let likely = forecasts::store::find_all(db, &ids_of_all)?;
    let made = new.iter().zip(unnamed).map(|((statement, raw), unnamed)| {
        let mut named = Cow::Borrowed(*statement);
        if !mapped.is_empty() && !statement.unnamed.is_empty() {
            names::apply(&mapped, named.to_mut());
        }
        let mut advisory = Advisory::merge(slice::from_ref(named.as_ref()));
        let own = ids(statement);
        advisory.forecast = own
            .iter()
            .filter_map(|name| likely.get(*name).copied())
            .max()
            .unwrap_or_default();
        New {
            id: AdvisoryId::from(advisories::id_among(&in_order(statement)).to_owned()),
            statement,
            raw,
            names: own,
            held: !assess::gist(&advisory).is_judged() && !advisory.rejected,
            advisory,
            unnamed,
        }
    });
    Ok(made.collect())
}

fn in_order(statement: &Statement) -> Vec<&str> {
    let all = std::iter::once(&statement.id).chain(&statement.aliases);
    all.map(String::as_str).collect()
}
