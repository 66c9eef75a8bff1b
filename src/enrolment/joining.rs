//! Somebody takes a place: as a new person with a password, or as one who is signed in.

use crate::accounts::sign_in::{self, Begun};
use crate::accounts::{self, EmailAddress, NewPerson, Person};
use crate::clock::Timestamp;
use crate::db::{ContactId, Db, DbError, DbResult, PersonId, SmeId};
use crate::i18n::Lang;
use crate::tenancy::{self, Membership, Name, NewContact, Place, Role};

/// A person who does not exist yet.
#[derive(Debug, Clone)]
pub struct NewJoiner {
    /// Name.
    pub name: Name,
    /// Address.
    pub email: EmailAddress,
    /// Hash of the password.
    pub password_hash: String,
    /// Language of the pages.
    pub language: Lang,
}

/// Who takes a place.
#[derive(Debug, Clone)]
pub enum Joiner {
    /// Somebody who is signed in.
    Known(Box<Person>),
    /// Somebody new; the browser's words go into their first session.
    New(Box<NewJoiner>, String),
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Joined {
    /// A new person has the place, and a session.
    Begun(Begun),
    /// A known person has the place.
    Added,
    /// The secret does not work, or works no more.
    Over,
    /// The address belongs to somebody: they have to sign in first.
    Taken,
}

/// The error that takes everything back when a secret turns out to be used up.
pub(super) fn over() -> DbError {
    DbError::Query(diesel::result::Error::RollbackTransaction)
}

/// What came of a use, once its transaction is over: of many at once one succeeds.
///
/// # Errors
/// The database's.
pub fn outcome(result: DbResult<Joined>) -> DbResult<Joined> {
    use diesel::result::{DatabaseErrorKind, Error};
    match result {
        Err(DbError::Query(Error::RollbackTransaction)) => Ok(Joined::Over),
        Err(DbError::Query(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _))) => Ok(Joined::Taken),
        other => other,
    }
}

/// Finds or makes the person; `None` when the address is taken.
pub(super) fn person(db: &mut Db, now: Timestamp, joiner: &Joiner, time_zone: &str) -> DbResult<Option<Person>> {
    let new = match joiner {
        Joiner::Known(person) => return Ok(Some((**person).clone())),
        Joiner::New(new, _) => new,
    };
    if accounts::store::find_person_by_email(db, &new.email)?.is_some() {
        return Ok(None);
    }
    let row = NewPerson {
        id: PersonId::generate(),
        email: new.email.as_str().to_owned(),
        name: new.name.as_str().to_owned(),
        language: new.language.code().to_owned(),
        password_hash: new.password_hash.clone(),
        time_zone: time_zone.to_owned(),
        created_at: now,
    };
    accounts::store::create_person(db, &row)?;
    accounts::store::find_person(db, &row.id)
}

/// Gives the person a place; having it already is fine.
pub(super) fn place(db: &mut Db, now: Timestamp, person: &Person, place: &Place, role: Role) -> DbResult<()> {
    let people = match place {
        Place::Sme(id) => tenancy::people::store::find_of_sme(db, id)?,
        Place::Organisation(id) => tenancy::people::store::find_of_organisation(db, id)?,
    };
    if people.iter().any(|one| one.person == person.id) {
        return Ok(());
    }
    let membership = Membership {
        place: place.clone(),
        role,
    };
    tenancy::store::create_membership(db, &person.id, now, &membership)
}

/// Makes the person a contact of the business.
pub(super) fn contact(db: &mut Db, now: Timestamp, sme: &SmeId, person: &Person) -> DbResult<()> {
    let contact = NewContact {
        sme_id: sme.clone(),
        id: ContactId::generate(),
        name: person.name.clone(),
        email: person.email.clone(),
        language: person.language.clone(),
        time_zone: person.time_zone.clone(),
        alerts_wanted: true,
        person_id: Some(person.id.clone()),
        created_at: now,
    };
    tenancy::people::store::update_or_create_contact(db, sme, &contact)
}

/// A session for who is new; who was signed in stays so.
pub(super) fn session(db: &mut Db, now: Timestamp, joiner: &Joiner, person: &Person) -> DbResult<Joined> {
    match joiner {
        Joiner::Known(_) => Ok(Joined::Added),
        Joiner::New(_, device) => Ok(Joined::Begun(sign_in::begin(db, now, person, device)?)),
    }
}
