//! The other programs: how they are started and what they answer.

use std::cmp::Ordering;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Pair;

/// A program that orders versions.
#[derive(Clone, Copy)]
pub enum Peer {
    Dpkg,
    Rpm,
    Packaging,
    Univers,
}

impl Peer {
    pub fn name(self) -> &'static str {
        match self {
            Self::Dpkg => "dpkg",
            Self::Rpm => "rpm",
            Self::Packaging => "packaging",
            Self::Univers => "univers",
        }
    }

    /// The order of each pair, where the peer has one; `None` when it is not installed.
    pub fn ask(self, scheme: &str, pairs: &[Pair]) -> Option<Vec<Option<Ordering>>> {
        let mut command = self.command()?;
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines: String = pairs
            .iter()
            .map(|(left, right)| format!("{scheme}\t{left}\t{right}\n"))
            .collect();
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        assert!(output.status.success(), "{}: {}", self.name(), output.status);
        let answers = String::from_utf8(output.stdout).unwrap();
        Some(answers.lines().filter(|line| !line.is_empty()).map(answer).collect())
    }

    fn command(self) -> Option<Command> {
        let peers = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/peers");
        match self {
            Self::Dpkg => installed("dpkg").then(|| Command::new(peers.join("dpkg.sh"))),
            Self::Rpm => installed("rpm").then(|| Command::new(peers.join("rpm.sh"))),
            Self::Packaging | Self::Univers => {
                let python = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
                    .parent()?
                    .join("peers/bin/python");
                python.is_file().then(|| {
                    let mut command = Command::new(python);
                    command.arg(peers.join("compare.py")).arg(self.name());
                    command
                })
            }
        }
    }
}

fn installed(program: &str) -> bool {
    let found = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    found.is_ok_and(|status| status.success())
}

fn answer(line: &str) -> Option<Ordering> {
    match line {
        "-1" => Some(Ordering::Less),
        "0" => Some(Ordering::Equal),
        "1" => Some(Ordering::Greater),
        _ => None,
    }
}
