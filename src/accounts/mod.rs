//! People who can sign in: password, second factor, session, and the secrets that are sent by mail or letter.
//!
//! A sign-in takes the same time and gives the same answer whether the person is unknown or the password wrong.

pub mod device;
mod email_address;
pub mod one_time;
mod password;
pub mod second_factor;
mod session;
pub mod sign_in;
pub mod store;
mod token;

pub use email_address::EmailAddress;
pub use password::{Hasher, PasswordError};
pub use store::{NewPerson, Person, Session};
pub use token::Token;
