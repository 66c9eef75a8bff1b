//! The CVE list: the log of its changes, and each record that the log names.
//!
//! Of the log only ids and times are taken: where a record lies follows from its id, so no address in it is
//! ever followed. The log reaches back 30 days; a longer gap is noted, as only a whole import can close it.

use super::http::{Reply, Validators};
use super::{FetchError, Run, times};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

const SERVER: &str = "https://raw.githubusercontent.com";
const FOLDER: &str = "/CVEProject/cvelistV5/main/cves";
/// Records of one fetch; the rest comes with the next.
const RECORDS: usize = 1_000;
/// Records that are imported together.
const BATCH: usize = 25;
/// How far the first fetch reaches back, in days.
const FIRST_DAYS: i64 = 3;

/// Where to go on: behind this record of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Progress {
    /// Time of an entry in the log.
    time: String,
    /// The last record that was read of it; none: all of it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    fetch_time: String,
    #[serde(default)]
    new: Vec<Change>,
    #[serde(default)]
    updated: Vec<Change>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    cve_id: String,
}

pub(super) async fn fetch(run: &mut Run<'_>) -> Result<(), FetchError> {
    let first = || Progress {
        time: format!("{}Z", times::written(run.now().plus_days(-FIRST_DAYS))),
        id: None,
    };
    let progress = run.progress::<Progress>().unwrap_or_else(first);
    // An unfinished fetch needs the log, also when it is the same.
    let known = if progress.id.is_some() {
        Validators::default()
    } else {
        run.known()
    };
    let (bytes, validators) = match run.get(SERVER, &format!("{FOLDER}/deltaLog.json"), &known).await? {
        Reply::Unchanged => {
            run.fetched.unchanged = true;
            run.success.validators = known;
            return Ok(());
        }
        Reply::Missing => return Err(FetchError::Status(404)),
        Reply::Whole(bytes, validators) => (bytes, validators),
    };
    let log: Vec<Entry> =
        serde_json::from_slice(&bytes).map_err(|e| FetchError::Content(format!("not the log of the CVE list: {e}")))?;
    run.success.note = gap(&log, &progress);
    let work = changes(log, &progress);
    run.fetched.more = work.len() > RECORDS;
    let last = work.last().map(|one| one.time.clone());
    for some in work.iter().take(RECORDS).collect::<Vec<_>>().chunks(BATCH) {
        records(run, some).await?;
    }
    if !run.fetched.more {
        if let Some(time) = last {
            run.keep(&Progress { time, id: None }).await?;
        }
        run.success.validators = validators;
    }
    Ok(())
}

/// Says when the log begins after what we read last.
fn gap(log: &[Entry], progress: &Progress) -> Option<String> {
    let oldest = log.iter().map(|entry| &entry.fetch_time).min()?;
    (*oldest > progress.time).then(|| {
        let words = "what changed in between is missing until the whole list is imported";
        format!("the log begins at {oldest}, after {}: {words}", progress.time)
    })
}

/// What is to be read, oldest first, each record once: where the log names it last.
fn changes(mut log: Vec<Entry>, progress: &Progress) -> Vec<Progress> {
    log.sort_by(|left, right| right.fetch_time.cmp(&left.fetch_time));
    let mut seen = HashSet::new();
    let mut work = Vec::new();
    for entry in log {
        for change in entry.new.into_iter().chain(entry.updated) {
            if path(&change.cve_id).is_some() && seen.insert(change.cve_id.clone()) {
                work.push(Progress {
                    time: entry.fetch_time.clone(),
                    id: Some(change.cve_id),
                });
            }
        }
    }
    work.sort();
    let is_done = |one: &Progress| match &progress.id {
        None => one.time <= progress.time,
        Some(_) => one <= progress,
    };
    work.retain(|one| !is_done(one));
    work
}

/// Reads some records and keeps that they were read.
async fn records(run: &mut Run<'_>, some: &[&Progress]) -> Result<(), FetchError> {
    let mut documents = Vec::new();
    for one in some {
        let Some(path) = one.id.as_deref().and_then(path) else {
            continue;
        };
        match run.get(SERVER, &path, &Validators::default()).await? {
            Reply::Whole(bytes, _) => documents.push(bytes),
            Reply::Missing | Reply::Unchanged => {
                let id = one.id.as_deref().unwrap_or_default();
                run.fetched
                    .imported
                    .problems
                    .push(format!("{id}: the list does not hold this record"));
            }
        }
    }
    run.import(documents).await?;
    match some.last() {
        Some(last) => run.keep(*last).await,
        None => Ok(()),
    }
}

/// Where a record lies: `CVE-2026-12345` in `2026/12xxx`. None for what is no id.
fn path(id: &str) -> Option<String> {
    let (year, number) = id.strip_prefix("CVE-")?.split_once('-')?;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let valid = year.len() == 4 && (4..=12).contains(&number.len()) && digits(year) && digits(number);
    let thousand = number.get(..number.len().checked_sub(3)?)?;
    valid.then(|| format!("{FOLDER}/{year}/{thousand}xxx/{id}.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(time: &str, ids: &[&str]) -> Entry {
        let change = |id: &&str| Change {
            cve_id: (*id).to_owned(),
        };
        Entry {
            fetch_time: time.to_owned(),
            new: Vec::new(),
            updated: ids.iter().map(change).collect(),
        }
    }

    fn ids(log: Vec<Entry>, time: &str, id: Option<&str>) -> Vec<String> {
        let progress = Progress {
            time: time.to_owned(),
            id: id.map(str::to_owned),
        };
        changes(log, &progress).into_iter().filter_map(|one| one.id).collect()
    }

    fn log() -> Vec<Entry> {
        vec![
            entry("2026-11-23T10:00:00.000Z", &["CVE-2026-1002", "CVE-2026-1001"]),
            entry("2026-11-23T09:00:00.000Z", &["CVE-2026-1001", "CVE-2026-1000"]),
            entry(
                "2026-11-23T08:00:00.000Z",
                &["CVE-2026-0999", "../../x", "CVE-2026-12?a=1"],
            ),
        ]
    }

    #[test]
    fn each_record_is_read_once_and_reading_goes_on_behind_the_last_one() {
        assert_eq!(
            ids(log(), "2026-11-23T08:00:00.000Z", None),
            ["CVE-2026-1000", "CVE-2026-1001", "CVE-2026-1002"]
        );
        assert_eq!(
            ids(log(), "2026-11-23T09:00:00.000Z", Some("CVE-2026-1000")),
            ["CVE-2026-1001", "CVE-2026-1002"]
        );
        assert_eq!(ids(log(), "2026-11-23T10:00:00.000Z", None), [""; 0]);
        assert_eq!(
            ids(log(), "2026-11-01T00:00:00.000Z", None).len(),
            4,
            "no path is taken from the log"
        );
    }

    #[test]
    fn a_gap_is_said() {
        let progress = |time: &str| Progress {
            time: time.to_owned(),
            id: None,
        };
        assert!(gap(&log(), &progress("2026-10-01T00:00:00.000Z")).is_some());
        assert_eq!(gap(&log(), &progress("2026-11-23T08:30:00.000Z")), None);
    }

    #[test]
    fn where_a_record_lies_follows_from_its_id() {
        assert_eq!(
            path("CVE-2026-12345").as_deref(),
            Some("/CVEProject/cvelistV5/main/cves/2026/12xxx/CVE-2026-12345.json")
        );
        assert_eq!(
            path("CVE-2026-0001").as_deref(),
            Some("/CVEProject/cvelistV5/main/cves/2026/0xxx/CVE-2026-0001.json")
        );
        for id in [
            "CVE-2026-1",
            "CVE-20-1234",
            "GHSA-1",
            "CVE-2026-12/4",
            "CVE-2026-12345678901234",
        ] {
            assert_eq!(path(id), None, "{id}");
        }
    }
}
