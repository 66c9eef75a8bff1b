//! The front door.

mod show;
pub mod view;

pub use show::show;
