//! Semantic Versioning 2.0.0, section 11: numbers, then identifiers that announce the release.
//!
//! Versions in the wild are looser than the specification; npm and Cargo read them all the same. A `v`
//! or `=` in front, missing or one more number, zeros in front and a missing hyphen are read here
//! too, in the order that the strict form would have. Build metadata never counts.

use super::key::{Bytes, is_number};

/// A version taken apart: the numbers, and the text that announces it.
pub(super) struct Loose<'a> {
    pub numbers: Vec<&'a str>,
    pub announcement: &'a str,
    /// The announcement stood behind a hyphen, as it should.
    pub hyphen: bool,
}

pub(super) fn key(text: &str) -> Option<Bytes> {
    let mut key = Bytes::default();
    if let Ok(strict) = semver::Version::parse(text) {
        let numbers = [strict.major, strict.minor, strict.patch].map(|number| number.to_string());
        key.numbers(numbers.iter().map(String::as_str));
        announcement(&mut key, &strict.pre);
        return Some(key);
    }
    let loose = loose(text)?;
    key.numbers(loose.numbers);
    announcement(&mut key, loose.announcement);
    Some(key)
}

/// Reads one to four numbers with what may stand around them.
pub(super) fn loose(text: &str) -> Option<Loose<'_>> {
    let text = text.trim_start_matches(['v', 'V', '=', ' ']);
    let text = text.split('+').next()?;
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let (head, tail) = text.split_at(end);
    let numbers: Vec<&str> = head.strip_suffix('.').unwrap_or(head).split('.').collect();
    let announcement = tail.strip_prefix('-').unwrap_or(tail);
    let is_readable = announcement
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b".-".contains(&byte))
        && !announcement.eq_ignore_ascii_case("x");
    let is_version = (1..=4).contains(&numbers.len()) && numbers.iter().all(|number| is_number(number));
    (is_version && is_readable).then_some(Loose {
        numbers,
        announcement,
        hyphen: tail.starts_with('-'),
    })
}

/// Identifiers between dots: numbers before words, fewer before more, none at all last.
pub(super) fn announcement(key: &mut Bytes, text: &str) {
    if text.is_empty() {
        key.rank(2);
        return;
    }
    key.rank(1);
    for identifier in text.split('.') {
        if is_number(identifier) {
            key.rank(1).number(identifier);
        } else {
            key.rank(2).word(identifier);
        }
    }
    key.rank(0);
}
