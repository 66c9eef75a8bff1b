//! What each source says about one weakness, as its own word: for pages that explain a verdict, and for everybody who
//! wants to read the original; and the ids as people type them.

pub mod store;

pub use store::Document;

/// Longest text in which an id is looked for, in characters: the address of a page, and no more.
const LONGEST: usize = 300;
/// Most signs between the parts of an id.
const BETWEEN: usize = 3;

/// The ids under which a weakness may be stored that somebody typed: ids are compared to the letter, people type them
/// in small letters, with spaces or other hyphens, without "CVE-", in a sentence, or as the address of a page.
#[must_use]
pub fn spellings(typed: &str) -> Vec<String> {
    let typed = plain(typed);
    let upper = typed.to_ascii_uppercase();
    let mut all = vec![typed.clone(), upper.clone()];
    all.extend(cve(&upper));
    all.extend(ghsa(&upper));
    all.dedup();
    all
}

/// Whether a text looks like the id of a weakness at all: "abc" and "Firefox 128" do not.
#[must_use]
pub fn is_id(typed: &str) -> bool {
    let typed = plain(typed);
    let upper = typed.to_ascii_uppercase();
    let parts = upper
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|part| !part.is_empty());
    let is_one_word = !typed.contains(char::is_whitespace) && parts.count() > 1;
    let has_number = typed.contains(|sign: char| sign.is_ascii_digit());
    cve(&upper).is_some() || ghsa(&upper).is_some() || (is_one_word && has_number)
}

/// Without what surrounds it, and with one kind of hyphen.
fn plain(typed: &str) -> String {
    let hyphen = |sign: char| match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        other => other,
    };
    let typed: String = typed.chars().take(LONGEST).map(hyphen).collect();
    typed.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned()
}

/// The number of a CVE anywhere in a text in capitals. Without the word "CVE" it has to begin the text: other ids hold a
/// year and a number too.
fn cve(upper: &str) -> Option<String> {
    let after_word = upper.match_indices("CVE").find_map(|(at, word)| {
        let rest = upper.get(at.saturating_add(word.len())..)?;
        number(skip_between(rest))
    });
    after_word.or_else(|| number(upper))
}

/// `2024-3400` at the beginning of a text, as a CVE.
fn number(text: &str) -> Option<String> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (year, rest) = text.split_at_checked(4).filter(|_| digits(text) == 4)?;
    let rest = Some(skip_between(rest)).filter(|left| *left != rest)?;
    let number = rest.get(..digits(rest))?;
    (number.len() >= 4).then(|| format!("CVE-{year}-{number}"))
}

/// What follows the few signs that may stand between two parts.
fn skip_between(text: &str) -> &str {
    let signs = text.chars().take(BETWEEN).take_while(|sign| !sign.is_alphanumeric());
    text.get(signs.map(char::len_utf8).sum()..).unwrap_or_default()
}

/// The id of GitHub anywhere in a text in capitals; its letters are small.
fn ghsa(upper: &str) -> Option<String> {
    let (_, rest) = upper.split_once("GHSA-")?;
    let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    let parts = rest.get(..end.unwrap_or(rest.len()))?;
    Some(format!("GHSA-{}", parts.trim_end_matches('-').to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{is_id, spellings};

    #[test]
    fn ids_are_found_as_people_type_them() {
        for typed in [
            " cve-2024-3400 ",
            "2024-3400",
            "cve 2024 3400",
            "CVE\u{2011}2024\u{2011}3400",
            "CVE-2024-3400.",
            "CVE: 2024 - 3400",
            "https://nvd.nist.gov/vuln/detail/CVE-2024-3400",
            "Is CVE-2024-3400 a matter for us?",
        ] {
            assert!(spellings(typed).contains(&"CVE-2024-3400".to_owned()), "{typed}");
            assert!(is_id(typed), "{typed}");
        }
        for typed in [
            "ghsa-JFH8-C2JP-5v3q",
            "https://github.com/advisories/GHSA-jfh8-c2jp-5v3q?x=1",
        ] {
            assert!(spellings(typed).contains(&"GHSA-jfh8-c2jp-5v3q".to_owned()), "{typed}");
            assert!(is_id(typed), "{typed}");
        }
    }

    #[test]
    fn the_number_of_another_list_is_no_cve() {
        for typed in ["RHSA-2024:12345", "EUVD-2024-3400", "JVNDB-2024-001234", "FG-IR-24-015"] {
            let others = spellings(typed);
            assert!(!others.iter().any(|one| one.starts_with("CVE-")), "{typed}: {others:?}");
            assert!(is_id(typed), "{typed}");
        }
        assert_eq!(spellings("RHSA-2024:1"), ["RHSA-2024:1"]);
    }

    #[test]
    fn what_looks_like_no_id_is_told_apart() {
        for typed in ["", "abc", "Firefox 128", "128", "well-known", "CVE"] {
            assert!(!is_id(typed), "{typed}");
        }
    }
}
