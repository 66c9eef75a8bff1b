//! `tocsin backup` and `tocsin restore`: copies of a SQLite database. PostgreSQL has its own tools.

use super::Failure;
use crate::accounts;
use crate::accounts::one_time::Purpose;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::backup::{self, RestoreError, Summary};
use crate::db::{Db, DbResult, Engine};
use crate::delivery::queue;
use indicatif::HumanBytes;
use std::path::PathBuf;

/// Where to write.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// File to write; a name with the time in this folder when left out. Nothing is ever overwritten.
    file: Option<PathBuf>,
}

/// What to put back.
#[derive(clap::Args)]
pub(super) struct RestoreArguments {
    /// A file that `tocsin backup` wrote.
    file: PathBuf,
    /// Goes on although the database holds something; it is kept beside under another name.
    #[arg(long)]
    force: bool,
    /// Sends what was waiting in the backup. Only when surely nothing was sent since it was taken.
    #[arg(long)]
    send_queued: bool,
}

pub(super) fn run(arguments: Arguments, config: &Config) -> Result<(), Failure> {
    refuse_postgres(
        config,
        "pg_dump --format=custom --file=tocsin.dump, with a role that has BYPASSRLS",
    )?;
    let name = || PathBuf::from(format!("tocsin-{}.sqlite", Clock::default().now().compact()));
    let file = arguments.file.unwrap_or_else(name);
    backup::create(&config.database_url, &file)?;
    let held = backup::summary(&file).map_err(|e| Failure::Other(format!("{}: {e}", file.display())))?;
    println!("Wrote {}: {}", file.display(), words(&held));
    println!("It holds software lists, addresses and the key that signs links. Keep it encrypted.");
    if config.smtp_url.is_none() {
        println!("Mails that were written to a folder are not in it.");
    }
    Ok(())
}

pub(super) fn restore(arguments: &RestoreArguments, config: &Config) -> Result<(), Failure> {
    refuse_postgres(config, "pg_restore, then tocsin outbox hold")?;
    std::fs::create_dir_all(&config.data)
        .map_err(|e| Failure::Other(format!("TOCSIN_DATA: {}: {e}", config.data.display())))?;
    let send = arguments.send_queued;
    let prepare = |db: &mut Db| -> DbResult<usize> {
        // Who signed out since the backup must not be signed in again.
        accounts::store::delete_all_sessions(db)?;
        // Nor may a secret work again that was used since. Claims and invitations undo themselves with their effect.
        accounts::one_time::store::delete_all(db, &[Purpose::Reset, Purpose::EmailChange])?;
        if send {
            return Ok(0);
        }
        queue::store::update_all_held(db)
    };
    let now = Clock::default().now();
    let restored = backup::restore(&config.database_url, &arguments.file, now, arguments.force, prepare)?;
    println!("Restored {}: {}", arguments.file.display(), words(&restored.summary));
    if let Some(former) = restored.former {
        println!("The database as it was: {}", former.display());
    }
    println!("Everybody has to sign in again.");
    if restored.prepared > 0 {
        println!(
            "{} messages are held, as they may have been sent after the backup was taken.\n\
             Send them with: tocsin outbox release. Give them up with: tocsin outbox drop.",
            restored.prepared
        );
    }
    Ok(())
}

fn refuse_postgres(config: &Config, instead: &str) -> Result<(), Failure> {
    if Engine::of(&config.database_url)? == Engine::Postgres {
        return Err(Failure::Input(format!(
            "this command is for SQLite; on PostgreSQL use {instead} (docs/operator.md, \"Backup\")"
        )));
    }
    Ok(())
}

fn words(held: &Summary) -> String {
    format!(
        "{}, schema {}, {} businesses, {} people, {} advisories, {} messages not sent yet",
        HumanBytes(held.bytes),
        held.schema,
        held.businesses,
        held.people,
        held.advisories,
        held.unsent
    )
}

impl From<RestoreError> for Failure {
    fn from(error: RestoreError) -> Self {
        match error {
            RestoreError::File(error) => error.into(),
            RestoreError::Database(error) => error.into(),
            refused => Self::Input(refused.to_string()),
        }
    }
}
