//! Signing in and out.

mod create;
mod delete;
mod home;
mod new;
pub mod view;

pub use create::create;
pub use delete::delete;
pub use home::home;
pub use new::new;
