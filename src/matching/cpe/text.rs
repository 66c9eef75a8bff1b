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

/// Whether a wildcard stands elsewhere than the standard allows: one `*`, or some `?`, at either end.
pub(super) fn has_inner_wildcard(component: &str) -> bool {
    let signs: Vec<Sign> = signs(component).collect();
    let length = |signs: &mut dyn Iterator<Item = &Sign>| match signs.next() {
        Some(Sign::Many) => 1,
        Some(Sign::One) => 1_usize.saturating_add(signs.take_while(|sign| **sign == Sign::One).count()),
        _ => 0,
    };
    let front = length(&mut signs.iter());
    let back = length(&mut signs.iter().rev());
    let inner = signs.get(front..signs.len().saturating_sub(back)).unwrap_or_default();
    inner.iter().any(|sign| !matches!(sign, Sign::Plain(_)))
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
    text.chars().for_each(|c| push_escaped(&mut escaped, c));
    escaped
}

/// A component with wildcards, in lower case and with the escapes that the standard asks for.
pub(super) fn pattern(component: &str) -> String {
    let mut escaped = String::with_capacity(component.len());
    for sign in signs(component) {
        match sign {
            Sign::One => escaped.push('?'),
            Sign::Many => escaped.push('*'),
            Sign::Plain(c) => c.to_lowercase().for_each(|c| push_escaped(&mut escaped, c)),
        }
    }
    escaped
}

fn push_escaped(text: &mut String, c: char) {
    if c.is_ascii_punctuation() && !matches!(c, '.' | '-' | '_') {
        text.push('\\');
    }
    text.push(c);
}
