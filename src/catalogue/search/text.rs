//! Words as they are compared: lower case, without accents, letters and digits apart.

/// Words that say nothing about the product, in the languages of the catalogue.
const FILLERS: &[&str] = &[
    "a",
    "al",
    "and",
    "app",
    "au",
    "aux",
    "avec",
    "bei",
    "ce",
    "che",
    "con",
    "da",
    "das",
    "de",
    "del",
    "della",
    "dem",
    "den",
    "der",
    "des",
    "di",
    "die",
    "do",
    "du",
    "ein",
    "eine",
    "el",
    "en",
    "et",
    "for",
    "fur",
    "gli",
    "het",
    "i",
    "ich",
    "il",
    "im",
    "in",
    "is",
    "it",
    "je",
    "l",
    "la",
    "las",
    "le",
    "les",
    "lo",
    "logiciel",
    "los",
    "ma",
    "mein",
    "meine",
    "mes",
    "mi",
    "mijn",
    "mit",
    "moj",
    "mon",
    "my",
    "na",
    "nel",
    "nos",
    "notre",
    "o",
    "of",
    "on",
    "ons",
    "onze",
    "our",
    "para",
    "per",
    "por",
    "pour",
    "program",
    "programa",
    "programm",
    "programma",
    "programme",
    "qui",
    "software",
    "sur",
    "the",
    "to",
    "tu",
    "un",
    "una",
    "und",
    "une",
    "uno",
    "unser",
    "unsere",
    "van",
    "von",
    "votre",
    "vous",
    "w",
    "we",
    "wir",
    "with",
    "y",
    "z",
    "zum",
    "zur",
];

/// The words that say something about the product; all of them when none does.
pub fn telling_words(text: &str) -> Vec<String> {
    let all = words(text);
    let telling = |word: &&String| !FILLERS.contains(&word.as_str());
    let kept: Vec<String> = all.iter().filter(telling).cloned().collect();
    if kept.is_empty() { all } else { kept }
}

/// Cuts a text into comparable words: `Excel2016` gives `excel` and `2016`, `FRITZ!Box` gives
/// `fritz` and `box`, `Comptabilité` gives `comptabilite`. A single letter stays with its digits
/// (`a3`, `s7`).
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut glued = false;
    for c in text.chars().flat_map(fold) {
        if !c.is_alphanumeric() {
            glued = false;
            continue;
        }
        match words.last_mut().filter(|word| glued && belongs(word, c)) {
            Some(word) => word.push(c),
            None => words.push(c.to_string()),
        }
        glued = true;
    }
    words
}

/// Whether the character goes on with the word: of the same kind, or beside a single letter.
fn belongs(word: &str, c: char) -> bool {
    let letters = word.chars().rev().take_while(|one| one.is_alphabetic()).count();
    let digits = word.chars().any(|one| one.is_ascii_digit());
    match (c.is_ascii_digit(), letters) {
        (true, 0 | 1) => true,
        (false, 0) => false,
        (true, _) => false,
        (false, _) => !digits,
    }
}

/// One letter without its accent, in lower case; some become two.
fn fold(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'À'..='Å' | 'Ą' => "a",
        'ç' | 'ć' | 'č' | 'Ç' | 'Ć' | 'Č' => "c",
        'ď' | 'đ' | 'Ď' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' | 'È'..='Ë' | 'Ę' => "e",
        'ì'..='ï' | 'ī' | 'Ì'..='Ï' => "i",
        'ł' | 'Ł' => "l",
        'ñ' | 'ń' | 'ň' | 'Ñ' | 'Ń' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'Ò'..='Ö' | 'Ø' => "o",
        'ř' | 'Ř' => "r",
        'ś' | 'š' | 'ş' | 'Ś' | 'Š' => "s",
        'ť' | 'ţ' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'Ù'..='Ü' | 'Ů' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        _ => "",
    };
    let unchanged = plain.is_empty().then_some(c).into_iter().flat_map(char::to_lowercase);
    plain.chars().chain(unchanged)
}

/// How many letters must be changed, added, left out or swapped to turn one word into the other;
/// `None` when it is more than `most`.
pub fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (n, a) in one.iter().enumerate() {
        let mut row = vec![n + 1];
        let mut left = None;
        for (m, b) in other.iter().enumerate() {
            let value = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX);
            let change = value(&last, m) + usize::from(a != b);
            let mut best = change.min(value(&last, m + 1) + 1).min(value(&row, m) + 1);
            if m > 0 && previous == Some(b) && left == Some(a) {
                best = best.min(value(&before, m - 1).saturating_add(1));
            }
            row.push(best);
            left = Some(b);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
        previous = Some(a);
    }
    last.last().copied().filter(|changes| *changes <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(one: &str, other: &str) -> Option<usize> {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        distance(&one, &other, 2)
    }

    #[test]
    fn words_lose_accents_case_and_glue() {
        assert_eq!(words("Comptabilité EBP"), ["comptabilite", "ebp"]);
        assert_eq!(words("FRITZ!Box7490"), ["fritz", "box", "7490"]);
        assert_eq!(
            words("a3 s7-1200 24H2 3CX"),
            ["a3", "s7", "1200", "24", "h2", "3", "cx"]
        );
        assert_eq!(words("Œuvre Straße łódź"), ["oeuvre", "strasse", "lodz"]);
        assert!(words(" ?! ").is_empty());
    }

    #[test]
    fn changes_are_counted_up_to_the_bound() {
        assert_eq!(changes("wordpress", "wordpress"), Some(0));
        assert_eq!(changes("wordpres", "wordpress"), Some(1));
        assert_eq!(changes("synolgoy", "synology"), Some(1));
        assert_eq!(changes("mikrotik", "microtic"), Some(2));
        assert_eq!(changes("excel", "outlook"), None);
        assert_eq!(changes("", "ab"), Some(2));
    }
}
