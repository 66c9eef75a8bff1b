//! Settings about fetching sources.

use super::ConfigError;
use super::values::{Values, invalid};
use crate::advisories::Source;
use crate::advisories::feeds::fetch::SOURCES;
use crate::advisories::feeds::fetch::csaf::Place;

/// The checked settings about sources.
#[derive(Debug, Clone)]
pub struct Feeds {
    /// What the worker fetches.
    pub sources: Vec<Source>,
    /// Providers of CSAF documents, and lists of them.
    pub csaf: Vec<Place>,
    /// Hours between two fetches of a source.
    pub hours: i64,
    /// Key for the API of NVD.
    pub nvd_key: Option<String>,
    /// Address to fetch everything from, without a slash at its end; each source has a folder of its name there.
    pub mirror: Option<String>,
    /// Addresses of private networks, of this machine, and plain http are allowed.
    pub private: bool,
}

impl Feeds {
    pub(super) fn check(values: &Values) -> Result<Self, ConfigError> {
        let private = private(values)?;
        Ok(Self {
            sources: sources(values)?,
            csaf: csaf(values, private)?,
            hours: hours(values)?,
            nvd_key: nvd_key(values)?,
            mirror: mirror(values, private)?,
            private,
        })
    }

    pub(super) fn shown(&self, name: &str) -> String {
        let names: Vec<&str> = self.sources.iter().map(|source| source.as_str()).collect();
        match name {
            "TOCSIN_FEED_SOURCES" if names.is_empty() => "(empty)".to_owned(),
            "TOCSIN_FEED_SOURCES" => names.join(","),
            "TOCSIN_FEED_CSAF" if self.csaf.is_empty() => "(empty)".to_owned(),
            "TOCSIN_FEED_CSAF" => {
                let places: Vec<&str> = self.csaf.iter().map(Place::as_str).collect();
                places.join(",")
            }
            "TOCSIN_FEED_HOURS" => self.hours.to_string(),
            "TOCSIN_FEED_NVD_KEY" => self
                .nvd_key
                .as_ref()
                .map_or("(empty)", |_| "(set, not shown)")
                .to_owned(),
            "TOCSIN_FEED_MIRROR" => self.mirror.clone().unwrap_or_else(|| "(empty)".to_owned()),
            _ => if self.private { "yes" } else { "no" }.to_owned(),
        }
    }
}

fn sources(values: &Values) -> Result<Vec<Source>, ConfigError> {
    let typed = values.get("TOCSIN_FEED_SOURCES");
    let words = typed.split([',', ' ']).filter(|word| !word.is_empty());
    words
        .map(
            |word| match SOURCES.into_iter().find(|source| source.as_str() == word) {
                Some(source) => Ok(source),
                None => {
                    let known = SOURCES.map(Source::as_str).join(", ");
                    invalid(
                        "TOCSIN_FEED_SOURCES",
                        format!("must be a list of {known}, not \"{word}\""),
                    )
                }
            },
        )
        .collect()
}

fn csaf(values: &Values, private: bool) -> Result<Vec<Place>, ConfigError> {
    let typed = values.get("TOCSIN_FEED_CSAF");
    let words = typed.split([',', ' ']).filter(|word| !word.is_empty());
    words
        .map(|word| match Place::parse(word, private) {
            Some(place) => Ok(place),
            None => invalid(
                "TOCSIN_FEED_CSAF",
                format!("must be a list of domains or https addresses of descriptions, not \"{word}\""),
            ),
        })
        .collect()
}

fn hours(values: &Values) -> Result<i64, ConfigError> {
    let wanted = "a whole number from 1 to 168";
    let hours: i64 = values.parse("TOCSIN_FEED_HOURS", wanted)?;
    if (1..=168).contains(&hours) {
        Ok(hours)
    } else {
        invalid("TOCSIN_FEED_HOURS", format!("must be {wanted}"))
    }
}

fn nvd_key(values: &Values) -> Result<Option<String>, ConfigError> {
    match values.optional("TOCSIN_FEED_NVD_KEY") {
        Some(key) if !key.chars().all(|c| c.is_ascii_graphic()) => {
            invalid("TOCSIN_FEED_NVD_KEY", "must be ASCII signs without spaces")
        }
        other => Ok(other),
    }
}

fn mirror(values: &Values, private: bool) -> Result<Option<String>, ConfigError> {
    let Some(url) = values.optional("TOCSIN_FEED_MIRROR") else {
        return Ok(None);
    };
    let allowed = url.starts_with("https://") || (private && url.starts_with("http://"));
    if !allowed || url.contains(['?', '#', '@', ' ']) {
        return invalid(
            "TOCSIN_FEED_MIRROR",
            "must be https://HOST/FOLDER (http:// only with TOCSIN_FEED_PRIVATE=yes)",
        );
    }
    Ok(Some(url.trim_end_matches('/').to_owned()))
}

fn private(values: &Values) -> Result<bool, ConfigError> {
    match values.get("TOCSIN_FEED_PRIVATE").as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => invalid("TOCSIN_FEED_PRIVATE", format!("must be yes or no, not \"{other}\"")),
    }
}
