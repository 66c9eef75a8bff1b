//! `tocsin outbox`: what to do with messages that may have been sent before, after a database was restored.

use super::Failure;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Database, Db, DbResult, Scope};
use crate::delivery::queue::store;

/// What to do with waiting messages.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Holds every message that waits; the next ones are not touched.
    Hold,
    /// Lets every held message go.
    Release,
    /// Gives up every held message: it is never sent.
    Drop,
}

pub(super) async fn run(command: Command, config: Config) -> Result<(), Failure> {
    let database = Database::new(&config.database_url, 1)?;
    database.refuse_unsafe_role().await?;
    let now = Clock::default().now();
    let done = match command {
        Command::Hold => "held",
        Command::Release => "released",
        Command::Drop => "given up",
    };
    let change = move |db: &mut Db| -> DbResult<usize> {
        match command {
            Command::Hold => store::update_all_held(db),
            Command::Release => store::update_all_released(db, now),
            Command::Drop => store::update_all_dropped(db),
        }
    };
    let count = database.write(Scope::System, change).await?;
    println!("{count} messages {done}");
    Ok(())
}
