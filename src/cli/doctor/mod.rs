//! `tocsin doctor`: one line for each thing an instance needs, and what to do where something is wrong.
//!
//! It looks and changes nothing: no mail is sent, no table is made. It works with whatever is broken, settings included.

mod database;
mod machine;
mod mail;
mod state;

use super::Failure;
use crate::clock::Clock;
use crate::config::{Config, ConfigError, SETTINGS};
use crate::redact::without_addresses;
use serde::Serialize;

/// How to print.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// text or json
    #[arg(long, default_value = "text")]
    format: String,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    Warning,
    Failed,
}

/// One line.
#[derive(Debug, Serialize)]
struct Finding {
    check: String,
    state: State,
    /// What was found.
    found: String,
    /// What to do about it.
    advice: Option<String>,
}

impl Finding {
    fn new(check: &str, state: State, found: &str, advice: Option<&str>) -> Self {
        Self {
            check: check.to_owned(),
            state,
            found: without_addresses(found),
            advice: advice.map(str::to_owned),
        }
    }

    fn ok(check: &str, found: impl AsRef<str>) -> Self {
        Self::new(check, State::Ok, found.as_ref(), None)
    }

    fn warning(check: &str, found: impl AsRef<str>, advice: &str) -> Self {
        Self::new(check, State::Warning, found.as_ref(), Some(advice))
    }

    fn failed(check: &str, found: impl AsRef<str>, advice: &str) -> Self {
        Self::new(check, State::Failed, found.as_ref(), Some(advice))
    }
}

pub(super) async fn run(arguments: Arguments, config: Result<Config, ConfigError>) -> Result<(), Failure> {
    let json = match arguments.format.as_str() {
        "json" => true,
        "text" => false,
        other => {
            return Err(Failure::Input(format!(
                "--format must be text or json, not \"{other}\""
            )));
        }
    };
    let findings = match config {
        Ok(config) => examine(&config).await,
        Err(error) => vec![Finding::failed(
            "settings",
            error.to_string(),
            "correct the setting; nothing else can be checked before",
        )],
    };
    print(&findings, json)?;
    match findings.iter().filter(|one| one.state == State::Failed).count() {
        0 => Ok(()),
        1 => Err(Failure::Other("1 check failed".into())),
        more => Err(Failure::Other(format!("{more} checks failed"))),
    }
}

async fn examine(config: &Config) -> Vec<Finding> {
    let now = Clock::default().now();
    let mut findings = vec![Finding::ok(
        "settings",
        format!("{} settings are in order", SETTINGS.len()),
    )];
    findings.push(machine::base_url(config));
    findings.extend(machine::data(config));
    let (about, database) = database::check(config, now).await;
    findings.extend(about);
    findings.push(mail::server(config).await);
    if let Some(database) = database {
        findings.extend(state::check(&database, now).await);
    }
    findings
}

fn print(findings: &[Finding], json: bool) -> Result<(), Failure> {
    if json {
        let text = serde_json::to_string_pretty(findings).map_err(|e| Failure::Other(e.to_string()))?;
        println!("{text}");
        return Ok(());
    }
    for finding in findings {
        let state = match finding.state {
            State::Ok => "ok",
            State::Warning => "warning",
            State::Failed => "failed",
        };
        let found = finding.found.split_whitespace().collect::<Vec<_>>().join(" ");
        let advice = finding
            .advice
            .as_ref()
            .map_or(String::new(), |advice| format!(". To do: {advice}"));
        println!("{state:8} {:14} {found}{advice}", finding.check);
    }
    Ok(())
}

/// How long ago something was, in a unit that fits.
fn ago(seconds: i64) -> String {
    match seconds.max(0) {
        few @ 0..=119 => format!("{few} seconds"),
        some @ 120..=7_199 => format!("{} minutes", some / 60),
        more => format!("{} hours", more / 3_600),
    }
}
