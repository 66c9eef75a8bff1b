//! Native ranges that are lists: intervals of Maven and NuGet, versions of nginx and OpenSSL.

use super::term::{self, Term};
use super::{Alternative, Dialect, bound};
use crate::matching::scheme::Scheme;
use crate::matching::vers::Interval;

/// `[1.0,2.0)`, `(,1.5]`, `[1.2]`, several joined by commas. NuGet reads a version alone as "from here on".
pub(super) fn intervals(name: &str, text: &str) -> Option<Vec<Alternative>> {
    let scheme = Scheme::of(name);
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if !compact.contains(['[', '(']) {
        let start = (!compact.is_empty()).then(|| bound(scheme, &compact, true))?;
        return Some(vec![alone(Interval {
            start: Some(start),
            end: None,
        })]);
    }
    let mut found = Vec::new();
    let mut rest = compact.as_str();
    while !rest.is_empty() {
        let close = rest.find([']', ')'])?;
        let (one, tail) = rest.split_at(close + 1);
        found.push(alone(interval(scheme, one)?));
        rest = tail.trim_start_matches(',');
    }
    Some(found)
}

fn interval(scheme: Scheme, text: &str) -> Option<Interval> {
    let inner = text.strip_prefix(['[', '('])?.strip_suffix([']', ')'])?;
    let side = |version: &str, inclusive| (!version.is_empty()).then(|| bound(scheme, version, inclusive));
    let Some((from, to)) = inner.split_once(',') else {
        let only = side(inner, true)?;
        let is_one = text.starts_with('[') && text.ends_with(']');
        return is_one.then(|| Interval {
            start: Some(only.clone()),
            end: Some(only),
        });
    };
    Some(Interval {
        start: side(from, text.starts_with('[')),
        end: side(to, text.ends_with(']')),
    })
}

/// `1.1.4-1.2.8, 1.3.9+`: a `+` reaches to the end of a stable branch (an even second number), or is open.
pub(super) fn nginx(text: &str) -> Option<Vec<Alternative>> {
    match text.trim().to_ascii_lowercase().as_str() {
        "all" => return Some(vec![alone(Interval::EVERY)]),
        "none" => return Some(Vec::new()),
        _ => {}
    }
    let scheme = Scheme::of("nginx");
    let one = |word: &str| {
        if let Some(from) = word.strip_suffix('+') {
            let start = Some(bound(scheme, from, true));
            return Some(alone(Interval {
                start,
                end: end_of_branch(scheme, from)?,
            }));
        }
        let (from, to) = word.split_once('-').unwrap_or((word, word));
        let (from, to) = (from.trim(), to.trim());
        let is_version = |text: &str| text.contains(|c: char| c.is_ascii_digit());
        (is_version(from) && is_version(to)).then(|| {
            alone(Interval {
                start: Some(bound(scheme, from, true)),
                end: Some(bound(scheme, to, true)),
            })
        })
    };
    text.split(',').map(|word| one(word.trim())).collect()
}

fn end_of_branch(scheme: Scheme, version: &str) -> Option<Option<super::Bound>> {
    let mut numbers = version.split('.');
    let major: u64 = numbers.next()?.parse().ok()?;
    let minor: u64 = numbers.next()?.parse().ok()?;
    let next = minor.checked_add(1)?;
    let is_stable = minor % 2 == 0;
    Some(is_stable.then(|| bound(scheme, &format!("{major}.{next}.0"), false)))
}

/// Versions, joined by commas.
pub(super) fn openssl(text: &str) -> Option<Vec<Alternative>> {
    let dialect = Dialect::of("openssl");
    let one = |word: &str| match term::read(&dialect, "", word.trim())? {
        Term::Within(interval) => Some(alone(interval)),
        Term::Without(_) => None,
    };
    text.split(',').map(one).collect()
}

fn alone(within: Interval) -> Alternative {
    Alternative {
        within,
        without: Vec::new(),
    }
}
