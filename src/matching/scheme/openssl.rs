//! OpenSSL: numbers, then for 0.9 and 1.x the letters of its repairs; since 3.0 semantic versions.
//!
//! `1.0.2`, `1.0.2a`, …, `1.0.2z`, `1.0.2za`. An announcement (`-beta1`, `-dev`) is before what it
//! announces (OpenSSL, "Release Strategy").

use super::key::{Bytes, leading_letters};
use super::semver::{announcement, loose};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let lower = text.to_ascii_lowercase();
    let lower = lower.strip_prefix("openssl-").unwrap_or(&lower);
    let loose = loose(lower)?;
    let (letters, rest) = if loose.hyphen {
        ("", loose.announcement)
    } else {
        leading_letters(loose.announcement)
    };
    let announced = match rest.strip_prefix('-') {
        Some(announced) => announced,
        None if loose.hyphen || rest.is_empty() => rest,
        None => return None,
    };
    let mut key = Bytes::default();
    key.numbers(loose.numbers).word(letters);
    announcement(&mut key, announced);
    Some(key)
}
