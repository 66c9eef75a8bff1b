//! THE route table: every path of the portal with its method, who may use it, and its handler.
//!
//! Nothing is served that does not stand here; the stranger test walks this table.

use super::access::Access::{self, Anonymous, Demo, Operator, OrganisationAdmin, SignedIn, SignedLink, SmeMember};
use super::pages::{
    alerts, businesses, chambers, codes, guides, inventory, languages, legal, operator, outbox, sessions, sources,
    welcome,
};
use super::{server, static_files};
use actix_web::http::Method;
use actix_web::{Handler, Responder, guard, web};

/// One row of the table.
pub struct Route {
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameters}`.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    pub(super) handler: actix_web::Route,
}

fn get<H, A>(path: &'static str, access: Access, handler: H) -> Route
where
    H: Handler<A>,
    A: actix_web::FromRequest + 'static,
    H::Output: Responder + 'static,
{
    Route {
        method: Method::GET,
        path,
        access,
        // HEAD is GET without the body; the server leaves the body out.
        handler: web::route()
            .guard(guard::Any(guard::Get()).or(guard::Head()))
            .to(handler),
    }
}

fn post<H, A>(path: &'static str, access: Access, handler: H) -> Route
where
    H: Handler<A>,
    A: actix_web::FromRequest + 'static,
    H::Output: Responder + 'static,
{
    Route {
        method: Method::POST,
        path,
        access,
        handler: web::post().to(handler),
    }
}

/// The whole table; rows of one path stand together.
#[must_use]
pub fn table() -> Vec<Route> {
    vec![
        get("/health/live", Anonymous, server::live),
        get("/health/ready", Anonymous, server::ready),
        get("/static/{version}/{name}", Anonymous, static_files::show),
        // Public pages
        get("/", Anonymous, welcome::show),
        get("/sign-in", Anonymous, sessions::new),
        post("/sign-in", Anonymous, sessions::create),
        post("/language", Anonymous, languages::update),
        get("/code", Anonymous, codes::new),
        post("/code", Anonymous, codes::check),
        get("/g/{product}", Anonymous, guides::show),
        get("/accessibility", Anonymous, legal::accessibility),
        get("/privacy", Anonymous, legal::privacy),
        get("/sources", Anonymous, sources::show),
        // Everybody signed in
        get("/home", SignedIn, sessions::home),
        post("/sign-out", SignedIn, sessions::delete),
        // A business
        get("/business/{sme}", SmeMember, businesses::show),
        get("/business/{sme}/software", SmeMember, inventory::list),
        post("/business/{sme}/software", SmeMember, inventory::create),
        get("/business/{sme}/software/new", SmeMember, inventory::search),
        get("/business/{sme}/software/{item}", SmeMember, inventory::show),
        post("/business/{sme}/software/{item}", SmeMember, inventory::update),
        get(
            "/business/{sme}/software/{item}/removal",
            SmeMember,
            inventory::confirm_removal,
        ),
        post("/business/{sme}/software/{item}/removal", SmeMember, inventory::remove),
        get("/business/{sme}/alerts", SmeMember, alerts::list),
        get("/business/{sme}/alerts/{alert}", SmeMember, alerts::show),
        get(
            "/business/{sme}/alerts/{alert}/helper.txt",
            SmeMember,
            alerts::helper_text,
        ),
        post("/business/{sme}/alerts/{alert}/completion", SmeMember, alerts::complete),
        post("/business/{sme}/alerts/{alert}/reminder", SmeMember, alerts::remind),
        post("/business/{sme}/alerts/{alert}/dismissal", SmeMember, alerts::dismiss),
        post(
            "/business/{sme}/alerts/{alert}/help-request",
            SmeMember,
            alerts::ask_help,
        ),
        post("/business/{sme}/alerts/{alert}/reopening", SmeMember, alerts::reopen),
        // The signed link of one mail
        get("/r/{link}", SignedLink, alerts::link::show),
        post("/r/{link}/completion", SignedLink, alerts::link::complete),
        post("/r/{link}/reminder", SignedLink, alerts::link::remind),
        post("/r/{link}/dismissal", SignedLink, alerts::link::dismiss),
        post("/r/{link}/help-request", SignedLink, alerts::link::ask_help),
        // A chamber or provider
        get("/chamber/{organisation}", OrganisationAdmin, chambers::show),
        // The operator
        get("/operator", Operator, operator::show),
        post("/operator/advisories/{advisory}/release", Operator, operator::release),
        // The demo's mails
        get("/demo/mails", Demo, outbox::list),
        get("/demo/mails/{mail}", Demo, outbox::show),
        get("/demo/mails/{mail}/html", Demo, outbox::html),
    ]
}
