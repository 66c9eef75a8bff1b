//! The sources that documents come from: age and coverage.

pub mod store;
