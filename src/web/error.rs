//! Errors of the web face: the only place that knows how a failure looks in HTTP.
//!
//! A handler returns an [`Error`]; the outer layer renders a page in the visitor's language with a way back and
//! logs what is our fault once, with its cause.

use super::page::Page;
use super::pages::errors::view::{ErrorKind, ErrorPage};
use crate::db::DbError;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};

/// A request that does not get what it asked for.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such page, or it is not for this person: the same answer for both.
    #[error("not found")]
    NotFound,
    /// The forgery guard refused.
    #[error("refused by the forgery guard")]
    Forged,
    /// The person has to sign in first.
    #[error("sign in first")]
    SignIn {
        /// Where to go afterwards.
        next: Option<String>,
    },
    /// The second factor is still to come.
    #[error("the second factor is still to come")]
    SecondFactor {
        /// Where to go afterwards.
        next: Option<String>,
    },
    /// Who runs an organisation has to set up a second factor first.
    #[error("set up a second factor first")]
    SecondFactorMissing,
    /// Too many tries.
    #[error("too many tries")]
    Throttled {
        /// Seconds to wait.
        seconds: u64,
    },
    /// The form cannot be read as one of ours.
    #[error("the form cannot be read")]
    Unreadable,
    /// More than we take.
    #[error("the request is too large")]
    TooLarge,
    /// The database.
    #[error(transparent)]
    Database(#[from] DbError),
    /// A page did not render.
    #[error("a page did not render: {0}")]
    Template(#[from] askama::Error),
    /// Anything else that is our fault.
    #[error("{0}")]
    Internal(String),
}

impl Error {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::NotFound => ErrorKind::NotFound,
            Self::Forged => ErrorKind::Forbidden,
            Self::SignIn { .. } | Self::SecondFactor { .. } | Self::SecondFactorMissing | Self::Unreadable => {
                ErrorKind::Expired
            }
            Self::Throttled { .. } => ErrorKind::Throttled,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::Database(error) if error.is_unavailable() => ErrorKind::Unavailable,
            Self::Database(_) | Self::Template(_) | Self::Internal(_) => ErrorKind::Broken,
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forged => StatusCode::FORBIDDEN,
            Self::SignIn { .. } | Self::SecondFactor { .. } | Self::SecondFactorMissing => StatusCode::SEE_OTHER,
            Self::Throttled { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Database(error) if error.is_unavailable() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Database(_) | Self::Template(_) | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::SignIn { next } => return detour(&mut response, "/sign-in", next.as_deref()),
            Self::SecondFactor { next } => {
                return detour(&mut response, "/sign-in/second-factor", next.as_deref());
            }
            Self::SecondFactorMissing => return detour(&mut response, "/account/second-factor", None),
            Self::Throttled { seconds } => {
                response.insert_header((header::RETRY_AFTER, seconds.to_string()));
            }
            _ => {}
        }
        if self.status_code().is_server_error() {
            tracing::error!(error = %self, "a request failed");
        }
        let kind = self.kind();
        let mut response = response.finish();
        response.extensions_mut().insert(Failure(kind));
        response
    }
}

/// "First here, then back".
fn detour(response: &mut actix_web::HttpResponseBuilder, page: &str, next: Option<&str>) -> HttpResponse {
    let query = next.and_then(|next| serde_urlencoded::to_string([("next", next)]).ok());
    let target = query.map_or_else(|| page.to_owned(), |query| format!("{page}?{query}"));
    response.insert_header((header::LOCATION, target)).finish()
}

/// Marks a response whose body the outer layer has to write.
#[derive(Debug, Clone, Copy)]
pub(super) struct Failure(pub(super) ErrorKind);

/// Renders the page of a failure. What is not found looks the same whoever asks and whatever for.
pub(super) fn render(page: Page, kind: ErrorKind, request_id: Option<String>) -> String {
    use askama::Template as _;
    let request_id = request_id.filter(|_| matches!(kind, ErrorKind::Broken | ErrorKind::Unavailable));
    let page = ErrorPage { page, kind, request_id };
    page.render()
        .unwrap_or_else(|_| "Tocsin cannot show this page.".to_owned())
}
