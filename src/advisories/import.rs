//! Taking documents in: files, folders and archives, in batches, with progress and with every problem named.
//!
//! A broken document is reported and left out; the rest goes in. The same files again change nothing.

use super::feeds;
use super::sources::{self, Event, MAX_FILE_BYTES, Progress, SourceError};
use super::statement::Statement;
use super::store::{self, Recorded};
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbError, DbResult, Scope};
use std::collections::BTreeMap;
use std::path::PathBuf;
use tokio::sync::mpsc;

/// Documents written in one transaction.
const BATCH: usize = 200;

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Documents of weaknesses or sources not known before.
    pub new: u64,
    /// Documents that said something else than before.
    pub changed: u64,
    /// Documents already known.
    pub unchanged: u64,
    /// Documents or files that could not be read, each as one line.
    pub problems: Vec<String>,
}

/// Why an import could not go on.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A path cannot be opened.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The database.
    #[error(transparent)]
    Database(#[from] DbError),
}

/// What the reading thread hands over.
enum Step {
    Documents(Vec<(Statement, String)>),
    Problem(String),
    Progress(Progress),
}

/// Imports all documents behind `paths`; `progress` is told from time to time.
///
/// # Errors
/// A path that cannot be opened (then nothing is written), or the database's.
pub async fn import(
    database: &Database,
    now: Timestamp,
    paths: &[PathBuf],
    progress: impl Fn(Progress),
) -> Result<Imported, ImportError> {
    let files = sources::find(paths)?;
    let (sender, mut steps) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || read(&files, &sender));
    let mut imported = Imported::default();
    let mut newest: BTreeMap<&'static str, Option<String>> = BTreeMap::new();
    while let Some(step) = steps.recv().await {
        match step {
            Step::Progress(seen) => progress(seen),
            Step::Problem(line) => imported.problems.push(line),
            Step::Documents(batch) => {
                for (statement, _) in &batch {
                    let known = newest.entry(statement.source.as_str()).or_default();
                    *known = known.take().max(statement.modified.clone());
                }
                record(database, now, batch, &mut imported).await?;
            }
        }
    }
    reading.await.map_err(|e| DbError::Unavailable(e.to_string()))?;
    note_feeds(database, now, newest).await?;
    Ok(imported)
}

/// Imports documents that come with the program (the demo's), as if they stood in a file called `name`.
///
/// # Errors
/// The database's, or the first document that cannot be read.
pub async fn import_bytes(
    database: &Database,
    now: Timestamp,
    name: &str,
    bytes: &[u8],
) -> Result<Imported, ImportError> {
    let damaged = |reason: String| DbError::damaged(name, reason);
    let documents = super::formats::read(bytes).map_err(|e| damaged(e.to_string()))?;
    let mut batch = Vec::new();
    for document in documents {
        let document = document.map_err(|e| damaged(e.message))?;
        batch.push((document.statement, document.raw.to_owned()));
    }
    let sources: BTreeMap<&'static str, Option<String>> = batch
        .iter()
        .map(|(statement, _)| (statement.source.as_str(), statement.modified.clone()))
        .collect();
    let mut imported = Imported::default();
    record(database, now, batch, &mut imported).await?;
    note_feeds(database, now, sources).await?;
    Ok(imported)
}

fn read(files: &[sources::SourceFile], sender: &mpsc::Sender<Step>) {
    let mut batch = Vec::new();
    // Sending fails only when the import has given up; then reading ends too.
    let outcome = sources::read(files, MAX_FILE_BYTES, &mut |event| match event {
        Event::Document(_, document) => {
            batch.push((document.statement, document.raw.to_owned()));
            if batch.len() < BATCH {
                Ok(())
            } else {
                sender.blocking_send(Step::Documents(std::mem::take(&mut batch)))
            }
        }
        Event::Problem(problem) => sender.blocking_send(Step::Problem(problem.to_string())),
        Event::Progress(seen) => sender.blocking_send(Step::Progress(seen)),
    });
    if outcome.is_ok() && !batch.is_empty() {
        let _ = sender.blocking_send(Step::Documents(batch));
    }
}

async fn record(
    database: &Database,
    now: Timestamp,
    batch: Vec<(Statement, String)>,
    imported: &mut Imported,
) -> DbResult<()> {
    let work = move |db: &mut Db| -> DbResult<(u64, u64, u64)> {
        let mut counts = (0, 0, 0);
        for (statement, raw) in &batch {
            match store::record(db, now, statement, raw)? {
                Recorded::New => counts.0 += 1,
                Recorded::Changed => counts.1 += 1,
                Recorded::Unchanged => counts.2 += 1,
            }
        }
        Ok(counts)
    };
    let (new, changed, unchanged) = database.write(Scope::Global, work).await?;
    imported.new += new;
    imported.changed += changed;
    imported.unchanged += unchanged;
    Ok(())
}

async fn note_feeds(
    database: &Database,
    now: Timestamp,
    newest: BTreeMap<&'static str, Option<String>>,
) -> DbResult<()> {
    let work = move |db: &mut Db| -> DbResult<()> {
        for (name, newest) in newest {
            feeds::store::update_feed(db, name, newest.as_deref(), now)?;
        }
        Ok(())
    };
    database.write(Scope::Global, work).await
}
