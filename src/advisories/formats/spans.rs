//! Versions as documents write them: a plain version, a comparison, or a sentence; and the criteria they make.
//!
//! Only forms with one clear reading are read. Everything else stays open: an end of a range that
//! cannot be read becomes [`open_end`], which matching answers with "possible".

use std::cmp::Ordering;
use std::fmt;

use crate::matching::{Attribute, Bound, Cpe, Criterion, version_cmp};

/// A version that nothing can be compared with: matching answers "possible".
const UNCLEAR: &str = "?*";

/// Versions that one text or one entry stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    /// One version.
    Exact(String),
    /// From one version to another; an absent end is no limit.
    Range(Option<Bound>, Option<Bound>),
    /// Nobody can say.
    Unclear,
}

impl Span {
    /// Every version.
    pub const ALL: Self = Self::Range(None, None);
}

/// The criterion of a product in these versions. A name that holds a version stands for that one.
pub(super) fn criterion(vulnerable: bool, cpe: &Cpe, span: &Span) -> Criterion {
    let with = |version: Attribute| Cpe { version, ..cpe.clone() };
    if cpe.version != Attribute::Any {
        return Criterion::new(vulnerable, cpe.clone(), None, None);
    }
    match span {
        Span::Exact(version) => {
            let exact = with(Attribute::Value(version.to_lowercase()));
            Criterion::new(vulnerable, exact, None, None)
        }
        Span::Range(start, end) => Criterion::new(vulnerable, cpe.clone(), start.clone(), end.clone()),
        Span::Unclear => Criterion::new(vulnerable, with(Attribute::Pattern(UNCLEAR.to_owned())), None, None),
    }
}

impl fmt::Display for Span {
    /// `1.5`, `>= 1.0, < 2.0`, `*` for every version, `?` where nobody can say.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let equal = |bound: &Bound| if bound.inclusive { "=" } else { "" };
        match self {
            Self::Exact(version) => f.write_str(version),
            Self::Unclear => f.write_str("?"),
            Self::Range(None, None) => f.write_str("*"),
            Self::Range(Some(start), None) => write!(f, ">{} {}", equal(start), start.version.as_str()),
            Self::Range(None, Some(end)) => write!(f, "<{} {}", equal(end), end.version.as_str()),
            Self::Range(Some(start), Some(end)) => {
                let (from, until) = (start.version.as_str(), end.version.as_str());
                write!(f, ">{} {from}, <{} {until}", equal(start), equal(end))
            }
        }
    }
}

/// Spans as one line of text, for people and for [`read`].
pub(super) fn in_words(spans: &[Span]) -> String {
    let texts: Vec<String> = spans.iter().map(Span::to_string).collect();
    texts.join(" | ")
}

/// The spans of such a line; a part that is in no such form is read as a source's own words.
pub(super) fn read(line: &str) -> Vec<Span> {
    let parts = line.split('|').map(str::trim);
    parts
        .flat_map(|part| match part {
            "" | "?" => vec![Span::Unclear],
            part => spans(part),
        })
        .collect()
}

/// The end of a range that cannot be read. It holds no digit, so no version is on a known side of it.
pub(super) fn open_end() -> Bound {
    Bound::including(Bound::UNREADABLE)
}

/// The lowest of these ends; unreadable when they cannot be compared.
pub(super) fn lowest(bounds: &[Bound]) -> Option<Bound> {
    let mut lowest = bounds.first()?;
    for bound in bounds {
        match bound.version.compare(&lowest.version) {
            Some(Ordering::Less) => lowest = bound,
            Some(_) => {}
            None => return Some(open_end()),
        }
    }
    Some(lowest.clone())
}

/// The same versions, without being sure of any of them.
pub(super) fn doubtful(span: Span) -> Span {
    match span {
        Span::Range(None, Some(end)) => Span::Range(Some(open_end()), Some(end)),
        Span::Range(Some(start), _) => Span::Range(Some(start), Some(open_end())),
        Span::Range(None, None) | Span::Exact(_) | Span::Unclear => Span::Unclear,
    }
}

/// Several ranges without a start: certain only up to the lowest end.
pub(super) fn branches(found: Vec<Span>) -> Vec<Span> {
    let ends = found.iter().filter_map(|span| match span {
        Span::Range(None, Some(end)) => Some(end.clone()),
        _ => None,
    });
    let ends: Vec<Bound> = ends.collect();
    let certain = lowest(&ends);
    let is_uncertain = |span: &Span| matches!(span, Span::Range(None, Some(end)) if certain.as_ref() != Some(end));
    let marked = found
        .into_iter()
        .map(|span| if is_uncertain(&span) { doubtful(span) } else { span });
    marked.collect()
}

/// A version that can be compared, without what only describes it (`v`, `Build 20240520`).
pub(super) fn clean(text: &str) -> Option<&str> {
    let text = text.trim();
    let text = match text.to_ascii_lowercase().find(" build ") {
        Some(at) => text.get(..at)?.trim_end(),
        None => text,
    };
    let bare = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-' | '~' | '(' | ')');
    let wild = bare.split(['.', '-']).any(|part| part.eq_ignore_ascii_case("x"));
    let readable = bare.starts_with(|c: char| c.is_ascii_digit()) && bare.chars().all(plain) && !wild;
    readable.then_some(bare)
}

/// Whether a text says "from the beginning", or nothing at all.
pub(super) fn is_open_start(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    [
        "",
        "0",
        "*",
        "-",
        "n/a",
        "na",
        "none",
        "any",
        "all",
        "unspecified",
        "unknown",
    ]
    .contains(&text.as_str())
}

/// The lower end that `5.1.x` or `8.1.*` stands for.
pub(super) fn branch(text: &str) -> Option<&str> {
    let text = text.trim();
    let stem = text
        .strip_suffix(".*")
        .or_else(|| text.strip_suffix(".x"))
        .or_else(|| text.strip_suffix(".X"))?;
    clean(stem)
}

/// From the stem to the next one: `4.1.x` is everything from 4.1 and before 4.2.
pub(super) fn whole_branch(stem: &str) -> Span {
    let (front, last) = stem.rsplit_once('.').map_or(("", stem), |(front, last)| (front, last));
    let Some(next) = last.parse::<u64>().ok().and_then(|number| number.checked_add(1)) else {
        return Span::Range(Some(Bound::including(stem)), Some(open_end()));
    };
    let dot = if front.is_empty() { "" } else { "." };
    let end = Bound::excluding(&format!("{front}{dot}{next}"));
    Span::Range(Some(Bound::including(stem)), Some(end))
}

/// What a version text that stands alone means.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let lower = text.trim().to_ascii_lowercase();
    if ["*", "all", "all versions"].contains(&lower.as_str()) {
        return vec![Span::ALL];
    }
    if let Some(range) = joined(text) {
        return vec![range];
    }
    if let Some(version) = clean(text).filter(|version| *version != "0") {
        return vec![Span::Exact(version.to_owned())];
    }
    if let Some(stem) = branch(text) {
        return vec![Span::Range(Some(Bound::including(stem)), Some(open_end()))];
    }
    if lower.starts_with(['<', '>', '=']) {
        return vec![comparison(text)];
    }
    let listed: Option<Vec<&str>> = text.split([',', ';']).map(clean).collect();
    match listed {
        Some(versions) if versions.len() > 1 => versions.into_iter().map(|one| Span::Exact(one.to_owned())).collect(),
        _ => vec![sentence(&lower)],
    }
}

/// `4.0.0-4.2.7`: two versions of the same form, of three numbers and more, the earlier one first. With fewer numbers
/// it may be a release and its build.
fn joined(text: &str) -> Option<Span> {
    let (from, until) = text.trim().split_once('-')?;
    let numbers = |text: &str| {
        let parts = text.split('.');
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        parts.clone().all(is_number).then(|| parts.count())
    };
    let count = numbers(from).filter(|count| *count >= 3 && numbers(until) == Some(*count));
    let is_range = count.is_some() && version_cmp(from, until) == Some(Ordering::Less);
    is_range.then(|| Span::Range(Some(Bound::including(from)), Some(Bound::including(until))))
}

/// `>= 6.4.0, < 6.4.3`
fn comparison(text: &str) -> Span {
    let (mut start, mut end) = (None, None);
    for part in text.split(',').map(str::trim) {
        let (sign, version) = part.split_at(part.find(|c| !matches!(c, '<' | '>' | '=')).unwrap_or(part.len()));
        let bound = |make: fn(&str) -> Bound| Some(clean(version).map_or_else(open_end, make));
        match sign {
            "<" => end = bound(Bound::excluding),
            "<=" | "=<" => end = bound(Bound::including),
            ">" => start = bound(Bound::excluding),
            ">=" | "=>" => start = bound(Bound::including),
            "=" | "==" => (start, end) = (bound(Bound::including), bound(Bound::including)),
            _ => return Span::Unclear,
        }
    }
    Span::Range(start, end)
}

fn after_version(text: &str) -> &str {
    text.trim().trim_start_matches("version").trim()
}

/// `before version 1.79.1.1`, `8.0.32 and prior`, `4.32 through 5.38`
fn sentence(lower: &str) -> Span {
    let text = lower
        .trim_start_matches("versions")
        .trim_start_matches("version")
        .trim();
    if let Some(version) = text
        .strip_prefix("up to and including")
        .map(after_version)
        .and_then(clean)
    {
        return Span::Range(None, Some(Bound::including(version)));
    }
    for word in ["before", "prior to", "earlier than", "lower than", "below"] {
        if let Some(version) = text.strip_prefix(word).map(after_version).and_then(clean) {
            return Span::Range(None, Some(Bound::excluding(version)));
        }
    }
    for word in [
        "and earlier",
        "and prior",
        "and below",
        "and before",
        "or earlier",
        "and previous versions",
    ] {
        let rest = text
            .strip_suffix(word)
            .or_else(|| text.strip_suffix(" versions").and_then(|t| t.strip_suffix(word)));
        if let Some(version) = rest.and_then(clean) {
            return Span::Range(None, Some(Bound::including(version)));
        }
    }
    for word in [" through ", " to ", " thru "] {
        if let Some((from, until)) = text.split_once(word)
            && let (Some(from), Some(until)) = (clean(from), clean(until))
        {
            return Span::Range(Some(Bound::including(from)), Some(Bound::including(until)));
        }
    }
    Span::Unclear
}
