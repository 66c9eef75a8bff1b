//! A real SMTP server on loopback, run by Node beside the test.

use super::Mail;
use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser");

/// The server; it ends with the test.
pub struct SmtpServer {
    child: Child,
    commands: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
    port: String,
}

/// A message as the server has it.
#[derive(Debug, Clone)]
pub struct Received {
    /// False when the server dropped the connection instead of an answer.
    pub accepted: bool,
    pub to: String,
    pub raw: String,
    pub mail: Mail,
}

impl SmtpServer {
    /// Starts on a free port; `None`, with a word about it, where Node or its packages are not installed.
    pub fn start(test: &str) -> Option<Self> {
        let installed = Path::new(FOLDER).join("node_modules/smtp-server").is_dir();
        let server = installed.then(|| Self::on_port("0")).flatten();
        if server.is_none() {
            println!("{test}: smtp-server not installed, skipped");
        }
        server
    }

    fn on_port(port: &str) -> Option<Self> {
        let mut child = Command::new("node")
            .args(["smtp-server.mjs", port])
            .current_dir(FOLDER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let commands = child.stdin.take()?;
        let mut lines = BufReader::new(child.stdout.take()?).lines();
        let port = lines.next()?.ok()?;
        Some(Self {
            child,
            commands,
            lines,
            port,
        })
    }

    /// The address for `TOCSIN_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Takes the server down.
    pub fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Takes the server up again on its old port.
    pub fn start_again(&mut self) {
        *self = Self::on_port(&self.port).unwrap();
    }

    /// What came since the last call.
    pub fn received(&mut self) -> Vec<Received> {
        writeln!(self.commands, "so far").unwrap();
        let mut received = Vec::new();
        loop {
            let line = self.lines.next().unwrap().unwrap();
            let event: serde_json::Value = serde_json::from_str(&line).unwrap();
            if event["event"] == "echo" {
                return received;
            }
            let raw = event["data"].as_str().unwrap().to_owned();
            received.push(Received {
                accepted: event["event"] == "accepted",
                to: event["to"][0].as_str().unwrap().to_owned(),
                mail: Mail::parse(raw.as_bytes()),
                raw,
            });
        }
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
