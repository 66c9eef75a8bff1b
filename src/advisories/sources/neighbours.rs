//! Hashes and signatures that lie beside a file: `X.json` with `X.json.sha256`, `X.json.sha512`, `X.json.asc`.
//!
//! Without the publisher's key a signature says nothing, and nothing is said about it; a wrong hash is a wrong hash.

use crate::advisories::checks::hashes::Algorithm;
use crate::advisories::checks::{Assurance, Doubt, Evidence, judge_without_keys};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Bytes of a hash or a signature.
const LONGEST: u64 = 64 * 1024;

/// What lies beside a file says about it; none when nothing does.
pub(super) fn judge(path: &Path, document: &[u8]) -> io::Result<Option<Result<Assurance, Doubt>>> {
    if path.extension().is_none_or(|ending| ending != "json") {
        return Ok(None);
    }
    let mut evidence = Evidence::default();
    for algorithm in Algorithm::ALL {
        if let Some(stated) = read(&beside(path, algorithm.ending()))? {
            evidence.hashes.push((algorithm, stated));
        }
    }
    evidence.signature = read(&beside(path, ".asc"))?;
    let has_some = evidence != Evidence::default();
    Ok(has_some.then(|| judge_without_keys(document, &evidence)))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
