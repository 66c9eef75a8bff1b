//! Migrations: `common` on both engines plus the engine's own folder, embedded in the binary.

use super::connection::{Db, Engine, Opener};
use super::{Backend, DbError, DbResult};
use diesel::migration::{Migration, MigrationSource};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const COMMON: EmbeddedMigrations = embed_migrations!("migrations/common");
#[cfg(feature = "postgres")]
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");
const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

struct Both(EmbeddedMigrations);

impl MigrationSource<Backend> for Both {
    fn migrations(&self) -> diesel::migration::Result<Vec<Box<dyn Migration<Backend>>>> {
        let mut all = COMMON.migrations()?;
        all.extend(self.0.migrations()?);
        Ok(all)
    }
}

/// How far the schema of a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Migrations that were run.
    pub applied: usize,
    /// Migrations of this program that were not run yet.
    pub pending: Vec<String>,
    /// The newest migration that this program does not know: a newer program was here.
    pub unknown: Option<String>,
}

/// Compares the database at `url` with this program; changes nothing.
///
/// # Errors
/// [`DbError::Unavailable`] when no connection can be had.
pub fn state(url: &str) -> DbResult<Schema> {
    let opener = Opener::new(url)?;
    let mut db = opener.open().map_err(|e| DbError::Unavailable(e.to_string()))?;
    // No table of migrations: nothing was run yet. Diesel's own look-up would make the table, which the
    // application's role on PostgreSQL may not.
    let done: Vec<Version> = match diesel::sql_query(DONE).load(&mut db) {
        Ok(done) => done,
        Err(diesel::result::Error::DatabaseError(_, _)) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let done: Vec<String> = done.into_iter().map(|row| row.version).collect();
    let known = known(opener.engine())?;
    Ok(Schema {
        applied: done.len(),
        pending: known
            .iter()
            .filter(|version| !done.contains(version))
            .cloned()
            .collect(),
        unknown: newest_unknown(&known, &done),
    })
}

const DONE: &str = "SELECT version FROM __diesel_schema_migrations ORDER BY version";

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

/// The newest of these versions that no migration for SQLite has.
pub(super) fn unknown(versions: &[String]) -> Option<String> {
    let known = known(Engine::Sqlite).unwrap_or_default();
    newest_unknown(&known, versions)
}

fn newest_unknown(known: &[String], done: &[String]) -> Option<String> {
    done.iter().rfind(|version| !known.contains(version)).cloned()
}

/// The versions of all migrations of an engine, in their order.
fn known(engine: Engine) -> DbResult<Vec<String>> {
    let all = Both(own(engine)?)
        .migrations()
        .map_err(|e| DbError::Migration(e.to_string()))?;
    let mut versions: Vec<String> = all.iter().map(|one| one.name().version().to_string()).collect();
    versions.sort();
    Ok(versions)
}

/// The engine's own folder.
fn own(engine: Engine) -> DbResult<EmbeddedMigrations> {
    match engine {
        Engine::Sqlite => Ok(SQLITE),
        #[cfg(feature = "postgres")]
        Engine::Postgres => Ok(POSTGRES),
        #[cfg(not(feature = "postgres"))]
        Engine::Postgres => Err(DbError::Address("this build has SQLite only".into())),
    }
}

/// Brings the schema up to date and returns the names of the migrations that ran.
///
/// On PostgreSQL `url` is the owner's; `app_url` names the role that the application uses and which is
/// granted its rights on every table.
///
/// # Errors
/// [`DbError::Unavailable`] when no connection can be had, [`DbError::Migration`] when a step fails.
pub fn migrate(url: &str, app_url: &str) -> DbResult<Vec<String>> {
    let opener = Opener::new(url)?;
    let mut db = opener.open().map_err(|e| DbError::Unavailable(e.to_string()))?;
    let own = own(opener.engine())?;
    let ran = db
        .run_pending_migrations(Both(own))
        .map_err(|e| DbError::Migration(e.to_string()))?;
    let names = ran.iter().map(ToString::to_string).collect();
    grant(&mut db, url, app_url)?;
    Ok(names)
}

#[cfg(feature = "postgres")]
fn grant(db: &mut Db, url: &str, app_url: &str) -> DbResult<()> {
    use diesel::connection::SimpleConnection;
    let (Db::Postgres(connection), Some(role)) = (db, role_of(app_url)) else {
        return Ok(());
    };
    if role_of(url).as_deref() == Some(role.as_str()) {
        return Ok(());
    }
    let role = format!("\"{}\"", role.replace('"', "\"\""));
    connection.batch_execute(&format!(
        "GRANT USAGE ON SCHEMA public TO {role}; \
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}; \
         GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {role};"
    ))?;
    Ok(())
}

#[cfg(not(feature = "postgres"))]
fn grant(_db: &mut Db, _url: &str, _app_url: &str) -> DbResult<()> {
    Ok(())
}

/// The user name in a PostgreSQL URL, if it has one.
#[cfg(feature = "postgres")]
fn role_of(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    let user = rest.split('/').next()?.rsplit_once('@')?.0;
    Some(user.split(':').next()?.to_owned())
}
