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
    gzip_bytes(text.as_bytes())
}

fn gzip_bytes(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
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
            Event::Problem(problem) | Event::Unknown(problem) => {
                problems.push(format!(
                    "{} {}{}{}",
                    name(&problem.path),
                    within(problem.member.as_deref()),
                    place(problem.position),
                    problem.message
                ));
            }
            Event::Doubted(file, doubt, _) => problems.push(format!("{} {doubt}", name(&file.path))),
            Event::Checked(..) => {}
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

fn tar_of(members: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, text) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(u64::try_from(text.len()).unwrap());
        header.set_mode(0o644);
        archive.append_data(&mut header, name, text.as_bytes()).unwrap();
    }
    archive.into_inner().unwrap()
}

fn zip_of(members: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in members {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const RECORD: &str = "id: GHSA-1\nmodified: 2024-01-01T00:00:00Z\n";

#[test]
fn archives_are_read_member_by_member() {
    let lines = format!("{}\n\nnonsense\n", override_of("CVE-7"));
    let members = [
        ("vulns/a.yaml", RECORD),
        ("vulns/b.yaml", "id: [\n"),
        ("LICENSE", "no"),
        ("c.ndjson", lines.as_str()),
    ];
    let packed = gzip_bytes(&tar_of(&members));
    let folder = folder(&[
        ("a.tar.gz", &packed),
        ("b.tar", &tar_of(&members)),
        ("c.zip", &zip_of(&members)),
    ]);
    let (ids, problems, progress) = import_folder(&folder);
    for name in ["a.tar.gz", "b.tar", "c.zip"] {
        let own: Vec<&String> = ids.iter().filter(|id| id.starts_with(name)).collect();
        assert_eq!(own, [&format!("{name} GHSA-1"), &format!("{name} CVE-7")]);
        let wrong: Vec<&String> = problems.iter().filter(|line| line.starts_with(name)).collect();
        assert_eq!(wrong.len(), 2, "{problems:?}");
        assert!(
            wrong[0].starts_with(&format!("{name} vulns/b.yaml: not valid YAML")),
            "{wrong:?}"
        );
        assert!(
            wrong[1].starts_with(&format!("{name} c.ndjson: line 3: not valid JSON")),
            "{wrong:?}"
        );
    }
    assert_eq!((progress.files_done, progress.bytes_done), (3, progress.bytes));
}

#[test]
fn an_archive_may_not_unpack_to_more_than_a_file() {
    let big = format!("{RECORD}details: {}\n", "x".repeat(100_000));
    let members = [("a.yaml", RECORD), ("b.yaml", big.as_str()), ("c.yaml", RECORD)];
    let folder = folder(&[("a.tgz", &gzip_bytes(&tar_of(&members))), ("b.zip", &zip_of(&members))]);
    let (ids, problems, _) = import(&[folder.path().to_owned()], 50_000);
    assert_eq!(ids, ["a.tgz GHSA-1", "b.zip GHSA-1"]);
    assert!(
        problems
            .iter()
            .all(|line| line.contains("unpacks to more than 50000 bytes")),
        "{problems:?}"
    );
    assert_eq!(problems.len(), 2);
}

#[test]
fn a_cut_archive_keeps_what_came_before() {
    let whole = tar_of(&[("a.yaml", RECORD), ("b.yaml", &format!("{RECORD}{}", "#".repeat(4000)))]);
    let folder = folder(&[
        ("a.tar", &whole[..3000]),
        ("b.zip", &zip_of(&[("a.yaml", RECORD)])[..40]),
    ]);
    let (ids, problems, _) = import_folder(&folder);
    assert_eq!(ids, ["a.tar GHSA-1"]);
    assert_eq!(problems.len(), 2, "{problems:?}");
}
