//! Keeps personal data out of error texts and log lines (ASVS 16.2.5).
//!
//! What servers, databases and parsers say about a failure often quotes what failed: an address, a name, a value.
//! The words stay, the quotations go. `cli` passes every log line through [`without_addresses`] once more.

/// What stands for something left out.
const GONE: &str = "…";

/// The text with every mail address replaced.
#[must_use]
pub fn without_addresses(text: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || ".!#$%&*+-/=?^_{|}~@".contains(c);
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, after) = rest.split_at(at);
        let begin = before.trim_end_matches(is_part).len();
        let end = after.find(|c| !is_part(c)).unwrap_or(after.len());
        let (head, gone) = before.split_at(begin);
        kept.push_str(head);
        // A bare "@" names nobody.
        let names_somebody = !gone.is_empty() && end > 1;
        kept.push_str(if names_somebody { GONE } else { gone });
        let (own, next) = after.split_at(end);
        kept.push_str(if names_somebody { "" } else { own });
        rest = next;
    }
    kept + rest
}

/// The text without addresses and without what it quotes, names of tables and constraints excepted.
#[must_use]
pub fn without_values(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begin) = rest.find(['"', '`', '\'']) {
        let (before, quoted) = rest.split_at(begin);
        let Some(mark) = quoted.chars().next() else { break };
        let inner = quoted.get(1..).unwrap_or_default();
        // Up to the last mark of its kind: a value may itself hold one. An apostrophe in a word quotes nothing.
        let is_apostrophe = mark == '\'' && before.ends_with(char::is_alphanumeric);
        let end = (!is_apostrophe).then(|| closing(inner, mark)).flatten();
        kept.push_str(before);
        kept.push(mark);
        rest = inner;
        if let Some(end) = end {
            let (value, after) = inner.split_at(end);
            kept.push_str(if is_identifier(value) { value } else { GONE });
            kept.push(mark);
            rest = after.get(1..).unwrap_or_default();
        }
    }
    without_addresses(&(kept + rest))
}

/// Where the quotation ends: at the next mark that no letter follows.
fn closing(inner: &str, mark: char) -> Option<usize> {
    let ends = |(at, _): &(usize, &str)| {
        let after = inner.get(at + 1..).and_then(|rest| rest.chars().next());
        !after.is_some_and(char::is_alphanumeric)
    };
    inner.match_indices(mark).find(ends).map(|(at, _)| at)
}

/// Names that we gave ourselves, such as `outbox_due`: lower-case words joined by `_`.
fn is_identifier(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.contains('_') && text.split('_').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_left_out() {
        for (said, kept) in [
            ("550 <owner@x.example> unknown", "550 <…> unknown"),
            ("550 5.1.1 owner+a@x.example: no such user", "550 5.1.1 …: no such user"),
            ("Sélène@é.example, b@y.example", "…, …"),
            (r#"{"to":"owner@x.example"}"#, r#"{"to":"…"}"#),
            ("3 @ 4, a@ b", "3 @ 4, a@ b"),
            ("nothing to hide", "nothing to hide"),
        ] {
            assert_eq!(without_addresses(said), kept);
        }
    }

    #[test]
    fn values_are_left_out_and_names_of_ours_stay() {
        for (said, kept) in [
            (
                r#"duplicate key value violates unique constraint "outbox_sme_id_key""#,
                r#"duplicate key value violates unique constraint "outbox_sme_id_key""#,
            ),
            (
                r#"invalid input syntax for type bigint: "Boulangerie Morel""#,
                r#"invalid input syntax for type bigint: "…""#,
            ),
            ("unknown variant `bakery`, expected", "unknown variant `…`, expected"),
            ("Role has no value 'o'brien x'", "Role has no value '…'"),
            ("the server doesn't answer", "the server doesn't answer"),
            ("an open \"quote of owner@x.example", "an open \"quote of …"),
        ] {
            assert_eq!(without_values(said), kept);
        }
    }
}
