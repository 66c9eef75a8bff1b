//! The database: one connection type over two engines, and two verbs.
//!
//! `database.read(scope, |db| …)` and `database.write(scope, |db| …)` run a closure on the blocking pool
//! inside one transaction. The scope names the tenant whose rows the closure may touch; on PostgreSQL it is
//! enforced by row-level security, on SQLite by the tenant argument every `store.rs` function takes first.
//! The engine is chosen at run time by the scheme of `DATABASE_URL`.

pub mod backup;
mod connection;
mod database;
mod guard;
pub mod inspect;
mod migrations;
mod remembered;
pub mod schema;
mod types;

use crate::redact::without_values;

pub use connection::{Db, Engine};
pub use database::{Database, Scope};
pub use migrations::{Schema, migrate, state as schema_state};
pub use remembered::{Remembered, stamp};
pub use types::{
    AdvisoryId, AlertId, ContactId, DecisionId, HelpRequestId, ItemId, MembershipId, MessageId, OrganisationId,
    PersonId, QuarantineId, ReleaseId, SmeId, TenantId,
};
pub(crate) use types::{sent_as_text, stored_as_text};

/// Builds the multi-backend type alone names: rows loaded through [`Db`] are `Selectable` for this backend.
pub type Backend = <Db as diesel::Connection>::Backend;

/// Runs the same query text on the concrete connection of either engine.
///
/// Needed for what diesel's multi-connection cannot express: upserts and batch inserts.
#[cfg(feature = "postgres")]
macro_rules! each_backend {
    ($db:ident => $query:expr) => {
        match $db {
            $crate::db::Db::Postgres($db) => $query,
            $crate::db::Db::Sqlite($db) => $query,
        }
    };
}
#[cfg(not(feature = "postgres"))]
macro_rules! each_backend {
    ($db:ident => $query:expr) => {
        match $db {
            $crate::db::Db::Sqlite($db) => $query,
        }
    };
}
pub(crate) use each_backend;

/// Loads rows and locks them until the transaction ends: `locked!(db, query, for_update.skip_locked)`. SQLite has one
/// writer, so there is nothing to lock.
#[cfg(feature = "postgres")]
macro_rules! locked {
    ($db:ident, $query:expr, $($lock:ident).+) => {
        match $db {
            $crate::db::Db::Postgres($db) => $query.$($lock()).+.load($db)?,
            $crate::db::Db::Sqlite($db) => $query.load($db)?,
        }
    };
}
#[cfg(not(feature = "postgres"))]
macro_rules! locked {
    ($db:ident, $query:expr, $($lock:ident).+) => {
        match $db {
            $crate::db::Db::Sqlite($db) => $query.load($db)?,
        }
    };
}
pub(crate) use locked;

/// What can go wrong between the code and its rows.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The address names no engine we have, or one that was not built in.
    #[error("DATABASE_URL: {0}")]
    Address(String),
    /// No connection could be had.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// A statement failed.
    #[error("a database statement failed: {}", without_values(&.0.to_string()))]
    Query(#[from] diesel::result::Error),
    /// A migration failed.
    #[error("a migration failed: {0}")]
    Migration(String),
    /// The application role could see past the tenant walls.
    #[error("refusing to start: {0}")]
    Unsafe(String),
    /// A stored document does not read back.
    #[error("a stored document is damaged ({what}): {reason}")]
    Damaged {
        /// Which document.
        what: String,
        /// Why it does not read.
        reason: String,
    },
}

impl DbError {
    /// A stored document of kind `what` that no longer parses.
    pub fn damaged(what: impl Into<String>, reason: impl ToString) -> Self {
        Self::Damaged {
            what: what.into(),
            reason: without_values(&reason.to_string()),
        }
    }

    /// True when trying again later may help.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

/// Result of database work.
pub type DbResult<T> = Result<T, DbError>;
