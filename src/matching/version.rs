//! One stated order for version texts that follow no scheme of their own.
//!
//! Runs of digits are numbers, runs of letters are words, everything else only separates them.
//! A zero before a word or the end says nothing (`1.0` = `1`), a word that announces a release
//! (`rc`, `beta`, …) sorts before that release, any other word after it (`1.0.2b` > `1.0.2`).
//! Ordering two texts needs a digit in both and the same letters in front: `r9` can be put before
//! `r10`, but not before `5.2`. Asking whether two texts are the *same* version needs neither.

mod generic;
mod order;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

pub(super) use self::generic::Sort;
pub use self::order::in_order;
use super::scheme::{Key, Scheme};

/// A version text with its sort key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Version {
    text: String,
    scheme: Scheme,
    has_digit: bool,
    /// The letters in front of the first other sign, in lower case; only where no scheme is stated.
    prefix: Box<str>,
    key: Key,
}

impl Version {
    /// Reads any text; surrounding spaces and backslashes are dropped.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let plain = if text.contains('\\') {
            Cow::Owned(text.replace('\\', ""))
        } else {
            Cow::Borrowed(text)
        };
        let lower = lower(&plain);
        let lower = without_v(&lower);
        let prefix = lower.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        Self {
            prefix: prefix.into(),
            key: Key::Bytes(Sort::key(lower).bytes()),
            scheme: Scheme::Generic,
            has_digit: has_digit(&plain),
            text: plain.into_owned(),
        }
    }

    /// Reads a text that follows a scheme: it is kept as it is, and compared by the rules of the scheme.
    pub fn parse_as(scheme: Scheme, text: &str) -> Self {
        if scheme.is_generic() {
            return Self::parse(text);
        }
        let text = text.trim();
        Self {
            text: text.to_owned(),
            scheme,
            has_digit: has_digit(text),
            prefix: Box::default(),
            key: scheme.key(text),
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
        self.has_digit
    }

    /// Order of the two versions, or `None` when they cannot be compared.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        if self.scheme != other.scheme {
            return self.compare(&Self::parse_as(self.scheme, &other.text));
        }
        let has_order = !self.scheme.is_generic() || (self.has_digit && other.has_digit && self.prefix == other.prefix);
        if has_order { self.key.compare(&other.key) } else { None }
    }

    /// Whether both texts name the same version; defined for every pair that holds a digit. Texts that their scheme cannot
    /// read are the same when they are equal.
    pub fn is_same(&self, other: &Self) -> bool {
        if self.scheme.is_generic() && other.scheme.is_generic() {
            return self.key == other.key;
        }
        let is_unread = || self.key == Key::None && other.key == Key::None;
        match self.compare(other) {
            Some(order) => order.is_eq(),
            None => is_unread() && self.text.eq_ignore_ascii_case(&other.text),
        }
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

/// Most texts are in lower case already.
fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.to_lowercase())
    }
}

/// Drops a `v` that stands directly before a digit.
pub(super) fn without_v(lower: &str) -> &str {
    match lower.strip_prefix('v') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => lower,
    }
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}
