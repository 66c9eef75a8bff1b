//! Everything the program shares, built once by `main` and by tests.

use crate::accounts::Hasher;
use crate::advisories;
use crate::alerts;
use crate::catalogue::{self, Catalogue, CatalogueError};
use crate::clock::{Clock, Timestamp};
use crate::config::Config;
use crate::db::backup::{self, BackupError};
use crate::db::{self, Database, Db, DbError, DbResult, Engine, Scope};
use crate::delivery::{Transport, TransportError};
use crate::metrics::Metrics;
use crate::settings::{self, Secret, Work};
use crate::web::throttle::Throttles;
use std::sync::{Arc, Mutex};

/// What differs between a real instance and the demo.
#[derive(Debug, Clone, Default)]
pub struct Demo {
    /// Sign-ins shown on the sign-in page: who, address, password.
    pub sign_ins: Vec<(String, String, String)>,
}

/// The shared parts; cheap to clone.
#[derive(Clone)]
pub struct App {
    /// The settings.
    pub config: Arc<Config>,
    /// The database.
    pub database: Database,
    /// The clock.
    pub clock: Clock,
    /// The products.
    pub catalogue: Catalogue,
    /// How mail leaves.
    pub transport: Arc<Transport>,
    /// Password hashing.
    pub hasher: Hasher,
    /// Limits on guessing.
    pub throttles: Arc<Throttles>,
    /// The instance's secret key.
    pub secret: Secret,
    /// What this process counts about itself.
    pub metrics: Arc<Metrics>,
    /// What the worker did and did not write down yet.
    pub untold_work: Arc<Mutex<Work>>,
    /// When this process began.
    pub started_at: Timestamp,
    /// Set in the demo.
    pub demo: Option<Arc<Demo>>,
}

/// Why the program cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The built-in catalogue.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The mail transport.
    #[error(transparent)]
    Transport(#[from] TransportError),
    /// The copy before a migration.
    #[error("cannot copy the database before its schema changes: {0}")]
    Backup(#[from] BackupError),
    /// The data folder.
    #[error("TOCSIN_DATA: {0}")]
    Data(String),
}

/// Migrates a SQLite file; what was there before is copied first.
fn bring_up_to_date(url: &str, now: Timestamp) -> Result<(), StartError> {
    if let Some(copy) = backup::before_migration(url, now)? {
        tracing::info!(copy = %copy.display(), "the database was copied before its schema changes");
    }
    db::migrate(url, url)?;
    Ok(())
}

impl App {
    /// Opens database and transport, brings a SQLite file up to date and checks the database role.
    ///
    /// # Errors
    /// [`StartError`] with the one thing that is in the way.
    pub async fn start(config: Config, clock: Clock) -> Result<Self, StartError> {
        let engine = Engine::of(&config.database_url)?;
        if engine == Engine::Sqlite || config.smtp_url.is_none() {
            std::fs::create_dir_all(&config.data)
                .map_err(|e| StartError::Data(format!("{}: {e}", config.data.display())))?;
        }
        let started_at = clock.now();
        if engine == Engine::Sqlite {
            let url = config.database_url.clone();
            let migrated = tokio::task::spawn_blocking(move || bring_up_to_date(&url, started_at)).await;
            migrated.map_err(|e| DbError::Unavailable(e.to_string()))??;
        }
        let database = Database::new(&config.database_url, config.connections)?;
        database.refuse_unsafe_role().await?;
        let catalogue = Catalogue::new(catalogue::built_in()?);
        let products = catalogue.clone();
        let prepare = move |db: &mut Db| -> DbResult<Secret> {
            let changed = catalogue::store::update_products(db, products.products())?;
            advisories::products::store::update_pending(db, &changed.names)?;
            advisories::curation::names::store::update_merge_pending_of_products(db, &changed.slugs)?;
            settings::store::find_or_create_secret(db)
        };
        let secret = database.write(Scope::Global, prepare).await?;
        let transport = Arc::new(Transport::new(&config)?);
        Ok(Self {
            config: Arc::new(config),
            database,
            clock,
            catalogue,
            transport,
            hasher: Hasher::default(),
            throttles: Arc::new(Throttles::default()),
            secret,
            metrics: Arc::default(),
            untold_work: Arc::default(),
            started_at,
            demo: None,
        })
    }

    /// What alert work that begins now needs besides the database.
    #[must_use]
    pub fn alert_context(&self) -> alerts::Context {
        alerts::Context {
            catalogue: self.catalogue.clone(),
            now: self.clock.now(),
            base_url: self.config.base_url.clone(),
            secret: self.secret.clone(),
        }
    }
}
