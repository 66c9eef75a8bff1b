//! The web face: one route table, typed actors, pages.
//!
//! `routes` is THE table; `access` decides who may pass; `pages` holds one folder per noun and one file per action.

pub mod access;
mod client_address;
mod csrf;
pub mod error;
mod flash;
mod form;
pub mod form_page;
mod frame;
mod headers;
mod metrics;
pub mod page;
pub mod pages;
mod qr;
pub mod request_log;
pub mod routes;
pub mod server;
pub mod static_files;
pub mod throttle;
mod upload;

pub use error::Error;
pub use flash::Flash;
pub use form::Form;
pub use upload::Upload;

/// What a handler answers.
pub type Answer = Result<actix_web::HttpResponse, Error>;
