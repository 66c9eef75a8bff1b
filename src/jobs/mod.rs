//! The worker: each step calls one domain function and may be repeated at any time.
//!
//! What has to be done stands in the database (advisories that wait for matching, businesses that wait for a review,
//! messages in the outbox), so a worker that dies loses nothing and several may run side by side.

pub mod alert_documents;
mod campaigns;
mod curation;
mod deliver;
pub mod fan_out;
mod feeds;
pub mod life_cycles;
mod mails;
mod overview;
mod work;
mod worker;

pub use deliver::{Delivered, deliver_due};
pub use feeds::{fetch_due, targets, watch_sources};
pub use worker::run_until_idle;

use crate::app::App;
use tokio::sync::watch;

/// Works and fetches until `stop` turns true. Neither waits for the other: a long fetch holds no mail up.
pub async fn run(app: App, stop: watch::Receiver<bool>) {
    tokio::join!(worker::run(app.clone(), stop.clone()), feeds::run(app, stop));
}
