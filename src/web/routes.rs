//! THE route table: every path of the portal with its method, who may use it, and its handler.
//!
//! Nothing is served that does not stand here; the stranger test walks this table.

use super::access::Access::{
    self, Anonymous, Demo, MemberAdmin, MetricsToken, OneTimeToken, Operator, OrganisationAdmin, PasswordGiven,
    SignedIn, SignedLink, SmeMember, SmeOwner,
};
use super::pages::{
    account, advisories, alerts, appearance, brands, businesses, chambers, codes, grants, guides, help, inventory,
    joining, joins, languages, legal, members, operator, outbox, own_texts, passwords, people, quarantine, samples,
    sessions, sources, starts, verdicts, welcome, why_not,
};
use super::{metrics, server, static_files};
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
    let parts = [
        machine_routes(),
        public_routes(),
        joining_routes(),
        account_routes(),
        business_routes(),
        signed_link_routes(),
        organisation_routes(),
        member_routes(),
        operator_routes(),
        decision_routes(),
        demo_routes(),
    ];
    parts.into_iter().flatten().collect()
}

/// What machines ask for.
fn machine_routes() -> Vec<Route> {
    vec![
        get("/health/live", Anonymous, server::live),
        get("/health/ready", Anonymous, server::ready),
        get("/metrics", MetricsToken, metrics::show),
        get("/static/{version}/{name}", Anonymous, static_files::show),
    ]
}

/// Public pages.
fn public_routes() -> Vec<Route> {
    vec![
        get("/", Anonymous, welcome::show),
        get("/sign-in", Anonymous, sessions::new),
        post("/sign-in", Anonymous, sessions::create),
        post("/language", Anonymous, languages::update),
        get("/code", Anonymous, codes::new),
        post("/code", Anonymous, codes::check),
        get("/g/{product}", Anonymous, guides::show),
        get("/check-a-message", Anonymous, codes::recognise),
        get("/sample", Anonymous, samples::show),
        get("/join", Anonymous, joining::show),
        get("/help", Anonymous, help::show),
        get("/sources", Anonymous, sources::show),
        get("/accessibility", Anonymous, legal::accessibility),
        get("/privacy", Anonymous, legal::privacy),
        get("/legal", Anonymous, legal::legal),
        get("/o/{organisation}/accessibility", Anonymous, legal::own_accessibility),
        get("/o/{organisation}/privacy", Anonymous, legal::own_privacy),
        get("/o/{organisation}/legal", Anonymous, legal::own_legal),
        get("/brand/{organisation}/logo/{hash}", Anonymous, brands::logo),
        get("/brand/{organisation}/{hash}.css", Anonymous, brands::stylesheet),
    ]
}

/// Coming in.
fn joining_routes() -> Vec<Route> {
    vec![
        get("/sign-in/second-factor", PasswordGiven, sessions::second_factor::new),
        post("/sign-in/second-factor", PasswordGiven, sessions::second_factor::create),
        get("/password", Anonymous, passwords::new),
        post("/password", Anonymous, passwords::create),
        get("/password/{token}", OneTimeToken, passwords::show),
        post("/password/{token}", OneTimeToken, passwords::update),
        get("/claim", Anonymous, joins::claim),
        post("/claim", Anonymous, joins::by_code),
        post("/claim/owner", Anonymous, joins::confirm_claim),
        get("/claim/{token}", OneTimeToken, joins::show_claim),
        get("/invitation/{token}", OneTimeToken, joins::show_invitation),
        post("/invitation/{token}", OneTimeToken, joins::accept_invitation),
        get("/sign-up", Anonymous, joins::sign_up),
        post("/sign-up", Anonymous, joins::ask_sign_up),
        get("/sign-up/{token}", OneTimeToken, joins::show_sign_up),
        post("/sign-up/{token}", OneTimeToken, joins::confirm_sign_up),
        get("/email-change/{token}", OneTimeToken, account::email_change),
        post("/email-change/{token}", OneTimeToken, account::confirm_email),
    ]
}

/// Everybody signed in.
fn account_routes() -> Vec<Route> {
    vec![
        get("/home", SignedIn, sessions::home),
        post("/sign-out", PasswordGiven, sessions::delete),
        get("/account", SignedIn, account::show),
        post("/account", SignedIn, account::update_profile),
        get("/account/email", SignedIn, account::email),
        post("/account/email", SignedIn, account::change_email),
        get("/account/password", SignedIn, account::password),
        post("/account/password", SignedIn, account::update_password),
        get("/account/second-factor", SignedIn, account::second_factor),
        post("/account/second-factor", SignedIn, account::confirm_second_factor),
        post("/account/second-factor/recovery-codes", SignedIn, account::renew),
        post(
            "/account/second-factor/removal",
            SignedIn,
            account::remove_second_factor,
        ),
        get("/advisories/{advisory}", SignedIn, advisories::show),
        get(
            "/advisories/{advisory}/documents/{source}/{digest}.raw",
            SignedIn,
            advisories::document,
        ),
        post("/account/sessions/removal", SignedIn, account::end_other_sessions),
        post("/account/sessions/{session}/removal", SignedIn, account::end_session),
    ]
}

/// A business.
fn business_routes() -> Vec<Route> {
    vec![
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
        get("/business/{sme}/verdicts/{item}/{advisory}", SmeMember, verdicts::show),
        get("/business/{sme}/why-not", SmeMember, why_not::show),
        get("/business/{sme}/start", SmeMember, starts::show),
        post("/business/{sme}/start", SmeMember, starts::confirm),
        get("/business/{sme}/people", SmeMember, people::list),
        post("/business/{sme}/people/invitations", SmeOwner, people::invite),
        post(
            "/business/{sme}/people/{membership}/role",
            SmeOwner,
            people::update_role,
        ),
        post("/business/{sme}/people/{membership}/removal", SmeOwner, people::remove),
        post("/business/{sme}/contacts", SmeOwner, people::create_contact),
        post("/business/{sme}/contacts/{contact}", SmeOwner, people::update_contact),
        post(
            "/business/{sme}/contacts/{contact}/removal",
            SmeOwner,
            people::remove_contact,
        ),
        get("/business/{sme}/access", SmeMember, grants::show),
        post("/business/{sme}/access", SmeOwner, grants::create),
        post("/business/{sme}/access/removal", SmeOwner, grants::remove),
    ]
}

/// The signed link of one mail.
fn signed_link_routes() -> Vec<Route> {
    vec![
        get("/r/{link}", SignedLink, alerts::link::show),
        post("/r/{link}/completion", SignedLink, alerts::link::complete),
        post("/r/{link}/reminder", SignedLink, alerts::link::remind),
        post("/r/{link}/dismissal", SignedLink, alerts::link::dismiss),
        post("/r/{link}/help-request", SignedLink, alerts::link::ask_help),
    ]
}

/// A chamber or provider.
fn organisation_routes() -> Vec<Route> {
    vec![
        get("/chamber/{organisation}", OrganisationAdmin, chambers::show),
        get(
            "/chamber/{organisation}/appearance",
            OrganisationAdmin,
            appearance::show,
        ),
        post(
            "/chamber/{organisation}/appearance",
            OrganisationAdmin,
            appearance::update,
        ),
        post(
            "/chamber/{organisation}/appearance/logo",
            OrganisationAdmin,
            appearance::upload,
        ),
        post(
            "/chamber/{organisation}/appearance/logo/removal",
            OrganisationAdmin,
            appearance::remove,
        ),
        get("/chamber/{organisation}/texts", OrganisationAdmin, own_texts::show),
        post(
            "/chamber/{organisation}/texts/{kind}",
            OrganisationAdmin,
            own_texts::update,
        ),
    ]
}

/// Its members and its people, and stopping the sending.
fn member_routes() -> Vec<Route> {
    vec![
        get("/chamber/{organisation}/members", OrganisationAdmin, members::list),
        get("/chamber/{organisation}/members/new", OrganisationAdmin, members::new),
        post(
            "/chamber/{organisation}/members/new",
            OrganisationAdmin,
            members::create,
        ),
        get("/chamber/{organisation}/members/{sme}", MemberAdmin, members::show),
        post(
            "/chamber/{organisation}/members/{sme}/letter",
            MemberAdmin,
            members::letter,
        ),
        post(
            "/chamber/{organisation}/members/{sme}/invitation",
            MemberAdmin,
            members::send,
        ),
        get(
            "/chamber/{organisation}/members/{sme}/software",
            MemberAdmin,
            members::software,
        ),
        get(
            "/chamber/{organisation}/members/{sme}/verdicts/{item}/{advisory}",
            MemberAdmin,
            verdicts::show_member,
        ),
        get(
            "/chamber/{organisation}/members/{sme}/why-not",
            MemberAdmin,
            why_not::show_member,
        ),
        get("/chamber/{organisation}/people", OrganisationAdmin, people::list_admins),
        post(
            "/chamber/{organisation}/people/invitations",
            OrganisationAdmin,
            people::invite_admin,
        ),
        post(
            "/chamber/{organisation}/people/{membership}/removal",
            OrganisationAdmin,
            people::remove_admin,
        ),
        get("/chamber/{organisation}/pause", OrganisationAdmin, chambers::pause_page),
        post("/chamber/{organisation}/pause", OrganisationAdmin, chambers::pause),
        post("/chamber/{organisation}/pause/end", OrganisationAdmin, chambers::resume),
    ]
}

/// The operator.
fn operator_routes() -> Vec<Route> {
    vec![
        get("/operator", Operator, operator::show),
        get("/operator/why-not", Operator, why_not::show_operator),
        get("/operator/texts", Operator, own_texts::show_operators),
        post("/operator/texts/{kind}", Operator, own_texts::update_operators),
        post("/operator/advisories/{advisory}/release", Operator, operator::release),
        get("/operator/quarantine", Operator, quarantine::list),
        get("/operator/quarantine/{document}", Operator, quarantine::show),
        post("/operator/quarantine/{document}/accept", Operator, quarantine::accept),
        post("/operator/quarantine/{document}/discard", Operator, quarantine::discard),
        get("/operator/names", Operator, operator::names::list),
        get("/operator/names/mapping", Operator, operator::names::show),
        post("/operator/names/mapping", Operator, operator::names::create),
        post("/operator/names/mapping/end", Operator, operator::names::end),
        post("/operator/pause", Operator, operator::pause),
        post("/operator/pause/end", Operator, operator::resume),
        get("/operator/organisations/new", Operator, operator::new_organisation),
        post("/operator/organisations/new", Operator, operator::create_organisation),
    ]
}

/// What the operator decides about advisories.
fn decision_routes() -> Vec<Route> {
    use operator::advisories;
    vec![
        get("/operator/advisories", Operator, advisories::list),
        get("/operator/advisories/{advisory}", Operator, advisories::show),
        post(
            "/operator/advisories/{advisory}/setting-aside",
            Operator,
            advisories::set_aside,
        ),
        post("/operator/advisories/{advisory}/rulings", Operator, advisories::rule),
        post("/operator/advisories/{advisory}/splits", Operator, advisories::split),
        post(
            "/operator/advisories/{advisory}/decisions/{decision}/end",
            Operator,
            advisories::end,
        ),
        post(
            "/operator/advisories/{advisory}/splits/{split}/end",
            Operator,
            advisories::rejoin,
        ),
    ]
}

/// The demo's mails.
fn demo_routes() -> Vec<Route> {
    vec![
        get("/demo/mails", Demo, outbox::list),
        get("/demo/mails/{mail}", Demo, outbox::show),
        get("/demo/mails/{mail}/html", Demo, outbox::html),
    ]
}
