//! Numbers about many businesses that say nothing about one.
//!
//! A chamber reads how far its members have come with an alert from rows it owns, counted by the worker. What is
//! shown is cut so that no cell under five appears, and none can be found by subtracting what is shown.

pub mod disclosure;
pub mod store;

pub use store::Campaign;
