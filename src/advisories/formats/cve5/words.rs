//! How the CVE list writes versions: as a plain version, as a comparison, or in a sentence.
//!
//! Only forms with one clear reading are read. Everything else stays open: an end of a range that
//! cannot be read becomes [`open_end`], which matching answers with "possible".

use crate::matching::Bound;

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

/// What stands between two spans that are written as one text.
const BETWEEN: &str = " || ";

/// Spans as one text, which [`read`] takes apart again.
pub(super) fn written(spans: &[Span]) -> String {
    let parts: Vec<String> = spans.iter().map(Span::written).collect();
    parts.join(BETWEEN)
}

/// The spans of a text: those of [`written`], or what a source wrote itself.
pub(super) fn read(text: &str) -> Vec<Span> {
    let parts = text.split(BETWEEN.trim()).map(str::trim);
    parts
        .flat_map(|part| match part {
            "" | "?" => vec![Span::Unclear],
            part => spans(part),
        })
        .collect()
}

impl Span {
    fn written(&self) -> String {
        let (start, end) = match self {
            Self::Exact(version) => return version.clone(),
            Self::Unclear => return "?".to_owned(),
            Self::Range(None, None) => return "*".to_owned(),
            Self::Range(start, end) => (start, end),
        };
        let side = |bound: &Option<Bound>, sign: char| {
            let bound = bound.as_ref()?;
            let equal = if bound.inclusive { "=" } else { "" };
            Some(format!("{sign}{equal} {}", bound.version.as_str()))
        };
        let sides: Vec<String> = [side(start, '>'), side(end, '<')].into_iter().flatten().collect();
        sides.join(", ")
    }
}

/// The end of a range that cannot be read. It holds no digit, so no version is on a known side of it.
pub(super) fn open_end() -> Bound {
    Bound::including("?")
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

/// What a version text that stands alone means.
pub(super) fn spans(text: &str) -> Vec<Span> {
    let lower = text.trim().to_ascii_lowercase();
    if ["*", "all", "all versions"].contains(&lower.as_str()) {
        return vec![Span::ALL];
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

/// `before version 1.79.1.1`, `8.0.32 and prior`, `4.32 through 5.38`
fn sentence(lower: &str) -> Span {
    let text = lower
        .trim_start_matches("versions")
        .trim_start_matches("version")
        .trim();
    for word in ["before", "prior to", "earlier than", "lower than"] {
        let rest = text.strip_prefix(word).map(str::trim);
        let rest = rest.map(|rest| rest.trim_start_matches("version").trim());
        if let Some(version) = rest.and_then(clean) {
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
