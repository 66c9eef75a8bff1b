//! The demo: each business shows what its document says, nobody drowns, and every role can sign in.

use crate::support::{Browser, Page, TestApp};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tocsin::advisories::feeds;
use tocsin::alerts::review::judge_all;
use tocsin::alerts::{self, help_requests};
use tocsin::db::{Db, DbResult, OrganisationId, Scope};
use tocsin::demo::{self, SignIn};
use tocsin::tenancy::{self, Sme};

const DOCUMENTS: [&str; 3] = ["lyon", "torino", "hamburg"];
/// More open alerts than this, and an owner puts the page away.
const MOST_ALERTS: usize = 6;
/// A welcome, and what is attacked.
const MOST_MAILS: usize = 4;

/// Product, verdict, level; "held" is a level here.
type Expected = BTreeSet<[String; 3]>;

async fn seeded() -> (TestApp, Vec<SignIn>) {
    let app = TestApp::start_as_demo().await;
    let sign_ins = demo::seed(&app.app).await.unwrap();
    (app, sign_ins)
}

fn documents() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
    let read = |name| std::fs::read_to_string(folder.join(format!("{name}.json"))).unwrap();
    DOCUMENTS
        .iter()
        .map(|name| serde_json::from_str(&read(name)).unwrap())
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn expected(business: &Value) -> Expected {
    let each = |one: &Value| ["product", "verdict", "level"].map(|field| text(&one[field]));
    list(&business["expected"]).iter().map(each).collect()
}

async fn organisation(app: &TestApp, name: &str) -> OrganisationId {
    let name = name.to_owned();
    let find = move |db: &mut Db| tenancy::store::find_organisation_by_name(db, &name);
    app.db_read(Scope::Global, find).await.unwrap().id
}

async fn businesses(app: &TestApp, organisation: &OrganisationId) -> Vec<Sme> {
    let id = organisation.clone();
    app.db_read(Scope::Organisation(id.clone()), move |db| {
        tenancy::store::find_smes(db, &id)
    })
    .await
}

/// What is open, and what waits for somebody to assess it.
async fn found(app: &TestApp, business: &Sme) -> Expected {
    let (sme, context) = (business.id.clone(), app.app.alert_context());
    let look = move |db: &mut Db| -> DbResult<Expected> {
        let open = alerts::store::find_open(db, &sme)?;
        let mut all: Expected = open
            .into_iter()
            .map(|alert| {
                let verdict = serde_json::to_value(alert.document.verdict).unwrap();
                [alert.product_slug, text(&verdict), alert.level.as_str().to_owned()]
            })
            .collect();
        let held = judge_all(db, &context, &sme)?
            .into_iter()
            .filter(|verdict| !verdict.held.is_empty());
        all.extend(held.filter_map(|one| Some([one.item.product_slug?, "affected".into(), "held".into()])));
        Ok(all)
    };
    app.db_read(Scope::Sme(business.id.clone()), look).await
}

#[actix_web::test]
async fn each_business_has_the_alerts_that_its_document_names() {
    let (app, _) = seeded().await;
    let mut seen = 0;
    for document in documents() {
        let organisation = organisation(&app, document["organisation"]["name"].as_str().unwrap()).await;
        let rows = businesses(&app, &organisation).await;
        assert_eq!(rows.len(), list(&document["businesses"]).len());
        for business in list(&document["businesses"]) {
            let row = rows.iter().find(|row| row.name == business["name"]).unwrap();
            let wanted = expected(business);
            assert_eq!(found(&app, row).await, wanted, "{}", row.name);
            assert!(wanted.len() <= MOST_ALERTS, "{} drowns", row.name);
            assert!((5..=20).contains(&list(&business["inventory"]).len()), "{}", row.name);
            assert_eq!(row.language, business["language"], "{}", row.name);
            assert_eq!(row.time_zone, document["organisation"]["time_zone"], "{}", row.name);
            seen += 1;
        }
    }
    assert!(seen >= 25, "{seen}");
}

#[actix_web::test]
async fn mails_go_to_whoever_wants_them_and_are_few() {
    let (app, sign_ins) = seeded().await;
    let mut mails: BTreeMap<String, usize> = BTreeMap::new();
    for mail in app.mails() {
        let address = mail.to.rsplit('<').next().unwrap().trim_end_matches('>').to_owned();
        *mails.entry(address).or_default() += 1;
    }
    assert!(mails.values().all(|count| *count <= MOST_MAILS), "{mails:?}");
    let (mut silent, mut unclaimed) = (0, 0);
    for document in documents() {
        for business in list(&document["businesses"]) {
            let owner = text(&business["owner"]["email"]);
            let wants = business["receives_alerts"] != false;
            assert_eq!(mails.contains_key(&owner), wants, "{owner}");
            let claimed = business["claimed"] != false;
            assert_eq!(sign_ins.iter().any(|one| one.email == owner), claimed, "{owner}");
            silent += usize::from(!wants);
            unclaimed += usize::from(!claimed);
        }
    }
    assert_eq!((silent, unclaimed), (1, 1), "one of each kind");
}

#[actix_web::test]
async fn each_role_signs_in_and_sees_its_own_pages() {
    let (app, sign_ins) = seeded().await;
    let roles: BTreeSet<&str> = sign_ins.iter().map(|one| one.role).collect();
    assert_eq!(
        roles,
        BTreeSet::from(["chamber", "operator", "owner", "provider", "staff"])
    );
    for role in roles {
        let one = sign_ins.iter().find(|one| one.role == role).unwrap();
        let home = home_of(&app, one).await;
        let own = if role == "operator" { "29" } else { one.tenant.as_str() };
        assert!(home.contains(own), "{role}: {home}");
    }
    let provider = sign_ins.iter().find(|one| one.role == "provider").unwrap();
    let (browser, home) = signed_in(&app, provider).await;
    let members = home.attributes("nav a[href$='/members']", "href").remove(0);
    let members = browser.get(&members).await.text();
    assert!(
        members.contains("Tischlerei Petersen") && !members.contains("Boulangerie Morel"),
        "{members}"
    );
}

/// What stands on somebody's first page, the name above it included.
async fn home_of(app: &TestApp, one: &SignIn) -> String {
    let (_, home) = signed_in(app, one).await;
    home.select("header, main").join(" ")
}

async fn signed_in(app: &TestApp, one: &SignIn) -> (Browser, Page) {
    let browser: Browser = app.browser();
    let fields = [("email", one.email.as_str()), ("password", one.password.as_str())];
    let page = browser.post("/sign-in", &fields).await;
    assert_eq!(page.status, 303, "{}", one.email);
    let page = browser.visit(page.location()).await;
    assert_eq!(page.status, 200, "{}", one.email);
    (browser, page)
}

#[actix_web::test]
async fn the_readme_names_everybody_who_can_sign_in() {
    let (_, sign_ins) = seeded().await;
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let missing: Vec<&str> = sign_ins
        .iter()
        .map(|one| one.email.as_str())
        .filter(|email| !readme.contains(email))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[actix_web::test]
async fn the_chamber_of_lyon_has_one_request_for_help_and_no_other_has() {
    let (app, _) = seeded().await;
    let mut asked = Vec::new();
    for document in documents() {
        let id = organisation(&app, document["organisation"]["name"].as_str().unwrap()).await;
        let find = move |db: &mut Db| help_requests::store::find_help_requests(db, &id, 10);
        asked.push(
            app.db_read(Scope::System, find)
                .await
                .into_iter()
                .map(|one| one.sme_name)
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(asked, [vec!["Cabinet Duret".to_owned()], vec![], vec![]]);
}

#[actix_web::test]
async fn the_chamber_of_lyon_may_read_one_list() {
    let (app, _) = seeded().await;
    let chamber = organisation(&app, "Chambre de commerce de Lyon").await;
    let now = app.app.clock.now();
    let mut opened = Vec::new();
    for business in businesses(&app, &chamber).await {
        let (sme, chamber) = (business.id.clone(), chamber.clone());
        let find = move |db: &mut Db| tenancy::grants::store::find_live(db, &sme, &chamber, now);
        if app.db_read(Scope::Sme(business.id.clone()), find).await.is_some() {
            opened.push(business.name);
        }
    }
    assert_eq!(opened, ["Arpin & Roux"]);
}

/// The answer of a business's page to "why did I not get this alert?".
async fn why_not(browser: &Browser, home: &Page, id: &str) -> Page {
    let alerts = home.attributes("nav a[href$='/alerts']", "href").remove(0);
    let path = format!("{}?advisory={id}", alerts.replace("/alerts", "/why-not"));
    browser.get(&path).await
}

/// The page of the alert about a program.
async fn alert_about(browser: &Browser, home: &Page, program: &str) -> Page {
    let list = browser
        .get(&home.attributes("nav a[href$='/alerts']", "href").remove(0))
        .await;
    for href in list.attributes("main a[href*='/alerts/']", "href") {
        let page = browser.get(&href).await;
        if page.select("h1").join("").contains(program) {
            return page;
        }
    }
    panic!("no alert about {program}: {}", list.text());
}

#[actix_web::test]
async fn owners_read_what_is_inside_what_is_early_and_what_the_maker_denies() {
    let (app, sign_ins) = seeded().await;
    let of = |tenant: &str| sign_ins.iter().find(|one| one.tenant == tenant).unwrap();
    for (tenant, program) in [
        ("Transports Vernay", "WiFi du dépôt"),
        ("Enoteca Vigna Alta", "Wi-Fi dei clienti"),
    ] {
        let (browser, home) = signed_in(&app, of(tenant)).await;
        let page = alert_about(&browser, &home, program).await;
        assert!(page.text().contains("log4j 2.13.3"), "{}", page.text());
        let verdict = page.attributes("main a[href*='/verdicts/']", "href").remove(0);
        let verdict = browser.get(&verdict).await;
        assert!(verdict.text().contains("log4j 2.13.3"), "{}", verdict.text());
        let told = why_not(&browser, &home, "CVE-2021-44228").await;
        assert!(told.text().contains(program), "{}", told.text());
    }
    let early = [
        ("Imprimerie Tissot", "TeamViewer", "pas encore confirmée"),
        ("Zahnarztpraxis Dr. Vogt", "TeamViewer", "noch nicht bestätigt"),
    ];
    for (tenant, program, words) in early {
        let (browser, home) = signed_in(&app, of(tenant)).await;
        let page = alert_about(&browser, &home, program).await;
        assert!(page.text().contains(words), "{tenant}: {}", page.text());
    }
    for (tenant, maker) in [
        ("Cabinet Duret", "personne ne peut atteindre"),
        ("Steuerkanzlei Lorenz", "niemand kommt von außen"),
    ] {
        let (browser, home) = signed_in(&app, of(tenant)).await;
        let page = why_not(&browser, &home, "CVE-2023-24055").await;
        assert!(page.text().contains(maker), "{}", page.text());
        let verdict = page.attributes("main a[href*='/verdicts/']", "href").remove(0);
        let verdict = browser.get(&verdict).await;
        assert!(
            verdict.text().contains("OpenVEX") && verdict.text().contains(maker),
            "{}",
            verdict.text()
        );
        let aside = why_not(&browser, &home, "CVE-2024-29853").await;
        assert!(aside.text().contains("KB4582"), "{}", aside.text());
    }
}

#[actix_web::test]
async fn the_operator_finds_work_of_every_kind() {
    let (app, sign_ins) = seeded().await;
    let operator = sign_ins.iter().find(|one| one.role == "operator").unwrap();
    let (desk, _) = signed_in(&app, operator).await;
    let names = desk.get("/operator/names").await;
    let suggested = names.attributes("tbody a[href$='slug=elementor-pro']", "href");
    let confirm = desk.get(suggested.first().expect("the first of two clicks")).await;
    desk.submit(&confirm, "/operator/names/mapping", &[]).await;
    app.work().await;
    for tenant in ["Fleurs de Saxe", "Panificio Gallo"] {
        let one = sign_ins.iter().find(|one| one.tenant == tenant).unwrap();
        let (browser, home) = signed_in(&app, one).await;
        alert_about(&browser, &home, "Elementor Pro").await;
    }
    let doubted = desk.get("/operator/quarantine").await;
    assert!(doubted.text().contains("fg-ir-24-535.json"), "{}", doubted.text());
    let decided = desk.get("/operator/advisories").await;
    assert!(decided.text().contains("CVE-2024-29853"), "{}", decided.text());
}

#[actix_web::test]
async fn every_source_is_there_and_sixty_weaknesses() {
    let (app, _) = seeded().await;
    let rows = app.db_read(Scope::Global, feeds::store::find_feeds).await;
    let documents: BTreeMap<&str, i64> = rows.iter().map(|row| (row.name.as_str(), row.documents)).collect();
    assert!(documents["nvd"] >= 60, "{documents:?}");
    assert!(
        documents["nvd_override"] >= 3 && documents["kev"] >= 25,
        "{documents:?}"
    );
}

#[test]
fn help_is_offered_in_five_languages_under_numbers_that_nobody_has() {
    for document in documents() {
        let organisation = &document["organisation"];
        let hours: BTreeSet<&str> = organisation["help"]["hours"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(hours, BTreeSet::from(["de", "en", "es", "fr", "it"]));
        let invented = match organisation["country"].as_str().unwrap() {
            "FR" => "04 65 71 ",
            "DE" => "040 66969 ",
            _ => "011 0000 ",
        };
        assert!(text(&organisation["help"]["phone"]).starts_with(invented));
        let addresses = serde_json::to_string(&document).unwrap();
        for address in addresses.split('"').filter(|word| word.contains('@')) {
            assert!(address.ends_with(".example"), "{address}");
        }
    }
}
