//! The program from outside: what each command prints, where, and with which exit status.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod check;
mod database;
mod demonstration;
mod feeds;
mod people;
mod routes;
mod serving;
mod settings;
mod usage;

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
