//! All words of the catalogue, and which of them a typed word may be.
//!
//! A word fits when it is equal, begins like what is being typed, is hidden at an end of a long
//! compound ("internetbrowser"), or is one or two letters off. A bit set of letters throws out
//! nearly all others before any letter is compared.

use super::text::distance;
use std::collections::HashMap;

/// Likeness of an equal word.
pub const EQUAL: u32 = 100;

#[derive(Debug)]
struct Word {
    text: String,
    letters: Vec<char>,
    set: u64,
}

/// The words, each with its number.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: Vec<Word>,
    numbers: HashMap<String, usize>,
}

impl Vocabulary {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The number of a word, which is added if it is new.
    pub fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.words.len();
        let letters: Vec<char> = text.chars().collect();
        self.words.push(Word {
            text: text.to_owned(),
            set: set_of(&letters),
            letters,
        });
        self.numbers.insert(text.to_owned(), number);
        number
    }

    /// The words that a typed word may be, with a likeness up to [`EQUAL`]. Two words that were
    /// read as one are not searched for words within.
    pub fn like(&self, typed: &str, is_joined: bool) -> Vec<(usize, u32)> {
        let letters: Vec<char> = typed.chars().collect();
        let set = set_of(&letters);
        // A word that is known as it stands, or a number, is not taken for a misspelling.
        let is_certain = self.numbers.contains_key(typed) || typed.starts_with(|c: char| c.is_ascii_digit());
        let found = self.words.iter().enumerate().filter_map(|(number, word)| {
            let likeness = if word.text == typed {
                EQUAL
            } else if is_certain {
                begun(&word.text, typed) / 2
            } else {
                let compound = if is_joined { 0 } else { hidden(&word.text, typed) };
                begun(&word.text, typed)
                    .max(compound)
                    .max(misspelt(word, &letters, set))
            };
            (likeness > 0).then_some((number, likeness))
        });
        found.collect()
    }
}

/// One bit for each letter that occurs.
fn set_of(letters: &[char]) -> u64 {
    letters
        .iter()
        .fold(0, |set, letter| set | 1 << (u32::from(*letter) % 64))
}

/// Likeness of a word that is only begun.
fn begun(word: &str, typed: &str) -> u32 {
    match word.len().checked_sub(typed.len()) {
        Some(rest) if typed.len() >= 3 && word.starts_with(typed) && !is_digits(typed) => {
            if rest <= 2 {
                85
            } else {
                65
            }
        }
        _ => 0,
    }
}

fn is_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// Likeness of a word that is one end of a typed compound.
fn hidden(word: &str, typed: &str) -> u32 {
    let is_end = typed.ends_with(word) || typed.starts_with(word);
    if word.len() >= 5 && typed.len() > word.len() && is_end {
        70
    } else {
        0
    }
}

/// Likeness of a misspelt word: one change from four letters, two from six, three from nine.
fn misspelt(word: &Word, typed: &[char], set: u64) -> u32 {
    let most: usize = match typed.len().min(word.letters.len()) {
        0..=3 => return 0,
        4..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    let same_start = word.letters.first() == typed.first();
    let most = if same_start { most } else { most.min(2) };
    // Each change can bring in one letter that the other word does not have at all.
    let strangers = (set & !word.set).count_ones().max((word.set & !set).count_ones());
    if usize::try_from(strangers).is_ok_and(|count| count > most) {
        return 0;
    }
    match distance(&word.letters, typed, most) {
        Some(0 | 1) if same_start => 85,
        Some(0 | 1) => 75,
        Some(2) if same_start => 68,
        Some(2) => 55,
        Some(_) if same_start => 50,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(word: &str, typed: &str) -> u32 {
        let mut vocabulary = Vocabulary::default();
        vocabulary.number(word);
        vocabulary
            .like(typed, false)
            .first()
            .map_or(0, |(_, likeness)| *likeness)
    }

    #[test]
    fn equal_words_fit_best_and_others_do_not_fit() {
        assert_eq!(likeness("firefox", "firefox"), EQUAL);
        assert_eq!(likeness("firefox", "chrome"), 0);
        assert!(likeness("firefox", "firef") > 0);
        assert!(likeness("teamviewer", "timviever") > 0);
        assert!(likeness("kamera", "uberwachungskamera") > 0);
    }

    #[test]
    fn short_words_and_numbers_must_be_equal() {
        assert_eq!(likeness("nas", "nos"), 0);
        assert_eq!(likeness("2016", "2019"), 0);
        assert_eq!(likeness("365", "3650"), 0);
    }
}
