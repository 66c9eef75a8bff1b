//! The operator's pages.

pub mod advisories;
pub mod names;
mod organisations;
mod pause;
mod release;
mod show;
pub mod view;

pub use organisations::{create as create_organisation, new as new_organisation};
pub use pause::{create as pause, end as resume};
pub use release::release;
pub use show::show;

/// Time zone of the operator's pages.
const TIME_ZONE: &str = "Europe/Paris";
