//! Operating an instance from outside, on SQLite: check-up, copies before migrations, backup, restore, health.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

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

mod backup {
    use super::*;

    #[test]
    fn a_copy_is_private_whole_and_never_overwrites() {
        let instance = Instance::with_operator();
        instance.sql(MESSAGES);
        let words = instance.run(&["backup", "copy.sqlite"]).done();
        for part in [
            "Wrote copy.sqlite: ",
            "1 businesses",
            "1 people",
            "2 messages not sent yet",
            "encrypted",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        let copy = instance.path("copy.sqlite");
        assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(count(&copy, "outbox"), 4);
        let before = std::fs::read(&copy).unwrap();
        instance.run(&["backup", "copy.sqlite"]).refused("is there already");
        assert_eq!(std::fs::read(&copy).unwrap(), before);
        assert!(!instance.path("copy.sqlite.part").exists());
        let words = instance.run(&["backup"]).done();
        let name = words.split([' ', ':']).nth(1).unwrap().to_owned();
        assert!(
            name.starts_with("tocsin-20") && instance.path(&name).exists(),
            "{words}"
        );
    }

    #[test]
    fn it_is_consistent_while_somebody_writes() {
        let instance = Instance::with_operator();
        let mut writer = open(&instance.database());
        writer
            .batch_execute("CREATE TABLE pair (a, b); INSERT INTO pair VALUES (0, 0);")
            .unwrap();
        // A writer in the middle of its work, and one that goes on while the copy is made.
        writer
            .batch_execute("PRAGMA busy_timeout=10000; BEGIN IMMEDIATE; UPDATE pair SET a = 1;")
            .unwrap();
        instance.run(&["backup", "one.sqlite"]).done();
        writer.batch_execute("UPDATE pair SET b = 1; COMMIT;").unwrap();
        let mut running = instance
            .command(&["backup", "two.sqlite"])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        for round in 2..400 {
            let step = format!("BEGIN IMMEDIATE; UPDATE pair SET a = {round}; UPDATE pair SET b = {round}; COMMIT;");
            writer.batch_execute(&step).unwrap();
        }
        assert!(running.wait().unwrap().success());
        for copy in ["one.sqlite", "two.sqlite"] {
            assert_eq!(count(&instance.path(copy), "pair WHERE a = b"), 1, "{copy}");
        }
    }

    #[test]
    fn nothing_to_copy_is_one_line() {
        let instance = Instance::new();
        instance
            .run(&["backup", "copy.sqlite"])
            .refused("there is no database at");
        assert!(!instance.path("copy.sqlite").exists() && !instance.path("data").exists());
    }
}

mod restore {
    use super::*;

    #[test]
    fn a_message_sent_after_the_backup_is_held_and_goes_out_under_the_same_id() {
        let instance = Instance::with_operator();
        instance.sql(MESSAGES);
        instance.run(&["backup", "copy.sqlite"]).done();
        // The worker sends, then the disk is lost.
        instance.sql("UPDATE outbox SET state = 'sent', sent_at = 1 WHERE state IN ('queued', 'claimed')");
        std::fs::remove_dir_all(instance.path("data")).unwrap();
        let words = instance.run(&["restore", "copy.sqlite"]).done();
        assert!(words.contains("2 messages are held"), "{words}");

        let due = "outbox WHERE state IN ('queued', 'claimed') AND next_attempt_at <= 4102444800000000";
        assert_eq!(instance.count(due), 0, "nothing leaves by itself");
        let (status, found) = instance.doctor(&[]);
        assert_eq!((status, state_of(&found, "held messages").0), (0, "warning"));
        assert_eq!(instance.run(&["outbox", "release"]).done(), "2 messages released\n");
        assert_eq!(instance.count(due), 2);
        assert_eq!(
            instance.count("outbox WHERE state = 'queued' AND message_id = id || '@chamber.example'"),
            2
        );
    }

    #[test]
    fn held_messages_can_be_given_up() {
        let instance = Instance::with_operator();
        instance.sql(MESSAGES);
        assert_eq!(instance.run(&["outbox", "hold"]).done(), "2 messages held\n");
        assert_eq!(instance.run(&["outbox", "drop"]).done(), "2 messages given up\n");
        assert_eq!(instance.count("outbox WHERE state = 'failed'"), 3);
        assert_eq!(instance.run(&["outbox", "release"]).done(), "0 messages released\n");
    }

    #[test]
    fn what_surely_was_not_sent_goes_out_when_asked() {
        let instance = Instance::with_operator();
        instance.sql(MESSAGES);
        instance.run(&["backup", "copy.sqlite"]).done();
        let words = instance
            .run(&["restore", "copy.sqlite", "--force", "--send-queued"])
            .done();
        assert!(!words.contains("held"), "{words}");
        assert_eq!(
            instance.count("outbox WHERE next_attempt_at = 0 AND state IN ('queued', 'claimed')"),
            2
        );
    }

    #[test]
    fn who_signed_out_stays_signed_out() {
        let instance = Instance::with_operator();
        instance.sql(
            "INSERT INTO session (token_hash, person_id, created_at, last_seen_at, expires_at)
               SELECT 'hash', id, 0, 0, 4102444800000000 FROM person;
             INSERT INTO one_time_token (token_hash, purpose, subject, email, document, created_at, expires_at)
               VALUES ('a', 'reset', 'p', 'nora@example.org', '{}', 0, 4102444800000000),
                 ('b', 'claim', 's', '', '{}', 0, 4102444800000000);",
        );
        instance.run(&["backup", "copy.sqlite"]).done();
        instance.run(&["restore", "copy.sqlite", "--force"]).done();
        assert_eq!((instance.count("session"), instance.count("person")), (0, 1));
        assert_eq!(
            instance.count("one_time_token WHERE purpose = 'claim'"),
            1,
            "letters stay good"
        );
        assert_eq!(
            instance.count("one_time_token"),
            1,
            "a reset that was used since does not work again"
        );
    }

    #[test]
    fn a_database_that_holds_something_is_kept_aside() {
        let instance = Instance::with_operator();
        instance.run(&["backup", "copy.sqlite"]).done();
        instance.sql("UPDATE person SET name = 'After the backup'");
        let refused = instance.run(&["restore", "copy.sqlite"]).refused("is not empty");
        assert!(refused.contains("--force"), "{refused}");
        assert_eq!(instance.count("person WHERE name = 'After the backup'"), 1);
        let words = instance.run(&["restore", "copy.sqlite", "--force"]).done();
        assert!(words.contains("The database as it was: "), "{words}");
        assert_eq!(instance.count("person WHERE name = 'Nora'"), 1);
        let kept = instance.beside(".before-restore-");
        assert_eq!(kept.len(), 1, "{kept:?}");
        let former = instance.path("data").join(&kept[0]);
        assert_eq!(count(&former, "person WHERE name = 'After the backup'"), 1);
        assert!(instance.beside(".restoring").is_empty());
    }

    #[test]
    fn a_database_in_use_is_never_replaced() {
        let instance = Instance::with_operator();
        instance.run(&["backup", "copy.sqlite"]).done();
        // Open and idle, as the pool of a server is.
        let mut idle = open(&instance.database());
        idle.batch_execute("PRAGMA journal_mode=WAL; SELECT * FROM person;")
            .unwrap();
        for more in [&[][..], &["--force"]] {
            let arguments = [&["restore", "copy.sqlite"][..], more].concat();
            let run = instance.run(&arguments);
            assert_eq!(run.status, 2, "{run:?}");
            assert!(
                run.err.contains(if more.is_empty() { "not empty" } else { "in use" }),
                "{run:?}"
            );
        }
        assert!(instance.beside("restor").is_empty());
        drop(idle);
        instance.run(&["restore", "copy.sqlite", "--force"]).done();
    }

    #[test]
    fn what_is_no_backup_of_ours_changes_nothing() {
        let instance = Instance::with_operator();
        instance.run(&["backup", "copy.sqlite"]).done();
        let copy = std::fs::read(instance.path("copy.sqlite")).unwrap();
        let mut damaged = copy.clone();
        let middle = damaged.len() / 2;
        damaged[middle..].fill(0xAA);
        std::fs::write(instance.path("damaged.sqlite"), &damaged).unwrap();
        std::fs::write(instance.path("short.sqlite"), &copy[..middle]).unwrap();
        std::fs::write(
            instance.path("words.sqlite"),
            "no database at all, but long enough to be one ".repeat(99),
        )
        .unwrap();
        open(&instance.path("foreign.sqlite"))
            .batch_execute("CREATE TABLE other (a)")
            .unwrap();
        std::fs::write(instance.path("newer.sqlite"), &copy).unwrap();
        open(&instance.path("newer.sqlite"))
            .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')")
            .unwrap();
        for (name, about) in [
            ("damaged.sqlite", "damaged"),
            ("short.sqlite", "damaged"),
            ("words.sqlite", "damaged"),
            ("foreign.sqlite", "no database of Tocsin"),
            ("newer.sqlite", "newer Tocsin"),
            ("absent.sqlite", "No such file"),
        ] {
            instance.run(&["restore", name, "--force"]).refused(about);
        }
        assert_eq!(instance.count("person"), 1);
        assert!(instance.beside("restor").is_empty());
        assert!(!instance.path("absent.sqlite").exists());
    }

    #[test]
    fn a_broken_database_gives_way() {
        let instance = Instance::with_operator();
        instance.run(&["backup", "copy.sqlite"]).done();
        std::fs::write(instance.database(), "scrambled ".repeat(999)).unwrap();
        instance.run(&["restore", "copy.sqlite"]).refused("--force");
        instance.run(&["restore", "copy.sqlite", "--force"]).done();
        assert_eq!(instance.count("person"), 1);
    }
}

mod before_migrations {
    use super::*;

    #[test]
    fn a_database_that_will_change_is_copied_and_five_copies_are_kept() {
        let instance = Instance::with_operator();
        assert!(instance.beside(".before-migration-").is_empty(), "new: nothing to lose");
        instance.run(&["migrate"]).done();
        assert!(instance.beside(".before-migration-").is_empty(), "nothing pending");
        for round in 1..=7 {
            instance.sql(ONE_PENDING);
            let words = instance.run(&["migrate"]).done();
            let copies = instance.beside(".before-migration-");
            assert!(words.contains(copies.last().unwrap()), "{words}");
            assert_eq!(copies.len(), round.min(5));
        }
        let newest = instance.beside(".before-migration-").pop().unwrap();
        let newest = instance.path("data").join(newest);
        assert_eq!(count(&newest, "person"), 1);
        assert_eq!(
            count(&newest, "__diesel_schema_migrations WHERE version = '20261123000001'"),
            0
        );
        assert_eq!(std::fs::metadata(&newest).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_start_copies_too() {
        let instance = Instance::with_operator();
        instance.sql(ONE_PENDING);
        let run = instance.run(&["feed", "list"]);
        assert_eq!(run.status, 0);
        let copies = instance.beside(".before-migration-");
        assert_eq!(copies.len(), 1);
        assert!(run.err.contains(&copies[0]), "the log names it: {}", run.err);
    }

    #[test]
    fn without_a_copy_nothing_is_migrated() {
        let instance = Instance::with_operator();
        instance.sql(ONE_PENDING);
        // No name is left for the copy: the longest that file systems take is 255 signs.
        let long = instance.path("data").join(format!("{}.sqlite", "x".repeat(230)));
        std::fs::copy(instance.database(), &long).unwrap();
        let url = format!("sqlite://{}", long.display());
        let run = instance.run_with(&["migrate"], &[("DATABASE_URL", &url)]);
        assert_eq!(run.status, 1, "{run:?}");
        assert_eq!(
            count(&long, "__diesel_schema_migrations WHERE version = '20261123000001'"),
            0
        );
        let run = instance.run_with(&["feed", "list"], &[("DATABASE_URL", &url)]);
        assert!(
            run.status == 1 && run.err.contains("cannot copy the database"),
            "{run:?}"
        );
    }
}

mod doctor {
    use super::*;

    #[test]
    fn a_fresh_folder_has_warnings_only() {
        let instance = Instance::new();
        let (status, found) = instance.doctor(&[]);
        assert_eq!(status, 0, "{found:?}");
        for (check, state) in [
            ("settings", "ok"),
            ("base address", "warning"),
            ("data folder", "warning"),
            ("database", "warning"),
            ("mail server", "warning"),
            ("clock", "ok"),
        ] {
            assert_eq!(state_of(&found, check).0, state, "{check}: {found:?}");
        }
        assert!(!instance.path("data").exists(), "it changes nothing");
    }

    #[test]
    fn a_healthy_instance_is_told_line_by_line() {
        let instance = Instance::with_operator();
        let words = instance
            .run_with(&["doctor"], &[("TOCSIN_BASE_URL", "https://alerts.example.org")])
            .done();
        for line in [
            "ok       settings",
            "ok       base address   https://alerts.example.org",
            "ok       data folder",
            "ok       integrity      the file is whole: 0 businesses, 1 people",
            "ok       schema         up to date",
            "ok       journal        write-ahead log",
            "warning  mail server    none; mails are files in",
            "warning  worker         none has been at work yet. To do: start tocsin serve",
            "ok       outbox         nothing waits (no message yet)",
            "warning  sources        none has been read yet. To do: import",
        ] {
            assert!(words.contains(line), "{line}:\n{words}");
        }
    }

    #[test]
    fn each_trouble_is_found() {
        let instance = Instance::with_operator();
        let state = |sql: &str, settings: &[(&str, &str)], check: &str| {
            instance.sql(sql);
            let (status, found) = instance.doctor(settings);
            (status, state_of(&found, check).0.to_owned())
        };
        let nothing = "SELECT 1";
        std::fs::write(instance.path("scrambled"), "scrambled ".repeat(999)).unwrap();
        let scrambled = format!("sqlite://{}", instance.path("scrambled").display());
        let failed = |state: (i32, String)| assert_eq!(state, (1, "failed".to_owned()));
        let warning = |state: (i32, String)| assert_eq!(state, (0, "warning".to_owned()));
        failed(state(
            nothing,
            &[("TOCSIN_BASE_URL", "http://alerts.example.org")],
            "base address",
        ));
        failed(state(nothing, &[("TOCSIN_NONSENSE", "x")], "settings"));
        failed(state(nothing, &[("DATABASE_URL", &scrambled)], "integrity"));
        warning(state(ONE_PENDING, &[], "schema"));
        instance.run(&["migrate"]).done();
        failed(state(MESSAGES, &[], "outbox"));
        let hours = |n: i64| {
            format!(
                "{} * 1000000",
                std::time::SystemTime::UNIX_EPOCH
                    .elapsed()
                    .unwrap()
                    .as_secs()
                    .cast_signed()
                    - n * 3_600
            )
        };
        let late = format!("UPDATE outbox SET next_attempt_at = {} + 1800000000", hours(1));
        warning(state(&late, &[], "outbox"));
        warning(state(
            &format!("INSERT INTO feed VALUES ('nvd', 7, NULL, {})", hours(72)),
            &[],
            "source nvd",
        ));
        let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')";
        failed(state(newer, &[], "schema"));
    }

    #[test]
    fn the_mail_server_is_greeted_and_receives_nothing() {
        let instance = Instance::new();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"220 mail.example\r\n").unwrap();
            let (mut said, mut buffer) = (String::new(), [0; 512]);
            while let Ok(n @ 1..) = stream.read(&mut buffer) {
                said.push_str(&String::from_utf8_lossy(&buffer[..n]));
                let goodbye = said.contains("QUIT");
                stream
                    .write_all(if goodbye {
                        b"221 bye\r\n"
                    } else {
                        b"250 mail.example\r\n"
                    })
                    .unwrap();
                if goodbye {
                    break;
                }
            }
            said
        });
        let (status, found) = instance.doctor(&[("TOCSIN_SMTP_URL", &url)]);
        assert_eq!((status, state_of(&found, "mail server").0), (0, "ok"), "{found:?}");
        let said = server.join().unwrap();
        assert!(
            said.contains("EHLO") && !said.contains("MAIL") && !said.contains("RCPT"),
            "{said}"
        );
        let (status, found) = instance.doctor(&[("TOCSIN_SMTP_URL", &url)]);
        assert_eq!(
            (status, state_of(&found, "mail server").0),
            (1, "failed"),
            "nobody there any more"
        );
    }
}

mod health {
    use super::*;

    /// Answers one request with this status line.
    fn answers(line: &'static str) -> (String, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let (mut asked, mut buffer) = (String::new(), [0; 512]);
            while !asked.contains("\r\n\r\n") {
                let n = stream.read(&mut buffer).unwrap();
                asked.push_str(&String::from_utf8_lossy(&buffer[..n]));
            }
            write!(stream, "{line}\r\nContent-Length: 0\r\n\r\n").unwrap();
            asked
        });
        (address, server)
    }

    #[test]
    fn the_exit_status_tells() {
        let instance = Instance::new();
        for (line, status) in [("HTTP/1.1 200 OK", 0), ("HTTP/1.1 503 Service Unavailable", 1)] {
            let (address, server) = answers(line);
            let run = instance.run_with(&["health"], &[("TOCSIN_LISTEN", &address)]);
            assert_eq!(run.status, status, "{run:?}");
            assert!(server.join().unwrap().starts_with("GET /health/ready HTTP/1.1\r\n"));
        }
        let run = instance.run(&["health", "--url", "http://127.0.0.1:9/health/live"]);
        assert_eq!(run.status, 1, "{run:?}");
        instance
            .run(&["health", "--url", "https://example.org"])
            .refused("--url must be http://");
    }

    #[test]
    fn a_worker_is_well_while_it_counts() {
        let instance = Instance::with_operator();
        let run = instance.run(&["health", "--worker"]);
        assert_eq!(run.status, 1, "{run:?}");
        let now = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_micros();
        for (at, status) in [(now, 0), (now - 600_000_000, 1)] {
            let row = format!(r#"{{"counted_at":{at},"businesses":0,"outbox":[],"failures":[],"touched":[]}}"#);
            instance.sql(&format!(
                "INSERT OR REPLACE INTO instance_setting VALUES ('overview', '{row}')"
            ));
            let run = instance.run(&["health", "--worker"]);
            assert_eq!(run.status, status, "{run:?}");
        }
    }
}
