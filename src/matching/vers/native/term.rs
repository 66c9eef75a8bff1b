//! One condition of a native range: an operator with a version, as an interval.

use super::bound;
use super::dialect::{Bare, Dialect, Tilde};
use crate::matching::vers::Interval;

/// A condition.
pub(super) enum Term {
    /// The version is in here.
    Within(Interval),
    /// The version is not in here.
    Without(Interval),
}

/// A version text taken apart as far as ranges need it.
struct Parts<'a> {
    /// Without a sign in front and without a wildcard.
    text: &'a str,
    numbers: Vec<u64>,
    /// A component is left open: `1.2.*`, `1.x`.
    wildcard: bool,
    /// Something stands behind the numbers.
    suffix: bool,
}

impl<'a> Parts<'a> {
    fn of(text: &'a str) -> Self {
        let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
        let mut parts = Self {
            text,
            numbers: Vec::new(),
            wildcard: false,
            suffix: false,
        };
        let mut at = 0;
        for part in text.split('.') {
            if matches!(part, "*" | "x" | "X") {
                parts.wildcard = true;
                parts.text = text.get(..at).unwrap_or_default().trim_end_matches('.');
                return parts;
            }
            let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
            parts
                .numbers
                .extend(part.get(..end).and_then(|digits| digits.parse::<u64>().ok()));
            if end < part.len() || end == 0 {
                parts.suffix = true;
                return parts;
            }
            at += end + 1;
        }
        parts
    }
}

/// Reads one condition. Signs alone are no version.
pub(super) fn read(dialect: &Dialect, operator: &str, version: &str) -> Option<Term> {
    let says = |text: &&str| text.contains(|c: char| c.is_alphanumeric() || c == '*');
    let version = version.split('@').next().filter(says)?;
    let parts = Parts::of(version);
    let within = |interval| Some(Term::Within(interval));
    match operator {
        "" if dialect.bare == Bare::Caret && !parts.wildcard => within(caret(dialect, &parts)?),
        "" | "=" | "==" | "===" => within(same(dialect, &parts)?),
        "!=" | "<>" => Some(Term::Without(same(dialect, &parts)?)),
        "^" => within(caret(dialect, &parts)?),
        "~" | "~>" | "~=" => within(tilde(dialect, operator, &parts)?),
        ">=" | "=>" => within(at_least(dialect, &lowest(dialect, &parts)?)),
        "<" => within(below(dialect, &lowest(dialect, &parts)?)),
        ">" if is_open(dialect, &parts) => within(at_least(dialect, &after(dialect, &parts)?)),
        "<=" | "=<" if is_open(dialect, &parts) => within(below(dialect, &after(dialect, &parts)?)),
        ">" => within(Interval {
            start: Some(bound(dialect.scheme, &lowest(dialect, &parts)?, false)),
            end: None,
        }),
        "<=" | "=<" => within(Interval {
            start: None,
            end: Some(bound(dialect.scheme, &lowest(dialect, &parts)?, true)),
        }),
        _ => None,
    }
}

/// From one version to another, both included: `1.0 - 2.0`.
pub(super) fn between(dialect: &Dialect, from: &str, to: &str) -> Option<Term> {
    let (Term::Within(start), Term::Within(end)) = (read(dialect, ">=", from)?, read(dialect, "<=", to)?) else {
        return None;
    };
    Some(Term::Within(Interval {
        start: start.start,
        end: end.end,
    }))
}

/// Whether a text stands for all versions that begin with it.
fn is_open(dialect: &Dialect, parts: &Parts<'_>) -> bool {
    let is_short = dialect.partial && !parts.suffix && parts.numbers.len() < 3;
    parts.wildcard || is_short
}

fn same(dialect: &Dialect, parts: &Parts<'_>) -> Option<Interval> {
    if parts.wildcard && parts.numbers.is_empty() {
        return Some(Interval::EVERY);
    }
    if !is_open(dialect, parts) {
        let only = bound(dialect.scheme, &lowest(dialect, parts)?, true);
        return Some(Interval {
            start: Some(only.clone()),
            end: Some(only),
        });
    }
    Some(from_to(dialect, &lowest(dialect, parts)?, &after(dialect, parts)?))
}

/// Up to the next change of the first number that is not zero.
fn caret(dialect: &Dialect, parts: &Parts<'_>) -> Option<Interval> {
    if parts.numbers.is_empty() {
        return parts.wildcard.then_some(Interval::EVERY);
    }
    let first = parts.numbers.iter().position(|number| *number > 0);
    let index = first.unwrap_or(parts.numbers.len() - 1);
    Some(from_to(
        dialect,
        &lowest(dialect, parts)?,
        &raised(dialect, &parts.numbers, index)?,
    ))
}

fn tilde(dialect: &Dialect, operator: &str, parts: &Parts<'_>) -> Option<Interval> {
    let last = parts.numbers.len().checked_sub(1)?;
    let index = match dialect.tilde {
        Tilde::Minor if operator == "~" => last.min(1),
        _ => last.saturating_sub(1),
    };
    Some(from_to(
        dialect,
        &lowest(dialect, parts)?,
        &raised(dialect, &parts.numbers, index)?,
    ))
}

/// The first version that a text stands for.
fn lowest(dialect: &Dialect, parts: &Parts<'_>) -> Option<String> {
    let missing = dialect.length.saturating_sub(parts.numbers.len());
    if parts.suffix || missing == 0 {
        return (!parts.text.is_empty()).then(|| parts.text.to_owned());
    }
    let numbers = parts.numbers.iter().copied().chain(std::iter::repeat_n(0, missing));
    Some(joined(numbers))
}

/// The first version behind all that a text with an open end stands for.
fn after(dialect: &Dialect, parts: &Parts<'_>) -> Option<String> {
    raised(dialect, &parts.numbers, parts.numbers.len().checked_sub(1)?)
}

/// The number at this place raised by one, what follows dropped.
fn raised(dialect: &Dialect, numbers: &[u64], index: usize) -> Option<String> {
    let mut kept: Vec<u64> = numbers.get(..=index)?.to_vec();
    if let Some(last) = kept.last_mut() {
        *last = last.checked_add(1)?;
    }
    kept.resize(kept.len().max(dialect.length), 0);
    let end = if dialect.ends_low { "-" } else { "" };
    Some(joined(kept.into_iter()) + end)
}

fn joined(numbers: impl Iterator<Item = u64>) -> String {
    let texts: Vec<String> = numbers.map(|number| number.to_string()).collect();
    texts.join(".")
}

fn from_to(dialect: &Dialect, from: &str, to: &str) -> Interval {
    Interval {
        start: at_least(dialect, from).start,
        end: below(dialect, to).end,
    }
}

fn at_least(dialect: &Dialect, version: &str) -> Interval {
    Interval {
        start: Some(bound(dialect.scheme, version, true)),
        end: None,
    }
}

fn below(dialect: &Dialect, version: &str) -> Interval {
    Interval {
        start: None,
        end: Some(bound(dialect.scheme, version, false)),
    }
}
