//! Accessibility and privacy, in few and honest words.

use askama::Template;

use crate::web::page::Page;

/// `/accessibility`.
#[derive(Template)]
#[template(path = "legal/accessibility.html")]
pub struct Accessibility {
    /// The frame.
    pub page: Page,
    /// Our languages, by their own names.
    pub languages: Vec<LanguageNote>,
}

/// One of our languages, and who has read its texts.
pub struct LanguageNote {
    /// For the `lang` attribute of the name.
    pub code: &'static str,
    /// "Français".
    pub name: &'static str,
    /// Whether a native reader has read the texts, as a sentence.
    pub state: String,
}

/// `/privacy`.
#[derive(Template)]
#[template(path = "legal/privacy.html")]
pub struct Privacy {
    /// The frame.
    pub page: Page,
}
