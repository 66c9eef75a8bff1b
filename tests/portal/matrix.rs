//! The authorization matrix: every route of THE table, asked by every kind of visitor, about what is theirs, a
//! neighbour's, a stranger's and nobody's (trust goal S1).
//!
//! What is expected follows from the route's access and from who owns what, and from nothing else. A GET that may pass
//! is answered; a POST that may pass reaches the forgery guard, which refuses it for the missing token, so that the
//! world stays as it is. Everything else gets the one "not found" page, or the one way to sign in.

use crate::support::{Browser, Business, PASSWORD, Page, TestApp};
use std::collections::BTreeMap;
use tocsin::db::{Db, DbResult, OrganisationId, Scope};
use tocsin::tenancy::{self, OrganisationKind, Place, Role};
use tocsin::web::access::Access;
use tocsin::web::routes;

const NOTHING: &str = "01900000-0000-7000-8000-000000000000";

/// Whose things a path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// The bakery of Lyon.
    Own,
    /// The garage of Lyon.
    Sibling,
    /// The trattoria of Torino.
    Foreign,
    /// Nothing that exists.
    Nothing,
}

const TARGETS: [Target; 4] = [Target::Own, Target::Sibling, Target::Foreign, Target::Nothing];

/// Who asks; everybody but the last few has a place in Lyon or at the bakery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Visitor {
    Nobody,
    Owner,
    Staff,
    Neighbour,
    ForeignOwner,
    ChamberAdmin,
    ForeignAdmin,
    ProviderAdmin,
    Operator,
    /// Has given the password alone.
    Half,
    /// Runs Lyon, and has no second factor yet.
    Bare,
}

const VISITORS: [Visitor; 11] = [
    Visitor::Nobody,
    Visitor::Owner,
    Visitor::Staff,
    Visitor::Neighbour,
    Visitor::ForeignOwner,
    Visitor::ChamberAdmin,
    Visitor::ForeignAdmin,
    Visitor::ProviderAdmin,
    Visitor::Operator,
    Visitor::Half,
    Visitor::Bare,
];

/// What the portal has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// The handler is reached.
    Pass,
    /// The one "not found" page.
    NotFound,
    /// To the sign-in page.
    SignIn,
    /// To the second step.
    SecondStep,
    /// To the page where a second factor is set up.
    SetUp,
}

fn expected(access: Access, visitor: Visitor, target: Target) -> Expected {
    use Visitor::{Bare, ChamberAdmin, ForeignAdmin, ForeignOwner, Half, Neighbour, Nobody, Operator, Owner, Staff};
    if access.needs_person() && visitor == Nobody {
        return Expected::SignIn;
    }
    if access.needs_person() && visitor == Half && access != Access::PasswordGiven {
        return Expected::SecondStep;
    }
    let yes = |may: bool| if may { Expected::Pass } else { Expected::NotFound };
    match access {
        Access::Anonymous | Access::OneTimeToken | Access::SignedIn | Access::PasswordGiven => Expected::Pass,
        // The link in the path is right; a wrong one is the stranger test's matter.
        Access::SignedLink => Expected::Pass,
        Access::Demo | Access::MetricsToken => Expected::NotFound,
        Access::SmeMember => yes(matches!(
            (visitor, target),
            (Owner | Staff, Target::Own) | (Neighbour, Target::Sibling) | (ForeignOwner, Target::Foreign)
        )),
        Access::SmeOwner => yes(matches!(
            (visitor, target),
            (Owner, Target::Own) | (Neighbour, Target::Sibling) | (ForeignOwner, Target::Foreign)
        )),
        Access::OrganisationAdmin | Access::MemberAdmin => match (visitor, target) {
            (Bare, Target::Own | Target::Sibling) => Expected::SetUp,
            (ChamberAdmin, Target::Own | Target::Sibling) | (ForeignAdmin, Target::Foreign) => Expected::Pass,
            _ => Expected::NotFound,
        },
        Access::Operator => yes(visitor == Operator),
    }
}

struct World {
    app: TestApp,
    lyon: OrganisationId,
    torino: OrganisationId,
    bakery: Business,
    garage: Business,
    trattoria: Business,
    browsers: BTreeMap<Visitor, Browser>,
}

impl World {
    async fn build() -> Self {
        let app = TestApp::start().await;
        let lyon = app.db_chamber("Lyon").await;
        let torino = app.db_chamber("Torino").await;
        let hanse = app.db_organisation(OrganisationKind::Provider, "Hanse Net").await;
        let tocsin = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
        let bakery = app.db_business(&lyon, "Bakery", "en").await;
        let garage = app.db_business(&lyon, "Garage", "en").await;
        let trattoria = app.db_business(&torino, "Trattoria", "en").await;
        app.db_person("staff@x.example", "en", Place::Sme(bakery.sme.clone()), Role::Staff)
            .await;
        for (email, place) in [
            ("lyon@x.example", &lyon),
            ("torino@x.example", &torino),
            ("hanse@x.example", &hanse),
            ("op@x.example", &tocsin),
            ("half@x.example", &lyon),
        ] {
            let place = Place::Organisation(place.clone());
            app.db_person(email, "en", place, Role::Admin).await;
        }
        app.db_bare_admin("bare@x.example", &lyon).await;
        let mut browsers = BTreeMap::from([(Visitor::Nobody, app.browser())]);
        for (visitor, email) in [
            (Visitor::Owner, bakery.owner.as_str()),
            (Visitor::Staff, "staff@x.example"),
            (Visitor::Neighbour, &garage.owner),
            (Visitor::ForeignOwner, &trattoria.owner),
            (Visitor::ChamberAdmin, "lyon@x.example"),
            (Visitor::ForeignAdmin, "torino@x.example"),
            (Visitor::ProviderAdmin, "hanse@x.example"),
            (Visitor::Operator, "op@x.example"),
            (Visitor::Bare, "bare@x.example"),
        ] {
            browsers.insert(visitor, app.signed_in(email).await);
        }
        let half = app.browser();
        let page = half
            .post("/sign-in", &[("email", "half@x.example"), ("password", PASSWORD)])
            .await;
        assert!(
            page.location().starts_with("/sign-in/second-factor"),
            "{}",
            page.location()
        );
        browsers.insert(Visitor::Half, half);
        Self {
            app,
            lyon,
            torino,
            bakery,
            garage,
            trattoria,
            browsers,
        }
    }

    fn path(&self, pattern: &str, target: Target) -> String {
        let (organisation, sme) = match target {
            Target::Own => (self.lyon.as_str(), self.bakery.sme.as_str()),
            Target::Sibling => (self.lyon.as_str(), self.garage.sme.as_str()),
            Target::Foreign => (self.torino.as_str(), self.trattoria.sme.as_str()),
            Target::Nothing => (NOTHING, NOTHING),
        };
        let mut path = pattern.replace("{organisation}", organisation).replace("{sme}", sme);
        while let Some((head, rest)) = path.clone().split_once('{') {
            let (_, tail) = rest.split_once('}').unwrap();
            path = format!("{head}{NOTHING}{tail}");
        }
        path
    }
}

async fn ask(browser: &Browser, method: &str, path: &str) -> Page {
    match method {
        "GET" => browser.get(path).await,
        _ => browser.post(path, &[("label", "x")]).await,
    }
}

/// True when a page answers what is expected. Below the gate a path with an id that names nothing is "not found" too,
/// so a route with ids of its own may answer that to those who pass.
fn fits(expected: Expected, method: &str, pattern: &str, visitor: Visitor, page: &Page, not_found: &str) -> bool {
    let is_the_not_found = page.status == 404 && page.body == not_found;
    let has_ids_below = pattern.replace("{sme}", "").replace("{organisation}", "").contains('{');
    match expected {
        Expected::SignIn => {
            page.status == 303 && page.location().starts_with("/sign-in") && !page.location().starts_with("/sign-in/")
        }
        Expected::SecondStep => page.status == 303 && page.location().starts_with("/sign-in/second-factor"),
        Expected::SetUp => page.status == 303 && page.location() == "/account/second-factor",
        Expected::NotFound => is_the_not_found,
        // Signed in and without the form's token: past the gate, stopped by the forgery guard.
        Expected::Pass if method == "POST" && visitor != Visitor::Nobody && visitor != Visitor::Half => {
            page.status == 403
        }
        Expected::Pass if has_ids_below => page.status != 303 || !page.location().starts_with("/sign-in"),
        // A brand or text of an organisation that is not there.
        Expected::Pass if pattern.starts_with("/o/") => page.status == 200 || is_the_not_found,
        // A list that was not opened is "not found" for the chamber it was not opened to.
        Expected::Pass if pattern.ends_with("/members/{sme}/software") => is_the_not_found,
        Expected::Pass => page.status != 404 && page.status < 500,
    }
}

#[actix_web::test]
async fn every_visitor_gets_what_the_table_says_and_nothing_else() {
    let world = World::build().await;
    let not_found = world.browsers[&Visitor::Owner].get("/no/such/page").await.body;
    let (mut checks, mut deviations) = (0, Vec::new());
    for route in &routes::table() {
        let method = route.method.as_str();
        for target in TARGETS {
            let path = world.path(route.path, target);
            if target != Target::Own && path == world.path(route.path, Target::Own) {
                continue;
            }
            for visitor in VISITORS {
                // Without a session these forms are simply read, and some of them send mail.
                if method == "POST"
                    && !route.access.needs_person()
                    && matches!(visitor, Visitor::Nobody | Visitor::Half)
                {
                    continue;
                }
                // Signing out is for everybody who is in; this one is asked without its token like the others.
                let expected = expected(route.access, visitor, target);
                let page = ask(&world.browsers[&visitor], method, &path).await;
                checks += 1;
                if !fits(expected, method, route.path, visitor, &page, &not_found) {
                    deviations.push(format!(
                        "{method} {path} as {visitor:?} about {target:?}: {} {}, expected {expected:?}",
                        page.status,
                        page.location()
                    ));
                }
            }
        }
    }
    println!(
        "{checks} checks over {} routes, {} deviations",
        routes::table().len(),
        deviations.len()
    );
    assert!(deviations.is_empty(), "{deviations:#?}");
    assert!(checks >= 2000, "only {checks} checks");
}

#[actix_web::test]
async fn a_removed_place_is_no_place_at_once() {
    let world = World::build().await;
    let staff = &world.browsers[&Visitor::Staff];
    let path = world.bakery.path("");
    assert_eq!(staff.get(&path).await.status, 200);
    let sme = world.bakery.sme.clone();
    let remove = move |db: &mut Db| -> DbResult<()> {
        let people = tenancy::people::store::find_of_sme(db, &sme)?;
        let staff = people.iter().find(|one| one.role == Role::Staff).unwrap();
        tenancy::people::store::delete_from_sme(db, &sme, &staff.membership).map(|_| ())
    };
    world.app.db_write(Scope::Sme(world.bakery.sme.clone()), remove).await;
    assert_eq!(
        staff.get(&path).await.status,
        404,
        "the session lives, the place is gone"
    );
}
