//! Temporary.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "temporary")]
#[path = "portal/delivery.rs"]
mod delivery;
#[path = "portal/first_day.rs"]
mod first_day;
#[path = "portal/held.rs"]
mod held;
#[path = "portal/import.rs"]
mod import;
#[path = "portal/life_cycle.rs"]
mod life_cycle;
#[path = "portal/support/mod.rs"]
mod support;
