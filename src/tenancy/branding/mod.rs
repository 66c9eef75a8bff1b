//! What an organisation's pages and mails look like and say in its own words: name, logo, accent colour, sender,
//! help contact, and the texts for which the law makes it responsible.
//!
//! All of this is public. Whoever may change it is decided in `web`; here every write takes the organisation first.

pub mod colour;
mod logo;
pub mod store;

pub use colour::Colour;
pub use logo::{InvalidLogo, Logo, LogoKind, MOST_BYTES, SIDES};
pub use store::{Branding, Identity};

use crate::tenancy::Organisation;
use std::collections::BTreeMap;

/// Longest text of its own, in characters.
pub const LONGEST_TEXT: usize = 10_000;

/// The texts an organisation may write itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKind {
    /// The legal notice.
    Legal,
    /// What happens with personal data.
    Privacy,
    /// Whom to tell when something cannot be used.
    Accessibility,
}

impl TextKind {
    /// All kinds in the order of the page.
    pub const ALL: [Self; 3] = [Self::Legal, Self::Privacy, Self::Accessibility];

    /// The stored word, also the end of the address.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A text in the language in which it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnText {
    /// Code of its language.
    pub language: String,
    /// Lines, grouped in paragraphs.
    pub paragraphs: Vec<Vec<String>>,
}

impl OwnText {
    /// The text for a reader: in their language, else in the organisation's, else in any.
    #[must_use]
    pub fn choose(texts: BTreeMap<String, String>, wanted: &str, own: &str) -> Option<Self> {
        let language = [wanted, own].into_iter().find(|code| texts.contains_key(*code));
        let language = language.or_else(|| texts.keys().next().map(String::as_str))?;
        Some(Self {
            language: language.to_owned(),
            paragraphs: paragraphs(texts.get(language)?),
        })
    }
}

/// Plain text as paragraphs of lines; an empty line parts two paragraphs.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => last.push(line.to_owned()),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

impl Organisation {
    /// Its accent colour.
    #[must_use]
    pub fn accent(&self) -> Option<Colour> {
        self.branding.accent.as_deref().and_then(Colour::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(code, text)| ((*code).into(), (*text).into()))
            .collect()
    }

    #[test]
    fn the_reader_gets_the_nearest_language() {
        let both = texts(&[("fr", "Bonjour"), ("it", "Buongiorno")]);
        let found = |wanted, own| OwnText::choose(both.clone(), wanted, own).map(|text| text.language);
        assert_eq!(found("it", "fr").as_deref(), Some("it"));
        assert_eq!(found("de", "fr").as_deref(), Some("fr"));
        assert_eq!(found("de", "es").as_deref(), Some("fr"));
        assert_eq!(OwnText::choose(BTreeMap::new(), "fr", "fr"), None);
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        let read = paragraphs("One\r\ntwo\r\n\r\n\r\nthree  \n");
        assert_eq!(read, [vec!["One".to_owned(), "two".into()], vec!["three".into()]]);
        assert!(paragraphs(" \n \n").is_empty());
    }
}
