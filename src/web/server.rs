//! The HTTP server: middleware in order, graceful stop, health.

use super::access::gate;
use super::error::Failure;
use super::routes::{self, Route};
use super::{Error, frame, headers, request_log};
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::{Compress, Next, NormalizePath, from_fn};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, HttpServer};
use std::net::TcpListener;

/// Seconds that open requests get when the server stops.
const GRACE_SECONDS: u64 = 30;

/// Starts serving on a listener that is already bound; the caller awaits the server and stops it by its handle.
///
/// # Errors
/// When the listener cannot be used.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let shared = Data::new(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(shared.clone())
            .wrap(from_fn(render_failures))
            .wrap(from_fn(refuse_foreign_hosts))
            .wrap(Compress::default())
            .wrap(from_fn(headers::add))
            .wrap(from_fn(request_log::log))
            .wrap(NormalizePath::trim())
            .configure(configure)
    })
    .shutdown_timeout(GRACE_SECONDS)
    .disable_signals()
    .workers(2)
    .listen(listener)?;
    Ok(server.run())
}

fn configure(config: &mut ServiceConfig) {
    let table = routes::table();
    let mut paths: Vec<&'static str> = table.iter().map(|route| route.path).collect();
    paths.dedup();
    let mut table: Vec<Option<Route>> = table.into_iter().map(Some).collect();
    for path in paths {
        let mut resource = web::resource(path);
        for slot in table
            .iter_mut()
            .filter(|slot| slot.as_ref().is_some_and(|route| route.path == path))
        {
            if let Some(Route { access, handler, .. }) = slot.take() {
                resource = resource.route(handler.wrap(from_fn(move |request, next| gate(access, request, next))));
            }
        }
        config.service(resource.default_service(web::to(not_found)));
    }
    config.default_service(web::to(not_found));
}

async fn not_found() -> Result<HttpResponse, Error> {
    Err(Error::NotFound)
}

/// The origins that our own pages have.
pub(super) fn own_origins(app: &App) -> Vec<String> {
    let base = app.config.base_url.clone();
    if !is_loopback(&base) {
        return vec![base];
    }
    let port = base.rsplit_once(':').map_or("", |(_, port)| port);
    vec![
        format!("http://localhost:{port}"),
        format!("http://127.0.0.1:{port}"),
        base,
    ]
}

fn is_loopback(base_url: &str) -> bool {
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]")
}

/// Pages speak under their own name only; health checks and whoever reads the numbers may come by address.
async fn refuse_foreign_hosts<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let known = match (request.app_data::<Data<App>>(), request.headers().get(header::HOST)) {
        _ if request.path().starts_with("/health/") || request.path() == "/metrics" => true,
        (Some(app), Some(host)) => own_origins(app)
            .iter()
            .filter_map(|origin| origin.split_once("://"))
            .any(|(_, own)| own.as_bytes() == host.as_bytes()),
        _ => false,
    };
    if known {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let mut response = HttpResponse::build(StatusCode::MISDIRECTED_REQUEST);
    let response = response
        .content_type("text/plain; charset=utf-8")
        .body("This address is not served here. Check the address you typed.\n");
    Ok(request.into_response(response).map_into_right_body())
}

/// Writes the page of a failure, in the visitor's language.
async fn render_failures<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let response = next.call(request).await?;
    let Some(Failure(kind)) = response.response().extensions().get::<Failure>().copied() else {
        return Ok(response.map_into_left_body());
    };
    let request = response.request().clone();
    let Some(app) = request.app_data::<Data<App>>() else {
        return Ok(response.map_into_left_body());
    };
    let page = frame::bare(app, &request);
    let body = super::error::render(page, kind, request_log::RequestId::of(&request));
    let mut rendered = HttpResponse::build(response.status());
    rendered.content_type("text/html; charset=utf-8");
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        rendered.insert_header((header::RETRY_AFTER, wait.clone()));
    }
    Ok(response.into_response(rendered.body(body)).map_into_right_body())
}

/// `GET /health/live`: the process answers.
pub(super) async fn live() -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .body("live\n")
}

/// `GET /health/ready`: the database answers too.
pub(super) async fn ready(app: Data<App>) -> HttpResponse {
    let ask = |db: &mut Db| -> Result<i64, DbError> { crate::tenancy::store::count_organisations(db) };
    match app.database.read(Scope::Global, ask).await {
        Ok(_) => HttpResponse::Ok()
            .content_type("text/plain; charset=utf-8")
            .body("ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            HttpResponse::ServiceUnavailable()
                .content_type("text/plain; charset=utf-8")
                .body("not ready\n")
        }
    }
}
