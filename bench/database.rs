//! Through the database: a feed day, one advisory for everybody, one more program.
//!
//! Businesses, releases and their programs are written by plain SQL, which is not measured. Advisories
//! come in as documents of NVD, and everything after that is the product's own way.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::time::Instant;

use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;
use tocsin::advisories::import::import_bytes;
use tocsin::alerts::review::review_product;
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

/// Pairs of program and advisory that a feed day touches per business: 0.35 for each of 50 programs.
const HEAVY: f64 = 17.5;
/// Changed advisories of a feed day.
const DAY: usize = 400;

#[derive(clap::Args)]
pub struct Size {
    /// Businesses.
    #[arg(long, default_value_t = 10_000)]
    pub smes: usize,
    /// Programs of each.
    #[arg(long, default_value_t = 50)]
    pub programs: usize,
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
    fill(&app, &products, size, &mut random).await;
    // What a server that has run for a day knows of its tables; only their owner may ask it to look.
    let owner = size.owner.as_ref().map(|owner| Database::new(owner, 1).expect("owner"));
    run_all(owner.as_ref().unwrap_or(&app.database), vec!["ANALYZE".to_owned()]).await;
    let known = size.advisories;
    let first_day = day(&app, &document(&products, 0..known, known, 1, &mut random), !size.one).await;
    let mut line = json!({"smes": size.smes, "programs": size.programs, "first_day": first_day});
    if size.one {
        run_all(&app.database, vec!["DELETE FROM release_review".to_owned()]).await;
    }
    let popular = document(&products[..1], known..known + 1, 1, 1, &mut random);
    line["one_advisory"] = day(&app, &popular, true).await;
    if !size.one {
        let reaching = reaching(&products, size.programs);
        let from = known + 1;
        let heavy = document(&products, from..from + DAY, reaching, 2, &mut random);
        line["feed_day"] = day(&app, &heavy, true).await;
        line["feed_day"]["pairs"] = json!(pairs(&app, from, from + DAY).await);
        let from = from + DAY;
        let all = document(&products, from..from + DAY, DAY, 3, &mut random);
        line["feed_day_all_known"] = day(&app, &all, true).await;
        line["feed_day_all_known"]["pairs"] = json!(pairs(&app, from, from + DAY).await);
    }
    line["adding_ms"] = add_programs(&app, &products).await;
    line["memory_mib"] = json!(peak_memory());
    line
}

/// Takes documents in, matches them and reviews the businesses they touch.
async fn day(app: &App, documents: &str, reviews: bool) -> serde_json::Value {
    let (whole, context) = (Watch::start(), app.alert_context());
    import_bytes(&app.database, app.clock.now(), "bench", documents.as_bytes())
        .await
        .expect("import");
    let import = whole.stop();
    let watch = Watch::start();
    fan_out::match_all(&app.database, &context).await.expect("matching");
    let matching = watch.stop();
    let watch = Watch::start();
    let mut reviewed = 0;
    if reviews {
        reviewed = fan_out::review_all(&app.database, &context).await.expect("reviews");
    }
    json!({
        "import": import, "matching": matching, "reviews": watch.stop(), "whole": whole.stop(), "reviewed": reviewed,
        "alerts": count(app, "SELECT count(*) AS n FROM alert").await,
        "mails": count(app, "SELECT count(*) AS n FROM outbox").await,
        "documents": count(app, "SELECT count(*) AS n FROM alert_document").await,
    })
}

/// Programs of businesses that these advisories touch, by advisory.
async fn pairs(app: &App, from: usize, to: usize) -> i64 {
    let sql = format!(
        "SELECT count(*) AS n FROM item JOIN release_match ON release_match.release_id = item.release_id \
         WHERE advisory_id >= 'CVE-2026-{from:06}' AND advisory_id < 'CVE-2026-{to:06}'"
    );
    count(app, &sql).await
}

async fn count(app: &App, sql: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    let sql = sql.to_owned();
    let work = move |db: &mut Db| -> DbResult<i64> { Ok(diesel::sql_query(sql).get_result::<Count>(db)?.n) };
    app.database.read(Scope::System, work).await.expect("a number")
}

/// How many advisories of a feed day reach a product of the catalogue, so that as many programs are touched as in the
/// heavy profile. Half of the versions of a product are below a version that was drawn.
fn reaching(products: &[Product], programs: usize) -> usize {
    let (owned, named) = (Zipf::new(products.len(), 1.05), Zipf::new(products.len(), 0.89));
    let share: f64 = (0..products.len())
        .map(|rank| owned.share(rank) * named.share(rank))
        .sum();
    (HEAVY / (share * programs as f64 * 0.5)).ceil() as usize
}

fn version(at: usize) -> String {
    format!("{}.{}.{}", 1 + at / 4, at % 4, at % 3)
}

/// Writes an organisation with its businesses, each with one contact, and the releases that they have.
async fn fill(app: &App, products: &[Product], size: &Size, random: &mut StdRng) {
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
    statements.extend(
        releases
            .chunks(500)
            .map(|rows| insert("release (id, product_slug, version, created_at)", rows)),
    );
    run_all(&app.database, statements).await;
    let sme = "sme (id, organisation_id, name, trade, town, country, language, time_zone, welcomed_at, created_at)";
    let contact = "contact (sme_id, id, name, email, language, time_zone, alerts_wanted, created_at)";
    for some in (0..size.smes).collect::<Vec<_>>().chunks(10_000) {
        let rows = |of: &dyn Fn(&usize) -> String| some.iter().map(of).collect::<Vec<_>>();
        let smes = rows(&|n| {
            format!("('s{n:07}', 'bench', 'Business {n}', 'bakery', 'Lyon', 'FR', 'fr', 'Europe/Paris', 1, 0)")
        });
        let contacts =
            rows(&|n| format!("('s{n:07}', 'c', 'Owner', 'owner{n}@example.org', 'fr', 'Europe/Paris', TRUE, 0)"));
        let mut statements: Vec<String> = smes.chunks(1_000).map(|rows| insert(sme, rows)).collect();
        statements.extend(contacts.chunks(1_000).map(|rows| insert(contact, rows)));
        run_all(&app.database, statements).await;
    }
    fill_lists(app, products, size, random).await;
}

async fn fill_lists(app: &App, products: &[Product], size: &Size, random: &mut StdRng) {
    let popular = Zipf::new(products.len(), 1.05);
    let columns = "item (sme_id, id, label, product_slug, release_id, version, exposed, created_at, updated_at)";
    for some in (0..size.smes).collect::<Vec<_>>().chunks(5_000) {
        let mut rows = Vec::new();
        for n in some {
            for k in 0..size.programs {
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
        run_all(
            &app.database,
            rows.chunks(5_000).map(|rows| insert(columns, rows)).collect(),
        )
        .await;
    }
}

fn insert(table: &str, rows: &[String]) -> String {
    format!("INSERT INTO {table} VALUES {}", rows.join(","))
}

async fn run_all(database: &Database, statements: Vec<String>) {
    let work = move |db: &mut Db| -> DbResult<()> {
        for statement in statements {
            diesel::sql_query(statement).execute(db)?;
        }
        Ok(())
    };
    database.write(Scope::System, work).await.expect("rows");
}

/// A page of NVD. The first `reaching` advisories each reach some versions of one product; the others name products that
/// nobody has. One in ten is as grave as can be.
fn document(products: &[Product], ids: Range<usize>, reaching: usize, day: usize, random: &mut StdRng) -> String {
    let popular = Zipf::new(products.len(), 0.89);
    let escaped = |text: &str| text.replace('/', "\\\\/").replace('!', "\\\\!").replace('+', "\\\\+");
    let mut records = String::new();
    for n in ids.clone() {
        let identity = &products[popular.draw(random)].identities[0];
        let (part, end) = (identity.part.as_str(), version(random.random_range(1..RELEASES)));
        let named = match n - ids.start < reaching {
            true => format!("{part}:{}:{}", escaped(&identity.vendor), escaped(&identity.product)),
            false => format!("a:maker_{n}:product_{n}"),
        };
        let (vector, base) = match random.random_range(0..10) {
            0 => ("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8),
            1..=4 => ("AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H", 7.8),
            _ => ("AV:N/AC:L/PR:N/UI:R/S:U/C:L/I:L/A:N", 5.4),
        };
        let comma = if n == ids.start { "" } else { "," };
        let _ = write!(
            records,
            r#"{comma}{{"cve":{{"id":"CVE-2026-{n:06}","lastModified":"2026-11-{:02}T00:00:00.000","descriptions":[{{"lang":"en","value":"A flaw."}}],
            "metrics":{{"cvssMetricV31":[{{"type":"Primary","cvssData":{{"version":"3.1","vectorString":"CVSS:3.1/{vector}","baseScore":{base}}}}}]}},
            "configurations":[{{"nodes":[{{"cpeMatch":[{{"vulnerable":true,"criteria":"cpe:2.3:{named}:*:*:*:*:*:*:*:*","versionEndExcluding":"{end}"}}]}}]}}]}}}}"#,
            10 + day,
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
            review_product(db, &context, &own, input.product_slug.as_deref())
        };
        app.database.write(Scope::Sme(sme), add).await.expect("a program");
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    json!({"p50": percentile(&times, 0.5), "p99": percentile(&times, 0.99), "max": percentile(&times, 1.0)})
}
