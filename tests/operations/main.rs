//! Operating an instance from outside, on SQLite: check-up, copies before migrations, backup, restore, health.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod backup;
mod before_migrations;
mod doctor;
mod health;
mod restore;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use serde_json::Value;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder with an instance in it.
struct Instance(TempDir);

#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Run {
    fn done(self) -> String {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    fn refused(self, about: &str) -> String {
        assert_eq!((self.status, self.out.as_str()), (2, ""), "{}", self.err);
        assert!(self.err.contains(about), "{about}: {}", self.err);
        self.err
    }
}

impl Instance {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a person in it.
    fn with_operator() -> Self {
        let instance = Self::new();
        let add = [
            "user",
            "add",
            "--email",
            "nora@example.org",
            "--name",
            "Nora",
            "--operator",
            "Example",
        ];
        let mut child = instance
            .command(&add)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"correct horse battery\n")
            .unwrap();
        assert!(child.wait().unwrap().success());
        instance
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn database(&self) -> PathBuf {
        self.path("data/tocsin.sqlite")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tocsin"));
        command
            .args(arguments)
            .env_clear()
            .env("TOCSIN_DATA", self.path("data"))
            .current_dir(self.0.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    fn run_with(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Run {
        let output = self
            .command(arguments)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Run {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn sql(&self, sql: &str) {
        open(&self.database()).batch_execute(sql).unwrap();
    }

    fn count(&self, sql: &str) -> i64 {
        count(&self.database(), sql)
    }

    /// Files beside the database whose names hold this mark, oldest first.
    fn beside(&self, mark: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.path("data")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name.contains(mark)).collect();
        names.sort();
        names
    }

    /// The findings of `tocsin doctor`: state and words, by check.
    fn doctor(&self, settings: &[(&str, &str)]) -> (i32, Vec<(String, String, String)>) {
        let run = self.run_with(&["doctor", "--format", "json"], settings);
        let findings: Vec<Value> = serde_json::from_str(&run.out).unwrap();
        let text = |finding: &Value, name: &str| finding[name].as_str().unwrap().to_owned();
        let findings = findings
            .iter()
            .map(|one| (text(one, "check"), text(one, "state"), text(one, "found")));
        (run.status, findings.collect())
    }
}

fn open(path: &Path) -> SqliteConnection {
    SqliteConnection::establish(path.to_str().unwrap()).unwrap()
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}

fn count(path: &Path, sql: &str) -> i64 {
    let row: Count = diesel::sql_query(format!("SELECT count(*) AS n FROM {sql}"))
        .get_result(&mut open(path))
        .unwrap();
    row.n
}

fn state_of<'a>(findings: &'a [(String, String, String)], check: &str) -> (&'a str, &'a str) {
    let found = findings.iter().find(|(own, _, _)| own == check);
    let (_, state, words) = found.unwrap_or_else(|| panic!("no {check}: {findings:?}"));
    (state, words)
}

/// A business with one message in each state, as raw rows.
const MESSAGES: &str = "
    INSERT INTO sme (id, organisation_id, name, trade, town, country, language, time_zone, created_at)
      SELECT 's', id, 'Bakery', 'bakery', 'Lyon', 'FR', 'fr', 'Europe/Paris', 0 FROM organisation;
    INSERT INTO outbox (sme_id, id, business_key, kind, from_name, from_address, to_name, to_address, language, subject,
        text_body, html_body, message_id, state, attempts, epoch, next_attempt_at, created_at, sent_at, tenant_id)
      SELECT 's', word, word, 'alert', 'Chamber', 'alerts@chamber.example', 'Owner', 'owner@bakery.example', 'fr', 'Today',
        'text', '<p>text</p>', word || '@chamber.example', word, 1, 1, 0, 0, iif(word = 'sent', 1, NULL), 's'
      FROM (SELECT 'queued' AS word UNION SELECT 'claimed' UNION SELECT 'sent' UNION SELECT 'failed');";

/// As if the newest migration were still to come; it changes nothing, so it can run twice.
const ONE_PENDING: &str = "DELETE FROM __diesel_schema_migrations WHERE version = '20261123000001'";
