//! The page of an organisation's looks, with a preview of what it has saved.

use askama::Template;

use crate::web::page::{FormErrors, Page};

/// `/chamber/{organisation}/appearance`.
#[derive(Template)]
#[template(path = "appearance/edit.html")]
pub struct Appearance {
    /// The frame.
    pub page: Page,
    /// Where the forms go: `{base}`, `{base}/logo`, `{base}/logo/removal`.
    pub base: String,
    /// The fields, as saved or as typed.
    pub form: Typed,
    /// The accent as given and as shown on light and dark paper; none without an accent.
    pub colours: Option<(String, String, String)>,
    /// Sender of its mails, name and address.
    pub sender: (String, String),
    /// Subject of the sample alert's mail.
    pub subject: String,
    /// What is wrong with the fields.
    pub errors: Option<FormErrors>,
    /// What is wrong with the picture.
    pub logo_errors: Option<FormErrors>,
}

/// The fields of the form.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// Name of the organisation.
    pub name: String,
    /// Short name in mails.
    pub sender_name: String,
    /// Accent colour.
    pub accent: String,
    /// Who answers.
    pub help_person: String,
    /// Telephone number.
    pub help_phone: String,
    /// Hours by language, in the order of the languages.
    pub hours: Vec<Hours>,
    /// Whether it wants to be found on the page "Join".
    pub listed: bool,
}

/// The hours in one language.
#[derive(Debug, Clone)]
pub struct Hours {
    /// Id and name of the field: "hours-fr".
    pub field: String,
    /// Code of the language.
    pub code: &'static str,
    /// Name of the language in itself.
    pub language: &'static str,
    /// The words.
    pub words: String,
}

impl Appearance {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }

    fn logo_error(&self) -> Option<&str> {
        self.logo_errors.as_ref().and_then(|errors| errors.get("file"))
    }

    /// The problems of whichever form came back.
    fn problems(&self) -> Option<&FormErrors> {
        self.errors.as_ref().or(self.logo_errors.as_ref())
    }
}
