//! The pages of documents that are held back.

use crate::web::page::{FormErrors, Page};
use askama::Template;

/// `/operator/quarantine`.
#[derive(Template)]
#[template(path = "quarantine/list.html")]
pub struct QuarantineList {
    /// The frame.
    pub page: Page,
    /// Documents that wait.
    pub rows: Vec<WaitingRow>,
    /// What was decided, the newest first: the document, and in words who did what.
    pub decided: Vec<(String, String)>,
}

/// One document that waits.
pub struct WaitingRow {
    /// Where it can be looked at.
    pub href: String,
    /// Its address or path.
    pub document: String,
    /// Where it came from.
    pub source: String,
    /// Why it is held back, in words.
    pub reason: String,
    /// When it came.
    pub came: String,
}

/// `/operator/quarantine/{document}`.
#[derive(Template)]
#[template(path = "quarantine/show.html")]
pub struct QuarantinedDocument {
    /// The frame.
    pub page: Page,
    /// The row of the list.
    pub row: WaitingRow,
    /// What exactly was found; what an earlier version kept is in English.
    pub found: Result<String, String>,
    /// SHA-256 of it.
    pub digest: String,
    /// Its text, or the beginning of it.
    pub raw: String,
    /// Whether that is all of it.
    pub is_whole: bool,
    /// Whether somebody still has to decide.
    pub waits: bool,
    /// The reason that was typed.
    pub reason: String,
    /// What is wrong with the form.
    pub errors: Option<FormErrors>,
}

impl QuarantinedDocument {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}
