//! "Your software": list, search and add, one program, removal.

mod class_word;
mod create;
mod form;
pub mod item_view;
mod list;
mod removal;
mod search;
mod show;
pub mod state;
mod update;
pub mod view;

pub use class_word::class_word;
pub use create::create;
pub use list::list;
pub use removal::{confirm_removal, remove};
pub use search::search;
pub use show::show;
pub use update::update;
