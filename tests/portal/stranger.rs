//! The stranger test: nobody gets anywhere by guessing an address.
//!
//! It walks THE route table. For every route it asks as nobody, as people with the wrong role and from other
//! tenants, and for ids that do not exist; a route whose path parameters it cannot fill in fails the test.

use crate::support::{Browser, Business, Nvd, Page, TestApp};
use tocsin::db::{AlertId, Db, DbResult, ItemId, OrganisationId, Scope};
use tocsin::tenancy::{OrganisationKind, Place, Role};
use tocsin::web::access::Access;
use tocsin::web::routes::{self, Route};
use tocsin::{alerts, inventory};

/// An id in the right form that names nothing.
const NOTHING: &str = "01900000-0000-7000-8000-000000000000";

struct World {
    app: TestApp,
    chamber: OrganisationId,
    own: Business,
    own_item: ItemId,
    own_alert: AlertId,
    other: Business,
    other_item: ItemId,
    other_alert: AlertId,
    advisory: &'static str,
    link: String,
    owner: Browser,
    neighbour: Browser,
    chamber_admin: Browser,
    other_chamber_admin: Browser,
    provider_admin: Browser,
    operator: Browser,
}

async fn business_with_alert(app: &TestApp, chamber: &OrganisationId, name: &str) -> (Business, ItemId, AlertId) {
    let business = app.db_business(chamber, name, "fr").await;
    let browser = app.signed_in(&business.owner).await;
    let search = browser.get(&business.path("/software/new?q=wordpress")).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Our site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    let added = browser.submit(&search, "/software", &fields).await;
    assert_eq!(added.status, 303, "{}", added.text());
    let sme = business.sme.clone();
    let find = move |db: &mut Db| -> DbResult<_> {
        Ok((
            inventory::store::find_all(db, &sme)?,
            alerts::store::find_open(db, &sme)?,
        ))
    };
    let (items, open) = app.db_read(Scope::Sme(business.sme.clone()), find).await;
    (business, items[0].id.clone(), open[0].id.clone())
}

impl World {
    async fn build() -> Self {
        let app = TestApp::start().await;
        app.arrives(
            &Nvd::new("CVE-2026-1001")
                .below("a:wordpress:wordpress", "6.4.3")
                .document(),
        )
        .await;
        app.arrives(&crate::support::kev("CVE-2026-1001")).await;
        let chamber = app.db_chamber("Lyon").await;
        let (own, own_item, own_alert) = business_with_alert(&app, &chamber, "Bakery").await;
        let (other, other_item, other_alert) = business_with_alert(&app, &chamber, "Garage").await;
        let other_chamber = app.db_chamber("Torino").await;
        let provider = app.db_organisation(OrganisationKind::Provider, "Hanse Net").await;
        let operator = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
        for (email, place) in [
            ("lyon@x.example", &chamber),
            ("torino@x.example", &other_chamber),
            ("hanse@x.example", &provider),
            ("op@x.example", &operator),
        ] {
            app.db_person(email, "fr", Place::Organisation(place.clone()), Role::Admin)
                .await;
        }
        app.work().await;
        let link = app
            .mails()
            .iter()
            .find(|mail| mail.to.contains("bakery"))
            .unwrap()
            .answer_path();
        Self {
            owner: app.signed_in(&own.owner).await,
            neighbour: app.signed_in(&other.owner).await,
            chamber_admin: app.signed_in("lyon@x.example").await,
            other_chamber_admin: app.signed_in("torino@x.example").await,
            provider_admin: app.signed_in("hanse@x.example").await,
            operator: app.signed_in("op@x.example").await,
            app,
            chamber,
            own,
            own_item,
            own_alert,
            other,
            other_item,
            other_alert,
            advisory: "CVE-2026-1001",
            link: link.trim_start_matches("/r/").to_owned(),
        }
    }

    /// The path with every parameter filled in for the owner of the bakery.
    fn own_path(&self, path: &str) -> String {
        let filled = path
            .replace("{sme}", self.own.sme.as_str())
            .replace("{item}", self.own_item.as_str())
            .replace("{alert}", self.own_alert.as_str())
            .replace("{organisation}", self.chamber.as_str())
            .replace("{advisory}", self.advisory)
            .replace("{link}", &self.link)
            .replace("{product}", "wordpress")
            .replace("{hash}", "000000000000")
            .replace("{kind}", "legal")
            .replace(
                "{version}/{name}",
                tocsin::web::static_files::url("app.css").trim_start_matches("/static/"),
            )
            .replace("{mail}", "some@mail")
            .replace("{source}", "nvd")
            .replace("{digest}", "no-such-digest")
            .replace("{token}", "no-such-token")
            .replace("{document}", NOTHING)
            .replace("{session}", NOTHING)
            .replace("{membership}", NOTHING)
            .replace("{contact}", NOTHING)
            .replace("{decision}", NOTHING)
            .replace("{split}", NOTHING);
        assert!(!filled.contains('{'), "the stranger test has no case for {path}");
        filled
    }

    /// Paths that lead a signed-in owner to what is not theirs, or is not there.
    fn foreign_paths(&self, path: &str) -> Vec<String> {
        let own = self.own_path(path);
        let mut foreign = vec![own.replace(self.own.sme.as_str(), self.other.sme.as_str())];
        foreign.push(own.replace(self.own.sme.as_str(), NOTHING));
        for (mine, theirs) in [
            (self.own_item.as_str(), self.other_item.as_str()),
            (self.own_alert.as_str(), self.other_alert.as_str()),
        ] {
            if own.contains(mine) {
                foreign.push(own.replace(mine, theirs));
                foreign.push(own.replace(mine, NOTHING));
                foreign.push(own.replace(mine, "%27%20OR%201=1"));
            }
        }
        foreign
    }
}

/// Asks for a path with the route's method; a POST carries the forgery token of the browser's own session.
async fn ask(browser: &Browser, route: &Route, path: &str, token: &str) -> Page {
    if route.method.as_str() == "GET" {
        browser.get(path).await
    } else {
        browser
            .post(
                path,
                &[("csrf", token), ("version", "9.9"), ("reason", "other"), ("label", "x")],
            )
            .await
    }
}

/// The forgery token of a signed-in browser, from any page of theirs.
async fn token_of(browser: &Browser) -> String {
    let home = browser.visit("/home").await;
    home.attributes("form[action='/sign-out'] input[name=csrf]", "value")
        .remove(0)
}

fn is_not_found(page: &Page, what: &str, expected: &str) {
    assert_eq!(page.status, 404, "{what}");
    assert_eq!(page.body, expected, "{what}: another 404 page");
}

#[actix_web::test]
async fn nobody_gets_in_by_guessing() {
    let world = World::build().await;
    let table = routes::table();
    assert!(table.len() > 30);
    let expected = world.owner.get("/no/such/page").await.body;
    let mut checks = 0;
    for route in &table {
        let path = world.own_path(route.path);
        let name = format!("{} {path}", route.method);
        if route.access.needs_person() {
            let page = ask(&world.app.browser(), route, &path, "").await;
            assert_eq!(page.status, 303, "{name} as nobody");
            assert!(
                page.location().starts_with("/sign-in"),
                "{name} as nobody: {}",
                page.location()
            );
            checks += 1;
        }
        let strangers: Vec<(&str, &Browser)> = match route.access {
            Access::SmeMember | Access::SmeOwner => vec![
                ("neighbour", &world.neighbour),
                ("chamber", &world.chamber_admin),
                ("other chamber", &world.other_chamber_admin),
                ("provider", &world.provider_admin),
                ("operator", &world.operator),
            ],
            Access::OrganisationAdmin | Access::MemberAdmin => vec![
                ("owner", &world.owner),
                ("other chamber", &world.other_chamber_admin),
                ("provider", &world.provider_admin),
                ("operator", &world.operator),
            ],
            Access::Operator => vec![
                ("owner", &world.owner),
                ("chamber", &world.chamber_admin),
                ("provider", &world.provider_admin),
            ],
            Access::Demo | Access::MetricsToken => vec![("owner", &world.owner), ("operator", &world.operator)],
            Access::Anonymous
            | Access::PasswordGiven
            | Access::SignedIn
            | Access::OneTimeToken
            | Access::SignedLink => Vec::new(),
        };
        for (who, browser) in strangers {
            let token = token_of(browser).await;
            is_not_found(
                &ask(browser, route, &path, &token).await,
                &format!("{name} as {who}"),
                &expected,
            );
            checks += 1;
        }
        if matches!(route.access, Access::SmeMember | Access::SmeOwner) {
            let token = token_of(&world.owner).await;
            for foreign in world.foreign_paths(route.path) {
                is_not_found(
                    &ask(&world.owner, route, &foreign, &token).await,
                    &format!("{} {foreign}", route.method),
                    &expected,
                );
                checks += 1;
            }
        }
        if route.access == Access::SignedLink {
            for broken in [
                path.replace(&world.link, "x"),
                path.replace(&world.link, &tampered(&world.link)),
            ] {
                let page = ask(&world.owner, route, &broken, &token_of(&world.owner).await).await;
                is_not_found(&page, &format!("{} {broken}", route.method), &expected);
                checks += 1;
            }
        }
    }
    println!("{checks} checks over {} routes", table.len());
}

/// The same link with one character changed.
fn tampered(link: &str) -> String {
    let (head, tail) = link.split_at(30);
    let changed = if tail.starts_with('A') { 'B' } else { 'A' };
    format!("{head}{changed}{}", &tail[1..])
}

#[actix_web::test]
async fn nothing_changes_without_our_own_page() {
    let world = World::build().await;
    for route in routes::table().iter().filter(|route| route.method.as_str() == "POST") {
        let path = world.own_path(route.path);
        let browser = match route.access {
            Access::OrganisationAdmin | Access::MemberAdmin => &world.chamber_admin,
            Access::Operator => &world.operator,
            _ => &world.owner,
        };
        let no_token = browser.post(&path, &[("label", "x")]).await;
        assert_eq!(no_token.status, 403, "POST {path} without a token");
        let token = token_of(browser).await;
        let foreign = token_of(&world.neighbour).await;
        let stolen = browser.post(&path, &[("csrf", &foreign)]).await;
        assert_eq!(stolen.status, 403, "POST {path} with somebody else's token");
        for headers in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "https://evil.example")],
            &[("origin", "null")],
            &[],
        ] {
            let page = browser.post_from(&path, &[("csrf", &token)], headers).await;
            assert_eq!(page.status, 403, "POST {path} with {headers:?}");
        }
    }
    assert!(world.app.mails().iter().all(|mail| !mail.subject.is_empty()));
}

#[actix_web::test]
async fn a_get_changes_nothing() {
    let world = World::build().await;
    let sme = world.own.sme.clone();
    let state = || {
        let sme = sme.clone();
        world.app.db_read(Scope::Sme(sme.clone()), move |db| {
            let open = alerts::store::find_open(db, &sme)?;
            let items = inventory::store::find_all(db, &sme)?;
            Ok(format!("{open:?}{items:?}"))
        })
    };
    let before = state().await;
    for route in routes::table().iter().filter(|route| route.method.as_str() == "GET") {
        world.owner.get(&world.own_path(route.path)).await;
    }
    // A mail scanner that tries the addresses of the forms too.
    for action in ["completion", "reminder", "dismissal", "help-request"] {
        let page = world.app.browser().get(&format!("/r/{}/{action}", world.link)).await;
        assert_eq!(page.status, 404, "{action}");
    }
    assert_eq!(before, state().await);
}

#[actix_web::test]
async fn every_answer_carries_the_headers() {
    let app = TestApp::start().await;
    for path in [
        "/",
        "/sign-in",
        "/no/such/page",
        "/health/live",
        &tocsin::web::static_files::url("app.css"),
    ] {
        let page = app.browser().get(path).await;
        let header = |name: &str| {
            page.headers
                .get(name)
                .map_or("", |value| value.to_str().unwrap())
                .to_owned()
        };
        let policy = header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header("x-frame-options"), "DENY", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin", "{path}");
        assert!(!header("x-request-id").is_empty(), "{path}");
        assert!(!header("cache-control").is_empty(), "{path}");
    }
}
