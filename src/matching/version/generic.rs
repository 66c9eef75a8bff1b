//! The sort key of a version in the generic order, written in one pass.
//!
//! Position by position: a rank says what stands there, then comes its value; the key ends with a
//! rank of its own. Where an announcement of a release sorts before the end and a number after it,
//! the bytes do so too. Zeros wait until something says that they count.

/// Behind everything that announces a release, before the rest.
const END: u8 = 10;
const WORD: u8 = 11;
/// A zero; a number of `n` bytes has the rank `NUMBER + n`.
const NUMBER: u8 = 12;
/// A number over eight bytes: the count of its digits, then the digits.
const LONG: u8 = 21;

/// A key under way: the first sixteen bytes as one number, then what is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::matching) struct Sort {
    /// Padded with zeros.
    pub head: u128,
    pub tail: Vec<u8>,
    length: u32,
}

impl Sort {
    /// The key of a text in lower case, without a `v` in front.
    pub fn key(lower: &str) -> Self {
        let mut key = Self::default();
        let mut zeros = 0_u32;
        let mut rest = lower;
        while let Some((run, after)) = next_run(rest) {
            rest = after;
            if run.starts_with(|c: char| c.is_ascii_digit()) {
                let digits = run.trim_start_matches('0');
                if digits.is_empty() {
                    zeros += 1;
                    continue;
                }
                (0..zeros).for_each(|_| key.push(NUMBER));
                key.number(digits);
            } else {
                key.word(run, follows_number(rest));
            }
            zeros = 0;
        }
        key.push(END);
        key
    }

    /// The key as bytes.
    pub fn bytes(&self) -> Box<[u8]> {
        let used = usize::try_from(self.length.min(16)).unwrap_or(16);
        let head = self.head.to_be_bytes();
        head.iter().take(used).chain(&self.tail).copied().collect()
    }

    fn push(&mut self, byte: u8) {
        if self.length < 16 {
            self.head |= u128::from(byte) << (8 * (15 - self.length));
        } else {
            self.tail.push(byte);
        }
        self.length = self.length.saturating_add(1);
    }

    fn extend(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.push(*byte));
    }

    /// A number without zeros in front: the longer one is the greater one.
    fn number(&mut self, digits: &str) {
        if let Ok(value) = digits.parse::<u64>() {
            let bytes = value.to_be_bytes();
            let zeros = usize::try_from(value.leading_zeros() / 8).unwrap_or_default();
            let (_, significant) = bytes.split_at(zeros);
            self.push(NUMBER.saturating_add(u8::try_from(significant.len()).unwrap_or_default()));
            self.extend(significant);
        } else {
            self.push(LONG);
            self.extend(&u64::try_from(digits.len()).unwrap_or(u64::MAX).to_be_bytes());
            self.extend(digits.as_bytes());
        }
    }

    fn word(&mut self, word: &str, number_follows: bool) {
        if let Some(stage) = stage(word, number_follows) {
            self.push(stage);
        } else {
            self.push(WORD);
            self.extend(word.as_bytes());
            self.push(0);
        }
    }
}

/// The next run of digits or of letters, and what is behind it.
fn next_run(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches(|c: char| !c.is_ascii_digit() && !c.is_alphabetic());
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let belongs = |c: char| {
        if is_number { c.is_ascii_digit() } else { c.is_alphabetic() }
    };
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

/// Whether the next run is one of digits.
fn follows_number(rest: &str) -> bool {
    let next = rest.chars().find(|c| c.is_ascii_digit() || c.is_alphabetic());
    next.is_some_and(|c| c.is_ascii_digit())
}

/// The stage that a word announces. A single letter announces a release only when a number follows: `1.0b2`, but not
/// `1.0.2b`.
fn stage(run: &str, number_follows: bool) -> Option<u8> {
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
