//! Lists of providers: `aggregator.json` (CSAF 2.0, section 7.1.21). A lister names them, an aggregator also copies
//! their documents.

use serde::Deserialize;

/// Most providers that one list may lead to.
pub const MOST: usize = 500;

#[derive(Deserialize)]
struct Whole {
    aggregator: Named,
    #[serde(default)]
    csaf_providers: Vec<Listed>,
    #[serde(default)]
    csaf_publishers: Vec<Listed>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    namespace: String,
}

#[derive(Deserialize)]
struct Listed {
    metadata: Metadata,
    #[serde(default)]
    mirrors: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    url: String,
    publisher: Publisher,
}

#[derive(Deserialize)]
struct Publisher {
    name: String,
    namespace: String,
}

/// A list of providers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aggregator {
    /// Who keeps it.
    pub name: String,
    /// Who keeps it, in the whole world.
    pub namespace: String,
    /// Whom it names.
    pub members: Vec<Member>,
}

/// A provider in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its publisher's name.
    pub name: String,
    /// Its publisher in the whole world.
    pub namespace: String,
    /// Where its description is: its own, or for a publisher without one the copy.
    pub url: String,
}

/// Whether a file is a list of providers and no description of one.
#[must_use]
pub fn is_list(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Mark {
        #[serde(rename = "aggregator")]
        _aggregator: serde::de::IgnoredAny,
    }
    serde_json::from_slice::<Mark>(bytes).is_ok()
}

impl Aggregator {
    /// Reads a list.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let whole: Whole = serde_json::from_slice(bytes).map_err(|error| format!("no aggregator.json: {error}"))?;
        let providers = whole
            .csaf_providers
            .into_iter()
            .map(|one| (one.metadata.url.clone(), one));
        let publishers = whole.csaf_publishers.into_iter().map(|one| {
            let copy = one.mirrors.first().unwrap_or(&one.metadata.url).clone();
            (copy, one)
        });
        let member = |(url, one): (String, Listed)| Member {
            name: one.metadata.publisher.name,
            namespace: one.metadata.publisher.namespace,
            url,
        };
        let mut members: Vec<Member> = providers.chain(publishers).map(member).collect();
        members.truncate(MOST);
        Ok(Self {
            name: whole.aggregator.name,
            namespace: whole.aggregator.namespace,
            members,
        })
    }
}
