//! Servers that err, lie, stall or lead astray: nothing goes in, the next fetch comes later.

use super::{Reply, World, gzip};
use crate::support::{TestApp, kev};
use tocsin::advisories::Source;
use tocsin::advisories::feeds::fetch::store::{self, Fetch};
use tocsin::advisories::feeds::fetch::{FetchError, Fetcher};
use tocsin::db::{Db, Scope};
use tocsin::jobs;

/// A catalogue with more text than fits.
fn large(bytes: usize) -> Vec<u8> {
    kev("CVE-2026-1")
        .replace("\"notes\":\"\"", &format!("\"notes\":\"{}\"", "x".repeat(bytes)))
        .into_bytes()
}

#[actix_web::test]
async fn whatever_a_server_answers_badly_is_noted_and_changes_nothing() {
    let world = World::start(|_| Reply::of("")).await;
    let cases: Vec<(&str, Reply, &str)> = vec![
        ("forbidden", Reply::status(403, ""), "asks to wait (status 403)"),
        (
            "busy",
            Reply::status(429, "").with("retry-after", "7200"),
            "asks to wait (status 429)",
        ),
        ("broken", Reply::status(500, "oops"), "status 500"),
        (
            "redirect",
            Reply::status(302, "").with("location", "http://127.0.0.1/"),
            "status 302",
        ),
        ("gone", Reply::status(404, ""), "status 404"),
        ("empty", Reply::of(""), "the file is empty"),
        ("page", Reply::of("<html><body>Sign in</body></html>"), "not valid JSON"),
        ("other", Reply::of(r#"{"a":1}"#), "not a known advisory format"),
        ("cut", Reply::of(kev("CVE-2026-1")).cut(), "error"),
        ("stalled", Reply::of(kev("CVE-2026-1")).stalled(), "no answer in time"),
        ("large", Reply::of(large(70_000)), "larger than 65536 bytes"),
        ("bomb", Reply::of(gzip(&large(300_000))), "larger than 262144 bytes"),
        (
            "bad gzip",
            Reply::of(vec![0x1f, 0x8b, 8, 0, 1, 2]),
            "cannot be unpacked",
        ),
    ];
    for (number, (name, reply, words)) in (1..).zip(cases) {
        world.server.answers(move |_| reply.clone());
        let error = world.fetch(Source::Kev).await.unwrap_err().to_string();
        assert!(error.contains(words), "{name}: {error}");
        let row = world.row(Source::Kev).await;
        assert_eq!((row.failures, row.last_error), (number, Some(error)), "{name}");
        assert!(
            row.due_at > world.app.app.clock.now() && row.succeeded_at.is_none(),
            "{name}"
        );
        assert_eq!(world.known().await, 0, "{name}");
        if name == "busy" {
            assert_eq!(row.due_at, world.app.app.clock.now().plus_seconds(7200));
        }
    }
    world.server.answers(|_| Reply::of(gzip(kev("CVE-2026-1").as_bytes())));
    world.fetch(Source::Kev).await.unwrap();
    assert_eq!((world.known().await, world.row(Source::Kev).await.failures), (1, 0));
}

#[actix_web::test]
async fn private_addresses_are_refused_unless_allowed() {
    let app = TestApp::start().await;
    for mirror in [
        "https://127.0.0.1",
        "https://localhost",
        "https://[::1]",
        "https://169.254.169.254",
        "https://10.0.0.1",
        "https://[::ffff:7f00:1]",
        "https://0x7f000001",
        "https://2130706433",
        "https://100.64.0.1",
    ] {
        let mut settings = app.app.config.feeds.clone();
        settings.mirror = Some(mirror.to_owned());
        let fetcher = Fetcher::new(&settings, &app.app.clock).unwrap();
        let error = fetcher
            .fetch(&app.app.database, Source::Kev)
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains("no public address"), "{mirror}: {error}");
        settings.private = true;
        settings.mirror = Some("http://169.254.169.254".to_owned());
        let fetcher = Fetcher::new(&settings, &app.app.clock).unwrap();
        let error = fetcher
            .fetch(&app.app.database, Source::Kev)
            .await
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("no public address"),
            "the secrets of cloud machines: {error}"
        );
    }
}

#[actix_web::test]
async fn one_worker_at_a_time_fetches_a_source_and_a_dead_one_is_followed() {
    let world = World::start(|_| Reply::of(kev("CVE-2026-1"))).await;
    let now = world.app.app.clock.now();
    let claim = move |db: &mut Db| -> tocsin::db::DbResult<Option<Fetch>> {
        store::create_or_update(db, "kev", 2, now)?;
        store::update_claimed(db, "kev", "somebody else", now, now.plus_seconds(900))
    };
    assert!(world.app.db_write(Scope::Global, claim).await.is_some());
    assert!(matches!(world.fetch(Source::Kev).await, Err(FetchError::Taken)));
    let other = World::fetcher(&world.app);
    let taken = other.fetch(&world.app.app.database, Source::Kev).await;
    assert!(matches!(taken, Err(FetchError::Taken)));
    assert!(world.server.asked().is_empty());

    world.app.clock_forward_minutes(16);
    world.fetch(Source::Kev).await.unwrap();
    let late = move |db: &mut Db| {
        store::update_failed(db, "kev", "somebody else", now, "too late")?;
        store::update_progress(db, "kev", "somebody else", "{}", now)
    };
    assert!(
        !world.app.db_write(Scope::Global, late).await,
        "a late worker changes nothing"
    );
    assert_eq!(world.row(Source::Kev).await.failures, 0);
}

#[actix_web::test]
async fn the_worker_fetches_what_is_due_and_puts_off_what_fails() {
    let settings = [("TOCSIN_FEED_SOURCES", "kev,nvd"), ("TOCSIN_FEED_HOURS", "3")];
    let world = World::start_with(&settings, |asked| match asked.path.starts_with("/kev/") {
        true => Reply::of(kev("CVE-2026-1")),
        false => Reply::status(500, ""),
    })
    .await;
    let app = &world.app.app;
    let rounds = || async {
        let mut done = 0;
        while jobs::fetch_due(app, &world.fetcher).await.unwrap() {
            done += 1;
        }
        done
    };
    assert_eq!(rounds().await, 2, "each once: one goes well, one fails");
    assert_eq!(rounds().await, 0);
    world.app.clock_forward_minutes(1);
    assert_eq!(rounds().await, 1, "the one that failed is tried again");
    assert_eq!(world.row(Source::Nvd).await.failures, 2);
    world.app.clock_forward_minutes(179);
    assert_eq!(rounds().await, 2);
    assert_eq!(world.row(Source::Kev).await.interval_hours, 3);
}

#[actix_web::test]
async fn without_settings_nothing_is_fetched() {
    let world = World::start(|_| Reply::of("")).await;
    assert!(!jobs::fetch_due(&world.app.app, &world.fetcher).await.unwrap());
    assert!(world.server.asked().is_empty());
}
