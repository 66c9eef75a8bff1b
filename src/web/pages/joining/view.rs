//! How to join: the chambers and providers that want to be found, and the operator's contact.

use askama::Template;

use crate::web::page::Page;

/// `/join`.
#[derive(Template)]
#[template(path = "joining/join.html")]
pub struct Join {
    /// The frame.
    pub page: Page,
    /// Who enrols businesses here and says so.
    pub listed: Vec<ListedRow>,
    /// Whom chambers and providers ask.
    pub contact: Option<Contact>,
}

/// A chamber or provider that wants to be found.
pub struct ListedRow {
    /// Its name.
    pub name: String,
    /// Telephone number, as people read it.
    pub phone: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
}

/// The operator's contact.
pub struct Contact {
    /// A person, else the operator's name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address, as plain text.
    pub address: String,
}
