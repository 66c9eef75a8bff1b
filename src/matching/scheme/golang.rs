//! Go: semantic versions of modules, pseudo-versions among them, and the releases of Go itself.
//!
//! Go names the candidates of its own releases `go1.21rc2`, without a hyphen; they are read as
//! `1.21.0-rc.2`, as the Go vulnerability database does.

use super::key::{Bytes, leading_letters};
use super::semver::{announcement, loose};

pub(super) fn key(text: &str) -> Option<Bytes> {
    let loose = loose(text.strip_prefix("go").unwrap_or(text))?;
    let mut key = Bytes::default();
    key.numbers(loose.numbers);
    let (word, number) = leading_letters(loose.announcement);
    if loose.hyphen || word.is_empty() || number.is_empty() {
        announcement(&mut key, loose.announcement);
    } else {
        announcement(&mut key, &format!("{word}.{number}"));
    }
    Some(key)
}
