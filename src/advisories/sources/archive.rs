//! Archives of documents: tar (also compressed) and zip, read member by member.
//!
//! Nothing is written to the disk, so the names of members only name them in reports. All members
//! together may unpack to as much as one file may, whatever the archive says about their sizes.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::content::{Bounded, Content};
use super::find::{is_document, is_named_tar};

const ZIP: &[u8] = b"PK\x03\x04";
/// Where the head of the first member of a tar archive says what it is.
const TAR_MARK: std::ops::Range<usize> = 257..262;

/// One document of an archive.
pub(super) struct Member {
    /// Its path in the archive.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Bytes of the archive read so far.
    pub on_disk: u64,
}

/// What receives the members; an error stops the reading and is passed on.
type Visit<'v, E> = &'v mut dyn FnMut(Member) -> Result<(), E>;

/// Whether the file is a zip archive.
pub(super) fn is_zip(path: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    File::open(path)?
        .take(super::count(ZIP.len()))
        .read_to_end(&mut beginning)?;
    Ok(beginning == ZIP)
}

/// Whether the unpacked content is a tar archive. Those of the oldest kind bear no mark, only a name.
pub(super) fn is_tar(path: &Path, beginning: &[u8]) -> bool {
    beginning.get(TAR_MARK) == Some(b"ustar".as_slice()) || is_named_tar(path)
}

/// Hands over the documents of a tar archive; `Ok(Err(_))` when the archive itself is broken.
pub(super) fn each_in_tar<E>(content: Content, visit: Visit<'_, E>) -> Result<io::Result<()>, E> {
    let on_disk = content.counter();
    let mut archive = tar::Archive::new(content);
    let entries = match archive.entries() {
        Ok(entries) => entries,
        Err(error) => return Ok(Err(error)),
    };
    for entry in entries {
        let read = || -> io::Result<Option<Member>> {
            let mut entry = entry?;
            let name = entry.path()?.to_string_lossy().into_owned();
            if !entry.header().entry_type().is_file() || !is_document(Path::new(&name)) {
                return Ok(None);
            }
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            if super::count(bytes.len()) != entry.size() {
                return Err(io::Error::other(format!("the archive ends within {name}")));
            }
            let on_disk = on_disk.get();
            Ok(Some(Member { name, bytes, on_disk }))
        };
        match read() {
            Ok(Some(member)) => visit(member)?,
            Ok(None) => {}
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(()))
}

/// Hands over the documents of a zip archive; `Ok(Err(_))` when the archive itself is broken.
pub(super) fn each_in_zip<E>(path: &Path, limit: u64, visit: Visit<'_, E>) -> Result<io::Result<()>, E> {
    let opened = || -> io::Result<_> { Ok(zip::ZipArchive::new(BufReader::new(File::open(path)?))?) };
    let mut archive = match opened() {
        Ok(archive) => archive,
        Err(error) => return Ok(Err(error)),
    };
    let (mut left, mut on_disk) = (limit, 0);
    for index in 0..archive.len() {
        let mut read = || -> io::Result<Option<Member>> {
            let entry = archive.by_index(index)?;
            let name = entry.name()?.into_owned();
            if !entry.is_file() || !is_document(Path::new(&name)) {
                return Ok(None);
            }
            on_disk += entry.compressed_size();
            let mut bytes = Vec::new();
            Bounded::new(entry, left, limit).read_to_end(&mut bytes)?;
            left = left.saturating_sub(super::count(bytes.len()));
            Ok(Some(Member { name, bytes, on_disk }))
        };
        match read() {
            Ok(Some(member)) => visit(member)?,
            Ok(None) => {}
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(()))
}
