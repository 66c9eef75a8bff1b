//! Signing in and finding out who a request comes from.

use super::{EmailAddress, Hasher, Person, Session, Token, store};
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbError, DbResult, Scope};
use crate::tenancy::{self, Membership};

/// The person behind a request, with all their places.
#[derive(Debug, Clone)]
pub struct SignedInPerson {
    /// Who.
    pub person: Person,
    /// Hash of the session's token; the key of its forgery guard.
    pub session_hash: String,
    /// Where they may go.
    pub memberships: Vec<Membership>,
}

/// A session that has just begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The secret for its holder.
    pub token: Token,
    /// The language the person reads.
    pub language: String,
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
    let token = Token::generate();
    let session = Session::begin(token.hash(), person.id, now);
    database
        .write(Scope::Global, move |db| store::create_session(db, &session))
        .await?;
    Ok(Some(Begun {
        token,
        language: person.language,
    }))
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
        memberships,
    }))
}
