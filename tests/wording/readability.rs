//! Readability formulas over whole texts, one for each language, and LIX for all.
//!
//! Syllables come from a vowel rule of our own; it differs from dictionaries by at most
//! seven points on such texts, mostly downwards. Single sentences score wildly, so
//! callers pass whole cards.

use std::{cell::RefCell, collections::HashMap};

use tocsin::i18n::Lang;

/// What a text measures.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// The language's own formula; higher is easier.
    pub ease: f64,
    /// The school year that a German text asks for (Wiener 1); 0 in other languages.
    pub grade: f64,
    /// Swedish LIX, any language; lower is easier.
    pub lix: f64,
    /// Words in all.
    pub words: usize,
    /// Words per sentence.
    pub mean_sentence: f64,
    /// The longest sentence in words.
    pub longest_sentence: usize,
}

/// What the formulas count; shares are parts of all words.
struct Counts {
    per_sentence: f64,
    syllables_per_word: f64,
    letters_per_word: f64,
    /// Words of more than six letters.
    long: f64,
    /// Words of one syllable.
    short: f64,
    /// Words of three syllables or more.
    many: f64,
}

/// How one language is scored (T1).
struct Scale {
    code: &'static str,
    ease: fn(&Counts) -> f64,
    least_ease: f64,
    most_lix: f64,
}

/// Flesch, Kandel-Moles, Amstad, INFLESZ, Gulpease.
const SCALES: [Scale; 5] = [
    Scale {
        code: "en",
        ease: |it| 206.835 - 1.015 * it.per_sentence - 84.6 * it.syllables_per_word,
        least_ease: 65.0,
        most_lix: 45.0,
    },
    Scale {
        code: "fr",
        ease: |it| 207.0 - 1.015 * it.per_sentence - 73.6 * it.syllables_per_word,
        least_ease: 68.0,
        most_lix: 50.0,
    },
    Scale {
        code: "de",
        ease: |it| 180.0 - it.per_sentence - 58.5 * it.syllables_per_word,
        least_ease: 58.0,
        most_lix: 45.0,
    },
    Scale {
        code: "es",
        ease: |it| 206.835 - it.per_sentence - 62.3 * it.syllables_per_word,
        least_ease: 65.0,
        most_lix: 45.0,
    },
    Scale {
        code: "it",
        ease: |it| 89.0 + 300.0 / it.per_sentence - 10.0 * it.letters_per_word,
        least_ease: 65.0,
        most_lix: 50.0,
    },
];
/// The highest school year for German (T1).
const MOST_GRADE: f64 = 9.0;

fn scale(lang: Lang) -> &'static Scale {
    let found = SCALES.iter().find(|scale| scale.code == lang.code());
    found.unwrap_or_else(|| panic!("{lang} has no formula"))
}

/// Whether a whole text is easy enough for its language (T1).
pub fn is_easy(lang: Lang, measures: &Measures) -> bool {
    let scale = scale(lang);
    measures.ease >= scale.least_ease && measures.lix <= scale.most_lix && measures.grade <= MOST_GRADE
}

/// Measures paragraphs; each is at least one sentence.
pub fn measure(lang: Lang, paragraphs: &[String]) -> Measures {
    let tallies = paragraphs.iter().map(|text| tally_once(lang, text));
    let all = tallies.fold(Tally::default(), Tally::plus);
    let counts = all.counts();
    Measures {
        ease: (scale(lang).ease)(&counts),
        grade: if lang.code() == "de" { wiener(&counts) } else { 0.0 },
        lix: counts.per_sentence + 100.0 * counts.long,
        words: all.words,
        mean_sentence: counts.per_sentence,
        longest_sentence: all.longest_sentence,
    }
}

/// What is counted in a text; adds up over texts.
#[derive(Clone, Copy, Default)]
struct Tally {
    sentences: usize,
    words: usize,
    syllables: usize,
    letters: usize,
    long: usize,
    short: usize,
    many: usize,
    longest_sentence: usize,
}

impl Tally {
    fn plus(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
            letters: self.letters + other.letters,
            long: self.long + other.long,
            short: self.short + other.short,
            many: self.many + other.many,
            longest_sentence: self.longest_sentence.max(other.longest_sentence),
        }
    }

    fn of_word(lang: Lang, word: &str) -> Self {
        let (letters, syllables) = (letters(word), syllables(lang, word));
        Self {
            words: 1,
            syllables,
            letters,
            long: usize::from(letters > 6),
            short: usize::from(syllables == 1),
            many: usize::from(syllables >= 3),
            ..Self::default()
        }
    }

    fn counts(&self) -> Counts {
        let part = |count: usize| count as f64 / self.words.max(1) as f64;
        Counts {
            per_sentence: self.words as f64 / self.sentences.max(1) as f64,
            syllables_per_word: part(self.syllables),
            letters_per_word: part(self.letters),
            long: part(self.long),
            short: part(self.short),
            many: part(self.many),
        }
    }
}

fn tally(lang: Lang, text: &str) -> Tally {
    let mut all = Tally::default();
    for sentence in sentences(text) {
        let words = words_of(sentence);
        let length = Tally {
            sentences: usize::from(!words.is_empty()),
            longest_sentence: words.len(),
            ..Tally::default()
        };
        let tallies = words.into_iter().map(|word| Tally::of_word(lang, word));
        all = tallies.fold(all.plus(length), Tally::plus);
    }
    all
}

/// The same, kept for the next card: most sentences stand on hundreds of them.
fn tally_once(lang: Lang, text: &str) -> Tally {
    thread_local! {
        static KNOWN: RefCell<HashMap<Lang, HashMap<String, Tally>>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let known = known.entry(lang).or_default();
        if let Some(tally) = known.get(text) {
            return *tally;
        }
        let counted = tally(lang, text);
        known.insert(text.to_owned(), counted);
        counted
    })
}

fn wiener(counts: &Counts) -> f64 {
    19.35 * counts.many + 0.1672 * counts.per_sentence + 12.97 * counts.long - 3.27 * counts.short - 0.875
}

/// Splits after a full stop, question or exclamation mark that ends a word. A no-break space goes
/// on with the sentence: "Freitag, 27. November".
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for pair in signs.windows(2) {
        if let [(_, '.' | '?' | '!' | '…'), (next, after)] = pair
            && after.is_whitespace()
            && *after != '\u{a0}'
        {
            found.extend(text.get(start..*next));
            start = *next;
        }
    }
    found.extend(text.get(start..));
    found
}

/// The words of a text, without the punctuation around them. What hangs together by
/// no-break spaces between digits (a phone number) is one word.
pub fn words_of(text: &str) -> Vec<&str> {
    let mut inside_number = false;
    text.split(|sign: char| {
        let number = inside_number;
        inside_number = sign.is_ascii_digit() || (sign == '\u{a0}' && number);
        sign.is_whitespace() && !(sign == '\u{a0}' && number)
    })
    .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
    .filter(|word| !word.is_empty())
    .collect()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|sign| sign.is_alphabetic()).count()
}

/// Groups of vowels, less a silent ending; at least one.
fn syllables(lang: Lang, word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |sign: char| "aeiouyàâäáæéèêëîïíìôöóòœùûüúÿ".contains(sign);
    let mut groups = 0_usize;
    let mut inside = false;
    for sign in word.chars() {
        groups += usize::from(vowel(sign) && !inside);
        inside = vowel(sign);
    }
    let silent = match lang.code() {
        "en" => is_silent_in_english(&word),
        "fr" => is_silent_in_french(&word),
        _ => false,
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

fn is_silent_in_english(word: &str) -> bool {
    let end: Vec<char> = word.chars().rev().take(3).collect();
    match end.as_slice() {
        ['e', 'l', before] => "aeiouy".contains(*before),
        ['e', before, ..] => !"aeiouy".contains(*before),
        ['d', 'e', before] => !"tdaeiouy".contains(*before),
        ['s', 'e', before] => !"szxcgaeiouy".contains(*before),
        _ => false,
    }
}

fn is_silent_in_french(word: &str) -> bool {
    let stem = word.strip_suffix('s').unwrap_or(word);
    let end: Vec<char> = stem.chars().rev().take(2).collect();
    matches!(end.as_slice(), ['e', before] if !"aeiouéèêàîôû".contains(*before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_follow_the_vowels() {
        for (word, count) in [("update", 2), ("device", 2), ("you", 1), ("asked", 1), ("table", 2)] {
            assert_eq!(syllables(Lang::En, word), count, "{word}");
        }
        for (word, count) in [
            ("logiciel", 3),
            ("pirate", 2),
            ("mettez", 2),
            ("données", 2),
            ("7.0.4", 1),
        ] {
            assert_eq!(syllables(Lang::Fr, word), count, "{word}");
        }
    }

    #[test]
    fn a_version_or_a_date_does_not_end_a_sentence() {
        assert_eq!(sentences("Get 7.0.4 now. Then rest.").len(), 2);
        assert_eq!(sentences("Bis Freitag, 27.\u{a0}November. Dann Ruhe.").len(), 2);
    }

    /// The results were worked out by hand from the printed constants.
    #[test]
    fn each_formula_is_the_printed_one() {
        let counts = Counts {
            per_sentence: 4.0,
            syllables_per_word: 1.5,
            letters_per_word: 5.0,
            long: 0.25,
            short: 0.5,
            many: 0.125,
        };
        let close = |one: f64, other: f64| (one - other).abs() < 0.01;
        for (code, ease) in [
            ("en", 75.88),
            ("fr", 92.54),
            ("de", 88.25),
            ("es", 109.39),
            ("it", 114.0),
        ] {
            let scale = SCALES.iter().find(|scale| scale.code == code).unwrap();
            let measured = (scale.ease)(&counts);
            assert!(close(measured, ease), "{code}: {measured}");
        }
        assert!(close(wiener(&counts), 3.82), "{}", wiener(&counts));
    }
}
