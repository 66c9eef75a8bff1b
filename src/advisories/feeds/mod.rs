//! The sources that documents come from: fetching them, and how old and how whole they are.

pub mod fetch;
pub mod health;
pub mod store;
