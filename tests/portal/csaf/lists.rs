//! The lists of a provider's documents: the newest first, only what changed, and on from where a fetch broke off.

use super::{DOMAIN, ROOT, Site, document, folder, rolie, url};
use crate::feeds::server::Reply;
use serde_json::{Value, json};
use tocsin::jobs;

fn documents_of(paths: &[String]) -> Vec<String> {
    let own = paths
        .iter()
        .filter(|path| path.ends_with(".json") && path.contains("/2026/"));
    own.map(|path| path.rsplit('/').next().unwrap().trim_end_matches(".json").to_owned())
        .collect()
}

#[actix_web::test]
async fn only_what_changed_is_read_and_the_newest_first() {
    let site = Site::start().await;
    let (old, new) = ("2026-11-18T00:00:00Z", "2026-11-20T00:00:00Z");
    site.publish(&[("A-1001", old), ("A-1002", new), ("A-1003", old)]);
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), ["a-1002", "a-1001", "a-1003"]);
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), [""; 0]);
    site.list(&[("A-1001", new), ("A-1002", new), ("A-1003", old)]);
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), ["a-1001"]);
}

#[actix_web::test]
async fn a_list_that_did_not_change_is_not_sent_again() {
    let site = Site::start().await;
    site.publish(&[("A-1001", "2026-11-18T00:00:00Z")]);
    let list = json!({ "feed": { "entry": [super::entry("A-1001", "2026-11-18T00:00:00Z")] } }).to_string();
    site.serve(&format!("{ROOT}/white.json"), Reply::of(list).with("etag", "\"one\""));
    site.fetch().await.unwrap();
    site.serve(&format!("{ROOT}/white.json"), Reply::status(304, ""));
    let fetched = site.fetch().await.unwrap();
    assert!(fetched.unchanged);
    let asked = site.server.asked();
    let list = asked.iter().rfind(|one| one.path.ends_with("white.json")).unwrap();
    assert_eq!(list.headers.get("if-none-match").map(String::as_str), Some("\"one\""));
}

#[actix_web::test]
async fn a_thousand_documents_come_in_pieces_and_a_break_costs_one_batch() {
    let site = Site::start().await;
    site.describe("csaf_provider", rolie());
    let ids: Vec<String> = (1_000..2_000).map(|number| format!("A-{number}")).collect();
    let entries: Vec<Value> = ids
        .iter()
        .map(|id| json!({ "id": id, "updated": "2026-11-18T00:00:00Z", "content": { "src": url(id) } }))
        .collect();
    site.serve_text(
        &format!("{ROOT}/white.json"),
        &json!({ "feed": { "entry": entries } }).to_string(),
    );
    ids.iter().for_each(|id| site.serve_text(&url(id), &document(id)));
    let broken = ["A-1200", "A-1201", "A-1202"];
    broken.map(|id| site.serve(&url(id), Reply::status(500, "")));
    assert!(site.fetch().await.is_err(), "the server is down");
    assert_eq!(site.known().await, 200);
    broken.map(|id| site.serve_text(&url(id), &document(id)));

    site.asked();
    let fetched = site.fetch().await.unwrap();
    assert_eq!((fetched.imported.new, fetched.more), (500, true));
    assert_eq!(documents_of(&site.asked()).len(), 500, "none twice");
    let row = site.row("csaf:provider.example").await;
    assert_eq!(row.due_at, site.app.app.clock.now().plus_seconds(60));
    let fetched = site.fetch().await.unwrap();
    assert_eq!((fetched.imported.new, fetched.more), (300, false));
    assert_eq!(
        (site.known().await, site.checks().await),
        (1_000, vec!["plain 1000".to_owned()])
    );
}

#[actix_web::test]
async fn a_folder_is_read_by_its_changes_and_without_them_by_its_index() {
    let site = Site::start().await;
    site.publish(&[("A-1001", ""), ("A-1002", "")]);
    site.describe("csaf_trusted_provider", folder());
    let changes = |time: &str| format!("2026/a-1001.json,{time}\n2026/a-1002.json,2026-11-18T00:00:00Z\n");
    site.serve_text(&format!("{ROOT}/white/changes.csv"), &changes("2026-11-17T00:00:00Z"));
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), ["a-1002", "a-1001"]);
    site.serve_text(&format!("{ROOT}/white/changes.csv"), &changes("2026-11-19T00:00:00Z"));
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), ["a-1001"]);

    site.remove(&format!("{ROOT}/white/changes.csv"));
    site.serve_text(
        &format!("{ROOT}/white/index.txt"),
        "2026/a-1001.json\n2026/a-1002.json\n",
    );
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()), [""; 0]);
    site.app.clock_forward_minutes(8 * 24 * 60);
    site.fetch().await.unwrap();
    assert_eq!(documents_of(&site.asked()).len(), 2, "after a week they are read again");
    site.remove(&format!("{ROOT}/white/index.txt"));
    assert!(site.fetch().await.unwrap_err().to_string().contains("404"));
}

#[actix_web::test]
async fn feeds_for_fewer_people_are_left_alone() {
    let site = Site::start().await;
    let feed = |label: &str| json!({ "summary": "x", "tlp_label": label, "url": format!("{ROOT}/{label}.json") });
    site.describe(
        "csaf_provider",
        json!([{ "rolie": { "feeds": [feed("AMBER"), feed("GREEN")] } }]),
    );
    let error = site.fetch().await.unwrap_err().to_string();
    assert!(error.contains("everybody may read"), "{error}");
    assert!(
        !site
            .asked()
            .iter()
            .any(|path| path.contains("AMBER") || path.contains("GREEN"))
    );
}

#[actix_web::test]
async fn the_worker_fetches_providers_like_other_sources() {
    let site = Site::start().await;
    site.publish(&[("A-1001", "2026-11-18T00:00:00Z")]);
    let app = &site.app.app;
    assert!(jobs::fetch_due(app, &site.fetcher).await.unwrap());
    assert!(!jobs::fetch_due(app, &site.fetcher).await.unwrap());
    assert_eq!(site.known().await, 1);
    let health = site.health().await;
    assert_eq!((health.documents, health.stale, health.is_provider()), (1, false, true));
    site.app.clock_forward_minutes(49 * 60);
    assert!(site.health().await.stale, "{DOMAIN} said nothing for two days");
}
