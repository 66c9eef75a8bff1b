//! "Is this message from you?"

mod check;
pub mod view;

pub use check::{check, new, recognise};
