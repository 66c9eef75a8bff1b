//! The forgery guard: every request that may change something must come from our own pages.
//!
//! First the browser's own word (Fetch metadata, then Origin), for everybody; then, for a signed-in person, a token
//! in the form that is bound to their session (OWASP CSRF cheat sheet; ASVS 3.5.1).

use crate::settings::Secret;
use actix_web::HttpRequest;
use actix_web::http::header;
use subtle::ConstantTimeEq as _;

const PURPOSE: &str = "form";

/// The token for the forms of one session.
pub(super) fn token(secret: &Secret, session_hash: &str) -> String {
    secret.sign_text(PURPOSE, session_hash.as_bytes())
}

/// True when `presented` is the token of this session; takes the same time either way.
pub(super) fn matches(secret: &Secret, session_hash: &str, presented: &str) -> bool {
    token(secret, session_hash)
        .as_bytes()
        .ct_eq(presented.as_bytes())
        .into()
}

/// True when the browser says that the request comes from our own pages. A request that says nothing is refused.
pub(super) fn is_from_our_pages(request: &HttpRequest, own_origins: &[String]) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => true,
        Some(_) => false,
        None => text(header::ORIGIN.as_str()).is_some_and(|origin| own_origins.iter().any(|own| own == origin)),
    }
}
