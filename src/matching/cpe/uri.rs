//! Names in the older form `cpe:/a:vendor:product:version` (NISTIR 7695, section 6.1).
//!
//! Seven components at most; what is missing or empty is any. `%01` and `%02` are the wildcards `?` and
//! `*`, every other percent sign stands for a sign of punctuation. An edition that begins with `~`
//! holds the five attributes that the older form has no place for.

use super::text::escape;
use super::{Attribute, Cpe, CpeError, Part};

/// Components of a name, its part included.
const COMPONENTS: usize = 7;

/// The part of a name after `cpe:/`, when it has this form.
pub(super) fn body(text: &str) -> Option<&str> {
    let (mark, body) = text.split_at_checked("cpe:/".len())?;
    mark.eq_ignore_ascii_case("cpe:/").then_some(body)
}

/// Reads what stands after `cpe:/`. `shown` is the whole text, for errors.
pub(super) fn read(body: &str, shown: impl Fn() -> String) -> Result<Cpe, CpeError> {
    let components: Vec<&str> = body.split(':').collect();
    let (part, rest) = match components.as_slice() {
        [part, rest @ ..] if components.len() <= COMPONENTS => (*part, rest),
        _ => return Err(CpeError::Components(shown())),
    };
    let part = match part {
        "" | "*" => None,
        letter => Some(Part::from_letter(letter).ok_or_else(|| CpeError::Part(shown()))?),
    };
    let at = |index: usize| attribute(rest.get(index).copied().unwrap_or_default());
    let mut cpe = Cpe {
        part,
        vendor: at(0),
        product: at(1),
        version: at(2),
        update: at(3),
        language: at(5),
        ..Cpe::default()
    };
    let edition = rest.get(4).copied().unwrap_or_default();
    let Some(packed) = edition.strip_prefix('~') else {
        cpe.edition = attribute(edition);
        return Ok(cpe);
    };
    let packed: Vec<&str> = packed.split('~').collect();
    let [edition, sw_edition, target_sw, target_hw, other] = packed.as_slice() else {
        return Err(CpeError::Components(shown()));
    };
    cpe.edition = attribute(edition);
    cpe.sw_edition = attribute(sw_edition);
    cpe.target_sw = attribute(target_sw);
    cpe.target_hw = attribute(target_hw);
    cpe.other = attribute(other);
    Ok(cpe)
}

/// A component in the terms of the newer form.
fn attribute(component: &str) -> Attribute {
    if component.is_empty() {
        return Attribute::Any;
    }
    let mut escaped = String::with_capacity(component.len());
    let mut rest = component;
    while let Some(first) = rest.chars().next() {
        let coded = rest.strip_prefix('%').and_then(|code| code.get(..2));
        let byte = coded.and_then(|code| u8::from_str_radix(code, 16).ok());
        let (sign, length) = match byte {
            Some(1) => ("?".to_owned(), 3),
            Some(2) => ("*".to_owned(), 3),
            Some(byte) => (escape(&char::from(byte).to_string()), 3),
            None if "?*-".contains(first) => (first.to_string(), 1),
            None => (escape(&first.to_string()), first.len_utf8()),
        };
        escaped.push_str(&sign);
        rest = rest.get(length..).unwrap_or_default();
    }
    Attribute::parse(&escaped)
}
