//! Providers of CSAF documents on loopback, good and bad ones: what is found, believed, held back and taken in.
//!
//! The server stands where a mirror would: `https://HOST/PATH` is asked for as `/csaf/HOST/PATH`.

mod aggregators;
mod corpus;
mod discovery;
mod documents;
mod files;
mod keys;
mod lists;
mod openpgp;
mod pages;

use crate::feeds::server::{Reply, Server};
use crate::support::TestApp;
use keys::TestKey;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tocsin::advisories::feeds::fetch::csaf::Place;
use tocsin::advisories::feeds::fetch::http::Limits;
use tocsin::advisories::feeds::fetch::store::Fetch;
use tocsin::advisories::feeds::fetch::{FetchError, Fetched, Fetcher, store};
use tocsin::advisories::feeds::health::{self, SourceHealth};
use tocsin::advisories::quarantine::store::Entry;
use tocsin::advisories::{self, quarantine};
use tocsin::db::Scope;

const DOMAIN: &str = "provider.example";
const ROOT: &str = "https://provider.example/.well-known/csaf";

/// The files of all providers, by address.
type Files = Arc<Mutex<BTreeMap<String, Reply>>>;

/// A portal, the web as far as it knows it, and a provider with a key.
struct Site {
    app: TestApp,
    server: Server,
    files: Files,
    fetcher: Fetcher,
    key: TestKey,
}

fn limits() -> Limits {
    Limits {
        read: Duration::from_millis(300),
        transferred: 512 * 1024,
        unpacked: 512 * 1024,
        requests_each_minute: 1_000_000,
        ..Limits::default()
    }
}

impl Site {
    async fn start() -> Self {
        Self::start_with(&[("TOCSIN_FEED_CSAF", DOMAIN)]).await
    }

    async fn start_with(settings: &[(&str, &str)]) -> Self {
        let files = Files::default();
        let served = Arc::clone(&files);
        let server = Server::start(move |asked| {
            let url = asked.path.replacen("/csaf/", "https://", 1);
            let found = served.lock().unwrap().get(&url).cloned();
            found.unwrap_or_else(|| Reply::status(404, "not here"))
        })
        .await;
        let mut all = vec![
            ("TOCSIN_FEED_MIRROR", server.url.as_str()),
            ("TOCSIN_FEED_PRIVATE", "yes"),
        ];
        all.extend(settings);
        let app = TestApp::start_with(&all).await;
        let fetcher = Fetcher::with_limits(&app.app.config.feeds, &app.app.clock, limits()).unwrap();
        let key = TestKey::new();
        Self {
            app,
            server,
            files,
            fetcher,
            key,
        }
    }

    /// Puts a file on the web.
    fn serve(&self, url: &str, reply: Reply) {
        self.files.lock().unwrap().insert(url.to_owned(), reply);
    }

    fn serve_text(&self, url: &str, text: &str) {
        self.serve(url, Reply::of(text));
    }

    fn remove(&self, url: &str) {
        self.files.lock().unwrap().remove(url);
    }

    /// The description of the provider, and its key.
    fn describe(&self, role: &str, distributions: Value) {
        let metadata = metadata(&self.key, role, distributions);
        self.serve_text(&format!("{ROOT}/provider-metadata.json"), &metadata.to_string());
        self.serve_text("https://provider.example/key.asc", &self.key.public());
    }

    /// A provider that signs, with one feed of these documents.
    fn publish(&self, documents: &[(&str, &str)]) {
        self.describe("csaf_trusted_provider", rolie());
        self.list(documents);
        for (id, _) in documents {
            self.put(id, &document(id));
        }
    }

    /// The feed: ids and times.
    fn list(&self, documents: &[(&str, &str)]) {
        let entries: Vec<Value> = documents.iter().map(|(id, updated)| entry(id, updated)).collect();
        self.serve_text(
            &format!("{ROOT}/white.json"),
            &json!({ "feed": { "entry": entries } }).to_string(),
        );
    }

    /// A document with its hash and signature.
    fn put(&self, id: &str, text: &str) {
        let url = url(id);
        self.serve_text(&url, text);
        let digest = tocsin::advisories::checks::hashes::Algorithm::Sha512.digest(text.as_bytes());
        self.serve_text(
            &format!("{url}.sha512"),
            &format!("{digest}  {}.json\n", id.to_lowercase()),
        );
        self.serve_text(&format!("{url}.asc"), &self.key.signs(text.as_bytes()));
    }

    async fn fetch(&self) -> Result<Fetched, FetchError> {
        self.fetch_place(DOMAIN).await
    }

    async fn fetch_place(&self, place: &str) -> Result<Fetched, FetchError> {
        let place = Place::parse(place, true).unwrap();
        self.fetcher.fetch(&self.app.app.database, place).await
    }

    async fn waiting(&self) -> Vec<Entry> {
        let find = |db: &mut tocsin::db::Db| quarantine::store::find_waiting(db, 100);
        self.app.db_read(Scope::Global, find).await
    }

    /// Reasons of what is held back.
    async fn reasons(&self) -> Vec<String> {
        self.waiting().await.into_iter().map(|entry| entry.reason).collect()
    }

    async fn known(&self) -> i64 {
        self.app.db_read(Scope::Global, advisories::store::count).await
    }

    async fn row(&self, name: &str) -> Fetch {
        let all = self.app.db_read(Scope::Global, store::find_all).await;
        all.into_iter().find(|one| one.name == name).unwrap()
    }

    async fn health(&self) -> SourceHealth {
        let now = self.app.app.clock.now();
        let all = self.app.db_read(Scope::Global, move |db| health::health(db, now)).await;
        all.into_iter()
            .find(|one| one.name == format!("csaf:{DOMAIN}"))
            .unwrap()
    }

    /// What speaks for the documents that were taken, as `word count`.
    async fn checks(&self) -> Vec<String> {
        let publisher = self.health().await.provider.unwrap();
        publisher
            .checks
            .iter()
            .map(|(check, count)| format!("{check} {count}"))
            .collect()
    }

    /// Paths that were asked for since the last time, without the part that all have.
    fn asked(&self) -> Vec<String> {
        let paths = self.server.take_paths();
        paths
            .iter()
            .map(|path| path.replacen("/csaf/", "https://", 1))
            .collect()
    }
}

fn url(id: &str) -> String {
    format!("{ROOT}/white/2026/{}.json", id.to_lowercase())
}

fn rolie() -> Value {
    json!([{ "rolie": { "feeds": [{ "summary": "all", "tlp_label": "WHITE", "url": format!("{ROOT}/white.json") }] } }])
}

fn folder() -> Value {
    json!([{ "directory_url": format!("{ROOT}/white") }])
}

fn metadata(key: &TestKey, role: &str, distributions: Value) -> Value {
    json!({ "canonical_url": format!("{ROOT}/provider-metadata.json"), "metadata_version": "2.0", "role": role,
        "last_updated": "2026-11-20T08:00:00Z", "list_on_CSAF_aggregators": true, "mirror_on_CSAF_aggregators": true,
        "publisher": { "category": "vendor", "name": "Provider PSIRT", "namespace": "https://provider.example" },
        "public_openpgp_keys": [{ "fingerprint": key.fingerprint(), "url": "https://provider.example/key.asc" }],
        "distributions": distributions })
}

fn entry(id: &str, updated: &str) -> Value {
    let url = url(id);
    json!({ "id": id, "title": id, "published": updated, "updated": updated,
        "content": { "type": "application/json", "src": url },
        "format": { "schema": "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json", "version": "2.0" },
        "link": [{ "rel": "self", "href": url }, { "rel": "hash", "href": format!("{url}.sha512") },
            { "rel": "signature", "href": format!("{url}.asc") }] })
}

/// The weakness that a document of this id is about.
fn weakness(id: &str) -> String {
    format!("CVE-2026-{}", id.trim_start_matches(|c: char| !c.is_ascii_digit()))
}

/// A document about one weakness in WordPress 6.4.2.
fn document(id: &str) -> String {
    document_with(id, "https://provider.example", "WHITE", "2026-11-20T00:00:00Z").to_string()
}

fn document_with(id: &str, namespace: &str, tlp: &str, released: &str) -> Value {
    let helper = json!({ "cpe": "cpe:2.3:a:wordpress:wordpress:6.4.2:*:*:*:*:*:*:*" });
    let version = json!({ "category": "product_version", "name": "6.4.2",
        "product": { "product_id": "P1", "name": "WordPress 6.4.2", "product_identification_helper": helper } });
    json!({ "document": { "category": "csaf_security_advisory", "csaf_version": "2.0", "title": format!("Advisory {id}"),
            "publisher": { "category": "vendor", "name": "Provider PSIRT", "namespace": namespace },
            "distribution": { "tlp": { "label": tlp } },
            "tracking": { "id": id, "status": "final", "version": "1", "current_release_date": released,
                "initial_release_date": "2026-11-20T00:00:00Z",
                "revision_history": [{ "number": "1", "date": "2026-11-20T00:00:00Z", "summary": "first" }] } },
        "product_tree": { "branches": [{ "category": "vendor", "name": "WordPress", "branches": [
            { "category": "product_name", "name": "WordPress", "branches": [version] }] }] },
        "vulnerabilities": [{ "cve": weakness(id), "title": "A weakness",
            "notes": [{ "category": "description", "text": "Attackers can run their own code." }],
            "product_status": { "known_affected": ["P1"] },
            "scores": [{ "products": ["P1"], "cvss_v3": { "version": "3.1", "baseScore": 9.8, "baseSeverity": "CRITICAL",
                "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" } }] }] })
}
