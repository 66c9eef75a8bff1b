//! Files with a hash: `DIGEST  NAME`, as `sha256sum` and `sha512sum` write them.
//!
//! The algorithm is told by the ending of the file's name (CSAF 2.0, section 7.1.18). Only the digest counts: a name in
//! the file is where its publisher had the document.

use super::Doubt;
use sha2::{Digest, Sha256, Sha512};

/// How a hash is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    /// SHA-2 with 256 bits.
    Sha256,
    /// SHA-2 with 512 bits.
    Sha512,
}

impl Algorithm {
    /// Both, the shorter one first.
    pub const ALL: [Self; 2] = [Self::Sha256, Self::Sha512];

    /// The ending of a file that holds such a hash.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Sha256 => ".sha256",
            Self::Sha512 => ".sha512",
        }
    }

    /// The hash of some bytes, in lower-case hexadecimal digits.
    #[must_use]
    pub fn digest(self, bytes: &[u8]) -> String {
        match self {
            Self::Sha256 => hex(&Sha256::digest(bytes)),
            Self::Sha512 => hex(&Sha512::digest(bytes)),
        }
    }
}

/// Compares a document with the hash that is stated for it.
///
/// # Errors
/// What does not hold.
pub fn check(algorithm: Algorithm, stated: &[u8], document: &[u8]) -> Result<(), Doubt> {
    let file = algorithm.ending().to_owned();
    let text = String::from_utf8_lossy(stated);
    let digest = text.split_ascii_whitespace().next().unwrap_or_default();
    let found = algorithm.digest(document);
    let is_digest = digest.len() == found.len() && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_digest {
        return Err(Doubt::NoHash { file });
    }
    if digest.eq_ignore_ascii_case(&found) {
        Ok(())
    } else {
        Err(Doubt::OtherHash {
            file,
            stated: begin(digest),
            own: begin(&found),
        })
    }
}

fn begin(digest: &str) -> String {
    digest.chars().take(12).collect()
}

/// Bytes in lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
