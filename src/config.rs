//! Settings: read once at start from the environment and, if `TOCSIN_CONFIG` names one, from a TOML file.
//!
//! The environment wins over the file. A setting nobody knows is an error, so that a typo is seen at once.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

/// One setting as `tocsin config check` and the README list it.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the environment and in the file.
    pub name: &'static str,
    /// What holds when it is absent.
    pub default: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// Never printed in full.
    pub secret: bool,
}

const fn setting(name: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting {
        name,
        default,
        about,
        secret: false,
    }
}

const fn secret(name: &'static str, default: &'static str, about: &'static str) -> Setting {
    Setting {
        name,
        default,
        about,
        secret: true,
    }
}

/// All settings there are.
pub const SETTINGS: &[Setting] = &[
    secret(
        "DATABASE_URL",
        "",
        "sqlite://PATH or postgres://…; empty: the file tocsin.sqlite under TOCSIN_DATA",
    ),
    secret(
        "TOCSIN_MIGRATE_URL",
        "",
        "PostgreSQL address of the tables' owner, used by `tocsin migrate` alone",
    ),
    setting(
        "TOCSIN_DATABASE_CONNECTIONS",
        "8",
        "size of the connection pool, 1 to 200",
    ),
    setting("TOCSIN_LISTEN", "127.0.0.1:8080", "address and port to listen on"),
    setting(
        "TOCSIN_BASE_URL",
        "",
        "public address, for links in mails; empty: http:// and TOCSIN_LISTEN (not for 0.0.0.0)",
    ),
    setting(
        "TOCSIN_DATA",
        "data",
        "folder for the SQLite file and, without SMTP, for the mails",
    ),
    secret(
        "TOCSIN_SMTP_URL",
        "",
        "smtp://… or smtps://user:password@host; empty: mails go to a folder",
    ),
    setting(
        "TOCSIN_LOG",
        "info",
        "log filter: error, warn, info, debug, or per module",
    ),
    setting("TOCSIN_LOG_FORMAT", "text", "text or json"),
    setting("TOCSIN_CONFIG", "", "a TOML file with the settings above"),
];

/// Names that may stand in the environment but are no settings: test data and test databases.
const NOT_SETTINGS: &[&str] = &["TOCSIN_CORPUS", "TOCSIN_TEST_"];

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
            database_url: database_url(values, &data)?,
            migrate_url: values.optional("TOCSIN_MIGRATE_URL"),
            connections: connections(values)?,
            base_url: base_url(values, listen)?,
            listen,
            data,
            smtp_url: smtp_url(values)?,
            log: log(values)?,
            log_format: log_format(values)?,
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

struct Values(BTreeMap<String, String>);

impl Values {
    fn get(&self, name: &str) -> String {
        match self.0.get(name) {
            Some(value) if !value.trim().is_empty() => value.trim().to_owned(),
            _ => SETTINGS
                .iter()
                .find(|s| s.name == name)
                .map(|s| s.default.to_owned())
                .unwrap_or_default(),
        }
    }

    fn optional(&self, name: &str) -> Option<String> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    fn parse<T: std::str::FromStr>(&self, name: &'static str, wanted: &str) -> Result<T, ConfigError> {
        let value = self.get(name);
        value
            .parse()
            .or_else(|_| invalid(name, format!("must be {wanted}, not \"{value}\"")))
    }
}

fn invalid<T>(name: &'static str, reason: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError::Invalid {
        name,
        reason: reason.into(),
    })
}

fn read_file(path: &str) -> Result<BTreeMap<String, String>, ConfigError> {
    let text = std::fs::read_to_string(path).map_err(|e| ConfigError::File(format!("{path}: {e}")))?;
    let table: toml::Table = text
        .parse()
        .map_err(|e: toml::de::Error| ConfigError::File(format!("{path}: {}", e.message())))?;
    refuse_unknown(table.keys(), path)?;
    Ok(table
        .into_iter()
        .map(|(name, value)| match value {
            toml::Value::String(text) => (name, text),
            other => (name, other.to_string()),
        })
        .collect())
}

fn refuse_unknown<'a>(names: impl Iterator<Item = &'a String>, place: &str) -> Result<(), ConfigError> {
    for name in names {
        if !SETTINGS.iter().any(|s| s.name == name) {
            return Err(ConfigError::Unknown {
                name: name.clone(),
                place: place.to_owned(),
            });
        }
    }
    Ok(())
}

fn database_url(values: &Values, data: &std::path::Path) -> Result<String, ConfigError> {
    let url = values.get("DATABASE_URL");
    if url.is_empty() {
        return Ok(format!("sqlite://{}", data.join("tocsin.sqlite").display()));
    }
    match crate::db::Engine::of(&url) {
        Ok(_) => Ok(url),
        Err(error) => invalid(
            "DATABASE_URL",
            error.to_string().trim_start_matches("DATABASE_URL: ").to_owned(),
        ),
    }
}

fn connections(values: &Values) -> Result<u32, ConfigError> {
    let wanted = "a whole number from 1 to 200";
    let number: u32 = values.parse("TOCSIN_DATABASE_CONNECTIONS", wanted)?;
    if (1..=200).contains(&number) {
        Ok(number)
    } else {
        invalid("TOCSIN_DATABASE_CONNECTIONS", format!("must be {wanted}"))
    }
}

fn base_url(values: &Values, listen: SocketAddr) -> Result<String, ConfigError> {
    let url = values.get("TOCSIN_BASE_URL");
    if url.is_empty() && listen.ip().is_unspecified() {
        return invalid(
            "TOCSIN_BASE_URL",
            format!("must be set to the public address when TOCSIN_LISTEN is {listen}"),
        );
    }
    if url.is_empty() {
        return Ok(format!("http://{listen}"));
    }
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or_default();
    let host = host.strip_suffix('/').unwrap_or(host);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.is_empty() || !host.chars().all(plain) {
        return invalid("TOCSIN_BASE_URL", "must be https://HOST without a path");
    }
    Ok(url.trim_end_matches('/').to_owned())
}

fn smtp_url(values: &Values) -> Result<Option<String>, ConfigError> {
    match values.optional("TOCSIN_SMTP_URL") {
        Some(url) if !(url.starts_with("smtp://") || url.starts_with("smtps://")) => {
            invalid("TOCSIN_SMTP_URL", "must start with smtp:// or smtps://")
        }
        other => Ok(other),
    }
}

fn log(values: &Values) -> Result<String, ConfigError> {
    let filter = values.get("TOCSIN_LOG");
    match tracing_subscriber::EnvFilter::try_new(&filter) {
        Ok(_) => Ok(filter),
        Err(error) => invalid("TOCSIN_LOG", format!("must be a log filter such as info: {error}")),
    }
}

fn log_format(values: &Values) -> Result<LogFormat, ConfigError> {
    match values.get("TOCSIN_LOG_FORMAT").as_str() {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        other => invalid("TOCSIN_LOG_FORMAT", format!("must be text or json, not \"{other}\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::from_values(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())))
    }

    #[test]
    fn defaults_need_nothing() {
        let config = load(&[]).unwrap();
        assert_eq!(config.database_url, "sqlite://data/tocsin.sqlite");
        assert_eq!(config.base_url, "http://127.0.0.1:8080");
    }

    #[test]
    fn an_unknown_setting_is_named() {
        let error = load(&[("TOCSIN_LISTN", "x")]).unwrap_err();
        assert!(error.to_string().contains("TOCSIN_LISTN"), "{error}");
    }

    #[test]
    fn wrong_values_say_what_is_right() {
        for (name, value) in [
            ("TOCSIN_LISTEN", "8080"),
            ("TOCSIN_DATABASE_CONNECTIONS", "0"),
            ("TOCSIN_BASE_URL", "example.org"),
            ("TOCSIN_BASE_URL", "https://exam ple.org"),
            ("TOCSIN_LOG", "info,=,"),
            ("TOCSIN_SMTP_URL", "mail.example"),
            ("TOCSIN_LOG_FORMAT", "xml"),
            ("DATABASE_URL", "mysql://x"),
        ] {
            let error = load(&[(name, value)]).unwrap_err().to_string();
            assert!(error.starts_with(name) && error.contains("must"), "{error}");
        }
    }

    #[test]
    fn test_variables_are_no_settings() {
        assert!(load(&[("TOCSIN_CORPUS", "x"), ("TOCSIN_TEST_DATABASE", "y")]).is_ok());
    }
}
