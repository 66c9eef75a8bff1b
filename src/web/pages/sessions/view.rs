//! The sign-in page.
//!
//! The same words and the same page whether the address is known or not.

use askama::Template;

use crate::web::page::{FormErrors, Page};

/// `/sign-in`: address and password.
#[derive(Template)]
#[template(path = "sessions/sign_in.html")]
pub struct SignIn {
    /// The frame.
    pub page: Page,
    /// What was typed before, kept after an error.
    pub email: String,
    /// What went wrong, if a form came back.
    pub errors: Option<FormErrors>,
    /// Path to go to afterwards.
    pub next: Option<String>,
    /// Sign-ins of the demo, as a hint; empty outside the demo.
    pub demo: Vec<DemoSignIn>,
}

/// One sign-in of the demo.
pub struct DemoSignIn {
    /// "The bakery (Sophie Morel)".
    pub who: String,
    /// Address to type.
    pub email: String,
    /// Password to type.
    pub password: String,
}

impl SignIn {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}
