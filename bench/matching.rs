//! Workload W2: every business against every advisory, from version texts, on the index that the product runs on.
//!
//! The result is a list of advisories for each release; a business is its releases. Count and
//! checksum are over all pairs of a program and an advisory, weighed as the peers weigh them.

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use serde_json::json;
use tocsin::matching::index::{Asks, Index, Loader, Matches, Span, Spans};
use tocsin::matching::{Item, Part, Verdict};

use crate::measure::{Watch, peak_memory, percentile};

/// What is stored: texts only.
struct Stored {
    /// Advisory, product and its spans, each a line.
    spans: Vec<(u32, u32, String)>,
    /// Vendor and product by number.
    names: Vec<(String, String)>,
    /// Product, version and edition of each release.
    releases: Vec<(u32, String, String)>,
    /// The release of every program of every business.
    items: Vec<u32>,
}

pub fn rematch(data: &Path, repeat: usize) {
    let stored = read(data);
    for _ in 0..repeat {
        let from_texts = Watch::start();
        let index = build(&stored);
        let built = from_texts.stop();
        let ids = ids(&index, &stored);
        let ranks = Watch::start();
        let matches = index.rematch();
        let matched = ranks.stop();
        let sums = ranks_to_sums(&ids, &matches, &stored);
        let ranked = ranks.stop();
        let all = from_texts.stop();
        let line = json!({
            "build": built, "match": matched, "ranks": ranked, "all": all,
            "pairs": sums.0.to_string(), "checksum": sums.1.to_string(), "kept": matches.len(),
            "items": stored.items.len(), "memory_mib": peak_memory(),
        });
        println!("{line}");
    }
}

/// Each pair a line: release, advisory, whether it is affected, what else is asked (0 nothing, 1 platform, 2 advisory).
pub fn pairs(data: &Path, out: &Path) {
    let stored = read(data);
    let index = build(&stored);
    let ids = ids(&index, &stored);
    let matches = index.rematch();
    let mut file = BufWriter::new(File::create(out).expect("file"));
    for release in 0..stored.releases.len() as u32 {
        for candidate in matches.of(release).iter() {
            let id = ids[candidate.advisory() as usize];
            let affected = u8::from(candidate.verdict() == Verdict::Affected);
            let asks = candidate.asks() as u8;
            writeln!(file, "{release},{id},{affected},{asks}").expect("disk");
        }
    }
}

fn name(product: u32) -> (String, String) {
    (format!("maker{}", product % 5_000), format!("product{product}"))
}

fn build(stored: &Stored) -> Index {
    let mut loader = Loader::default();
    for (advisory, product, lines) in &stored.spans {
        let (vendor, product) = &stored.names[*product as usize];
        loader.advisory(&advisory.to_string(), vendor, product, lines);
    }
    for (release, (product, version, edition)) in stored.releases.iter().enumerate() {
        loader.release(&release.to_string(), &[item(stored, *product, version, edition)]);
    }
    loader.finish()
}

fn item(stored: &Stored, product: u32, version: &str, edition: &str) -> Item {
    let (vendor, product) = stored.names[product as usize].clone();
    Item {
        part: Some(Part::Application),
        vendor,
        product,
        version: (!version.is_empty()).then(|| version.to_owned()),
        sw_edition: (!edition.is_empty()).then(|| edition.to_owned()),
        ..Item::default()
    }
}

/// The number that each advisory has in the tables.
fn ids(index: &Index, stored: &Stored) -> Vec<u32> {
    let ids = (0..stored.spans.len() as u32).map_while(|number| index.advisory(number));
    ids.map(|id| id.parse().expect("a number")).collect()
}

/// Pairs and checksum over all programs: each pair counts its advisory, times its verdict.
fn ranks_to_sums(ids: &[u32], matches: &Matches, stored: &Stored) -> (u128, u128) {
    let mut programs = vec![0_u64; stored.releases.len()];
    for release in &stored.items {
        programs[*release as usize] += 1;
    }
    let (mut pairs, mut checksum) = (0_u128, 0_u128);
    for (release, programs) in programs.iter().enumerate() {
        let (mut count, mut sum) = (0, 0);
        for candidate in matches.of(release as u32).iter() {
            let verdict = 1 + u64::from(candidate.verdict() == Verdict::Affected);
            let platform = 2 * u64::from(candidate.asks() == Asks::Platform);
            count += 1;
            sum += u64::from(ids[candidate.advisory() as usize] + 1) * (verdict + platform);
        }
        pairs += u128::from(count * programs);
        checksum += u128::from(sum) * u128::from(*programs);
    }
    (pairs, checksum)
}

/// One new advisory against all releases and businesses, and one new program against all advisories.
pub fn single(data: &Path) {
    let stored = read(data);
    let mut index = build(&stored);
    let owners = owners(&stored);
    let mut advisory_times = Vec::new();
    let mut touched = 0_usize;
    for (n, (_, product, lines)) in stored.spans.iter().step_by(stored.spans.len() / 2_000).enumerate() {
        let spans: Vec<Span<'_>> = lines.lines().map(Span::read).collect();
        let spans: Spans<'_> = [(stored.names[*product as usize].clone(), spans)].into();
        let start = Instant::now();
        index.set(&format!("new-{n}"), &spans);
        let mut smes = vec![0_u64; stored.items.len() / 50 / 64 + 1];
        for release in index.reached(&spans) {
            let release: usize = release.parse().expect("a number");
            for sme in owners.of(release) {
                smes[*sme as usize / 64] |= 1 << (sme % 64);
            }
        }
        let count = black_box(&smes)
            .iter()
            .map(|some| some.count_ones() as usize)
            .sum::<usize>();
        advisory_times.push(start.elapsed().as_secs_f64());
        touched += count;
    }
    let mut item_times = Vec::new();
    for (n, (product, version, edition)) in stored
        .releases
        .iter()
        .step_by(stored.releases.len() / 20_000)
        .enumerate()
    {
        let new = [item(&stored, *product, &format!("{version}.{}", n % 3), edition)];
        let start = Instant::now();
        black_box(index.candidates(&new));
        item_times.push(start.elapsed().as_secs_f64());
    }
    let mut popular_times = Vec::new();
    for release in stored.items.iter().step_by((stored.items.len() / 20_000).max(1)) {
        let (product, version, edition) = &stored.releases[*release as usize];
        let new = [item(&stored, *product, version, edition)];
        let start = Instant::now();
        black_box(index.candidates(&new));
        popular_times.push(start.elapsed().as_secs_f64());
    }
    let line = json!({
        "advisory_to_smes": spread(advisory_times), "smes_touched": touched,
        "release_to_advisories": spread(item_times), "program_to_advisories": spread(popular_times),
        "items": stored.items.len(), "memory_mib": peak_memory(),
    });
    println!("{line}");
}

fn spread(mut seconds: Vec<f64>) -> serde_json::Value {
    seconds.sort_by(f64::total_cmp);
    let micros = |share| percentile(&seconds, share) * 1e6;
    json!({"p50_us": micros(0.5), "p99_us": micros(0.99), "max_us": micros(1.0), "count": seconds.len()})
}

/// The businesses that have a release.
struct Owners {
    starts: Vec<u32>,
    smes: Vec<u32>,
}

impl Owners {
    fn of(&self, release: usize) -> &[u32] {
        &self.smes[self.starts[release] as usize..self.starts[release + 1] as usize]
    }
}

fn owners(stored: &Stored) -> Owners {
    let mut starts = vec![0_u32; stored.releases.len() + 1];
    for release in &stored.items {
        starts[*release as usize + 1] += 1;
    }
    for n in 1..starts.len() {
        starts[n] += starts[n - 1];
    }
    let mut next = starts.clone();
    let mut smes = vec![0_u32; stored.items.len()];
    for (n, release) in stored.items.iter().enumerate() {
        smes[next[*release as usize] as usize] = n as u32 / 50;
        next[*release as usize] += 1;
    }
    Owners { starts, smes }
}

fn read(data: &Path) -> Stored {
    let items = fs::read(data.join("item.bin")).expect("items");
    Stored {
        names: (0..60_000).map(name).collect(),
        spans: read_spans(data),
        releases: read_releases(data),
        items: items
            .chunks_exact(4)
            .map(|four| u32::from_le_bytes(four.try_into().unwrap()))
            .collect(),
    }
}

fn read_releases(data: &Path) -> Vec<(u32, String, String)> {
    let text = fs::read_to_string(data.join("release.csv")).expect("releases");
    let rows = text.lines().skip(1).map(|line| {
        let mut cells = line.split(',').skip(1);
        let mut next = || cells.next().unwrap_or_default();
        (next().parse().expect("a product"), next().to_owned(), next().to_owned())
    });
    rows.collect()
}

/// The lines as the product stores them, made from the criteria of the table.
fn read_spans(data: &Path) -> Vec<(u32, u32, String)> {
    let text = fs::read_to_string(data.join("criterion.csv")).expect("criteria");
    let mut all: Vec<(u32, u32, String)> = Vec::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [
            advisory,
            product,
            low,
            low_kept,
            high,
            high_kept,
            exact,
            edition,
            platform,
            ruled,
            ..,
        ] = cells[..]
        else {
            panic!("{line}");
        };
        let (advisory, product) = (advisory.parse().unwrap(), product.parse().unwrap());
        let traits = match edition {
            "" => "a".to_owned(),
            edition => format!("cpe:2.3:a:*:*:*:*:*:*:{edition}:*:*:*"),
        };
        let asks = match (ruled, platform) {
            ("1", _) => "?",
            (_, "") => "",
            _ => "&",
        };
        let bound = |text: &str, kept: &str, open: char| match text {
            "" => String::new(),
            text => format!("{}{text}", if kept == "1" { '[' } else { open }),
        };
        let span = match exact {
            "1" => format!("={asks}\t{traits}\t{low}\t\t"),
            _ => format!(
                "~{asks}\t{traits}\t{}\t{}\t",
                bound(low, low_kept, '('),
                bound(high, high_kept, '(')
            ),
        };
        match all.last_mut() {
            Some((last, _, spans)) if *last == advisory => {
                spans.push('\n');
                spans.push_str(&span);
            }
            _ => all.push((advisory, product, span)),
        }
    }
    all
}
