//! Forecasts of attacks: the daily table of EPSS, of which only what moves a level is kept.
//!
//! The table names every CVE id there is, some 300,000. Those below the lowest limit change nothing, so a
//! compact table holds the others, whether we know the weakness yet or not, and no advisory comes into being
//! by a forecast alone.

pub mod store;
