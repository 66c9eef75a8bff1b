//! `tocsin serve`: the server, the worker, or both, until SIGTERM or Ctrl-C.

use super::Failure;
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::{jobs, web};
use std::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// What this process does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Role {
    /// Both.
    All,
    /// Pages only.
    Web,
    /// Jobs only.
    Worker,
}

/// How to serve.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// What this process does.
    #[arg(long, value_enum, default_value = "all")]
    role: Role,
}

pub(super) async fn run(arguments: Arguments, config: Config) -> Result<(), Failure> {
    let listen = config.listen;
    let app = App::start(config, Clock::default()).await?;
    let listener = match arguments.role {
        Role::Worker => None,
        Role::All | Role::Web => Some(bind(listen)?),
    };
    until_stopped(app, listener, arguments.role != Role::Web, || {
        tracing::info!(%listen, role = ?arguments.role, "started");
    })
    .await
}

pub(super) fn bind(address: std::net::SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).map_err(|e| Failure::Input(format!("cannot listen on {address}: {e}")))
}

/// Serves and works until a signal comes; then finishes what is under way.
pub(super) async fn until_stopped(
    app: App,
    listener: Option<TcpListener>,
    work: bool,
    started: impl FnOnce(),
) -> Result<(), Failure> {
    let (stop, stopped) = watch::channel(false);
    let worker = work.then(|| tokio::spawn(jobs::run(app.clone(), stopped)));
    let server = listener.map(|listener| web::server::serve(app, listener)).transpose()?;
    let handle = server.as_ref().map(actix_web::dev::Server::handle);
    let serving = server.map(actix_web::rt::spawn);
    started();
    wait_for_signal().await?;
    tracing::info!("stopping");
    let _ = stop.send(true);
    if let Some(handle) = handle {
        handle.stop(true).await;
    }
    if let Some(serving) = serving {
        serving.await.map_err(|e| Failure::Other(e.to_string()))??;
    }
    if let Some(worker) = worker {
        worker.await.map_err(|e| Failure::Other(e.to_string()))?;
    }
    Ok(())
}

async fn wait_for_signal() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
