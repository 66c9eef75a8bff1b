//! One log line a request, with an id that error pages show; ids and tokens in paths are never logged.

use crate::app::App;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};
use std::time::Instant;
use tracing::Instrument as _;

/// The id of a request, for logs and error pages.
#[derive(Debug, Clone)]
pub struct RequestId(String);

impl RequestId {
    /// The id of this request.
    #[must_use]
    pub fn of(request: &HttpRequest) -> Option<String> {
        request.extensions().get::<Self>().map(|id| id.0.clone())
    }
}

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

pub(super) async fn log<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let id = uuid::Uuid::now_v7().simple().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let begun = Instant::now();
    let method = request.method().clone();
    // At this level the id stands on every line about the request, however few lines are asked for.
    let span = tracing::error_span!("request", request_id = %id);
    let mut response = next.call(request).instrument(span.clone()).await?;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HEADER, value);
    }
    let route = response
        .request()
        .match_pattern()
        .unwrap_or_else(|| "(no route)".to_owned());
    let (took, status) = (begun.elapsed(), response.status().as_u16());
    if let Some(app) = response.request().app_data::<Data<App>>() {
        app.metrics.count_request(method.as_str(), &route, status, took);
    }
    let _inside = span.enter();
    tracing::info!(%method, route, status, millis = took.as_millis(), "answered");
    Ok(response)
}
