//! The page on which an organisation writes its own texts: three forms in one language.

use askama::Template;

use crate::tenancy::branding::TextKind;
use crate::web::page::{FormErrors, Page};

/// `/chamber/{organisation}/texts` and `/operator/texts`.
#[derive(Template)]
#[template(path = "own_texts/edit.html")]
pub struct OwnTexts {
    /// The frame.
    pub page: Page,
    /// The forms go to `{base}/{kind}`.
    pub base: String,
    /// Code of the language of the texts.
    pub code: &'static str,
    /// All languages, code and own name.
    pub languages: Vec<(&'static str, &'static str)>,
    /// One form for each text.
    pub forms: Vec<TextForm>,
    /// What is wrong with the form that came back.
    pub errors: Option<FormErrors>,
}

/// The form of one text.
pub struct TextForm {
    /// Which text.
    pub kind: TextKind,
    /// As saved or as typed.
    pub words: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Where members read it.
    pub shown_at: String,
}

impl TextForm {
    fn label(&self, page: &Page) -> String {
        match self.kind {
            TextKind::Legal => page.t.page_texts_legal(),
            TextKind::Privacy => page.t.page_texts_privacy(),
            TextKind::Accessibility => page.t.page_texts_accessibility(),
        }
    }

    fn hint(&self, page: &Page) -> String {
        match self.kind {
            TextKind::Legal => page.t.page_texts_legal_hint(),
            TextKind::Privacy => page.t.page_texts_privacy_hint(),
            TextKind::Accessibility => page.t.page_texts_accessibility_hint(),
        }
    }
}
