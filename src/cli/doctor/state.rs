//! What the database tells about the running instance: worker, outbox, sources.

use super::{Finding, ago};
use crate::advisories::feeds::store::{Feed, find_feeds};
use crate::cli::health::WORKER_SILENT_SECONDS;
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbResult, Scope};
use crate::delivery::outbox::{self, Pauses};
use crate::delivery::queue;
use crate::settings;
use crate::tenancy::pauses;

/// A message that has been due for so long is worth a look, in seconds.
const OUTBOX_LATE: i64 = 15 * 60;
/// And so long means that no mail leaves, in seconds.
const OUTBOX_STUCK: i64 = 60 * 60;
/// A source that was not read for so long is late, in seconds; the operator's page says the same.
const SOURCE_LATE: i64 = 48 * 3_600;
/// Times ahead of our clock by more than this are wrong, in seconds.
const AHEAD: i64 = 60;

struct Told {
    counted_at: Option<Timestamp>,
    oldest_due: Option<Timestamp>,
    held: i64,
    pauses: Pauses,
    by_state: Vec<(String, i64)>,
    feeds: Vec<Feed>,
}

pub(super) async fn check(database: &Database, now: Timestamp) -> Vec<Finding> {
    let ask = move |db: &mut Db| -> DbResult<Told> {
        let pauses = pauses::store::find(db)?;
        Ok(Told {
            counted_at: settings::store::find_overview(db)?.map(|overview| overview.counted_at),
            oldest_due: queue::store::find_oldest_due(db, now, &pauses)?,
            held: queue::store::count_held(db)?,
            pauses,
            by_state: outbox::count_by_state(db)?,
            feeds: find_feeds(db)?,
        })
    };
    let told = match database.read(Scope::System, ask).await {
        Ok(told) => told,
        Err(error) => {
            let advice = "bring the schema up to date, then look again";
            return vec![Finding::failed("instance", error.to_string(), advice)];
        }
    };
    let mut findings = vec![worker(told.counted_at, now), waiting(&told, now)];
    if told.held > 0 {
        findings.push(Finding::warning(
            "held messages",
            format!("{} messages are held since a restore", told.held),
            "tocsin outbox release, or tocsin outbox drop",
        ));
    }
    findings.extend(pause(&told.pauses));
    findings.extend(sources(&told.feeds, now));
    findings
}

fn seconds_since(at: Timestamp, now: Timestamp) -> i64 {
    (now.micros() - at.micros()) / 1_000_000
}

fn worker(counted_at: Option<Timestamp>, now: Timestamp) -> Finding {
    let Some(at) = counted_at else {
        return Finding::warning(
            "worker",
            "none has been at work yet",
            "start tocsin serve, with --role worker or all",
        );
    };
    match seconds_since(at, now) {
        ahead if ahead < -AHEAD => Finding::failed(
            "worker",
            "it left a time that is still to come: a clock was or is wrong",
            "let the system keep its time (NTP)",
        ),
        silent if silent > WORKER_SILENT_SECONDS => Finding::warning(
            "worker",
            format!("silent for {}", ago(silent)),
            "start tocsin serve, with --role worker or all, and read its log",
        ),
        recent => Finding::ok("worker", format!("at work {} ago", ago(recent))),
    }
}

fn waiting(told: &Told, now: Timestamp) -> Finding {
    let counts: Vec<String> = told.by_state.iter().map(|(state, n)| format!("{n} {state}")).collect();
    let counts = if counts.is_empty() {
        "no message yet".to_owned()
    } else {
        counts.join(", ")
    };
    let Some(due) = told.oldest_due else {
        return Finding::ok("outbox", format!("nothing waits ({counts})"));
    };
    let waited = seconds_since(due, now);
    let found = format!("a message has been due for {} ({counts})", ago(waited));
    let advice = "see worker and mail server above; the operator's page shows what the mail server said";
    match waited {
        ..OUTBOX_LATE => Finding::ok("outbox", found),
        OUTBOX_LATE..OUTBOX_STUCK => Finding::warning("outbox", found, advice),
        _ => Finding::failed("outbox", found, advice),
    }
}

/// A pause is somebody's wish, but one that was forgotten looks like silence.
fn pause(pauses: &Pauses) -> Option<Finding> {
    let found = match (pauses.instance, pauses.organisations.len()) {
        (true, _) => "all sending pauses".to_owned(),
        (false, 0) => return None,
        (false, some) => format!("{some} organisations pause their sending"),
    };
    Some(Finding::warning(
        "pause",
        found,
        "resume on the page of whoever paused, when it is time",
    ))
}

fn sources(feeds: &[Feed], now: Timestamp) -> Vec<Finding> {
    if feeds.is_empty() {
        let advice = "import advisories: tocsin feed import PATH";
        return vec![Finding::warning("sources", "none has been read yet", advice)];
    }
    let one = |feed: &Feed| {
        let name = format!("source {}", feed.name);
        let age = seconds_since(feed.imported_at, now);
        let found = format!("{} documents, read {} ago", feed.documents, ago(age));
        match age {
            ..SOURCE_LATE => Finding::ok(&name, found),
            _ => Finding::warning(&name, found, "read it again; owners are told that the data are old"),
        }
    };
    feeds.iter().map(one).collect()
}
