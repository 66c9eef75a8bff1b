//! A chamber's or provider's pages.

mod pause;
mod show;
pub mod view;

pub use pause::{create as pause, end as resume, show as pause_page};
pub use show::show;
