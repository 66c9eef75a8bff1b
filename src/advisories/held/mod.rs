//! The held list: advisories that nobody scored wait for a person to give them a level.

pub mod store;
