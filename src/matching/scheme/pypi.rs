//! Python packages: PEP 440, "Summary of permitted suffixes and relative ordering".
//!
//! What is announced (`dev`, `a`, `b`, `rc`) comes before its release, `post` after it, and each
//! `dev` before what it develops. Local versions (`+…`) come after the public one.

use std::str::FromStr;

use pep440_rs::{LocalSegment, PrereleaseKind, Version};

use super::key::Bytes;

pub(super) fn key(text: &str) -> Option<Bytes> {
    let version = Version::from_str(text).ok()?;
    let mut key = Bytes::default();
    key.number(&version.epoch().to_string());
    let release: Vec<String> = version.release().iter().map(u64::to_string).collect();
    key.numbers(release.iter().map(String::as_str));
    match version.pre() {
        Some(pre) => {
            let stage = match pre.kind {
                PrereleaseKind::Alpha => 1,
                PrereleaseKind::Beta => 2,
                PrereleaseKind::Rc => 3,
            };
            key.rank(stage).number(&pre.number.to_string());
        }
        None if version.post().is_none() && version.dev().is_some() => drop(key.rank(0)),
        None => drop(key.rank(4)),
    }
    optional(&mut key, version.post(), 0);
    optional(&mut key, version.dev(), 2);
    local(&mut key, version.local());
    Some(key)
}

/// A number with rank 1, or the rank that says that there is none.
fn optional(key: &mut Bytes, number: Option<u64>, none: u8) {
    match number {
        Some(number) => key.rank(1).number(&number.to_string()),
        None => key.rank(none),
    };
}

fn local(key: &mut Bytes, segments: &[LocalSegment]) {
    for segment in segments {
        match segment {
            LocalSegment::String(text) => key.rank(1).word(text),
            LocalSegment::Number(number) => key.rank(2).number(&number.to_string()),
        };
    }
    key.rank(0);
}
