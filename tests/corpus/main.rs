//! Matching and importing against a corpus of real records, kept outside this repository.
//!
//! The environment variable `TOCSIN_CORPUS` names a folder with `data/` (feeds as published) and
//! `scenarios/` (inventories with the findings they must give). Without it every test here says
//! so and passes.

mod cases;
mod conflicts;
mod imports;
mod open_source;
mod sboms;
mod scenarios;
mod security_advisories;
mod support;
