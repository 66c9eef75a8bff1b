//! Each way in which a document can be wrong, and what becomes of it.

use super::keys::{DAY, TestKey};
use super::{ROOT, Site, document, document_with, folder, metadata, rolie, url};
use crate::feeds::server::Reply;
use serde_json::json;
use tocsin::advisories::feeds::health::{self, AlarmKind, Trouble};
use tocsin::db::Scope;

const TIME: &str = "2026-11-20T00:00:00Z";

/// A provider with one document, and one thing changed about it.
async fn with(change: impl Fn(&Site)) -> Site {
    let site = Site::start().await;
    site.publish(&[("A-1001", TIME)]);
    change(&site);
    site
}

#[actix_web::test]
async fn a_signed_document_is_taken_in() {
    let site = with(|_| ()).await;
    let fetched = site.fetch().await.unwrap();
    assert_eq!((fetched.imported.new, fetched.imported.problems), (1, vec![]));
    assert_eq!((site.known().await, site.reasons().await), (1, vec![]));
    assert_eq!(site.checks().await, ["signed 1"]);
}

#[actix_web::test]
async fn what_is_wrong_is_held_back_and_resolved_by_the_right_document() {
    let other = TestKey::new();
    let text = document("A-1001");
    let asc = format!("{}.asc", url("A-1001"));
    type Change<'a> = Box<dyn Fn(&Site) + 'a>;
    let cases: Vec<(&str, &str, Change)> = vec![
        (
            "bad hash",
            "hash",
            Box::new(|site| {
                site.serve_text(&format!("{}.sha512", url("A-1001")), &"0".repeat(128));
            }),
        ),
        (
            "no hash in the file",
            "hash",
            Box::new(|site| {
                site.serve_text(&format!("{}.sha512", url("A-1001")), "<html>Sign in</html>");
            }),
        ),
        (
            "another document's signature",
            "signature",
            Box::new(|site| {
                site.serve_text(&asc, &site.key.signs(document("A-1002").as_bytes()));
            }),
        ),
        (
            "another key",
            "signature",
            Box::new(|site| site.serve_text(&asc, &other.signs(text.as_bytes()))),
        ),
        (
            "no signature at all",
            "signature",
            Box::new(|site| site.serve_text(&asc, "<html>not found</html>")),
        ),
        ("missing signature", "unsigned", Box::new(|site| site.remove(&asc))),
        (
            "another publisher",
            "publisher",
            Box::new(|site| {
                site.put(
                    "A-1001",
                    &document_with("A-1001", "https://evil.example", "WHITE", TIME).to_string(),
                );
            }),
        ),
        (
            "another id",
            "name",
            Box::new(|site| site.put("A-1001", &document("A-1002"))),
        ),
        (
            "no document",
            "form",
            Box::new(|site| site.put("A-1001", "{\"document\":{}}")),
        ),
        (
            "half a document",
            "form",
            Box::new(|site| site.put("A-1001", &text[..text.len() / 2])),
        ),
    ];
    for (name, reason, change) in cases {
        let site = with(change).await;
        let fetched = site.fetch().await.unwrap();
        assert_eq!((fetched.imported.new, fetched.imported.quarantined), (0, 1), "{name}");
        assert_eq!(
            (site.known().await, site.reasons().await),
            (0, vec![reason.to_owned()]),
            "{name}"
        );
        let row = site.row("csaf:provider.example").await;
        assert!(
            row.last_error.is_some_and(|words| words.contains("held back")),
            "{name}"
        );

        site.put("A-1001", &text);
        site.fetch().await.unwrap();
        assert_eq!(
            (site.known().await, site.reasons().await),
            (1, vec![]),
            "{name}: the right one came"
        );
    }
}

#[actix_web::test]
async fn a_document_that_stays_wrong_is_kept_once() {
    let site = with(|site| site.remove(&format!("{}.asc", url("A-1001")))).await;
    for _ in 0..3 {
        site.fetch().await.unwrap();
    }
    assert_eq!(site.waiting().await.len(), 1);
}

#[actix_web::test]
async fn a_key_that_had_expired_signs_nothing_and_what_it_signed_before_holds() {
    let mut site = Site::start().await;
    site.key = TestKey::expiring(30 * DAY);
    site.publish(&[("A-1001", TIME), ("A-1002", TIME)]);
    let late = site.key.signs_at(document("A-1002").as_bytes(), 31 * DAY);
    site.serve_text(&format!("{}.asc", url("A-1002")), &late);
    site.fetch().await.unwrap();
    assert_eq!(
        (site.known().await, site.reasons().await),
        (1, vec!["signature".to_owned()])
    );
}

#[actix_web::test]
async fn a_key_with_another_fingerprint_ends_the_fetch_of_who_promises_signatures() {
    let site = with(|site| site.serve_text("https://provider.example/key.asc", &TestKey::new().public())).await;
    let error = site.fetch().await.unwrap_err().to_string();
    assert!(
        error.contains("signatures cannot be checked") && error.contains("it holds the key"),
        "{error}"
    );
    site.remove("https://provider.example/key.asc");
    assert!(site.fetch().await.unwrap_err().to_string().contains("it is not there"));
    assert_eq!((site.known().await, site.waiting().await.len()), (0, 0));
}

#[actix_web::test]
async fn who_promises_less_is_believed_and_shown_as_not_signed() {
    let site = Site::start().await;
    site.publish(&[("A-1001", TIME), ("A-1002", TIME), ("A-1003", TIME), ("A-1004", TIME)]);
    site.describe("csaf_provider", rolie());
    site.remove(&format!("{}.asc", url("A-1002")));
    for ending in ["asc", "sha512"] {
        site.remove(&format!("{}.{ending}", url("A-1003")));
    }
    site.serve_text(&format!("{}.sha512", url("A-1004")), &"0".repeat(128));
    site.fetch().await.unwrap();
    assert_eq!(site.checks().await, ["hashed 1", "plain 1", "signed 1"]);
    assert_eq!(
        site.reasons().await,
        ["hash"],
        "what is stated and wrong is wrong for all"
    );
}

#[actix_web::test]
async fn without_a_named_key_a_signature_is_never_called_good() {
    let site = with(|_| ()).await;
    let mut description = metadata(&site.key, "csaf_provider", rolie());
    description["public_openpgp_keys"] = json!([]);
    site.serve_text(&format!("{ROOT}/provider-metadata.json"), &description.to_string());
    site.fetch().await.unwrap();
    assert_eq!(site.checks().await, ["key_unknown 1"]);
}

#[actix_web::test]
async fn what_is_not_for_everybody_is_left_out_and_not_kept() {
    let site = with(|site| {
        site.put(
            "A-1001",
            &document_with("A-1001", "https://provider.example", "AMBER", TIME).to_string(),
        );
    })
    .await;
    let fetched = site.fetch().await.unwrap();
    assert!(
        fetched.imported.problems[0].contains("TLP:AMBER"),
        "{:?}",
        fetched.imported.problems
    );
    assert_eq!((site.known().await, site.waiting().await.len()), (0, 0));
}

#[actix_web::test]
async fn servers_that_err_are_asked_again_and_the_rest_goes_in() {
    let text = document("A-1001");
    let broken: Vec<(&str, Reply)> = vec![
        ("cut", Reply::of(text.clone()).cut()),
        ("stalled", Reply::of(text.clone()).stalled()),
        ("broken", Reply::status(500, "")),
    ];
    for (name, reply) in broken {
        let site = Site::start().await;
        site.publish(&[("A-1001", TIME), ("A-1002", "2026-11-19T00:00:00Z")]);
        site.serve(&url("A-1001"), reply);
        let fetched = site.fetch().await.unwrap();
        assert_eq!(
            (fetched.imported.new, fetched.imported.problems.len()),
            (1, 1),
            "{name}"
        );
        site.serve_text(&url("A-1001"), &text);
        site.fetch().await.unwrap();
        assert_eq!((site.known().await, site.waiting().await.len()), (2, 0), "{name}");
    }
    let site = Site::start().await;
    let ids = ["A-1001", "A-1002", "A-1003", "A-1004"];
    site.publish(&ids.map(|id| (id, TIME)));
    ids.iter().for_each(|id| site.serve(&url(id), Reply::status(500, "")));
    let error = site.fetch().await.unwrap_err().to_string();
    assert!(error.contains("status 500"), "three in a row: {error}");
}

#[actix_web::test]
async fn what_is_gone_too_long_or_leads_astray_is_left_out() {
    let away = Reply::status(302, "").with("location", "http://169.254.169.254/latest/meta-data");
    let long = format!("{}{}", document("A-1001"), " ".repeat(600 * 1024));
    for (name, reply, words) in [
        ("gone", Reply::status(404, ""), "it is not there"),
        ("huge", Reply::of(long), "larger than 524288 bytes"),
        ("private", away, "no public address"),
        ("forbidden", Reply::status(401, ""), "status 401"),
    ] {
        let site = with(|site| site.serve(&url("A-1001"), reply.clone())).await;
        let fetched = site.fetch().await.unwrap();
        assert!(
            fetched.imported.problems[0].contains(words),
            "{name}: {:?}",
            fetched.imported.problems
        );
        assert_eq!(site.known().await, 0, "{name}");
        site.asked();
        site.fetch().await.unwrap();
        assert!(
            !site.asked().contains(&url("A-1001")),
            "{name}: not before the list says that it changed"
        );
        site.put("A-1001", &document("A-1001"));
        site.list(&[("A-1001", "2026-11-21T00:00:00Z")]);
        site.fetch().await.unwrap();
        assert_eq!(site.known().await, 1, "{name}");
    }
}

#[actix_web::test]
async fn a_document_that_moved_is_followed() {
    let site = with(|_| ()).await;
    let moved = format!("{}/csaf/files.example/a.json", site.server.url);
    site.serve("https://files.example/a.json", Reply::of(document("A-1001")));
    site.serve(&url("A-1001"), Reply::status(301, "").with("location", &moved));
    site.fetch().await.unwrap();
    assert_eq!(site.checks().await, ["signed 1"]);
    site.serve(
        "https://files.example/a.json",
        Reply::status(301, "").with("location", &moved),
    );
    site.list(&[("A-1001", "2026-11-21T00:00:00Z")]);
    let fetched = site.fetch().await.unwrap();
    assert!(
        fetched.imported.problems[0].contains("too many times"),
        "{:?}",
        fetched.imported.problems
    );
}

#[actix_web::test]
async fn a_document_newer_than_its_list_is_taken_and_read_again_when_the_list_says_so() {
    let site = with(|_| ()).await;
    let newer = document_with("A-1001", "https://provider.example", "WHITE", "2026-11-22T00:00:00Z");
    site.put("A-1001", &newer.to_string());
    site.fetch().await.unwrap();
    site.list(&[("A-1001", "2026-11-22T00:00:00Z")]);
    let fetched = site.fetch().await.unwrap();
    assert_eq!((fetched.imported.new, fetched.imported.changed), (0, 0));
    assert_eq!(site.checks().await, ["signed 1"]);
}

#[actix_web::test]
async fn hashes_and_signatures_lie_beside_the_documents_of_a_folder() {
    let site = Site::start().await;
    site.publish(&[("A-1001", TIME), ("A-1002", TIME)]);
    site.describe("csaf_trusted_provider", folder());
    let changes = "\"2026/a-1001.json\",\"2026-11-20T00:00:00Z\"\n\"2026/a-1002.json\",\"2026-11-20T00:00:00Z\"\n";
    site.serve_text(&format!("{ROOT}/white/changes.csv"), changes);
    site.serve(&format!("{}.sha256", url("A-1001")), Reply::status(403, ""));
    site.serve_text(&format!("{}.sha256", url("A-1002")), &"0".repeat(64));
    site.fetch().await.unwrap();
    assert_eq!(
        (site.checks().await, site.reasons().await),
        (vec!["signed 1".to_owned()], vec!["hash".to_owned()])
    );
}

#[actix_web::test]
async fn the_operator_is_told_once_and_when_it_is_over() {
    let site = with(|site| site.remove(&format!("{}.asc", url("A-1001")))).await;
    site.fetch().await.unwrap();
    let now = site.app.app.clock.now();
    let changes = || site.app.db_write(Scope::Global, move |db| health::note_alarms(db, now));
    let begun = changes().await.begun;
    assert_eq!((begun.len(), begun[0].kind()), (1, AlarmKind::Quarantine));
    assert_eq!(
        (begun[0].source.as_str(), &begun[0].trouble),
        ("csaf:provider.example", &Trouble::Quarantine(1))
    );
    assert!(changes().await.begun.is_empty());
    site.put("A-1001", &document("A-1001"));
    site.fetch().await.unwrap();
    assert_eq!(
        changes().await.ended,
        [("csaf:provider.example".to_owned(), "quarantine".to_owned())]
    );
}
