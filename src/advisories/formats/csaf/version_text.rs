//! Versions as publishers of CSAF write them into the names of branches.
//!
//! The standard asks for one version in `product_version`, and for a range in VERS notation or in
//! words in `product_version_range`. In practice both hold comparisons, lists, service packs, serial
//! numbers and sentences. A form with one clear reading is read; any other is [`Span::Unclear`], and
//! matching answers "possible". The forms met so far and what becomes of them stand in a snapshot.

use std::cmp::Ordering;

use crate::advisories::formats::spans::{Span, branch, branches, clean, open_end, spans, whole_branch};
use crate::matching::{Bound, Scheme, Vers};

/// Versions with the scheme that orders them, where the text names one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::advisories::formats) struct Versions {
    pub spans: Vec<Span>,
    pub scheme: Option<Scheme>,
}

impl Versions {
    /// Ends with a service pack or an update are compared with care.
    fn generic(spans: Vec<Span>) -> Self {
        let ends = spans.iter().flat_map(|span| match span {
            Span::Range(start, end) => [start.as_ref(), end.as_ref()],
            Span::Exact(_) | Span::Unclear => [None, None],
        });
        let scheme = Scheme::of_releases(ends.flatten().map(|bound| bound.version.as_str()));
        Self { spans, scheme }
    }

    /// Whether something is left open.
    pub fn is_unclear(&self) -> bool {
        self.spans.contains(&Span::Unclear)
    }
}

/// How a comparison stands before its version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Below,
    UpTo,
    Above,
    From,
    Exactly,
    /// `!=`
    Except,
}

const SIGNS: [(&str, Sign); 9] = [
    ("<=", Sign::UpTo),
    ("=<", Sign::UpTo),
    (">=", Sign::From),
    ("=>", Sign::From),
    ("!=", Sign::Except),
    ("==", Sign::Exactly),
    ("<", Sign::Below),
    (">", Sign::Above),
    ("=", Sign::Exactly),
];

/// Words before a version that say nothing about which one it is; the longer ones first.
const LEADS: [&str; 10] = [
    "all firmware versions",
    "all bios versions",
    "all versions",
    "firmware versions",
    "firmware version",
    "versions",
    "version",
    "firmware_",
    "firmware",
    "all",
];

/// What may follow a version to name a release after it, with the name under which it is compared.
const AFTER: [(&str, &str); 12] = [
    ("service pack", "SP"),
    ("sp", "SP"),
    ("update", "Update"),
    ("upd", "Update"),
    ("security patch", "Patch"),
    ("patch", "Patch"),
    ("hotfix", "HF"),
    ("hf", "HF"),
    ("fp", "FP"),
    ("sr", "SR"),
    ("uc", "UC"),
    ("p", "P"),
];

/// Reads the name of a version or of a range.
pub(in crate::advisories::formats) fn read(text: &str) -> Versions {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let range = text.get(..5).filter(|mark| mark.eq_ignore_ascii_case("vers:"));
    match range.and_then(|_| text.get(5..)?.split_once('/')) {
        // Publishers write under these names what they would write without any.
        Some(("all" | "generic", list)) => Versions::generic(in_words(list)),
        Some(_) => in_notation(&text),
        None => Versions::generic(in_words(&text)),
    }
}

fn in_notation(text: &str) -> Versions {
    let Ok(range) = Vers::parse(text) else {
        return Versions::generic(vec![Span::Unclear]);
    };
    let intervals = range.intervals().into_iter();
    Versions {
        spans: intervals.map(|one| Span::Range(one.start, one.end)).collect(),
        scheme: Some(range.scheme()).filter(|scheme| *scheme != Scheme::default()),
    }
}

fn in_words(text: &str) -> Vec<Span> {
    let (bare, all) = without_lead(text);
    if bare.is_empty() || bare == "*" {
        let every = all || bare == "*";
        return vec![if every { Span::ALL } else { Span::Unclear }];
    }
    if bare.contains(['<', '>', '=', '|']) {
        return comparisons(bare);
    }
    if let Some((from, until)) = bare.split_once(" - ") {
        return vec![between(from, until)];
    }
    match exactly(bare) {
        Span::Unclear if !may_be_two(bare) => spans(bare),
        span => vec![span],
    }
}

/// `4.0-4.3`: from one to the other, or one release with a hyphen.
fn may_be_two(text: &str) -> bool {
    text.split_once('-')
        .is_some_and(|(from, until)| from.contains('.') && until.contains('.'))
}

/// The text behind its leading words, and whether these said "all".
fn without_lead(text: &str) -> (&str, bool) {
    let lower = text.to_ascii_lowercase();
    let lead = LEADS.iter().find(|lead| {
        let rest = lower.strip_prefix(**lead);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphabetic() && c != 'v'))
    });
    let rest = lead.and_then(|lead| text.get(lead.len()..));
    (
        rest.unwrap_or(text).trim(),
        lead.is_some_and(|lead| lead.starts_with("all")),
    )
}

fn between(from: &str, until: &str) -> Span {
    match (release(from), release(until)) {
        (Some(from), Some(until)) => Span::Range(Some(Bound::including(&from)), Some(Bound::including(&until))),
        _ => Span::Unclear,
    }
}

/// One version, or all of one branch (`4.x`). Letters in front, and what may be two versions, are no clear ones.
fn exactly(text: &str) -> Span {
    if let Some(stem) = branch(text) {
        return whole_branch(stem);
    }
    match release(text) {
        Some(version) if version.starts_with(|c: char| c.is_ascii_digit()) && !may_be_two(&version) => {
            Span::Exact(version)
        }
        _ => Span::Unclear,
    }
}

/// A version as it can be compared: `V16 Upd 2` is `16 Update 2`. None when it is not clear which one is meant.
pub(in crate::advisories::formats) fn release(text: &str) -> Option<String> {
    let (text, _) = without_lead(text.trim());
    if let Some(version) = clean(text) {
        return Some(version.to_owned());
    }
    let (head, tail) = text.split_once(' ').unwrap_or((text, ""));
    let mut found = clean(head).or_else(|| lettered(head))?.to_owned();
    let tail = tail.trim().to_ascii_lowercase();
    let mut rest = tail.as_str();
    while !rest.is_empty() {
        let (word, number) = rest.split_at(rest.find(|c: char| c.is_ascii_digit())?);
        let (_, name) = AFTER.iter().find(|(known, _)| *known == word.trim())?;
        let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let (digits, behind) = number.split_at(end);
        found.push_str(&format!(" {name}{digits}"));
        rest = behind.trim();
    }
    Some(found)
}

/// `R2.1`, `SEN10MP3`: can be compared with what begins in the same way. Words are no versions.
fn lettered(text: &str) -> Option<&str> {
    let letters = text.split(|c: char| !c.is_ascii_alphabetic());
    let short = letters.map(str::len).max().is_some_and(|longest| longest <= 3);
    let plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let wild = text.split(['.', '-']).any(|part| part.eq_ignore_ascii_case("x"));
    (begins && short && plain && !wild && text.contains(|c: char| c.is_ascii_digit())).then_some(text)
}

/// Comparisons joined by `|`, `,` or nothing: a lower bound and the upper one behind it make a range.
fn comparisons(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start: Option<Bound> = None;
    for (sign, text) in pieces(text) {
        let bound = |make: fn(&str) -> Bound| release(text).map_or_else(open_end, |one| make(&one));
        match sign {
            Sign::From | Sign::Above => {
                found.extend(start.take().map(|from| Span::Range(Some(from), None)));
                let make = if sign == Sign::From {
                    Bound::including
                } else {
                    Bound::excluding
                };
                start = Some(bound(make));
            }
            Sign::Below | Sign::UpTo => {
                let make = if sign == Sign::UpTo {
                    Bound::including
                } else {
                    Bound::excluding
                };
                found.extend(ranges(start.take(), bound(make)));
            }
            Sign::Exactly => found.push(single(text)),
            Sign::Except => found.push(Span::Unclear),
        }
    }
    found.extend(start.map(|from| Span::Range(Some(from), None)));
    branches(found)
}

/// The range between two bounds; where the second lies before the first, each stands alone.
fn ranges(start: Option<Bound>, end: Bound) -> Vec<Span> {
    let order = start.as_ref().and_then(|start| start.version.compare(&end.version));
    if order == Some(Ordering::Greater) {
        return vec![Span::Range(start, None), Span::Range(None, Some(end))];
    }
    vec![Span::Range(start, Some(end))]
}

fn single(text: &str) -> Span {
    if text == "*" { Span::ALL } else { exactly(text) }
}

/// The comparisons of a text. A version without a sign in front of another one is a lower bound: `V1.0 < V2.0`.
fn pieces(text: &str) -> Vec<(Sign, &str)> {
    let mut found = Vec::new();
    for part in text.split(['|', ',']).map(str::trim).filter(|part| !part.is_empty()) {
        let mut rest = part;
        if let Some(at) = rest.find(['<', '>', '=', '!']) {
            let lead = rest.get(..at).map(without_and).unwrap_or_default();
            let (lead, _) = without_lead(lead);
            if !lead.is_empty() {
                found.push((Sign::From, lead));
            }
            rest = rest.get(at..).unwrap_or_default();
        } else {
            found.push((Sign::Exactly, rest));
            continue;
        }
        while let Some((mark, sign)) = SIGNS.iter().find(|(mark, _)| rest.starts_with(mark)) {
            let behind = rest.get(mark.len()..).unwrap_or_default();
            let until = behind.find(['<', '>', '=', '!']).unwrap_or(behind.len());
            found.push((*sign, without_and(behind.get(..until).unwrap_or_default())));
            rest = behind.get(until..).unwrap_or_default();
        }
    }
    found
}

/// `V3.0 and` in front of the next comparison.
fn without_and(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix(" and").unwrap_or(text).trim()
}
