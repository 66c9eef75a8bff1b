//! Advisories: what sources say about weaknesses, in our common form.
//!
//! A source's word about one weakness is a [`Statement`]; all statements about one weakness (one alias set)
//! make an [`Advisory`]. `formats` turns bytes into statements and is pure; `store` keeps them; `matches` holds
//! which releases an advisory touches; `curation` is what the operator decides about them.

pub mod checks;
pub mod curation;
pub mod documents;
pub mod feeds;
pub mod forecasts;
pub mod formats;
pub mod held;
pub mod import;
mod intake;
pub mod matches;
pub mod memory;
mod merge;
pub mod products;
pub mod quarantine;
pub mod sources;
mod statement;
pub mod store;

pub use merge::conflicts;
pub use merge::{Advisory, SetAside};
pub use statement::{
    Assessment, Forecast, KnownExploited, Reference, Remedy, RemedyKind, Score, Source, Statement, Unnamed,
};
