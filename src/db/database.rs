//! The pool and its two verbs.

use super::connection::{Db, Engine, Failures, Opener};
use super::{DbError, DbResult, OrganisationId, PersonId, SmeId, guard};
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::Pool;
use diesel::sql_types::Text;
use std::time::Duration;

/// Whose rows a piece of database work may touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// No tenant: the global tables alone.
    Global,
    /// The memberships of one person, to find out where they may go.
    Person(PersonId),
    /// One business.
    Sme(SmeId),
    /// One chamber or provider: its own rows, never its members' inventories.
    Organisation(OrganisationId),
    /// All tenants: jobs, the fan-out of matching and the command line alone.
    System,
}

/// How long a caller waits for a free connection before it is told that the database does not answer.
const WAIT_FOR_CONNECTION: Duration = Duration::from_secs(5);

/// The pool of connections; cheap to clone.
#[derive(Clone)]
pub struct Database {
    pool: Pool<Opener>,
    engine: Engine,
    failures: Failures,
}

impl Database {
    /// Opens the pool lazily: a database that is down is reported by the first use, not here.
    ///
    /// # Errors
    /// [`DbError::Address`] when the URL names no engine of this build.
    pub fn new(url: &str, connections: u32) -> DbResult<Self> {
        let opener = Opener::new(url)?;
        let (engine, failures) = (opener.engine(), opener.failures());
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(0))
            .connection_timeout(WAIT_FOR_CONNECTION)
            .error_handler(Box::new(diesel::r2d2::NopErrorHandler))
            .build_unchecked(opener);
        Ok(Self { pool, engine, failures })
    }

    /// The engine behind the pool.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Statements that failed and connections that could not be had, since this process began.
    #[must_use]
    pub fn failures(&self) -> u64 {
        self.failures.so_far()
    }

    /// Refuses a role that could see past row-level security (PostgreSQL; SQLite has no roles).
    ///
    /// # Errors
    /// [`DbError::Unsafe`] with what is wrong, or the database's own error.
    pub async fn refuse_unsafe_role(&self) -> DbResult<()> {
        self.read(Scope::Global, guard::refuse_unsafe_role).await
    }

    /// Reads in one transaction, on the blocking pool.
    ///
    /// # Errors
    /// Whatever the closure returns, or a [`DbError`] of the connection.
    pub async fn read<T, E>(
        &self,
        scope: Scope,
        work: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.run(scope, "BEGIN", work).await
    }

    /// Writes in one transaction, on the blocking pool; all or nothing. Writers of one business, and
    /// of one organisation, come one by one.
    ///
    /// # Errors
    /// Whatever the closure returns (and then nothing was written), or a [`DbError`] of the connection.
    pub async fn write<T, E>(
        &self,
        scope: Scope,
        work: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        // A deferred transaction that turns into a writer fails on SQLite when another one wrote meanwhile.
        let begin = if self.engine == Engine::Sqlite {
            "BEGIN IMMEDIATE"
        } else {
            "BEGIN"
        };
        let own = scope.clone();
        let alone = move |db: &mut Db| {
            wait_for_others(db, &own).map_err(DbError::from)?;
            work(db)
        };
        self.run(scope, begin, alone).await
    }

    async fn run<T, E>(
        &self,
        scope: Scope,
        begin: &'static str,
        work: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (pool, failures) = (self.pool.clone(), self.failures.clone());
        let joined = tokio::task::spawn_blocking(move || {
            let mut db = pool.get().map_err(|e| {
                failures.count();
                DbError::Unavailable(e.to_string())
            })?;
            in_transaction(&mut db, &scope, begin, work)
        })
        .await;
        joined.map_err(|e| DbError::Unavailable(e.to_string()))?
    }
}

fn in_transaction<T, E: From<DbError>>(
    db: &mut Db,
    scope: &Scope,
    begin: &str,
    work: impl FnOnce(&mut Db) -> Result<T, E>,
) -> Result<T, E> {
    // A transaction that cannot even begin is a database that is busy or gone: trying later may help.
    begin_with(db, begin).map_err(|e| DbError::Unavailable(e.to_string()))?;
    let outcome = set_scope(db, scope)
        .map_err(|e| E::from(e.into()))
        .and_then(|()| work(db));
    match outcome {
        Ok(value) => {
            <Db as TransactionManager<Db>>::commit_transaction(db).map_err(DbError::from)?;
            Ok(value)
        }
        Err(error) => {
            // The first error is the one to report; a failed roll-back makes the pool drop the connection.
            let _ = <Db as TransactionManager<Db>>::rollback_transaction(db);
            Err(error)
        }
    }
}

fn begin_with(db: &mut Db, begin: &str) -> QueryResult<()> {
    super::each_backend!(db => AnsiTransactionManager::begin_transaction_sql(db, begin))
}

/// Holds the row of the business or organisation until the end of the transaction, so that two clicks at once have
/// one effect. SQLite has one writer anyway.
fn wait_for_others(db: &mut Db, scope: &Scope) -> QueryResult<()> {
    let (sql, id) = match scope {
        _ if matches!(db, Db::Sqlite(_)) => return Ok(()),
        Scope::Sme(id) => ("SELECT 1 FROM sme WHERE id = $1 FOR NO KEY UPDATE", id.as_str()),
        Scope::Organisation(id) => (
            "SELECT 1 FROM organisation WHERE id = $1 FOR NO KEY UPDATE",
            id.as_str(),
        ),
        Scope::Global | Scope::Person(_) | Scope::System => return Ok(()),
    };
    diesel::sql_query(sql).bind::<Text, _>(id).execute(db).map(drop)
}

/// Tells PostgreSQL whose rows this transaction may see; transaction-local, so a pool cannot leak it.
fn set_scope(db: &mut Db, scope: &Scope) -> QueryResult<()> {
    if matches!(db, Db::Sqlite(_)) {
        return Ok(());
    }
    let (name, value) = match scope {
        Scope::Global => return Ok(()),
        Scope::Person(id) => ("tocsin.person", id.as_str()),
        Scope::Sme(id) => ("tocsin.sme", id.as_str()),
        Scope::Organisation(id) => ("tocsin.organisation", id.as_str()),
        Scope::System => ("tocsin.system", "yes"),
    };
    diesel::sql_query("SELECT set_config($1, $2, true)")
        .bind::<Text, _>(name)
        .bind::<Text, _>(value)
        .execute(db)
        .map(drop)
}
