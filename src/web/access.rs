//! Who may pass: the gate before every handler, and the typed actors that handlers take.
//!
//! The gate reads the route's [`Access`] and fails closed. A handler names the actor it needs in its signature; the
//! actor exists only when the gate let it through, so a handler behind the wrong access answers "not found".

use super::{Error, csrf};
use crate::accounts::Token;
use crate::accounts::sign_in::{self, SignedInPerson};
use crate::app::App;
use crate::db::{Db, DbError, OrganisationId, Scope, SmeId};
use crate::tenancy::{self, OrganisationKind, Place, Role};
use actix_web::body::{EitherBody, MessageBody};
use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, ResponseError as _};
use serde::Serialize;
use std::future::{Ready, ready};
use subtle::ConstantTimeEq as _;

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// Everybody.
    Anonymous,
    /// Whoever gave their password; the second factor may still be to come.
    PasswordGiven,
    /// Everybody who signed in.
    SignedIn,
    /// People of the business in the path.
    SmeMember,
    /// Owners of the business in the path.
    SmeOwner,
    /// Admins of the chamber or provider in the path.
    OrganisationAdmin,
    /// Admins of the chamber or provider in the path, for the member in the path.
    MemberAdmin,
    /// The operator's people.
    Operator,
    /// Whoever holds a secret that works once; the handler looks it up, and only a POST uses it.
    OneTimeToken,
    /// Whoever holds the signed link of one mail; the signature is checked by the handler's actor.
    SignedLink,
    /// Whoever sends the token of `TOCSIN_METRICS_TOKEN`; nobody when there is none.
    MetricsToken,
    /// Everybody, in the demo alone.
    Demo,
}

/// The cookie with the session's token.
pub const SESSION_COOKIE: &str = "__Host-session";

/// The session cookie for a token; it ends with the session on the server.
pub(super) fn session_cookie(token: &str) -> Cookie<'static> {
    cookie(token.to_owned()).max_age(time::Duration::days(30)).finish()
}

/// The cookie that forgets the session.
pub(super) fn no_session_cookie() -> Cookie<'static> {
    cookie(String::new()).max_age(time::Duration::ZERO).finish()
}

fn cookie(value: String) -> actix_web::cookie::CookieBuilder<'static> {
    // Lax: a link in a mail to the portal keeps the person signed in; changes need the forgery token anyway.
    Cookie::build(SESSION_COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
}

/// Who stands behind a request, as far as the gate found out.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    /// The person signed in.
    pub person: Option<SignedInPerson>,
    actor: Actor,
}

#[derive(Debug, Clone, Default)]
enum Actor {
    #[default]
    None,
    Sme(SmeId),
    SmeOwner(SmeId),
    Organisation(OrganisationId),
    Member(OrganisationId, SmeId),
    Operator(OrganisationId),
}

impl Visitor {
    /// The visitor of this request; nobody when the gate has not run.
    #[must_use]
    pub fn of(request: &HttpRequest) -> Self {
        request.extensions().get::<Self>().cloned().unwrap_or_default()
    }
}

/// Somebody signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub person: SignedInPerson,
}

/// Somebody of the business in the path.
#[derive(Debug, Clone)]
pub struct SmeMember {
    /// Who.
    pub person: SignedInPerson,
    /// Their business.
    pub sme: SmeId,
}

/// Somebody who gave their password; whether the second factor is still to come, their session says.
#[derive(Debug, Clone)]
pub struct PasswordGiven {
    /// Who.
    pub person: SignedInPerson,
}

/// An owner of the business in the path.
#[derive(Debug, Clone)]
pub struct SmeOwner {
    /// Who.
    pub person: SignedInPerson,
    /// Their business.
    pub sme: SmeId,
}

/// An admin of the chamber or provider in the path, and one of its members.
#[derive(Debug, Clone)]
pub struct MemberAdmin {
    /// Who.
    pub person: SignedInPerson,
    /// Their organisation.
    pub organisation: OrganisationId,
    /// The member.
    pub sme: SmeId,
}

/// An admin of the chamber or provider in the path.
#[derive(Debug, Clone)]
pub struct OrganisationAdmin {
    /// Who.
    pub person: SignedInPerson,
    /// Their organisation.
    pub organisation: OrganisationId,
}

/// Somebody of the operator.
#[derive(Debug, Clone)]
pub struct Operator {
    /// Who.
    pub person: SignedInPerson,
    /// The operator's organisation.
    pub organisation: OrganisationId,
}

macro_rules! actors {
    ($($actor:ident($visitor:ident) $found:expr;)+) => { $(
        impl FromRequest for $actor {
            type Error = Error;
            type Future = Ready<Result<Self, Error>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let $visitor = Visitor::of(request);
                ready($found.ok_or(Error::NotFound))
            }
        }
    )+ };
}

actors! {
    PasswordGiven(visitor) visitor.person.map(|person| Self { person });
    SignedIn(visitor) visitor.person.filter(|person| !person.is_half_signed_in()).map(|person| Self { person });
    SmeMember(visitor) match visitor.actor {
        Actor::Sme(sme) | Actor::SmeOwner(sme) => visitor.person.map(|person| Self { person, sme }),
        _ => None,
    };
    SmeOwner(visitor) match visitor.actor {
        Actor::SmeOwner(sme) => visitor.person.map(|person| Self { person, sme }),
        _ => None,
    };
    MemberAdmin(visitor) match visitor.actor {
        Actor::Member(organisation, sme) => visitor.person.map(|person| Self { person, organisation, sme }),
        _ => None,
    };
    OrganisationAdmin(visitor) match visitor.actor {
        Actor::Organisation(organisation) => visitor.person.map(|person| Self { person, organisation }),
        _ => None,
    };
    Operator(visitor) match visitor.actor {
        Actor::Operator(organisation) => visitor.person.map(|person| Self { person, organisation }),
        _ => None,
    };
}

/// The gate: identifies the visitor, checks the route's access and where the request comes from.
pub(super) async fn gate<B: MessageBody>(
    access: Access,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    match admit(access, request.request()).await {
        Ok(visitor) => {
            request.extensions_mut().insert(visitor);
            Ok(next.call(request).await?.map_into_left_body())
        }
        // As an answer, not as an error: the outer layer writes its page.
        Err(refused) => Ok(request.into_response(refused.error_response()).map_into_right_body()),
    }
}

async fn admit(access: Access, request: &HttpRequest) -> Result<Visitor, Error> {
    let app = request
        .app_data::<Data<App>>()
        .ok_or_else(|| Error::Internal("no app".into()))?;
    // No id of ours holds a NUL, and PostgreSQL would not even take it as text.
    if request.path().contains("%00") || request.path().contains('\0') {
        return Err(Error::NotFound);
    }
    let changes = !request.method().is_safe();
    if changes && !csrf::is_from_our_pages(request, &super::server::own_origins(app)) {
        return Err(Error::Forged);
    }
    let person = match request.cookie(SESSION_COOKIE) {
        Some(cookie) => sign_in::identify(&app.database, app.clock.now(), &Token::presented(cookie.value())).await?,
        None => None,
    };
    let next = (!changes).then(|| request.path().to_owned());
    // With the password alone nobody is anybody yet, except where the second factor is asked for.
    let is_half = person.as_ref().is_some_and(SignedInPerson::is_half_signed_in);
    if is_half && access != Access::PasswordGiven && access.needs_person() {
        return Err(Error::SecondFactor { next });
    }
    let person = person.filter(|_| !is_half || access == Access::PasswordGiven);
    // Reading who somebody is must not turn a wrong address into a detour through the sign-in page.
    let Some(known) = person.as_ref().filter(|_| access.needs_person()) else {
        return match access {
            Access::Demo if app.demo.is_none() => Err(Error::NotFound),
            Access::MetricsToken if !carries_metrics_token(app, request) => Err(Error::NotFound),
            _ if access.needs_person() => Err(Error::SignIn { next }),
            _ => Ok(Visitor {
                person,
                actor: Actor::None,
            }),
        };
    };
    let actor = actor_of(access, app, known, request).await?;
    // In the demo everybody has the same password and nobody an authenticator app.
    let runs = matches!(actor, Actor::Organisation(_) | Actor::Member(..) | Actor::Operator(_));
    if runs && app.demo.is_none() && known.lacks_second_factor() {
        return Err(Error::SecondFactorMissing);
    }
    Ok(Visitor { person, actor })
}

impl Access {
    /// True where nobody gets without signing in.
    #[must_use]
    pub fn needs_person(self) -> bool {
        match self {
            Self::PasswordGiven
            | Self::SignedIn
            | Self::SmeMember
            | Self::SmeOwner
            | Self::OrganisationAdmin
            | Self::MemberAdmin
            | Self::Operator => true,
            Self::Anonymous | Self::OneTimeToken | Self::SignedLink | Self::MetricsToken | Self::Demo => false,
        }
    }
}

/// True when the request carries the token, compared in constant time.
fn carries_metrics_token(app: &App, request: &HttpRequest) -> bool {
    let authorization = request.headers().get(header::AUTHORIZATION);
    let sent = authorization.and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
    match (&app.config.metrics_token, sent) {
        (Some(token), Some(sent)) => token.as_bytes().ct_eq(sent).into(),
        _ => false,
    }
}

async fn actor_of(access: Access, app: &App, person: &SignedInPerson, request: &HttpRequest) -> Result<Actor, Error> {
    let in_path = |name: &str| request.match_info().get(name).map(str::to_owned).unwrap_or_default();
    match access {
        Access::SmeMember | Access::SmeOwner => {
            let sme = SmeId::from(in_path("sme"));
            let place = Place::Sme(sme.clone());
            match person.memberships.iter().find(|m| m.place == place).map(|m| m.role) {
                Some(Role::Owner) => Ok(Actor::SmeOwner(sme)),
                Some(_) if access == Access::SmeMember => Ok(Actor::Sme(sme)),
                _ => Err(Error::NotFound),
            }
        }
        Access::OrganisationAdmin | Access::MemberAdmin => {
            let wanted = OrganisationId::from(in_path("organisation"));
            let kinds = [OrganisationKind::Chamber, OrganisationKind::Provider];
            let own = organisation_of(app, person, &kinds, Some(&wanted)).await?;
            let own = own.ok_or(Error::NotFound)?;
            if access == Access::OrganisationAdmin {
                return Ok(Actor::Organisation(own));
            }
            let (organisation, sme) = (own.clone(), SmeId::from(in_path("sme")));
            let looked_up = sme.clone();
            let find = move |db: &mut Db| tenancy::members::store::find_one(db, &organisation, &looked_up);
            let member = app.database.read(Scope::Organisation(own.clone()), find).await?;
            member.map(|_| Actor::Member(own, sme)).ok_or(Error::NotFound)
        }
        Access::Operator => {
            let own = organisation_of(app, person, &[OrganisationKind::Operator], None).await?;
            own.map(Actor::Operator).ok_or(Error::NotFound)
        }
        Access::PasswordGiven
        | Access::Anonymous
        | Access::SignedIn
        | Access::OneTimeToken
        | Access::SignedLink
        | Access::MetricsToken
        | Access::Demo => Ok(Actor::None),
    }
}

/// The person's organisation of one of these kinds: the wanted one, or the first.
async fn organisation_of(
    app: &App,
    person: &SignedInPerson,
    kinds: &[OrganisationKind],
    wanted: Option<&OrganisationId>,
) -> Result<Option<OrganisationId>, Error> {
    for membership in &person.memberships {
        let Place::Organisation(id) = &membership.place else {
            continue;
        };
        if wanted.is_some_and(|wanted| wanted != id) {
            continue;
        }
        let looked_up = id.clone();
        let find = move |db: &mut Db| -> Result<_, DbError> { tenancy::store::find_organisation(db, &looked_up) };
        let found = app.database.read(Scope::Global, find).await?;
        if found.is_some_and(|organisation| kinds.contains(&organisation.kind)) {
            return Ok(Some(id.clone()));
        }
    }
    Ok(None)
}
