//! Rows of the second factor: columns of a person, and the recovery codes (global, like people).

use crate::db::schema::{person, recovery_code};
use crate::db::{Db, DbResult, PersonId};
use diesel::prelude::*;

/// What is kept of a person's second factor.
#[derive(Debug, Clone, Queryable)]
pub struct State {
    /// The confirmed secret.
    pub secret: Option<String>,
    /// The secret that is being set up.
    pub pending: Option<String>,
}

/// The state of a person.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, id: &PersonId) -> DbResult<State> {
    Ok(person::table
        .find(id)
        .select((person::totp_secret, person::totp_pending))
        .first(db)?)
}

/// Keeps a secret that is not confirmed yet.
///
/// # Errors
/// The database's.
pub fn update_pending(db: &mut Db, id: &PersonId, secret: &str) -> DbResult<()> {
    diesel::update(person::table.find(id))
        .set(person::totp_pending.eq(secret))
        .execute(db)?;
    Ok(())
}

/// Makes a confirmed secret the one that counts; its step is used.
///
/// # Errors
/// The database's.
pub fn update_confirmed(db: &mut Db, id: &PersonId, secret: &str, step: i64) -> DbResult<()> {
    let none: Option<String> = None;
    let change = (
        person::totp_secret.eq(secret),
        person::totp_pending.eq(none),
        person::totp_last_step.eq(step),
    );
    diesel::update(person::table.find(id)).set(change).execute(db)?;
    Ok(())
}

/// Notes a step as used; false when it, or a later one, was used before.
///
/// # Errors
/// The database's.
pub fn update_last_step(db: &mut Db, id: &PersonId, step: i64) -> DbResult<bool> {
    let unused = person::table
        .find(id)
        .filter(person::totp_last_step.is_null().or(person::totp_last_step.lt(step)));
    Ok(diesel::update(unused)
        .set(person::totp_last_step.eq(step))
        .execute(db)?
        > 0)
}

/// Removes the second factor of a person, recovery codes included.
///
/// # Errors
/// The database's.
pub fn delete(db: &mut Db, id: &PersonId) -> DbResult<()> {
    let none: Option<String> = None;
    let change = (person::totp_secret.eq(none.clone()), person::totp_pending.eq(none));
    diesel::update(person::table.find(id)).set(change).execute(db)?;
    update_recovery_codes(db, id, &[])
}

/// Replaces all recovery codes by these hashes.
///
/// # Errors
/// The database's.
pub fn update_recovery_codes(db: &mut Db, id: &PersonId, hashes: &[String]) -> DbResult<()> {
    diesel::delete(recovery_code::table.filter(recovery_code::person_id.eq(id))).execute(db)?;
    for hash in hashes {
        diesel::insert_into(recovery_code::table)
            .values((recovery_code::person_id.eq(id), recovery_code::code_hash.eq(hash)))
            .execute(db)?;
    }
    Ok(())
}

/// Uses a recovery code up; false when there is no such code.
///
/// # Errors
/// The database's.
pub fn delete_recovery_code(db: &mut Db, id: &PersonId, hash: &str) -> DbResult<bool> {
    Ok(diesel::delete(recovery_code::table.find((id, hash))).execute(db)? > 0)
}

/// How many recovery codes are left.
///
/// # Errors
/// The database's.
pub fn count_recovery_codes(db: &mut Db, id: &PersonId) -> DbResult<i64> {
    Ok(recovery_code::table
        .filter(recovery_code::person_id.eq(id))
        .count()
        .get_result(db)?)
}
