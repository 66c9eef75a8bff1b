//! PHP packages: Composer's normal form, ordered as PHP's `version_compare` does.
//!
//! Numbers, then one modifier: `dev` < `alpha` < `beta` < `RC` < none < `patch`, with its own
//! numbers. Branches (`dev-main`) have no order.

use super::key::{Bytes, leading_digits, leading_letters};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let lower = text.to_ascii_lowercase();
    let public = lower.split(['+', '@']).next()?.trim();
    let public = public.strip_prefix('v').unwrap_or(public);
    let end = public
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(public.len());
    let (head, tail) = public.split_at(end);
    let (tail, dev) = match tail.strip_suffix("dev") {
        Some(tail) => (tail.trim_end_matches(['-', '.', '_']), true),
        None => (tail, false),
    };
    let numbers: Vec<&str> = head.trim_end_matches('.').split('.').collect();
    if numbers.iter().any(|number| number.is_empty()) {
        return None;
    }
    let mut key = Bytes::default();
    key.numbers(numbers);
    modifier(&mut key, tail, dev)?;
    key.rank(if dev { 0 } else { 1 });
    Some(key)
}

/// The stage, with its numbers.
fn modifier(key: &mut Bytes, text: &str, dev: bool) -> Option<()> {
    let text = text.trim_start_matches(['-', '.', '_']);
    let (word, mut rest) = leading_letters(text);
    let stage = match word {
        "" if dev && rest.is_empty() => 0,
        "alpha" | "a" => 1,
        "beta" | "b" => 2,
        "rc" | "c" => 3,
        "" | "stable" => 4,
        "patch" | "pl" | "p" => 5,
        _ => return None,
    };
    key.rank(stage);
    while !rest.is_empty() {
        let (digits, tail) = leading_digits(rest.trim_start_matches(['-', '.', '_']));
        if digits.is_empty() {
            return None;
        }
        key.rank(1).number(digits);
        rest = tail;
    }
    key.rank(0);
    Some(())
}
