//! The portal from outside: real pages over HTTP, on the engine that `TOCSIN_TEST_DATABASE` names.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod account;
mod both_engines;
mod branding;
mod canary;
mod catalogue_changes;
mod components;
mod corrections;
mod csaf;
mod curation;
mod delivery;
mod demo;
mod disclosure;
mod end_of_updates;
mod enrolment;
mod enumeration;
mod exploitation;
mod feeds;
mod first_day;
mod grants;
mod held;
mod hostile;
mod import;
mod import_batches;
mod languages;
mod life_cycle;
mod matrix;
mod nodes;
mod operations;
mod owners;
mod pausing;
mod people;
mod public_pages;
mod reading_on;
mod remembered;
mod second_factor;
mod security_advisories;
mod sign_in;
mod stranger;
mod support;
mod takeovers;
mod thread;
mod tokens;
mod walks;
mod why_not;
mod why_not_told;
