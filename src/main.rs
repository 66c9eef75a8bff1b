//! The `tocsin` program: see `tocsin --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tocsin::cli::run()
}
