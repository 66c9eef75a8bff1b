//! Real documents, where `TOCSIN_CORPUS` names a folder that holds them, through a real fetch.

use super::{Reply, World};
use crate::support::TestApp;
use flate2::read::GzDecoder;
use std::io::Read as _;
use std::path::PathBuf;
use tocsin::advisories::Source;
use tocsin::advisories::feeds::fetch::Fetcher;

fn corpus() -> Option<PathBuf> {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    let folder = std::env::var_os("TOCSIN_CORPUS").map(|folder| PathBuf::from(folder).join("data"));
    folder.filter(|folder| folder.is_dir()).or_else(|| {
        println!("corpus not present, skipped");
        None
    })
}

#[actix_web::test]
async fn real_files_are_fetched_whole() {
    let Some(corpus) = corpus() else { return };
    let kev = std::fs::read(corpus.join("kev/known_exploited_vulnerabilities-2024-12-18.json")).unwrap();
    let mut lines = String::new();
    let records = std::fs::File::open(corpus.join("cve5/cve5-vulnrichment.ndjson.gz")).unwrap();
    GzDecoder::new(records).read_to_string(&mut lines).unwrap();
    let records: Vec<(String, String)> = lines.lines().take(60).map(|line| (id(line), line.to_owned())).collect();
    let log = log(&records);
    let count = records.len();
    let world = World::start(move |asked| {
        let name = asked
            .path
            .rsplit('/')
            .next()
            .unwrap()
            .trim_end_matches(".json")
            .to_owned();
        match name.as_str() {
            "known_exploited_vulnerabilities" => Reply::of(kev.clone()),
            "deltaLog" => Reply::of(log.clone()),
            _ => Reply::of(records.iter().find(|(id, _)| *id == name).unwrap().1.clone()),
        }
    })
    .await;
    let fetcher = Fetcher::new(&world.app.app.config.feeds, &world.app.app.clock).unwrap();
    assert_eq!(fetched(&world.app, &fetcher, Source::Kev).await, 1_236);
    assert_eq!(
        fetched(&world.app, &fetcher, Source::Cve).await,
        u64::try_from(count).unwrap()
    );
}

async fn fetched(app: &TestApp, fetcher: &Fetcher, source: Source) -> u64 {
    let fetched = fetcher.fetch(&app.app.database, source).await.unwrap();
    assert_eq!(fetched.imported.problems, [""; 0]);
    fetched.imported.new
}

fn id(line: &str) -> String {
    let record: serde_json::Value = serde_json::from_str(line).unwrap();
    record["cveMetadata"]["cveId"].as_str().unwrap().to_owned()
}

fn log(records: &[(String, String)]) -> String {
    let changes: Vec<_> = records
        .iter()
        .map(|(id, _)| serde_json::json!({ "cveId": id }))
        .collect();
    serde_json::json!([{ "fetchTime": "2026-11-23T07:00:00.000Z", "new": changes, "updated": [] }]).to_string()
}
