//! The pages for what went wrong: what happened, what to do, a way back.

use askama::Template;

use crate::web::page::Page;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// No such page, or not for this person (404).
    NotFound,
    /// The forgery guard or the access rule refused (403).
    Forbidden,
    /// Too many tries (429).
    Throttled,
    /// The form or the session is too old (403, 410).
    Expired,
    /// The form sends more than we take (413).
    TooLarge,
    /// The fault is ours (500).
    Broken,
    /// For a short while nothing can be saved or read (503).
    Unavailable,
}

impl ErrorKind {
    /// All kinds, for tests and the sample pages.
    pub const ALL: [Self; 7] = [
        Self::NotFound,
        Self::Forbidden,
        Self::Throttled,
        Self::Expired,
        Self::TooLarge,
        Self::Broken,
        Self::Unavailable,
    ];
}

/// One page for every kind.
#[derive(Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The frame; built without the database.
    pub page: Page,
    /// What went wrong.
    pub kind: ErrorKind,
    /// To quote on the telephone.
    pub request_id: Option<String>,
}

impl ErrorPage {
    fn title(&self) -> String {
        let t = self.page.t;
        match self.kind {
            ErrorKind::NotFound => t.error_not_found_title(),
            ErrorKind::Forbidden => t.error_forbidden_title(),
            ErrorKind::Throttled => t.error_throttled_title(),
            ErrorKind::Expired => t.error_expired_title(),
            ErrorKind::TooLarge => t.error_too_large_title(),
            ErrorKind::Broken => t.error_broken_title(),
            ErrorKind::Unavailable => t.error_unavailable_title(),
        }
    }

    fn happened(&self) -> String {
        let t = self.page.t;
        match self.kind {
            ErrorKind::NotFound => t.error_not_found_text(),
            ErrorKind::Forbidden => t.error_forbidden_text(),
            ErrorKind::Throttled => t.error_throttled_text(),
            ErrorKind::Expired => t.error_expired_text(),
            ErrorKind::TooLarge => t.error_too_large_text(),
            ErrorKind::Broken => t.error_broken_text(),
            ErrorKind::Unavailable => t.error_unavailable_text(),
        }
    }

    fn next_step(&self) -> String {
        let t = self.page.t;
        match self.kind {
            ErrorKind::NotFound => t.error_not_found_next(),
            ErrorKind::Forbidden => t.error_forbidden_next(),
            ErrorKind::Throttled => t.error_throttled_next(),
            ErrorKind::Expired => t.error_expired_next(),
            ErrorKind::TooLarge => t.error_too_large_next(),
            ErrorKind::Broken => t.error_broken_next(),
            ErrorKind::Unavailable => t.error_unavailable_next(),
        }
    }
}
