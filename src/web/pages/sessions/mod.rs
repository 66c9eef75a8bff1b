//! Signing in and out.

mod create;
mod delete;
mod home;
mod new;
pub mod second_factor;
pub mod view;

pub use create::{create, device_of, end_former_session, welcome};
pub use delete::{Nothing, delete};
pub use home::home;
pub use new::new;
