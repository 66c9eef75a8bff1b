//! NVD's API 2.0: all records that changed within a window of time, page by page.
//!
//! A window is 120 days at most. After each page it is kept how far we are. When the number of records
//! changes while a window is read, records may have moved between pages: the window is read again.

use super::http::{Reply, Validators};
use super::{FetchError, Run, times};
use crate::advisories::Source;
use crate::advisories::feeds::store as feeds;
use crate::clock::Timestamp;
use crate::db::{Db, Scope};
use serde::{Deserialize, Serialize};

const SERVER: &str = "https://services.nvd.nist.gov";
const PATH: &str = "/rest/json/cves/2.0";
/// Records on a page: the most that the API gives.
const PAGE: u64 = 2_000;
/// The API takes 120 days; a window stays a day below.
const WINDOW_DAYS: i64 = 119;
/// A window begins this long before the last one ended, in seconds: records may show up late.
const OVERLAP: i64 = 3_600;

/// Where to go on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Progress {
    /// Everything before this was read.
    pub start: Timestamp,
    /// The window that is being read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Window {
    end: Timestamp,
    /// Records read.
    index: u64,
    /// Records in all, as the last page said.
    total: Option<u64>,
}

/// What a page says about itself.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    results_per_page: u64,
    start_index: u64,
    total_results: u64,
}

pub(super) async fn fetch(run: &mut Run<'_>) -> Result<(), FetchError> {
    let began = run.now();
    let mut progress = match run.progress::<Progress>() {
        Some(progress) => progress,
        None => first(run).await?,
    };
    while progress.start < began {
        let last = progress.start.plus_days(WINDOW_DAYS).min(began);
        let mut window = progress.window.unwrap_or(Window {
            end: last,
            index: 0,
            total: None,
        });
        while window.total.is_none_or(|total| window.index < total) {
            window = page(run, progress.start, window).await?;
            progress.window = Some(window);
            run.keep(&progress).await?;
        }
        progress = Progress {
            start: window.end,
            window: None,
        };
        run.keep(&progress).await?;
    }
    Ok(())
}

/// Without a trace of an earlier fetch: from the newest record that was imported, else the last window.
async fn first(run: &Run<'_>) -> Result<Progress, FetchError> {
    let newest = |db: &mut Db| feeds::find_newest(db, Source::Nvd.as_str());
    let newest = run.database.read(Scope::Global, newest).await?;
    let start = newest.and_then(|text| times::read(&text));
    Ok(Progress {
        start: start.unwrap_or(run.now().plus_days(-WINDOW_DAYS)),
        window: None,
    })
}

/// Reads the next page of a window.
async fn page(run: &mut Run<'_>, start: Timestamp, window: Window) -> Result<Window, FetchError> {
    let url = address(run, start, window);
    run.fetcher.pace.turn().await;
    let key = run.fetcher.settings.nvd_key.as_deref().map(|key| ("apiKey", key));
    let Reply::Whole(bytes, _) = run.fetcher.http.get(&url, &Validators::default(), key).await? else {
        return Err(FetchError::Status(404));
    };
    let page: Page =
        serde_json::from_slice(&bytes).map_err(|e| FetchError::Content(format!("not a page of the API: {e}")))?;
    if page.start_index != window.index {
        let words = format!(
            "the page begins at record {} instead of {}",
            page.start_index, window.index
        );
        return Err(FetchError::Content(words));
    }
    if window.total.is_some_and(|total| total != page.total_results) {
        return Ok(Window {
            index: 0,
            total: None,
            ..window
        });
    }
    if page.results_per_page == 0 && window.index < page.total_results {
        return Err(FetchError::Content("a page in the middle is empty".to_owned()));
    }
    if page.results_per_page > 0 {
        run.import(vec![bytes]).await?;
    }
    Ok(Window {
        index: window.index.saturating_add(page.results_per_page),
        total: Some(page.total_results),
        ..window
    })
}

fn address(run: &Run<'_>, start: Timestamp, window: Window) -> String {
    let written = |at: Timestamp| format!("{}%2B00:00", times::written(at));
    let query = format!(
        "?lastModStartDate={}&lastModEndDate={}&resultsPerPage={PAGE}&startIndex={}",
        written(start.plus_seconds(-OVERLAP)),
        written(window.end),
        window.index
    );
    run.fetcher.address(Source::Nvd, SERVER, &format!("{PATH}{query}"))
}

/// The progress that begins at a day.
pub(super) fn since(start: Timestamp) -> Progress {
    Progress { start, window: None }
}
