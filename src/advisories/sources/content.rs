//! Opens one file: counted, unpacked and bounded.
//!
//! The count is of bytes on disk, because that is what a progress bar can know the total of.
//! The bound is on what comes out of the decompressor, so that a small file cannot fill the
//! memory or the disk.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use flate2::bufread::MultiGzDecoder;

const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// The unpacked content of a file.
pub(super) struct Content {
    reader: BufReader<Bounded<Box<dyn Read>>>,
    on_disk: Rc<Cell<u64>>,
}

impl Content {
    /// Opens a file that may unpack to `limit` bytes at most.
    pub fn open(path: &Path, limit: u64) -> io::Result<Self> {
        let on_disk = Rc::new(Cell::new(0));
        let mut file = BufReader::new(Counted {
            file: File::open(path)?,
            count: Rc::clone(&on_disk),
        });
        let beginning = file.fill_buf()?;
        let unpacked: Box<dyn Read> = if beginning.starts_with(GZIP) {
            Box::new(MultiGzDecoder::new(file))
        } else if beginning.starts_with(ZSTD) {
            Box::new(zstd::Decoder::with_buffer(file)?)
        } else {
            Box::new(file)
        };
        let reader = BufReader::new(Bounded::new(unpacked, limit, limit));
        Ok(Self { reader, on_disk })
    }

    /// Bytes read from the disk so far.
    pub fn on_disk(&self) -> u64 {
        self.on_disk.get()
    }

    /// The count of bytes read from the disk, which goes on while the content is read.
    pub fn counter(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.on_disk)
    }

    /// What comes first, without taking it; at least one block of a tar archive where there is that much.
    pub fn beginning(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    /// Everything that is left.
    pub fn all(mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The next line with its end; `false` at the end of the file.
    pub fn line(&mut self, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        Ok(self.reader.read_until(b'\n', line)? > 0)
    }
}

impl Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// Counts what is read from the disk.
struct Counted {
    file: File,
    count: Rc<Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.count.set(self.count.get() + super::count(read));
        Ok(read)
    }
}

/// Fails as soon as more than the allowed number of bytes comes out.
pub(super) struct Bounded<R> {
    inner: R,
    left: u64,
    limit: u64,
}

impl<R> Bounded<R> {
    /// `left` bytes may come out of it; `limit` is what the report names.
    pub fn new(inner: R, left: u64, limit: u64) -> Self {
        Self { inner, left, limit }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let too_much = || io::Error::other(format!("unpacks to more than {} bytes", self.limit));
        self.left = self.left.checked_sub(super::count(read)).ok_or_else(too_much)?;
        Ok(read)
    }
}
