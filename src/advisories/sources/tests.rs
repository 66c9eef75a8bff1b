//! Files and folders as they lie on a disk: compressed, broken, nested, too large.

use std::fs::{self, create_dir};
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

use super::*;

const ONE: &str = r#"{"vulnerabilities":[{"cve":{"id":"CVE-1"}}]}"#;

fn override_of(id: &str) -> String {
    format!(r#"{{"_annotation":{{"cve_id":"{id}"}},"cve":{{}}}}"#)
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// Ids read, and what went wrong, each after the name of its file.
fn import(paths: &[PathBuf], limit: u64) -> (Vec<String>, Vec<String>, Progress) {
    let (mut ids, mut problems, mut last) = (Vec::new(), Vec::new(), Progress::default());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let done: Result<(), ()> = read(&find(paths).unwrap(), limit, &mut |event| {
        match event {
            Event::Document(file, document) => {
                ids.push(format!("{} {}", name(&file.path), document.statements[0].id));
            }
            Event::Problem(problem) => {
                problems.push(format!(
                    "{} {}{}",
                    name(&problem.path),
                    place(problem.position),
                    problem.message
                ));
            }
            Event::Progress(progress) => last = progress,
        }
        Ok(())
    });
    done.unwrap();
    (ids, problems, last)
}

fn import_folder(folder: &TempDir) -> (Vec<String>, Vec<String>, Progress) {
    import(&[folder.path().to_owned()], MAX_FILE_BYTES)
}

#[test]
fn folders_are_walked_in_order_and_other_files_are_left_alone() {
    let folder = folder(&[
        ("b.json", ONE.as_bytes()),
        ("a.json", ONE.as_bytes()),
        ("README.md", b"no"),
    ]);
    create_dir(folder.path().join("aa")).unwrap();
    fs::write(folder.path().join("aa/z.json"), ONE).unwrap();
    let (ids, problems, progress) = import_folder(&folder);
    assert_eq!(ids, ["a.json CVE-1", "z.json CVE-1", "b.json CVE-1"]);
    assert_eq!(problems, [""; 0]);
    assert_eq!((progress.files_done, progress.files, progress.documents), (3, 3, 3));
    assert_eq!(progress.bytes_done, progress.bytes);
}

#[test]
fn compression_is_told_by_the_content() {
    let lines = format!("{}\n\n{}\r\n", override_of("CVE-2"), override_of("CVE-3"));
    let packed = zstd::encode_all(lines.as_bytes(), 1).unwrap();
    let folder = folder(&[
        ("a.json.gz", &gzip(ONE)),
        ("b.ndjson.zst", &packed),
        ("c.json", &gzip(ONE)),
    ]);
    let (ids, problems, _) = import_folder(&folder);
    assert_eq!(
        ids,
        [
            "a.json.gz CVE-1",
            "b.ndjson.zst CVE-2",
            "b.ndjson.zst CVE-3",
            "c.json CVE-1"
        ]
    );
    assert_eq!(problems, [""; 0]);
}

#[test]
fn a_broken_line_is_named_and_the_next_ones_are_read() {
    let lines = format!("{}\n{{\n{}\n\u{7}", override_of("CVE-2"), override_of("CVE-3"));
    let (ids, problems, _) = import_folder(&folder(&[("x.ndjson", lines.as_bytes())]));
    assert_eq!(ids, ["x.ndjson CVE-2", "x.ndjson CVE-3"]);
    assert_eq!(problems.len(), 2);
    assert!(
        problems[0].starts_with("x.ndjson line 2: not valid JSON"),
        "{problems:?}"
    );
    assert!(problems[1].starts_with("x.ndjson line 4: "), "{problems:?}");
}

#[test]
fn a_broken_file_does_not_stop_the_others() {
    let packed = gzip(ONE);
    let half = &packed[..packed.len() / 2];
    let (ids, problems, _) = import_folder(&folder(&[
        ("a.json.gz", half),
        ("b.json", b""),
        ("c.json", ONE.as_bytes()),
    ]));
    assert_eq!(ids, ["c.json CVE-1"]);
    assert_eq!(problems.len(), 2);
    assert_eq!(problems[1], "b.json the file is empty");
}

#[test]
fn a_file_may_not_unpack_to_more_than_the_limit() {
    let folder = folder(&[
        ("bomb.json.gz", &gzip(&" ".repeat(100_000))),
        ("bomb.ndjson.gz", &gzip(&" ".repeat(100_000))),
    ]);
    let (_, problems, _) = import(&[folder.path().to_owned()], 50_000);
    assert_eq!(problems.len(), 2);
    assert!(
        problems.iter().all(|problem| problem.contains("more than 50000 bytes")),
        "{problems:?}"
    );
}

#[test]
fn paths_that_lead_nowhere_are_errors() {
    let empty = folder(&[("README.md", b"no")]);
    let error = find(&[empty.path().to_owned()]).unwrap_err();
    assert!(error.to_string().contains("no advisory files"));
    let error = find(&[empty.path().join("nothing")]).unwrap_err();
    assert!(matches!(error, SourceError::Open { .. }));
}

#[test]
fn the_receiver_can_stop_the_reading() {
    let folder = folder(&[("a.json", ONE.as_bytes()), ("b.json", ONE.as_bytes())]);
    let mut seen = 0;
    let files = find(&[folder.path().to_owned()]).unwrap();
    let stopped = read(&files, MAX_FILE_BYTES, &mut |event| match event {
        Event::Document(..) => {
            seen += 1;
            Err("enough")
        }
        _ => Ok(()),
    });
    assert_eq!((stopped, seen), (Err("enough"), 1));
}
