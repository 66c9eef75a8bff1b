//! The sources: what we read, how old and how whole it is, and what those who publish it ask us to say.

mod show;
pub mod view;

pub(crate) use show::coverage;
pub use show::show;
