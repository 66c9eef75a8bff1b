//! What an operator relies on: the numbers, who counts as whom behind a proxy, and logs that name nobody.

use crate::support::{Nvd, Page, SmtpServer, TestApp, kev};
use diesel::RunQueryDsl as _;
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex};
use tocsin::db::{Db, DbResult, Scope};
use tocsin::tenancy::{OrganisationKind, Place, Role};

const TOKEN: &str = "a-token-of-some-length";

async fn with_header(app: &TestApp, path: &str, name: &str, value: &str) -> Page {
    let client = reqwest::Client::new();
    let answer = client
        .get(format!("{}{path}", app.url))
        .header(name, value)
        .send()
        .await
        .unwrap();
    Page {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body: answer.text().await.unwrap(),
    }
}

async fn numbers(app: &TestApp) -> String {
    let page = with_header(app, "/metrics", "authorization", &format!("Bearer {TOKEN}")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    page.body
}

/// The value of the one line that begins so.
fn value(numbers: &str, series: &str) -> f64 {
    let line = numbers
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{series} ")));
    line.unwrap_or_else(|| panic!("no {series} in:\n{numbers}"))
        .parse()
        .unwrap()
}

fn weakness() -> String {
    Nvd::new("CVE-2026-1001")
        .below("a:wordpress:wordpress", "6.4.3")
        .document()
}

#[actix_web::test]
async fn without_the_token_there_are_no_numbers() {
    let open = TestApp::start().await;
    let none = open.browser().get("/metrics").await;
    assert_eq!(none.status, 404);
    let nothing = with_header(&open, "/metrics", "authorization", "Bearer ").await;
    assert_eq!(nothing.status, 404, "no token set: nobody");

    let app = TestApp::start_with(&[("TOCSIN_METRICS_TOKEN", TOKEN)]).await;
    for wrong in [
        "Bearer ",
        "Bearer a-token-of-some-lengtX",
        "Basic YTpi",
        TOKEN,
        "bearer a",
        "Bearer a-token-of-some-length ",
    ] {
        let page = with_header(&app, "/metrics", "authorization", wrong).await;
        // Spaces at the end of a header are no part of it.
        let expected = if wrong.trim_end() == format!("Bearer {TOKEN}") {
            200
        } else {
            404
        };
        assert_eq!(page.status, expected, "{wrong:?}");
    }
    let query = app.browser().get(&format!("/metrics?token={TOKEN}")).await;
    assert_eq!(query.status, 404, "no secret in an address");
}

#[actix_web::test]
async fn the_numbers_tell_what_happened() {
    let app = TestApp::start_with(&[("TOCSIN_METRICS_TOKEN", TOKEN)]).await;
    let chamber = app.db_chamber("Chambre Canari").await;
    let bakery = app.db_business(&chamber, "Boulangerie Canari", "fr").await;
    let owner = app.owner_of(&bakery).await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.db_welcomed(&bakery).await;
    app.arrives(&weakness()).await;
    app.arrives(&kev("CVE-2026-1001")).await;
    app.browser().get("/no/such/page").await;
    let numbers = numbers(&app).await;
    let tells = |series: &str, expected: f64| {
        let told = value(&numbers, series);
        assert!((told - expected).abs() < 1e-6, "{series} {told}, not {expected}");
    };
    let mails = f64::from(u32::try_from(app.mails().len()).unwrap());
    assert!(mails > 0.0);
    tells("tocsin_mail_attempts_total{outcome=\"sent\"}", mails);
    tells("tocsin_mail_attempts_total{outcome=\"failed\"}", 0.0);
    tells("tocsin_outbox_messages{state=\"sent\"}", mails);
    tells("tocsin_outbox_messages{state=\"queued\"}", 0.0);
    tells("tocsin_outbox_oldest_due_seconds", 0.0);
    tells("tocsin_businesses", 1.0);
    tells("tocsin_feed_documents{source=\"nvd\"}", 1.0);
    tells("tocsin_feed_documents{source=\"kev\"}", 1.0);
    tells(
        "tocsin_feed_newest_documents{source=\"nvd\",names_products=\"yes\"}",
        1.0,
    );
    tells("tocsin_feed_alarm{source=\"nvd\",kind=\"stale\"}", 0.0);
    tells(
        "tocsin_feed_last_import_timestamp_seconds{source=\"nvd\"}",
        1_795_420_800.0,
    );
    tells("process_start_time_seconds", 1_795_420_800.0);
    tells("tocsin_database_up", 1.0);
    tells("tocsin_database_errors_total", 0.0);
    tells("tocsin_worker_errors_total", 0.0);
    assert!(value(&numbers, "tocsin_matched_advisories_total") >= 2.0);
    assert!(value(&numbers, "tocsin_reviews_total") >= 2.0);
    assert!(value(&numbers, "tocsin_worker_rounds_total") >= 2.0);
    let name = "tocsin_http_request_duration_seconds";
    tells(
        &format!("{name}_count{{method=\"POST\",route=\"/business/{{sme}}/software\",status=\"303\"}}"),
        1.0,
    );
    tells(
        &format!("{name}_bucket{{method=\"GET\",route=\"(no route)\",status=\"404\",le=\"+Inf\"}}"),
        1.0,
    );
    assert!(numbers.contains(concat!("version=\"", env!("CARGO_PKG_VERSION"), "\"")));
    for private in ["Canari", "canari", bakery.sme.as_str(), "6.4.1", "Our site", "@"] {
        assert!(!numbers.contains(private), "{private}");
    }
    is_well_formed(&numbers);
}

/// Each family is declared once, before its numbers, and no series stands twice.
fn is_well_formed(numbers: &str) {
    let (mut family, mut families, mut series) = (String::new(), Vec::new(), Vec::new());
    for line in numbers.lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            family = rest.split(' ').next().unwrap().to_owned();
            assert!(!families.contains(&family), "{family} twice");
            families.push(family.clone());
        } else if !line.starts_with('#') {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(name.starts_with(&family), "{line} in {family}");
            assert!(value.parse::<f64>().is_ok(), "{line}");
            assert!(!series.contains(&name), "{name} twice");
            series.push(name);
        }
    }
    assert!(families.len() > 15, "{families:?}");
}

#[actix_web::test]
async fn mails_that_wait_and_statements_that_fail_are_counted() {
    let Some(mut server) = SmtpServer::start("mails_that_wait_and_statements_that_fail_are_counted") else {
        return;
    };
    let settings = [("TOCSIN_METRICS_TOKEN", TOKEN), ("TOCSIN_SMTP_URL", &server.url())];
    let app = TestApp::start_with(&settings).await;
    let chamber = app.db_chamber("Lyon").await;
    let bakery = app.db_business(&chamber, "Bakery", "fr").await;
    app.db_welcomed(&bakery).await;
    app.owner_of(&bakery)
        .await
        .adds("wordpress", "Our site", "6.4.1", "yes")
        .await;
    server.stop();
    app.arrives(&weakness()).await;
    app.clock_forward_minutes(60);
    tocsin::jobs::run_until_idle(&app.app).await.unwrap();
    let waiting = numbers(&app).await;
    let tries = value(&waiting, "tocsin_mail_attempts_total{outcome=\"deferred\"}");
    assert!(tries >= 2.0, "{tries}");
    assert!(value(&waiting, "tocsin_outbox_messages{state=\"queued\"}") >= 1.0);

    let before = value(&waiting, "tocsin_database_errors_total");
    let broken =
        |db: &mut Db| -> DbResult<usize> { Ok(diesel::sql_query("SELECT nonsense FROM nowhere").execute(db)?) };
    assert!(app.app.database.read(Scope::Global, broken).await.is_err());
    let after = value(&numbers(&app).await, "tocsin_database_errors_total");
    assert!((after - before - 1.0).abs() < 1e-6, "{before} {after}");
}

/// Types wrong codes from one peer until told to wait, with this header each time.
async fn codes_until_refused(app: &TestApp, forwarded: impl Fn(usize) -> String) -> Option<usize> {
    let browser = app.browser();
    for round in 0..40 {
        let value = forwarded(round);
        let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", value.as_str())];
        let page = browser.post_from("/code", &[("code", "AAAA-BBBB")], &headers).await;
        if page.status == 422 {
            return Some(round);
        }
    }
    None
}

#[actix_web::test]
async fn a_forged_header_gives_no_new_allowance() {
    let direct = TestApp::start().await;
    let tried = codes_until_refused(&direct, |round| format!("198.51.100.{round}")).await;
    assert_eq!(tried, Some(20), "no proxy is trusted: the peer counts");

    let behind = TestApp::start_with(&[("TOCSIN_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8")]).await;
    let tried = codes_until_refused(&behind, |round| format!("203.0.113.{round}, 198.51.100.7")).await;
    assert_eq!(tried, Some(20), "what stands left of the visitor is invented");
    let tried = codes_until_refused(&behind, |round| format!("192.0.2.{round}, 10.1.2.3")).await;
    assert_eq!(tried, None, "each visitor has an allowance of their own");
    let tried = codes_until_refused(&behind, |round| format!("2001:db8::{round:x}")).await;
    assert_eq!(tried, Some(20), "one IPv6 network is one visitor");
}

#[actix_web::test]
async fn sign_in_counts_visitors_behind_a_proxy() {
    let behind = TestApp::start_with(&[("TOCSIN_TRUSTED_PROXIES", "127.0.0.1")]).await;
    let browser = behind.browser();
    let attempt = async |visitor: &str, round: usize| {
        let email = format!("nobody-{round}@x.example");
        let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", visitor)];
        let fields = [("email", email.as_str()), ("password", "wrong password")];
        browser.post_from("/sign-in", &fields, &headers).await.status
    };
    let mut refused = 0;
    for round in 0..70 {
        refused += usize::from(attempt("198.51.100.7", round).await == 429);
    }
    assert!(refused > 0, "one visitor is slowed down");
    assert_eq!(attempt("198.51.100.8", 100).await, 422, "and the next one is not");
}

/// All that this test binary logs, in full detail.
static LOG: LazyLock<Arc<Mutex<Vec<u8>>>> = LazyLock::new(|| {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || Kept(writer.clone()))
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    kept
});

struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn logged() -> String {
    String::from_utf8_lossy(&LOG.lock().unwrap()).into_owned()
}

/// Strings that stand nowhere else, one for each kind of thing that is somebody's.
const CANARIES: [&str; 7] = [
    "zq-address",
    "zq-business",
    "zq-password",
    "zq-label",
    "zq-version",
    "zq-path",
    "zq-note",
];

#[actix_web::test]
async fn no_log_line_names_anybody() {
    LazyLock::force(&LOG);
    let Some(server) = SmtpServer::start("no_log_line_names_anybody") else {
        return;
    };
    let app = TestApp::start_with(&[("TOCSIN_SMTP_URL", &server.url())]).await;
    let chamber = app.db_chamber("zq-business Chamber").await;
    // One whose mail is taken, one whose address the server refuses, quoting it.
    let bakery = app.db_business(&chamber, "zq-business", "fr").await;
    let garage = app.db_business(&chamber, "zq-business refused", "fr").await;
    app.db_contact(&bakery, "zq-address@x.example", "fr").await;
    app.db_contact(&garage, "zq-address-refused-quoted@x.example", "fr")
        .await;
    for business in [&bakery, &garage] {
        app.db_welcomed(business).await;
        app.owner_of(business)
            .await
            .adds("wordpress", "zq-label", "6.4.1", "yes")
            .await;
    }
    app.arrives(&weakness()).await;
    let browser = app.browser();
    browser
        .post(
            "/sign-in",
            &[("email", "zq-address@x.example"), ("password", "zq-password")],
        )
        .await;
    browser.get("/zq-path?zq-path=zq-path").await;
    browser.get("/r/zq-path").await;
    browser.post("/code", &[("code", "zq-path")]).await;
    let owner = app.signed_in(&bakery.owner).await;
    owner.get(&bakery.path("/software/zq-path")).await;
    owner.get(&bakery.path("/software/new?q=zq-label")).await;
    // A stored document that does not read back: the page fails, and its error would quote it.
    app.db_person(
        "op@x.example",
        "fr",
        Place::Organisation(app.db_organisation(OrganisationKind::Operator, "T").await),
        Role::Admin,
    )
    .await;
    let spoil = |db: &mut Db| -> DbResult<usize> {
        let sql = "UPDATE instance_setting SET value = '{\"counted_at\":\"zq-note owner@zq-note.example\"}' WHERE name = 'overview'";
        Ok(diesel::sql_query(sql).execute(db)?)
    };
    assert_eq!(app.db_write(Scope::System, spoil).await, 1);
    let operator = app.signed_in("op@x.example").await;
    let page = operator.get("/operator").await;
    assert_eq!(page.status, 500);

    let log = logged();
    for canary in CANARIES {
        let line = log.lines().find(|line| line.contains(canary));
        assert_eq!(line, None, "{canary}");
    }
    for id in [bakery.sme.as_str(), garage.sme.as_str(), chamber.as_str()] {
        let line = log.lines().find(|line| line.contains("answered") && line.contains(id));
        assert_eq!(line, None, "an id out of a path");
    }
    assert!(
        log.contains("mail failed") && log.contains("No such mailbox"),
        "the reason is kept"
    );

    // The page that failed names the request, and so do its log lines.
    let id = page.headers["x-request-id"].to_str().unwrap().to_owned();
    assert!(page.body.contains(&id), "{}", page.body);
    let own: Vec<&str> = log.lines().filter(|line| line.contains(&id)).collect();
    assert!(own.iter().any(|line| line.contains("a request failed")), "{own:?}");
    assert!(
        own.iter()
            .any(|line| line.contains("answered") && line.contains("/operator")),
        "{own:?}"
    );
}
