//! What somebody typed, cut into the words to look for and the words that may be a version.

use super::text::{telling_words, words};
use std::ops::Range;

/// One thing to look for: a word, or two neighbours read as one.
#[derive(Debug)]
pub struct Term {
    /// The folded text.
    pub text: String,
    /// The words of the query that it stands for.
    pub covers: Range<usize>,
}

/// A query, read.
#[derive(Debug)]
pub struct Query {
    /// What to look for.
    pub terms: Vec<Term>,
    /// How many words there are.
    pub length: usize,
    versions: Vec<Version>,
}

/// A piece of the text that may be a version.
#[derive(Debug)]
struct Version {
    typed: String,
    words: Vec<String>,
}

impl Query {
    /// Reads what somebody typed; only the first 80 characters count.
    pub fn read(typed: &str) -> Self {
        let typed: String = typed.chars().take(80).collect();
        let kept = telling_words(&typed);
        let single = kept.iter().enumerate();
        let mut terms: Vec<Term> = single
            .map(|(n, word)| Term {
                text: word.clone(),
                covers: n..n + 1,
            })
            .collect();
        terms.extend(kept.windows(2).enumerate().map(|(n, two)| Term {
            text: two.concat(),
            covers: n..n + 2,
        }));
        Self {
            terms,
            length: kept.len(),
            versions: versions(&typed),
        }
    }

    /// The last piece that looks like a version and is no part of the product's own name.
    pub fn version_hint(&self, own_words: &[String]) -> Option<String> {
        let is_own = |version: &&Version| version.words.iter().all(|word| own_words.contains(word));
        self.versions
            .iter()
            .rev()
            .find(|version| !is_own(version))
            .map(|v| v.typed.clone())
    }
}

/// The pieces with digits, without the name that they are glued to: `excel2016` gives `2016`,
/// `2012 R2` stays together, `v10.4` gives `10.4`.
fn versions(typed: &str) -> Vec<Version> {
    let mut found: Vec<Version> = Vec::new();
    let mut after_version = false;
    for piece in typed.split_whitespace() {
        let lower = piece.to_lowercase();
        let is_update = after_version && is_update(&lower);
        if let Some(last) = found.last_mut().filter(|_| is_update) {
            last.typed = format!("{} {piece}", last.typed);
        } else {
            let start = piece.find(|c: char| c.is_ascii_digit());
            let digits = start.and_then(|at| piece.get(at..)).unwrap_or_default();
            let digits = digits.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
            after_version = !digits.is_empty();
            if after_version {
                found.push(Version {
                    typed: digits.to_owned(),
                    words: words(digits),
                });
            }
        }
    }
    found
}

/// `R2`, `SP1` and `CU23` belong to the version before them.
fn is_update(piece: &str) -> bool {
    ["r", "sp", "cu"].iter().any(|start| {
        let number = piece.strip_prefix(start).unwrap_or_default();
        !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(typed: &str, own: &[&str]) -> Option<String> {
        let own: Vec<String> = own.iter().map(|word| (*word).to_owned()).collect();
        Query::read(typed).version_hint(&own)
    }

    #[test]
    fn versions_are_found_wherever_they_stand() {
        assert_eq!(hint("excel2016", &["excel"]).as_deref(), Some("2016"));
        assert_eq!(hint("server 2012 r2", &[]).as_deref(), Some("2012 r2"));
        assert_eq!(hint("typo3 v10.4.2", &["typo", "3"]).as_deref(), Some("10.4.2"));
        assert_eq!(hint("microsoft 365", &["microsoft", "365"]), None);
        assert_eq!(hint("7-zip 23.01", &["7", "zip"]).as_deref(), Some("23.01"));
        assert_eq!(hint("windows 11 24H2", &["windows", "11"]).as_deref(), Some("24H2"));
    }

    #[test]
    fn fillers_are_left_out_unless_nothing_else_is_there() {
        let texts = |typed: &str| {
            Query::read(typed)
                .terms
                .into_iter()
                .map(|term| term.text)
                .collect::<Vec<_>>()
        };
        assert_eq!(texts("la caisse"), ["caisse"]);
        assert_eq!(texts("tim viewer"), ["tim", "viewer", "timviewer"]);
        assert_eq!(texts("la"), ["la"]);
    }
}
