//! The account page and the page of the second factor.

use crate::web::form_page::Choice;
use crate::web::page::{FormErrors, Page};
use askama::Template;

/// `/account`.
#[derive(Template)]
#[template(path = "account/show.html")]
pub struct Account {
    /// The frame.
    pub page: Page,
    /// Name of the person, or what was typed as it.
    pub own_name: String,
    /// Address.
    pub email: String,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
    /// The one chosen.
    pub language: String,
    /// Time zones to choose from.
    pub time_zones: Vec<Choice>,
    /// The one chosen.
    pub time_zone: String,
    /// Whether there is a second factor.
    pub second_factor: bool,
    /// Whether one is required.
    pub second_factor_required: bool,
    /// The sessions, this one first.
    pub sessions: Vec<SessionRow>,
    /// What went wrong with the profile.
    pub errors: Option<FormErrors>,
}

impl Account {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}

/// One session.
pub struct SessionRow {
    /// Names it in the form.
    pub id: String,
    /// "Firefox, Windows".
    pub device: String,
    /// When it was used last, written out.
    pub last_seen: String,
    /// Whether it is this one.
    pub current: bool,
}

/// `/account/second-factor`: set up, or set up already.
#[derive(Template)]
#[template(path = "account/second_factor.html")]
pub struct SecondFactor {
    /// The frame.
    pub page: Page,
    /// Set while none is set up.
    pub set_up: Option<SetUpView>,
    /// Whether the person cannot go without.
    pub required: bool,
    /// Recovery codes that are left.
    pub codes_left: i64,
    /// What went wrong.
    pub errors: Option<FormErrors>,
}

impl SecondFactor {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}

/// What the app needs.
pub struct SetUpView {
    /// The secret in groups of four.
    pub secret: String,
    /// The picture as the data of one SVG path, in modules.
    pub picture: String,
    /// Side of the picture in modules, margin included.
    pub side: usize,
}

/// The recovery codes, shown once.
#[derive(Template)]
#[template(path = "account/recovery_codes.html")]
pub struct RecoveryCodes {
    /// The frame.
    pub page: Page,
    /// The codes.
    pub codes: Vec<String>,
}
