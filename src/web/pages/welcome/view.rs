//! The page for people who are not signed in.

use askama::Template;

use crate::web::page::Page;

/// `/` for a stranger: what this is, and how to check a message.
#[derive(Template)]
#[template(path = "welcome/index.html")]
pub struct Welcome {
    /// The frame.
    pub page: Page,
}
