//! Taking documents in: files, folders and archives, in batches, with progress and with every problem named.
//!
//! A broken document is reported and left out; the rest goes in. The same files again change nothing.

use super::checks::hashes::Algorithm;
use super::checks::{Assurance, Doubt};
use super::feeds;
use super::formats::Document;
use super::quarantine::store::NewEntry;
use super::quarantine::{self, IMPORT};
use super::sources::{self, Event, MAX_FILE_BYTES, Problem, Progress, SourceError};
use super::statement::{Source, Statement};
use super::store::Recorded;
use super::{forecasts, formats, intake};
use crate::catalogue::life_cycles::{self, LifeCycle};
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbError, DbResult, Scope};
use std::collections::BTreeMap;
use std::path::PathBuf;
use tokio::sync::mpsc;

/// Documents written in one transaction.
const BATCH: usize = 200;
/// Forecasts written in one transaction: most of them change nothing.
const FORECASTS: usize = 5_000;

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
    /// Documents that were not believed.
    pub quarantined: u64,
    /// Documents whose signature was not checked, as its key is not known.
    pub unchecked: u64,
    /// Files that no reader of advisories knows: they may be something else.
    pub unknown: Vec<Problem>,
}

impl Imported {
    /// Adds what another import did.
    pub fn add(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
        self.problems.extend(other.problems);
        self.quarantined += other.quarantined;
        self.unchecked += other.unchecked;
        self.unknown.extend(other.unknown);
    }
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

/// Documents on their way into the database.
#[derive(Default)]
struct Batch {
    documents: Vec<(Vec<Statement>, String)>,
    forecasts: Vec<Statement>,
    life_cycles: Vec<LifeCycle>,
}

impl Batch {
    fn push(&mut self, document: Document<'_>) {
        if let Some(life_cycle) = document.life_cycle {
            self.life_cycles.push(life_cycle);
            return;
        }
        let is_forecast = |statement: &Statement| statement.source == Source::Epss;
        if document.statements.iter().all(is_forecast) {
            self.forecasts.extend(document.statements);
        } else {
            self.documents.push((document.statements, document.raw.to_owned()));
        }
    }

    fn is_full(&self) -> bool {
        self.documents.len() + self.life_cycles.len() >= BATCH || self.forecasts.len() >= FORECASTS
    }

    fn is_empty(&self) -> bool {
        self.documents.is_empty() && self.forecasts.is_empty() && self.life_cycles.is_empty()
    }

    fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.documents
            .iter()
            .flat_map(|(statements, _)| statements)
            .chain(&self.forecasts)
    }
}

/// The newest modification time that each source states.
#[derive(Default)]
struct Newest(BTreeMap<&'static str, Option<String>>);

impl Newest {
    fn note(&mut self, batch: &Batch) {
        for statement in batch.statements() {
            let known = self.0.entry(statement.source.as_str()).or_default();
            *known = known.take().max(statement.modified.clone());
        }
    }
}

/// What the reading thread hands over.
enum Step {
    Documents(Batch),
    Problem(String),
    /// A file that is not believed.
    Doubted(Box<NewEntry>),
    /// A file that fits what lies beside it.
    Checked(String, Assurance),
    Unknown(Problem),
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
    let read = move |sender: &mpsc::Sender<Step>| read(&files, sender);
    Ok(take_in(database, now, read, progress).await?)
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
    let documents = formats::read(bytes).map_err(|e| damaged(e.to_string()))?;
    let mut batch = Batch::default();
    for document in documents {
        batch.push(document.map_err(|e| damaged(e.message))?);
    }
    let mut newest = Newest::default();
    newest.note(&batch);
    let mut imported = Imported::default();
    record(database, now, batch, &mut imported).await?;
    note_feeds(database, now, newest).await?;
    Ok(imported)
}

/// Imports what was fetched, each file with its name, which may be empty: broken documents are named, the rest goes in.
///
/// # Errors
/// The database's.
pub async fn import_fetched(database: &Database, now: Timestamp, files: Vec<(String, Vec<u8>)>) -> DbResult<Imported> {
    let read = move |sender: &mpsc::Sender<Step>| read_files(&files, sender);
    take_in(database, now, read, |_| ()).await
}

/// Reads on a thread of its own and writes what it hands over.
async fn take_in(
    database: &Database,
    now: Timestamp,
    read: impl FnOnce(&mpsc::Sender<Step>) + Send + 'static,
    progress: impl Fn(Progress),
) -> DbResult<Imported> {
    let (sender, mut steps) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || read(&sender));
    let mut imported = Imported::default();
    let mut newest = Newest::default();
    while let Some(step) = steps.recv().await {
        match step {
            Step::Progress(seen) => progress(seen),
            Step::Problem(line) => imported.problems.push(line),
            Step::Doubted(entry) => hold_back(database, now, *entry, &mut imported).await?,
            Step::Checked(path, assurance) => {
                imported.unchecked += u64::from(assurance == Assurance::KeyUnknown);
                let work = move |db: &mut Db| quarantine::store::update_resolved(db, IMPORT, &[&path], now);
                database.write(Scope::Global, work).await?;
            }
            Step::Unknown(problem) => imported.unknown.push(problem),
            Step::Documents(batch) => {
                newest.note(&batch);
                record(database, now, batch, &mut imported).await?;
            }
        }
    }
    reading.await.map_err(|e| DbError::Unavailable(e.to_string()))?;
    note_feeds(database, now, newest).await?;
    Ok(imported)
}

fn read(files: &[sources::SourceFile], sender: &mpsc::Sender<Step>) {
    let mut batch = Batch::default();
    // Sending fails only when the import has given up; then reading ends too.
    let outcome = sources::read(files, MAX_FILE_BYTES, &mut |event| match event {
        Event::Document(_, document) => hand_over(*document, &mut batch, sender),
        Event::Problem(problem) => sender.blocking_send(Step::Problem(problem.to_string())),
        Event::Doubted(file, doubt, bytes) => sender.blocking_send(Step::Doubted(Box::new(held(file, doubt, bytes)))),
        Event::Checked(file, assurance) => {
            sender.blocking_send(Step::Checked(file.path.display().to_string(), assurance))
        }
        Event::Unknown(problem) => sender.blocking_send(Step::Unknown(problem)),
        Event::Progress(seen) => sender.blocking_send(Step::Progress(seen)),
    });
    if outcome.is_ok() && !batch.is_empty() {
        let _ = sender.blocking_send(Step::Documents(batch));
    }
}

/// A file that is kept apart.
fn held(file: &sources::SourceFile, doubt: Doubt, bytes: Vec<u8>) -> NewEntry {
    NewEntry {
        source: IMPORT.to_owned(),
        document: file.path.display().to_string(),
        listed: None,
        doubt,
        digest: Algorithm::Sha256.digest(&bytes),
        bytes,
    }
}

async fn hold_back(database: &Database, now: Timestamp, entry: NewEntry, imported: &mut Imported) -> DbResult<()> {
    imported.quarantined += 1;
    let words = format!("{}: held back, {}", entry.document, entry.doubt);
    imported.problems.push(words);
    let work = move |db: &mut Db| quarantine::store::create(db, now, &entry);
    database.write(Scope::Global, work).await?;
    Ok(())
}

fn read_files(files: &[(String, Vec<u8>)], sender: &mpsc::Sender<Step>) {
    let mut batch = Batch::default();
    let problem = |name: &str, error: String| {
        let line = if name.is_empty() {
            error
        } else {
            format!("{name}: {error}")
        };
        sender.blocking_send(Step::Problem(line))
    };
    let outcome = files.iter().try_for_each(|(name, bytes)| match formats::read(bytes) {
        Err(error) => problem(name, error.to_string()),
        Ok(mut documents) => documents.try_for_each(|document| match document {
            Ok(document) => hand_over(document, &mut batch, sender),
            Err(error) => problem(name, error.to_string()),
        }),
    });
    if outcome.is_ok() && !batch.is_empty() {
        let _ = sender.blocking_send(Step::Documents(batch));
    }
}

fn hand_over(
    document: Document<'_>,
    batch: &mut Batch,
    sender: &mpsc::Sender<Step>,
) -> Result<(), mpsc::error::SendError<Step>> {
    batch.push(document);
    if batch.is_full() {
        sender.blocking_send(Step::Documents(std::mem::take(batch)))
    } else {
        Ok(())
    }
}

async fn record(database: &Database, now: Timestamp, batch: Batch, imported: &mut Imported) -> DbResult<()> {
    let work = move |db: &mut Db| -> DbResult<(u64, u64, u64)> {
        let forecasts = forecasts::store::record(db, now, &batch.forecasts)?;
        let mut counts = (forecasts.new, forecasts.changed, forecasts.unchanged);
        for life_cycle in &batch.life_cycles {
            let told = life_cycles::store::record(db, now, life_cycle)?;
            counts.0 += told.new;
            counts.1 += told.changed;
        }
        for recorded in intake::record_all(db, now, &batch.documents)? {
            match recorded {
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

async fn note_feeds(database: &Database, now: Timestamp, newest: Newest) -> DbResult<()> {
    let work = move |db: &mut Db| -> DbResult<()> {
        for (name, newest) in newest.0 {
            feeds::store::update_feed(db, name, newest.as_deref(), now)?;
        }
        Ok(())
    };
    database.write(Scope::Global, work).await
}
