//! Guides: how to do a step, on our own host.

mod show;
pub mod view;

pub use show::show;
