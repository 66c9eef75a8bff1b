//! The API of NVD: windows, pages, the key, and going on after a break.

use super::{Reply, World};
use crate::support::{Nvd, page};
use serde_json::{Value, json};
use tocsin::advisories::Source;
use tocsin::advisories::feeds::fetch::FetchError;

fn record(number: u32) -> Value {
    Nvd::new(&format!("CVE-2026-{number}"))
        .below("a:wordpress:wordpress", "6.4.3")
        .record()
}

fn query(path: &str, name: &str) -> String {
    let pairs = path.split_once('?').unwrap().1.split('&');
    let mut values = pairs.filter_map(|pair| pair.strip_prefix(&format!("{name}=")));
    values.next().unwrap().to_owned()
}

/// The page that a request asks for, of so many records, two on each.
fn paged(path: &str, total: u32) -> Reply {
    let start: u32 = query(path, "startIndex").parse().unwrap();
    let records: Vec<Value> = (start..total.min(start + 2))
        .map(|number| record(1000 + number))
        .collect();
    let mut whole: Value = serde_json::from_str(&page(&records)).unwrap();
    whole["startIndex"] = json!(start);
    whole["totalResults"] = json!(total);
    Reply::of(whole.to_string())
}

#[actix_web::test]
async fn pages_are_read_one_by_one_with_the_key() {
    let world = World::start_with(&[("TOCSIN_FEED_NVD_KEY", "the-key")], |asked| paged(&asked.path, 5)).await;
    let fetched = world.fetch(Source::Nvd).await.unwrap();
    assert_eq!((fetched.imported.new, world.known().await), (5, 5));
    let asked = world.server.asked();
    let starts: Vec<String> = asked.iter().map(|one| query(&one.path, "startIndex")).collect();
    assert_eq!(starts, ["0", "2", "4"]);
    for one in &asked {
        assert!(one.path.starts_with("/nvd/rest/json/cves/2.0?"), "{}", one.path);
        assert_eq!(one.headers.get("apikey").map(String::as_str), Some("the-key"));
        assert_eq!(query(&one.path, "lastModEndDate"), "2026-11-23T08:00:00.000%2B00:00");
        assert_eq!(query(&one.path, "lastModStartDate"), "2026-07-27T07:00:00.000%2B00:00");
    }

    world.app.clock_forward_minutes(120);
    world.server.answers(|asked| paged(&asked.path, 1));
    world.app.work().await;
    let again = world.fetch(Source::Nvd).await.unwrap();
    assert_eq!(
        (again.imported.unchanged, world.waiting().await),
        (1, 0),
        "unchanged: nothing is matched again"
    );
    let start = query(&world.server.paths()[0], "lastModStartDate");
    assert_eq!(
        start, "2026-11-23T07:00:00.000%2B00:00",
        "an hour before the end of the last window"
    );
}

#[actix_web::test]
async fn a_long_time_is_read_in_windows_below_120_days() {
    let world = World::start(|asked| paged(&asked.path, 0)).await;
    world
        .fetcher
        .begin_nvd(&world.app.app.database, "2026-01-01")
        .await
        .unwrap();
    world.fetch(Source::Nvd).await.unwrap();
    let paths = world.server.paths();
    let ends: Vec<String> = paths
        .iter()
        .map(|path| query(path, "lastModEndDate")[..10].to_owned())
        .collect();
    assert_eq!(ends, ["2026-04-30", "2026-08-27", "2026-11-23"]);
    assert!(
        world
            .fetcher
            .begin_nvd(&world.app.app.database, "yesterday")
            .await
            .is_err()
    );
}

#[actix_web::test]
async fn a_fetch_that_broke_off_goes_on_after_the_last_page() {
    let world = World::start(|asked| match query(&asked.path, "startIndex").as_str() {
        "0" => paged(&asked.path, 5),
        _ => Reply::status(503, "").with("retry-after", "120"),
    })
    .await;
    let error = world.fetch(Source::Nvd).await.unwrap_err();
    assert!(matches!(error, FetchError::Busy { status: 503, .. }), "{error}");
    assert_eq!(world.known().await, 2, "the first page is kept");
    let row = world.row(Source::Nvd).await;
    assert_eq!(row.failures, 1);
    assert_eq!(row.due_at, world.app.app.clock.now().plus_seconds(120));

    world.app.clock_forward_minutes(2);
    world.server.answers(|asked| paged(&asked.path, 5));
    world.fetch(Source::Nvd).await.unwrap();
    let starts: Vec<String> = world
        .server
        .paths()
        .iter()
        .map(|path| query(path, "startIndex"))
        .collect();
    assert_eq!(starts[..2], ["2", "4"], "the first page is not asked for again");
    assert_eq!(world.known().await, 5);
    let row = world.row(Source::Nvd).await;
    assert_eq!(
        (row.failures, row.last_error, row.succeeded_at),
        (0, None, Some(world.app.app.clock.now()))
    );
}

#[actix_web::test]
async fn a_window_that_changes_while_it_is_read_is_read_again() {
    let world = World::start(|asked| match query(&asked.path, "startIndex").as_str() {
        "2" => paged(&asked.path, 4),
        _ => paged(&asked.path, 5),
    })
    .await;
    // The number moves once: from then on it is four.
    let asked = std::sync::atomic::AtomicU32::new(0);
    world.server.answers(move |request| {
        let before = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        paged(&request.path, if before == 0 { 5 } else { 4 })
    });
    world.fetch(Source::Nvd).await.unwrap();
    let starts: Vec<String> = world
        .server
        .paths()
        .iter()
        .map(|path| query(path, "startIndex"))
        .collect();
    assert_eq!(starts, ["0", "2", "0", "2"]);
    assert_eq!(world.known().await, 4);
}

#[actix_web::test]
async fn one_broken_record_is_noted_and_holds_nothing_up() {
    let world = World::start(|_| {
        let broken = json!({ "cve": { "id": 7 } });
        Reply::of(page(&[record(1), broken, record(2)]))
    })
    .await;
    let fetched = world.fetch(Source::Nvd).await.unwrap();
    assert_eq!((fetched.imported.new, fetched.imported.problems.len()), (2, 1));
    let note = world.row(Source::Nvd).await.last_error.unwrap();
    assert!(
        note.starts_with("1 documents left out, the first: vulnerabilities[1]"),
        "{note}"
    );
}
