//! Opening connections: the engine is chosen by the URL's scheme, so that the real error of that engine is shown.

use super::{DbError, DbResult};
use diesel::connection::{InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use diesel::r2d2::{self, ManageConnection, R2D2Connection};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A connection to either engine.
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// PostgreSQL, for instances that grow.
    #[cfg(feature = "postgres")]
    Postgres(PgConnection),
    /// SQLite, the embedded default.
    Sqlite(SqliteConnection),
}

/// Which engine a database address names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// `postgres://…`
    Postgres,
    /// `sqlite://…`
    Sqlite,
}

impl Engine {
    /// Reads the engine from a `DATABASE_URL`.
    ///
    /// # Errors
    /// [`DbError::Address`] for another scheme, or for PostgreSQL in a build without it.
    pub fn of(url: &str) -> DbResult<Self> {
        if url.starts_with("sqlite://") {
            Ok(Self::Sqlite)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            if cfg!(feature = "postgres") {
                Ok(Self::Postgres)
            } else {
                Err(DbError::Address(
                    "this build has SQLite only; build with the feature `postgres`".into(),
                ))
            }
        } else {
            Err(DbError::Address("must start with sqlite:// or postgres://".into()))
        }
    }
}

/// WAL lets readers work beside the one writer. FULL: money and outbox share the file.
const SQLITE_SETTINGS: &str =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000;";

/// Makes connections for the pool.
pub(super) struct Opener {
    url: String,
    engine: Engine,
    failures: Failures,
}

/// Counts what went wrong between the program and its database; cheap to clone.
#[derive(Debug, Clone, Default)]
pub(super) struct Failures(Arc<AtomicU64>);

impl Failures {
    pub(super) fn count(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn so_far(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Opener {
    pub(super) fn new(url: &str) -> DbResult<Self> {
        Ok(Self {
            url: url.to_owned(),
            engine: Engine::of(url)?,
            failures: Failures::default(),
        })
    }

    pub(super) fn engine(&self) -> Engine {
        self.engine
    }

    pub(super) fn failures(&self) -> Failures {
        self.failures.clone()
    }

    /// A connection that counts the statements that fail on it.
    fn open_counted(&self) -> ConnectionResult<Db> {
        let mut db = self.open()?;
        let failures = self.failures();
        db.set_instrumentation(move |event: InstrumentationEvent<'_>| {
            if let InstrumentationEvent::FinishQuery { error: Some(_), .. } = event {
                failures.count();
            }
        });
        Ok(db)
    }

    pub(super) fn open(&self) -> ConnectionResult<Db> {
        match self.engine {
            Engine::Sqlite => {
                let path = self.url.strip_prefix("sqlite://").unwrap_or(&self.url);
                let mut connection = SqliteConnection::establish(path)?;
                connection
                    .batch_execute(SQLITE_SETTINGS)
                    .map_err(ConnectionError::CouldntSetupConfiguration)?;
                Ok(Db::Sqlite(connection))
            }
            #[cfg(feature = "postgres")]
            Engine::Postgres => {
                let mut connection = PgConnection::establish(&self.url)?;
                connection
                    .batch_execute("SET client_min_messages = warning; SET lock_timeout = '10s';")
                    .map_err(ConnectionError::CouldntSetupConfiguration)?;
                Ok(Db::Postgres(connection))
            }
            #[cfg(not(feature = "postgres"))]
            Engine::Postgres => Err(ConnectionError::InvalidConnectionUrl(
                "no PostgreSQL in this build".into(),
            )),
        }
    }
}

impl ManageConnection for Opener {
    type Connection = Db;
    type Error = r2d2::Error;

    fn connect(&self) -> Result<Db, r2d2::Error> {
        self.open_counted().map_err(r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), r2d2::Error> {
        db.ping().map_err(r2d2::Error::QueryError)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        db.is_broken()
    }
}
