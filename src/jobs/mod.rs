//! The worker: each step calls one domain function and may be repeated at any time.
//!
//! What has to be done stands in the database (advisories that wait for matching, businesses that wait for a review,
//! messages in the outbox), so a worker that dies loses nothing and several may run side by side.

mod campaigns;
mod deliver;
pub mod fan_out;
mod mails;
mod overview;
mod worker;

pub use deliver::{Delivered, deliver_due};
pub use worker::{run, run_until_idle};
