//! What the signs of a native range mean in an ecosystem.
//!
//! Sources: node-semver's README (npm), the Cargo book "Specifying Dependencies", Composer's
//! documentation "Versions and constraints", RubyGems' "Patterns", PEP 440 "Version specifiers",
//! Conan 2 "Version ranges". Everything else knows comparators only.

use super::term::{self, Term};
use crate::matching::scheme::Scheme;

/// What a version without an operator means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bare {
    /// This version.
    Exact,
    /// What is compatible with it, as `^` says.
    Caret,
}

/// Which number `~` lets grow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tilde {
    /// The third, whatever is stated: `~1.2` is below `1.3`.
    Minor,
    /// The last that is stated: `~1.2` is below `2`.
    Last,
}

/// The notation of an ecosystem.
pub(super) struct Dialect {
    pub scheme: Scheme,
    pub bare: Bare,
    pub tilde: Tilde,
    /// So many numbers make a version; missing ones are zero.
    pub length: usize,
    /// A shorter text stands for all versions that begin with it.
    pub partial: bool,
    /// What ends a range excludes what announces it, written with a hyphen at its end (Conan).
    pub ends_low: bool,
}

const OPERATORS: [&str; 15] = [
    "===", "==", "!=", "<>", ">=", "=>", "<=", "=<", "~>", "~=", "^", "~", ">", "<", "=",
];

impl Dialect {
    pub fn of(name: &str) -> Self {
        let plain = Self {
            scheme: Scheme::of(name),
            bare: Bare::Exact,
            tilde: Tilde::Last,
            length: 0,
            partial: false,
            ends_low: false,
        };
        match name {
            "npm" => Self {
                tilde: Tilde::Minor,
                length: 3,
                partial: true,
                ..plain
            },
            "cargo" => Self {
                tilde: Tilde::Minor,
                length: 3,
                partial: true,
                bare: Bare::Caret,
                ..plain
            },
            "conan" => Self {
                tilde: Tilde::Minor,
                ends_low: true,
                ..plain
            },
            _ => plain,
        }
    }

    /// The conditions of one alternative; where shorter texts stand for more versions, no text stands for all.
    pub fn terms(&self, set: &str) -> Option<Vec<Term>> {
        let words: Vec<&str> = set
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|word| !word.is_empty())
            .collect();
        if words.is_empty() && !self.partial {
            return None;
        }
        let mut terms = Vec::new();
        let mut rest = words.as_slice();
        while let Some((first, others)) = rest.split_first() {
            let (sign, version) = signed(first);
            (rest, terms) = match (sign, version, others) {
                ("", from, ["-", to, others @ ..]) => (others, with(terms, term::between(self, from, to)?)),
                (sign, "", [version, others @ ..]) => (others, with(terms, self.term(sign, version)?)),
                (sign, version, others) => (others, with(terms, self.term(sign, version)?)),
            };
        }
        Some(terms)
    }

    /// A hyphen at the end includes what announces the version: for us that is always so.
    fn term(&self, sign: &str, version: &str) -> Option<Term> {
        if !self.ends_low {
            return term::read(self, sign, version);
        }
        match version.trim_end_matches('-') {
            "*" => term::read(self, ">=", "0.0.0"),
            version => term::read(self, sign, version),
        }
    }
}

fn with(mut terms: Vec<Term>, one: Term) -> Vec<Term> {
    terms.push(one);
    terms
}

/// An operator and what follows it.
fn signed(word: &str) -> (&str, &str) {
    let mut found = OPERATORS
        .into_iter()
        .filter_map(|sign| Some((sign, word.strip_prefix(sign)?)));
    found.next().unwrap_or(("", word))
}
