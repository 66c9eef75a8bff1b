//! What has to hold on both engines alike, asked of the database itself: the schema, the keys, the transactions.
//! The walls between tenants (`walls`, `start`) are PostgreSQL's.

mod catalogue;
mod schema;
mod start;
mod tenants;
mod transactions;
mod walls;

use crate::support::{engine_name, fresh, fresh_postgres, superuser};
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use tocsin::db::{Database, Db, DbResult, Scope};

/// A migrated database of its own, without a portal.
struct Bare {
    database: Database,
    /// Address for the application's role.
    app: String,
    /// Address for the owner of the tables.
    owner: String,
    _folder: tempfile::TempDir,
}

impl Bare {
    fn new(connections: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (owner, app) = if is_postgres() {
            fresh_postgres()
        } else {
            let url = fresh(folder.path());
            tocsin::db::migrate(&url, &url).unwrap();
            (url.clone(), url)
        };
        let database = Database::new(&app, connections).unwrap();
        Self {
            database,
            app,
            owner,
            _folder: folder,
        }
    }

    /// Runs statements as the owner of the tables.
    fn as_owner(&self, sql: &str) {
        open(&self.owner).batch_execute(sql).unwrap();
    }

    /// Runs statements as the superuser, whom no policy holds.
    fn as_superuser(&self, sql: &str) {
        open(&superuser(&self.app)).batch_execute(sql).unwrap();
    }

    /// Counts what `sql` counts, in this scope.
    async fn count(&self, scope: Scope, sql: &str) -> i64 {
        let sql = sql.to_owned();
        let work = move |db: &mut Db| -> DbResult<i64> { Ok(count(db, &sql)?) };
        self.database.read(scope, work).await.unwrap()
    }

    /// Runs one statement in this scope: rows touched, or the database's words.
    async fn execute(&self, scope: Scope, sql: &str) -> Result<usize, String> {
        let sql = sql.to_owned();
        let work = move |db: &mut Db| -> DbResult<usize> { Ok(diesel::sql_query(sql).execute(db)?) };
        self.database.write(scope, work).await.map_err(|e| e.to_string())
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

fn count(db: &mut Db, sql: &str) -> QueryResult<i64> {
    let row: Count = diesel::sql_query(sql).get_result(db)?;
    Ok(row.n)
}

fn is_postgres() -> bool {
    engine_name() == "postgres"
}

/// A connection that no pool and no scope stands before.
fn open(url: &str) -> Db {
    #[cfg(feature = "postgres")]
    if url.starts_with("postgres") {
        return Db::Postgres(PgConnection::establish(url).unwrap());
    }
    Db::Sqlite(SqliteConnection::establish(url.trim_start_matches("sqlite://")).unwrap())
}

/// True on PostgreSQL; elsewhere says that the test was left out.
fn needs_postgres(test: &str) -> bool {
    if !is_postgres() {
        println!("{test}: not on sqlite, skipped");
    }
    is_postgres()
}
