//! The list of all settings: name, default and meaning of each.
//!
//! `tocsin config check` prints it, the README repeats it, and a name that is not in it is refused.

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
        "TOCSIN_TRUSTED_PROXIES",
        "",
        "addresses or networks (10.0.0.0/8) of the proxies whose X-Forwarded-For counts, parted by commas",
    ),
    secret(
        "TOCSIN_METRICS_TOKEN",
        "",
        "bearer token for /metrics, 16 signs or more; empty: there is no such page",
    ),
    setting(
        "TOCSIN_FEED_SOURCES",
        "",
        "sources that the worker fetches: a list of kev, nvd, cve, epss; empty: none",
    ),
    setting(
        "TOCSIN_FEED_CSAF",
        "",
        "providers of CSAF documents that the worker fetches: a list of domains, or https://…/provider-metadata.json, or …/aggregator.json",
    ),
    setting(
        "TOCSIN_FEED_HOURS",
        "2",
        "hours between two fetches of a source, 1 to 168",
    ),
    secret(
        "TOCSIN_FEED_NVD_KEY",
        "",
        "key for the API of NVD; it allows ten times as many requests",
    ),
    setting(
        "TOCSIN_FEED_MIRROR",
        "",
        "https://HOST/FOLDER to fetch from instead of the sources; below it a folder for each",
    ),
    setting(
        "TOCSIN_FEED_PRIVATE",
        "no",
        "yes: sources may also be fetched from private addresses and over http",
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
pub(super) const NOT_SETTINGS: &[&str] = &["TOCSIN_CORPUS", "TOCSIN_TEST_"];
