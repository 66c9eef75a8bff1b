//! `tocsin demo`: an embedded database with believable businesses; nothing else needed, nothing leaves the machine.

use super::Failure;
use super::serve::{bind, until_stopped};
use crate::app::{App, Demo};
use crate::clock::Clock;
use crate::config::Config;
use crate::demo::{self, SignIn};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where and how to run the demonstration.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Port on this machine; 0 chooses a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder for the database and the mails; made anew at every start.
    #[arg(long)]
    data: Option<PathBuf>,
    /// File to write the sign-ins to, as JSON.
    #[arg(long)]
    sign_ins: Option<PathBuf>,
}

pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let listener = bind(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)))
        .map_err(|error| Failure::Input(format!("{error}; choose another port with --port")))?;
    let data = arguments
        .data
        .unwrap_or_else(|| std::env::temp_dir().join("tocsin-demo"));
    clear(&data)?;
    let config = config(&listener, &data)?;
    let mut app = App::start(config, Clock::default()).await?;
    let sign_ins = demo::seed(&app).await?;
    app.demo = Some(Arc::new(Demo {
        sign_ins: sign_ins
            .iter()
            .map(|one| (one.who(), one.email.clone(), one.password.clone()))
            .collect(),
    }));
    if let Some(file) = &arguments.sign_ins {
        write_sign_ins(file, &sign_ins)?;
    }
    let url = app.config.base_url.clone();
    until_stopped(app, Some(listener), true, || announce(&url, &sign_ins)).await
}

/// Removes what an earlier demonstration left; refuses a folder that holds anything else.
fn clear(data: &Path) -> Result<(), Failure> {
    const OURS: [&str; 4] = ["tocsin.sqlite", "tocsin.sqlite-wal", "tocsin.sqlite-shm", "mails"];
    if !data.exists() {
        return Ok(());
    }
    let entries = std::fs::read_dir(data).map_err(|e| Failure::Input(format!("--data {}: {e}", data.display())))?;
    for entry in entries {
        let name = entry?.file_name();
        if !OURS.iter().any(|own| name == *own) {
            let words = format!(
                "--data {}: holds {}, which is not of the demo",
                data.display(),
                name.display()
            );
            return Err(Failure::Input(words));
        }
    }
    Ok(std::fs::remove_dir_all(data)?)
}

fn config(listener: &TcpListener, data: &Path) -> Result<Config, Failure> {
    let address = listener.local_addr()?.to_string();
    let values = [("TOCSIN_DATA", data.display().to_string()), ("TOCSIN_LISTEN", address)];
    Ok(Config::from_values(
        values.map(|(name, value)| (name.to_owned(), value)),
    )?)
}

fn write_sign_ins(file: &Path, sign_ins: &[SignIn]) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(sign_ins).map_err(|e| Failure::Other(e.to_string()))?;
    std::fs::write(file, text).map_err(|e| Failure::Input(format!("--sign-ins {}: {e}", file.display())))
}

fn announce(url: &str, sign_ins: &[SignIn]) {
    println!("Sign-ins of the demo (everything in them is invented):");
    for one in sign_ins {
        println!("  {:52} {:46} {}", one.who(), one.email, one.password);
    }
    println!("The mails of the demo: {url}/demo/mails");
    println!("Tocsin is ready at {url}");
}
