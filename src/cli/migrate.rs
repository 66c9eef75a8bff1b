//! `tocsin migrate`: brings the schema up to date; on PostgreSQL as the owner of the tables.

use super::Failure;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{self, Engine, backup};

pub(super) fn run(config: &Config) -> Result<(), Failure> {
    let url = match (Engine::of(&config.database_url)?, &config.migrate_url) {
        (Engine::Postgres, Some(owner)) => owner,
        (Engine::Postgres, None) => {
            return Err(Failure::Input(
                "TOCSIN_MIGRATE_URL must name the owner of the tables on PostgreSQL".into(),
            ));
        }
        (Engine::Sqlite, _) => {
            std::fs::create_dir_all(&config.data)
                .map_err(|e| Failure::Other(format!("TOCSIN_DATA: {}: {e}", config.data.display())))?;
            &config.database_url
        }
    };
    if let Some(copy) = backup::before_migration(url, Clock::default().now())? {
        println!("The database as it was: {}", copy.display());
    }
    let ran = db::migrate(url, &config.database_url)?;
    if ran.is_empty() {
        println!("The schema is up to date.");
    }
    for name in ran {
        println!("migrated {name}");
    }
    Ok(())
}
