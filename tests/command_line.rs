//! The program from outside: what each command prints, where, and with which exit status.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "command_line/feeds.rs"]
mod feeds;

use serde_json::Value;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(30);

const ADVISORIES: &str = r#"{"format": "NVD_CVE", "version": "2.0", "vulnerabilities": [
  {"cve": {"id": "CVE-2026-1001", "published": "2026-11-16T10:00:00.000", "lastModified": "2026-11-16T10:00:00.000",
    "vulnStatus": "Analyzed", "descriptions": [{"lang": "en", "value": "A test weakness."}],
    "metrics": {"cvssMetricV31": [{"source": "nvd@nist.gov", "type": "Primary", "cvssData": {"version": "3.1",
      "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "baseScore": 9.8}}]},
    "weaknesses": [{"type": "Primary", "description": [{"lang": "en", "value": "CWE-94"}]}],
    "configurations": [{"nodes": [{"operator": "OR", "negate": false, "cpeMatch": [{"vulnerable": true,
      "criteria": "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*", "versionEndExcluding": "6.4.3"}]}]}],
    "references": []}}]}"#;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.path(name), bytes).unwrap();
        self.path(name)
    }

    /// The program with no settings but a data folder in here.
    fn tocsin(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tocsin"));
        command
            .args(arguments)
            .env_clear()
            .env("TOCSIN_DATA", self.path("data"))
            .current_dir(self.0.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.tocsin(arguments), "")
    }

    fn check(&self, inventory: impl AsRef<[u8]>, more: &[&str]) -> Run {
        self.write("inventory.csv", inventory);
        self.write("advisories.json", ADVISORIES);
        let mut arguments = vec![
            "check",
            "--inventory",
            "inventory.csv",
            "--advisories",
            "advisories.json",
        ];
        arguments.extend(more);
        self.run(&arguments)
    }
}

#[derive(Debug)]
struct Run {
    status: i32,
    out: String,
    err: String,
}

impl Run {
    fn of(output: &Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// Exit 0 and nothing on standard error.
    fn done(self) -> String {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// One line on standard error, nothing on standard output.
    fn refused(self, status: i32) -> String {
        assert_eq!((self.status, self.out.as_str()), (status, ""), "{}", self.err);
        assert!(self.err.starts_with("tocsin: "), "{}", self.err);
        assert!(self.err.trim_end().lines().count() == 1, "one line: {}", self.err);
        self.err
    }
}

fn run(command: &mut Command, input: &str) -> Run {
    let pipes = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    // A command that ends before it reads is a fine answer too.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    Run::of(&child.wait_with_output().unwrap())
}

/// Waits for a condition, with a limit.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "still not: {what}");
        std::thread::yield_now();
    }
}

mod check {
    use super::*;

    const INVENTORY: &str = "vendor,product,version,exposed\nwordpress,wordpress,6.4.1,yes\nmozilla,firefox,120.0,no\n";

    #[test]
    fn csv_has_the_agreed_columns_and_rows() {
        let out = Folder::new().check(INVENTORY, &["--format", "csv"]).done();
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(lines[0], "line,advisory,verdict,urgency,fixed_in");
        assert_eq!(lines[1..], ["1,CVE-2026-1001,affected,week,6.4.3"]);
    }

    #[test]
    fn columns_may_stand_in_any_order_and_lines_may_end_as_windows_ends_them() {
        let plain = Folder::new().check(INVENTORY, &["--format", "csv"]).done();
        let mixed = "\u{feff}Exposed,VERSION,note,product,vendor\r\nyes,6.4.1,\"a, b\",WordPress,WordPress\r\nno,120.0,,firefox,mozilla\r\n";
        assert_eq!(Folder::new().check(mixed, &["--format", "csv"]).done(), plain);
    }

    #[test]
    fn json_gives_reason_and_sources() {
        let out = Folder::new().check(INVENTORY, &["--format", "json"]).done();
        let found: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(found.as_array().unwrap().len(), 1);
        assert_eq!(found[0]["line"], 1);
        assert_eq!(found[0]["advisory"], "CVE-2026-1001");
        assert_eq!(found[0]["verdict"], "affected");
        assert_eq!(found[0]["fixed_in"], "6.4.3");
        assert_eq!(found[0]["sources"], serde_json::json!(["nvd"]));
        assert!(found[0]["reason"].is_object(), "{out}");
    }

    #[test]
    fn text_is_a_card_in_the_language_asked_for() {
        let english = Folder::new().check(INVENTORY, &[]).done();
        assert!(
            english.contains("WordPress") && english.contains("6.4.3") && english.contains("What to do"),
            "{english}"
        );
        let french = Folder::new().check(INVENTORY, &["--lang", "fr"]).done();
        assert!(
            french.contains("WordPress") && french.contains("6.4.3") && french.contains("Que faire"),
            "{french}"
        );
        assert!(!french.contains("What") && !french.contains("{$"), "{french}");
    }

    #[test]
    fn nothing_found_is_said_in_every_form() {
        let clean = "vendor,product,version\nwordpress,wordpress,6.4.3\n";
        let folder = Folder::new();
        assert_eq!(
            folder.check(clean, &["--format", "csv"]).done(),
            "line,advisory,verdict,urgency,fixed_in\n"
        );
        assert_eq!(folder.check(clean, &["--format", "json"]).done(), "[]\n");
        assert!(folder.check(clean, &[]).done().len() > 10);
        assert!(!folder.path("data").exists(), "no database is needed");
    }

    #[test]
    fn an_inventory_that_cannot_be_read_is_named_with_its_row() {
        for (inventory, wanted) in [
            ("vendor,product\na,b\n", "version"),
            ("", "vendor"),
            ("vendor,product,version\na,b,1\na,b\n", "row 2"),
            ("vendor,product,version,exposed\na,b,1,perhaps\n", "row 1"),
            (
                "vendor,product,version,cpe\na,b,1,\na,b,1,\na,b,1,cpe:nonsense\n",
                "row 3",
            ),
            ("vendor,product,version,part\na,b,1,x\n", "row 1"),
        ] {
            for format in ["csv", "json", "text"] {
                let line = Folder::new().check(inventory, &["--format", format]).refused(2);
                assert!(line.contains("inventory.csv") && line.contains(wanted), "{line}");
            }
        }
        let latin = b"vendor,product,version\na,b,1\ncaf\xe9,b,1\n";
        let line = Folder::new().check(latin, &["--format", "csv"]).refused(2);
        assert!(line.contains("inventory.csv") && line.contains("row 2"), "{line}");
    }

    #[test]
    fn files_that_are_not_there_or_not_readable_are_named() {
        let folder = Folder::new();
        folder.write("i.csv", INVENTORY);
        folder.write("a.json", ADVISORIES);
        folder.write("half.json", &ADVISORIES[..ADVISORIES.len() / 2]);
        folder.write("text.json", "no JSON at all");
        folder.write("cut.gz", [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 75]);
        folder.write("bad.json", ADVISORIES.replace("cpe:2.3:a:", "cpe:9:"));
        for (inventory, advisories, wanted) in [
            ("none.csv", "a.json", "none.csv"),
            (".", "a.json", "."),
            ("i.csv", "none.json", "none.json"),
            ("i.csv", "half.json", "half.json"),
            ("i.csv", "text.json", "text.json"),
            ("i.csv", "cut.gz", "cut.gz"),
            ("i.csv", "bad.json", "bad.json"),
        ] {
            let arguments = [
                "check",
                "--inventory",
                inventory,
                "--advisories",
                advisories,
                "--format",
                "csv",
            ];
            let line = folder.run(&arguments).refused(2);
            assert!(line.contains(wanted), "{line}");
        }
    }

    #[test]
    fn what_a_pipeline_should_stop_at_is_exit_status_three() {
        for (threshold, status) in [("possible", 3), ("affected", 3), ("week", 3), ("info", 3), ("today", 0)] {
            let run = Folder::new().check(INVENTORY, &["--format", "csv", "--fail-on", threshold]);
            assert_eq!(run.status, status, "{threshold}: {}", run.err);
            assert!(run.out.contains("CVE-2026-1001"), "the result is printed all the same");
            let told = (status == 3).then(|| format!("tocsin: findings at or above \"{threshold}\": 1\n"));
            assert_eq!(run.err, told.unwrap_or_default());
        }
        let line = Folder::new().check(INVENTORY, &["--fail-on", "soon"]).refused(2);
        assert!(line.contains("--fail-on must be affected, possible, today"), "{line}");
    }

    #[test]
    fn an_sbom_is_an_inventory_and_widens_one() {
        let sbom = r#"{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"name":"Suite","version":"9"}},
          "components":[{"name":"wordpress","version":"6.4.1","cpe":"cpe:2.3:a:wordpress:wordpress:6.4.1:*:*:*:*:*:*:*"}]}"#;
        let out = Folder::new().check(sbom, &["--format", "csv"]).done();
        assert!(out.contains("1,CVE-2026-1001,affected,"), "{out}");
        let folder = Folder::new();
        folder.write("sbom.json", sbom);
        let rows = "vendor,product,version\na,b,1\ninitech,suite,9\n";
        let out = folder.check(rows, &["--format", "csv", "--sbom", "sbom.json"]).done();
        let (_, found) = out.split_once("fixed_in\n").unwrap();
        assert!(
            found.starts_with("2,CVE-2026-1001,affected,") && found.ends_with(",\n"),
            "no fix is promised: {out}"
        );
        let card = folder.check(rows, &["--sbom", "sbom.json"]).done();
        let card = card.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(card.contains("It contains wordpress 6.4.1"), "{card}");
        let other = folder.check(
            "vendor,product,version\na,b,1\n",
            &["--format", "csv", "--sbom", "sbom.json"],
        );
        assert!(
            other.status == 0 && other.err.contains("Suite 9 is not in the inventory"),
            "{}",
            other.err
        );
    }

    #[test]
    fn unknown_words_are_refused() {
        let line = Folder::new().check(INVENTORY, &["--format", "xml"]).refused(2);
        assert!(line.contains("text, json or csv") && line.contains("xml"), "{line}");
        let line = Folder::new().check(INVENTORY, &["--lang", "tlh"]).refused(2);
        assert!(line.contains("--lang") && line.contains("tlh"), "{line}");
    }
}

mod routes_command {
    use super::*;

    #[test]
    fn json_is_the_table() {
        let out = Folder::new().run(&["routes", "--format", "json"]).done();
        let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
        let table = tocsin::web::routes::table();
        assert_eq!(rows.len(), table.len());
        for (row, route) in rows.iter().zip(&table) {
            assert_eq!(row["method"], route.method.as_str());
            assert_eq!(row["path"], route.path);
            assert_eq!(row["access"], serde_json::to_value(route.access).unwrap());
        }
        let text = Folder::new().run(&["routes"]).done();
        assert_eq!(text.lines().count(), table.len());
        Folder::new().run(&["routes", "--format", "yaml"]).refused(2);
    }
}

mod settings {
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
}

mod database {
    use super::*;

    #[test]
    fn migrating_twice_is_harmless() {
        let folder = Folder::new();
        let first = folder.run(&["migrate"]).done();
        assert!(
            first.lines().count() >= 1 && first.lines().all(|line| line.starts_with("migrated ")),
            "{first}"
        );
        assert_eq!(folder.run(&["migrate"]).done(), "The schema is up to date.\n");
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_one_line() {
        let folder = Folder::new();
        folder.write("file", "");
        for arguments in [&["migrate"][..], &["serve"], &["feed", "list"]] {
            let data = run(folder.tocsin(arguments).env("TOCSIN_DATA", "file/data"), "").refused(1);
            assert!(data.contains("TOCSIN_DATA") && data.contains("file/data"), "{data}");
            let url = "sqlite://file/none/tocsin.sqlite";
            let line = run(folder.tocsin(arguments).env("DATABASE_URL", url), "").refused(1);
            assert!(line.contains("database"), "{line}");
        }
    }

    #[test]
    fn a_file_that_is_no_database_is_one_line_and_stays_as_it_is() {
        let folder = Folder::new();
        let text = "Dear diary, ".repeat(1_000);
        let file = folder.write("diary", &text);
        let url = format!("sqlite://{}", file.display());
        run(folder.tocsin(&["migrate"]).env("DATABASE_URL", url), "").refused(1);
        assert_eq!(std::fs::read_to_string(file).unwrap(), text);
    }

    #[test]
    fn a_server_that_is_not_there_is_one_line() {
        let port = free_port();
        let url = format!("postgres://app:hidden@127.0.0.1:{port}/tocsin");
        for arguments in [&["serve"][..], &["migrate"], &["feed", "list"]] {
            let folder = Folder::new();
            let mut command = folder.tocsin(arguments);
            command.env("DATABASE_URL", &url).env("TOCSIN_MIGRATE_URL", &url);
            let line = run(&mut command, "").refused(1);
            assert!(line.contains("does not answer") && !line.contains("hidden"), "{line}");
        }
        let folder = Folder::new();
        let line = run(folder.tocsin(&["migrate"]).env("DATABASE_URL", &url), "").refused(2);
        assert!(line.contains("TOCSIN_MIGRATE_URL"), "{line}");
    }
}

mod people {
    use super::*;

    fn add(folder: &Folder, email: &str, place: &[&str], input: &str) -> Run {
        let mut arguments = vec!["user", "add", "--email", email, "--name", "Nora", "--language", "fr"];
        arguments.extend(place);
        run(&mut folder.tocsin(&arguments), input)
    }

    #[test]
    fn a_person_is_added_with_a_password_from_standard_input() {
        let folder = Folder::new();
        let operator = ["--operator", "Tocsin"];
        let out = add(&folder, "Nora@Tocsin.example", &operator, "correct horse battery\r\n").done();
        assert!(out.contains("can sign in") && !out.contains("correct horse"), "{out}");
        let line = add(&folder, "nora@tocsin.example", &operator, "another password\n").refused(2);
        assert!(line.contains("exists already"), "{line}");
        add(&folder, "ada@tocsin.example", &operator, "correct horse battery").done();
        let mut server = Server::start(&folder, &[]);
        let body = "email=nora%40tocsin.example&password=correct+horse+battery";
        let answer = server.post("/sign-in", body);
        assert!(
            answer.starts_with("HTTP/1.1 303 ") && answer.contains("__Host-session="),
            "{answer}"
        );
        assert_eq!(server.stop(), 0);
    }

    #[test]
    fn what_does_not_fit_is_one_line() {
        let folder = Folder::new();
        let good = "correct horse battery\n";
        for (email, place, input, wanted) in [
            (
                "nora@tocsin.example",
                &["--operator", "T"][..],
                "short\n",
                "8 characters",
            ),
            ("nora@tocsin.example", &["--operator", "T"], "", "8 characters"),
            ("nora@tocsin.example", &[], good, "place"),
            ("nora", &["--operator", "T"], good, "--email"),
            ("nora@tocsin.example", &["--operator", ""], good, "name"),
            ("nora@tocsin.example", &["--business", "none"], good, "--business"),
            (
                "nora@tocsin.example",
                &["--operator", "T", "--language", "xx"],
                good,
                "language",
            ),
        ] {
            let line = add(&folder, email, place, input);
            assert!(
                line.status == 2 && line.out.is_empty() && line.err.contains(wanted),
                "{wanted}: {line:?}"
            );
        }
        add(&folder, "nora@tocsin.example", &["--chamber", "Lyon"], good).done();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// `tocsin serve` in a process of its own.
struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    fn start(folder: &Folder, settings: &[(&str, &str)]) -> Self {
        let address = format!("127.0.0.1:{}", free_port());
        let mut command = folder.tocsin(&["serve"]);
        command.env("TOCSIN_LISTEN", &address).envs(settings.iter().copied());
        let log = std::fs::File::create(folder.path("log")).unwrap();
        let child = command.stdout(Stdio::null()).stderr(log).spawn().unwrap();
        let server = Self { child, address };
        until("ready", || {
            server
                .try_get("/health/ready")
                .is_some_and(|answer| answer.starts_with("HTTP/1.1 200 "))
        });
        server
    }

    fn try_talk(&self, request: &str) -> Option<String> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        Some(String::from_utf8_lossy(&answer).into_owned())
    }

    fn try_get(&self, path: &str) -> Option<String> {
        self.try_talk(&format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        ))
    }

    fn post(&self, path: &str, body: &str) -> String {
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        self.try_talk(&head).unwrap()
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([name, &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
    }

    /// Asks the server to stop and waits for its exit status.
    fn stop(&mut self) -> i32 {
        self.signal("-TERM");
        let mut status = None;
        until("stopped", || {
            status = self.child.try_wait().unwrap();
            status.is_some()
        });
        status.unwrap().code().unwrap_or(-1)
    }
}

mod serving {
    use super::*;

    #[test]
    fn an_empty_folder_is_enough_and_sigterm_ends_it_cleanly() {
        let folder = Folder::new();
        let mut server = Server::start(&folder, &[]);
        assert!(server.try_get("/health/live").unwrap().ends_with("live\n"));
        assert!(server.try_get("/sign-in").unwrap().contains("<h1>"));
        let begun = Instant::now();
        assert_eq!(server.stop(), 0);
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        let file = folder.path("data/tocsin.sqlite");
        assert!(file.exists());
        assert_eq!(
            folder.run(&["migrate"]).done(),
            "The schema is up to date.\n",
            "nothing holds the file"
        );
    }

    #[test]
    fn ctrl_c_stops_it_too_and_a_restart_finds_everything() {
        let folder = Folder::new();
        for signal in ["-INT", "-TERM"] {
            let mut server = Server::start(&folder, &[]);
            server.signal(signal);
            let mut status = None;
            until("stopped", || {
                status = server.child.try_wait().unwrap();
                status.is_some()
            });
            assert_eq!(status.unwrap().code(), Some(0), "{signal}");
            let log = std::fs::read_to_string(folder.path("log")).unwrap();
            assert!(log.contains("started") && log.contains("stopping"), "{log}");
        }
    }

    #[test]
    fn a_request_under_way_is_answered_before_it_stops() {
        let folder = Folder::new();
        let server = Server::start(&folder, &[]);
        let mut stream = TcpStream::connect(&server.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let body = "email=a%40b.example&password=wrong-password";
        let head = format!(
            "POST /sign-in HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            server.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        // The server has this request once it has answered another one that came later.
        server.try_get("/health/live").unwrap();
        server.signal("-TERM");
        until("no longer listening", || TcpStream::connect(&server.address).is_err());
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 422 "), "{answer}");
    }

    #[test]
    fn a_port_that_is_taken_is_one_line() {
        let folder = Folder::new();
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap().to_string();
        let line = run(folder.tocsin(&["serve"]).env("TOCSIN_LISTEN", &address), "").refused(2);
        assert!(line.contains(&address), "{line}");
        let port = taken.local_addr().unwrap().port().to_string();
        let line = folder.run(&["demo", "--port", &port, "--data", "demo"]).refused(2);
        assert!(line.contains("--port") && !folder.path("demo").exists(), "{line}");
    }

    #[test]
    fn a_dead_mail_server_stops_nothing() {
        let folder = Folder::new();
        let smtp = format!("smtp://user:hidden@127.0.0.1:{}", free_port());
        let mut server = Server::start(&folder, &[("TOCSIN_SMTP_URL", &smtp)]);
        assert!(server.try_get("/health/ready").unwrap().ends_with("ready\n"));
        assert_eq!(server.stop(), 0);
        assert!(!std::fs::read_to_string(folder.path("log")).unwrap().contains("hidden"));
    }

    #[test]
    fn logs_are_json_on_request_and_name_no_address() {
        let folder = Folder::new();
        let mut server = Server::start(&folder, &[("TOCSIN_LOG_FORMAT", "json")]);
        server.try_get("/business/secret-id?q=secret-query").unwrap();
        assert_eq!(server.stop(), 0);
        let log = std::fs::read_to_string(folder.path("log")).unwrap();
        let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(lines.iter().any(|line| line["span"]["request_id"].is_string()), "{log}");
        assert!(log.contains("/business/{sme}") && !log.contains("secret"), "{log}");
    }
}

mod demonstration {
    use super::*;

    #[test]
    fn a_folder_with_foreign_files_is_refused_and_left_alone() {
        let folder = Folder::new();
        std::fs::create_dir(folder.path("mine")).unwrap();
        folder.write("mine/thesis.txt", "years of work");
        folder.write("mine/tocsin.sqlite", "not yours");
        let line = folder.run(&["demo", "--port", "0", "--data", "mine"]).refused(2);
        assert!(line.contains("--data") && line.contains("thesis.txt"), "{line}");
        for (name, text) in [
            ("mine/thesis.txt", "years of work"),
            ("mine/tocsin.sqlite", "not yours"),
        ] {
            assert_eq!(std::fs::read_to_string(folder.path(name)).unwrap(), text);
        }
        folder.write("file", "a file");
        let line = folder.run(&["demo", "--port", "0", "--data", "file"]).refused(2);
        assert!(line.contains("--data") && line.contains("file"), "{line}");
    }
}

mod usage {
    use super::*;

    #[test]
    fn help_and_version_work_and_nonsense_exits_with_two() {
        let folder = Folder::new();
        let help = folder.run(&["--help"]).done();
        for command in ["demo", "serve", "migrate", "config", "feed", "check", "user", "routes"] {
            assert!(help.contains(command), "{command}");
        }
        assert!(folder.run(&["--version"]).done().starts_with("tocsin "));
        for arguments in [
            &["nonsense"][..],
            &[],
            &["check"],
            &["feed", "import"],
            &["serve", "--role", "x"],
        ] {
            let refused = folder.run(arguments);
            assert!(
                refused.status == 2 && refused.out.is_empty() && !refused.err.is_empty(),
                "{refused:?}"
            );
        }
    }
}
