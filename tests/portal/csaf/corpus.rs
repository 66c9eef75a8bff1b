//! Real files, where `TOCSIN_CORPUS` names a folder that holds them.

use super::Site;
use crate::support::TestApp;
use serde_json::json;
use std::path::PathBuf;
use tocsin::advisories::feeds::fetch::csaf::metadata::{Index, Metadata, Role};
use tocsin::advisories::import::import;

fn corpus(test: &str) -> Option<PathBuf> {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    let folder = std::env::var_os("TOCSIN_CORPUS").map(|folder| PathBuf::from(folder).join("data/csaf"));
    folder.filter(|folder| folder.is_dir()).or_else(|| {
        println!("{test}: corpus not present, skipped");
        None
    })
}

#[actix_web::test]
async fn real_hashes_fit_and_real_signatures_without_their_key_are_not_called_good() {
    let Some(corpus) = corpus("real_hashes") else { return };
    let app = TestApp::start().await;
    let from = corpus.join("cisa-signed");
    let import = async |folder: PathBuf| {
        let (database, now) = (&app.app.database, app.app.clock.now());
        import(database, now, &[folder], |_| ()).await.unwrap()
    };
    let outcome = import(from.clone()).await;
    assert_eq!((outcome.quarantined, outcome.unchecked), (0, 3));

    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let changed = folder.path().join("icsa-22-181-03.json");
    let text = std::fs::read_to_string(&changed).unwrap();
    std::fs::write(&changed, text.replacen("ICSA-22-181-03", "ICSA-22-181-04", 1)).unwrap();
    let outcome = import(folder.path().to_owned()).await;
    assert_eq!((outcome.quarantined, outcome.unchecked), (1, 2), "one byte is enough");
}

#[actix_web::test]
async fn the_examples_of_the_standard_are_read() {
    let Some(corpus) = corpus("examples") else { return };
    let examples = corpus.join("oasis-examples");
    let read = |name: &str| std::fs::read_to_string(examples.join(name)).unwrap();
    let description = read("provider-metadata/example-01-provider-metadata.json");
    let metadata = Metadata::read(description.as_bytes()).unwrap();
    let feed = "https://www.example.com/.well-known/csaf/feed-tlp-white.json".to_owned();
    assert_eq!(
        (metadata.role, metadata.indexes()),
        (Role::TrustedProvider, vec![Index::Rolie(feed.clone())])
    );

    let site = Site::start().await;
    let mut open: serde_json::Value = serde_json::from_str(&description).unwrap();
    open["role"] = json!("csaf_provider");
    open["public_openpgp_keys"] = json!([]);
    site.serve_text(
        "https://www.example.com/.well-known/csaf/provider-metadata.json",
        &open.to_string(),
    );
    site.serve_text(&feed, &read("ROLIE/example-01-feed-tlp-white.json"));
    let fetched = site.fetch_place("www.example.com").await.unwrap();
    let expected =
        "https://psirt.domain.tld/advisories/csaf/2020/2020-ESA-001.json: the list names it, and it is not there";
    assert_eq!(fetched.imported.problems, [expected]);

    for (number, providers) in [("01", 2), ("02", 2), ("03", 3)] {
        let site = Site::start().await;
        let url = "https://list.example/aggregator.json";
        site.serve_text(url, &read(&format!("aggregator/example-{number}-aggregator.json")));
        site.fetch_place(url).await.unwrap();
        let find = |db: &mut tocsin::db::Db| {
            tocsin::advisories::feeds::fetch::csaf::store::find_listed(
                db,
                &["csaf:https://list.example/aggregator.json"],
            )
        };
        let found = site.app.db_read(tocsin::db::Scope::Global, find).await;
        assert_eq!(found.len(), providers, "{number}: {found:?}");
    }
}

#[actix_web::test]
async fn a_real_feed_states_its_hashes_and_signatures() {
    let Some(corpus) = corpus("real_feed") else { return };
    let site = Site::start().await;
    site.describe("csaf_provider", super::rolie());
    let feed = std::fs::read_to_string(corpus.join("cisa-it-rolie-feed.json")).unwrap();
    site.serve_text(&format!("{}/white.json", super::ROOT), &feed);
    site.fetch().await.unwrap();
    let asked = site.asked();
    let documents = asked
        .iter()
        .filter(|path| path.contains("/cisagov/CSAF/") && path.ends_with(".json"));
    assert_eq!(documents.count(), 4, "{asked:?}");
}
