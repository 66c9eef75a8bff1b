//! Alpine Linux: the form of Gentoo with more suffixes (apk-package(5), `apk version --test`).
//!
//! A number that begins with zero is compared as text. No revision comes before `-r0`. What follows
//! `~` names a commit and says nothing about the order.

use super::gentoo::{self, NO_SUFFIX};
use super::key::Bytes;

const SUFFIXES: [(&str, u8); 9] = [
    ("alpha", 1),
    ("beta", 2),
    ("pre", 3),
    ("rc", 4),
    ("cvs", NO_SUFFIX + 1),
    ("svn", NO_SUFFIX + 2),
    ("git", NO_SUFFIX + 3),
    ("hg", NO_SUFFIX + 4),
    ("p", NO_SUFFIX + 5),
];

pub(super) fn key(text: &str) -> Option<Bytes> {
    let without_commit = match text.split_once('~') {
        None => text.to_owned(),
        Some((version, commit)) => {
            let revision = commit.find("-r").and_then(|at| commit.get(at..));
            format!("{version}{}", revision.unwrap_or_default())
        }
    };
    let parts = gentoo::parts(&without_commit, &SUFFIXES)?;
    let mut key = Bytes::default();
    gentoo::body(&mut key, &parts, |fraction| fraction);
    match parts.revision {
        Some(revision) => key.rank(1).number(revision),
        None => key.rank(0),
    };
    Some(key)
}
