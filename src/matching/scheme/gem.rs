//! Ruby packages: `Gem::Version` of RubyGems.
//!
//! Numbers and words, whatever stands between them; a hyphen announces (`1.0-1` is `1.0.pre.1`). A
//! missing place is zero, and a word is before every number. Zeros at the end of the numbers, and at
//! the end of everything, are dropped.

use super::key::{Bytes, leading_digits, leading_letters};

/// A word behind some zeros, the end, a number behind some zeros: zeros make a word later and a number earlier.
const WORD: u8 = 1;
const END: u8 = 2;
const NUMBER: u8 = 3;

pub(super) fn key(text: &str) -> Option<Bytes> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-".contains(&byte);
    if !text.starts_with(|c: char| c.is_ascii_digit()) || !text.bytes().all(is_allowed) {
        return None;
    }
    let text = text.replace('-', ".pre.");
    let mut key = Bytes::default();
    let mut zeros = 0_u8;
    let mut in_numbers = true;
    let mut rest = text.trim_start_matches('.');
    while !rest.is_empty() {
        let (digits, after_digits) = leading_digits(rest);
        let (letters, after_letters) = leading_letters(rest);
        if !letters.is_empty() {
            let before = if in_numbers { 0 } else { zeros };
            key.rank(WORD).rank(before).word(letters);
            (in_numbers, zeros) = (false, 0);
            rest = after_letters;
        } else if digits.bytes().all(|digit| digit == b'0') {
            zeros = zeros.saturating_add(1);
            rest = after_digits;
        } else {
            key.rank(NUMBER).rank(u8::MAX - zeros).number(digits);
            zeros = 0;
            rest = after_digits;
        }
        rest = rest.trim_start_matches('.');
    }
    key.rank(END);
    Some(key)
}
