//! Debian: epoch, upstream version, revision (Debian Policy, section 5.6.12).
//!
//! Texts without digits and numbers take turns. In texts `~` sorts before everything, even before
//! the end, and letters before other signs. No revision is the same as `0`.

use super::key::{Bytes, is_number, leading_digits};

/// Ranks in a text: `~`, its end, letters, other signs.
const TILDE: u8 = 1;
const END: u8 = 2;
const LETTER: u8 = 3;
const SIGN: u8 = 4;

pub(super) fn key(text: &str) -> Option<Bytes> {
    let (epoch, rest) = text.split_once(':').unwrap_or(("0", text));
    let (upstream, revision) = rest.rsplit_once('-').unwrap_or((rest, ""));
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".+-~:_".contains(&byte);
    if !is_number(epoch) || upstream.is_empty() || !rest.bytes().all(is_allowed) {
        return None;
    }
    let mut key = Bytes::default();
    key.number(epoch);
    part(&mut key, upstream);
    part(&mut key, revision);
    Some(key)
}

/// A text and a number in turn, at least one of each, and the end.
fn part(key: &mut Bytes, text: &str) {
    let mut rest = text;
    loop {
        let digits_at = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(digits_at);
        word.bytes().for_each(|byte| sign(key, byte));
        key.rank(END);
        let (digits, tail) = leading_digits(tail);
        key.number(digits);
        rest = tail;
        if rest.is_empty() {
            key.rank(END);
            return;
        }
    }
}

fn sign(key: &mut Bytes, byte: u8) {
    match byte {
        b'~' => key.rank(TILDE),
        _ if byte.is_ascii_alphabetic() => key.rank(LETTER).rank(byte),
        _ => key.rank(SIGN).rank(byte),
    };
}
