//! CISA's catalogue, the CVE list and EPSS: changed files only, records by their id, one file for each day.

use super::{Reply, World, gzip};
use crate::support::{kev, page};
use serde_json::{Value, json};
use tocsin::advisories::Source;
use tocsin::advisories::forecasts;
use tocsin::db::Scope;

fn record(id: &str) -> String {
    json!({ "dataVersion": "5.1", "cveMetadata": { "cveId": id, "state": "PUBLISHED",
        "datePublished": "2026-11-20T00:00:00.000Z", "dateUpdated": "2026-11-22T00:00:00.000Z" },
        "containers": { "cna": { "affected": [{ "vendor": "WordPress", "product": "WordPress",
            "versions": [{ "version": "6.0", "lessThan": "6.4.3", "status": "affected" }] }] } } })
    .to_string()
}

fn log(entries: &[(&str, &[&str])]) -> String {
    let change = |id: &&str| json!({ "cveId": id, "githubLink": "http://169.254.169.254/latest", "dateUpdated": "x" });
    let entries: Vec<Value> = entries
        .iter()
        .map(|(time, ids)| {
            let ids: Vec<Value> = ids.iter().map(change).collect();
            json!({ "fetchTime": time, "numberOfChanges": 1, "new": [], "updated": ids, "error": [] })
        })
        .collect();
    json!(entries).to_string()
}

#[actix_web::test]
async fn the_catalogue_is_fetched_when_it_changed() {
    let world = World::start(|_| {
        Reply::of(kev("CVE-2026-1"))
            .with("etag", "\"one\"")
            .with("last-modified", "Mon")
    })
    .await;
    assert_eq!(world.fetch(Source::Kev).await.unwrap().imported.new, 1);
    let path = "/kev/sites/default/files/feeds/known_exploited_vulnerabilities.json";
    assert_eq!(world.server.paths(), [path]);
    assert!(!world.server.asked()[0].headers.contains_key("if-none-match"));

    world.app.clock_forward_minutes(120);
    world.server.answers(|_| Reply::status(304, ""));
    let again = world.fetch(Source::Kev).await.unwrap();
    assert!(again.unchanged);
    let headers = world.server.asked()[0].headers.clone();
    assert_eq!(headers["if-none-match"], "\"one\"");
    assert_eq!(headers["if-modified-since"], "Mon");
    let health = world.health(Source::Kev).await;
    assert_eq!(
        health.last_success,
        Some(world.app.app.clock.now()),
        "nothing new is heard of too"
    );
    world.fetch(Source::Kev).await.unwrap();
    assert!(world.server.asked()[1].headers.contains_key("if-none-match"));
}

#[actix_web::test]
async fn a_catalogue_that_lost_half_of_its_entries_is_refused() {
    let entries = |count: u32| {
        let entry = |number: u32| {
            serde_json::from_str::<Value>(&kev(&format!("CVE-2026-{number}"))).unwrap()["vulnerabilities"][0].clone()
        };
        page(&(1..=count).map(entry).collect::<Vec<_>>())
    };
    let world = World::start(move |_| Reply::of(entries(10))).await;
    world.fetch(Source::Kev).await.unwrap();
    world
        .server
        .answers(move |_| Reply::of(entries(4)).with("etag", "\"bad\""));
    let error = world.fetch(Source::Kev).await.unwrap_err().to_string();
    assert!(error.contains("4 entries where 10 are known"), "{error}");
    assert_eq!(world.row(Source::Kev).await.etag, None);
}

#[actix_web::test]
async fn records_of_the_list_are_read_by_their_id_and_a_break_goes_on() {
    const LOG: &[(&str, &[&str])] = &[
        ("2026-11-23T07:00:00.000Z", &["CVE-2026-1003", "CVE-2026-12004"]),
        ("2026-11-23T06:00:00.000Z", &["CVE-2026-1001", "CVE-2026-1003"]),
        ("2026-11-01T06:00:00.000Z", &["CVE-2026-1000"]),
    ];
    let world = World::start(|asked| {
        let name = asked.path.rsplit('/').next().unwrap();
        match name.trim_end_matches(".json") {
            "deltaLog" => Reply::of(log(LOG)).with("etag", "\"log\""),
            "CVE-2026-1003" => Reply::status(404, ""),
            id => Reply::of(record(id)),
        }
    })
    .await;
    let fetched = world.fetch(Source::Cve).await.unwrap();
    assert_eq!(fetched.imported.new, 2, "{:?}", fetched.imported.problems);
    assert_eq!(
        fetched.imported.problems.len(),
        1,
        "a record that is not there is named"
    );
    let folder = "/cve/CVEProject/cvelistV5/main/cves";
    assert_eq!(
        world.server.paths(),
        [
            format!("{folder}/deltaLog.json"),
            format!("{folder}/2026/1xxx/CVE-2026-1001.json"),
            format!("{folder}/2026/1xxx/CVE-2026-1003.json"),
            format!("{folder}/2026/12xxx/CVE-2026-12004.json"),
        ],
        "no address of the log is followed, and nothing from before the first fetch"
    );
    world.server.answers(|_| Reply::status(304, ""));
    assert!(world.fetch(Source::Cve).await.unwrap().unchanged);
    assert_eq!(world.server.asked()[0].headers["if-none-match"], "\"log\"");

    world
        .server
        .answers(|asked| match asked.path.ends_with("deltaLog.json") {
            true => Reply::of(log(&[("2026-11-23T08:00:00.000Z", &["CVE-2026-2001"])])),
            false => Reply::status(429, ""),
        });
    world.fetch(Source::Cve).await.unwrap_err();
    world
        .server
        .answers(|asked| match asked.path.ends_with("deltaLog.json") {
            true => Reply::of(log(&[("2026-11-23T08:00:00.000Z", &["CVE-2026-2001"])])),
            false => Reply::of(record("CVE-2026-2001")),
        });
    assert_eq!(world.fetch(Source::Cve).await.unwrap().imported.new, 1);
}

#[actix_web::test]
async fn a_gap_in_the_log_is_noted() {
    let world = World::start(|_| Reply::of(log(&[("2026-11-23T07:00:00.000Z", &[])]))).await;
    world.fetch(Source::Cve).await.unwrap();
    let note = world.row(Source::Cve).await.last_error.unwrap();
    assert!(note.contains("until the whole list is imported"), "{note}");
}

#[actix_web::test]
async fn forecasts_are_fetched_once_for_each_day() {
    let table = |day: &str| {
        let text = format!(
            "#model_version:v1,score_date:{day}T12:00:00Z\ncve,epss,percentile\nCVE-2026-1,0.5,0.9\nCVE-2026-2,0.01,0.1\n"
        );
        gzip(text.as_bytes())
    };
    // 08:00 UTC: the file of this day is not there yet.
    let world = World::start(move |asked| match asked.path.as_str() {
        "/epss/epss_scores-2026-11-22.csv.gz" => Reply::of(table("2026-11-22")),
        _ => Reply::status(404, ""),
    })
    .await;
    let fetched = world.fetch(Source::Epss).await.unwrap();
    assert_eq!((fetched.imported.new, fetched.imported.unchanged), (1, 1));
    assert_eq!(world.app.db_read(Scope::Global, forecasts::store::count).await, 1);
    assert_eq!(world.known().await, 0, "no advisory by a forecast alone");
    assert!(world.fetch(Source::Epss).await.unwrap().unchanged);
    assert_eq!(world.server.paths().len(), 1, "a day that we hold is not asked for");

    world.app.clock_forward_minutes(7 * 60);
    world.server.answers(move |_| Reply::of(table("2026-11-25")));
    let error = world.fetch(Source::Epss).await.unwrap_err().to_string();
    assert!(error.contains("the file of 2026-11-23 holds 2026-11-25"), "{error}");
    world.server.answers(move |_| Reply::of(table("2026-11-23")));
    assert!(!world.fetch(Source::Epss).await.unwrap().unchanged);
    assert_eq!(world.health(Source::Epss).await.documents, 1);
}
