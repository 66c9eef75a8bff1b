//! Numbers between dots, of any count; reading stops at the first other sign (VERS, `intdot`).
//!
//! A missing number is zero.

use super::key::{Bytes, is_number};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let numbers: Vec<&str> = text.get(..end)?.trim_end_matches('.').split('.').collect();
    if !numbers.iter().all(|number| is_number(number)) {
        return None;
    }
    let mut key = Bytes::default();
    key.numbers(numbers);
    Some(key)
}
