//! The documents of a provider, one by one: read with their hashes and signatures, judged, and taken in together.
//!
//! A document that changes while it is read does not fit its hash: what does not hold is read once more before it is
//! held back.

use super::index::{Entry, Proof};
use super::provider::{Progress, Provider};
use super::store::{self, Kept};
use crate::advisories::checks::hashes::Algorithm;
use crate::advisories::checks::identity::Head;
use crate::advisories::checks::{Assurance, Doubt, Evidence, Judge, Reason};
use crate::advisories::feeds::fetch::{FetchError, Run};
use crate::advisories::import;
use crate::advisories::quarantine::store::{self as quarantine, NewEntry};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use std::sync::Arc;

/// Documents that are taken in together.
const BATCH: usize = 25;
/// Their bytes, about.
const BATCH_BYTES: usize = 16 * 1024 * 1024;
/// Bytes of a document; the standard's own guidance is 15 MB.
const LONGEST: u64 = 32 * 1024 * 1024;
/// Bytes of a hash or a signature.
const LONGEST_PROOF: u64 = 64 * 1024;
/// Documents in a row that a server may fail to give.
const FAILURES: usize = 3;

/// What became of one document.
enum Outcome {
    /// It is believed.
    Taken(Vec<u8>, Assurance),
    /// It is not.
    Doubted(Vec<u8>, Doubt),
    /// It is not for us, or not there; it is not asked for again before the list says that it changed.
    LeftOut(String),
}

/// Documents that are written together.
#[derive(Default)]
struct Batch {
    taken: Vec<(String, Vec<u8>)>,
    kept: Vec<Kept>,
    doubted: Vec<NewEntry>,
    bytes: usize,
}

pub(super) async fn fetch(
    run: &mut Run<'_>,
    provider: &Provider,
    work: Vec<Entry>,
    progress: &mut Progress,
) -> Result<(), FetchError> {
    let mut batch = Batch::default();
    let mut failures = 0;
    for entry in work {
        match one(run, provider, &entry).await {
            Ok(outcome) => {
                failures = 0;
                batch.add(run, entry, outcome);
            }
            Err(FetchError::Database(error)) => return Err(error.into()),
            Err(error) => {
                failures += 1;
                run.fetched.imported.problems.push(format!("{}: {error}", entry.url));
                progress.failed.push(entry.url);
                if failures >= FAILURES {
                    batch.keep(run, progress).await?;
                    return Err(error);
                }
            }
        }
        if batch.is_full() {
            std::mem::take(&mut batch).keep(run, progress).await?;
        }
    }
    batch.keep(run, progress).await
}

/// Reads one document and judges it. An error says that it may be there later.
async fn one(run: &Run<'_>, provider: &Provider, entry: &Entry) -> Result<Outcome, FetchError> {
    let outcome = attempt(run, provider, entry).await?;
    match &outcome {
        Outcome::Doubted(_, doubt) if matches!(doubt.reason(), Reason::Hash | Reason::Signature) => {
            attempt(run, provider, entry).await
        }
        _ => Ok(outcome),
    }
}

async fn attempt(run: &Run<'_>, provider: &Provider, entry: &Entry) -> Result<Outcome, FetchError> {
    let bytes = match run.read_whole(&entry.url, LONGEST).await {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Outcome::LeftOut("the list names it, and it is not there".to_owned())),
        Err(error) if error.is_lasting() => return Ok(Outcome::LeftOut(error.to_string())),
        Err(error) => return Err(error),
    };
    let head = Head::read(&bytes);
    if let Ok(head) = &head
        && !head.is_public()
    {
        let label = head.tlp.as_deref().unwrap_or_default();
        return Ok(Outcome::LeftOut(format!(
            "it is marked TLP:{label}, which is not for everybody"
        )));
    }
    let evidence = evidence(run, entry).await?;
    let (keys, promises, now) = (Arc::clone(&provider.keys), provider.promises, run.now());
    let (namespace, file) = (provider.namespace.clone(), entry.file_name().to_owned());
    let judging = tokio::task::spawn_blocking(move || {
        let judge = Judge {
            keys: &keys,
            needs_signature: promises,
            now,
        };
        let judged = judge.judge(&bytes, &evidence);
        let judged = judged.and_then(|assurance| head?.belongs(&namespace, &file).map(|()| assurance));
        (bytes, judged)
    });
    let (bytes, judged) = judging.await.map_err(|error| FetchError::Content(error.to_string()))?;
    Ok(match judged {
        Ok(assurance) => Outcome::Taken(bytes, assurance),
        Err(_) if provider.accepted.contains(&Algorithm::Sha256.digest(&bytes)) => {
            Outcome::Taken(bytes, Assurance::Accepted)
        }
        Err(doubt) => Outcome::Doubted(bytes, doubt),
    })
}

/// What speaks for a document, as far as it is there.
async fn evidence(run: &Run<'_>, entry: &Entry) -> Result<Evidence, FetchError> {
    let mut evidence = Evidence::default();
    for (proof, url) in &entry.proofs {
        let file = match run.read_whole(url, LONGEST_PROOF).await {
            Ok(file) => file,
            // Some stores of files answer so about what they do not have.
            Err(FetchError::Busy { status: 403, .. } | FetchError::Status(410)) => None,
            Err(error) => return Err(error),
        };
        match (proof, file) {
            (_, None) => {}
            (Proof::Hash(algorithm), Some(file)) => evidence.hashes.push((*algorithm, file)),
            (Proof::Signature, Some(file)) => evidence.signature = Some(file),
        }
    }
    Ok(evidence)
}

impl Batch {
    fn add(&mut self, run: &mut Run<'_>, entry: Entry, outcome: Outcome) {
        let kept = |digest: String, assurance: &'static str| Kept {
            url: entry.url.clone(),
            listed: entry.updated.clone(),
            digest,
            assurance,
        };
        match outcome {
            Outcome::Taken(bytes, assurance) => {
                self.bytes = self.bytes.saturating_add(bytes.len());
                self.kept
                    .push(kept(Algorithm::Sha256.digest(&bytes), assurance.as_str()));
                self.taken.push((entry.url, bytes));
            }
            Outcome::LeftOut(words) => {
                run.fetched.imported.problems.push(format!("{}: {words}", entry.url));
                self.kept.push(kept(String::new(), store::LEFT_OUT));
            }
            Outcome::Doubted(bytes, doubt) => {
                run.fetched.imported.quarantined += 1;
                let words = format!("{}: held back, {doubt}", entry.url);
                run.fetched.imported.problems.push(words);
                self.bytes = self.bytes.saturating_add(bytes.len());
                self.doubted.push(NewEntry {
                    source: run.name.clone(),
                    document: entry.url,
                    listed: entry.updated,
                    doubt,
                    digest: Algorithm::Sha256.digest(&bytes),
                    bytes,
                });
            }
        }
    }

    fn is_full(&self) -> bool {
        self.kept.len() + self.doubted.len() >= BATCH || self.bytes >= BATCH_BYTES
    }

    /// Takes the documents in, then notes that they were: a fetch that dies in between reads them once more.
    async fn keep(self, run: &mut Run<'_>, progress: &Progress) -> Result<(), FetchError> {
        if self.kept.is_empty() && self.doubted.is_empty() {
            return run.keep(progress).await;
        }
        let now = run.now();
        if !self.taken.is_empty() {
            let imported = import::import_fetched(run.database, now, self.taken).await?;
            run.fetched.imported.add(imported);
        }
        let (name, kept, doubted) = (run.name.clone(), self.kept, self.doubted);
        let note = move |db: &mut Db| -> DbResult<()> { note(db, now, &name, &kept, &doubted) };
        run.database.write(Scope::Global, note).await?;
        run.keep(progress).await
    }
}

fn note(db: &mut Db, now: Timestamp, name: &str, kept: &[Kept], doubted: &[NewEntry]) -> DbResult<()> {
    store::create_or_update_documents(db, name, kept, now)?;
    let right: Vec<&str> = kept
        .iter()
        .filter(|one| one.assurance != store::LEFT_OUT)
        .map(|one| one.url.as_str())
        .collect();
    quarantine::update_resolved(db, name, &right, now)?;
    for one in doubted {
        quarantine::create(db, now, one)?;
    }
    Ok(())
}
