//! One copy: how it is written, and what can be said about it.

use super::{BackupError, sqlite_file};
use crate::db::migrations;
use crate::disk;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// What a database file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Bytes on disk.
    pub bytes: u64,
    /// Version of its newest migration.
    pub schema: String,
    /// Businesses.
    pub businesses: i64,
    /// People.
    pub people: i64,
    /// Advisories.
    pub advisories: i64,
    /// Messages that were not sent yet.
    pub unsent: i64,
}

/// A file that cannot be restored.
#[derive(Debug, thiserror::Error)]
pub enum NotABackup {
    /// It cannot be read at all.
    #[error("{0}")]
    Unreadable(String),
    /// SQLite found damage.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// Something else.
    #[error("it is no database of Tocsin")]
    Foreign,
    /// Written by a newer program.
    #[error("it was written by a newer Tocsin (migration {0}); restore it with that version")]
    Newer(String),
}

/// Writes a copy of the database at `url` to `path`, readable by its owner alone. Either all of it is there
/// afterwards, or nothing.
///
/// # Errors
/// [`BackupError`] with what is in the way; an existing file is never touched.
pub fn create(url: &str, path: &Path) -> Result<(), BackupError> {
    let source = sqlite_file(url).unwrap_or_default();
    let Ok(file) = std::fs::metadata(&source) else {
        return Err(BackupError::NoDatabase(source));
    };
    if path.exists() {
        return Err(BackupError::Exists(path.to_owned()));
    }
    let folder = folder_of(path);
    let needed = file.len() + std::fs::metadata(beside(&source, "-wal")).map_or(0, |wal| wal.len());
    match disk::space(&folder) {
        Ok(space) if space.free < needed => {
            return Err(BackupError::NoRoom {
                folder,
                needed,
                free: space.free,
            });
        }
        Ok(_) => {}
        Err(error) => return Err(BackupError::file(&folder, &error)),
    }
    let unfinished = beside(path, ".part");
    let written = write(url, &unfinished, path);
    // Gone after a success, and of no use after a failure.
    let _ = std::fs::remove_file(&unfinished);
    written
}

fn write(url: &str, unfinished: &Path, path: &Path) -> Result<(), BackupError> {
    let failed = |error: std::io::Error| BackupError::file(path, &error);
    let _ = std::fs::remove_file(unfinished);
    // SQLite takes a file that is empty, and leaves its rights as they are.
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options.open(unfinished).map_err(failed)?;
    let mut db = SqliteConnection::establish(&read_only(&sqlite_file(url).unwrap_or_default()))
        .map_err(|e| BackupError::file(path, &e))?;
    db.batch_execute("PRAGMA busy_timeout=10000;")
        .map_err(crate::db::DbError::from)?;
    diesel::sql_query("VACUUM INTO ?")
        .bind::<Text, _>(unfinished.display().to_string())
        .execute(&mut db)
        .map_err(crate::db::DbError::from)?;
    // SQLite does not wait for the disk here.
    File::open(unfinished)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    // A link, unlike a new name, never takes the place of another file.
    match std::fs::hard_link(unfinished, path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(BackupError::Exists(path.to_owned()));
        }
        linked => linked.map_err(failed)?,
    }
    File::open(folder_of(path))
        .and_then(|folder| folder.sync_all())
        .map_err(failed)
}

/// Looks through a file that may be a backup: whole, ours, and not from a newer program.
///
/// # Errors
/// [`NotABackup`] with the first thing that is wrong.
pub fn summary(path: &Path) -> Result<Summary, NotABackup> {
    let unreadable = |error: &dyn std::fmt::Display| NotABackup::Unreadable(error.to_string());
    let bytes = File::open(path)
        .and_then(|file| file.metadata())
        .map_err(|e| unreadable(&e))?
        .len();
    let mut db = SqliteConnection::establish(&read_only(path)).map_err(|e| unreadable(&e))?;
    let found = words(&mut db, CHECK).map_err(|e| NotABackup::Damaged(e.to_string()))?;
    if found != ["ok"] {
        return Err(NotABackup::Damaged(found.join("; ")));
    }
    let versions = words(
        &mut db,
        "SELECT version AS word FROM __diesel_schema_migrations ORDER BY 1",
    );
    let versions = versions.map_err(|_foreign| NotABackup::Foreign)?;
    if let Some(newer) = migrations::unknown(&versions) {
        return Err(NotABackup::Newer(newer));
    }
    let mut count = |sql: &str| count(&mut db, sql).map_err(|_foreign| NotABackup::Foreign);
    Ok(Summary {
        bytes,
        schema: versions.last().cloned().unwrap_or_default(),
        businesses: count("SELECT count(*) AS n FROM sme")?,
        people: count("SELECT count(*) AS n FROM person")?,
        advisories: count("SELECT count(*) AS n FROM advisory")?,
        unsent: count("SELECT count(*) AS n FROM outbox WHERE state IN ('queued', 'claimed')")?,
    })
}

/// The pragma as a table, so that its column can be named.
const CHECK: &str = "SELECT quick_check AS word FROM pragma_quick_check LIMIT 1";

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

fn words(db: &mut SqliteConnection, sql: &str) -> QueryResult<Vec<String>> {
    let rows: Vec<Word> = diesel::sql_query(sql).load(db)?;
    Ok(rows.into_iter().map(|row| row.word).collect())
}

fn count(db: &mut SqliteConnection, sql: &str) -> QueryResult<i64> {
    diesel::sql_query(sql).get_result(db).map(|row: Count| row.n)
}

/// An address that neither makes nor changes the file; signs with a meaning of their own are escaped.
pub(super) fn read_only(path: &Path) -> String {
    let text = path.display().to_string();
    let escaped = text.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{escaped}?mode=ro")
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// The same path with something added to the name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
