//! Settings: read once at start from the environment and, if `TOCSIN_CONFIG` names one, from a TOML file.
//!
//! The environment wins over the file. A setting nobody knows is an error, so that a typo is seen at once.

mod check;
mod feeds;
mod settings;
#[cfg(test)]
mod tests;
mod values;

pub use feeds::Feeds;
pub use settings::{SETTINGS, Setting};

use ipnet::IpNet;
use settings::NOT_SETTINGS;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use values::{Values, read_file, refuse_unknown};

/// The form of the log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// The checked settings.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address of the database.
    pub database_url: String,
    /// Address of the tables' owner on PostgreSQL.
    pub migrate_url: Option<String>,
    /// Pool size.
    pub connections: u32,
    /// Where the server listens.
    pub listen: SocketAddr,
    /// Public address without a slash at its end.
    pub base_url: String,
    /// Folder for files of our own.
    pub data: PathBuf,
    /// Mail server; `None`: a folder.
    pub smtp_url: Option<String>,
    /// Proxies whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Token that opens `/metrics`.
    pub metrics_token: Option<String>,
    /// Fetching sources.
    pub feeds: Feeds,
    /// Log filter.
    pub log: String,
    /// Form of the log lines.
    pub log_format: LogFormat,
    /// The TOML file that was read too.
    pub file: Option<PathBuf>,
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A name that is no setting.
    #[error("unknown setting {name} in {place}; the README lists all settings")]
    Unknown {
        /// The name found.
        name: String,
        /// Where.
        place: String,
    },
    /// A value that does not fit.
    #[error("{name}: {reason}")]
    Invalid {
        /// The setting.
        name: &'static str,
        /// What is wrong and what would be right.
        reason: String,
    },
    /// The TOML file cannot be read.
    #[error("TOCSIN_CONFIG: {0}")]
    File(String),
}

impl Config {
    /// Reads environment and file.
    ///
    /// # Errors
    /// The first setting that is unknown or does not fit.
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that may read the environment"
    )]
    pub fn load() -> Result<Self, ConfigError> {
        // A variable of somebody else that is not UTF-8 is none of our business; one of ours then reads as unusable text.
        let text = |os: std::ffi::OsString| os.to_string_lossy().into_owned();
        let environment = std::env::vars_os()
            .map(|(name, value)| (text(name), text(value)))
            .filter(|(name, _)| name == "DATABASE_URL" || name.starts_with("TOCSIN_"));
        Self::from_values(environment)
    }

    /// Checks the given values, as if they stood in the environment.
    ///
    /// # Errors
    /// The first setting that is unknown or does not fit.
    pub fn from_values(environment: impl IntoIterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let environment: BTreeMap<String, String> = environment
            .into_iter()
            .filter(|(name, _)| !NOT_SETTINGS.iter().any(|prefix| name.starts_with(prefix)))
            .collect();
        let mut values = match environment.get("TOCSIN_CONFIG") {
            Some(path) if !path.is_empty() => read_file(path)?,
            _ => BTreeMap::new(),
        };
        refuse_unknown(environment.keys(), "the environment")?;
        values.extend(environment);
        Self::check(&Values(values))
    }

    fn check(values: &Values) -> Result<Self, ConfigError> {
        let data = PathBuf::from(values.get("TOCSIN_DATA"));
        let listen = values.parse::<SocketAddr>("TOCSIN_LISTEN", "an address and port such as 127.0.0.1:8080")?;
        Ok(Self {
            database_url: check::database_url(values, &data)?,
            migrate_url: values.optional("TOCSIN_MIGRATE_URL"),
            connections: check::connections(values)?,
            base_url: check::base_url(values, listen)?,
            listen,
            data,
            smtp_url: check::smtp_url(values)?,
            trusted_proxies: check::trusted_proxies(values)?,
            metrics_token: check::metrics_token(values)?,
            feeds: Feeds::check(values)?,
            log: check::log(values)?,
            log_format: check::log_format(values)?,
            file: values.optional("TOCSIN_CONFIG").map(PathBuf::from),
        })
    }

    /// The value of a setting as it may be shown: of a secret only whether it is set.
    #[must_use]
    pub fn shown(&self, name: &str) -> String {
        let hidden = |secret: &Option<String>| secret.as_ref().map_or("(empty)", |_| "(set, not shown)").to_owned();
        match name {
            "DATABASE_URL" if self.database_url.starts_with("sqlite:") => self.database_url.clone(),
            "DATABASE_URL" => "postgres://… (not shown)".to_owned(),
            "TOCSIN_MIGRATE_URL" => hidden(&self.migrate_url),
            "TOCSIN_DATABASE_CONNECTIONS" => self.connections.to_string(),
            "TOCSIN_LISTEN" => self.listen.to_string(),
            "TOCSIN_BASE_URL" => self.base_url.clone(),
            "TOCSIN_DATA" => self.data.display().to_string(),
            "TOCSIN_SMTP_URL" => hidden(&self.smtp_url),
            "TOCSIN_TRUSTED_PROXIES" if self.trusted_proxies.is_empty() => "(empty)".to_owned(),
            "TOCSIN_TRUSTED_PROXIES" => {
                let shown: Vec<String> = self.trusted_proxies.iter().map(ToString::to_string).collect();
                shown.join(", ")
            }
            "TOCSIN_METRICS_TOKEN" => hidden(&self.metrics_token),
            feed if feed.starts_with("TOCSIN_FEED_") => self.feeds.shown(feed),
            "TOCSIN_LOG" => self.log.clone(),
            "TOCSIN_LOG_FORMAT" => match self.log_format {
                LogFormat::Text => "text".to_owned(),
                LogFormat::Json => "json".to_owned(),
            },
            _ => self
                .file
                .as_ref()
                .map_or_else(|| "(empty)".to_owned(), |file| file.display().to_string()),
        }
    }
}
