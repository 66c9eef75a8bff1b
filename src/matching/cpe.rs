//! Common Platform Enumeration names, in the form of 2.3 ("formatted strings") and the older `cpe:/`.
//!
//! A name is split at every colon that is not escaped, then each component is unescaped and put
//! in lower case. A lone `*` means any value and a lone `-` means "not applicable"; the escaped
//! forms `\*` and `\-` are plain text. Unescaped wildcards inside a longer value are kept apart
//! as [`Attribute::Pattern`]: the comparer answers "possible" to them.

mod relation;
#[cfg(test)]
mod tests;
mod text;
mod uri;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use self::relation::Relation;
use self::text::{begins_as_name, escape, has_inner_wildcard, has_wildcard, pattern, split, unescape};

/// Components of a name after its part.
const ATTRIBUTES: usize = 10;

/// The kind of thing that a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Part {
    /// A program.
    #[serde(rename = "a")]
    Application,
    /// An operating system or firmware.
    #[serde(rename = "o")]
    OperatingSystem,
    /// A device.
    #[serde(rename = "h")]
    Hardware,
}

impl Part {
    /// The letter used in names: `a`, `o` or `h`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "a",
            Self::OperatingSystem => "o",
            Self::Hardware => "h",
        }
    }

    /// Reads the letter, in either case.
    pub fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "a" | "A" => Some(Self::Application),
            "o" | "O" => Some(Self::OperatingSystem),
            "h" | "H" => Some(Self::Hardware),
            _ => None,
        }
    }
}

/// One component of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Attribute {
    /// `*`: any value.
    #[default]
    Any,
    /// `-`: there is no such thing.
    NotApplicable,
    /// A value, unescaped and in lower case.
    Value(String),
    /// A value with wildcards, still escaped.
    Pattern(String),
}

impl Attribute {
    /// The text of a plain value.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::Value(text) => Some(text),
            _ => None,
        }
    }

    fn parse(component: &str) -> Self {
        match component {
            "*" => Self::Any,
            "-" => Self::NotApplicable,
            _ if has_wildcard(component) => Self::Pattern(pattern(component)),
            _ => Self::Value(unescape(component).to_lowercase()),
        }
    }
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("*"),
            Self::NotApplicable => f.write_str("-"),
            Self::Value(text) => f.write_str(&escape(text)),
            Self::Pattern(text) => f.write_str(text),
        }
    }
}

/// A parsed name. `part` is `None` for any part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[expect(missing_docs, reason = "the components are those of the CPE 2.3 naming standard")]
pub struct Cpe {
    pub part: Option<Part>,
    pub vendor: Attribute,
    pub product: Attribute,
    pub version: Attribute,
    pub update: Attribute,
    pub edition: Attribute,
    pub language: Attribute,
    pub sw_edition: Attribute,
    pub target_sw: Attribute,
    pub target_hw: Attribute,
    pub other: Attribute,
}

/// Why a text is not a CPE 2.3 name.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum CpeError {
    /// The text begins with neither `cpe:2.3:` nor `cpe:/`.
    #[error("\"{0}\" is not a CPE 2.3 name: it must begin with \"cpe:2.3:\"")]
    Prefix(String),
    /// The number of components is wrong.
    #[error(
        "\"{0}\" is not a CPE 2.3 name: it must have 11 components after \"cpe:2.3:\", or at most 7 after \"cpe:/\""
    )]
    Components(String),
    /// A wildcard stands inside a value.
    #[error("\"{0}\" is not a CPE 2.3 name: a wildcard may stand at the beginning and at the end of a value only")]
    Wildcard(String),
    /// The part is none of `a`, `o`, `h`, `*`.
    #[error("\"{0}\" is not a CPE 2.3 name: its part must be a, o, h or *")]
    Part(String),
}

impl FromStr for Cpe {
    type Err = CpeError;

    /// The standard's reading; [`Cpe::tolerant`] is for documents of others.
    fn from_str(text: &str) -> Result<Self, CpeError> {
        let cpe = Self::tolerant(text)?;
        let is_legal =
            |attribute: &&Attribute| !matches!(attribute, Attribute::Pattern(text) if has_inner_wildcard(text));
        if cpe.attributes().iter().all(is_legal) {
            Ok(cpe)
        } else {
            Err(CpeError::Wildcard(text.chars().take(200).collect()))
        }
    }
}

impl Cpe {
    /// Reads a name with wildcards in places where the standard allows none (NISTIR 7695, section 5.3.2): refusing it
    /// would lose the advisory that holds it. What such a value means, nobody can say.
    ///
    /// # Errors
    /// [`CpeError`] when it is no CPE name otherwise.
    pub fn tolerant(text: &str) -> Result<Self, CpeError> {
        let shown = || text.chars().take(200).collect::<String>();
        if let Some(body) = uri::body(text.trim()) {
            return uri::read(body, shown);
        }
        let components = split(text.trim());
        if !begins_as_name(&components) {
            return Err(CpeError::Prefix(shown()));
        }
        let [_, _, part, attributes @ ..] = components.as_slice() else {
            return Err(CpeError::Components(shown()));
        };
        if attributes.len() != ATTRIBUTES {
            return Err(CpeError::Components(shown()));
        }
        let part = match *part {
            "*" => None,
            letter => Some(Part::from_letter(letter).ok_or_else(|| CpeError::Part(shown()))?),
        };
        Ok(Self::in_order(part, attributes))
    }

    /// The attributes in the order in which a name states them; what is not stated is any.
    fn in_order(part: Option<Part>, attributes: &[&str]) -> Self {
        let mut attributes = attributes.iter().map(|text| Attribute::parse(text));
        let mut next = || attributes.next().unwrap_or_default();
        Self {
            part,
            vendor: next(),
            product: next(),
            version: next(),
            update: next(),
            edition: next(),
            language: next(),
            sw_edition: next(),
            target_sw: next(),
            target_hw: next(),
            other: next(),
        }
    }

    /// The attributes in the order in which a name states them.
    fn attributes(&self) -> [&Attribute; ATTRIBUTES] {
        [
            &self.vendor,
            &self.product,
            &self.version,
            &self.update,
            &self.edition,
            &self.language,
            &self.sw_edition,
            &self.target_sw,
            &self.target_hw,
            &self.other,
        ]
    }
}

impl fmt::Display for Cpe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cpe:2.3:{}", self.part.map_or("*", Part::as_str))?;
        self.attributes()
            .into_iter()
            .try_for_each(|attribute| write!(f, ":{attribute}"))
    }
}

impl TryFrom<String> for Cpe {
    type Error = CpeError;

    fn try_from(text: String) -> Result<Self, CpeError> {
        Self::tolerant(&text)
    }
}

impl From<Cpe> for String {
    fn from(cpe: Cpe) -> Self {
        cpe.to_string()
    }
}
