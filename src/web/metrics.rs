//! `GET /metrics`: the instance's numbers for Prometheus. They hold counts and times, never a name or an id.
//!
//! Requests and database errors are this process's own. What concerns the whole instance (outbox, worker, sources)
//! comes from the database and is the same whichever process is asked.

use crate::advisories::feeds::health::{SourceHealth, health};
use crate::advisories::quarantine;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use crate::metrics::{Kind, Text};
use crate::settings::{self, Overview, Work};
use actix_web::HttpResponse;
use actix_web::web::Data;

/// States that a message can be in; each is told, also when there is none.
const STATES: [&str; 5] = ["queued", "claimed", "sent", "failed", "superseded"];

/// What the database knows.
struct Kept {
    feeds: Vec<SourceHealth>,
    overview: Option<Overview>,
    work: Work,
    /// Documents held back, by where they came from.
    quarantined: Vec<(String, i64)>,
}

/// `GET /metrics`
pub(super) async fn show(app: Data<App>) -> HttpResponse {
    let now = app.clock.now();
    let read = move |db: &mut Db| -> DbResult<Kept> {
        Ok(Kept {
            feeds: health(db, now)?,
            overview: settings::store::find_overview(db)?,
            work: settings::store::find_work(db)?,
            quarantined: quarantine::store::count_waiting(db)?,
        })
    };
    // Without a database the page still tells that there is none.
    let kept = app.database.read(Scope::Global, read).await.ok();
    let mut text = Text::default();
    process(&mut text, &app, kept.is_some());
    requests(&mut text, &app);
    if let Some(kept) = kept {
        worker(&mut text, kept.work);
        if let Some(overview) = &kept.overview {
            outbox(&mut text, overview, app.clock.now());
        }
        feeds(&mut text, &kept.feeds);
        let name = "tocsin_quarantined_documents";
        text.family(
            name,
            Kind::Gauge,
            "Documents that failed a check and wait for a person.",
        );
        for (source, count) in &kept.quarantined {
            text.number(name, &[("source", source)], *count);
        }
    }
    HttpResponse::Ok()
        .content_type("text/plain; version=0.0.4; charset=utf-8")
        .body(text.finish())
}

fn process(text: &mut Text, app: &App, database_up: bool) {
    text.family("tocsin_build_info", Kind::Gauge, "Version of the program; always 1.");
    let engine = format!("{:?}", app.database.engine()).to_lowercase();
    let labels = [("version", env!("CARGO_PKG_VERSION")), ("database", engine.as_str())];
    text.number("tocsin_build_info", &labels, 1);
    text.single(
        "process_start_time_seconds",
        Kind::Gauge,
        "When this process began, in seconds since 1970.",
        seconds(app.started_at),
    );
    text.single(
        "tocsin_database_up",
        Kind::Gauge,
        "1 when the database answered this request.",
        u8::from(database_up),
    );
    text.single(
        "tocsin_database_errors_total",
        Kind::Counter,
        "Statements that failed and connections that could not be had, in this process.",
        app.database.failures(),
    );
}

fn requests(text: &mut Text, app: &App) {
    let name = "tocsin_http_request_duration_seconds";
    text.family(
        name,
        Kind::Histogram,
        "Answered requests by route pattern, in this process.",
    );
    for ((method, route, status), histogram) in app.metrics.requests() {
        let status = status.to_string();
        let labels = [
            ("method", method),
            ("route", route.as_str()),
            ("status", status.as_str()),
        ];
        text.histogram(name, &labels, &histogram);
    }
}

fn worker(text: &mut Text, work: Work) {
    for (name, help, value) in [
        ("tocsin_worker_rounds_total", "Rounds of all workers.", work.rounds),
        (
            "tocsin_worker_errors_total",
            "Rounds of all workers in which something failed.",
            work.errors,
        ),
        ("tocsin_matched_advisories_total", "Advisories matched.", work.matched),
        ("tocsin_reviews_total", "Businesses reviewed.", work.reviewed),
    ] {
        text.single(name, Kind::Counter, help, value);
    }
    let name = "tocsin_mail_attempts_total";
    text.family(name, Kind::Counter, "Tries to hand a message over, by outcome.");
    for (outcome, value) in [
        ("sent", work.sent),
        ("deferred", work.deferred),
        ("failed", work.failed),
    ] {
        text.number(name, &[("outcome", outcome)], value);
    }
}

fn outbox(text: &mut Text, overview: &Overview, now: Timestamp) {
    let name = "tocsin_outbox_messages";
    text.family(name, Kind::Gauge, "Messages by state.");
    let counted = |state: &str| {
        overview
            .outbox
            .iter()
            .find(|(own, _)| own == state)
            .map_or(0, |(_, n)| *n)
    };
    for state in STATES {
        text.number(name, &[("state", state)], counted(state));
    }
    for (state, count) in overview
        .outbox
        .iter()
        .filter(|(state, _)| !STATES.contains(&state.as_str()))
    {
        text.number(name, &[("state", state)], count);
    }
    let waited = overview
        .oldest_due
        .map_or(0.0, |due| (seconds(now) - seconds(due)).max(0.0));
    text.single(
        "tocsin_outbox_oldest_due_seconds",
        Kind::Gauge,
        "How long the message has been due that has been due longest.",
        waited,
    );
    text.single(
        "tocsin_outbox_held_messages",
        Kind::Gauge,
        "Messages held after a restore.",
        overview.held_messages,
    );
    text.single(
        "tocsin_sending_paused",
        Kind::Gauge,
        "1 while the operator pauses all sending.",
        u8::from(overview.paused),
    );
    text.single(
        "tocsin_paused_organisations",
        Kind::Gauge,
        "Chambers and providers that pause their sending.",
        overview.paused_organisations,
    );
    text.single(
        "tocsin_held_advisories",
        Kind::Gauge,
        "Advisories without a score that wait for the operator, 100 at most.",
        overview.touched.len(),
    );
    text.single("tocsin_businesses", Kind::Gauge, "Businesses.", overview.businesses);
    text.single(
        "tocsin_worker_last_count_timestamp_seconds",
        Kind::Gauge,
        "When a worker last counted all this.",
        seconds(overview.counted_at),
    );
}

fn feeds(text: &mut Text, feeds: &[SourceHealth]) {
    let name = "tocsin_feed_documents";
    text.family(name, Kind::Gauge, "Documents held, by source.");
    for feed in feeds {
        text.number(name, &[("source", &feed.name)], feed.documents);
    }
    let name = "tocsin_feed_last_import_timestamp_seconds";
    text.family(name, Kind::Gauge, "When a source was last read, in seconds since 1970.");
    for feed in feeds {
        if let Some(heard) = feed.last_success {
            text.number(name, &[("source", &feed.name)], seconds(heard));
        }
    }
    let name = "tocsin_feed_newest_documents";
    text.family(
        name,
        Kind::Gauge,
        "Documents published in the last 90 days, by whether they name products.",
    );
    for (feed, coverage) in feeds.iter().filter_map(|feed| Some((feed, feed.coverage?))) {
        let named = [("source", feed.name.as_str()), ("names_products", "yes")];
        text.number(name, &named, coverage.matchable);
        let unnamed = [("source", feed.name.as_str()), ("names_products", "no")];
        text.number(name, &unnamed, coverage.newest - coverage.matchable);
    }
    let name = "tocsin_feed_alarm";
    text.family(name, Kind::Gauge, "1 while a source is stale or thin.");
    for feed in feeds {
        for (kind, holds) in [("stale", feed.stale), ("thin", feed.thin)] {
            text.number(name, &[("source", &feed.name), ("kind", kind)], i64::from(holds));
        }
    }
}

fn seconds(at: Timestamp) -> f64 {
    std::time::Duration::from_micros(u64::try_from(at.micros()).unwrap_or(0)).as_secs_f64()
}
