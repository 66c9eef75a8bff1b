//! Settings from the environment and from a file; what is wrong stops every command.

use super::*;
use tocsin::config::SETTINGS;

#[test]
fn all_are_printed_and_no_secret_is() {
    let folder = Folder::new();
    let mut command = folder.tocsin(&["config", "check"]);
    command
        .env("DATABASE_URL", "postgres://app:hidden-one@db.example/tocsin")
        .env("TOCSIN_MIGRATE_URL", "postgres://owner:hidden-two@db.example/tocsin")
        .env("TOCSIN_SMTP_URL", "smtps://mailer:hidden-three@mail.example")
        .env("TOCSIN_DATABASE_CONNECTIONS", "17")
        .env("TOCSIN_BASE_URL", "https://alerts.example");
    let out = run(&mut command, "").done();
    for setting in SETTINGS {
        let line = out.lines().find(|line| line.split(' ').next() == Some(setting.name));
        assert!(line.is_some(), "{} is missing in: {out}", setting.name);
    }
    assert!(!out.contains("hidden"), "{out}");
    for value in ["17", "https://alerts.example"] {
        assert!(out.contains(value), "the value {value} is not shown: {out}");
    }
}

#[test]
fn an_unknown_setting_stops_every_command_that_reads_settings() {
    for arguments in [&["config", "check"][..], &["serve"], &["migrate"], &["feed", "list"]] {
        let folder = Folder::new();
        let line = run(folder.tocsin(arguments).env("TOCSIN_LISTN", "secret-value"), "").refused(2);
        assert!(
            line.contains("TOCSIN_LISTN") && !line.contains("secret-value"),
            "{line}"
        );
        assert!(!folder.path("data").exists(), "nothing was begun");
    }
}

#[test]
fn a_value_that_does_not_fit_is_one_line() {
    for (name, value) in [
        ("TOCSIN_LISTEN", "8080"),
        ("TOCSIN_LISTEN", "localhost"),
        ("TOCSIN_DATABASE_CONNECTIONS", "0"),
        ("TOCSIN_DATABASE_CONNECTIONS", "many"),
        ("TOCSIN_BASE_URL", "alerts.example"),
        ("TOCSIN_BASE_URL", "https://alerts.example/path"),
        ("TOCSIN_BASE_URL", "https://a b"),
        ("TOCSIN_SMTP_URL", "mail.example"),
        ("TOCSIN_LOG_FORMAT", "xml"),
        ("TOCSIN_LOG", "loud,=,"),
        ("DATABASE_URL", "mysql://x"),
        ("DATABASE_URL", "tocsin.sqlite"),
        ("TOCSIN_CONFIG", "none.toml"),
    ] {
        let folder = Folder::new();
        let line = run(folder.tocsin(&["config", "check"]).env(name, value), "").refused(2);
        assert!(line.contains(name), "{name}={value}: {line}");
    }
}

#[test]
fn a_file_works_like_the_environment_and_loses_against_it() {
    let folder = Folder::new();
    folder.write(
        "t.toml",
        "TOCSIN_LISTEN = \"127.0.0.1:1\"\nTOCSIN_DATABASE_CONNECTIONS = 3\n",
    );
    let with = |name: &str, value: &str| {
        let mut command = folder.tocsin(&["config", "check"]);
        command.env("TOCSIN_CONFIG", "t.toml").env(name, value);
        run(&mut command, "").done()
    };
    assert!(with("TOCSIN_LOG", "warn").contains("127.0.0.1:1"));
    let out = with("TOCSIN_LISTEN", "127.0.0.1:2");
    assert!(out.contains("127.0.0.1:2") && !out.contains("127.0.0.1:1"), "{out}");
    for broken in ["TOCSIN_LISTN = \"x\"", "TOCSIN_LISTEN = ", "\u{0}"] {
        folder.write("t.toml", broken);
        let line = run(folder.tocsin(&["config", "check"]).env("TOCSIN_CONFIG", "t.toml"), "").refused(2);
        assert!(line.contains("t.toml"), "{line}");
    }
}
