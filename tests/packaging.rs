//! What is shipped beside the program names only what exists: image, composition, set-up script, guides.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "packaging/commands.rs"]
mod commands;
#[path = "packaging/compose.rs"]
mod compose;
#[path = "packaging/dockerfile.rs"]
mod dockerfile;
#[path = "packaging/postgres.rs"]
mod postgres;

use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn is_setting(name: &str) -> bool {
    tocsin::config::SETTINGS.iter().any(|setting| setting.name == name)
}
