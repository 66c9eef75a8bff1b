//! Advisories, releases and businesses of believable shape, the same for the same seed.
//!
//! Products are unevenly popular (Zipf), versions have the shapes that are met in real data, most
//! criteria name one version and few a range, many configurations ask for a platform, some names
//! state an edition, a few releases are ruled on by their maker. Two profiles: `heavy` reaches about
//! 260 advisories for each program of a business, `light` about 20.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tocsin::matching::index::sort_key;

const PRODUCTS: usize = 60_000;
const VERSIONS: usize = 1_400_000;
const ADVISORIES: u32 = 300_000;
const PROGRAMS: u32 = 50;
const EDITIONS: [&str; 4] = ["", "pro", "community", "server"];

#[derive(clap::Args)]
pub struct Shape {
    /// Businesses, of 50 programs each.
    #[arg(long, default_value_t = 20_000)]
    pub smes: u32,
    /// `heavy` or `light`.
    #[arg(long, default_value = "heavy")]
    pub profile: String,
    /// The seed.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

/// Draws a rank, the first ones most often.
pub struct Zipf(Vec<f64>);

impl Zipf {
    pub fn new(count: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        let sums = (1..=count).map(|rank| {
            sum += (rank as f64).powf(-exponent);
            sum
        });
        Self(sums.collect())
    }

    /// How likely a rank is drawn.
    pub fn share(&self, rank: usize) -> f64 {
        let before = if rank == 0 { 0.0 } else { self.0[rank - 1] };
        (self.0[rank] - before) / self.0[self.0.len() - 1]
    }

    pub fn draw(&self, random: &mut StdRng) -> usize {
        let wanted = random.random::<f64>() * self.0[self.0.len() - 1];
        self.0.partition_point(|sum| *sum < wanted).min(self.0.len() - 1)
    }
}

/// Writes releases, criteria and the programs of businesses as tables for every contestant.
pub fn write(out: &Path, shape: &Shape) {
    fs::create_dir_all(out).expect("folder");
    let mut random = StdRng::seed_from_u64(shape.seed);
    let versions = versions(&mut random);
    criteria(out, &versions, shape.profile == "heavy", &mut random);
    let programs = programs(shape.smes, &versions, &mut random);
    let releases = releases(out, &versions, &programs, &mut random);
    items(out, &programs, &releases);
}

/// The versions of every product, oldest first.
fn versions(random: &mut StdRng) -> Vec<Vec<String>> {
    let weights: Vec<f64> = (1..=PRODUCTS).map(|rank| (rank as f64).powf(-0.6)).collect();
    let total: f64 = weights.iter().sum();
    weights
        .iter()
        .map(|weight| {
            let count = 2 + (weight / total * VERSIONS as f64) as usize;
            product_versions(count, random)
        })
        .collect()
}

fn product_versions(count: usize, random: &mut StdRng) -> Vec<String> {
    let style = random.random_range(0..8);
    let (mut major, mut minor, mut patch) = (random.random_range(0..6_u32), 0_u32, 0_u32);
    let mut made = Vec::with_capacity(count);
    while made.len() < count {
        match random.random_range(0..20) {
            0 => (major, minor, patch) = (major + 1, 0, 0),
            1..=5 => (minor, patch) = (minor + 1, 0),
            _ => patch += 1,
        }
        made.push(match style {
            0 => format!("{major}.{minor}.{patch}.{}", patch * 137 + 22_000),
            1 => format!("{}.{minor}.{patch}", 2010 + major),
            2 => format!("{major}.{minor}-{}", 60_000 + patch * 7),
            3 if patch == 0 => format!("{major}.{minor}.0-rc1"),
            4 => format!("{major}.{minor}r{patch}-s2"),
            _ => format!("{major}.{minor}.{patch}"),
        });
    }
    made
}

/// Versions of programs before each product, counted with the unknown one that each has.
fn offsets(versions: &[Vec<String>]) -> Vec<u32> {
    let mut sum = 0;
    let counts = versions.iter().map(|versions| {
        sum += versions.len() as u32 + 1;
        sum
    });
    std::iter::once(0).chain(counts).collect()
}

/// One release for each version that some business has, with an edition now and then, as in a database: a release is
/// made when the first one names it. Their numbers, by version.
fn releases(out: &Path, versions: &[Vec<String>], programs: &[u32], random: &mut StdRng) -> HashMap<u32, u32> {
    let mut table = table(out, "release.csv", "release,product,version,edition,key");
    let mut had: Vec<u32> = programs.to_vec();
    had.sort_unstable();
    had.dedup();
    let offsets = offsets(versions);
    let mut product = 0;
    for (release, version) in had.iter().enumerate() {
        while offsets[product + 1] <= *version {
            product += 1;
        }
        let at = (version - offsets[product]) as usize;
        let text = versions[product].get(at).map_or("", String::as_str);
        let edition = if random.random_range(0..10) == 0 {
            EDITIONS[random.random_range(1..4)]
        } else {
            ""
        };
        writeln!(table, "{release},{product},{text},{edition},{}", hex_key(text)).expect("disk");
    }
    had.into_iter().zip(0..).collect()
}

fn criteria(out: &Path, versions: &[Vec<String>], heavy: bool, random: &mut StdRng) {
    let header = "advisory,product,low,low_kept,high,high_kept,exact,edition,platform,ruled,low_key,high_key";
    let mut table = table(out, "criterion.csv", header);
    let popular = Zipf::new(PRODUCTS, 0.89);
    for advisory in 0..ADVISORIES {
        let product = popular.draw(random);
        let known = &versions[product];
        let conditional = random.random_range(0..100) < 38;
        let platform = if conditional {
            popular.draw(random).to_string()
        } else {
            String::new()
        };
        let edition = if random.random_range(0..100) < 15 {
            EDITIONS[random.random_range(1..4)]
        } else {
            ""
        };
        let ruled = u8::from(random.random_range(0..500) == 0);
        let mut row = |low: &str, low_kept: bool, high: &str, high_kept: bool, exact: bool| {
            let (low_key, high_key) = (hex_key(low), hex_key(high));
            let (low_kept, high_kept, exact) = (u8::from(low_kept), u8::from(high_kept), u8::from(exact));
            writeln!(
                table,
                "{advisory},{product},{low},{low_kept},{high},{high_kept},{exact},{edition},{platform},{ruled},\
                 {low_key},{high_key}"
            )
            .expect("disk");
        };
        let (share, width) = if heavy { (55, 0.36) } else { (10, 0.12) };
        if random.random_range(0..100) < share {
            let length = ((known.len() as f64) * random.random::<f64>() * width) as usize;
            let start = random.random_range(0..known.len());
            let end = (start + length + 1).min(known.len() - 1);
            match random.random_range(0..3) {
                0 if start < known.len() / 8 => row("", false, &known[end], false, false),
                1 => row(&known[start], true, &known[end], true, false),
                _ => row(&known[start], true, &known[end.max(start)], end > start, false),
            }
        }
        let at = random.random_range(0..known.len());
        for version in known.iter().skip(at).take(random.random_range(1..15)) {
            row(version, true, version, true, true);
        }
    }
}

/// The version of every program of every business; the last one of a product stands for an unknown one.
fn programs(smes: u32, versions: &[Vec<String>], random: &mut StdRng) -> Vec<u32> {
    let popular = Zipf::new(PRODUCTS, 1.05);
    let offsets = offsets(versions);
    let program = |_| {
        let product = popular.draw(random);
        let count = versions[product].len();
        let at = match random.random_range(0..50) {
            0 => count,
            _ => random.random_range(count / 2..count),
        };
        offsets[product] + at as u32
    };
    (0..smes * PROGRAMS).map(program).collect()
}

fn items(out: &Path, programs: &[u32], releases: &HashMap<u32, u32>) {
    let mut file = BufWriter::new(File::create(out.join("item.bin")).expect("file"));
    for version in programs {
        file.write_all(&releases[version].to_le_bytes()).expect("disk");
    }
}

fn table(out: &Path, name: &str, header: &str) -> BufWriter<File> {
    let mut file = BufWriter::new(File::create(out.join(name)).expect("file"));
    writeln!(file, "{header}").expect("disk");
    file
}

fn hex_key(version: &str) -> String {
    let mut text = String::new();
    for byte in sort_key(version).unwrap_or_default() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
