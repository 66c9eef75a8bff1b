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

use serde::Deserialize;

/// What the search form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    advisory: String,
}

impl Asked {
    /// What was typed; `None` while nothing was.
    fn typed(&self) -> Option<String> {
        let typed: String = self.advisory.trim().chars().take(100).collect();
        (!typed.is_empty()).then_some(typed)
    }
}
