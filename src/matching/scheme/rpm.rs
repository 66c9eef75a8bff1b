//! RPM: epoch, version, release (rpm's manual, rpm-version(7), and `rpmvercmp`).
//!
//! Runs of letters and of digits are compared in turn, everything else only separates. `~` sorts
//! before the end, `^` after it and before everything else; numbers are later than words. A missing
//! release is the lowest.

use super::key::{Bytes, is_number, leading_digits, leading_letters};

const TILDE: u8 = 1;
const END: u8 = 2;
const CARET: u8 = 3;
const WORD: u8 = 4;
const NUMBER: u8 = 5;

pub(super) fn key(text: &str) -> Option<Bytes> {
    let (epoch, version, release) = parts(text)?;
    let mut key = Bytes::default();
    key.number(epoch);
    segments(&mut key, version);
    segments(&mut key, release.unwrap_or_default());
    Some(key)
}

/// Epoch, version and release of a text; `None` when it is none of rpm's.
pub(super) fn parts(text: &str) -> Option<(&str, &str, Option<&str>)> {
    let (epoch, rest) = text.split_once(':').unwrap_or(("0", text));
    let (version, release) = match rest.rsplit_once('-') {
        Some((version, release)) => (version, Some(release)),
        None => (rest, None),
    };
    let has_content = version.bytes().any(|byte| byte.is_ascii_alphanumeric());
    let is_readable = is_number(epoch) && has_content && !text.contains(char::is_whitespace);
    is_readable.then_some((epoch, version, release))
}

fn segments(key: &mut Bytes, text: &str) {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| !c.is_ascii_alphanumeric() && c != '~' && c != '^');
        let (digits, after_digits) = leading_digits(rest);
        let (letters, after_letters) = leading_letters(rest);
        rest = match rest.chars().next() {
            None => {
                key.rank(END);
                return;
            }
            Some('~') => mark(key, TILDE, rest),
            Some('^') => mark(key, CARET, rest),
            Some(_) if letters.is_empty() => {
                key.rank(NUMBER).number(digits);
                after_digits
            }
            Some(_) => {
                key.rank(WORD).word(letters);
                after_letters
            }
        };
    }
}

/// One sign that has a place of its own; gives what follows it.
fn mark<'a>(key: &mut Bytes, rank: u8, rest: &'a str) -> &'a str {
    key.rank(rank);
    rest.get(1..).unwrap_or_default()
}
