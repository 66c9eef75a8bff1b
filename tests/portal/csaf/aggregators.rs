//! Lists of providers lead to the providers, for as long as they name them.

use super::{ROOT, Site, metadata, rolie};
use serde_json::{Value, json};
use tocsin::advisories::feeds::fetch::Target;
use tocsin::db::Scope;
use tocsin::jobs;

const LIST: &str = "https://list.example/.well-known/csaf-aggregator/aggregator.json";
const COPY: &str = "https://list.example/.well-known/csaf-aggregator/Small/provider-metadata.json";

fn listed(name: &str, url: &str, mirrors: Value) -> Value {
    json!({ "metadata": { "last_updated": "2026-11-20T00:00:00Z", "url": url,
        "publisher": { "category": "vendor", "name": name, "namespace": "https://provider.example" } },
        "mirrors": mirrors })
}

fn list(providers: Value, publishers: Value) -> String {
    json!({ "aggregator": { "category": "aggregator", "name": "List", "namespace": "https://list.example" },
        "aggregator_version": "2.0", "canonical_url": LIST, "last_updated": "2026-11-20T00:00:00Z",
        "csaf_providers": providers, "csaf_publishers": publishers })
    .to_string()
}

#[actix_web::test]
async fn a_list_leads_to_providers_and_to_copies_of_publishers() {
    let site = Site::start_with(&[("TOCSIN_FEED_CSAF", LIST)]).await;
    site.publish(&[("A-1001", "2026-11-18T00:00:00Z")]);
    let own = format!("{ROOT}/provider-metadata.json");
    let small = metadata(&site.key, "csaf_publisher", rolie());
    site.serve_text(COPY, &small.to_string());
    let providers = json!([
        listed("Provider PSIRT", &own, json!([])),
        listed("Evil", "file:///etc/passwd", json!([])),
    ]);
    site.serve_text(
        LIST,
        &list(
            providers,
            json!([listed("Small", "https://small.example/x.json", json!([COPY]))]),
        ),
    );
    let app = &site.app.app;
    let mut rounds = 0;
    while jobs::fetch_due(app, &site.fetcher).await.unwrap() {
        rounds += 1;
    }
    assert_eq!((rounds, site.known().await), (3, 1));
    let note = site.row(&format!("csaf:{LIST}")).await.last_error.unwrap();
    assert!(note.contains("file:///etc/passwd"), "{note}");

    site.serve_text(
        LIST,
        &list(json!([listed("Provider PSIRT", &own, json!([]))]), json!([])),
    );
    site.fetch_place(LIST).await.unwrap();
    let feeds = app.config.feeds.clone();
    let targets = site
        .app
        .db_read(Scope::Global, move |db| jobs::targets(db, &feeds))
        .await;
    let names: Vec<String> = targets.iter().map(Target::name).collect();
    assert_eq!(names, [format!("csaf:{LIST}"), format!("csaf:{own}")]);
    jobs::watch_sources(app).await.unwrap();
    let rows = site
        .app
        .db_read(Scope::Global, tocsin::advisories::feeds::fetch::store::find_all)
        .await;
    assert!(
        rows.iter().all(|row| row.name != format!("csaf:{COPY}")),
        "nobody waits for it"
    );
}
