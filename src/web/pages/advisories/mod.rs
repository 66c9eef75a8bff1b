//! One weakness for everybody who signed in: what the sources say together, and their original documents.

mod documents;
mod place;
mod show;
pub mod view;

pub use documents::document;
pub use show::show;
