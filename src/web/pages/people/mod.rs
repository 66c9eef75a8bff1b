//! The people of a business and of an organisation: who signs in, who receives mail, who is invited.

mod business;
mod contacts;
mod organisation;
mod places;
pub mod view;

pub use business::{invite, list, remove, update_role};
pub use contacts::{create as create_contact, remove as remove_contact, update as update_contact};
pub(in crate::web) use organisation::invite_to;
pub use organisation::{invite as invite_admin, list as list_admins, remove as remove_admin};
