//! Splitting, escaping and unescaping the text of a name.
//!
//! A backslash makes the next sign plain text; the standard asks for one before every sign of
//! punctuation but the dot, the hyphen and the underscore.

/// Whether the first two components are those of every CPE 2.3 name.
pub(super) fn begins_as_name(components: &[&str]) -> bool {
    matches!(components, [cpe, "2.3", ..] if cpe.eq_ignore_ascii_case("cpe"))
}

/// Splits at the colons that are not escaped.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut escaped = false;
    text.split(|c| {
        let is_end = c == ':' && !escaped;
        escaped = c == '\\' && !escaped;
        is_end
    })
    .collect()
}

/// One sign of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `?`: any one sign.
    One,
    /// `*`: any signs, or none.
    Many,
    /// Itself.
    Plain(char),
}

/// The signs of a component that is still escaped.
pub(super) fn signs(component: &str) -> impl Iterator<Item = Sign> {
    let mut escaped = false;
    component.chars().filter_map(move |c| {
        let sign = match c {
            '\\' if !escaped => None,
            '?' if !escaped => Some(Sign::One),
            '*' if !escaped => Some(Sign::Many),
            _ => Some(Sign::Plain(c)),
        };
        escaped = sign.is_none();
        sign
    })
}

/// Whether an unescaped `*` or `?` stands anywhere in the component.
pub(super) fn has_wildcard(component: &str) -> bool {
    signs(component).any(|sign| !matches!(sign, Sign::Plain(_)))
}

/// Drops the backslashes that escape another sign.
pub(super) fn unescape(component: &str) -> String {
    let mut escaped = false;
    let keep = |c: &char| {
        escaped = *c == '\\' && !escaped;
        !escaped
    };
    component.chars().filter(keep).collect()
}

/// Escapes what the standard asks to be escaped.
pub(super) fn escape(text: &str) -> String {
    if text == "-" {
        return "\\-".to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | '-' | '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
