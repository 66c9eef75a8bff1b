//! Workload W1: documents in, statements out, and statements kept.
//!
//! Volume is made from real shapes: each generated document is a real one (or one of ours where
//! none is given) under an id of its own.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use serde_json::json;
use tocsin::advisories::import::import;
use tocsin::advisories::sources::{self, Event, MAX_FILE_BYTES};
use tocsin::clock::Clock;

use crate::measure::{Watch, peak_memory};

const OWN: &str = r#"{"dataType":"CVE_RECORD","dataVersion":"5.1","cveMetadata":{"cveId":"CVE-2024-0001","state":"PUBLISHED","datePublished":"2024-01-02T00:00:00Z","dateUpdated":"2024-01-03T00:00:00Z"},"containers":{"cna":{"descriptions":[{"lang":"en","value":"A flaw in the login of Shop lets strangers in."}],"affected":[{"vendor":"Acme","product":"Shop","versions":[{"version":"1.0","lessThan":"1.4.2","status":"affected","versionType":"semver"}]}],"metrics":[{"cvssV3_1":{"version":"3.1","vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","baseScore":9.8}}],"problemTypes":[{"descriptions":[{"cweId":"CWE-287"}]}],"references":[{"url":"https://example.com/advisory"}]}}}"#;

pub fn documents(out: &Path, count: u32, shapes: Option<&Path>) {
    let text = shapes.map(|path| fs::read_to_string(path).expect("shapes"));
    let shapes: Vec<&str> = text.as_deref().unwrap_or(OWN).lines().collect();
    let mut file = BufWriter::new(File::create(out).expect("file"));
    for n in 0..count {
        let shape = shapes[n as usize % shapes.len()];
        let id = id_of(shape).expect("a CVE id");
        writeln!(file, "{}", shape.replace(id, &format!("CVE-3000-{:07}", n + 1))).expect("disk");
    }
}

fn id_of(document: &str) -> Option<&str> {
    let (_, rest) = document.split_once("\"cveId\"")?;
    rest.split('"').nth(1)
}

pub fn parse(documents: &Path) {
    let watch = Watch::start();
    let files = sources::find(&[documents.to_owned()]).expect("file");
    let (mut count, mut criteria, mut references) = (0_u64, 0_usize, 0_usize);
    sources::read::<()>(&files, MAX_FILE_BYTES, &mut |event| {
        if let Event::Document(_, document) = event {
            for statement in &document.statements {
                count += 1;
                references += statement.references.len();
                let all = statement.configurations.iter().map(|one| one.criteria().len());
                criteria += all.sum::<usize>();
            }
        }
        Ok(())
    })
    .expect("reading");
    let took = watch.stop();
    let line = json!({"documents": count, "criteria": criteria, "references": references, "took": took, "memory_mib": peak_memory()});
    println!("{line}");
}

pub fn store(documents: &Path, url: &str) {
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let database = crate::database::open(url);
    let watch = Watch::start();
    let imported = runtime
        .block_on(import(&database, Clock::default().now(), &[documents.to_owned()], |_| ()))
        .expect("import");
    let took = watch.stop();
    let line = json!({"new": imported.new, "problems": imported.problems.len(), "took": took, "memory_mib": peak_memory()});
    println!("{line}");
}
