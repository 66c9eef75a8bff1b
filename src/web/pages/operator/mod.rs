//! The operator's pages.

mod release;
mod show;
pub mod view;

pub use release::release;
pub use show::show;
