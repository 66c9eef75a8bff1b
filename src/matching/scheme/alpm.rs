//! Arch Linux: epoch, version, number of the package (vercmp(8) of pacman).
//!
//! Like old RPM, with two differences: a word directly behind a number announces it (`1.5b` is
//! before `1.5`), and the number of separating signs counts. The number of the package counts only
//! where both versions have one.

use std::cmp::Ordering;

use super::key::{Bytes, leading_digits, leading_letters, leading_separators};
use super::rpm;

const WORD: u8 = 1;
const END: u8 = 2;
const NUMBER: u8 = 3;

/// A version, and the number of its package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::matching) struct Key {
    version: Box<[u8]>,
    package: Option<Box<[u8]>>,
}

impl Key {
    pub fn of(text: &str) -> Option<Self> {
        let (epoch, version, package) = rpm::parts(text)?;
        let mut key = Bytes::default();
        key.number(epoch);
        segments(&mut key, version);
        let package = package.map(|package| {
            let mut key = Bytes::default();
            segments(&mut key, package);
            key.done()
        });
        Some(Self {
            version: key.done(),
            package,
        })
    }

    pub fn compare(&self, other: &Self) -> Ordering {
        let order = self.version.cmp(&other.version);
        let packages = self.package.as_ref().zip(other.package.as_ref());
        order.then_with(|| packages.map_or(Ordering::Equal, |(left, right)| left.cmp(right)))
    }
}

/// Each segment with the number of signs before it.
fn segments(key: &mut Bytes, text: &str) {
    let mut rest = text;
    loop {
        let (separators, tail) = leading_separators(rest);
        key.rank(u8::try_from(separators.len()).unwrap_or(u8::MAX));
        let (digits, after_digits) = leading_digits(tail);
        let (letters, after_letters) = leading_letters(tail);
        if !digits.is_empty() {
            key.rank(NUMBER).number(digits);
            rest = after_digits;
        } else if !letters.is_empty() {
            key.rank(WORD).word(letters);
            rest = after_letters;
        } else {
            key.rank(END);
            return;
        }
    }
}
