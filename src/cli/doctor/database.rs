//! The database: there, whole, up to date, and with a role that the walls hold.

use super::Finding;
use crate::clock::Timestamp;
use crate::config::Config;
use crate::db::backup::{self, NotABackup};
use crate::db::{self, Database, Db, DbError, DbResult, Engine, Schema, Scope, inspect};

/// Seconds between our clock and the database server's that are worth a warning.
const CLOCKS_APART: i64 = 5;
/// Seconds at which sessions, leases and reminders go wrong.
const CLOCKS_TOO_FAR_APART: i64 = 60;
/// This program did not exist before 23 November 2026: an earlier clock is wrong.
const EARLIEST: Timestamp = Timestamp::from_micros(1_795_392_000_000_000);

/// The findings, and the database when it can be asked more.
pub(super) async fn check(config: &Config, now: Timestamp) -> (Vec<Finding>, Option<Database>) {
    let mut findings = vec![];
    if let Some(file) = backup::sqlite_file(&config.database_url) {
        if !file.exists() {
            let found = format!("{} is not there", file.display());
            let advice = "the first start makes it; check DATABASE_URL and TOCSIN_DATA if it was there before";
            findings.push(Finding::warning("database", found, advice));
            findings.push(clock(now, None));
            return (findings, None);
        }
        findings.push(integrity(file).await);
    }
    let url = config.database_url.clone();
    let schema = blocking(move || db::schema_state(&url)).await;
    let schema = match schema {
        Ok(schema) => schema,
        Err(error) => {
            let advice = "check DATABASE_URL, that the server runs and that it lets this role in";
            findings.push(Finding::failed("database", error.to_string(), advice));
            findings.push(clock(now, None));
            return (findings, None);
        }
    };
    findings.push(up_to_date(config, &schema));
    let Ok(database) = Database::new(&config.database_url, 1) else {
        return (findings, None);
    };
    findings.extend(engine(&database, now).await);
    let usable = schema.applied > 0;
    (findings, usable.then_some(database))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> DbResult<T> + Send + 'static) -> DbResult<T> {
    let joined = tokio::task::spawn_blocking(work).await;
    joined.map_err(|e| DbError::Unavailable(e.to_string()))?
}

async fn integrity(file: std::path::PathBuf) -> Finding {
    let looked = tokio::task::spawn_blocking(move || backup::summary(&file)).await;
    match looked {
        Ok(Ok(held)) => Finding::ok(
            "integrity",
            format!(
                "the file is whole: {} businesses, {} people",
                held.businesses, held.people
            ),
        ),
        // An older schema may lack a table that is counted; the next line says so.
        Ok(Err(NotABackup::Foreign)) => Finding::ok("integrity", "the file is whole"),
        Ok(Err(NotABackup::Newer(_))) => Finding::ok("integrity", "the file is whole and from a newer version"),
        Ok(Err(error)) => Finding::failed(
            "integrity",
            error.to_string(),
            "stop the server and restore a backup: tocsin restore FILE --force",
        ),
        Err(error) => Finding::failed("integrity", error.to_string(), "try again"),
    }
}

fn up_to_date(config: &Config, schema: &Schema) -> Finding {
    let is_sqlite = Engine::of(&config.database_url).ok() == Some(Engine::Sqlite);
    if let Some(newer) = &schema.unknown {
        let found = format!("a newer Tocsin was here (migration {newer})");
        return Finding::failed(
            "schema",
            found,
            "use that version, or restore the copy from before its migration",
        );
    }
    let found = format!("{} migrations are missing", schema.pending.len());
    match schema.pending.len() {
        0 => Finding::ok("schema", format!("up to date, {} migrations", schema.applied)),
        _ if is_sqlite => Finding::warning("schema", found, "the next start copies the file and runs them"),
        _ => Finding::failed("schema", found, "run tocsin migrate"),
    }
}

async fn engine(database: &Database, now: Timestamp) -> Vec<Finding> {
    let ask = |db: &mut Db| -> DbResult<_> { Ok((inspect::journal_mode(db)?, inspect::server_time(db)?)) };
    let (mode, server) = match database.read(Scope::Global, ask).await {
        Ok(told) => told,
        Err(error) => {
            return vec![Finding::failed(
                "database",
                error.to_string(),
                "check that the server lets this role in",
            )];
        }
    };
    let mut findings = vec![match mode.as_deref() {
        Some("wal") => Finding::ok("journal", "write-ahead log"),
        Some(other) => Finding::failed(
            "journal",
            format!("{other} instead of a write-ahead log"),
            "put the file on a local disk; network folders do not work",
        ),
        None => role(database).await,
    }];
    findings.push(clock(now, server));
    findings
}

async fn role(database: &Database) -> Finding {
    match database.refuse_unsafe_role().await {
        Ok(()) => Finding::ok("role", "held by row-level security, and every tenant table has it"),
        Err(error) => Finding::failed("role", error.to_string(), "docs/operator.md, \"PostgreSQL\""),
    }
}

fn clock(now: Timestamp, server: Option<Timestamp>) -> Finding {
    let advice = "let the system keep its time (NTP)";
    if now < EARLIEST {
        return Finding::failed("clock", format!("it says {}, which is past", now.date()), advice);
    }
    let Some(server) = server else {
        return Finding::ok("clock", now.date());
    };
    let apart = (now.micros() - server.micros()).abs() / 1_000_000;
    let found = format!("{apart} seconds from the database server's");
    match apart {
        0..CLOCKS_APART => Finding::ok("clock", found),
        CLOCKS_APART..CLOCKS_TOO_FAR_APART => Finding::warning("clock", found, advice),
        _ => Finding::failed("clock", found, advice),
    }
}
