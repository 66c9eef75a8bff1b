//! From paths on the command line to documents: files, folders and archives, compressed or not.
//!
//! Compression and archives are told by the first bytes of a file, not by its name. What a file unpacks to is
//! bounded, and files with one document per line are never held in memory as a whole.
//! Hashes and signatures that lie beside a file are checked first.
//! A broken document is an event like a good one: the reader goes on with the next.

mod archive;
mod content;
mod find;
mod neighbours;

#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use self::archive::Member;
use self::content::Content;
pub use self::find::{SourceError, SourceFile, find};
use self::find::{has_lines, stem};
use super::checks::{Assurance, Doubt};
use super::formats::{self, Document, Documents, Position};
use crate::catalogue::life_cycles;

/// Most bytes that one file may unpack to, unless the caller says otherwise: 4 GiB.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024 * 1024;

/// Documents between two reports of progress.
const DOCUMENTS_PER_REPORT: u64 = 256;

/// Something in a file that cannot be read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{}: {}{}{message}", path.display(), within(member.as_deref()), place(*position))]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// The path in the archive, when the file is one.
    pub member: Option<String>,
    /// The document; none when it is about the whole file.
    pub position: Option<Position>,
    /// What is wrong.
    pub message: String,
}

/// How far reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Files read to the end.
    pub files_done: u64,
    /// Files in all.
    pub files: u64,
    /// Bytes on disk that are done, about.
    pub bytes_done: u64,
    /// Bytes on disk in all.
    pub bytes: u64,
    /// Documents seen, good or broken.
    pub documents: u64,
}

/// What happens while files are read.
#[derive(Debug)]
pub enum Event<'a> {
    /// A document was read.
    Document(&'a SourceFile, Box<Document<'a>>),
    /// A document or a file cannot be read; the rest goes on.
    Problem(Problem),
    /// A file does not fit the hash or the signature that lies beside it; it is left out.
    Doubted(&'a SourceFile, Doubt, Vec<u8>),
    /// It fits them, as far as they can be checked without keys.
    Checked(&'a SourceFile, Assurance),
    /// No reader of advisories knows this file: it may be something else.
    Unknown(Problem),
    /// Reported from time to time and after each file.
    Progress(Progress),
}

/// What receives the events; an error stops the reading and is passed on.
pub type Visit<'v, E> = &'v mut dyn FnMut(Event<'_>) -> Result<(), E>;

/// Reads all files; each may unpack to `limit` bytes at most.
pub fn read<E>(files: &[SourceFile], limit: u64, visit: Visit<'_, E>) -> Result<(), E> {
    let bytes = files.iter().map(|file| file.bytes).sum();
    let progress = Progress {
        files: count(files.len()),
        bytes,
        ..Progress::default()
    };
    let mut reader = Reader {
        visit,
        progress,
        limit,
        member: None,
    };
    files.iter().try_for_each(|file| reader.file(file))
}

/// The unpacked content of one file, which may unpack to `limit` bytes at most.
///
/// # Errors
/// The system's, or that it holds more.
pub fn bytes(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    Content::open(path, limit)?.all()
}

/// State of one run over all files.
struct Reader<'v, E> {
    visit: Visit<'v, E>,
    progress: Progress,
    limit: u64,
    /// The member of the archive that is being read.
    member: Option<String>,
}

impl<E> Reader<'_, E> {
    fn file(&mut self, file: &SourceFile) -> Result<(), E> {
        let before = self.progress.bytes_done;
        match self.content(file) {
            Ok(()) => {}
            Err(Failed::Reading(error)) => self.problem(file, None, error.to_string())?,
            Err(Failed::Visit(error)) => return Err(error),
        }
        self.progress.files_done += 1;
        self.progress.bytes_done = before + file.bytes;
        (self.visit)(Event::Progress(self.progress))
    }

    fn content(&mut self, file: &SourceFile) -> Result<(), Failed<E>> {
        let before = self.progress.bytes_done;
        if archive::is_zip(&file.path)? {
            let limit = self.limit;
            let read = archive::each_in_zip(&file.path, limit, &mut |member| self.member(file, member, before));
            return Ok(read.map_err(Failed::Visit)??);
        }
        let mut content = Content::open(&file.path, self.limit)?;
        if archive::is_tar(&file.path, content.beginning()?) {
            let read = archive::each_in_tar(content, &mut |member| self.member(file, member, before));
            return Ok(read.map_err(Failed::Visit)??);
        }
        if has_lines(&file.path) {
            return self.lines(file, content).map_err(Failed::Visit);
        }
        let bytes = content.all()?;
        match neighbours::judge(&file.path, &bytes)? {
            None => {}
            Some(Ok(assurance)) => (self.visit)(Event::Checked(file, assurance)).map_err(Failed::Visit)?,
            Some(Err(doubt)) => return (self.visit)(Event::Doubted(file, doubt, bytes)).map_err(Failed::Visit),
        }
        self.whole(file, &bytes).map_err(Failed::Visit)
    }

    /// One document of an archive; `before` bytes were done when the archive was opened.
    fn member(&mut self, file: &SourceFile, member: Member, before: u64) -> Result<(), E> {
        self.progress.bytes_done = before + member.on_disk.min(file.bytes);
        let lines = has_lines(Path::new(&member.name));
        self.member = Some(member.name);
        let read = if lines {
            let numbered = member.bytes.split(|byte| *byte == b'\n').zip(1..);
            let mut said = numbered.filter(|(line, _)| !line.trim_ascii().is_empty());
            said.try_for_each(|(line, number)| self.line(file, line, number))
        } else {
            self.whole(file, &member.bytes)
        };
        self.member = None;
        read
    }

    /// A file whose documents stand in one JSON value or table.
    fn whole(&mut self, file: &SourceFile, bytes: &[u8]) -> Result<(), E> {
        let name = self.member.as_ref().map_or(file.path.as_path(), Path::new);
        match life_cycles::read(&stem(name), bytes) {
            Some(Ok(life_cycle)) => {
                self.count_document()?;
                let document = Document::of_life_cycle(life_cycle);
                return (self.visit)(Event::Document(file, Box::new(document)));
            }
            Some(Err(message)) => return self.problem(file, None, message),
            None => {}
        }
        match formats::read(bytes) {
            Ok(documents) => self.documents(file, documents, None),
            Err(error) if self.member.is_some() => self.problem(file, None, error.to_string()),
            Err(error) => (self.visit)(Event::Unknown(Problem {
                path: file.path.clone(),
                member: None,
                position: None,
                message: error.to_string(),
            })),
        }
    }

    /// A file with one JSON value per line.
    fn lines(&mut self, file: &SourceFile, mut content: Content) -> Result<(), E> {
        let before = self.progress.bytes_done;
        let mut line = Vec::new();
        for number in 1.. {
            match content.line(&mut line) {
                Err(error) => return self.problem(file, Some(at_line(number)), error.to_string()),
                Ok(false) => return Ok(()),
                Ok(true) if line.trim_ascii().is_empty() => continue,
                Ok(true) => self.line(file, &line, number)?,
            }
            self.progress.bytes_done = before + content.on_disk();
        }
        Ok(())
    }

    fn line(&mut self, file: &SourceFile, line: &[u8], number: u64) -> Result<(), E> {
        match formats::read(line) {
            Ok(documents) => self.documents(file, documents, Some(number)),
            Err(error) => {
                self.count_document()?;
                self.problem(file, Some(at_line(number)), error.to_string())
            }
        }
    }

    fn documents(&mut self, file: &SourceFile, documents: Documents<'_>, line: Option<u64>) -> Result<(), E> {
        let before = self.progress.bytes_done;
        let total = count(documents.len()).max(1);
        for (document, done) in documents.zip(1..) {
            if line.is_none() && self.member.is_none() {
                self.progress.bytes_done = before + file.bytes.saturating_mul(done) / total;
            }
            self.count_document()?;
            match document {
                Ok(mut document) => {
                    document.position.line = line.or(document.position.line);
                    (self.visit)(Event::Document(file, Box::new(document)))?;
                }
                Err(error) => {
                    let line = line.or(error.position.line);
                    let position = Position { line, ..error.position };
                    self.problem(file, Some(position), error.message)?;
                }
            }
        }
        Ok(())
    }

    fn count_document(&mut self) -> Result<(), E> {
        self.progress.documents += 1;
        if self.progress.documents.is_multiple_of(DOCUMENTS_PER_REPORT) {
            (self.visit)(Event::Progress(self.progress))?;
        }
        Ok(())
    }

    fn problem(&mut self, file: &SourceFile, position: Option<Position>, message: String) -> Result<(), E> {
        (self.visit)(Event::Problem(Problem {
            path: file.path.clone(),
            member: self.member.clone(),
            position,
            message,
        }))
    }
}

/// Why a file was not read to its end.
enum Failed<E> {
    /// The file cannot be read.
    Reading(io::Error),
    /// Whoever listens has given up.
    Visit(E),
}

impl<E> From<io::Error> for Failed<E> {
    fn from(error: io::Error) -> Self {
        Self::Reading(error)
    }
}

fn within(member: Option<&str>) -> String {
    member.map(|member| format!("{member}: ")).unwrap_or_default()
}

fn at_line(number: u64) -> Position {
    Position {
        line: Some(number),
        item: None,
    }
}

fn place(position: Option<Position>) -> String {
    position.map(|position| format!("{position}: ")).unwrap_or_default()
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
