//! Bytes whose order is the order of versions.
//!
//! A key is written from left to right. A rank says what stands at a position and sorts before its
//! value: that is how "the end of a version" can lie between "a word that announces it" and "one more
//! number". Two keys are then compared as bytes, without looking at the texts again.

/// A key being written.
#[derive(Debug, Default)]
pub(in crate::matching) struct Bytes(Vec<u8>);

impl Bytes {
    /// What stands here; lower ranks sort first.
    pub fn rank(&mut self, rank: u8) -> &mut Self {
        self.0.push(rank);
        self
    }

    /// A number of any length, without regard to zeros in front: the longer one is the greater one.
    pub fn number(&mut self, digits: &str) -> &mut Self {
        let digits = digits.trim_start_matches('0');
        let length = u16::try_from(digits.len()).unwrap_or(u16::MAX);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(digits.as_bytes());
        self
    }

    /// A text in the order of its bytes, a shorter one before those that begin with it.
    pub fn word(&mut self, text: &str) -> &mut Self {
        self.0.extend_from_slice(text.as_bytes());
        self.0.push(0);
        self
    }

    /// The finished key.
    pub fn done(self) -> Box<[u8]> {
        self.0.into_boxed_slice()
    }

    /// Numbers in a row, where zeros at the end say nothing and a missing one is zero.
    pub fn numbers<'a>(&mut self, numbers: impl IntoIterator<Item = &'a str>) -> &mut Self {
        let mut zeros = 0_usize;
        for digits in numbers {
            if digits.bytes().all(|digit| digit == b'0') {
                zeros += 1;
                continue;
            }
            for _ in 0..zeros {
                self.rank(1).number("");
            }
            zeros = 0;
            self.rank(1).number(digits);
        }
        self.rank(0)
    }
}

impl From<&str> for Bytes {
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

/// Whether a text is one or more digits.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits in front, and the rest.
pub(super) fn leading_digits(text: &str) -> (&str, &str) {
    leading(text, |byte| byte.is_ascii_digit())
}

/// The ASCII letters in front, and the rest.
pub(super) fn leading_letters(text: &str) -> (&str, &str) {
    leading(text, |byte| byte.is_ascii_alphabetic())
}

/// What is neither digit nor ASCII letter in front, and the rest.
pub(super) fn leading_separators(text: &str) -> (&str, &str) {
    leading(text, |byte| !byte.is_ascii_alphanumeric())
}

/// `belongs` must treat all bytes of a sign beyond ASCII alike.
fn leading(text: &str, belongs: impl Fn(u8) -> bool) -> (&str, &str) {
    let length = text.bytes().take_while(|byte| belongs(*byte)).count();
    text.split_at_checked(length).unwrap_or((text, ""))
}
