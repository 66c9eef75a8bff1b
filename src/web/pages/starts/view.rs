//! The page with the starter list.

use crate::web::page::Page;
use askama::Template;

/// `/business/{sme}/start`.
#[derive(Template)]
#[template(path = "starts/show.html")]
pub struct StartPage {
    /// The frame.
    pub page: Page,
    /// Where the form goes.
    pub action: String,
    /// Name of the chamber or provider.
    pub organisation: String,
    /// The programs.
    pub rows: Vec<StartRow>,
}

/// One program.
pub struct StartRow {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
    /// Version, where it is known.
    pub version: String,
}
