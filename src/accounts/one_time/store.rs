//! Rows of secrets that work once (global: whoever presents one is not known yet).

use super::{Purpose, Subject, letter_code, read_letter_code};
use crate::accounts::Token;
use crate::clock::Timestamp;
use crate::db::schema::one_time_token as row;
use crate::db::{Db, DbError, DbResult};
use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a secret stands for.
#[derive(Debug, Clone)]
pub struct OneTime {
    /// Whom or what it is about.
    pub subject: Subject,
    /// The address it is bound to; empty for a letter.
    pub email: String,
    /// Until when it works.
    pub expires_at: Timestamp,
    document: String,
}

impl OneTime {
    /// The details that were kept with it.
    ///
    /// # Errors
    /// When they do not read back.
    pub fn details<T: DeserializeOwned>(&self) -> DbResult<T> {
        serde_json::from_str(&self.document).map_err(|e| DbError::damaged("one-time token", e))
    }
}

/// A secret about to be made.
pub struct NewOneTime<'a, T> {
    /// What it is for.
    pub purpose: Purpose,
    /// Whom or what it is about.
    pub subject: Subject,
    /// The address it is sent to; empty for a letter.
    pub email: &'a str,
    /// Details to be kept with it.
    pub details: &'a T,
    /// Until when it works.
    pub expires_at: Timestamp,
}

/// Makes a secret; earlier ones of the same purpose, subject and address stop working.
///
/// # Errors
/// The database's.
pub fn create<T: Serialize>(db: &mut Db, now: Timestamp, new: &NewOneTime<'_, T>) -> DbResult<Token> {
    delete(db, new.purpose, &new.subject, Some(new.email))?;
    insert(db, now, new, None)
}

/// Makes the secret and the code of a letter; earlier letters of the same business stop working.
///
/// # Errors
/// The database's.
pub fn create_for_letter<T: Serialize>(
    db: &mut Db,
    now: Timestamp,
    new: &NewOneTime<'_, T>,
) -> DbResult<(Token, String)> {
    delete(db, new.purpose, &new.subject, Some(""))?;
    let code = letter_code();
    Ok((insert(db, now, new, Some(&code))?, code))
}

fn insert<T: Serialize>(db: &mut Db, now: Timestamp, new: &NewOneTime<'_, T>, code: Option<&str>) -> DbResult<Token> {
    let token = Token::generate();
    let document = serde_json::to_string(new.details).map_err(|e| DbError::damaged("one-time token", e))?;
    diesel::insert_into(row::table)
        .values((
            row::token_hash.eq(token.hash()),
            row::code_hash.eq(code.map(|code| Token::presented(code).hash())),
            row::purpose.eq(new.purpose),
            row::subject.eq(new.subject.as_str()),
            row::email.eq(new.email),
            row::document.eq(document),
            row::created_at.eq(now),
            row::expires_at.eq(new.expires_at),
        ))
        .execute(db)?;
    Ok(token)
}

/// Looks at a secret, or at a letter's code, without using it.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, now: Timestamp, purpose: Purpose, presented: &str) -> DbResult<Option<OneTime>> {
    let code = read_letter_code(presented).map(|code| Token::presented(&code).hash());
    let found: Option<(String, String, Timestamp, String)> = row::table
        .filter(
            row::token_hash
                .eq(Token::presented(presented).hash())
                .or(row::code_hash.is_not_null().and(row::code_hash.eq(code))),
        )
        .filter(row::purpose.eq(purpose))
        .filter(row::expires_at.gt(now))
        .select((row::subject, row::email, row::expires_at, row::document))
        .first(db)
        .optional()?;
    Ok(found.map(|(subject, email, expires_at, document)| OneTime {
        subject: Subject::from(subject),
        email,
        expires_at,
        document,
    }))
}

/// Uses a secret up: of several uses at once, one gets it.
///
/// # Errors
/// The database's.
pub fn delete_used(db: &mut Db, now: Timestamp, purpose: Purpose, presented: &str) -> DbResult<Option<OneTime>> {
    let Some(found) = find(db, now, purpose, presented)? else {
        return Ok(None);
    };
    let code = read_letter_code(presented).map(|code| Token::presented(&code).hash());
    let own = row::table.filter(
        row::token_hash
            .eq(Token::presented(presented).hash())
            .or(row::code_hash.is_not_null().and(row::code_hash.eq(code))),
    );
    Ok((diesel::delete(own).execute(db)? > 0).then_some(found))
}

/// Makes all secrets of a purpose and subject useless, or only those sent to one address.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, purpose: Purpose, subject: &Subject, email: Option<&str>) -> DbResult<()> {
    let all = row::table
        .filter(row::purpose.eq(purpose))
        .filter(row::subject.eq(subject.as_str()));
    match email {
        Some(email) => diesel::delete(all.filter(row::email.eq(email))).execute(db)?,
        None => diesel::delete(all).execute(db)?,
    };
    Ok(())
}

/// The secrets of a purpose and subject that still work: address and end, oldest first.
///
/// # Errors
/// The database's.
pub fn find_open(
    db: &mut Db,
    now: Timestamp,
    purpose: Purpose,
    subject: &Subject,
) -> DbResult<Vec<(String, Timestamp)>> {
    Ok(row::table
        .filter(row::purpose.eq(purpose))
        .filter(row::subject.eq(subject.as_str()))
        .filter(row::expires_at.gt(now))
        .order(row::created_at)
        .select((row::email, row::expires_at))
        .load(db)?)
}

/// Makes all secrets of these purposes useless, whoever has them.
///
/// # Errors
/// The database's.
pub fn delete_all(db: &mut Db, purposes: &[Purpose]) -> DbResult<usize> {
    Ok(diesel::delete(row::table.filter(row::purpose.eq_any(purposes))).execute(db)?)
}

/// Removes secrets that ended before `now`.
///
/// # Errors
/// The database's.
pub fn delete_ended(db: &mut Db, now: Timestamp) -> DbResult<usize> {
    Ok(diesel::delete(row::table.filter(row::expires_at.lt(now))).execute(db)?)
}
