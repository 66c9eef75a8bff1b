//! A chamber's or provider's looks: name, logo, colour, sender of mails, help contact.

mod form;
mod logo;
mod show;
mod update;
pub mod view;

pub use logo::{remove, upload};
pub use show::show;
pub use update::update;
