//! What the page with the question and its answer shows.

use crate::web::page::{FormErrors, Page};
use askama::Template;

/// `/business/{sme}/why-not`, the same below a member, and the operator's.
#[derive(Template)]
#[template(path = "why_not/show.html")]
pub struct WhyNotPage {
    /// The frame.
    pub page: Page,
    /// The way back: words and address.
    pub back: (String, String),
    /// The question as heading.
    pub title: String,
    /// Where the search goes.
    pub action: String,
    /// What was typed.
    pub typed: String,
    /// What is wrong with what was typed.
    pub errors: Option<FormErrors>,
    /// The answer; none while nothing was asked.
    pub answer: Option<AnswerWords>,
}

impl WhyNotPage {
    fn error(&self) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get("advisory"))
    }
}

/// The answer in words.
#[derive(Default)]
pub struct AnswerWords {
    /// The answer by itself, one paragraph each.
    pub words: Vec<String>,
    /// The id of the weakness with its page, when we know it.
    pub advisory: Option<(String, String)>,
    /// Each program that is named.
    pub programs: Vec<ProgramWords>,
    /// Programs with a similar name.
    pub near: Vec<String>,
}

/// The answer for one program.
pub struct ProgramWords {
    /// The owner's name for it.
    pub label: String,
    /// The answer, one paragraph each.
    pub words: Vec<String>,
    /// The alert.
    pub alert_href: Option<String>,
    /// What was compared.
    pub verdict_href: String,
}
