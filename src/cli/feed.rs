//! `tocsin feed list`, `tocsin feed fetch [NAME…]` and `tocsin feed import PATH…`.

mod sboms;

use super::Failure;
use crate::advisories::Source;
use crate::advisories::feeds::fetch::{FetchError, Fetched, Fetcher, SOURCES, Target};
use crate::advisories::feeds::health::{self, SourceHealth};
use crate::advisories::import::{ImportError, Imported, import};
use crate::advisories::sources::Progress;
use crate::app::App;
use crate::catalogue::life_cycles::{self, store::Held};
use crate::clock::{Clock, Timestamp};
use crate::config::Config;
use crate::db::{Db, DbResult, Scope};
use crate::jobs::{self, fan_out};
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use std::io::IsTerminal as _;
use std::path::PathBuf;

/// All providers of CSAF documents.
const CSAF: &str = "csaf";

/// What to do with the sources.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Lists the sources: documents, age, how many of the newest can be matched, what went wrong.
    List,
    /// Fetches sources over the web and goes on where an earlier fetch ended.
    Fetch {
        /// kev, nvd, cve, epss, csaf (all of TOCSIN_FEED_CSAF) or csaf:PROVIDER; none: what the settings name, else all.
        names: Vec<String>,
        /// NVD only: begin with what changed since this day (YYYY-MM-DD).
        #[arg(long)]
        since: Option<String>,
    },
    /// Takes in files and folders (.json, .ndjson, .yaml, .csv, also .gz or .zst; .tar, .zip); the format is detected.
    /// An SBOM of a release in the catalogue says what is in it.
    Import {
        /// Files or folders.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
}

pub(super) async fn run(command: Command, config: Config) -> Result<(), Failure> {
    let app = App::start(config, Clock::default()).await?;
    match command {
        Command::List => list(&app).await,
        Command::Fetch { names, since } => fetch(&app, &names, since.as_deref()).await,
        Command::Import { paths } => import_paths(&app, &paths).await,
    }
}

async fn list(app: &App) -> Result<(), Failure> {
    let now = app.clock.now();
    let read = move |db: &mut Db| -> DbResult<_> {
        let release_lines = life_cycles::store::count(db)?;
        Ok((health::health(db, now)?, health::coverage(db, now)?, release_lines))
    };
    let (sources, all, release_lines) = app.database.read(Scope::Global, read).await?;
    if let Some(held) = &release_lines {
        println!("{}", ends(held, now));
    }
    if sources.is_empty() && release_lines.is_some() {
        return Ok(());
    }
    if sources.is_empty() {
        println!("No source has been read yet. Start with: tocsin feed fetch, or tocsin feed import PATH");
        return Ok(());
    }
    for source in &sources {
        println!("{}", described(source, now));
    }
    println!(
        "Of {} advisories published in the last {} days, {} name products and can be matched.",
        all.newest,
        health::NEWEST_DAYS,
        all.matchable
    );
    Ok(())
}

fn hours(now: Timestamp, since: Timestamp) -> i64 {
    (now.micros() - since.micros()) / 3_600_000_000
}

/// The list of release lines, which tells no weaknesses.
fn ends(held: &Held, now: Timestamp) -> String {
    let Held {
        releases,
        products,
        changed_at,
    } = *held;
    format!(
        "{:14} {releases:>9} release lines of {products} products, changed {} hours ago",
        life_cycles::SOURCE,
        hours(now, changed_at)
    )
}

/// One line, and another one for what is wrong.
fn described(source: &SourceHealth, now: Timestamp) -> String {
    let read = source.last_success.map_or("never read".to_owned(), |at| {
        format!("read {} hours ago", hours(now, at))
    });
    let newest = source.newest.as_deref().unwrap_or("not stated");
    let mut line = format!(
        "{:14} {:>9} documents, {read}, newest {newest}",
        source.name, source.documents
    );
    if let Some(coverage) = source.coverage {
        line = format!(
            "{line}, {} of the {} newest can be matched",
            coverage.matchable, coverage.newest
        );
    }
    if let Some(provider) = &source.provider {
        let checks: Vec<String> = provider
            .checks
            .iter()
            .map(|(check, count)| format!("{count} {check}"))
            .collect();
        let checks = if checks.is_empty() {
            String::new()
        } else {
            format!(" ({})", checks.join(", "))
        };
        line = format!("{line}, {} of {}{checks}", provider.role, provider.name);
    }
    for (holds, word) in [(source.stale, "STALE"), (source.thin, "THIN")] {
        if holds {
            line = format!("{line}, {word}");
        }
    }
    match &source.last_error {
        Some(error) if source.failures > 0 => format!("{line}\n    failed {} times: {error}", source.failures),
        Some(note) => format!("{line}\n    note: {note}"),
        None => line,
    }
}

async fn fetch(app: &App, names: &[String], since: Option<&str>) -> Result<(), Failure> {
    chosen(app, names).await?;
    let fetcher = Fetcher::new(&app.config.feeds, &app.clock).map_err(|e| Failure::Other(e.to_string()))?;
    if let Some(day) = since {
        let begun = fetcher.begin_nvd(&app.database, day).await;
        begun.map_err(|error| Failure::Input(format!("--since: {error}")))?;
    }
    let (mut failed, mut done) = (Vec::new(), Vec::new());
    // A list of providers may name new ones.
    while let Some(target) = chosen(app, names).await?.into_iter().find(|one| !done.contains(one)) {
        let name = target.name();
        done.push(target.clone());
        match fetch_all(app, &fetcher, target).await {
            Ok(fetched) => println!("{name:14} {}", summary(&fetched)),
            Err(error) => failed.push(format!("{name}: {error}")),
        }
    }
    follow_up(app).await?;
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Other(failed.join("; ")))
    }
}

/// Fetches until nothing is left for later.
async fn fetch_all(app: &App, fetcher: &Fetcher, target: Target) -> Result<Fetched, FetchError> {
    let mut all = fetcher.fetch(&app.database, target.clone()).await?;
    while all.more {
        let next = fetcher.fetch(&app.database, target.clone()).await?;
        all.imported.add(next.imported);
        all.more = next.more;
    }
    Ok(all)
}

fn summary(fetched: &Fetched) -> String {
    let imported = &fetched.imported;
    for problem in &imported.problems {
        eprintln!("left out: {problem}");
    }
    if fetched.unchanged {
        return "nothing new".to_owned();
    }
    counts(imported, imported.problems.len())
}

fn counts(imported: &Imported, left_out: usize) -> String {
    let mut words = format!(
        "{} new, {} changed, {} unchanged, {left_out} left out",
        imported.new, imported.changed, imported.unchanged
    );
    if imported.quarantined > 0 {
        words = format!("{words}, {} held back (see /operator/quarantine)", imported.quarantined);
    }
    if imported.unchecked > 0 {
        words = format!(
            "{words}; {} signatures not checked, as their keys are not known",
            imported.unchecked
        );
    }
    words
}

/// What is to be fetched; lists of providers come before the providers that they lead to.
async fn chosen(app: &App, names: &[String]) -> Result<Vec<Target>, Failure> {
    let feeds = app.config.feeds.clone();
    let find = move |db: &mut Db| jobs::targets(db, &feeds);
    let configured: Vec<Target> = app.database.read(Scope::Global, find).await?;
    if names.is_empty() {
        let all = SOURCES.map(Target::from).to_vec();
        return Ok(if configured.is_empty() { all } else { configured });
    }
    let mut chosen = Vec::new();
    for name in names {
        let is_meant = |target: &&Target| *name == target.name() || (name == CSAF && target.source() == Source::Csaf);
        let found: Vec<Target> = configured.iter().filter(is_meant).cloned().collect();
        let source = SOURCES
            .into_iter()
            .find(|source| source.as_str() == name)
            .map(Target::from);
        match (found.is_empty(), source) {
            (false, _) => chosen.extend(found),
            (true, Some(source)) => chosen.push(source),
            (true, None) if name == CSAF => {
                return Err(Failure::Input("TOCSIN_FEED_CSAF names no provider".to_owned()));
            }
            (true, None) => {
                let known = SOURCES.map(Source::as_str).join(", ");
                let words = format!(
                    "\"{name}\" cannot be fetched; these can: {known}, csaf, csaf:PROVIDER of TOCSIN_FEED_CSAF"
                );
                return Err(Failure::Input(words));
            }
        }
    }
    Ok(chosen)
}

async fn import_paths(app: &App, paths: &[PathBuf]) -> Result<(), Failure> {
    let bar = progress_bar();
    let told = import(&app.database, app.clock.now(), paths, |seen| show(&bar, seen)).await;
    bar.finish_and_clear();
    let imported = told.map_err(|error| match error {
        ImportError::Source(error) => Failure::Input(error.to_string()),
        ImportError::Database(error) => Failure::from(error),
    })?;
    for problem in &imported.problems {
        eprintln!("left out: {problem}");
    }
    let taken_in = sboms::take_in(app, &imported.unknown).await?;
    let left_out = imported.problems.len() + imported.unknown.len() - taken_in;
    println!("{}", counts(&imported, left_out));
    follow_up(app).await
}

/// Matches what came in and reviews the businesses it touches.
async fn follow_up(app: &App) -> Result<(), Failure> {
    let context = app.alert_context();
    let matched = fan_out::match_all(&app.database, &context).await?;
    jobs::life_cycles::request_reviews(&app.database, &context).await?;
    let reviewed = fan_out::review_all(&app.database, &context).await?;
    println!("{matched} advisories matched, {reviewed} businesses reviewed");
    Ok(())
}

/// A bar on a terminal, nothing elsewhere: the summary line says it all.
fn progress_bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {percent:>3} % {msg}") {
        bar.set_style(style);
    }
    bar
}

fn show(bar: &ProgressBar, seen: Progress) {
    bar.set_length(seen.bytes);
    bar.set_position(seen.bytes_done);
    bar.set_message(format!(
        "{} documents, file {} of {}, {}",
        seen.documents,
        seen.files_done,
        seen.files,
        HumanBytes(seen.bytes_done)
    ));
}
