//! A business's home.

mod show;
pub mod view;

pub use show::show;
