//! One language speaking about one product: what all parts of a card share.
//!
//! Holds the texts, the facts and the product's name, and joins French "de" and
//! "que" to names that begin with a vowel ("la version d’Outlook").

use super::Facts;
use crate::i18n::{L10nLanguage, Lang, dates};

/// The texts and facts of the card being composed.
pub(super) struct Voice<'a> {
    pub t: &'a L10nLanguage,
    pub lang: Lang,
    pub facts: &'a Facts,
    /// The owner's name of the product on one line.
    pub product: String,
}

impl<'a> Voice<'a> {
    pub fn new(t: &'a L10nLanguage, lang: Lang, facts: &'a Facts) -> Self {
        Self {
            t,
            lang,
            facts,
            product: one_line(&facts.label),
        }
    }

    /// A text that names the product, with the small words before it adjusted.
    pub fn say(&self, text: String) -> String {
        elide(self.lang, text, &self.product)
    }

    /// The day by which the owner should be done: "Friday 27 November".
    pub fn day(&self) -> String {
        let by = self.facts.deadline.unwrap_or(self.facts.raised_at);
        dates::day(self.lang, by, &self.facts.time_zone)
    }
}

/// A name on one line: inner line breaks and control signs become single spaces.
pub(crate) fn one_line(name: &str) -> String {
    let spaced: String = name
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// French writes "d’Outlook" and "qu’Outlook"; no other language changes here.
pub(crate) fn elide(lang: Lang, text: String, name: &str) -> String {
    let vowel = name
        .chars()
        .next()
        .is_some_and(|first| "aeiouàâéèêëîïôùûAEIOUÀÂÉÈÊËÎÏÔÙÛ".contains(first));
    if lang != Lang::Fr || !vowel {
        return text;
    }
    text.replace(&format!(" de {name}"), &format!(" d’{name}"))
        .replace(&format!(" que {name}"), &format!(" qu’{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_joins_small_words_to_vowels() {
        let said = |name: &str| elide(Lang::Fr, format!("la version de {name}"), name);
        assert_eq!(said("Outlook"), "la version d’Outlook");
        assert_eq!(said("WordPress"), "la version de WordPress");
        assert_eq!(elide(Lang::En, "x de Outlook".into(), "Outlook"), "x de Outlook");
    }

    #[test]
    fn a_name_stays_on_one_line() {
        assert_eq!(one_line(" Word\r\nPress\t6 "), "Word Press 6");
    }
}
