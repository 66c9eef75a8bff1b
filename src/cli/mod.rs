//! The command line: one file per command.
//!
//! Exit status: 0 done, 2 usage or unreadable input (one clear line), 3 found what `check --fail-on` looks for, 1 anything
//! else.

mod backup;
pub mod check;
mod check_words;
mod config;
mod demo;
mod doctor;
mod feed;
mod health;
mod logging;
mod migrate;
mod outbox;
mod routes;
mod serve;
mod user;

use crate::app::StartError;
use crate::config::{Config, ConfigError};
use crate::db::DbError;
use crate::db::backup::BackupError;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Security alerts for small businesses, in plain language, through their chamber or provider.
#[derive(Parser)]
#[command(name = "tocsin", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs a demonstration: one chamber, six businesses, real matching; mails go to a folder.
    Demo(demo::Arguments),
    /// Runs the server, the worker, or both.
    Serve(serve::Arguments),
    /// Brings the database schema up to date.
    Migrate,
    /// Looks at everything an instance needs and says what to do; changes and sends nothing.
    Doctor(doctor::Arguments),
    /// Asks the server, or with --worker the database, whether all is well: exit status 0 or 1.
    Health(health::Arguments),
    /// Copies a SQLite database while the server runs.
    Backup(backup::Arguments),
    /// Puts a copy back, with the server stopped; messages that waited in it are held.
    Restore(backup::RestoreArguments),
    /// Waiting messages, after a restore.
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// The settings.
    #[command(subcommand)]
    Config(config::Command),
    /// Advisory sources.
    #[command(subcommand)]
    Feed(feed::Command),
    /// Compares an inventory with advisories, without any database.
    Check(check_words::Arguments),
    /// People who can sign in.
    #[command(subcommand)]
    User(user::Command),
    /// Prints the route table: method, path, access.
    Routes(routes::Arguments),
}

/// Why a command ended badly.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The person at the keyboard can put it right: exit 2.
    #[error("{0}")]
    Input(String),
    /// The work is done, and what the caller wants to stop at was found: exit 3.
    #[error("{0}")]
    Threshold(String),
    /// Anything else: exit 1.
    #[error("{0}")]
    Other(String),
}

impl Failure {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Input(_) => 2,
            Self::Threshold(_) => 3,
            Self::Other(_) => 1,
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::Input(error.to_string())
    }
}

impl From<StartError> for Failure {
    fn from(error: StartError) -> Self {
        Self::Other(error.to_string())
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::NoDatabase(_) | BackupError::Exists(_) => Self::Input(error.to_string()),
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        Self::Other(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Other(error.to_string())
    }
}

/// Reads the command line and runs one command.
#[must_use]
pub fn run() -> ExitCode {
    match dispatch(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Some libraries explain on several lines; we promise one.
            let words = failure.to_string();
            eprintln!("tocsin: {}", words.split_whitespace().collect::<Vec<_>>().join(" "));
            ExitCode::from(failure.exit_code())
        }
    }
}

fn dispatch(command: Command) -> Result<(), Failure> {
    match command {
        Command::Check(arguments) => check_words::run(&arguments),
        Command::Routes(arguments) => routes::run(&arguments),
        Command::Demo(arguments) => block_on(demo::run(arguments)),
        Command::Config(command) => config::run(&command, &Config::load()?),
        Command::Migrate => migrate::run(&Config::load()?),
        Command::Doctor(arguments) => block_on(doctor::run(arguments, Config::load())),
        Command::Health(arguments) => block_on(health::run(arguments, Config::load()?)),
        Command::Backup(arguments) => backup::run(arguments, &Config::load()?),
        Command::Restore(arguments) => backup::restore(&arguments, &Config::load()?),
        Command::Outbox(command) => block_on(outbox::run(command, Config::load()?)),
        Command::Serve(arguments) => {
            let config = logged(Config::load()?);
            block_on(serve::run(arguments, config))
        }
        Command::Feed(command) => {
            let config = logged(Config::load()?);
            block_on(feed::run(command, config))
        }
        Command::User(command) => block_on(user::run(command, Config::load()?)),
    }
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    actix_web::rt::System::with_tokio_rt(|| {
        let built = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build();
        built.unwrap_or_else(|error| {
            eprintln!("tocsin: no runtime: {error}");
            std::process::exit(1)
        })
    })
    .block_on(work)
}

/// Starts logging as the settings ask for.
fn logged(config: Config) -> Config {
    logging::start(&config);
    config
}
