//! `tocsin feed import` into a database: what goes in, what is reported, and what changes nothing.

use crate::support::{Nvd, TestApp, engine_name, page};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::cell::RefCell;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tocsin::advisories::import::{ImportError, Imported, import};
use tocsin::advisories::sources::SourceError;
use tocsin::advisories::{self, Source};
use tocsin::db::{AdvisoryId, Scope};

fn folder(files: &[(&str, Vec<u8>)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn record(id: &str) -> Nvd {
    Nvd::new(id).below("a:wordpress:wordpress", "6.4.3")
}

/// Records as one line each.
fn lines(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("{}\n", record(id).record())).collect()
}

async fn takes_in(app: &TestApp, paths: &[&Path]) -> Result<Imported, ImportError> {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.to_path_buf()).collect();
    import(&app.app.database, app.app.clock.now(), &paths, |_| ()).await
}

async fn known(app: &TestApp) -> i64 {
    app.db_read(Scope::Global, advisories::store::count).await
}

fn counts(imported: &Imported) -> (u64, u64, u64) {
    (imported.new, imported.changed, imported.unchanged)
}

#[actix_web::test]
async fn every_form_of_file_goes_in_and_the_same_again_changes_nothing() {
    let app = TestApp::start().await;
    let files = folder(&[
        ("a.json", record("CVE-2026-1").document().into_bytes()),
        ("b.json.gz", gzip(&record("CVE-2026-2").document())),
        ("c.ndjson", lines(&["CVE-2026-3", "CVE-2026-4"]).into_bytes()),
        (
            "d.ndjson.zst",
            zstd::encode_all(lines(&["CVE-2026-5"]).as_bytes(), 3).unwrap(),
        ),
        ("notes.txt", b"not for us".to_vec()),
    ]);
    std::fs::create_dir(files.path().join("more")).unwrap();
    std::fs::write(files.path().join("more/e.json"), record("CVE-2026-6").document()).unwrap();
    let seen = RefCell::new(Vec::new());
    let paths = [files.path().to_path_buf()];
    let imported = import(&app.app.database, app.app.clock.now(), &paths, |progress| {
        seen.borrow_mut().push(progress)
    })
    .await
    .unwrap();
    assert_eq!((counts(&imported), imported.problems.len()), ((6, 0, 0), 0));
    let last = *seen.borrow().last().unwrap();
    assert_eq!((last.files, last.files_done, last.documents), (5, 5, 6));
    assert_eq!(last.bytes, last.bytes_done);
    assert_eq!(known(&app).await, 6);
    app.work().await;

    let again = takes_in(&app, &[files.path()]).await.unwrap();
    assert_eq!(counts(&again), (0, 0, 6));
    let waiting = |db: &mut tocsin::db::Db| advisories::store::find_pending(db, 10);
    assert!(app.db_read(Scope::Global, waiting).await.is_empty());
    let one = files.path().join("a.json");
    let again = takes_in(&app, &[&one, &one]).await.unwrap();
    assert_eq!(counts(&again), (0, 0, 2), "a file that is named twice");
}

#[actix_web::test]
async fn a_broken_document_is_named_and_the_rest_goes_in() {
    let app = TestApp::start().await;
    let mut broken = record("CVE-2026-2").record();
    broken["cve"]["configurations"] = "none".into();
    let list = page(&[
        record("CVE-2026-1").record(),
        broken.clone(),
        record("CVE-2026-3").record(),
    ]);
    let text = format!("{}{broken}\n{{\n{}", lines(&["CVE-2026-4"]), lines(&["CVE-2026-5"]));
    let files = folder(&[
        ("list.json", list.into_bytes()),
        ("lines.ndjson", text.into_bytes()),
        ("cut.json.gz", gzip(&record("CVE-2026-6").document())[..40].to_vec()),
        ("empty.json", Vec::new()),
        ("recipe.json", br#"{"flour": 500}"#.to_vec()),
    ]);
    let imported = takes_in(&app, &[files.path()]).await.unwrap();
    assert_eq!(counts(&imported), (4, 0, 0), "{:?}", imported.problems);
    let unknown = imported.unknown.iter().map(ToString::to_string);
    let problems: Vec<String> = imported.problems.iter().cloned().chain(unknown).collect();
    assert_eq!(problems.len(), 6, "{problems:?}");
    let named = |file: &str, place: &str| {
        let found = problems.iter().any(|line| line.contains(file) && line.contains(place));
        assert!(found, "{file}, {place}: {problems:?}");
    };
    named("lines.ndjson", "line 2");
    named("lines.ndjson", "line 3");
    named("list.json", "vulnerabilities[1]");
    for file in ["cut.json.gz", "empty.json", "recipe.json"] {
        named(file, "");
    }
}

#[actix_web::test]
async fn a_path_that_cannot_be_opened_writes_nothing() {
    let app = TestApp::start().await;
    let files = folder(&[("a.json", record("CVE-2026-1").document().into_bytes())]);
    let missing = files.path().join("missing.json");
    let error = takes_in(&app, &[files.path(), &missing]).await.unwrap_err();
    assert!(error.to_string().contains("missing.json"), "{error}");
    let empty = TempDir::new().unwrap();
    let error = takes_in(&app, &[files.path(), empty.path()]).await.unwrap_err();
    assert!(
        matches!(error, ImportError::Source(SourceError::EmptyFolder(_))),
        "{error}"
    );
    assert_eq!(known(&app).await, 0);
}

/// The same record in the form that NVD retired, dated as it dated records: to the minute.
fn legacy(id: &str, fix: &str, modified: &str) -> String {
    serde_json::json!({"CVE_data_type": "CVE", "CVE_Items": [{
        "cve": {"CVE_data_meta": {"ID": id}, "problemtype": {"problemtype_data": []},
            "references": {"reference_data": []}, "description": {"description_data": [{"lang": "en", "value": "old"}]}},
        "configurations": {"nodes": [{"operator": "OR", "children": [], "cpe_match": [
            {"vulnerable": true, "cpe23Uri": "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*", "versionEndExcluding": fix}]}]},
        "impact": {}, "publishedDate": "2026-11-16T10:00Z", "lastModifiedDate": modified}]})
    .to_string()
}

#[actix_web::test]
async fn two_forms_of_one_record_do_not_take_turns() {
    let app = TestApp::start().await;
    let files = folder(&[
        (
            "old.json",
            legacy("CVE-2026-1", "6.4.3", "2026-11-16T10:00Z").into_bytes(),
        ),
        ("new.json", record("CVE-2026-1").document().into_bytes()),
    ]);
    let (old, new) = (files.path().join("old.json"), files.path().join("new.json"));
    assert_eq!(counts(&takes_in(&app, &[&old]).await.unwrap()), (1, 0, 0));
    app.work().await;
    for path in [&new, &old, &new, &old] {
        assert_eq!(counts(&takes_in(&app, &[path]).await.unwrap()), (0, 0, 1), "{path:?}");
    }
    let newer = record("CVE-2026-1").modified("2026-11-20").document();
    std::fs::write(&new, newer).unwrap();
    assert_eq!(counts(&takes_in(&app, &[&new]).await.unwrap()), (0, 1, 0));
    assert_eq!(
        counts(&takes_in(&app, &[&old]).await.unwrap()),
        (0, 0, 1),
        "an older file does not win"
    );
    let id = AdvisoryId::from("CVE-2026-1".to_owned());
    let found = app
        .db_read(Scope::Global, move |db| advisories::store::find(db, &[id]))
        .await;
    assert_eq!(found[0].advisory.summary.as_deref(), Some("A test weakness."));
}

#[actix_web::test]
async fn a_feed_keeps_its_size_and_its_newest_date() {
    let app = TestApp::start().await;
    let newer = record("CVE-2026-1").modified("2026-11-20").document();
    let files = folder(&[
        ("a.json", newer.into_bytes()),
        ("b.json", record("CVE-2026-2").document().into_bytes()),
    ]);
    for name in ["a.json", "b.json"] {
        takes_in(&app, &[&files.path().join(name)]).await.unwrap();
    }
    let feeds = app.db_read(Scope::Global, advisories::feeds::store::find_feeds).await;
    assert_eq!((feeds.len(), feeds[0].documents), (1, 2));
    assert!(feeds[0].newest.as_deref().unwrap().starts_with("2026-11-20"));
}

#[expect(clippy::disallowed_methods, reason = "tests are configured by the environment")]
fn corpus() -> Option<PathBuf> {
    let corpus = std::env::var("TOCSIN_CORPUS").ok().filter(|path| !path.is_empty());
    corpus.map(PathBuf::from)
}

/// A whole feed of the corpus goes in without a problem, gives so many ids, and changes nothing the second time.
async fn whole_feed(name: &str, source: Source, ids: i64) {
    let Some(corpus) = corpus() else {
        println!("whole feed {name}: corpus not present, skipped");
        return;
    };
    let app = TestApp::start().await;
    let path = corpus.join("data").join(name);
    let imported = takes_in(&app, &[&path]).await.unwrap();
    assert_eq!(imported.problems, [""; 0], "{name} on {}", engine_name());
    assert_eq!(i64::try_from(imported.new).unwrap(), ids, "{name}");
    let feeds = app.db_read(Scope::Global, advisories::feeds::store::find_feeds).await;
    assert_eq!((feeds[0].name.as_str(), feeds[0].documents), (source.as_str(), ids));
    let again = takes_in(&app, &[&path]).await.unwrap();
    assert_eq!((again.new, again.changed), (0, 0), "{name} again");
}

#[actix_web::test]
async fn the_whole_nvd_part() {
    whole_feed("nvd", Source::Nvd, 2_777).await;
}

#[actix_web::test]
async fn the_whole_legacy_part() {
    whole_feed("nvd_legacy11", Source::Nvd, 2_026).await;
}

#[actix_web::test]
async fn the_whole_overrides() {
    whole_feed("nvd_overrides", Source::NvdOverride, 452).await;
}

#[actix_web::test]
async fn the_whole_exploited_catalogue() {
    whole_feed("kev", Source::Kev, 1_236).await;
}

#[actix_web::test]
async fn the_samples_have_no_problem() {
    let Some(corpus) = corpus() else {
        println!("the_samples_have_no_problem: corpus not present, skipped");
        return;
    };
    let app = TestApp::start().await;
    let imported = takes_in(&app, &[&corpus.join("data/nvd_samples")]).await.unwrap();
    assert_eq!(imported.problems, [""; 0]);
    assert!(imported.new > 0);
}
