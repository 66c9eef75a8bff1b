//! The second factor: six digits from an authenticator app (RFC 6238), or a recovery code.
//!
//! Offered to everybody, required of those who run a chamber, a provider or the instance. Each code works once
//! (ASVS 6.5.1): of the app the last step is kept, a recovery code is deleted.

pub mod store;

use crate::clock::Timestamp;
use crate::db::{Db, DbResult, PersonId};
use crate::delivery::check_codes;
use crate::settings::Secret;
use totp_rs::{Builder, Totp};

/// How many recovery codes a person gets.
const RECOVERY_CODES: usize = 10;
/// Groups of four signs in a recovery code: 80 bits.
const RECOVERY_GROUPS: usize = 4;
/// Bytes of the secret shared with the app (RFC 4226, section 4, R6).
const SECRET_BYTES: usize = 20;

/// What somebody needs to set up their app.
#[derive(Debug, Clone)]
pub struct SetUp {
    /// The secret as people type it: base 32.
    pub secret: String,
    /// The address that the app reads from a picture.
    pub url: String,
}

/// Begins, or shows again, a set-up that is not confirmed yet.
///
/// # Errors
/// The database's.
pub fn begin(db: &mut Db, person: &PersonId, email: &str) -> DbResult<Option<SetUp>> {
    let pending = match store::find(db, person)?.pending {
        Some(pending) => pending,
        None => {
            let bytes: [u8; SECRET_BYTES] = rand::random();
            let fresh = totp_rs::Secret::from(&bytes[..]).to_base32();
            store::update_pending(db, person, &fresh)?;
            fresh
        }
    };
    Ok(totp(&pending, email).and_then(|totp| {
        Some(SetUp {
            secret: pending,
            url: totp.to_url().ok()?,
        })
    }))
}

/// Confirms a set-up by a first code; returns the recovery codes, which are shown this once.
///
/// # Errors
/// The database's.
pub fn confirm(
    db: &mut Db,
    secret: &Secret,
    person: &PersonId,
    now: Timestamp,
    typed: &str,
) -> DbResult<Option<Vec<String>>> {
    let state = store::find(db, person)?;
    let Some((pending, step)) = state.pending.and_then(|pending| {
        let step = step_of(&pending, now, typed)?;
        Some((pending, step))
    }) else {
        return Ok(None);
    };
    store::update_confirmed(db, person, &pending, step)?;
    renew_recovery_codes(db, secret, person).map(Some)
}

/// Replaces the recovery codes.
///
/// # Errors
/// The database's.
pub fn renew_recovery_codes(db: &mut Db, secret: &Secret, person: &PersonId) -> DbResult<Vec<String>> {
    let codes: Vec<String> = (0..RECOVERY_CODES)
        .map(|_| check_codes::generate_groups(RECOVERY_GROUPS))
        .collect();
    let hashes: Vec<String> = codes.iter().map(|code| recovery_hash(secret, code)).collect();
    store::update_recovery_codes(db, person, &hashes)?;
    Ok(codes)
}

/// True when `typed` is the app's code of now or a recovery code; either is then used up.
///
/// # Errors
/// The database's.
pub fn check(db: &mut Db, secret: &Secret, person: &PersonId, now: Timestamp, typed: &str) -> DbResult<bool> {
    if let Some(code) = check_codes::read_groups(typed, RECOVERY_GROUPS) {
        return store::delete_recovery_code(db, person, &recovery_hash(secret, &code));
    }
    let Some(step) = store::find(db, person)?
        .secret
        .and_then(|own| step_of(&own, now, typed))
    else {
        return Ok(false);
    };
    store::update_last_step(db, person, step)
}

fn recovery_hash(secret: &Secret, code: &str) -> String {
    secret.sign_text("recovery code", code.as_bytes())
}

/// The step whose code was typed, among now and its neighbours.
fn step_of(secret: &str, now: Timestamp, typed: &str) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now.micros().div_euclid(1_000_000)).ok()?;
    let step = totp(secret, "")?.check(&digits, seconds)?;
    i64::try_from(step).ok()
}

fn totp(secret: &str, email: &str) -> Option<Totp> {
    let secret = totp_rs::Secret::try_from_base32(secret).ok()?;
    let builder = Builder::new().with_secret(secret).with_issuer(Some("Tocsin"));
    builder.with_account_name(email.replace(':', "")).build().ok()
}

/// The code that an app shows at `now`; for tests and the set-up of demonstrations.
#[must_use]
pub fn code_at(secret: &str, now: Timestamp) -> Option<String> {
    let seconds = u64::try_from(now.micros().div_euclid(1_000_000)).ok()?;
    Some(totp(secret, "")?.generate(seconds).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B: the last six of the eight digits for SHA-1.
        let secret = totp_rs::Secret::from(&b"12345678901234567890"[..]).to_base32();
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            let now = Timestamp::from_micros(seconds * 1_000_000);
            assert_eq!(code_at(&secret, now).as_deref(), Some(code));
            assert_eq!(step_of(&secret, now, code), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_may_be_one_step_off_and_no_more() {
        let secret = totp_rs::Secret::from(&b"12345678901234567890"[..]).to_base32();
        let now = Timestamp::from_micros(1_111_111_109_000_000);
        let code = code_at(&secret, now).unwrap();
        assert!(step_of(&secret, now.plus_seconds(30), &code).is_some());
        assert!(step_of(&secret, now.plus_seconds(90), &code).is_none());
        assert!(step_of(&secret, now, "").is_none());
    }
}
