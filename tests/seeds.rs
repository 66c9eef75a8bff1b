//! The seeds of the fuzzer, what it once found, and small changes of both, on every run.
//!
//! `make soak` looks for new inputs; this test keeps the old ones. The properties are those of
//! `fuzz/entry_points.rs`. An input that the fuzzer broke something with becomes a file beside the
//! seeds, and is here for good.

#![expect(clippy::expect_used, reason = "a property that does not hold ends the test")]

#[path = "../fuzz/entry_points.rs"]
mod entry_points;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tocsin::advisories::formats;

/// Quadratic work on a megabyte takes hours; a slow machine takes seconds.
const MOST: Duration = Duration::from_secs(20);

/// A target and its files.
type Seeds = (String, Vec<PathBuf>);

/// The folders of seeds with their files.
fn seeds() -> Result<Vec<Seeds>, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut folders = Vec::new();
    for folder in fs::read_dir(root)? {
        let folder = folder?;
        let files: Result<Vec<PathBuf>, _> = fs::read_dir(folder.path())?
            .map(|file| file.map(|file| file.path()))
            .collect();
        folders.push((folder.file_name().to_string_lossy().into_owned(), files?));
    }
    Ok(folders)
}

/// The input cut off, with a byte less, and with signs that mean something put in, at many places.
fn changes(seed: &[u8]) -> Vec<Vec<u8>> {
    let step = (seed.len() / 60).max(1);
    let mut changed = Vec::new();
    for place in (0..seed.len()).step_by(step) {
        let (before, after) = seed.split_at(place);
        changed.push(before.to_vec());
        changed.push([before, after.get(1..).unwrap_or_default()].concat());
        for sign in [&b"\""[..], b"\\", b"[", b"0", b"-", b"*", "\u{130}".as_bytes(), &[0xff]] {
            changed.push([before, sign, after].concat());
        }
    }
    changed
}

#[test]
fn every_seed_and_its_neighbours_hold_the_properties() -> Result<(), Box<dyn Error>> {
    for (name, files) in seeds()? {
        let run = entry_points::find(&name).ok_or_else(|| format!("no entry point serves fuzz/seeds/{name}"))?;
        assert!(!files.is_empty(), "fuzz/seeds/{name} is empty");
        for file in files {
            let seed = fs::read(&file)?;
            run(&seed);
            changes(&seed).iter().for_each(|changed| run(changed));
        }
    }
    Ok(())
}

#[test]
fn every_format_has_seeds_that_are_read() -> Result<(), Box<dyn Error>> {
    for (name, files) in seeds()?.into_iter().filter(|(name, _)| name.starts_with("read_")) {
        let mut statements = 0;
        for file in files {
            let seed = fs::read(&file)?;
            let documents = formats::read(&seed).map_err(|error| format!("{name}: {error}"))?;
            statements += documents.flatten().map(|one| one.statements.len()).sum::<usize>();
        }
        assert!(statements > 0, "{name}: no seed says anything");
    }
    Ok(())
}

#[test]
fn a_megabyte_of_anything_ends_soon() -> Result<(), Box<dyn Error>> {
    let units = [
        "1.", "9", "a", "1a", "[", "{\"a\":", ":", "\\", "pkg:", "- ", "é", "\"", "1|<", "\n", "0",
    ];
    for (name, _) in seeds()? {
        let run = entry_points::find(&name).ok_or("an entry point")?;
        for unit in units {
            let begin = Instant::now();
            run(unit.repeat(1_000_000 / unit.len()).as_bytes());
            assert!(begin.elapsed() < MOST, "{name}: a megabyte of {unit:?} takes too long");
        }
    }
    Ok(())
}
