//! Help in a country: one section for each, numbers and addresses as plain text.

use askama::Template;

use crate::web::page::Page;

/// `/help`.
#[derive(Template)]
#[template(path = "help/countries.html")]
pub struct HelpPage {
    /// The frame.
    pub page: Page,
    /// The countries, by name.
    pub countries: Vec<Country>,
}

/// One country.
pub struct Country {
    /// Anchor: "fr".
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its services, the first to ask first.
    pub services: Vec<Service>,
    /// Day of the last check, written out.
    pub checked: String,
}

/// One service.
pub struct Service {
    /// Its own name.
    pub name: String,
    /// What it does, in sentences.
    pub does: Vec<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// When it can be reached.
    pub hours: Option<String>,
    /// Address to type.
    pub web: String,
    /// E-mail address.
    pub mail: Option<String>,
}
