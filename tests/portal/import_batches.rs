//! Documents that are written many at once leave the same rows as documents that are recorded one by one.

use crate::support::{GRAVE, Nvd, TestApp, kev, page};
use diesel::prelude::*;
use serde_json::json;
use tocsin::advisories::import::import_bytes;
use tocsin::advisories::{formats, store};
use tocsin::db::{Db, DbResult, Scope};

/// What is compared, without the times and numbers that differ anyway.
const ROWS: &[&str] = &[
    "SELECT id || document || CAST(rejected AS TEXT) || CAST(held AS TEXT) || CAST(match_pending AS TEXT) \
     || CAST(disputed AS TEXT) AS line FROM advisory ORDER BY id",
    "SELECT alias || ' ' || advisory_id AS line FROM advisory_alias ORDER BY alias",
    "SELECT source || source_id || advisory_id || digest || document || raw || coalesce(published, '-') \
     || CAST(names_products AS TEXT) || coalesce(container, '-') AS line FROM statement ORDER BY source, source_id",
    "SELECT vendor || product || advisory_id || spans AS line FROM advisory_product ORDER BY vendor, product, advisory_id",
    "SELECT vendor || product || advisory_id AS line FROM advisory_name ORDER BY vendor, product, advisory_id",
    "SELECT vendor || product || CAST(advisories AS TEXT) AS line FROM unknown_name ORDER BY vendor, product",
    "SELECT DISTINCT kind || subject AS line FROM index_change ORDER BY 1",
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

async fn rows(app: &TestApp) -> Vec<Vec<String>> {
    let read = |db: &mut Db| -> DbResult<Vec<Vec<String>>> {
        let lines = |db: &mut Db, sql: &str| diesel::sql_query(sql).load::<Line>(db);
        ROWS.iter()
            .map(|sql| Ok(lines(db, sql)?.into_iter().map(|one| one.line).collect()))
            .collect()
    };
    app.db_read(Scope::Global, read).await
}

/// A record of the CVE list whose product no list of ours knows.
fn unnamed(id: &str) -> String {
    json!({"dataType": "CVE_RECORD", "dataVersion": "5.1",
        "cveMetadata": {"cveId": id, "state": "PUBLISHED", "datePublished": "2026-11-02T00:00:00Z", "dateUpdated": "2026-11-03T00:00:00Z"},
        "containers": {"cna": {"descriptions": [{"lang": "en", "value": "A flaw."}],
            "affected": [{"vendor": "Acme", "product": "Shop", "versions": [{"version": "1.0", "lessThan": "1.4", "status": "affected"}]}],
            "metrics": [{"cvssV3_1": {"version": "3.1", "vectorString": GRAVE, "baseScore": 9.8}}]}}})
    .to_string()
}

fn osv(id: &str, aliases: &[&str]) -> String {
    json!({"schema_version": "1.6.0", "id": id, "aliases": aliases, "modified": "2026-11-03T00:00:00Z",
        "published": "2026-11-02T00:00:00Z", "summary": "A flaw.",
        "affected": [{"package": {"ecosystem": "npm", "name": "left-pad"},
            "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}, {"fixed": "1.3.0"}]}]}]})
    .to_string()
}

fn documents() -> Vec<String> {
    let record = |id: &str| Nvd::new(id).below("a:wordpress:wordpress", "6.4.3");
    let new = [
        record("CVE-2026-1").record(),
        record("CVE-2026-2").unscored().record(),
        record("CVE-2026-3").rejected().record(),
        Nvd::new("CVE-2026-4")
            .of("a:wordpress:wordpress", "6.4.1")
            .on("o:microsoft:windows")
            .record(),
        // The same once more, in one go.
        record("CVE-2026-1").record(),
        record("CVE-2026-5").record(),
        record("CVE-2026-5")
            .modified("2026-11-18")
            .below("a:wordpress:woocommerce", "8")
            .record(),
    ];
    vec![
        page(&new),
        unnamed("CVE-2026-6"),
        unnamed("CVE-2026-7"),
        // One that nobody knows, one that belongs to what is known, one that joins the two.
        osv("GHSA-aaaa-aaaa-aaaa", &["CVE-2026-8"]),
        osv("GHSA-bbbb-bbbb-bbbb", &["CVE-2026-1"]),
        osv("GHSA-cccc-cccc-cccc", &["CVE-2026-8", "CVE-2026-2"]),
        kev("CVE-2026-1"),
        kev("CVE-2026-9"),
    ]
}

#[actix_web::test]
async fn many_at_once_leave_the_rows_of_one_by_one() {
    let (together, apart) = (TestApp::start().await, TestApp::start().await);
    let now = together.app.clock.now();
    for document in documents() {
        let bytes = document.as_bytes();
        import_bytes(&together.app.database, now, "test", bytes).await.unwrap();
        apart
            .db_write(Scope::Global, move |db| one_by_one(db, now, &document))
            .await;
    }
    let (together, apart) = (rows(&together).await, rows(&apart).await);
    assert!(together.iter().all(|table| !table.is_empty()), "every table is used");
    assert_eq!(together, apart);
}

fn one_by_one(db: &mut Db, now: tocsin::clock::Timestamp, document: &str) -> DbResult<()> {
    for one in formats::read(document.as_bytes()).unwrap() {
        let one = one.unwrap();
        store::record(db, now, &one.statements, one.raw)?;
    }
    Ok(())
}
