//! Accessibility and privacy, in few and honest words.

use askama::Template;

use crate::web::page::Page;

/// `/accessibility`.
#[derive(Template)]
#[template(path = "legal/accessibility.html")]
pub struct Accessibility {
    /// The frame.
    pub page: Page,
}

/// `/privacy`.
#[derive(Template)]
#[template(path = "legal/privacy.html")]
pub struct Privacy {
    /// The frame.
    pub page: Page,
}
