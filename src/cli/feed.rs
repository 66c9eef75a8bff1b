//! `tocsin feed list` and `tocsin feed import PATH…`.

use super::Failure;
use crate::advisories::feeds::store;
use crate::advisories::import::{ImportError, import};
use crate::advisories::sources::Progress;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Db, DbResult, Scope};
use crate::jobs::fan_out;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use std::io::IsTerminal as _;
use std::path::PathBuf;

/// What to do with the sources.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Lists the sources with age and number of documents.
    List,
    /// Takes in files and folders (.json, .ndjson, also .gz or .zst); the format is detected.
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
        Command::Import { paths } => import_paths(&app, &paths).await,
    }
}

async fn list(app: &App) -> Result<(), Failure> {
    let feeds = app
        .database
        .read(Scope::Global, |db: &mut Db| -> DbResult<_> { store::find_feeds(db) })
        .await?;
    if feeds.is_empty() {
        println!("No source has been read yet. Start with: tocsin feed import PATH");
    }
    for feed in feeds {
        let hours = (app.clock.now().micros() - feed.imported_at.micros()) / 3_600_000_000;
        let newest = feed.newest.as_deref().unwrap_or("not stated");
        println!(
            "{:14} {:>9} documents, read {hours} hours ago, newest {newest}",
            feed.name, feed.documents
        );
    }
    Ok(())
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
    println!(
        "{} new, {} changed, {} unchanged, {} left out",
        imported.new,
        imported.changed,
        imported.unchanged,
        imported.problems.len()
    );
    let context = app.alert_context();
    let matched = fan_out::match_all(&app.database, &context).await?;
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
