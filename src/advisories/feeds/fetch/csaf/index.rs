//! The lists of a provider's documents: feeds in the form ROLIE, `changes.csv`, `index.txt`.
//!
//! Pure: bytes in, entries out. An entry says where a document lies, when it last changed, and where its hashes and
//! its signature are. What lies in a folder may not lead out of it.

use crate::advisories::checks::hashes::Algorithm;
use reqwest::Url;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What speaks for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// A hash.
    Hash(Algorithm),
    /// A signature.
    Signature,
}

impl Proof {
    const ALL: [Self; 3] = [
        Self::Hash(Algorithm::Sha256),
        Self::Hash(Algorithm::Sha512),
        Self::Signature,
    ];

    /// The ending of its file.
    fn ending(self) -> &'static str {
        match self {
            Self::Hash(algorithm) => algorithm.ending(),
            Self::Signature => ".asc",
        }
    }
}

/// A document in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it lies.
    pub url: String,
    /// When it last changed, as the list says.
    pub updated: Option<String>,
    /// Where its hashes and its signature lie, as far as they are stated or have to be there.
    pub proofs: Vec<(Proof, String)>,
}

impl Entry {
    /// The last part of the address: the name of the file.
    #[must_use]
    pub fn file_name(&self) -> &str {
        let path = self.url.split(['?', '#']).next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default()
    }
}

/// Files beside the document, under its name with another ending (CSAF 2.0, sections 7.1.18 and 7.1.19).
fn beside(url: &str) -> Vec<(Proof, String)> {
    Proof::ALL
        .map(|proof| (proof, format!("{url}{}", proof.ending())))
        .to_vec()
}

#[derive(Deserialize)]
struct Rolie {
    feed: Feed,
}

#[derive(Deserialize)]
struct Feed {
    #[serde(default)]
    entry: Vec<RolieEntry>,
}

#[derive(Deserialize)]
struct RolieEntry {
    updated: String,
    content: Content,
    #[serde(default)]
    link: Vec<Link>,
}

#[derive(Deserialize)]
struct Content {
    src: String,
}

#[derive(Deserialize)]
struct Link {
    // Some write the name of the relation wrongly, CISA among them.
    #[serde(alias = "ref")]
    rel: String,
    href: String,
}

/// Reads a feed. Where it states neither hash nor signature, `promised` says that they have to lie beside the documents.
///
/// # Errors
/// What is wrong with it.
pub fn rolie(bytes: &[u8], promised: bool) -> Result<Vec<Entry>, String> {
    let read: Rolie = serde_json::from_slice(bytes).map_err(|error| format!("no feed in the form ROLIE: {error}"))?;
    Ok(read.feed.entry.into_iter().map(|one| of_feed(one, promised)).collect())
}

fn of_feed(one: RolieEntry, promised: bool) -> Entry {
    let proof = |link: &Link| {
        let path = link.href.split(['?', '#']).next().unwrap_or_default();
        let fits = |proof: &Proof| match link.rel.as_str() {
            "hash" => matches!(proof, Proof::Hash(_)) && path.ends_with(proof.ending()),
            "signature" => *proof == Proof::Signature,
            _ => false,
        };
        Some((Proof::ALL.into_iter().find(fits)?, link.href.clone()))
    };
    let stated: Vec<(Proof, String)> = one.link.iter().filter_map(proof).collect();
    let proofs = if stated.is_empty() && promised {
        beside(&one.content.src)
    } else {
        stated
    };
    Entry {
        url: one.content.src,
        updated: Some(one.updated),
        proofs,
    }
}

/// Reads `changes.csv`: path and time, without a head.
///
/// # Errors
/// What is wrong with it.
pub fn changes(folder: &str, bytes: &[u8]) -> Result<Vec<Entry>, String> {
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes);
    let mut entries = Vec::new();
    for row in table.records() {
        let row = row.map_err(|error| format!("no changes.csv: {error}"))?;
        let (path, time) = (row.get(0).unwrap_or_default(), row.get(1).unwrap_or_default());
        if super::super::times::read(time).is_some() {
            entries.extend(of_folder(folder, path, Some(time.trim().to_owned())));
        }
    }
    Ok(entries)
}

/// Reads `index.txt`: a path on each line.
#[must_use]
pub fn lines(folder: &str, bytes: &[u8]) -> Vec<Entry> {
    let text = String::from_utf8_lossy(bytes);
    text.lines().filter_map(|path| of_folder(folder, path, None)).collect()
}

/// A document below a folder; none when the path leads out of it, or is no document.
fn of_folder(folder: &str, path: &str, updated: Option<String>) -> Option<Entry> {
    let path = path.trim();
    let is_path = !path.starts_with('/') && !path.contains(['?', '#']);
    let url = Url::parse(folder)
        .ok()
        .filter(|_| is_path)?
        .join(path)
        .ok()?
        .to_string();
    let is_below = url.starts_with(folder) && url.len() > folder.len();
    (is_below && path.ends_with(".json")).then(|| Entry {
        proofs: beside(&url),
        url,
        updated,
    })
}

/// Each document once, as the list says that names its latest change; the newest first.
#[must_use]
pub fn newest_first(entries: Vec<Entry>) -> Vec<Entry> {
    let mut once: BTreeMap<String, Entry> = BTreeMap::new();
    for entry in entries {
        let is_older = |known: &Entry| moment(known) >= moment(&entry);
        if !once.get(&entry.url).is_some_and(is_older) {
            once.insert(entry.url.clone(), entry);
        }
    }
    let mut all: Vec<Entry> = once.into_values().collect();
    all.sort_by(|left, right| moment(right).cmp(&moment(left)).then_with(|| left.url.cmp(&right.url)));
    all
}

fn moment(entry: &Entry) -> Option<crate::clock::Timestamp> {
    super::super::times::read(entry.updated.as_deref()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDER: &str = "https://a.example/csaf/white/";

    fn urls(entries: &[Entry]) -> Vec<&str> {
        entries
            .iter()
            .map(|entry| entry.url.trim_start_matches(FOLDER))
            .collect()
    }

    #[test]
    fn what_lies_in_a_folder_does_not_lead_out_of_it() {
        let text = "2026/a-1.json\r\n\n../secret.json\n/etc/a.json\nhttps://evil.example/a.json\n//evil.example/a.json\n\
            2026/../../b.json\n2026/a-1.json.sha512\nREADME.md\n%2e%2e/c.json\n\
            2026/..?/../d.json\n2026#/e.json\n";
        let entries = lines(FOLDER, text.as_bytes());
        assert_eq!(urls(&entries), ["2026/a-1.json"]);
        let proofs: Vec<&str> = entries[0]
            .proofs
            .iter()
            .map(|(_, url)| url.rsplit('/').next().unwrap())
            .collect();
        assert_eq!(proofs, ["a-1.json.sha256", "a-1.json.sha512", "a-1.json.asc"]);
    }

    #[test]
    fn a_list_of_changes_is_read_newest_first_and_each_document_once() {
        let text = "\"path\",\"time\"\n\"2025/b-2.json\",\"2025-01-01T00:00:00Z\"\n2026/a-1.json,2026-11-01T10:00:00+02:00\n\
            2026/c-3.json,2026-11-01T09:00:00Z\n2025/b-2.json,2026-11-20T00:00:00.000Z\n2026/d.json,soon\n";
        let entries = newest_first(changes(FOLDER, text.as_bytes()).unwrap());
        assert_eq!(urls(&entries), ["2025/b-2.json", "2026/c-3.json", "2026/a-1.json"]);
    }

    #[test]
    fn a_feed_says_where_hashes_and_signatures_are() {
        let feed = |link: &str| {
            format!(
                r#"{{"feed":{{"entry":[{{"id":"A-1","updated":"2026-11-20T00:00:00Z","link":[{link}],
                "content":{{"type":"application/json","src":"https://a.example/2026/a-1.json"}}}}]}}}}"#
            )
        };
        let stated = r#"{"rel":"self","href":"https://a.example/2026/a-1.json"},
            {"ref":"hash","href":"https://a.example/2026/a-1.json.sha512"},
            {"rel":"hash","href":"https://a.example/2026/a-1.json.md5"},
            {"rel":"signature","href":"https://b.example/a-1.asc?x=1"}"#;
        let one = rolie(feed(stated).as_bytes(), true).unwrap().remove(0);
        let expected = [
            (
                Proof::Hash(Algorithm::Sha512),
                "https://a.example/2026/a-1.json.sha512".to_owned(),
            ),
            (Proof::Signature, "https://b.example/a-1.asc?x=1".to_owned()),
        ];
        assert_eq!((one.proofs.as_slice(), one.file_name()), (&expected[..], "a-1.json"));
        assert_eq!(rolie(feed("").as_bytes(), true).unwrap()[0].proofs.len(), 3);
        assert_eq!(rolie(feed("").as_bytes(), false).unwrap()[0].proofs.len(), 0);
        assert!(rolie(b"[]", true).is_err());
    }
}
