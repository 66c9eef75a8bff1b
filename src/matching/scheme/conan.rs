//! Conan 2: places between dots, then `-` and what announces the version, then `+` and its build.
//!
//! Zeros at the end say nothing. An announcement, even an empty one, is before the version itself; a
//! build is after it. A place may hold letters: `1.1.1k` is after `1.1.1` (docs.conan.io, "Version ranges").

use super::key::{Bytes, leading_digits};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let text = text.to_ascii_lowercase();
    let (rest, build) = optional(&text, '+');
    let (main, announced) = optional(rest, '-');
    if main.is_empty() || text.contains(char::is_whitespace) {
        return None;
    }
    let mut key = Bytes::default();
    places(&mut key, main);
    match announced {
        Some(announced) => places(key.rank(1), announced),
        None => drop(key.rank(2)),
    }
    match build {
        Some(build) => places(key.rank(1), build),
        None => drop(key.rank(0)),
    }
    Some(key)
}

fn optional(text: &str, sign: char) -> (&str, Option<&str>) {
    match text.split_once(sign) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn places(key: &mut Bytes, text: &str) {
    let mut places: Vec<&str> = text.split('.').collect();
    while places.last().is_some_and(|last| last.bytes().all(|byte| byte == b'0')) {
        places.pop();
    }
    for place in places {
        let (digits, rest) = leading_digits(place);
        if digits.is_empty() {
            key.rank(2).word(rest);
        } else {
            key.rank(1).number(digits).word(rest);
        }
    }
    key.rank(0);
}
