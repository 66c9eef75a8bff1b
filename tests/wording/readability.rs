//! Readability formulas over whole texts: Flesch (English), Kandel-Moles (French), LIX.
//!
//! Syllables come from a vowel rule of our own; it differs from dictionaries by at most
//! seven points on such texts, mostly downwards. Single sentences score wildly, so
//! callers pass whole cards.

use tocsin::i18n::Lang;

/// What a text measures.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// The language's own formula; higher is easier.
    pub ease: f64,
    /// Swedish LIX, any language; lower is easier.
    pub lix: f64,
    /// Words in all.
    pub words: usize,
    /// Words per sentence.
    pub mean_sentence: f64,
    /// The longest sentence in words.
    pub longest_sentence: usize,
}

/// Measures paragraphs; each is at least one sentence.
pub fn measure(lang: Lang, paragraphs: &[String]) -> Measures {
    let sentences: Vec<Vec<&str>> = paragraphs
        .iter()
        .flat_map(|text| sentences(text))
        .map(|it| words(it))
        .collect();
    let sentences: Vec<Vec<&str>> = sentences.into_iter().filter(|it| !it.is_empty()).collect();
    let all: Vec<&str> = sentences.iter().flatten().copied().collect();
    let (count, sentence_count) = (all.len().max(1) as f64, sentences.len().max(1) as f64);
    let syllables: usize = all.iter().map(|word| syllables(lang, word)).sum();
    let long = all.iter().filter(|word| letters(word) > 6).count();
    let (per_sentence, per_word) = (count / sentence_count, syllables as f64 / count);
    Measures {
        ease: match lang {
            Lang::En => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
            Lang::Fr => 207.0 - 1.015 * per_sentence - 73.6 * per_word,
        },
        lix: per_sentence + 100.0 * long as f64 / count,
        words: all.len(),
        mean_sentence: per_sentence,
        longest_sentence: sentences.iter().map(Vec::len).max().unwrap_or(0),
    }
}

/// Splits after a full stop, question or exclamation mark that ends a word.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for pair in signs.windows(2) {
        if let [(_, '.' | '?' | '!' | '…'), (next, after)] = pair
            && after.is_whitespace()
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
pub fn words(text: &str) -> Vec<&str> {
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
    let vowel = |sign: char| "aeiouyàâäæéèêëîïôöœùûüÿ".contains(sign);
    let mut groups = 0_usize;
    let mut inside = false;
    for sign in word.chars() {
        groups += usize::from(vowel(sign) && !inside);
        inside = vowel(sign);
    }
    let silent = match lang {
        Lang::En => is_silent_in_english(&word),
        Lang::Fr => is_silent_in_french(&word),
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
    fn a_version_does_not_end_a_sentence() {
        assert_eq!(sentences("Get 7.0.4 now. Then rest.").len(), 2);
    }
}
