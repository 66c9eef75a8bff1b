//! Fetching the sources over the web: NVD, the CVE list, CISA's catalogue, EPSS, providers of CSAF documents.
//!
//! A fetch takes the lease of its source, asks in bounded requests, imports what came, and keeps after each
//! piece where to go on: one that dies or is told to wait goes on there. No transaction is open while a server
//! is talked to.

pub mod addresses;
pub mod csaf;
mod cve;
mod epss;
pub mod http;
mod kev;
mod nvd;
mod pace;
pub mod store;
mod target;
mod times;

use self::addresses::Reach;
use self::http::{Http, Limits, Reply, Validators};
use self::pace::Pace;
use self::store::{Fetch, Success};
pub use self::target::Target;
use crate::advisories::Source;
use crate::advisories::import::{self, Imported};
use crate::clock::{Clock, Timestamp};
use crate::config::Feeds;
use crate::db::{Database, Db, DbError, DbResult, Scope};
use std::time::Duration;

/// The sources that can be fetched, in the order in which a first fetch is useful.
pub const SOURCES: [Source; 4] = [Source::Kev, Source::Nvd, Source::Cve, Source::Epss];

/// How long a worker that says nothing keeps a source, in seconds.
const LEASE_SECONDS: i64 = 900;
/// Seconds until the next try, by the number of failures.
const WAITS: [i64; 5] = [60, 300, 900, 3_600, 4 * 3_600];
/// The longest wait that a server may ask for, in seconds.
const LONGEST_WAIT: i64 = 86_400;
/// Seconds until a fetch that left something for later goes on.
const GO_ON: i64 = 60;

/// Why a fetch did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The address may not be spoken to.
    #[error("{0}")]
    Refused(String),
    /// The server asks us to come back later.
    #[error("the server asks to wait (status {status})")]
    Busy {
        /// What it answered.
        status: u16,
        /// How long it asks for.
        wait: Option<Duration>,
    },
    /// The server answers something else than the document.
    #[error("the server answers with status {0}; redirects are not followed")]
    Status(u16),
    /// The connection failed or broke off.
    #[error("{0}")]
    Network(String),
    /// The document is larger than it should ever be.
    #[error("the document is larger than {0} bytes")]
    TooLarge(u64),
    /// The document is not what it should be.
    #[error("{0}")]
    Content(String),
    /// Another worker fetches this source.
    #[error("another worker is fetching this source")]
    Taken,
    /// The database.
    #[error(transparent)]
    Database(#[from] DbError),
}

impl FetchError {
    /// Whether asking again soon would be answered alike.
    fn is_lasting(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::TooLarge(_) | Self::Status(400..=499))
    }
}

/// What a fetch brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fetched {
    /// What went in.
    pub imported: Imported,
    /// The server had nothing new.
    pub unchanged: bool,
    /// There is more, which the next fetch brings.
    pub more: bool,
}

/// Fetches sources.
#[derive(Debug)]
pub struct Fetcher {
    http: Http,
    settings: Feeds,
    pace: Pace,
    /// The pace of everybody who sets none.
    usual_pace: Pace,
    clock: Clock,
    /// The name of this worker in its leases.
    lease: String,
}

impl Fetcher {
    /// A fetcher by the settings.
    ///
    /// # Errors
    /// When no secure connections can be made at all.
    pub fn new(settings: &Feeds, clock: &Clock) -> Result<Self, FetchError> {
        Self::with_limits(settings, clock, Limits::default())
    }

    /// A fetcher with other bounds than the usual ones.
    ///
    /// # Errors
    /// When no secure connections can be made at all.
    pub fn with_limits(settings: &Feeds, clock: &Clock, limits: Limits) -> Result<Self, FetchError> {
        let reach = Reach {
            private: settings.private,
        };
        let requests = if settings.nvd_key.is_some() { 50 } else { 5 };
        Ok(Self {
            http: Http::new(reach, limits, clock.clone())?,
            settings: settings.clone(),
            pace: Pace::new(requests, Duration::from_secs(30)),
            usual_pace: Pace::new(limits.requests_each_minute, Duration::from_secs(60)),
            clock: clock.clone(),
            lease: uuid::Uuid::now_v7().to_string(),
        })
    }

    /// Fetches one source or provider, whether it is due or not, and notes how it went.
    ///
    /// # Errors
    /// Why it did not come to its end; what had come by then is kept, and the next fetch goes on there.
    pub async fn fetch(&self, database: &Database, target: impl Into<Target>) -> Result<Fetched, FetchError> {
        let target = target.into();
        let mut run = self.claim(database, &target).await?;
        let outcome = match target.source() {
            Source::Nvd => nvd::fetch(&mut run).await,
            Source::Cve => cve::fetch(&mut run).await,
            Source::Kev => kev::fetch(&mut run).await,
            Source::Epss => epss::fetch(&mut run).await,
            Source::Csaf => csaf::fetch(&mut run, &target).await,
            Source::NvdOverride | Source::OpenVex | Source::CycloneDx | Source::Osv | Source::Euvd => {
                Err(FetchError::Refused("this source is imported from files".to_owned()))
            }
        };
        run.finish(outcome).await
    }

    /// Lets the next fetch of NVD begin with what changed since a day, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// A text that is no day, or the database's.
    pub async fn begin_nvd(&self, database: &Database, day: &str) -> Result<(), FetchError> {
        let start = times::read(&format!("{day}T00:00:00"));
        let start = start.ok_or_else(|| FetchError::Content(format!("\"{day}\" is no day such as 2026-11-23")))?;
        let progress = serde_json::to_string(&nvd::since(start)).map_err(|e| DbError::damaged("progress", e))?;
        let (now, hours, name) = (self.clock.now(), self.settings.hours, Source::Nvd.as_str());
        let begin = move |db: &mut Db| -> DbResult<()> {
            store::create_or_update(db, name, hours, now)?;
            store::update_start(db, name, &progress)
        };
        Ok(database.write(Scope::Global, begin).await?)
    }

    /// Gives back what this fetcher holds: for a fetch that was cut short.
    ///
    /// # Errors
    /// The database's.
    pub async fn release(&self, database: &Database) -> DbResult<()> {
        let lease = self.lease.clone();
        let release = move |db: &mut Db| store::update_released(db, &lease);
        database.write(Scope::Global, release).await
    }

    async fn claim<'a>(&'a self, database: &'a Database, target: &Target) -> Result<Run<'a>, FetchError> {
        let (now, lease, hours) = (self.clock.now(), self.lease.clone(), self.settings.hours);
        let name = target.name();
        let claim = move |db: &mut Db| -> DbResult<Option<Fetch>> {
            store::create_or_update(db, &name, hours, now)?;
            store::update_claimed(db, &name, &lease, now, now.plus_seconds(LEASE_SECONDS))
        };
        let claimed = database.write(Scope::Global, claim).await?;
        Ok(Run {
            fetcher: self,
            database,
            source: target.source(),
            name: target.name(),
            held: claimed.ok_or(FetchError::Taken)?,
            fetched: Fetched::default(),
            success: Success::default(),
        })
    }

    fn address(&self, source: Source, server: &str, path: &str) -> String {
        match &self.settings.mirror {
            Some(mirror) => format!("{mirror}/{}{path}", source.as_str()),
            None => format!("{server}{path}"),
        }
    }
}

/// One fetch of one source.
struct Run<'a> {
    fetcher: &'a Fetcher,
    database: &'a Database,
    source: Source,
    /// The name of its row.
    name: String,
    /// The row as it was when the fetch began.
    held: Fetch,
    fetched: Fetched,
    success: Success,
}

impl Run<'_> {
    fn now(&self) -> Timestamp {
        self.fetcher.clock.now()
    }

    fn known(&self) -> Validators {
        Validators {
            etag: self.held.etag.clone(),
            last_modified: self.held.last_modified.clone(),
        }
    }

    fn progress<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(self.held.progress.as_deref()?).ok()
    }

    async fn get(&self, server: &str, path: &str, known: &Validators) -> Result<Reply, FetchError> {
        let url = self.fetcher.address(self.source, server, path);
        self.fetcher.http.get(&url, known, None).await
    }

    /// Imports documents. Nothing readable at all is an error; what could not be read is noted.
    async fn import(&mut self, documents: Vec<Vec<u8>>) -> Result<(), FetchError> {
        let unnamed = documents.into_iter().map(|bytes| (String::new(), bytes)).collect();
        let imported = import::import_fetched(self.database, self.now(), unnamed).await?;
        let read = imported.new + imported.changed + imported.unchanged;
        if let (0, Some(problem)) = (read, imported.problems.first()) {
            return Err(FetchError::Content(problem.clone()));
        }
        self.fetched.imported.add(imported);
        Ok(())
    }

    /// Keeps where to go on, and the lease.
    async fn keep<T: serde::Serialize>(&mut self, progress: &T) -> Result<(), FetchError> {
        let text = serde_json::to_string(progress).map_err(|e| DbError::damaged("progress", e))?;
        let (name, lease) = (self.name.clone(), self.fetcher.lease.clone());
        let until = self.now().plus_seconds(LEASE_SECONDS);
        self.held.progress = Some(text.clone());
        let keep = move |db: &mut Db| store::update_progress(db, &name, &lease, &text, until);
        if self.database.write(Scope::Global, keep).await? {
            Ok(())
        } else {
            Err(FetchError::Taken)
        }
    }

    async fn finish(mut self, outcome: Result<(), FetchError>) -> Result<Fetched, FetchError> {
        let (name, lease, now) = (self.name.clone(), self.fetcher.lease.clone(), self.now());
        let source = self.source.as_str();
        match outcome {
            Ok(()) => {
                let due = if self.fetched.more {
                    now.plus_seconds(GO_ON)
                } else {
                    now.plus_seconds(self.held.interval_hours.saturating_mul(3_600))
                };
                let mut success = std::mem::take(&mut self.success);
                if let Some(first) = self.fetched.imported.problems.first() {
                    let count = self.fetched.imported.problems.len();
                    let words = format!("{count} documents left out, the first: {first}");
                    let before = success.note.take();
                    success.note = Some(before.map_or(words.clone(), |note| format!("{note}; {words}")));
                }
                let note = move |db: &mut Db| -> DbResult<()> {
                    store::update_succeeded(db, &name, &lease, now, due, &success)?;
                    super::store::update_checked(db, source, now)
                };
                self.database.write(Scope::Global, note).await?;
                Ok(self.fetched)
            }
            Err(error) => {
                let due = now.plus_seconds(wait_after(self.held.failures, &error));
                let words = error.to_string();
                let note = move |db: &mut Db| store::update_failed(db, &name, &lease, due, &words);
                self.database.write(Scope::Global, note).await?;
                Err(error)
            }
        }
    }
}

/// Seconds until the next try: what the server asks for, and longer after each failure.
fn wait_after(failures: i32, error: &FetchError) -> i64 {
    let step = usize::try_from(failures).unwrap_or(0);
    let own = WAITS.get(step).or(WAITS.last()).copied().unwrap_or(60);
    let asked = match error {
        FetchError::Busy { wait: Some(wait), .. } => i64::try_from(wait.as_secs()).unwrap_or(LONGEST_WAIT),
        _ => 0,
    };
    own.max(asked.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_heed_what_the_server_asks_for() {
        let busy = |seconds| FetchError::Busy {
            status: 429,
            wait: Some(Duration::from_secs(seconds)),
        };
        assert_eq!(wait_after(0, &FetchError::Status(500)), 60);
        assert_eq!(wait_after(0, &busy(120)), 120);
        assert_eq!(wait_after(3, &busy(120)), 3_600);
        assert_eq!(wait_after(99, &busy(0)), 4 * 3_600);
        assert_eq!(wait_after(0, &busy(u64::MAX)), LONGEST_WAIT);
    }
}
