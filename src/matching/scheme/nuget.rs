//! NuGet: up to four numbers, then semantic versioning without regard to case.
//!
//! Source: Microsoft Learn, "Package versioning" (normalized version numbers, version ordering).

use super::key::Bytes;
use super::semver::{announcement, loose};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let lower = text.to_ascii_lowercase();
    let loose = loose(&lower)?;
    let mut key = Bytes::default();
    key.numbers(loose.numbers);
    announcement(&mut key, loose.announcement);
    Some(key)
}
