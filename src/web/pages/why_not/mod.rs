//! "Why did this business not get this alert?": asked by the business, by its chamber or provider, and by the operator,
//! each within their rights.

mod chamber;
mod operator;
mod owner;
pub mod view;
mod words;

pub use chamber::show_member;
pub use operator::show_operator;
pub use owner::show;

use crate::advisories::documents;
use crate::alerts::why_not::Facts;
use crate::i18n::L10nLanguage;
use crate::web::page::FormErrors;
use serde::Deserialize;

/// What the search form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    advisory: Option<String>,
}

impl Asked {
    /// What was typed; `None` while nothing was.
    fn typed(&self) -> Option<String> {
        let typed = self.advisory.as_deref().unwrap_or_default().trim();
        let typed: String = typed.chars().take(300).collect();
        (!typed.is_empty()).then_some(typed)
    }

    /// What is wrong with the field: it came back empty, or with what is no id and nothing that we know.
    fn errors(&self, t: &L10nLanguage, is_known: bool) -> Option<FormErrors> {
        let asked = self.advisory.as_deref()?;
        (!is_known && !documents::is_id(asked)).then(|| FormErrors::one("advisory", t.why_error_id()))
    }

    /// The problem with the field, or what was found.
    fn outcome(&self, t: &L10nLanguage, facts: Option<Facts>) -> (Option<FormErrors>, Option<Facts>) {
        let is_known = facts.as_ref().is_some_and(|facts| facts.advisory.is_some());
        match self.errors(t, is_known) {
            Some(errors) => (Some(errors), None),
            None => (None, facts),
        }
    }
}
