//! Where values come from: the environment, a TOML file, and the defaults of the list.
//!
//! Everything is text here; `check` makes it our own types.

use super::ConfigError;
use super::settings::SETTINGS;
use std::collections::BTreeMap;

/// The values found, by name.
pub(super) struct Values(pub(super) BTreeMap<String, String>);

impl Values {
    pub(super) fn get(&self, name: &str) -> String {
        match self.0.get(name) {
            Some(value) if !value.trim().is_empty() => value.trim().to_owned(),
            _ => SETTINGS
                .iter()
                .find(|s| s.name == name)
                .map(|s| s.default.to_owned())
                .unwrap_or_default(),
        }
    }

    pub(super) fn optional(&self, name: &str) -> Option<String> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    pub(super) fn parse<T: std::str::FromStr>(&self, name: &'static str, wanted: &str) -> Result<T, ConfigError> {
        let value = self.get(name);
        value
            .parse()
            .or_else(|_| invalid(name, format!("must be {wanted}, not \"{value}\"")))
    }
}

pub(super) fn invalid<T>(name: &'static str, reason: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError::Invalid {
        name,
        reason: reason.into(),
    })
}

pub(super) fn read_file(path: &str) -> Result<BTreeMap<String, String>, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|e| ConfigError::File(format!("{path}: {e}")))?;
    let table: toml::Table = text
        .parse()
        .map_err(|e: toml::de::Error| ConfigError::File(format!("{path}: {}", e.message())))?;
    refuse_unknown(table.keys(), path)?;
    Ok(table
        .into_iter()
        .map(|(name, value)| match value {
            toml::Value::String(text) => (name, text),
            other => (name, other.to_string()),
        })
        .collect())
}

pub(super) fn refuse_unknown<'a>(names: impl Iterator<Item = &'a String>, place: &str) -> Result<(), ConfigError> {
    for name in names {
        if !SETTINGS.iter().any(|s| s.name == name) {
            return Err(ConfigError::Unknown {
                name: name.clone(),
                place: place.to_owned(),
            });
        }
    }
    Ok(())
}
