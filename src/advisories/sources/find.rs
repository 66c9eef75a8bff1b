//! Which files stand behind the paths on the command line.
//!
//! A file that is named is always read; in a folder only the files with a known ending are,
//! in sorted order, so that two imports of the same folder do the same.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::{fs, io};

use thiserror::Error;

/// Names of the documents that are read in a folder or an archive.
const DOCUMENTS: &[&str] = &["json", "ndjson", "jsonl", "csv", "yaml", "yml"];
/// Names of the archives that are read in a folder.
const ARCHIVES: &[&str] = &["tar", "tgz", "zip"];
/// Pages are read only where they begin with data, as those of endoflife.date do.
const PAGE: &str = "md";
const FRONT_MATTER: &[u8] = b"---";

/// A file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its size on disk.
    pub bytes: u64,
}

/// Why a path on the command line cannot be read at all.
#[derive(Debug, Error)]
pub enum SourceError {
    /// It does not exist or may not be opened.
    #[error("{}: {error}", path.display())]
    Open {
        /// The path.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A folder holds nothing to read.
    #[error("{}: no advisory files in this folder (.json, .ndjson, .yaml or .csv, also .gz or .zst, .tar or .zip)", .0.display())]
    EmptyFolder(PathBuf),
}

/// Finds the files behind paths: a file as it is, a folder with all that is in it.
pub fn find(paths: &[PathBuf]) -> Result<Vec<SourceFile>, SourceError> {
    let mut files = Vec::new();
    for path in paths {
        let before = files.len();
        let metadata = fs::metadata(path).map_err(|error| failed(path, error))?;
        if metadata.is_dir() {
            walk(path, &mut files).map_err(|error| failed(path, error))?;
        } else {
            files.push(SourceFile {
                path: path.clone(),
                bytes: metadata.len(),
            });
        }
        if files.len() == before {
            return Err(SourceError::EmptyFolder(path.clone()));
        }
    }
    Ok(files)
}

/// All readable files below a folder, in sorted order. Links to folders are not followed.
fn walk(folder: &Path, files: &mut Vec<SourceFile>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            walk(&path, files)?;
        } else if is_readable(&path) {
            files.push(SourceFile {
                bytes: fs::metadata(&path)?.len(),
                path,
            });
        }
    }
    Ok(())
}

/// The ending of a file's name, below the one that tells its compression.
fn ending(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?.to_ascii_lowercase();
    let name = name
        .strip_suffix(".gz")
        .or_else(|| name.strip_suffix(".zst"))
        .unwrap_or(&name);
    name.rsplit_once('.').map(|(_, ending)| ending.to_owned())
}

fn is_readable(path: &Path) -> bool {
    let is_archive = || ending(path).is_some_and(|ending| ARCHIVES.contains(&ending.as_str()));
    path.is_file() && (is_document(path) || is_archive() || is_page(path))
}

/// Whether the name is that of a document.
pub(super) fn is_document(path: &Path) -> bool {
    ending(path).is_some_and(|ending| DOCUMENTS.contains(&ending.as_str()))
}

/// Whether the name is that of a tar archive.
pub(super) fn is_named_tar(path: &Path) -> bool {
    matches!(ending(path).as_deref(), Some("tar" | "tgz"))
}

/// Whether the file is a page that begins with data.
fn is_page(path: &Path) -> bool {
    let begins = || -> io::Result<bool> {
        let mut beginning = [0; FRONT_MATTER.len()];
        fs::File::open(path)?.read_exact(&mut beginning)?;
        Ok(beginning == FRONT_MATTER)
    };
    ending(path).as_deref() == Some(PAGE) && begins().unwrap_or_default()
}

/// Whether the file holds one document per line.
pub(super) fn has_lines(path: &Path) -> bool {
    matches!(ending(path).as_deref(), Some("ndjson" | "jsonl"))
}

fn failed(path: &Path, error: io::Error) -> SourceError {
    SourceError::Open {
        path: path.to_owned(),
        error,
    }
}
