//! The pages: one folder per noun, one file per action; `view.rs` holds what the templates read.

pub mod alerts;
pub mod businesses;
pub mod chambers;
pub mod codes;
pub mod errors;
pub mod guides;
pub mod inventory;
pub mod languages;
pub mod legal;
pub mod operator;
pub mod outbox;
pub mod sessions;
pub mod sources;
pub mod welcome;
