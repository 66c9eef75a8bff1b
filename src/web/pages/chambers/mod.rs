//! A chamber's or provider's pages.

mod show;
pub mod view;

pub use show::show;
