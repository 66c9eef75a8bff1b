//! Turns `locales/<language>/*.ftl` into typed Rust functions before the crate is compiled.
//!
//! Nothing generated is committed: both the Rust source and the joined texts go
//! to `OUT_DIR`, where `src/i18n/mod.rs` includes them. A folder below `locales/`
//! is a language; English is the one that says which variables a text takes.

use std::{env, process::ExitCode};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folder this way"
)]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    let Ok(out) = env::var("OUT_DIR") else {
        eprintln!("OUT_DIR is not set: run this through cargo");
        return ExitCode::FAILURE;
    };
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("locales")
            .with_default_language("en")
            .with_prefix("")
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/l10n.ftl")))
            .with_lint_level(LintLevel::Strict)
            .without_bidi_isolation()
            .without_format(),
    )
}
