//! Who may import whom, and where things stand: reads `src/` as text and names file and line of each breach.
//!
//! The rules are those of ARCHITECTURE.md. Each checker is a function from source text to breaches; one test runs it
//! over the real files and one shows that it finds a made-up breach.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "architecture/files.rs"]
mod files;
#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/source.rs"]
mod source;
#[path = "architecture/stores.rs"]
mod stores;
