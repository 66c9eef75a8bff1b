//! `tocsin health`: is it well? For the health check of a container, whose image holds no other program to ask with.

use super::Failure;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Database, Db, DbResult, Scope};
use crate::settings;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::time::Duration;

/// Longest wait for each step of the conversation.
const PATIENCE: Duration = Duration::from_secs(3);
/// A worker counts every half minute; after so many seconds without a count none is at work.
pub(super) const WORKER_SILENT_SECONDS: i64 = 300;

/// What to ask.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// http://HOST:PORT/PATH to ask; /health/ready at TOCSIN_LISTEN when left out.
    #[arg(long, conflicts_with = "worker")]
    url: Option<String>,
    /// Asks the database whether a worker is at work, instead of a server.
    #[arg(long)]
    worker: bool,
}

pub(super) async fn run(arguments: Arguments, config: Config) -> Result<(), Failure> {
    if arguments.worker {
        return ask_for_worker(&config).await;
    }
    let url = arguments.url.unwrap_or_else(|| ready(config.listen));
    let answer = ask(&url)?;
    if answer.split(' ').nth(1) == Some("200") {
        println!("{url}: {answer}");
        return Ok(());
    }
    Err(Failure::Other(format!("{url}: {answer}")))
}

async fn ask_for_worker(config: &Config) -> Result<(), Failure> {
    let database = Database::new(&config.database_url, 1)?;
    let find = |db: &mut Db| -> DbResult<_> { settings::store::find_overview(db) };
    let overview = database.read(Scope::Global, find).await?;
    let counted = overview.map(|overview| overview.counted_at);
    let limit = Clock::default().now().plus_seconds(-WORKER_SILENT_SECONDS);
    match counted {
        Some(at) if at >= limit => {
            println!("A worker is at work.");
            Ok(())
        }
        _ => Err(Failure::Other(format!(
            "no worker has been at work in the last {} minutes",
            WORKER_SILENT_SECONDS / 60
        ))),
    }
}

/// Where the server on this machine tells whether it is ready.
fn ready(listen: SocketAddr) -> String {
    let address = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}/health/ready", SocketAddr::new(address, listen.port()))
}

/// The first line of the answer.
fn ask(url: &str) -> Result<String, Failure> {
    let Some((host, path)) = url
        .strip_prefix("http://")
        .map(|rest| rest.split_once('/').unwrap_or((rest, "")))
    else {
        return Err(Failure::Input("--url must be http://HOST:PORT/PATH".into()));
    };
    let failed = |error: std::io::Error| Failure::Other(format!("{url}: {error}"));
    let with_port = if host.ends_with(|c: char| c.is_ascii_digit()) && host.contains(':') {
        host.to_owned()
    } else {
        format!("{host}:80")
    };
    let mut addresses = with_port.to_socket_addrs().map_err(failed)?;
    let address = addresses
        .next()
        .ok_or_else(|| Failure::Other(format!("{url}: no such host")))?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).map_err(failed)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(failed)?;
    stream.set_write_timeout(Some(PATIENCE)).map_err(failed)?;
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let mut answer = Vec::new();
    stream.take(4_096).read_to_end(&mut answer).map_err(failed)?;
    let text = String::from_utf8_lossy(&answer);
    Ok(text.lines().next().unwrap_or("no answer").to_owned())
}
