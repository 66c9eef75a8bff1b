//! `security.txt` (RFC 9116): the addresses in its `CSAF` fields.
//!
//! The file may be signed in clear text; the signature is not looked at, as what it leads to is checked on its own.
//! A file that says that it has expired says nothing.

use super::super::times;
use crate::clock::Timestamp;

/// Most addresses that are tried.
pub const MOST: usize = 5;

/// The addresses of descriptions, in the order of the file.
#[must_use]
pub fn addresses(bytes: &[u8], now: Timestamp) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let fields = || text.lines().filter_map(field);
    let expires = fields().find(|(name, _)| name.eq_ignore_ascii_case("expires"));
    if expires.is_some_and(|(_, value)| times::read(value).is_some_and(|at| at < now)) {
        return Vec::new();
    }
    let own = fields().filter(|(name, value)| name.eq_ignore_ascii_case("csaf") && value.starts_with("https://"));
    own.map(|(_, value)| value.to_owned()).take(MOST).collect()
}

fn field(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("- ").unwrap_or(line).trim();
    let (name, value) = line.split_once(':').filter(|_| !line.starts_with('#'))?;
    Some((name.trim(), value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        addresses(text.as_bytes(), times::read("2026-11-23T08:00:00Z").unwrap())
    }

    #[test]
    fn fields_are_found_whatever_their_case_and_place() {
        let text = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n# CSAF: https://no.example/\n\
            Contact: mailto:a@a.example\r\ncsaf:https://a.example/1.json\r\nCSAF : https://a.example/2.json \n\
            CSAF: http://a.example/3.json\nExpires: 2027-01-01T00:00:00.000Z\n-----BEGIN PGP SIGNATURE-----\nabc\n";
        assert_eq!(found(text), ["https://a.example/1.json", "https://a.example/2.json"]);
        assert!(found("<html>CSAF</html>").is_empty());
    }

    #[test]
    fn an_expired_file_says_nothing() {
        let text = |day: &str| format!("CSAF: https://a.example/1.json\nExpires: {day}T00:00:00Z\n");
        assert!(found(&text("2026-11-22")).is_empty());
        assert_eq!(found(&text("2026-11-24")).len(), 1);
    }
}
