//! Files with hashes and signatures beside them, imported from a folder.

use super::document;
use super::keys::TestKey;
use crate::support::TestApp;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tocsin::advisories::checks::hashes::Algorithm;
use tocsin::advisories::import::{Imported, import};
use tocsin::advisories::quarantine;
use tocsin::advisories::quarantine::store::Entry;
use tocsin::db::{Db, Scope};

async fn imported(app: &TestApp, folder: &Path) -> Imported {
    let paths = [PathBuf::from(folder)];
    import(&app.app.database, app.app.clock.now(), &paths, |_| ())
        .await
        .unwrap()
}

async fn waiting(app: &TestApp) -> Vec<Entry> {
    let find = |db: &mut Db| quarantine::store::find_waiting(db, 100);
    app.db_read(Scope::Global, find).await
}

fn write(folder: &TempDir, name: &str, text: &str) {
    std::fs::write(folder.path().join(name), text).unwrap();
}

#[actix_web::test]
async fn hashes_beside_a_file_are_checked_and_a_signature_without_a_key_is_not_called_good() {
    let app = TestApp::start().await;
    let folder = tempfile::tempdir().unwrap();
    for id in ["A-1001", "A-1002", "A-1003", "A-1004"] {
        write(&folder, &format!("{}.json", id.to_lowercase()), &document(id));
    }
    let digest = |algorithm: Algorithm, id: &str| algorithm.digest(document(id).as_bytes());
    write(&folder, "a-1001.json.sha512", &digest(Algorithm::Sha512, "A-1001"));
    write(&folder, "a-1001.json.asc", &TestKey::new().signs(b"anything"));
    write(&folder, "a-1002.json.sha256", &digest(Algorithm::Sha256, "A-1001"));
    write(&folder, "a-1003.json.asc", "no signature");
    let outcome = imported(&app, folder.path()).await;
    assert_eq!((outcome.new, outcome.quarantined, outcome.unchecked), (2, 2, 1));
    let held = waiting(&app).await;
    let mut reasons: Vec<&str> = held.iter().map(|entry| entry.reason.as_str()).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["hash", "signature"]);
    assert!(held.iter().all(|entry| entry.source == "import"));

    write(&folder, "a-1002.json.sha256", &digest(Algorithm::Sha256, "A-1002"));
    write(&folder, "a-1003.json.asc", &TestKey::new().signs(b"anything"));
    let outcome = imported(&app, folder.path()).await;
    assert_eq!((outcome.new, outcome.quarantined, outcome.unchecked), (2, 0, 2));
    assert!(waiting(&app).await.is_empty(), "the right ones came");
}
