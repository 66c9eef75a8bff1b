//! Putting a copy in the place of the database: prepared beside it, swapped in at the end, the former file kept.

use super::file::{beside, folder_of, read_only};
use super::{BackupError, NotABackup, Summary, sqlite_file, summary};
use crate::clock::Timestamp;
use crate::db::connection::Opener;
use crate::db::{Db, DbError, DbResult, migrate};
use diesel::Connection as _;
use diesel::SqliteConnection;
use diesel::connection::SimpleConnection as _;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// A copy that cannot be put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The file is none of ours, or damaged.
    #[error("{path}: {reason}")]
    Backup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: NotABackup,
    },
    /// A server or a command uses the database.
    #[error("{0} is in use; stop the server and every command, then try again")]
    Live(PathBuf),
    /// There is something that would be lost.
    #[error("{0} is not empty; --force puts it aside under another name and goes on")]
    NotEmpty(PathBuf),
    /// A file cannot be written.
    #[error(transparent)]
    File(#[from] BackupError),
    /// The database's.
    #[error(transparent)]
    Database(#[from] DbError),
}

/// What a restore did.
#[derive(Debug)]
pub struct Restored<T> {
    /// What the backup holds.
    pub summary: Summary,
    /// Where the former database is now.
    pub former: Option<PathBuf>,
    /// What `prepare` returned.
    pub prepared: T,
}

/// Puts the copy `file` in the place of the SQLite database at `url`. The copy is brought up to date and handed to
/// `prepare` before anything is touched. A database in use is never replaced, as a server that goes on writing into
/// the former file would lose what it writes; one that holds something only with `force`.
///
/// # Errors
/// [`RestoreError`]; then the former database is where it was.
pub fn restore<T>(
    url: &str,
    file: &Path,
    now: Timestamp,
    force: bool,
    prepare: impl FnOnce(&mut Db) -> DbResult<T>,
) -> Result<Restored<T>, RestoreError> {
    let target = sqlite_file(url).unwrap_or_default();
    let summary = summary(file).map_err(|reason| RestoreError::Backup {
        path: file.to_owned(),
        reason,
    })?;
    if !force && target.exists() && !is_empty(&target) {
        return Err(RestoreError::NotEmpty(target));
    }
    refuse_live(&target)?;
    let copy = beside(&target, ".restoring");
    remove_with_journal(&copy);
    let prepared = prepare_copy(file, &copy, prepare).inspect_err(|_| remove_with_journal(&copy))?;
    refuse_live(&target).inspect_err(|_| remove_with_journal(&copy))?;
    let former = swap(&copy, &target, now).map_err(|e| BackupError::file(&target, &e))?;
    Ok(Restored {
        summary,
        former,
        prepared,
    })
}

fn is_empty(target: &Path) -> bool {
    super::summary(target).is_ok_and(|held| held.businesses + held.people + held.advisories == 0)
}

/// Leaving the write-ahead log needs the file for oneself alone: whoever has it open is noticed, idle or not. What
/// is no database at all cannot be in use.
fn refuse_live(target: &Path) -> Result<(), RestoreError> {
    if !target.exists() {
        return Ok(());
    }
    let path = read_only(target).replace("mode=ro", "mode=rw");
    let opened = SqliteConnection::establish(&path);
    let left = opened.map(|mut db| db.batch_execute("PRAGMA busy_timeout=1000; PRAGMA journal_mode=DELETE;"));
    match left {
        Ok(Err(error)) if error.to_string().contains("locked") => Err(RestoreError::Live(target.to_owned())),
        _ => Ok(()),
    }
}

fn prepare_copy<T>(file: &Path, copy: &Path, prepare: impl FnOnce(&mut Db) -> DbResult<T>) -> Result<T, RestoreError> {
    let failed = |error: io::Error| BackupError::file(copy, &error);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    let mut written = options.open(copy).map_err(failed)?;
    let mut read = File::open(file).map_err(|e| BackupError::file(file, &e))?;
    io::copy(&mut read, &mut written).map_err(failed)?;
    let url = format!("sqlite://{}", copy.display());
    migrate(&url, &url)?;
    let mut db = Opener::new(&url)?
        .open()
        .map_err(|e| DbError::Unavailable(e.to_string()))?;
    let prepared = db.transaction(prepare)?;
    // One file again, so that one new name moves all of it.
    db.batch_execute("PRAGMA journal_mode=DELETE;").map_err(DbError::from)?;
    drop(db);
    written.sync_all().map_err(failed)?;
    Ok(prepared)
}

/// The copy takes the place of the database, which gets another name, with its journal if it has one.
fn swap(copy: &Path, target: &Path, now: Timestamp) -> io::Result<Option<PathBuf>> {
    let aside = beside(target, &format!(".before-restore-{}", now.compact()));
    let former = target.exists().then_some(aside);
    if let Some(former) = &former {
        std::fs::rename(target, former)?;
        let journal = beside(target, "-wal");
        if journal.exists() {
            std::fs::rename(journal, beside(former, "-wal"))?;
        }
    }
    // A journal without its database belongs to nobody, but SQLite would read it as the new one's.
    let _ = std::fs::remove_file(beside(target, "-wal"));
    let _ = std::fs::remove_file(beside(target, "-shm"));
    if let Err(error) = std::fs::rename(copy, target) {
        if let Some(former) = &former {
            std::fs::rename(former, target)?;
        }
        return Err(error);
    }
    File::open(folder_of(target))?.sync_all()?;
    Ok(former)
}

fn remove_with_journal(copy: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = std::fs::remove_file(beside(copy, ending));
    }
}
