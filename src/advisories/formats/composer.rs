//! Constraints of Composer, as far as advisories write them: `>=8.0 <8.3.9 || >=8.4.0 <8.4.6`.
//!
//! A text is read as a whole or not at all: what is left out of a constraint would read as "not affected".

use crate::matching::Bound;

/// From one version to another; an absent end is no limit.
pub(super) type Span = (Option<Bound>, Option<Bound>);

/// The alternatives of a constraint; `None` when a part of it has no clear reading.
pub(super) fn alternatives(text: &str) -> Option<Vec<Span>> {
    text.replace("||", "|").split('|').map(span).collect()
}

/// Comparisons that all must hold, one after the other or with commas between them.
fn span(text: &str) -> Option<Span> {
    all_of(text.split([' ', ',']))
}

/// Comparisons that all must hold. A sign may stand apart from its version.
pub(super) fn all_of<'a>(parts: impl IntoIterator<Item = &'a str>) -> Option<Span> {
    let (mut start, mut end) = (None, None);
    let mut sign = "";
    for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
        let (own, version) = part.split_at(
            part.find(|c| !matches!(c, '<' | '>' | '=' | '!' | '~' | '^'))
                .unwrap_or(part.len()),
        );
        match (sign, own, version) {
            ("", own, "") => {
                sign = own;
                continue;
            }
            ("", "", "*") => {}
            ("", own, version) => compare(own, version, &mut start, &mut end)?,
            (before, "", version) => compare(before, version, &mut start, &mut end)?,
            _ => return None,
        }
        sign = "";
    }
    sign.is_empty().then_some((start, end))
}

/// Narrows a span by one comparison; a second bound on the same side is not read.
fn compare(sign: &str, version: &str, start: &mut Option<Bound>, end: &mut Option<Bound>) -> Option<()> {
    let version = clean(version)?;
    let (from, until) = match sign {
        "<" => (None, Some(Bound::excluding(version))),
        "<=" => (None, Some(Bound::including(version))),
        ">" => (Some(Bound::excluding(version)), None),
        ">=" => (Some(Bound::including(version)), None),
        "" | "=" | "==" => (Some(Bound::including(version)), Some(Bound::including(version))),
        _ => return None,
    };
    if (from.is_some() && start.is_some()) || (until.is_some() && end.is_some()) {
        return None;
    }
    *start = start.take().or(from);
    *end = end.take().or(until);
    Some(())
}

/// A version that can be compared: it begins with a digit and holds no wildcard.
fn clean(text: &str) -> Option<&str> {
    let bare = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '@');
    let wild = bare
        .split(['.', '-'])
        .any(|part| part.eq_ignore_ascii_case("x") || part == "*");
    (bare.starts_with(|c: char| c.is_ascii_digit()) && bare.chars().all(plain) && !wild).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let bound = |bound: Option<Bound>| bound.map(String::from).unwrap_or_default();
        let shown = |(start, end)| format!("{},{}", bound(start), bound(end));
        let spans = alternatives(text)?.into_iter().map(shown);
        Some(spans.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn clear_constraints_are_read() {
        let cases = [
            ("<2.0.4", ",(2.0.4"),
            (">=7.0 <7.58 || >= 8.0.0 <8.3.9", "[7.0,(7.58 [8.0.0,(8.3.9"),
            (">=1.0,<=1.4|2.0", "[1.0,[1.4 [2.0,[2.0"),
            ("*", ","),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn others_are_not_guessed() {
        for text in ["^1.2", "~2.0", "1.x", ">=", ">1 >2", "!=3", "see below", "<1.0 || ^2"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
