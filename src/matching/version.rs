//! One stated order for version texts that follow no scheme of their own.
//!
//! Runs of digits are numbers, runs of letters are words, everything else only separates them.
//! A zero before a word or the end says nothing (`1.0` = `1`), a word that announces a release
//! (`rc`, `beta`, …) sorts before that release, any other word after it (`1.0.2b` > `1.0.2`).
//! Ordering two texts needs a digit in both and the same letters in front: `r9` can be put before
//! `r10`, but not before `5.2`. Asking whether two texts are the *same* version needs neither.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::scheme::Scheme;

/// A version text with its parsed sort key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Version {
    text: String,
    scheme: Scheme,
    /// The letters in front of the first other sign, in lower case.
    prefix: String,
    key: Vec<Token>,
}

/// One position of a version. The order of the variants is the order of the rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Token {
    /// A word that announces the release to come, by its stage.
    Announcement(u8),
    /// Nothing at this position.
    End,
    Word(String),
    Number(Number),
}

/// A number of any length, without leading zeros: the longer one is the greater one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Number {
    length: usize,
    digits: String,
}

impl Version {
    /// Reads any text; surrounding spaces and backslashes are dropped.
    pub fn parse(text: &str) -> Self {
        let text = text.trim().replace('\\', "");
        let lower = text.to_lowercase();
        let lower = without_v(&lower);
        let prefix = lower.chars().take_while(|c| c.is_alphabetic()).collect();
        Self {
            prefix,
            key: key(lower),
            scheme: Scheme::Generic,
            text,
        }
    }

    /// Reads a text that follows a scheme: it is kept as it is, and compared by the rules of the scheme.
    pub fn parse_as(scheme: Scheme, text: &str) -> Self {
        if scheme.is_generic() {
            return Self::parse(text);
        }
        Self {
            text: text.trim().to_owned(),
            scheme,
            prefix: String::new(),
            key: Vec::new(),
        }
    }

    /// Under whose rules it is compared.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The text as it was given, without backslashes.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// A text without any digit ("latest", "n/a", "-") names no version.
    pub fn has_digit(&self) -> bool {
        self.text.contains(|c: char| c.is_ascii_digit())
    }

    /// Order of the two versions, or `None` when they cannot be compared.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        if !self.scheme.is_generic() {
            return self.scheme.compare(&self.text, &other.text);
        }
        let comparable = self.has_digit() && other.has_digit() && self.prefix == other.prefix;
        comparable.then(|| order(&self.key, &other.key))
    }

    /// Whether both texts name the same version; defined for every pair that holds a digit.
    pub fn is_same(&self, other: &Self) -> bool {
        if self.scheme.is_generic() {
            return self.key == other.key;
        }
        self.compare(other) == Some(Ordering::Equal)
    }
}

impl From<String> for Version {
    fn from(text: String) -> Self {
        Self::parse(&text)
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.text
    }
}

/// Order of two version texts, or `None` when they cannot be compared.
pub fn version_cmp(left: &str, right: &str) -> Option<Ordering> {
    Version::parse(left).compare(&Version::parse(right))
}

/// Drops a `v` that stands directly before a digit.
pub(super) fn without_v(lower: &str) -> &str {
    match lower.strip_prefix('v') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => lower,
    }
}

/// Compares position by position; the shorter key is continued with [`Token::End`].
fn order(left: &[Token], right: &[Token]) -> Ordering {
    (0..left.len().max(right.len()))
        .map(|index| {
            left.get(index)
                .unwrap_or(&Token::End)
                .cmp(right.get(index).unwrap_or(&Token::End))
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}

/// Builds the key from its end, where it is known what follows each token.
fn key(lower: &str) -> Vec<Token> {
    let mut key: Vec<Token> = Vec::new();
    let mut number_follows = false;
    let runs: Vec<Run<'_>> = Runs::new(lower).collect();
    for run in runs.into_iter().rev() {
        let token = if run.is_number {
            number(run.text)
        } else {
            word(run.text, number_follows)
        };
        number_follows = run.is_number;
        let is_zero = matches!(&token, Token::Number(number) if number.length == 0);
        let says_nothing = is_zero && !matches!(key.last(), Some(Token::Number(_)));
        if !says_nothing {
            key.push(token);
        }
    }
    key.reverse();
    key
}

/// The runs of digits and the runs of letters of a text.
pub(super) struct Runs<'a>(&'a str);

/// One of them.
pub(super) struct Run<'a> {
    pub text: &'a str,
    pub is_number: bool,
}

impl<'a> Runs<'a> {
    pub fn new(lower: &'a str) -> Self {
        Self(lower)
    }
}

impl<'a> Iterator for Runs<'a> {
    type Item = Run<'a>;

    fn next(&mut self) -> Option<Run<'a>> {
        loop {
            let class = class(self.0.chars().next()?);
            let end = self.0.find(|c| self::class(c) != class).unwrap_or(self.0.len());
            let (text, rest) = self.0.split_at(end);
            self.0 = rest;
            if class != Class::Separator {
                let is_number = class == Class::Digit;
                return Some(Run { text, is_number });
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    Separator,
}

fn class(c: char) -> Class {
    if c.is_ascii_digit() {
        Class::Digit
    } else if c.is_alphabetic() {
        Class::Letter
    } else {
        Class::Separator
    }
}

fn number(run: &str) -> Token {
    let digits = run.trim_start_matches('0').to_owned();
    Token::Number(Number {
        length: digits.len(),
        digits,
    })
}

fn word(run: &str, number_follows: bool) -> Token {
    stage(run, number_follows).map_or_else(|| Token::Word(run.to_owned()), Token::Announcement)
}

/// The stage that a word announces. A single letter announces a release only when a number follows: `1.0b2`, but not
/// `1.0.2b`.
pub(super) fn stage(run: &str, number_follows: bool) -> Option<u8> {
    match run {
        "dev" | "snapshot" | "nightly" => Some(0),
        "alpha" => Some(1),
        "beta" => Some(2),
        "milestone" => Some(3),
        "pre" | "preview" | "ea" | "canary" => Some(4),
        "rc" | "cr" => Some(5),
        "a" if number_follows => Some(1),
        "b" if number_follows => Some(2),
        "m" if number_follows => Some(3),
        "c" if number_follows => Some(5),
        _ => None,
    }
}
