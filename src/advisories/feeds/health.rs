//! How old and how whole the sources are: for the sources page, the operator, the metrics and the owner's home.
//!
//! A source is stale when nothing was heard of it for three of its intervals, and two days at least. It is thin
//! when few of its newest documents name products: then the newest weaknesses cannot be matched by it.

use super::fetch::csaf;
use super::fetch::store::{Fetch, find_all};
use super::store::{self, Feed};
use crate::advisories::{Source, quarantine};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult};
use std::collections::BTreeMap;
use std::fmt;

/// Nothing is stale before so many hours.
const STALE_HOURS: i64 = 48;
/// Intervals that may pass without a word.
const INTERVALS: i64 = 3;
/// The newest documents are those of so many days.
pub const NEWEST_DAYS: i64 = 90;
/// Fewer documents say nothing about a share.
const FEWEST: i64 = 50;
/// A share below this is thin, in per cent.
const THIN_PERCENT: i64 = 25;

/// How many of the newest documents can be matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Published in the last 90 days.
    pub newest: i64,
    /// Of these, how many name products.
    pub matchable: i64,
}

impl Publisher {
    /// Whether it only says where others are.
    #[must_use]
    pub fn keeps_a_list(&self) -> bool {
        self.role == csaf::LIST_ROLE
    }
}

/// How a source stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceHealth {
    /// Its name.
    pub name: String,
    /// Documents held; for EPSS only forecasts that matter.
    pub documents: i64,
    /// Newest modification time that it states.
    pub newest: Option<String>,
    /// When it was last heard of, also when it said nothing new.
    pub last_success: Option<Timestamp>,
    /// When fetching it was last tried.
    pub last_tried: Option<Timestamp>,
    /// When the next fetch is due; none: it is imported by hand.
    pub next: Option<Timestamp>,
    /// Failures since the last success.
    pub failures: i32,
    /// What went wrong last, or what was left out.
    pub last_error: Option<String>,
    /// Nothing was heard of it for too long.
    pub stale: bool,
    /// How much of it can be matched; only for sources that name products, and only where counted.
    pub coverage: Option<Coverage>,
    /// Too little of it can be matched.
    pub thin: bool,
    /// Who publishes it; only for providers of CSAF documents, and only where counted.
    pub provider: Option<Publisher>,
}

impl SourceHealth {
    /// Whether its documents say which programs a weakness is in, counted or not.
    #[must_use]
    pub fn names_products(&self) -> bool {
        ![Source::Kev, Source::Epss]
            .iter()
            .any(|source| source.as_str() == self.name)
    }

    /// Whether it is one provider of many: its silence says little about the whole.
    #[must_use]
    pub fn is_provider(&self) -> bool {
        csaf::is_provider(&self.name)
    }
}

/// A provider of CSAF documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// The publisher's name.
    pub name: String,
    /// What it promises: the word of the standard.
    pub role: String,
    /// Its documents by what speaks for them: the word of an `Assurance`, and how many.
    pub checks: Vec<(String, i64)>,
}

/// What is wrong with a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AlarmKind {
    /// Nothing was heard of it for too long.
    Stale,
    /// Too few of its newest documents name products.
    Thin,
    /// Documents of it are not believed.
    Quarantine,
}

impl AlarmKind {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Thin => "thin",
            Self::Quarantine => "quarantine",
        }
    }
}

/// An alarm for the operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    /// The source.
    pub source: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong, with what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was heard of it for too long.
    Stale {
        /// Since when; none: since it was added.
        since: Option<Timestamp>,
        /// What went wrong last, in English.
        error: Option<String>,
    },
    /// Too few of its newest documents name products.
    Thin(Coverage),
    /// So many documents of it are not believed.
    Quarantine(i64),
}

impl Alarm {
    /// The kind of trouble.
    #[must_use]
    pub fn kind(&self) -> AlarmKind {
        match self.trouble {
            Trouble::Stale { .. } => AlarmKind::Stale,
            Trouble::Thin(_) => AlarmKind::Thin,
            Trouble::Quarantine(_) => AlarmKind::Quarantine,
        }
    }
}

/// One line for the log.
impl fmt::Display for Alarm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = &self.source;
        match &self.trouble {
            Trouble::Stale { since, error } => {
                let since = since.map_or("it was added".to_owned(), Timestamp::date);
                write!(f, "source {source}: nothing was heard since {since}")?;
                error.iter().try_for_each(|error| write!(f, "; last error: {error}"))
            }
            Trouble::Thin(Coverage { newest, matchable }) => write!(
                f,
                "source {source}: only {matchable} of {newest} documents of the last {NEWEST_DAYS} days name products"
            ),
            Trouble::Quarantine(count) => write!(f, "source {source}: documents held back, as a check failed: {count}"),
        }
    }
}

/// Alarms that began or ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AlarmChanges {
    /// New ones.
    pub begun: Vec<Alarm>,
    /// Source and kind of those that no longer hold.
    pub ended: Vec<(String, String)>,
}

/// The age of each source, without counting what can be matched.
///
/// # Errors
/// The database's.
pub fn ages(db: &mut Db, now: Timestamp) -> DbResult<Vec<SourceHealth>> {
    let mut fetches: BTreeMap<String, Fetch> = find_all(db)?.into_iter().map(|one| (one.name.clone(), one)).collect();
    let mut sources = Vec::new();
    for feed in store::find_feeds(db)? {
        let fetch = fetches.remove(&feed.name);
        sources.push(of(now, feed.name.clone(), Some(&feed), fetch.as_ref()));
    }
    sources.extend(
        fetches
            .values()
            .map(|fetch| of(now, fetch.name.clone(), None, Some(fetch))),
    );
    sources.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(sources)
}

/// Age and coverage of each source.
///
/// # Errors
/// The database's.
pub fn health(db: &mut Db, now: Timestamp) -> DbResult<Vec<SourceHealth>> {
    let since = now.plus_days(-NEWEST_DAYS).date();
    let mut sources = ages(db, now)?;
    for source in sources.iter_mut().filter(|source| is_counted(&source.name)) {
        let (newest, matchable) = store::count_published(db, &source.name, &since)?;
        source.coverage = Some(Coverage { newest, matchable });
        source.thin = newest >= FEWEST && matchable.saturating_mul(100) < newest.saturating_mul(THIN_PERCENT);
    }
    describe_providers(db, &mut sources)?;
    Ok(sources)
}

/// Adds who the providers are, and what speaks for their documents.
fn describe_providers(db: &mut Db, sources: &mut [SourceHealth]) -> DbResult<()> {
    let mut known: BTreeMap<String, csaf::store::Provider> = csaf::store::find_providers(db)?
        .into_iter()
        .map(|one| (one.name.clone(), one))
        .collect();
    let counts = csaf::store::count_documents(db)?;
    for source in sources.iter_mut().filter(|source| source.is_provider()) {
        let Some(provider) = known.remove(&source.name) else {
            continue;
        };
        let own = counts
            .iter()
            .filter(|(name, check, _)| *name == source.name && check != csaf::store::LEFT_OUT);
        let checks: Vec<(String, i64)> = own.map(|(_, check, count)| (check.clone(), *count)).collect();
        source.documents = checks.iter().map(|(_, count)| count).sum();
        source.provider = Some(Publisher {
            name: provider.publisher,
            role: provider.role,
            checks,
        });
    }
    Ok(())
}

/// All sources together: weaknesses of the last 90 days, and how many can be matched.
///
/// # Errors
/// The database's.
pub fn coverage(db: &mut Db, now: Timestamp) -> DbResult<Coverage> {
    let since = now.plus_days(-NEWEST_DAYS).date();
    let (newest, matchable) = store::count_all_published(db, &since)?;
    Ok(Coverage { newest, matchable })
}

/// The time that our data are from: the oldest word of a source that tells new weaknesses. None: no data.
#[must_use]
pub fn data_as_of(sources: &[SourceHealth]) -> Option<Timestamp> {
    let heard = |wanted: fn(&SourceHealth) -> bool| {
        let some = sources.iter().filter(move |source| wanted(source));
        some.filter_map(|source| source.last_success)
    };
    heard(|source| is_counted(&source.name))
        .min()
        .or_else(|| heard(|_| true).max())
}

/// What the operator should look at.
#[must_use]
pub fn alarms(sources: &[SourceHealth]) -> Vec<Alarm> {
    let mut alarms = Vec::new();
    for source in sources {
        let stale = source.stale.then(|| Trouble::Stale {
            since: source.last_success,
            error: source.last_error.clone(),
        });
        let thin = source.coverage.filter(|_| source.thin).map(Trouble::Thin);
        alarms.extend(stale.into_iter().chain(thin).map(|trouble| Alarm {
            source: source.name.clone(),
            trouble,
        }));
    }
    alarms
}

/// One alarm for each place that documents were held back of.
fn quarantine_alarms(db: &mut Db) -> DbResult<Vec<Alarm>> {
    let alarm = |(source, count): (String, i64)| Alarm {
        source,
        trouble: Trouble::Quarantine(count),
    };
    Ok(quarantine::store::count_waiting(db)?.into_iter().map(alarm).collect())
}

/// Brings the kept alarms in line with how the sources stand, and says what changed.
///
/// # Errors
/// The database's.
pub fn note_alarms(db: &mut Db, now: Timestamp) -> DbResult<AlarmChanges> {
    let mut hold = alarms(&health(db, now)?);
    hold.extend(quarantine_alarms(db)?);
    let mut changes = AlarmChanges::default();
    for (source, kind) in store::find_alarms(db)? {
        let still = hold
            .iter()
            .any(|alarm| alarm.source == source && alarm.kind().as_str() == kind);
        if !still && store::delete_alarm(db, &source, &kind)? {
            changes.ended.push((source, kind));
        }
    }
    for alarm in hold {
        if store::create_alarm(db, &alarm.source, alarm.kind().as_str(), now)? {
            changes.begun.push(alarm);
        }
    }
    Ok(changes)
}

/// Sources of whose newest documents is counted how many can be matched.
fn is_counted(name: &str) -> bool {
    [Source::Nvd, Source::Cve].iter().any(|source| source.as_str() == name)
}

fn of(now: Timestamp, name: String, feed: Option<&Feed>, fetch: Option<&Fetch>) -> SourceHealth {
    let fetched = fetch.and_then(|fetch| fetch.succeeded_at);
    let last_success = feed.map(|feed| feed.imported_at).max(fetched);
    let hours = fetch
        .map_or(0, |fetch| fetch.interval_hours.saturating_mul(INTERVALS))
        .max(STALE_HOURS);
    let failures = fetch.map_or(0, |fetch| fetch.failures);
    let is_old = |at: Timestamp| at < now.plus_seconds(hours.saturating_mul(-3_600));
    SourceHealth {
        // Overrides come out now and then, and are not waited for.
        stale: name != Source::NvdOverride.as_str() && last_success.map_or(failures > 0, is_old),
        name,
        documents: feed.map_or(0, |feed| feed.documents),
        newest: feed.and_then(|feed| feed.newest.clone()),
        last_success,
        last_tried: fetch.and_then(|fetch| fetch.tried_at),
        next: fetch.map(|fetch| fetch.due_at),
        failures,
        last_error: fetch.and_then(|fetch| fetch.last_error.clone()),
        coverage: None,
        thin: false,
        provider: None,
    }
}
