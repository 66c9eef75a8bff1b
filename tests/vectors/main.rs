//! Conformance vectors of VERS, purl and CPE, kept outside this repository.
//!
//! The environment variable `TOCSIN_CORPUS` names the folder that holds `data/vectors/`; without it
//! every test here says so and passes. A vector that we do not follow stands in `declined.toml` with its
//! reason: one that fails and does not stand there is a fault, and so is one that stands there and passes.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod cpe;
mod purl;
mod support;
mod vers;
