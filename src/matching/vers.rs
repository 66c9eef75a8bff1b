//! Version ranges in VERS notation (github.com/package-url/vers-spec): `vers:npm/>=1.2|<2.0`.
//!
//! A range names its scheme and lists constraints, joined by "or" in the way the specification
//! says: the constraints are sorted by version, neighbours form intervals, `!=` takes one version
//! out. [`Vers::intervals`] gives the disjoint intervals, [`Vers::criteria`] what matching asks.
//! Reading is tolerant where publishers are: spaces, constraints without `|` between them, and
//! versions under `vers:all/`, which are compared generically. Whatever cannot be ordered is an error.

mod interval;
mod native;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

pub use self::interval::Interval;
use super::configuration::Criterion;
use super::cpe::{Attribute, Cpe};
use super::scheme::Scheme;
use super::version::{Version, in_order};

/// More constraints than any publisher writes are refused: putting them in order takes its time.
const MOST: usize = 5_000;

/// How the versions meant lie to the one that is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// Exactly this version; written without a sign.
    Equal,
    /// Not this version.
    NotEqual,
    /// Before it.
    Less,
    /// It and what is before it.
    LessOrEqual,
    /// After it.
    Greater,
    /// It and what is after it.
    GreaterOrEqual,
}

impl Comparator {
    /// Longer signs first.
    const SIGNS: [(&'static str, Self); 6] = [
        ("!=", Self::NotEqual),
        ("<=", Self::LessOrEqual),
        (">=", Self::GreaterOrEqual),
        ("<", Self::Less),
        (">", Self::Greater),
        ("=", Self::Equal),
    ];

    fn sign(self) -> &'static str {
        match self {
            Self::Equal => "",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    /// Whether it bounds a range, rather than naming one version.
    fn is_bound(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

/// One version with its comparator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Constraint {
    /// How.
    pub comparator: Comparator,
    /// Which version.
    pub version: Version,
}

/// A range of versions under one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Vers {
    name: String,
    scheme: Scheme,
    /// `*`: every version. Otherwise no constraint means no version.
    every: bool,
    constraints: Vec<Constraint>,
}

/// Why a text is no range that can be used.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum VersError {
    /// It does not begin with `vers:` and a scheme.
    #[error("\"{0}\" is not a version range: it must begin with \"vers:\", a scheme and \"/\"")]
    Prefix(String),
    /// A constraint cannot be read.
    #[error("\"{0}\" is not a version range: one of its constraints cannot be read")]
    Constraint(String),
    /// The versions cannot be put in order under this scheme.
    #[error("the versions of \"{0}\" cannot be ordered")]
    Order(String),
}

impl Vers {
    /// Reads a range.
    ///
    /// # Errors
    /// [`VersError`] when it is no VERS notation, or its versions cannot be ordered.
    pub fn parse(text: &str) -> Result<Self, VersError> {
        let shown = || text.chars().take(200).collect::<String>();
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (head, list) = compact.split_once('/').ok_or_else(|| VersError::Prefix(shown()))?;
        let (mark, name) = head.split_once(':').ok_or_else(|| VersError::Prefix(shown()))?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || ".-+".contains(c));
        if !mark.eq_ignore_ascii_case("vers") || !is_name {
            return Err(VersError::Prefix(shown()));
        }
        let name = name.to_ascii_lowercase();
        if list == "*" {
            let every = name != "none";
            return Ok(Self {
                every,
                ..Self::none(&name)
            });
        }
        let scheme = Scheme::of(&name);
        let found: Option<Vec<Constraint>> = pieces(list).map(|piece| constraint(scheme, piece)).collect();
        match found {
            Some(found) if (1..=MOST).contains(&found.len()) => {
                Self::new(&name, found).ok_or_else(|| VersError::Order(shown()))
            }
            _ => Err(VersError::Constraint(shown())),
        }
    }

    /// Reads a range in the notation of its ecosystem: `^1.2 || >=3` of npm, `[1.0,2.0)` of Maven, …
    ///
    /// # Errors
    /// [`VersError`] when the text is no such range, or its versions cannot be ordered.
    pub fn from_native(scheme: &str, text: &str) -> Result<Self, VersError> {
        native::read(&scheme.to_ascii_lowercase(), text)
    }

    /// The range that holds no version.
    fn none(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            scheme: Scheme::of(name),
            every: false,
            constraints: Vec::new(),
        }
    }

    /// These constraints in the order of their versions; `None` when some cannot be ordered.
    fn new(name: &str, constraints: Vec<Constraint>) -> Option<Self> {
        Some(Self {
            constraints: sorted(constraints)?,
            ..Self::none(name)
        })
    }

    /// Under whose rules the versions are ordered.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The name of the scheme as it is written.
    #[must_use]
    pub fn scheme_name(&self) -> &str {
        &self.name
    }

    /// The constraints, sorted by version.
    #[must_use]
    pub fn constraints(&self) -> &[Constraint] {
        &self.constraints
    }

    /// The disjoint intervals that make up the range; empty when it holds no version.
    #[must_use]
    pub fn intervals(&self) -> Vec<Interval> {
        if self.every {
            return vec![Interval::EVERY];
        }
        interval::of(&self.constraints)
    }

    /// Whether a version is in the range; `None` when it cannot be ordered among its versions.
    #[must_use]
    pub fn contains(&self, version: &str) -> Option<bool> {
        let version = Version::parse_as(self.scheme, version);
        let answers: Vec<Option<bool>> = self.intervals().iter().map(|one| one.contains(&version)).collect();
        if answers.contains(&Some(true)) {
            return Some(true);
        }
        answers.iter().all(Option::is_some).then_some(false)
    }

    /// The criteria of matching for this range of a product or package: one for each interval.
    ///
    /// A scheme that is not known by its own rules gives way to the scheme of the name.
    #[must_use]
    pub fn criteria(&self, name: &Cpe, vulnerable: bool) -> Vec<Criterion> {
        let name = Cpe {
            version: Attribute::Any,
            ..name.clone()
        };
        let criterion = |Interval { start, end }| {
            if self.scheme == Scheme::Generic {
                Criterion::new(vulnerable, name.clone(), start, end)
            } else {
                Criterion::in_scheme(self.scheme, vulnerable, name.clone(), start, end)
            }
        };
        self.intervals().into_iter().map(criterion).collect()
    }
}

impl FromStr for Vers {
    type Err = VersError;

    fn from_str(text: &str) -> Result<Self, VersError> {
        Self::parse(text)
    }
}

impl fmt::Display for Vers {
    /// The canonical form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.constraints.is_empty() {
            let name = if self.every { self.name.as_str() } else { "none" };
            return write!(f, "vers:{name}/*");
        }
        write!(f, "vers:{}/", self.name)?;
        for (index, Constraint { comparator, version }) in self.constraints.iter().enumerate() {
            let bar = if index == 0 { "" } else { "|" };
            write!(f, "{bar}{}{}", comparator.sign(), encoded(version.as_str()))?;
        }
        Ok(())
    }
}

/// The constraints of a list. A comparator also begins a new one where the bar between them is missing.
fn pieces(list: &str) -> impl Iterator<Item = &str> {
    list.split('|')
        .flat_map(split_at_signs)
        .filter(|piece| !piece.is_empty())
}

fn split_at_signs(piece: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = piece;
    while !rest.is_empty() {
        let version = rest.trim_start_matches(['<', '>', '=', '!']);
        let sign = rest.len() - version.len();
        let end = version.find(['<', '>', '=', '!']).map_or(rest.len(), |at| sign + at);
        let (one, tail) = rest.split_at(end);
        found.push(one);
        rest = tail;
    }
    found
}

fn constraint(scheme: Scheme, piece: &str) -> Option<Constraint> {
    let signed = Comparator::SIGNS.iter().find_map(|(sign, comparator)| {
        let version = piece.strip_prefix(sign)?;
        Some((*comparator, version))
    });
    let (comparator, version) = signed.unwrap_or((Comparator::Equal, piece));
    // The specification wants the colons of a time as they are.
    let escaped_time = scheme == Scheme::DateTime && version.to_ascii_lowercase().contains("%3a");
    let has_star = version.contains('*');
    let version = Version::parse_as(scheme, &decoded(version)?);
    let is_readable = !version.as_str().trim().is_empty() && !has_star && !escaped_time;
    is_readable.then_some(Constraint { comparator, version })
}

/// Sorted by version; `None` when some cannot be ordered. Several single versions need no order.
fn sorted(constraints: Vec<Constraint>) -> Option<Vec<Constraint>> {
    let needs_none = constraints.len() < 2 || constraints.iter().all(|one| one.comparator == Comparator::Equal);
    let as_stated = needs_none.then(|| constraints.clone());
    in_order(constraints, |one| &one.version).or(as_stated)
}

/// What stands in a version is written with percent signs, except what purl leaves as it is.
fn encoded(version: &str) -> String {
    let mut text = String::with_capacity(version.len());
    for byte in version.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_~:".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// Undoes percent signs; `None` when the result is no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let code = after.get(..2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        rest = after.get(2..)?;
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}
