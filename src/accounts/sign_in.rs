//! Signing in and finding out who a request comes from.

use super::{EmailAddress, Hasher, Person, Session, Token, store};
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbError, DbResult, Scope};
use crate::tenancy::{self, Membership, Place};

/// The person behind a request, with all their places.
#[derive(Debug, Clone)]
pub struct SignedInPerson {
    /// Who.
    pub person: Person,
    /// Hash of the session's token; the key of its forgery guard.
    pub session_hash: String,
    /// When the second factor was given in this session.
    pub second_factor_at: Option<Timestamp>,
    /// Where they may go.
    pub memberships: Vec<Membership>,
}

impl SignedInPerson {
    /// True while only the password was given and the second factor is still to come.
    #[must_use]
    pub fn is_half_signed_in(&self) -> bool {
        self.person.totp_secret.is_some() && self.second_factor_at.is_none()
    }

    /// True for people who run an organisation and have no second factor yet (ASVS 6.3.3).
    #[must_use]
    pub fn lacks_second_factor(&self) -> bool {
        self.person.totp_secret.is_none() && self.runs_an_organisation()
    }

    /// True for people of a chamber, a provider or the operator.
    #[must_use]
    pub fn runs_an_organisation(&self) -> bool {
        self.memberships
            .iter()
            .any(|membership| matches!(membership.place, Place::Organisation(_)))
    }
}

/// A session that has just begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The secret for its holder.
    pub token: Token,
    /// The language the person reads.
    pub language: String,
    /// Whether the second factor is still to come.
    pub is_half: bool,
}

/// Starts a session of somebody who has just proved who they are.
///
/// # Errors
/// The database's.
pub fn begin(db: &mut Db, now: Timestamp, person: &Person, device: &str) -> DbResult<Begun> {
    let token = Token::generate();
    store::create_session(
        db,
        &Session::begin(token.hash(), person.id.clone(), device.to_owned(), now),
    )?;
    Ok(Begun {
        token,
        language: person.language.clone(),
        is_half: person.totp_secret.is_some(),
    })
}

/// Checks address and password and starts a session; `None` whatever was wrong.
///
/// # Errors
/// The database's.
pub async fn sign_in(
    database: &Database,
    hasher: &Hasher,
    now: Timestamp,
    email: Option<EmailAddress>,
    password: &str,
    device: String,
) -> DbResult<Option<Begun>> {
    let person = match email {
        Some(email) => {
            database
                .read(Scope::Global, move |db| store::find_person_by_email(db, &email))
                .await?
        }
        None => None,
    };
    if !hasher
        .verify(password, person.as_ref().map(|p| p.password_hash.clone()))
        .await
    {
        return Ok(None);
    }
    let Some(person) = person else { return Ok(None) };
    let work = move |db: &mut Db| begin(db, now, &person, &device);
    database.write(Scope::Global, work).await.map(Some)
}

/// Who presents this token, if its session is alive.
///
/// # Errors
/// The database's.
pub async fn identify(database: &Database, now: Timestamp, token: &Token) -> DbResult<Option<SignedInPerson>> {
    let hash = token.hash();
    let looked_up = hash.clone();
    let found = database
        .read(Scope::Global, move |db| store::find_session(db, &looked_up))
        .await?;
    let Some((session, person)) = found.filter(|(session, _)| session.is_alive(now)) else {
        return Ok(None);
    };
    if session.wants_touch(now) {
        let touched = hash.clone();
        database
            .write(Scope::Global, move |db| store::update_session_seen(db, &touched, now))
            .await?;
    }
    let id = person.id.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> { tenancy::store::find_memberships(db, &id) };
    let memberships = database.read(Scope::Person(person.id.clone()), read).await?;
    Ok(Some(SignedInPerson {
        person,
        session_hash: hash,
        second_factor_at: session.second_factor_at,
        memberships,
    }))
}
