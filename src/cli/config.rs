//! `tocsin config check`: every setting with its value, its default and what it is for.

use super::Failure;
use crate::config::{Config, SETTINGS};

/// What to do with the settings.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Reads and checks all settings and prints them; secrets are not shown.
    Check,
}

pub(super) fn run(command: &Command, config: &Config) -> Result<(), Failure> {
    let Command::Check = command;
    for setting in SETTINGS {
        let default = if setting.default.is_empty() {
            "(empty)"
        } else {
            setting.default
        };
        let secret = if setting.secret { ", secret" } else { "" };
        println!(
            "{} = {}\n    {}\n    default: {default}{secret}",
            setting.name,
            config.shown(setting.name),
            setting.about
        );
    }
    println!(
        "\nAll settings are in order. The server would listen on {} and write links as {}.",
        config.listen, config.base_url
    );
    Ok(())
}
