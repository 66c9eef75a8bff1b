//! Which products an advisory names, and what it says about the versions of each: the way from a product to its
//! advisories, and what the index in memory is built from.

pub mod store;
