//! Versions and times as the European database writes them: `1.0 ≤1.4`, `Apr 15, 2025, 10:00:06 PM`.
//!
//! A range without a clear reading stays open, and commits are no versions. What stands behind
//! `patch:` is the repaired version and says nothing about those that are concerned.

use jiff::civil::DateTime;

use crate::advisories::formats::spans::{self, Span, branch, clean, is_open_start, open_end};
use crate::matching::Bound;

/// How times are written.
const TIME: &str = "%b %d, %Y, %I:%M:%S %p";

/// Shorter hexadecimal texts may be versions.
const SHORTEST_COMMIT: usize = 10;

/// What a version text stands for; none when it says nothing about what is concerned.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let text = text.trim().replace('≤', "<=");
    if text.to_ascii_lowercase().starts_with("patch:") {
        return Vec::new();
    }
    let Some(at) = text.find('<') else {
        return if is_commit(&text) {
            vec![Span::Unclear]
        } else {
            spans::spans(&text)
        };
    };
    let (from, until) = text.split_at(at);
    let (make, until): (fn(&str) -> Bound, &str) = match until.strip_prefix("<=") {
        Some(until) => (Bound::including, until),
        None => (Bound::excluding, until.trim_start_matches('<')),
    };
    if is_commit(from) || is_commit(until) {
        return vec![Span::Unclear];
    }
    let end = (until.trim() != "*").then(|| clean(until).map_or_else(open_end, make));
    vec![Span::Range(start(from), end)]
}

fn start(text: &str) -> Option<Bound> {
    if is_open_start(text) {
        return None;
    }
    let readable = clean(text).or_else(|| branch(text));
    Some(readable.map_or_else(open_end, Bound::including))
}

fn is_commit(text: &str) -> bool {
    let text = text.trim();
    text.len() >= SHORTEST_COMMIT && text.chars().all(|c| c.is_ascii_hexdigit()) && text.contains(char::is_alphabetic)
}

/// A time in the order that sorts; `None` when it cannot be read.
pub(super) fn date(text: &str) -> Option<String> {
    let text = text.trim().replace('\u{202f}', " ");
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(text);
    }
    let read = DateTime::strptime(TIME, &text).ok()?;
    Some(read.strftime("%Y-%m-%dT%H:%M:%S").to_string())
}
