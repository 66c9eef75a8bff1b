//! Absurd, hostile and unlucky requests: one clear page each, nothing lost, nothing given away.

mod addresses;
mod at_once;
mod programs;

use crate::support::{Browser, Business, Nvd, PASSWORD, Page, TestApp, kev};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tocsin::app::{App, Demo};
use tocsin::config::Config;
use tocsin::db::{Database, Db, Scope, SmeId};
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
