//! The functions that run most, each alone: `cargo bench --bench hot [-- NAME]`.
//!
//! For finding out what a change of ours costs; how Tocsin stands beside others is measured by `make bench`.

#![expect(clippy::expect_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion as Bench, criterion_group, criterion_main};
use tocsin::advisories::formats;
use tocsin::advisories::{Advisory, Statement};
use tocsin::alerts::{card, sample};
use tocsin::catalogue::{self, Catalogue};
use tocsin::clock::Clock;
use tocsin::i18n::{Lang, texts};
use tocsin::matching::index::{self, Index};
use tocsin::matching::{Bound, Configuration, Cpe, Criterion, Item, Node, Part, Row, Scheme, Version, hit};

/// Ranges and releases of the one product of the index.
const SIZE: u32 = 500;

/// A record of the CVE list with two branches.
const RECORD: &[u8] = br#"{"dataType":"CVE_RECORD","dataVersion":"5.1","cveMetadata":{"cveId":"CVE-2024-0001","state":"PUBLISHED","datePublished":"2024-01-02T00:00:00Z","dateUpdated":"2024-01-03T00:00:00Z"},"containers":{"cna":{"descriptions":[{"lang":"en","value":"A flaw in the login of Shop lets strangers in."}],"affected":[{"vendor":"Mozilla","product":"Firefox","versions":[{"version":"115.0","lessThan":"115.9.1","status":"affected","versionType":"semver"},{"version":"120.0","lessThan":"124.0.1","status":"affected","versionType":"semver"}]}],"metrics":[{"cvssV3_1":{"version":"3.1","vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","baseScore":9.8}}],"problemTypes":[{"descriptions":[{"cweId":"CWE-287"}]}],"references":[{"url":"https://example.com/advisory","tags":["vendor-advisory"]}]}}}"#;

fn versions(bench: &mut Bench) {
    let pairs = [
        (Scheme::Generic, "8.0.32-r1", "8.0.4"),
        (Scheme::Semver, "1.20.3-rc.1", "1.20.3"),
        (Scheme::Deb, "1:2.36.1-8+deb12u2", "1:2.36.1-8+deb12u10"),
        (Scheme::Rpm, "0:1.1.1k-9.el8_7", "0:1.1.1k-12.el8_9"),
        (Scheme::Pypi, "4.2.0.post1", "4.2.1a1"),
        (Scheme::Maven, "2.13.4-SNAPSHOT", "2.13.4.2"),
    ];
    for (scheme, older, newer) in pairs {
        bench.bench_function(&format!("version/parse/{scheme:?}"), |run| {
            run.iter(|| Version::parse_as(scheme, black_box(older)));
        });
        let (older, newer) = (Version::parse_as(scheme, older), Version::parse_as(scheme, newer));
        bench.bench_function(&format!("version/compare/{scheme:?}"), |run| {
            run.iter(|| black_box(&older).compare(black_box(&newer)));
        });
    }
}

fn matching(bench: &mut Bench) {
    let says = vec![says(40, 60)];
    let ours = [release(50)];
    bench.bench_function("match/one release, one advisory", |run| {
        run.iter(|| hit(black_box(says.as_slice()), Row::from(black_box(ours.as_slice()))));
    });

    let index = index_of_one_product();
    bench.bench_function("index/one release against 500 advisories", |run| {
        run.iter(|| index.candidates(black_box(&ours)));
    });
    let new = index::spans(says.as_slice());
    bench.bench_function("index/one advisory against 500 releases", |run| {
        run.iter(|| index.reached(black_box(&new)).len());
    });
    bench.bench_function("index/500 releases against 500 advisories", |run| {
        run.iter(|| index.rematch());
    });
    bench.bench_function("index/build", |run| {
        run.iter(index_of_one_product);
    });
}

fn index_of_one_product() -> Index {
    let mut index = Index::default();
    for n in 0..SIZE {
        index.set(
            &format!("CVE-3000-{n:04}"),
            &index::spans([says(n / 10, n / 10 + n % 40)].as_slice()),
        );
        index.add_release(&format!("r{n}"), &[release(n)]);
    }
    index.settle();
    index
}

/// Affected from one version on and before another.
fn says(from: u32, until: u32) -> Configuration {
    let cpe: Cpe = "cpe:2.3:a:acme:shop:*:*:*:*:*:*:*:*".parse().expect("a name");
    let bound = |n: u32, make: fn(&str) -> Bound| Some(make(&format!("{}.{}.3", n / 10, n % 10)));
    let criterion = Criterion::new(true, cpe, bound(from, Bound::including), bound(until, Bound::excluding));
    let node = Node {
        criteria: vec![criterion],
        ..Node::default()
    };
    Configuration {
        nodes: vec![node],
        ..Configuration::default()
    }
}

fn release(n: u32) -> Item {
    Item {
        part: Some(Part::Application),
        vendor: "acme".to_owned(),
        product: "shop".to_owned(),
        version: Some(format!("{}.{}.{}", n / 100, n / 10 % 10, n % 10)),
        ..Item::default()
    }
}

fn reading(bench: &mut Bench) {
    bench.bench_function("read/a record of the CVE list", |run| {
        run.iter(|| statements(black_box(RECORD)));
    });
    let said = statements(RECORD);
    bench.bench_function("merge/one statement", |run| {
        run.iter(|| Advisory::merge(black_box(&said)));
    });
}

fn statements(bytes: &[u8]) -> Vec<Statement> {
    let documents = formats::read(bytes).expect("a known format");
    documents
        .flat_map(|one| one.expect("a whole record").statements)
        .collect()
}

fn wording(bench: &mut Bench) {
    let catalogue = Catalogue::new(catalogue::built_in().expect("the list of products"));
    let facts = sample::facts(&catalogue, Clock::default().now(), "tocsin.example", "Anna".to_owned()).expect("facts");
    for lang in [Lang::En, Lang::De] {
        bench.bench_function(&format!("card/compose/{}", lang.code()), |run| {
            run.iter(|| card::compose(texts(lang), lang, black_box(&facts)));
        });
    }
}

criterion_group!(hot, versions, matching, reading, wording);
criterion_main!(hot);
