//! The copy that is taken before the schema changes, so that the old program can go on where it stopped.

use super::file::{beside, folder_of};
use super::{BackupError, create, sqlite_file};
use crate::clock::Timestamp;
use crate::db::migrations;
use std::path::{Path, PathBuf};

/// How many such copies are kept.
const KEPT: usize = 5;
/// Between the name of the database and the moment.
const MARK: &str = ".before-migration-";

/// Copies a SQLite database that is about to change, to a file beside it; the oldest copies of this kind go. Nothing
/// happens when no migration is pending, when the database is new, and on PostgreSQL.
///
/// # Errors
/// [`BackupError`]: then nothing should be migrated either.
pub fn before_migration(url: &str, now: Timestamp) -> Result<Option<PathBuf>, BackupError> {
    let Some(database) = sqlite_file(url).filter(|file| file.exists()) else {
        return Ok(None);
    };
    let state = migrations::state(url)?;
    if state.applied == 0 || state.pending.is_empty() {
        return Ok(None);
    }
    let copy = beside(&database, &format!("{MARK}{}", now.compact()));
    create(url, &copy)?;
    forget_old(&database);
    Ok(Some(copy))
}

/// Removes all but the newest copies. One that cannot be removed is only in the way of nobody.
fn forget_old(database: &Path) {
    let begin = database.file_name().map(|name| format!("{}{MARK}", name.display()));
    let (Some(begin), Ok(entries)) = (begin, std::fs::read_dir(folder_of(database))) else {
        return;
    };
    let mut copies: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&begin))
        })
        .collect();
    copies.sort();
    let surplus = copies.len().saturating_sub(KEPT);
    for old in copies.iter().take(surplus) {
        let _ = std::fs::remove_file(old);
    }
}
