//! Rows of people and sessions (global tables: a person may belong to several tenants).

use super::{EmailAddress, one_time};
use crate::clock::Timestamp;
use crate::db::schema::{person, session};
use crate::db::{Db, DbResult, PersonId};
use diesel::prelude::*;

/// A person.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = person)]
pub struct Person {
    /// Id.
    pub id: PersonId,
    /// Address, lower case.
    pub email: String,
    /// Name.
    pub name: String,
    /// Language of the pages.
    pub language: String,
    /// argon2id hash in PHC form.
    pub password_hash: String,
    /// IANA time zone of the dates on the pages.
    pub time_zone: String,
    /// Set when the person has a second factor.
    pub totp_secret: Option<String>,
}

/// A new person.
#[derive(Debug, Insertable)]
#[diesel(table_name = person)]
#[expect(missing_docs, reason = "the same fields as Person")]
pub struct NewPerson {
    pub id: PersonId,
    pub email: String,
    pub name: String,
    pub language: String,
    pub password_hash: String,
    pub time_zone: String,
    pub created_at: Timestamp,
}

/// A session as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct Session {
    /// SHA-256 of the token.
    pub token_hash: String,
    /// Whose it is.
    pub person_id: PersonId,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, within five minutes.
    pub last_seen_at: Timestamp,
    /// When it ends at the latest.
    pub expires_at: Timestamp,
    /// Names the session in lists and forms; no secret.
    pub id: String,
    /// "Firefox, Windows", as far as the browser said it.
    pub device: String,
    /// When the second factor was given.
    pub second_factor_at: Option<Timestamp>,
}

/// Creates a person.
///
/// # Errors
/// The database's; an address already taken is a unique violation.
pub fn create_person(db: &mut Db, new: &NewPerson) -> DbResult<()> {
    diesel::insert_into(person::table).values(new).execute(db)?;
    Ok(())
}

/// Finds the person behind an address.
///
/// # Errors
/// The database's.
pub fn find_person_by_email(db: &mut Db, email: &EmailAddress) -> DbResult<Option<Person>> {
    let named = person::table
        .filter(person::email.eq(email.as_str()))
        .select(Person::as_select());
    Ok(named.first(db).optional()?)
}

/// Changes the language a person reads.
///
/// # Errors
/// The database's.
pub fn update_language(db: &mut Db, id: &PersonId, language: &str) -> DbResult<()> {
    diesel::update(person::table.find(id))
        .set(person::language.eq(language))
        .execute(db)?;
    Ok(())
}

/// Finds a person.
///
/// # Errors
/// The database's.
pub fn find_person(db: &mut Db, id: &PersonId) -> DbResult<Option<Person>> {
    let found = person::table.find(id).select(Person::as_select());
    Ok(found.first(db).optional()?)
}

/// Changes name, language and time zone of a person.
///
/// # Errors
/// The database's.
pub fn update_profile(db: &mut Db, id: &PersonId, name: &str, language: &str, time_zone: &str) -> DbResult<()> {
    let change = (
        person::name.eq(name),
        person::language.eq(language),
        person::time_zone.eq(time_zone),
    );
    diesel::update(person::table.find(id)).set(change).execute(db)?;
    Ok(())
}

/// Changes the password of a person; links that were asked for under the old one work no more.
///
/// # Errors
/// The database's.
pub fn update_password(db: &mut Db, id: &PersonId, hash: &str) -> DbResult<()> {
    diesel::update(person::table.find(id))
        .set(person::password_hash.eq(hash))
        .execute(db)?;
    one_time::end_links(db, id)
}

/// Changes the address of a person; links in the old mailbox work no more. An address already taken is a unique
/// violation.
///
/// # Errors
/// The database's.
pub fn update_email(db: &mut Db, id: &PersonId, email: &str) -> DbResult<()> {
    diesel::update(person::table.find(id))
        .set(person::email.eq(email))
        .execute(db)?;
    one_time::end_links(db, id)
}

/// Starts a session.
///
/// # Errors
/// The database's.
pub fn create_session(db: &mut Db, new: &Session) -> DbResult<()> {
    diesel::insert_into(session::table).values(new).execute(db)?;
    Ok(())
}

/// Finds a session and its person.
///
/// # Errors
/// The database's.
pub fn find_session(db: &mut Db, token_hash: &str) -> DbResult<Option<(Session, Person)>> {
    let found = session::table
        .inner_join(person::table.on(person::id.eq(session::person_id)))
        .filter(session::token_hash.eq(token_hash))
        .select((Session::as_select(), Person::as_select()));
    Ok(found.first(db).optional()?)
}

/// Writes down that a session was used.
///
/// # Errors
/// The database's.
pub fn update_session_seen(db: &mut Db, token_hash: &str, at: Timestamp) -> DbResult<()> {
    diesel::update(session::table.find(token_hash))
        .set(session::last_seen_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// Notes that the second factor was given in a session.
///
/// # Errors
/// The database's.
pub fn update_session_second_factor(db: &mut Db, token_hash: &str, at: Timestamp) -> DbResult<()> {
    diesel::update(session::table.find(token_hash))
        .set(session::second_factor_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// The sessions of a person, the last used first.
///
/// # Errors
/// The database's.
pub fn find_sessions(db: &mut Db, id: &PersonId) -> DbResult<Vec<Session>> {
    let own = session::table
        .filter(session::person_id.eq(id))
        .order(session::last_seen_at.desc());
    Ok(own.select(Session::as_select()).load(db)?)
}

/// Ends one session of a person, by its name; false when the person has no such session.
///
/// # Errors
/// The database's.
pub fn delete_session_of(db: &mut Db, person: &PersonId, id: &str) -> DbResult<bool> {
    let own = session::table
        .filter(session::person_id.eq(person))
        .filter(session::id.eq(id));
    Ok(diesel::delete(own).execute(db)? > 0)
}

/// Ends all sessions of a person but the one with this hash; an empty hash ends them all.
///
/// # Errors
/// The database's.
pub fn delete_other_sessions(db: &mut Db, person: &PersonId, kept: &str) -> DbResult<usize> {
    let others = session::table
        .filter(session::person_id.eq(person))
        .filter(session::token_hash.ne(kept));
    Ok(diesel::delete(others).execute(db)?)
}

/// Ends a session.
///
/// # Errors
/// The database's.
pub fn delete_session(db: &mut Db, token_hash: &str) -> DbResult<()> {
    diesel::delete(session::table.find(token_hash)).execute(db)?;
    Ok(())
}

/// Ends every session there is.
///
/// # Errors
/// The database's.
pub fn delete_all_sessions(db: &mut Db) -> DbResult<usize> {
    Ok(diesel::delete(session::table).execute(db)?)
}

/// Removes sessions that ended before `now`.
///
/// # Errors
/// The database's.
pub fn delete_ended_sessions(db: &mut Db, now: Timestamp) -> DbResult<usize> {
    Ok(diesel::delete(session::table.filter(session::expires_at.lt(now))).execute(db)?)
}
