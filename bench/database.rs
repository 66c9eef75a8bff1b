//! Through the database: a feed day, one advisory for everybody, one more program.
//!
//! Businesses, releases and their programs are written by plain SQL, which is not measured. Advisories
//! come in as documents of NVD, and everything after that is the product's own way.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use tocsin::advisories::import::import_bytes;
use tocsin::alerts::review::{Cause, review};
use tocsin::app::App;
use tocsin::catalogue::Product;
use tocsin::clock::Clock;
use tocsin::config::Config;
use tocsin::db::{Database, Db, DbResult, Scope, SmeId};
use tocsin::inventory::{self, Exposed, ItemInput, Label, VersionText};
use tocsin::jobs::fan_out;

use crate::generator::Zipf;
use crate::measure::{Watch, peak_memory, percentile};

/// Versions of each product that businesses have.
const RELEASES: usize = 12;
const PROGRAMS: usize = 50;

#[derive(clap::Args)]
pub struct Size {
    /// Businesses, of 50 programs each.
    #[arg(long, default_value_t = 10_000)]
    pub smes: usize,
    /// Advisories that are known before.
    #[arg(long, default_value_t = 4_000)]
    pub advisories: usize,
    /// Address of the owner of the tables, on PostgreSQL.
    #[arg(long)]
    pub owner: Option<String>,
    /// Only one new advisory: alerts of the first day are not made.
    #[arg(long)]
    pub one: bool,
}

/// An empty database, ready to use.
pub fn open(url: &str) -> Database {
    tocsin::db::migrate(url, url).expect("schema");
    Database::new(url, 4).expect("database")
}

pub fn run(url: &str, size: &Size) {
    let runtime = tokio::runtime::Runtime::new().expect("runtime");
    let line = runtime.block_on(measure(url, size));
    println!("{line}");
}

async fn measure(url: &str, size: &Size) -> serde_json::Value {
    if let Some(owner) = &size.owner {
        tocsin::db::migrate(owner, url).expect("schema");
    }
    let folder = tempfile::tempdir().expect("folder");
    let values = BTreeMap::from([
        ("DATABASE_URL".to_owned(), url.to_owned()),
        ("TOCSIN_DATA".to_owned(), folder.path().display().to_string()),
    ]);
    let app = App::start(Config::from_values(values).expect("settings"), Clock::default())
        .await
        .expect("app");
    let products: Vec<Product> = app
        .catalogue
        .products()
        .iter()
        .filter(|one| !one.identities.is_empty())
        .cloned()
        .collect();
    let mut random = StdRng::seed_from_u64(7);
    fill(&app, &products, size.smes, &mut random).await;
    let known = document(&products, 0, size.advisories, 1, &mut random);
    let first = Watch::start();
    take_in(&app, &known).await;
    if !size.one {
        fan_out::review_all(&app.database, &app.alert_context())
            .await
            .expect("reviews");
    }
    let first_day = first.stop();
    let one = Watch::start();
    take_in(&app, &document(&products[..1], size.advisories, 1, 1, &mut random)).await;
    let one_advisory = one.stop();
    if size.one {
        return json!({"first_day": first_day, "one_advisory": one_advisory, "smes": size.smes, "memory_mib": peak_memory()});
    }
    let day = Watch::start();
    take_in(&app, &document(&products, 0, 400, 2, &mut random)).await;
    let verdicts = day.stop();
    let reviewed = fan_out::review_all(&app.database, &app.alert_context())
        .await
        .expect("reviews");
    let feed_day = day.stop();
    let adding = add_programs(&app, &products).await;
    json!({
        "first_day": first_day, "one_advisory": one_advisory, "feed_day_verdicts": verdicts, "feed_day": feed_day,
        "reviewed": reviewed, "adding_ms": adding, "smes": size.smes, "memory_mib": peak_memory(),
    })
}

async fn take_in(app: &App, documents: &str) {
    import_bytes(&app.database, app.clock.now(), "bench", documents.as_bytes())
        .await
        .expect("import");
    fan_out::match_all(&app.database, &app.alert_context())
        .await
        .expect("matching");
}

fn version(at: usize) -> String {
    format!("{}.{}.{}", 1 + at / 4, at % 4, at % 3)
}

/// Writes an organisation with its businesses, and the releases that they have.
async fn fill(app: &App, products: &[Product], smes: usize, random: &mut StdRng) {
    let popular = Zipf::new(products.len(), 1.05);
    let mut statements = vec![
        "INSERT INTO organisation (id, kind, name, sender_address, language, time_zone, created_at) VALUES \
         ('bench', 'chamber', 'Bench', 'bench@example.org', 'en', 'Europe/Paris', 0)"
            .to_owned(),
    ];
    let releases: Vec<String> = (0..products.len() * RELEASES)
        .map(|n| {
            format!(
                "('r{n}', '{}', '{}', 0)",
                products[n / RELEASES].slug,
                version(n % RELEASES)
            )
        })
        .collect();
    let insert = |table: &str, rows: &[String]| format!("INSERT INTO {table} VALUES {}", rows.join(","));
    statements.extend(
        releases
            .chunks(500)
            .map(|rows| insert("release (id, product_slug, version, created_at)", rows)),
    );
    let businesses: Vec<String> = (0..smes)
        .map(|n| format!("('s{n:07}', 'bench', 'Business {n}', 'bakery', 'Lyon', 'FR', 'fr', 'Europe/Paris', 1, 0)"))
        .collect();
    let columns = "sme (id, organisation_id, name, trade, town, country, language, time_zone, welcomed_at, created_at)";
    statements.extend(businesses.chunks(500).map(|rows| insert(columns, rows)));
    run_all(app, statements).await;
    let columns = "item (sme_id, id, label, product_slug, release_id, version, exposed, created_at, updated_at)";
    for some in (0..smes).collect::<Vec<_>>().chunks(2_000) {
        let mut rows = Vec::new();
        for n in some {
            for k in 0..PROGRAMS {
                let product = popular.draw(random);
                let at = random.random_range(0..RELEASES);
                let slug = &products[product].slug;
                let release = product * RELEASES + at;
                rows.push(format!(
                    "('s{n:07}', 'i{k}', '{slug}', '{slug}', 'r{release}', '{}', 'unknown', 0, 0)",
                    version(at)
                ));
            }
        }
        run_all(app, rows.chunks(1_000).map(|rows| insert(columns, rows)).collect()).await;
    }
}

async fn run_all(app: &App, statements: Vec<String>) {
    let work = move |db: &mut Db| -> DbResult<()> {
        for statement in statements {
            diesel::sql_query(statement).execute(db)?;
        }
        Ok(())
    };
    app.database.write(Scope::System, work).await.expect("rows");
}

/// A page of NVD: each advisory reaches some versions of one product.
fn document(products: &[Product], from: usize, count: usize, day: usize, random: &mut StdRng) -> String {
    let popular = Zipf::new(products.len(), 0.89);
    let mut records = String::new();
    for n in from..from + count {
        let identity = &products[popular.draw(random)].identities[0];
        let (part, vendor, product) = (identity.part.as_str(), &identity.vendor, &identity.product);
        let end = version(random.random_range(1..RELEASES));
        let comma = if n == from { "" } else { "," };
        let escaped = |text: &str| text.replace('/', "\\\\/").replace('!', "\\\\!").replace('+', "\\\\+");
        let _ = write!(
            records,
            r#"{comma}{{"cve":{{"id":"CVE-2026-{n:06}","lastModified":"2026-11-{:02}T00:00:00.000","descriptions":[{{"lang":"en","value":"A flaw."}}],
            "metrics":{{"cvssMetricV31":[{{"type":"Primary","cvssData":{{"version":"3.1","vectorString":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","baseScore":9.8}}}}]}},
            "configurations":[{{"nodes":[{{"cpeMatch":[{{"vulnerable":true,"criteria":"cpe:2.3:{part}:{}:{}:*:*:*:*:*:*:*:*","versionEndExcluding":"{end}"}}]}}]}}]}}}}"#,
            10 + day,
            escaped(vendor),
            escaped(product)
        );
    }
    format!(r#"{{"vulnerabilities":[{records}]}}"#)
}

/// One more program for a hundred businesses, each with a version nobody had, and the verdict on it.
async fn add_programs(app: &App, products: &[Product]) -> serde_json::Value {
    let mut times = Vec::new();
    for n in 0..100 {
        let sme: SmeId = format!("s{n:07}").into();
        let input = ItemInput {
            product_slug: Some(products[n % 10].slug.clone()),
            label: Label::parse("new").expect("a label"),
            version: VersionText::parse(&format!("1.9.{n}")).expect("a version"),
            exposed: Exposed::Unknown,
        };
        let context = app.alert_context();
        let own = sme.clone();
        let start = Instant::now();
        let add = move |db: &mut Db| -> DbResult<()> {
            inventory::add(db, &context.catalogue, context.now, &own, &input)?;
            review(db, &context, &own, Cause::Inventory)
        };
        app.database.write(Scope::Sme(sme), add).await.expect("a program");
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    json!({"p50": percentile(&times, 0.5), "p99": percentile(&times, 0.99), "max": percentile(&times, 1.0)})
}
