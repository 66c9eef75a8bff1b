//! Gentoo: numbers, a letter, suffixes, revision (Package Manager Specification, section 3.3).
//!
//! A number behind the first that begins with zero is a fraction: `1.01` is before `1.1`. Suffixes
//! before `_rc` announce the version, `_p` follows it. No revision is the same as `-r0`.

use super::key::{Bytes, is_number, leading_digits, leading_letters};

/// The rank of a version at which no suffix follows.
pub(super) const NO_SUFFIX: u8 = 5;

const SUFFIXES: [(&str, u8); 5] = [("alpha", 1), ("beta", 2), ("pre", 3), ("rc", 4), ("p", 6)];

/// A version taken apart; Alpine writes the same form.
pub(super) struct Parts<'a> {
    pub numbers: Vec<&'a str>,
    /// The letter behind the numbers, empty when there is none.
    pub letter: &'a str,
    pub suffixes: Vec<(u8, &'a str)>,
    pub revision: Option<&'a str>,
}

pub(super) fn key(text: &str) -> Option<Bytes> {
    let parts = parts(text, &SUFFIXES)?;
    let mut key = Bytes::default();
    body(&mut key, &parts, |fraction| fraction.trim_end_matches('0'));
    key.number(parts.revision.unwrap_or_default());
    Some(key)
}

/// Everything but the revision. `fraction` gives what counts of a number that begins with zero.
pub(super) fn body(key: &mut Bytes, parts: &Parts<'_>, fraction: fn(&str) -> &str) {
    let mut numbers = parts.numbers.iter();
    key.number(numbers.next().copied().unwrap_or_default());
    for number in numbers {
        if number.starts_with('0') {
            key.rank(1).word(fraction(number));
        } else {
            key.rank(2).number(number);
        }
    }
    key.rank(0).word(parts.letter);
    for (rank, number) in &parts.suffixes {
        key.rank(*rank).number(number);
    }
    key.rank(NO_SUFFIX);
}

/// Takes a version apart, with the suffixes that are known.
pub(super) fn parts<'a>(text: &'a str, known: &[(&str, u8)]) -> Option<Parts<'a>> {
    let (body, revision) = match text.rsplit_once("-r") {
        Some((body, revision)) if is_number(revision) => (body, Some(revision)),
        _ => (text, None),
    };
    let mut words = body.split('_');
    let mut numbers: Vec<&str> = words.next()?.split('.').collect();
    let (last, letter) = leading_digits(numbers.pop()?);
    numbers.push(last);
    let is_letter = letter.len() <= 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_letter || !numbers.iter().all(|number| is_number(number)) {
        return None;
    }
    let suffix = |word: &'a str| {
        let (name, number) = leading_letters(word);
        let rank = known.iter().find(|(known, _)| *known == name)?.1;
        (number.is_empty() || is_number(number)).then_some((rank, number))
    };
    let suffixes = words.map(suffix).collect::<Option<Vec<_>>>()?;
    Some(Parts {
        numbers,
        letter,
        suffixes,
        revision,
    })
}
