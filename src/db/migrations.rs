//! Migrations: `common` on both engines plus the engine's own folder, embedded in the binary.

use super::connection::{Db, Engine, Opener};
use super::{Backend, DbError, DbResult};
use diesel::migration::{Migration, MigrationSource};
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
    let own = match opener.engine() {
        Engine::Sqlite => SQLITE,
        #[cfg(feature = "postgres")]
        Engine::Postgres => POSTGRES,
        #[cfg(not(feature = "postgres"))]
        Engine::Postgres => return Err(DbError::Address("this build has SQLite only".into())),
    };
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
