//! Age and coverage of the sources: what the public, the owner and the operator read of them.

use super::{Reply, World};
use crate::support::{Nvd, TestApp, kev, page};
use serde_json::Value;
use tocsin::advisories::Source;
use tocsin::advisories::feeds::health::{self, AlarmChanges, AlarmKind};
use tocsin::db::{Db, Scope};

async fn changes(app: &TestApp) -> AlarmChanges {
    let now = app.app.clock.now();
    app.db_write(Scope::Global, move |db: &mut Db| health::note_alarms(db, now))
        .await
}

#[actix_web::test]
async fn a_source_that_falls_silent_alarms_once_and_ends_once() {
    let world = World::start(|_| Reply::of(kev("CVE-2026-1"))).await;
    world.fetch(Source::Kev).await.unwrap();
    world.server.answers(|_| Reply::status(500, ""));
    world.app.clock_forward_minutes(47 * 60);
    world.fetch(Source::Kev).await.unwrap_err();
    assert!(changes(&world.app).await.begun.is_empty());
    world.app.clock_forward_minutes(2 * 60);
    let begun = changes(&world.app).await.begun;
    assert_eq!((begun.len(), begun[0].kind()), (1, AlarmKind::Stale));
    let words = begun[0].to_string();
    assert!(words.contains("2026-11-23") && words.contains("500"), "{words}");
    assert_eq!(changes(&world.app).await, AlarmChanges::default(), "said once");

    world.server.answers(|_| Reply::of(kev("CVE-2026-1")));
    world.fetch(Source::Kev).await.unwrap();
    let ended = changes(&world.app).await.ended;
    assert_eq!(ended, [("kev".to_owned(), "stale".to_owned())]);
}

#[actix_web::test]
async fn a_source_whose_newest_documents_name_no_products_is_thin() {
    let app = TestApp::start().await;
    let empty = |number: u32| Nvd::new(&format!("CVE-2026-{number}")).record();
    let full = |number: u32| {
        Nvd::new(&format!("CVE-2026-{number}"))
            .below("a:wordpress:wordpress", "6.4.3")
            .record()
    };
    let old = |number: u32| Nvd::new(&format!("CVE-2025-{number}")).published("2025-11-01").record();
    let without: Vec<Value> = (0..60).map(empty).chain((0..9).map(old)).map(stripped).collect();
    app.arrives(&page(&without)).await;
    app.arrives(&page(&(100..110).map(full).collect::<Vec<_>>())).await;
    let now = app.app.clock.now();
    let sources = app.db_read(Scope::Global, move |db| health::health(db, now)).await;
    let coverage = sources[0].coverage.unwrap();
    assert_eq!((coverage.newest, coverage.matchable, sources[0].thin), (70, 10, true));
    let begun = changes(&app).await.begun;
    assert!(begun[0].to_string().contains("only 10 of 70"), "{}", begun[0]);
    let all = app.db_read(Scope::Global, move |db| health::coverage(db, now)).await;
    assert_eq!((all.newest, all.matchable), (70, 10));
}

/// Without the empty configuration that the test record carries.
fn stripped(mut record: Value) -> Value {
    record["cve"]["configurations"] = Value::Null;
    record
}

#[actix_web::test]
async fn the_sources_page_says_age_number_and_coverage_and_what_the_sources_ask_to_say() {
    let app = TestApp::start().await;
    let page = app.browser().get("/sources").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("We have no data yet"), "{}", page.text());
    app.arrives(&kev("CVE-2026-1")).await;
    app.arrives(
        &Nvd::new("CVE-2026-1")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.clock_forward_minutes(60);
    let text = app.browser().get("/sources").await.text();
    for expected in [
        "This product uses the NVD API/data but is not endorsed or certified by the NVD.",
        "Known Exploited Vulnerabilities",
        "CC0",
        "1 of 1",
        "MITRE",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("EPSS"), "only what we read");
    app.clock_forward_minutes(48 * 60);
    let text = app.browser().get("/sources").await.text();
    assert!(text.contains("Too old"), "{text}");
}

#[actix_web::test]
async fn the_owners_home_tells_the_age_of_the_oldest_source_that_tells_weaknesses() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.5", "yes").await;
    app.arrives(
        &Nvd::new("CVE-2026-1")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.clock_forward_minutes(49 * 60);
    app.arrives(&kev("CVE-2026-1")).await;
    let home = owner.home().await;
    assert!(
        home.text().contains("23\u{a0}November") || home.text().contains("23 November"),
        "{}",
        home.text()
    );
    assert_eq!(home.select("p.warning").len(), 1, "the owner is told: {}", home.text());
}
