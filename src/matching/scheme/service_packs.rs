//! Releases with service packs and updates: `16`, `16 Update 5`, `16 SP1 Update 2`.
//!
//! The generic order, with one exception. Where one version goes on with the name of such a kind and the
//! other with something else, only the maker knows which came first: `16 SP1` and `16 Update 5` have no
//! order, nor have `16 SP1` and `16.1`.

use std::cmp::Ordering;

use crate::matching::version::{Version, without_v};

/// Names of what comes after a release.
const KINDS: [&str; 8] = ["fp", "hf", "p", "patch", "sp", "sr", "uc", "update"];
/// Other spellings of the same.
const SPELLINGS: [(&str, &str); 3] = [("hotfix", "hf"), ("servicepack", "sp"), ("upd", "update")];

/// A version taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::matching) struct Key {
    /// Numbers without zeros in front, and words.
    pieces: Vec<String>,
    generic: Box<Version>,
}

impl Key {
    pub fn of(text: &str) -> Self {
        let pieces = pieces(text);
        let generic = Box::new(Version::parse(&pieces.join(" ")));
        Self { pieces, generic }
    }

    /// `None` where nobody but the maker can say.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        match difference(&self.pieces, &other.pieces) {
            (Some(left), Some(right)) if is_kind(left) || is_kind(right) => None,
            _ => self.generic.compare(&other.generic),
        }
    }
}

/// Where two versions part: what each of them goes on with. A zero that the other one does not have says nothing.
fn difference<'a>(mut left: &'a [String], mut right: &'a [String]) -> (Option<&'a String>, Option<&'a String>) {
    let is_extra = |one: &[String], other: &[String]| {
        one.first().is_some_and(|piece| piece == "0") && !other.first().is_some_and(|piece| is_number(piece))
    };
    loop {
        let both = left.first() == right.first();
        if both && left.is_empty() {
            return (None, None);
        }
        let (from_left, from_right) = (both || is_extra(left, right), both || is_extra(right, left));
        if !from_left && !from_right {
            return (left.first(), right.first());
        }
        left = left.get(usize::from(from_left)..).unwrap_or_default();
        right = right.get(usize::from(from_right)..).unwrap_or_default();
    }
}

/// Whether a text names a service pack or an update behind a number.
pub(super) fn has_kind(text: &str) -> bool {
    let pieces = pieces(text);
    let behind = pieces.iter().skip_while(|piece| !is_number(piece));
    behind.skip(1).any(|piece| is_kind(piece))
}

fn is_kind(piece: &str) -> bool {
    KINDS.contains(&piece)
}

fn is_number(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_ascii_digit())
}

/// Runs of digits and of letters, each kind under one name.
fn pieces(text: &str) -> Vec<String> {
    let lower = text.trim().to_lowercase().replace("service pack", "sp");
    runs(without_v(&lower)).map(piece).collect()
}

/// A number without zeros in front, or a word.
fn piece(run: &str) -> String {
    if is_number(run) {
        let digits = run.trim_start_matches('0');
        return if digits.is_empty() { "0" } else { digits }.to_owned();
    }
    let known = SPELLINGS.iter().find(|(spelling, _)| *spelling == run);
    known.map_or(run, |(_, kind)| kind).to_owned()
}

fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit() && !c.is_alphabetic())
        .flat_map(numbers_and_words)
}

/// `sp1` is `sp` and `1`.
fn numbers_and_words(part: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c: char| c.is_ascii_digit() != first.is_ascii_digit());
        let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
        found.push(run);
        rest = behind;
    }
    found
}
