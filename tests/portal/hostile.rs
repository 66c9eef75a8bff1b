//! Absurd, hostile and unlucky requests: one clear page each, nothing lost, nothing given away.

use crate::support::{Browser, Business, Nvd, PASSWORD, Page, TestApp, kev};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tocsin::app::{App, Demo};
use tocsin::config::Config;
use tocsin::db::{Database, Scope};
use tocsin::web::routes;
use tocsin::{alerts, inventory, web};

const FORM: &str = "application/x-www-form-urlencoded";
const SCRIPT: &str = "<script>alert(1)</script>";

async fn app_with_bakery() -> (TestApp, Business) {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Boulangerie Morel", "fr").await;
    (app, bakery)
}

/// An exploited weakness in WordPress below 6.4.3.
async fn weakness_arrives(app: &TestApp) {
    let weakness = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", "6.4.3");
    app.arrives(&weakness.document()).await;
    app.arrives(&kev("CVE-2026-1001")).await;
}

/// The same app behind another door, with something changed.
async fn another_door(app: &TestApp, change: impl FnOnce(&mut App)) -> (String, actix_web::dev::ServerHandle) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let mut changed = app.app.clone();
    changed.config = Arc::new(Config {
        base_url: url.clone(),
        ..(*changed.config).clone()
    });
    change(&mut changed);
    let server = web::server::serve(changed, listener).unwrap();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    (url, handle)
}

/// Sends a body of any kind to a path.
async fn send(url: &str, lang: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Page {
    let mut request = reqwest::Client::new().post(url).header("accept-language", lang);
    for (name, value) in headers.iter().chain(&[("sec-fetch-site", "same-origin")]) {
        request = request.header(*name, *value);
    }
    let answer = request.body(body).send().await.unwrap();
    Page {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body: answer.text().await.unwrap(),
    }
}

/// Sends the bytes as they are, without a library that tidies them up; status line, headers and body come back.
async fn send_raw(url: &str, request: String) -> String {
    let address = url.trim_start_matches("http://").to_owned();
    let talk = move || {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    };
    tokio::task::spawn_blocking(talk).await.unwrap()
}

async fn get_raw(url: &str, path: &str, cookie: &str) -> String {
    let host = url.trim_start_matches("http://");
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n"
    );
    send_raw(url, request).await
}

/// A page for people: what happened, a way back, their language, and nothing from inside.
fn is_human(page: &Page, status: u16, lang: &str, what: &str) {
    assert_eq!(page.status, status, "{what}: {}", page.body);
    assert_eq!(page.headers["content-type"], "text/html; charset=utf-8", "{what}");
    assert_eq!(page.attributes("html", "lang"), [lang], "{what}");
    assert_eq!(page.select("h1").len(), 1, "{what}");
    assert!(page.select("main p").len() >= 2, "{what}: what happened and what to do");
    assert_eq!(page.attributes("main a.button", "href"), ["/"], "{what}: a way back");
    leaks_nothing(&page.body, what);
}

fn leaks_nothing(body: &str, what: &str) {
    for word in [
        "panic", "diesel", "sqlite", "postgres", "serde", "actix", "SELECT", ".rs:", "/tmp", "[{\"",
    ] {
        assert!(!body.contains(word), "{what} says {word}: {body}");
    }
}

async fn add(browser: &Browser, bakery: &Business, fields: &[(&str, &str)]) -> Page {
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    browser.submit(&search, "/software", fields).await
}

#[actix_web::test]
async fn a_body_that_is_no_form_of_ours_gets_a_page() {
    let (app, _) = app_with_bakery().await;
    for (lang, path) in [("fr", "/sign-in"), ("en", "/code"), ("fr", "/language")] {
        let url = format!("{}{path}", app.url);
        let form = [("content-type", FORM)];
        let huge = [b"email=".as_slice(), &[b'a'; 64 * 1024]].concat();
        is_human(&send(&url, lang, &form, huge).await, 413, lang, "65 KiB");
        let megabyte = [b"code=".as_slice(), &[b'a'; 1024 * 1024]].concat();
        is_human(&send(&url, lang, &form, megabyte).await, 413, lang, "a megabyte");
        let zipped = [("content-type", FORM), ("content-encoding", "gzip")];
        is_human(&send(&url, lang, &zipped, vec![31, 139, 8, 0]).await, 400, lang, "gzip");
        for kind in [
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "x",
            "",
        ] {
            let page = send(&url, lang, &[("content-type", kind)], b"{}".to_vec()).await;
            is_human(&page, 400, lang, kind);
        }
        is_human(&send(&url, lang, &[], Vec::new()).await, 400, lang, "nothing at all");
    }
    let twice = b"email=a&email=b&password=x".to_vec();
    let page = send(&format!("{}/sign-in", app.url), "fr", &[("content-type", FORM)], twice).await;
    is_human(&page, 400, "fr", "a field twice");
}

#[actix_web::test]
async fn bytes_that_are_no_text_break_nothing() {
    let (app, _) = app_with_bakery().await;
    for body in [
        b"email=%FF%FE&password=%C3%28".as_slice(),
        b"email=\xff\xfe&password=\x80",
        b"email=%00&password=%00",
        b"email=a%40b.example%0d%0aBcc:x&password=%",
        b"email=%zz&password=%2",
        b"=&&&==;;&email&password",
    ] {
        let url = format!("{}/sign-in", app.url);
        let page = send(&url, "fr", &[("content-type", FORM)], body.to_vec()).await;
        assert_eq!(page.status, 422, "{}", page.body);
        leaks_nothing(&page.body, "no text");
    }
}

#[actix_web::test]
async fn absurd_programs_are_taken_or_refused_with_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let long = "9".repeat(41);
    for (label, version, expected) in [
        ("Notre site", "0", 303),
        ("\u{202e}\u{feff}site", "6.4.1-rc.1+build.5 (64-bit)", 303),
        ("a\0b\r\nBcc: c", "99999999999999999999999999999999999999", 303),
        ("😀", "v...1...", 303),
        ("'; DROP TABLE item; --", "' OR 1=1 --", 303),
        ("{$label}{{ 7*7 }}", "${7}", 303),
        (SCRIPT, "<b>1</b>", 303),
        ("x", "1\u{0}", 422),
        ("x", "latest", 422),
        ("x", "", 422),
        ("x", long.as_str(), 422),
        ("\0\r\n\t", "1", 422),
        (&"é".repeat(81), "1", 422),
    ] {
        let fields = [("product", "wordpress"), ("label", label), ("version", version)];
        let page = add(&browser, &bakery, &fields).await;
        assert_eq!(page.status, expected, "{label:?} {version:?}: {}", page.text());
        let shown = browser.visit(page.location()).await;
        if expected == 303 {
            assert_eq!(shown.status, 200, "{label:?} {version:?}");
            assert_eq!(shown.attributes("#version", "value"), [version.trim()], "kept as typed");
        } else {
            assert!(
                page.select("title")[0].starts_with("Erreur : "),
                "{label:?} {version:?}"
            );
            leaks_nothing(&page.body, label);
        }
    }
    let huge = "x".repeat(1024 * 1024);
    let page = add(&browser, &bakery, &[("label", &huge), ("version", "1")]).await;
    is_human(&page, 413, "fr", "a megabyte of name");
    assert_eq!(browser.get(&bakery.path("/software")).await.status, 200);
}

#[actix_web::test]
async fn a_product_nobody_knows_is_kept_by_name() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    for product in [
        "no-such-product",
        "../../etc/passwd",
        "wordpress\0",
        bakery.sme.as_str(),
    ] {
        let fields = [("product", product), ("label", "Caisse"), ("version", "1.0")];
        let added = add(&browser, &bakery, &fields).await;
        assert_eq!(added.status, 303, "{product}");
        assert_eq!(browser.visit(added.location()).await.title(), "Caisse");
    }
}

#[actix_web::test]
async fn what_people_type_is_never_run() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let label = format!("{SCRIPT}\r\nBcc: thief@evil.example");
    let fields = [
        ("product", "wordpress"),
        ("label", label.as_str()),
        ("version", "<i>6.4.1</i>"),
        ("exposure", "yes"),
    ];
    let added = add(&browser, &bakery, &fields).await;
    let item = added.location().to_owned();
    browser.visit(&item).await;
    let fixed = [("label", label.as_str()), ("version", "6.4.1"), ("exposure", "yes")];
    let page = browser.get(&item).await;
    browser.submit(&page, item.rsplit_once('/').unwrap().1, &fixed).await;
    app.work().await;
    let alert = browser
        .get(&bakery.path("/alerts"))
        .await
        .attributes("main a", "href")
        .remove(0);
    let page = browser.get(&alert).await;
    let refused = browser.submit(&page, "/dismissal", &[("reason", SCRIPT)]).await;
    assert_eq!(refused.status, 422);
    let refused = browser
        .submit(&page, "/completion", &[("version", SCRIPT.trim_end())])
        .await;
    assert_eq!(refused.status, 303, "it has a digit and 25 characters");
    let mails = app.mails();
    assert!(!mails.is_empty());
    for mail in &mails {
        assert!(!mail.html.contains("<script"), "{}", mail.html);
        assert!(!mail.headers.contains("\nBcc:"), "{}", mail.headers);
    }
    let mut seen = String::new();
    for path in [
        &item,
        &alert,
        &format!("{item}/removal"),
        &bakery.path(""),
        &bakery.path("/alerts"),
        &bakery.path("/software"),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.body.contains("<script>alert"), "{path}: {}", page.body);
        seen.push_str(&page.text());
    }
    let search = browser
        .get(&bakery.path("/software/new?q=%3Cscript%3Ealert(1)%3C/script%3E"))
        .await;
    assert!(
        !search.body.contains("<script>alert") && search.body.contains("&#60;script&#62;"),
        "{}",
        search.body
    );
    assert!(seen.contains(SCRIPT), "it is shown as it was typed: {seen}");
}

#[actix_web::test]
async fn absurd_addresses_lead_to_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let cookie = format!("__Host-session={}", browser.cookie("__Host-session").unwrap());
    let own = bakery.path("");
    let long = "x".repeat(20_000);
    for path in [
        "/%".to_owned(),
        "/%zz".into(),
        "/%ff".into(),
        "/%00".into(),
        "/..%2f..%2fCargo.toml".into(),
        "/../../etc/passwd".into(),
        "//evil.example".into(),
        "/g/%00".into(),
        "/g/..%2f..".into(),
        "/r/%00".into(),
        "/static/x/../../Cargo.toml".into(),
        tocsin::web::static_files::url("..%2f..%2fCargo.toml"),
        tocsin::web::static_files::url("%2e%2e%2fCargo.toml"),
        format!("{own}/software/%00"),
        format!("{own}/software/%ff%fe"),
        format!("{own}/software/%00/removal"),
        format!("{own}/alerts/%00"),
        format!("{own}/alerts/{long}"),
        format!("{own}%00/alerts"),
        "/chamber/%00".into(),
        "/demo/mails/..%2ftest".into(),
    ] {
        let answer = get_raw(&app.url, &path, &cookie).await;
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
        assert!(answer.contains("<html lang=\"fr\">"), "{path}: {answer}");
        leaks_nothing(&answer, &path);
    }
}

#[actix_web::test]
async fn absurd_queries_lead_to_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let many: String = (0..20_000)
        .map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap()))
        .collect();
    let words = "wordpress+office+".repeat(2_000);
    for query in [
        "q=%",
        "q=%ff%fe",
        "q=%00",
        "q=a&q=b",
        "q",
        "",
        "%%%=%%%",
        &format!("q={many}"),
        &format!("q={words}"),
    ] {
        let begun = Instant::now();
        let page = browser.get(&bakery.path(&format!("/software/new?{query}"))).await;
        assert_eq!(page.status, 200, "{query:.40}");
        assert!(
            begun.elapsed() < Duration::from_secs(3),
            "{query:.40}: {:?}",
            begun.elapsed()
        );
        let page = app.browser().get(&format!("/sign-in?next={query}")).await;
        assert_eq!(page.status, 200, "{query:.40}");
    }
}

#[actix_web::test]
async fn the_mail_folder_of_the_demo_is_all_that_is_shown_of_the_disk() {
    let (app, _) = app_with_bakery().await;
    let (url, server) = another_door(&app, |app| app.demo = Some(Arc::new(Demo::default()))).await;
    std::fs::write(app.app.config.data.join("secret.eml"), "Subject: secret\n\nsecret").unwrap();
    assert!(get_raw(&url, "/demo/mails", "").await.starts_with("HTTP/1.1 200 "));
    for name in [
        "../secret",
        "..%2fsecret",
        "%2e%2e%2fsecret",
        "..%5csecret",
        "%2ftmp%2fsecret",
        "secret%00",
        ".",
    ] {
        for rest in ["", "/html"] {
            let answer = get_raw(&url, &format!("/demo/mails/{name}{rest}"), "").await;
            assert!(answer.starts_with("HTTP/1.1 404 "), "{name}: {answer}");
            assert!(!answer.contains("secret"), "{name}: {answer}");
        }
    }
    server.stop(false).await;
}

#[actix_web::test]
async fn only_the_methods_of_the_table_are_answered() {
    let (app, bakery) = app_with_bakery().await;
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let browser = app.signed_in(&bakery.owner).await;
    let cookie = format!("__Host-session={}", browser.cookie("__Host-session").unwrap());
    let ask = async |method: &str, path: &str| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let request = client
            .request(method, format!("{}{path}", app.url))
            .header("cookie", &cookie);
        let answer = request.header("sec-fetch-site", "same-origin").send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    for route in routes::table() {
        let path = route.path.replace("{sme}", bakery.sme.as_str());
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"] {
            let (status, body) = ask(method, &path).await;
            assert_eq!(status, 404, "{method} {path}");
            assert!(body.contains("<h1>"), "{method} {path}: {body}");
        }
        if route.method.as_str() == "GET" {
            let (status, body) = ask("HEAD", &path).await;
            assert_eq!(
                (status, body),
                (ask("GET", &path).await.0, String::new()),
                "HEAD {path}"
            );
        }
    }
}

#[actix_web::test]
async fn we_answer_and_sign_under_our_own_name_only() {
    let (app, bakery) = app_with_bakery().await;
    let own = app.url.trim_start_matches("http://").to_owned();
    for host in ["Host: evil.example\r\n", "Host: 127.0.0.1\r\n", "Host: \r\n", ""] {
        let request = format!("GET /sign-in HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
        let answer = send_raw(&app.url, request).await;
        let status: String = answer.chars().skip(9).take(3).collect();
        assert!(
            status == "421" || (host.is_empty() && status == "400"),
            "{host}: {answer}"
        );
        assert!(!answer.contains("evil"), "{answer}");
    }
    let forwarded = "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nX-Forwarded-Proto: https\r\nX-Original-URL: /operator\r\n";
    for path in ["/", "/sign-in", "/no/such/page", &bakery.path("")] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {own}\r\n{forwarded}Connection: close\r\n\r\n");
        let answer = send_raw(&app.url, request).await;
        assert!(!answer.contains("evil"), "{path}: {answer}");
    }
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    add(&browser, &bakery, &fields).await;
    app.work().await;
    let mails = app.mails();
    assert!(
        mails.iter().any(|mail| mail.text.contains(&format!("{}/r/", app.url))),
        "{mails:?}"
    );
}

#[actix_web::test]
async fn two_clicks_at_once_add_one_program() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Notre site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    let click = || browser.submit(&search, "/software", &fields);
    let (one, two, three) = tokio::join!(click(), click(), click());
    for page in [&one, &two, &three] {
        assert_eq!(page.status, 303, "{}", page.text());
        assert_eq!(page.location(), one.location(), "all lead to the same program");
    }
    app.work().await;
    let sme = bakery.sme.clone();
    let found = app
        .db_read(Scope::Sme(sme.clone()), move |db| {
            Ok((
                inventory::store::find_all(db, &sme)?.len(),
                alerts::store::find_open(db, &sme)?.len(),
            ))
        })
        .await;
    assert_eq!(found, (1, 1), "programs and alerts");
    assert_eq!(app.mails().iter().filter(|mail| mail.text.contains("/r/")).count(), 1);
}

#[actix_web::test]
async fn different_programs_at_once_are_all_kept() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let labels: Vec<String> = (0..6).map(|n| format!("Site {n}")).collect();
    let clicks = labels.iter().map(|label| {
        let (browser, search) = (&browser, &search);
        async move {
            let fields = [
                ("product", "wordpress"),
                ("label", label.as_str()),
                ("version", "6.4.1"),
                ("exposure", "yes"),
            ];
            browser.submit(search, "/software", &fields).await
        }
    });
    for page in futures_util::future::join_all(clicks).await {
        assert_eq!(page.status, 303, "{}", page.text());
    }
    let sme = bakery.sme.clone();
    let found = app
        .db_read(Scope::Sme(sme.clone()), move |db| {
            Ok((
                inventory::store::find_all(db, &sme)?.len(),
                alerts::store::find_open(db, &sme)?.len(),
            ))
        })
        .await;
    assert_eq!(found, (6, 1), "programs and alerts");
}

#[actix_web::test]
async fn two_answers_at_once_are_one() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Notre site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    add(&browser, &bakery, &fields).await;
    let sme = bakery.sme.clone();
    let id = app
        .db_read(Scope::Sme(sme.clone()), move |db| {
            Ok(alerts::store::find_open(db, &sme)?.remove(0).id)
        })
        .await;
    let page = browser.get(&bakery.path(&format!("/alerts/{id}"))).await;
    let answers = async |expected: usize| {
        let (sme, id) = (bakery.sme.clone(), id.clone());
        let found = app
            .db_read(Scope::Sme(sme.clone()), move |db| {
                alerts::store::find_answers(db, &sme, &id)
            })
            .await;
        assert_eq!(found.len(), expected, "{found:?}");
    };
    for (action, expected) in [("/help-request", 1), ("/reminder", 2), ("/completion", 3)] {
        let click = || browser.submit(&page, action, &[]);
        let (one, two, three) = tokio::join!(click(), click(), click());
        for answer in [one, two, three] {
            // A reminder for an alert that was answered meanwhile is the only one that may find nothing.
            assert_eq!(answer.status, 303, "{action}: {}", answer.text());
        }
        answers(expected).await;
    }
}

#[actix_web::test]
async fn without_its_database_the_portal_stays_polite() {
    let (app, bakery) = app_with_bakery().await;
    let owner = app.signed_in(&bakery.owner).await;
    let gone = format!("sqlite://{}/gone/test.sqlite", app.app.config.data.display());
    let (url, server) = another_door(&app, |app| app.database = Database::new(&gone, 2).unwrap()).await;
    let visitor = Browser::new(&url).language("fr");
    let person = Browser::new(&url).language("fr");
    person.set_cookie("__Host-session", &owner.cookie("__Host-session").unwrap());
    let credentials = [("email", bakery.owner.as_str()), ("password", PASSWORD)];
    let home = bakery.path("");
    let (live, public, ready, signing_in, read, code) = tokio::join!(
        visitor.get("/health/live"),
        visitor.get("/sign-in"),
        visitor.get("/health/ready"),
        visitor.post("/sign-in", &credentials),
        person.get(&home),
        visitor.post("/code", &[("code", "ABCD-EFGH")]),
    );
    assert_eq!((live.status, public.status, ready.status), (200, 200, 503));
    assert_eq!(ready.body, "not ready\n");
    for (page, what) in [(signing_in, "sign-in"), (read, "a page"), (code, "code")] {
        is_human(&page, 503, "fr", what);
        assert!(page.title().contains("Nous revenons"), "{}", page.title());
        let id = page.headers["x-request-id"].to_str().unwrap().to_owned();
        assert!(page.body.contains(&id), "{what}: the number to quote");
    }
    server.stop(false).await;
}
