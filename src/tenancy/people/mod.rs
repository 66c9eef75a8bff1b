//! The people of a place: who may sign in there, and who receives mail. A place never loses its last owner.

pub mod store;

pub use store::{ContactRow, PlacePerson};

/// What happened to a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// Done.
    Done,
    /// There is no such person here.
    NotFound,
    /// Refused: the place would have nobody left who runs it.
    LastOwner,
}
