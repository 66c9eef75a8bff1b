//! One provider: its keys, its lists, and which of its documents have to be read.

use super::index::{self, Entry};
use super::metadata::{Index, Metadata, Role};
use super::store::{self, Known};
use super::{SMALL, documents};
use crate::advisories::checks::openpgp::Keyring;
use crate::advisories::feeds::fetch::http::{Reply, Validators};
use crate::advisories::feeds::fetch::{FetchError, Run};
use crate::advisories::quarantine;
use crate::advisories::quarantine::store::State;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// Documents of one fetch; the rest comes with the next.
const DOCUMENTS: usize = 500;
/// Documents that are held back and asked for again in one fetch.
const AGAIN: usize = 50;
/// Keys of one provider.
const KEYS: usize = 10;
/// Bytes of a list of documents.
const LIST: u64 = 64 * 1024 * 1024;
/// After so many days a document is read again whose list says nothing about changes.
const DAYS: i64 = 7;

/// A provider whose documents are read.
pub(super) struct Provider {
    /// The address of its publisher.
    pub namespace: String,
    /// It promises hashes and signatures.
    pub promises: bool,
    /// The keys that it names.
    pub keys: Arc<Keyring>,
    /// Documents in spite of a doubt: their digests.
    pub accepted: HashSet<String>,
}

/// Where to go on.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Progress {
    /// What lets the server say "unchanged" about a list, as mark and time.
    #[serde(default)]
    lists: BTreeMap<String, (Option<String>, Option<String>)>,
    /// Documents that the server did not give: they come last next time.
    #[serde(default)]
    pub failed: Vec<String>,
}

/// What is known of a provider's documents.
struct Held {
    known: HashMap<String, Known>,
    /// Address, digest and state.
    quarantined: Vec<(String, String, State)>,
}

pub(super) async fn fetch(run: &mut Run<'_>, metadata: &Metadata, address: String) -> Result<(), FetchError> {
    let promises = metadata.role == Role::TrustedProvider;
    let keys = keys(run, metadata).await?;
    let held = keep(run, metadata, address).await?;
    let accepted = held
        .quarantined
        .iter()
        .filter(|(_, _, state)| *state == State::Accepted);
    let provider = Provider {
        namespace: metadata.publisher.namespace.clone(),
        promises,
        keys: Arc::new(keys),
        accepted: accepted.map(|(_, digest, _)| digest.clone()).collect(),
    };
    let mut progress = run.progress::<Progress>().unwrap_or_default();
    if held.is_unsettled() || !progress.failed.is_empty() {
        progress.lists.clear();
    }
    let Some((entries, lists)) = entries(run, metadata, &progress, promises).await? else {
        run.fetched.unchanged = true;
        return Ok(());
    };
    let work = held.work(entries, &progress, run.now());
    run.fetched.more = work.more;
    progress.failed.clear();
    documents::fetch(run, &provider, work.entries, &mut progress).await?;
    let is_done = !run.fetched.more && progress.failed.is_empty();
    progress.lists = if is_done { lists } else { BTreeMap::new() };
    run.keep(&progress).await
}

/// The keys that the provider names. One that cannot be fetched now ends the fetch: its documents could not be checked.
async fn keys(run: &mut Run<'_>, metadata: &Metadata) -> Result<Keyring, FetchError> {
    let mut ring = Keyring::default();
    for key in metadata.public_openpgp_keys.iter().take(KEYS) {
        let added = match run.read_whole(&key.url, SMALL).await {
            Ok(Some(file)) => ring.add(&key.fingerprint, &file),
            Ok(None) => Err("it is not there".to_owned()),
            Err(error) if error.is_lasting() => Err(error.to_string()),
            Err(error) => return Err(error),
        };
        if let Err(words) = added {
            run.remark(&format!("key {}: {words}", key.url));
        }
    }
    if metadata.role == Role::TrustedProvider && ring.is_empty() {
        let words = run.success.note.take().unwrap_or("no key is named".to_owned());
        return Err(FetchError::Content(format!(
            "its signatures cannot be checked: {words}"
        )));
    }
    Ok(ring)
}

/// Keeps the description, and gives what is known of the documents.
async fn keep(run: &Run<'_>, metadata: &Metadata, address: String) -> Result<Held, FetchError> {
    let described = store::Provider {
        name: run.name.clone(),
        publisher: metadata.publisher.name.clone(),
        namespace: metadata.publisher.namespace.clone(),
        role: metadata.role.as_str().to_owned(),
        address,
        listed_by: None,
        checked_at: run.now(),
    };
    let work = move |db: &mut Db| -> DbResult<Held> {
        store::create_or_update_provider(db, &described)?;
        let known = store::find_known(db, &described.name)?;
        Ok(Held {
            known: known.into_iter().map(|one| (one.url.clone(), one)).collect(),
            quarantined: quarantine::store::find_of_source(db, &described.name)?,
        })
    };
    Ok(run.database.write(Scope::Global, work).await?)
}

type Lists = BTreeMap<String, (Option<String>, Option<String>)>;

/// All entries of all lists; none when no list changed.
async fn entries(
    run: &mut Run<'_>,
    metadata: &Metadata,
    progress: &Progress,
    promises: bool,
) -> Result<Option<(Vec<Entry>, Lists)>, FetchError> {
    let indexes = metadata.indexes();
    if indexes.is_empty() {
        let words = "it names no list of documents that everybody may read";
        return Err(FetchError::Content(words.to_owned()));
    }
    let (mut all, mut lists, mut changed) = (Vec::new(), Lists::new(), false);
    for index in &indexes {
        let known = progress.known(index);
        match one_list(run, index, &known, promises).await? {
            None => {
                lists.insert(index.url().to_owned(), (known.etag, known.last_modified));
            }
            Some((entries, marks)) => {
                changed = true;
                all.extend(entries);
                lists.insert(index.url().to_owned(), (marks.etag, marks.last_modified));
            }
        }
    }
    Ok(changed.then_some((all, lists)))
}

/// The entries of one list; none when it is the same as before.
async fn one_list(
    run: &mut Run<'_>,
    index: &Index,
    known: &Validators,
    promises: bool,
) -> Result<Option<(Vec<Entry>, Validators)>, FetchError> {
    let folder = match index {
        Index::Rolie(url) => {
            return Ok(match run.read(url, known, LIST).await? {
                Reply::Unchanged => None,
                Reply::Missing => return Err(FetchError::Status(404)),
                Reply::Whole(bytes, marks) => {
                    Some((index::rolie(&bytes, promises).map_err(FetchError::Content)?, marks))
                }
            });
        }
        Index::Folder(folder) => folder,
    };
    match run.read(&format!("{folder}changes.csv"), known, LIST).await? {
        Reply::Unchanged => return Ok(None),
        Reply::Whole(bytes, marks) => {
            return Ok(Some((
                index::changes(folder, &bytes).map_err(FetchError::Content)?,
                marks,
            )));
        }
        Reply::Missing => run.remark("there is no changes.csv; documents are read again after a week"),
    }
    let bytes = run.read_whole(&format!("{folder}index.txt"), LIST).await?;
    let bytes = bytes.ok_or(FetchError::Status(404))?;
    Ok(Some((index::lines(folder, &bytes), Validators::default())))
}

impl Index {
    fn url(&self) -> &str {
        match self {
            Self::Rolie(url) | Self::Folder(url) => url,
        }
    }
}

impl Progress {
    fn known(&self, index: &Index) -> Validators {
        let (etag, last_modified) = self.lists.get(index.url()).cloned().unwrap_or_default();
        Validators { etag, last_modified }
    }
}

/// What has to be read now.
struct Work {
    entries: Vec<Entry>,
    /// There is more.
    more: bool,
}

impl Held {
    /// Whether something is held back, or was accepted and has not come yet.
    fn is_unsettled(&self) -> bool {
        self.quarantined
            .iter()
            .any(|(url, _, state)| *state != State::Accepted || !self.known.contains_key(url))
    }

    /// New and changed documents, the newest first; then what failed last time; then what is held back.
    fn work(&self, entries: Vec<Entry>, progress: &Progress, now: Timestamp) -> Work {
        let held: HashSet<&str> = self.quarantined.iter().map(|(url, _, _)| url.as_str()).collect();
        let failed: HashSet<&str> = progress.failed.iter().map(String::as_str).collect();
        let due = index::newest_first(entries)
            .into_iter()
            .filter(|entry| self.is_due(entry, now));
        let (again, fresh): (Vec<Entry>, Vec<Entry>) = due.partition(|entry| held.contains(entry.url.as_str()));
        let (last, first): (Vec<Entry>, Vec<Entry>) =
            fresh.into_iter().partition(|entry| failed.contains(entry.url.as_str()));
        let more = first.len() + last.len() > DOCUMENTS;
        let chosen = first.into_iter().chain(last).take(DOCUMENTS);
        Work {
            entries: chosen.chain(again.into_iter().take(AGAIN)).collect(),
            more,
        }
    }

    fn is_due(&self, entry: &Entry, now: Timestamp) -> bool {
        match self.known.get(&entry.url) {
            None => true,
            Some(known) if entry.updated.is_some() => known.listed != entry.updated,
            Some(known) => known.received_at < now.plus_days(-DAYS),
        }
    }
}
