//! What each setting accepts, and what it says otherwise.

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
        ("TOCSIN_METRICS_TOKEN", "short"),
        ("TOCSIN_METRICS_TOKEN", "sixteen signs with spaces"),
        ("TOCSIN_TRUSTED_PROXIES", "10.0.0.1, proxy.example"),
        ("TOCSIN_FEED_SOURCES", "nvd,nvd_override"),
        (
            "TOCSIN_FEED_CSAF",
            "example.org,http://example.org/provider-metadata.json",
        ),
        ("TOCSIN_FEED_CSAF", "10.0.0.1"),
        ("TOCSIN_FEED_HOURS", "0"),
        ("TOCSIN_FEED_NVD_KEY", "a b"),
        ("TOCSIN_FEED_MIRROR", "http://mirror.example"),
        ("TOCSIN_FEED_PRIVATE", "maybe"),
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

#[test]
fn proxies_are_addresses_or_networks() {
    let config = load(&[("TOCSIN_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8 fd00::/8")]).unwrap();
    assert_eq!(
        config.shown("TOCSIN_TRUSTED_PROXIES"),
        "127.0.0.1/32, 10.0.0.0/8, fd00::/8"
    );
    assert!(load(&[]).unwrap().trusted_proxies.is_empty());
}
