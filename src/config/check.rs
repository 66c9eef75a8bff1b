//! The check of each setting: text becomes our own type, or an error that says what would be right.

use super::values::{Values, invalid};
use super::{ConfigError, LogFormat};
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};

pub(super) fn database_url(values: &Values, data: &std::path::Path) -> Result<String, ConfigError> {
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

pub(super) fn connections(values: &Values) -> Result<u32, ConfigError> {
    let wanted = "a whole number from 1 to 200";
    let number: u32 = values.parse("TOCSIN_DATABASE_CONNECTIONS", wanted)?;
    if (1..=200).contains(&number) {
        Ok(number)
    } else {
        invalid("TOCSIN_DATABASE_CONNECTIONS", format!("must be {wanted}"))
    }
}

pub(super) fn base_url(values: &Values, listen: SocketAddr) -> Result<String, ConfigError> {
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

pub(super) fn smtp_url(values: &Values) -> Result<Option<String>, ConfigError> {
    match values.optional("TOCSIN_SMTP_URL") {
        Some(url) if !(url.starts_with("smtp://") || url.starts_with("smtps://")) => {
            invalid("TOCSIN_SMTP_URL", "must start with smtp:// or smtps://")
        }
        other => Ok(other),
    }
}

/// Fewer signs could be guessed.
const SHORTEST_TOKEN: usize = 16;

pub(super) fn metrics_token(values: &Values) -> Result<Option<String>, ConfigError> {
    match values.optional("TOCSIN_METRICS_TOKEN") {
        Some(token) if token.len() < SHORTEST_TOKEN || !token.chars().all(|c| c.is_ascii_graphic()) => invalid(
            "TOCSIN_METRICS_TOKEN",
            format!("must be {SHORTEST_TOKEN} ASCII signs or more, without spaces"),
        ),
        other => Ok(other),
    }
}

pub(super) fn trusted_proxies(values: &Values) -> Result<Vec<IpNet>, ConfigError> {
    let typed = values.get("TOCSIN_TRUSTED_PROXIES");
    let words = typed.split([',', ' ']).filter(|word| !word.is_empty());
    words
        .map(|word| match (word.parse::<IpAddr>(), word.parse::<IpNet>()) {
            (Ok(address), _) => Ok(IpNet::from(address)),
            (_, Ok(network)) => Ok(network),
            _ => invalid(
                "TOCSIN_TRUSTED_PROXIES",
                format!("must be addresses or networks such as 10.0.0.0/8, not \"{word}\""),
            ),
        })
        .collect()
}

pub(super) fn log(values: &Values) -> Result<String, ConfigError> {
    let filter = values.get("TOCSIN_LOG");
    match tracing_subscriber::EnvFilter::try_new(&filter) {
        Ok(_) => Ok(filter),
        Err(error) => invalid("TOCSIN_LOG", format!("must be a log filter such as info: {error}")),
    }
}

pub(super) fn log_format(values: &Values) -> Result<LogFormat, ConfigError> {
    match values.get("TOCSIN_LOG_FORMAT").as_str() {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        other => invalid("TOCSIN_LOG_FORMAT", format!("must be text or json, not \"{other}\"")),
    }
}
