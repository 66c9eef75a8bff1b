//! Files of YAML: one document each.
//!
//! YAML is read only where a file begins like it: with a key, or with the mark of a document. Its values
//! are read as the texts that they are (`1.10` is a version, no number), so every format reads the YAML
//! itself. Anchors are expanded within the limits of the parser.

use std::fmt;

use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, Visitor};

use super::{Documents, FormatError, YAML_FORMATS};

/// Whether the first line that says something is a key or begins a document.
pub(super) fn is_likely(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim_end);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with(['#', '%']));
    let is_key = |line: &str| {
        let (key, rest) = line.split_once(':').unwrap_or(("", line));
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        !key.is_empty() && key.chars().all(plain) && (rest.is_empty() || rest.starts_with(' '))
    };
    first.is_some_and(|line| line == "---" || is_key(line))
}

/// The document of a file that begins like YAML.
pub(super) fn read(text: &str) -> Result<Documents<'_>, FormatError> {
    let Keys(keys) = serde_yaml_ng::from_str(text).map_err(|error| FormatError::Yaml(error.to_string()))?;
    let known = YAML_FORMATS.iter().find(|format| format.is_borne_by(&keys));
    match known {
        Some(format) => Ok(Documents::new(format, vec![text], None)),
        None => Err(FormatError::Unknown(keys.join(", "))),
    }
}

/// The keys of the top level.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = Keys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("keys with their values")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Keys, M::Error> {
        let mut keys = Vec::new();
        while let Some(key) = map.next_key()? {
            keys.push(key);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(Keys(keys))
    }
}
