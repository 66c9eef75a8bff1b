//! People who can sign in: password, session.
//!
//! A sign-in takes the same time and gives the same answer whether the person is unknown or the password wrong.

mod email_address;
mod password;
mod session;
pub mod sign_in;
pub mod store;
mod token;

pub use email_address::EmailAddress;
pub use password::{Hasher, PasswordError};
pub use store::{NewPerson, Person, Session};
pub use token::Token;
