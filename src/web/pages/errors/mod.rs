//! Pages for what went wrong; `web::error` decides which.

pub mod view;
