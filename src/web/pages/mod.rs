//! The pages: one folder per noun, one file per action; `view.rs` holds what the templates read.

pub mod account;
pub mod alerts;
pub mod appearance;
pub mod brands;
pub mod businesses;
pub mod chambers;
pub mod codes;
pub mod errors;
pub mod grants;
pub mod guides;
pub mod help;
pub mod inventory;
pub mod joining;
pub mod joins;
pub mod languages;
pub mod legal;
pub mod members;
pub mod operator;
pub mod outbox;
pub mod own_texts;
pub mod passwords;
pub mod people;
pub mod samples;
pub mod sessions;
pub mod starts;
pub mod welcome;
