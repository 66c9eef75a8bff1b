//! What a provider says about itself: `provider-metadata.json` (CSAF 2.0, section 7.1.7).
//!
//! Read with the fields that we use, and refused where one of them is missing or is something else than it should be.

use crate::advisories::checks::identity::is_public;
use serde::Deserialize;

/// What a provider promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Role {
    /// Documents of its own.
    #[serde(rename = "csaf_publisher")]
    Publisher,
    /// Also where they are, and which are new.
    #[serde(rename = "csaf_provider")]
    Provider,
    /// Also hashes and signatures for each.
    #[serde(rename = "csaf_trusted_provider")]
    TrustedProvider,
}

impl Role {
    /// The word of the standard.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publisher => "csaf_publisher",
            Self::Provider => "csaf_provider",
            Self::TrustedProvider => "csaf_trusted_provider",
        }
    }
}

/// A provider.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Metadata {
    /// Where this description stands in the first place.
    pub canonical_url: String,
    /// What it promises.
    pub role: Role,
    /// Whose documents they are.
    pub publisher: Publisher,
    /// The keys that sign them.
    #[serde(default)]
    pub public_openpgp_keys: Vec<Key>,
    #[serde(default)]
    distributions: Vec<Distribution>,
    metadata_version: String,
}

/// Whose documents they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Publisher {
    /// Its name.
    pub name: String,
    /// Its address, which names it in the whole world.
    pub namespace: String,
}

/// A key.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Key {
    /// Its fingerprint, in hexadecimal digits.
    pub fingerprint: String,
    /// Where it can be fetched.
    pub url: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Distribution {
    #[serde(default)]
    directory_url: Option<String>,
    #[serde(default)]
    rolie: Option<Rolie>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Rolie {
    #[serde(default)]
    feeds: Vec<Feed>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Feed {
    tlp_label: String,
    url: String,
}

/// Where a provider lists its documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Index {
    /// A feed in the form ROLIE.
    Rolie(String),
    /// A folder with `changes.csv` and `index.txt`; its address ends with a slash.
    Folder(String),
}

impl Metadata {
    /// Reads a description.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let one: Self = serde_json::from_slice(bytes).map_err(|error| format!("no provider-metadata.json: {error}"))?;
        if !one.metadata_version.starts_with("2.") {
            return Err(format!("its version is {}, not 2.x", one.metadata_version));
        }
        if !is_address(&one.canonical_url) {
            return Err("its canonical_url is no address".to_owned());
        }
        if one.publisher.name.trim().is_empty() || one.publisher.namespace.trim().is_empty() {
            return Err("its publisher has no name".to_owned());
        }
        for key in &one.public_openpgp_keys {
            let digits = key.fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !digits || key.fingerprint.len() < 40 || !is_address(&key.url) {
                return Err(format!(
                    "its key \"{}\" has no fingerprint or no address",
                    key.fingerprint
                ));
            }
        }
        Ok(one)
    }

    /// The lists of documents that everybody may read: feeds where there are some, else folders.
    #[must_use]
    pub fn indexes(&self) -> Vec<Index> {
        let rolie = self.distributions.iter().filter_map(|one| one.rolie.as_ref());
        let public = rolie
            .flat_map(|rolie| &rolie.feeds)
            .filter(|feed| is_public(&feed.tlp_label));
        let feeds: Vec<Index> = public.map(|feed| Index::Rolie(feed.url.clone())).collect();
        if !feeds.is_empty() {
            return feeds;
        }
        let folders = self.distributions.iter().filter_map(|one| one.directory_url.as_deref());
        folders
            .map(|url| Index::Folder(format!("{}/", url.trim_end_matches('/'))))
            .collect()
    }
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn description() -> Value {
        json!({ "canonical_url": "https://a.example/.well-known/csaf/provider-metadata.json", "metadata_version": "2.0",
            "role": "csaf_trusted_provider", "last_updated": "2026-11-20T08:00:00Z", "list_on_CSAF_aggregators": true,
            "mirror_on_CSAF_aggregators": true,
            "publisher": { "category": "vendor", "name": "A", "namespace": "https://a.example" },
            "public_openpgp_keys": [{ "fingerprint": "0123456789abcdefABCD0123456789abcdefABCD",
                "url": "https://a.example/key.asc" }],
            "distributions": [
                { "directory_url": "https://a.example/csaf/white" },
                { "rolie": { "feeds": [
                    { "summary": "x", "tlp_label": "AMBER", "url": "https://a.example/amber.json" },
                    { "summary": "x", "tlp_label": "WHITE", "url": "https://a.example/white.json" },
                    { "summary": "x", "tlp_label": "CLEAR", "url": "https://a.example/clear.json" }] } }] })
    }

    fn read(value: &Value) -> Result<Metadata, String> {
        Metadata::read(value.to_string().as_bytes())
    }

    #[test]
    fn only_lists_that_everybody_may_read_are_taken_and_feeds_before_folders() {
        let feed = |name: &str| Index::Rolie(format!("https://a.example/{name}.json"));
        let mut value = description();
        assert_eq!(read(&value).unwrap().indexes(), [feed("white"), feed("clear")]);
        value["distributions"][1]["rolie"]["feeds"] = json!([value["distributions"][1]["rolie"]["feeds"][0]]);
        let folder = Index::Folder("https://a.example/csaf/white/".to_owned());
        assert_eq!(read(&value).unwrap().indexes(), [folder]);
        value["distributions"] = json!([value["distributions"][1]]);
        assert_eq!(read(&value).unwrap().indexes(), []);
    }

    #[test]
    fn a_description_that_lacks_something_is_refused() {
        let broken = |path: &str, new: Value| {
            let mut value = description();
            *value.pointer_mut(path).unwrap() = new;
            read(&value).unwrap_err()
        };
        for (path, new) in [
            ("/role", json!("csaf_king")),
            ("/canonical_url", json!("provider-metadata.json")),
            ("/metadata_version", json!("1.0")),
            ("/publisher/name", json!(" ")),
            ("/publisher/namespace", json!("")),
            ("/publisher", json!({})),
            ("/public_openpgp_keys/0/fingerprint", json!("0123")),
            ("/public_openpgp_keys/0/fingerprint", json!("x".repeat(40))),
            ("/public_openpgp_keys/0/url", json!("file:///etc/passwd")),
            ("/distributions", json!("none")),
        ] {
            assert!(!broken(path, new).is_empty(), "{path}");
        }
        assert!(Metadata::read(b"<html>").is_err());
    }
}
