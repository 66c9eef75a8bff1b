//! The second step at sign-in (trust goal S13): set up, asked for, used once, never got past.

use crate::support::{Browser, Business, PASSWORD, Page, TOTP_SECRET, TestApp};
use tocsin::accounts::second_factor::code_at;
use tocsin::tenancy::OrganisationKind;

const NEW_PASSWORD: &str = "five purple ducks swim";
const PAGE: &str = "/account/second-factor";
const STEP: &str = "/sign-in/second-factor";
const WRONG: &str = "This code is not right, or was used before.";

/// What the authenticator app with this secret shows now.
fn code(app: &TestApp, secret: &str) -> String {
    code_at(secret, app.app.clock.now()).unwrap()
}

/// Six digits that no app with this secret shows now.
fn wrong(app: &TestApp, secret: &str) -> String {
    let now = app.app.clock.now();
    let near: Vec<String> = [-30, 0, 30]
        .iter()
        .filter_map(|s| code_at(secret, now.plus_seconds(*s)))
        .collect();
    let mut all = (0..10).map(|n| format!("00000{n}"));
    all.find(|digits| !near.contains(digits)).unwrap()
}

async fn bakery() -> (TestApp, Business) {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&lyon, "Bakery", "en").await;
    (app, bakery)
}

/// Gives address and password.
async fn half(app: &TestApp, email: &str, password: &str) -> (Browser, Page) {
    let browser = app.browser();
    let page = browser
        .post("/sign-in", &[("email", email), ("password", password)])
        .await;
    (browser, page)
}

/// Types a code at the second step.
async fn types(browser: &Browser, code: &str) -> Page {
    let form = browser.get(STEP).await;
    browser.submit(&form, STEP, &[("code", code)]).await
}

fn is_wrong(page: &Page) {
    assert_eq!(page.status, 422, "{}", page.text());
    assert!(page.text().contains(WRONG), "{}", page.text());
    assert_eq!(page.attributes(".error-summary a", "href"), ["#code"]);
}

/// Sets the owner's app up: a browser that is in, the secret, the recovery codes.
async fn set_up(app: &TestApp, email: &str) -> (Browser, String, Vec<String>) {
    let browser = app.signed_in(email).await;
    let page = browser.get(PAGE).await;
    let secret = page.select(".mono.address").remove(0).replace(' ', "");
    let done = browser.submit(&page, PAGE, &[("code", &code(app, &secret))]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    (browser, secret, done.select("ul.codes .mono"))
}

#[actix_web::test]
async fn an_app_is_set_up_with_a_picture_and_a_first_code() {
    let (app, bakery) = bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let elsewhere = app.signed_in(&bakery.owner).await;
    let page = browser.get(PAGE).await;
    assert_eq!(page.select("svg.qr path").len(), 1, "a picture");
    assert!(!page.attributes("svg.qr", "aria-label").is_empty());
    let shown = page.select(".mono.address").remove(0);
    let secret = shown.replace(' ', "");
    assert_eq!(secret.len(), 32, "20 bytes: {shown}");
    assert_eq!(
        browser.get(PAGE).await.select(".mono.address"),
        [shown],
        "the same until it is confirmed"
    );
    for typed in [
        wrong(&app, &secret),
        String::new(),
        "nonsense".into(),
        code(&app, TOTP_SECRET),
    ] {
        is_wrong(&browser.submit(&page, PAGE, &[("code", &typed)]).await);
    }
    assert_eq!(
        half(&app, &bakery.owner, PASSWORD).await.1.location(),
        "/home",
        "not confirmed, not asked for"
    );

    let typed = code(&app, &secret);
    let spaced = format!(" {} {}", &typed[..3], &typed[3..]);
    let done = browser.submit(&page, PAGE, &[("code", &spaced)]).await;
    assert_eq!(done.title(), "Keep these recovery codes", "{}", done.text());
    let codes = done.select("ul.codes .mono");
    assert_eq!(codes.len(), 10);
    assert_eq!(done.headers["cache-control"], "no-store");
    let later = browser.get(PAGE).await;
    assert!(later.text().contains("10 recovery codes are left."), "{}", later.text());
    assert!(
        !later.body.contains(&secret) && codes.iter().all(|code| !later.body.contains(code)),
        "shown once"
    );
    assert_eq!(browser.get("/account").await.status, 200, "who set it up stays in");
    assert_ne!(
        elsewhere.get("/account").await.status,
        200,
        "who is in with the password alone is out"
    );
}

#[actix_web::test]
async fn a_password_alone_opens_nothing_and_a_code_works_once() {
    let (app, bakery) = bakery().await;
    let (_, secret, _) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(5);
    let (browser, page) = half(&app, &bakery.owner, PASSWORD).await;
    assert!(page.location().starts_with(STEP), "{}", page.location());
    for path in ["/home", "/account", PAGE, &bakery.path(""), &bakery.path("/people")] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 303, "{path}");
        assert!(page.location().starts_with(STEP), "{path}: {}", page.location());
    }
    is_wrong(&types(&browser, &wrong(&app, &secret)).await);
    is_wrong(&types(&browser, "").await);
    let typed = code(&app, &secret);
    let done = types(&browser, &typed).await;
    assert_eq!((done.status, done.location()), (303, "/home"));
    assert_eq!(browser.visit("/home").await.status, 200);

    let (again, _) = half(&app, &bakery.owner, PASSWORD).await;
    is_wrong(&types(&again, &typed).await);
    app.clock_forward_minutes(-1);
    is_wrong(&types(&again, &code(&app, &secret)).await);
    app.clock_forward_minutes(2);
    assert_eq!(
        types(&again, &code(&app, &secret)).await.status,
        303,
        "the next code is new"
    );
}

#[actix_web::test]
async fn of_two_with_the_same_code_at_once_one_gets_in() {
    let (app, bakery) = bakery().await;
    let (_, secret, codes) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(5);
    for typed in [code(&app, &secret), codes[0].clone()] {
        let (one, _) = half(&app, &bakery.owner, PASSWORD).await;
        let (other, _) = half(&app, &bakery.owner, PASSWORD).await;
        let (mine, theirs) = tokio::join!(types(&one, &typed), types(&other, &typed));
        let mut both = [mine.status, theirs.status];
        both.sort_unstable();
        assert_eq!(both, [303, 422]);
    }
}

#[actix_web::test]
async fn a_recovery_code_works_once_and_new_ones_end_the_old() {
    let (app, bakery) = bakery().await;
    let (owner, secret, codes) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(5);
    let (browser, _) = half(&app, &bakery.owner, PASSWORD).await;
    let typed = codes[0].to_lowercase().replace('-', " ");
    assert_eq!(types(&browser, &typed).await.status, 303);
    let (browser, _) = half(&app, &bakery.owner, PASSWORD).await;
    is_wrong(&types(&browser, &codes[0]).await);
    let page = owner.get(PAGE).await;
    assert!(page.text().contains("9 recovery codes are left."), "{}", page.text());

    let renew = format!("{PAGE}/recovery-codes");
    is_wrong(&owner.submit(&page, &renew, &[("code", &wrong(&app, &secret))]).await);
    let renewed = owner.submit(&page, &renew, &[("code", &code(&app, &secret))]).await;
    let fresh = renewed.select("ul.codes .mono");
    assert_eq!(fresh.len(), 10, "{}", renewed.text());
    is_wrong(&types(&browser, &codes[1]).await);
    assert_eq!(types(&browser, &fresh[0]).await.status, 303);
    let garage = app.db_business(&bakery.organisation, "Garage", "en").await;
    set_up(&app, &garage.owner).await;
    app.clock_forward_minutes(5);
    let (neighbour, _) = half(&app, &garage.owner, PASSWORD).await;
    is_wrong(&types(&neighbour, &fresh[1]).await);
}

#[actix_web::test]
async fn who_runs_an_organisation_sets_it_up_first_and_cannot_take_it_away() {
    let (app, bakery) = bakery().await;
    let operator = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let chamber = format!("/chamber/{}", bakery.organisation);
    for (email, place, home) in [
        ("lyon@x.example", &bakery.organisation, chamber.as_str()),
        ("desk@x.example", &operator, "/operator"),
    ] {
        app.db_bare_admin(email, place).await;
        let (browser, page) = half(&app, email, PASSWORD).await;
        assert_eq!(page.location(), "/home", "there is nothing to ask for yet");
        let arrived = browser.visit("/home").await;
        assert!(
            arrived.text().contains("You look after other businesses."),
            "{}",
            arrived.text()
        );
        let rest = if home == "/operator" {
            ["/organisations/new", "/texts"]
        } else {
            ["/members", "/people"]
        };
        for path in [
            home.to_owned(),
            format!("{home}{}", rest[0]),
            format!("{home}{}", rest[1]),
        ] {
            let page = browser.get(&path).await;
            assert_eq!((page.status, page.location()), (303, PAGE), "{path}");
        }
        let token = arrived.attributes("input[name=csrf]", "value").remove(0);
        let paused = browser.post(&format!("{home}/pause"), &[("csrf", &token)]).await;
        assert_eq!((paused.status, paused.location()), (303, PAGE));

        let secret = arrived.select(".mono.address").remove(0).replace(' ', "");
        let done = browser.submit(&arrived, PAGE, &[("code", &code(&app, &secret))]).await;
        assert_eq!(done.title(), "Keep these recovery codes", "{}", done.text());
        assert_eq!(browser.get(home).await.status, 200);
        app.clock_forward_minutes(1);
        let page = browser.get(PAGE).await;
        assert!(!page.text().contains("Switch off"), "{}", page.text());
        let fields = [("csrf", token.as_str()), ("code", &code(&app, &secret))];
        assert_eq!(browser.post(&format!("{PAGE}/removal"), &fields).await.status, 404);
        assert!(
            half(&app, email, PASSWORD).await.1.location().starts_with(STEP),
            "it is still asked for"
        );
    }
}

#[actix_web::test]
async fn an_owner_may_go_without_and_may_take_it_away_with_a_code() {
    let (app, bakery) = bakery().await;
    let plain = app.signed_in(&bakery.owner).await;
    assert_eq!(plain.get(&bakery.path("")).await.status, 200, "nobody is forced");
    let (owner, secret, _) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(1);
    let page = owner.get(PAGE).await;
    let token = page.attributes("input[name=csrf]", "value").remove(0);
    let removal = format!("{PAGE}/removal");
    let refused = owner
        .post(&removal, &[("csrf", &token), ("code", &wrong(&app, &secret))])
        .await;
    is_wrong(&refused);
    let gone = owner
        .post(&removal, &[("csrf", &token), ("code", &code(&app, &secret))])
        .await;
    assert_eq!((gone.status, gone.location()), (303, "/account"));
    assert_eq!(half(&app, &bakery.owner, PASSWORD).await.1.location(), "/home");
    let fresh = owner.get(PAGE).await.select(".mono.address").remove(0).replace(' ', "");
    assert_ne!(fresh, secret, "a new set-up has a new secret");
}

#[actix_web::test]
async fn a_new_password_does_not_get_past_it() {
    let (app, bakery) = bakery().await;
    let (owner, secret, _) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(5);
    app.browser().post("/password", &[("email", &bakery.owner)]).await;
    let link = app.link_to(&bakery.owner, "/password/", &[]).await;
    let thief = app.browser();
    let set = thief.post(&link, &[("password", NEW_PASSWORD)]).await;
    assert_eq!((set.status, set.location()), (303, "/sign-in"));
    assert_eq!(
        set.headers
            .get("set-cookie")
            .map(|value| value.to_str().unwrap().contains("session")),
        Some(false)
    );
    assert_ne!(owner.get("/account").await.status, 200, "all sessions are over");
    let (thief, page) = half(&app, &bakery.owner, NEW_PASSWORD).await;
    assert!(page.location().starts_with(STEP), "{}", page.location());
    assert!(thief.get(&bakery.path("")).await.location().starts_with(STEP));
    assert_eq!(
        types(&thief, &code(&app, &secret)).await.status,
        303,
        "with the app it goes on"
    );
}

#[actix_web::test]
async fn guessing_codes_is_slowed_down() {
    let (app, bakery) = bakery().await;
    let (_, secret, codes) = set_up(&app, &bakery.owner).await;
    app.clock_forward_minutes(5);
    let (browser, _) = half(&app, &bakery.owner, PASSWORD).await;
    let form = browser.get(STEP).await;
    let mut statuses = Vec::new();
    for _ in 0..25 {
        let typed = wrong(&app, &secret);
        statuses.push(browser.submit(&form, STEP, &[("code", &typed)]).await.status);
    }
    assert_eq!(statuses.last(), Some(&429), "{statuses:?}");
    for typed in [code(&app, &secret), codes[0].clone()] {
        assert_eq!(
            browser.submit(&form, STEP, &[("code", &typed)]).await.status,
            429,
            "right or wrong"
        );
    }
}
