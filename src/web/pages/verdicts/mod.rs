//! Why a verdict is what it is: first in plain words, then step by step for the IT helper. For the business itself, and
//! for the chamber or provider that it has opened its list to.

mod near;
mod show;
mod tree;
pub mod view;
pub(super) mod words;

pub use show::{show, show_member};

use crate::db::{AdvisoryId, ItemId};

/// The page about one program and one weakness, below the address of its business or member.
#[must_use]
pub(super) fn path(base: &str, item: &ItemId, advisory: &AdvisoryId) -> String {
    format!("{base}/verdicts/{item}/{}", segment(advisory.as_str()))
}

/// An id as one part of an address: ids of sources may hold any sign.
#[must_use]
pub(crate) fn segment(id: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    id.bytes().fold(String::new(), |mut path, byte| {
        if plain(byte) {
            path.push(char::from(byte));
        } else {
            path.push_str(&format!("%{byte:02X}"));
        }
        path
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_id_stays_one_part_of_an_address() {
        assert_eq!(super::segment("CVE-2024-3400"), "CVE-2024-3400");
        assert_eq!(super::segment("Acme PSIRT/é?"), "Acme%20PSIRT%2F%C3%A9%3F");
    }
}
