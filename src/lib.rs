//! Tocsin: chambers of commerce and internet providers ring it for their small businesses, only when it concerns
//! them, in their own language, with what to do today.
//!
//! Who may import whom: `main, cli -> app -> {web, jobs} -> domains -> {db, clock, i18n, config,
//! disk, redact}`. `web` and `jobs`
//! never import each other; no domain imports `web` or `actix_web` (mail templates in `delivery` alone use `askama`);
//! `matching` and `advisories::formats` import no `db`. `tests/architecture.rs` checks it.

pub mod accounts;
pub mod advisories;
pub mod alerts;
pub mod app;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod delivery;
pub mod demo;
pub mod disk;
pub mod enrolment;
pub mod i18n;
pub mod inventory;
pub mod jobs;
pub mod matching;
pub mod metrics;
pub mod redact;
pub mod settings;
pub mod statistics;
pub mod tenancy;
pub mod web;
