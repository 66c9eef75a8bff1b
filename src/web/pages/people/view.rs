//! The page of people.

use crate::web::form_page::Choice;
use crate::web::page::{FormErrors, Page};
use askama::Template;

/// `/business/{sme}/people` and `/chamber/{organisation}/people`.
#[derive(Template)]
#[template(path = "people/list.html")]
pub struct PeoplePage {
    /// The frame.
    pub page: Page,
    /// Where the forms go.
    pub base: String,
    /// Whether it is a business: then there are roles and contacts.
    pub is_business: bool,
    /// Whether the visitor may change anything.
    pub may_change: bool,
    /// Who signs in.
    pub people: Vec<PersonRow>,
    /// Invitations under way, in words.
    pub invitations: Vec<String>,
    /// Who receives mail.
    pub contacts: Vec<ContactLine>,
    /// Languages of a contact's mails.
    pub languages: Vec<Choice>,
    /// What was typed.
    pub typed: Typed,
    /// What went wrong; the fields of the contact form end in "-contact".
    pub errors: Option<FormErrors>,
}

/// What was typed into the two forms.
#[derive(Default)]
pub struct Typed {
    /// Address of an invitation.
    pub email: String,
    /// Name of a contact.
    pub contact_name: String,
    /// Address of a contact.
    pub contact_email: String,
    /// Language of a contact.
    pub contact_language: String,
}

impl PeoplePage {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }

    /// The business's id, out of its page's address.
    fn sme(&self) -> &str {
        self.base.split('/').nth(2).unwrap_or_default()
    }

    fn nobody_receives(&self) -> bool {
        self.is_business && !self.contacts.iter().any(|contact| contact.wanted)
    }
}

/// Somebody who signs in.
pub struct PersonRow {
    /// Names the place in the forms.
    pub membership: String,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Role, in words.
    pub role: String,
    /// Whether this person runs the business.
    pub is_owner: bool,
}

/// Somebody who receives mail.
pub struct ContactLine {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Name of the language of their mails.
    pub language: String,
    /// Whether alerts go there.
    pub wanted: bool,
}
