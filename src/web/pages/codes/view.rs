//! The public page that says whether a message comes from us.
//!
//! It shows four facts about the message and nothing about the business.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::web::page::{FormErrors, Page, Shown};

/// `/code`: type the code, read the four facts.
#[derive(Template)]
#[template(path = "codes/check.html")]
pub struct CheckCode {
    /// The frame.
    pub page: Page,
    /// What was typed.
    pub code: String,
    /// What we answer.
    pub answer: CodeAnswer,
    /// Problems with the field (empty, too short).
    pub errors: Option<FormErrors>,
}

/// `/check-a-message`: how to tell our messages from others.
#[derive(Template)]
#[template(path = "codes/recognise.html")]
pub struct Recognise {
    /// The frame.
    pub page: Page,
}

/// The answer to a code.
pub enum CodeAnswer {
    /// Nothing asked yet, or the field has a problem.
    Empty,
    /// The message is ours.
    Found(MessageFacts),
    /// No message of ours has this code.
    NotFound,
    /// Too many tries from this place; minutes to wait.
    TooMany(u32),
}

/// The four facts to compare with the message.
pub struct MessageFacts {
    /// Its code in two groups.
    pub code: String,
    /// Its subject line.
    pub subject: String,
    /// When it was sent, written out.
    pub sent: String,
    /// Name of the sender.
    pub from_name: String,
    /// Address of the sender.
    pub from_address: String,
    /// Its level; none for a message that is not an alert.
    pub level: Option<Level>,
}

impl CheckCode {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }

    fn headline(&self) -> String {
        let t = self.page.t;
        match &self.answer {
            CodeAnswer::Empty => t.page_code_title(),
            CodeAnswer::Found(_) => t.page_code_found_title(),
            CodeAnswer::NotFound => t.page_code_unknown_title(),
            CodeAnswer::TooMany(_) => t.page_code_wait_title(),
        }
    }

    fn found(&self) -> Option<&MessageFacts> {
        match &self.answer {
            CodeAnswer::Found(facts) => Some(facts),
            _ => None,
        }
    }
}
