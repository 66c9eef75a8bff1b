//! Copies of a SQLite database: taken while the server runs, checked before they are used.
//!
//! A backup is a plain SQLite file, neither packed nor wrapped: `sqlite3` opens it, programs that keep many backups find
//! what is equal in them, and restoring needs no space for unpacking. `VACUUM INTO` writes it in one read transaction, so
//! it is whole and holds up nobody. PostgreSQL brings its own tools (`docs/operator.md`).

mod automatic;
mod file;
mod restore;

pub use automatic::before_migration;
pub use file::{NotABackup, Summary, create, summary};
pub use restore::{RestoreError, Restored, restore};

use super::{DbError, Engine};
use std::path::{Path, PathBuf};

/// A copy that cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is nothing to copy.
    #[error("there is no database at {0}")]
    NoDatabase(PathBuf),
    /// Nothing is ever overwritten.
    #[error("{0} is there already; choose another name")]
    Exists(PathBuf),
    /// Too little room.
    #[error("{free} bytes are free in {folder}, the copy needs {needed}")]
    NoRoom {
        /// Where.
        folder: PathBuf,
        /// Bytes that the copy may take.
        needed: u64,
        /// Bytes that there are.
        free: u64,
    },
    /// A file cannot be written or read.
    #[error("{path}: {reason}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The database's.
    #[error(transparent)]
    Database(#[from] DbError),
}

impl BackupError {
    fn file(path: &Path, reason: &impl ToString) -> Self {
        Self::File {
            path: path.to_owned(),
            reason: reason.to_string(),
        }
    }
}

/// The file that an address names; none for PostgreSQL.
#[must_use]
pub fn sqlite_file(url: &str) -> Option<PathBuf> {
    let is_sqlite = Engine::of(url).is_ok_and(|engine| engine == Engine::Sqlite);
    let path = url.strip_prefix("sqlite://").filter(|_| is_sqlite)?;
    Some(PathBuf::from(path))
}
