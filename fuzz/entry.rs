//! The fuzzer: runs the entry point that the environment variable `TOCSIN_ENTRY` names.
//!
//! One program for all of them, because linking the library takes longer than a run.

#![no_main]

mod entry_points;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

static RUN: LazyLock<entry_points::Run> = LazyLock::new(|| {
    let name = std::env::var("TOCSIN_ENTRY").expect("TOCSIN_ENTRY names a folder of fuzz/seeds");
    entry_points::find(&name).unwrap_or_else(|| panic!("no entry point serves {name}"))
});

fuzz_target!(|data: &[u8]| RUN(data));
