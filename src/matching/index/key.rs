//! Versions as bytes that sort like the versions themselves.
//!
//! In the generic order a version is a short string of bytes, mostly one number of sixteen. Texts of
//! other schemes keep their parsed form and are compared by its rules. Two keys of different
//! [`Lane`]s cannot be ordered.

use std::cmp::Ordering;

use crate::matching::scheme::Scheme;
use crate::matching::version::{self, Sort, Version};

/// Which versions can be ordered with one another.
#[derive(Clone, Debug, Default, Eq, PartialOrd, Ord)]
pub(super) struct Lane {
    pub scheme: Scheme,
    /// The letters in front of the first other sign.
    pub prefix: String,
}

impl PartialEq for Lane {
    fn eq(&self, other: &Self) -> bool {
        // Most have no letters in front, and nothing is compared faster than nothing.
        let bare = self.prefix.is_empty() && other.prefix.is_empty();
        self.scheme == other.scheme && (bare || self.prefix == other.prefix)
    }
}

/// A version that can be sorted within its lane; two that sort alike are equal.
#[derive(Clone, Debug)]
pub(super) enum Key {
    /// The first sixteen bytes as one number, and what is left.
    Bytes(u128, Box<[u8]>),
    /// A version that its scheme orders.
    Scheme(Box<Version>),
}

impl Key {
    /// The key of a text and its lane; `None` when it holds no digit, its scheme cannot read it, or not all of its
    /// versions can be put in a row.
    pub fn read(scheme: Scheme, text: &str) -> Option<(Lane, Self)> {
        if !scheme.is_total() || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let (prefix, key) = if scheme == Scheme::Generic {
            generic(text)
        } else {
            let version = Version::parse_as(scheme, text);
            version.compare(&version)?;
            (String::new(), Self::Scheme(Box::new(version)))
        };
        Some((Lane { scheme, prefix }, key))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Bytes(head, tail), Self::Bytes(other_head, other_tail)) => {
                head.cmp(other_head).then_with(|| tail.cmp(other_tail))
            }
            (Self::Scheme(left), Self::Scheme(right)) => left.compare(right).unwrap_or(Ordering::Equal),
            (Self::Bytes(..), Self::Scheme(_)) => Ordering::Less,
            (Self::Scheme(_), Self::Bytes(..)) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Key {}

/// The bytes of a version in the generic order, for those who sort elsewhere; `None` without a digit. Versions with
/// other letters in front cannot be ordered by them.
#[must_use]
pub fn sort_key(text: &str) -> Option<Vec<u8>> {
    let (_, Key::Bytes(head, tail)) = Key::read(Scheme::Generic, text)? else {
        return None;
    };
    let mut bytes = head.to_be_bytes().to_vec();
    bytes.extend_from_slice(&tail);
    Some(bytes)
}

/// Reads a text in one pass; what is not plain text in lower case is put into that form first.
fn generic(text: &str) -> (String, Key) {
    let text = text.trim();
    let is_plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase() && byte != b'\\';
    if text.bytes().all(is_plain) {
        return encode(text);
    }
    encode(&text.replace('\\', "").to_lowercase())
}

fn encode(lower: &str) -> (String, Key) {
    let lower = version::without_v(lower);
    let prefix = lower.chars().take_while(|c| c.is_alphabetic()).collect();
    let sort = Sort::key(lower);
    (prefix, Key::Bytes(sort.head, sort.tail.into_boxed_slice()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Pieces of which real versions are made, and worse.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[0-9]{1,3}",
            "0{1,4}",
            "[0-9]{18,24}",
            "[a-c]",
            Just("rc".to_owned()),
            Just("BETA".to_owned()),
            Just("é".to_owned()),
            "[a-z]{1,6}",
        ];
        let joint = prop_oneof![Just("."), Just("-"), Just(""), Just(" "), Just("\\+")];
        proptest::collection::vec((piece, joint), 1..6)
            .prop_map(|parts| parts.into_iter().map(|(piece, joint)| piece + joint).collect())
    }

    proptest! {
        #[test]
        fn keys_sort_like_versions(left in text(), right in text()) {
            let order = Version::parse(&left).compare(&Version::parse(&right));
            let keys = Key::read(Scheme::Generic, &left).zip(Key::read(Scheme::Generic, &right));
            let by_key = keys.filter(|((lane, _), (other, _))| lane == other).map(|((_, a), (_, b))| a.cmp(&b));
            prop_assert_eq!(by_key, order);
        }
    }
}
