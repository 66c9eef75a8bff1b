//! Secrets that work once: invitations, claims, sign-ups, resets of a password, changes of an address.
//!
//! Each is 32 random bytes, stored as a hash, bound to one purpose and one subject (ASVS 6.4.1). Looking at one
//! changes nothing; using it deletes the row, so that of many uses at once one succeeds. A claim also has a code that
//! can be typed from a letter.

pub mod store;

use crate::clock::Timestamp;
use crate::db::{Db, DbResult, OrganisationId, PersonId, SmeId};
use crate::delivery::check_codes;
use crate::tenancy::Place;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;

/// Groups of four signs in a letter's code: 80 bits, behind a throttle.
const LETTER_GROUPS: usize = 4;

/// What a secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Purpose {
    /// A place in a business or organisation, by mail.
    Invitation,
    /// A business that its chamber enrolled, by letter or mail.
    Claim,
    /// A business that signs up alone.
    SignUp,
    /// A forgotten password.
    Reset,
    /// A new address of a person.
    EmailChange,
}

impl Purpose {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Claim => "claim",
            Self::SignUp => "sign_up",
            Self::Reset => "reset",
            Self::EmailChange => "email_change",
        }
    }

    /// Until when a secret of this purpose that is sent by mail works.
    #[must_use]
    pub fn ends(self, now: Timestamp) -> Timestamp {
        const MINUTES: i64 = 60;
        match self {
            Self::Invitation | Self::Claim | Self::SignUp => now.plus_days(7),
            Self::Reset | Self::EmailChange => now.plus_seconds(30 * MINUTES),
        }
    }

    /// Until when a letter's code works.
    #[must_use]
    pub fn ends_by_letter(now: Timestamp) -> Timestamp {
        now.plus_days(90)
    }
}

crate::db::stored_as_text!(Purpose {
    Invitation,
    Claim,
    SignUp,
    Reset,
    EmailChange
});

/// Whom or what a secret is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// The stored form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place that is meant, if it is one.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        match self.0.split_once(':')? {
            ("business", id) => Some(Place::Sme(SmeId::from(id.to_owned()))),
            ("organisation", id) => Some(Place::Organisation(OrganisationId::from(id.to_owned()))),
            _ => None,
        }
    }

    /// The person who is meant, if it is one.
    #[must_use]
    pub fn person(&self) -> Option<PersonId> {
        match self.0.split_once(':')? {
            ("person", id) => Some(PersonId::from(id.to_owned())),
            _ => None,
        }
    }
}

impl From<String> for Subject {
    fn from(stored: String) -> Self {
        Self(stored)
    }
}

impl From<&PersonId> for Subject {
    fn from(id: &PersonId) -> Self {
        Self(format!("person:{id}"))
    }
}

impl From<&Place> for Subject {
    fn from(place: &Place) -> Self {
        match place {
            Place::Sme(id) => Self(format!("business:{id}")),
            Place::Organisation(id) => Self(format!("organisation:{id}")),
        }
    }
}

/// Ends the links that were sent about a person's password or address: one of the two has changed since, and with it
/// who may be reading.
///
/// # Errors
/// The database's.
pub fn end_links(db: &mut Db, person: &PersonId) -> DbResult<()> {
    let subject = Subject::from(person);
    for purpose in [Purpose::Reset, Purpose::EmailChange] {
        store::delete(db, purpose, &subject, None)?;
    }
    Ok(())
}

/// A code for a letter: four groups of four.
#[must_use]
pub fn letter_code() -> String {
    check_codes::generate_groups(LETTER_GROUPS)
}

/// A letter's code as somebody typed it.
#[must_use]
pub fn read_letter_code(typed: &str) -> Option<String> {
    check_codes::read_groups(typed, LETTER_GROUPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_says_what_it_was_made_of() {
        let place = Place::Sme(SmeId::from("s".to_owned()));
        assert_eq!(Subject::from(&place).place(), Some(place));
        let person = PersonId::from("p".to_owned());
        assert_eq!(Subject::from(&person).person(), Some(person));
        assert_eq!(Subject::from("nonsense".to_owned()).place(), None);
    }

    #[test]
    fn a_letters_code_survives_being_typed_badly() {
        let code = letter_code();
        assert_eq!(code.len(), 19);
        let typed = code.to_lowercase().replace('-', " ");
        assert_eq!(read_letter_code(&typed), Some(code));
        assert_eq!(read_letter_code("K7QM-4T2P"), None);
    }
}
