//! The page on which a business opens and closes its list.

use crate::web::page::Page;
use askama::Template;

/// `/business/{sme}/access`.
#[derive(Template)]
#[template(path = "grants/show.html")]
pub struct AccessPage {
    /// The frame.
    pub page: Page,
    /// Name of the chamber or provider.
    pub organisation: String,
    /// Where the forms go.
    pub base: String,
    /// Until when the list is open, and who opened it.
    pub open: Option<String>,
    /// Looks so far.
    pub looks: Vec<String>,
    /// Choices: days, and how they read.
    pub days: Vec<(i64, String)>,
}
