//! A person's own account: profile, password, sessions, a new address, and what of it the secrets of before survive.

use crate::support::{Browser, Owner, PASSWORD, Page, TestApp};
use tocsin::tenancy::OrganisationKind;

const NEW_PASSWORD: &str = "five purple ducks swim";
const OWNER: &str = "owner@bakery.example";
const NEW_ADDRESS: &str = "sophie@new.example";

async fn bakery() -> (TestApp, Owner) {
    let app = TestApp::start().await;
    app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let owner = app.bakery().await;
    (app, owner)
}

async fn sign_in(app: &TestApp, email: &str, password: &str) -> Page {
    let fields = [("email", email), ("password", password)];
    app.browser().post("/sign-in", &fields).await
}

/// True when the session in this browser is alive.
async fn is_in(browser: &Browser) -> bool {
    browser.get("/account").await.status == 200
}

#[actix_web::test]
async fn name_language_and_time_zone_are_the_persons_own() {
    let (_app, owner) = bakery().await;
    let fields = [
        ("name", " Sophie \t <b>M</b> "),
        ("language", "fr"),
        ("time_zone", "Europe/Berlin"),
    ];
    assert_eq!(owner.posts("/account", &fields).await.status, 303);
    let page = owner.browser.get("/account").await;
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    assert_eq!(page.attributes("#name", "value"), ["Sophie <b>M</b>"]);
    assert_eq!(
        page.attributes("#time_zone option[selected]", "value"),
        ["Europe/Berlin"]
    );
    for (field, value) in [
        ("name", "  "),
        ("name", &"x".repeat(81)),
        ("language", "xx"),
        ("time_zone", "Mars/Base"),
    ] {
        let fields = fields.map(|(name, kept)| if name == field { (name, value) } else { (name, kept) });
        let page = owner.posts("/account", &fields).await;
        assert_eq!(page.status, 422, "{field}");
        assert_eq!(page.attributes(".error-summary a", "href"), [format!("#{field}")]);
    }
    let page = owner.browser.get("/account").await;
    assert_eq!(
        page.attributes("#name", "value"),
        ["Sophie <b>M</b>"],
        "what was refused changed nothing"
    );
}

#[actix_web::test]
async fn a_new_password_needs_the_old_one_and_ends_all_other_sessions() {
    let (app, owner) = bakery().await;
    let elsewhere = app.signed_in(OWNER).await;
    for (current, password, field) in [
        ("not my password", NEW_PASSWORD, "current"),
        (PASSWORD, "short", "password"),
        (PASSWORD, "password123", "password"),
        (PASSWORD, "", "password"),
    ] {
        let fields = [("current", current), ("password", password)];
        let page = owner.posts("/account/password", &fields).await;
        assert_eq!(page.status, 422, "{current} {password}");
        assert_eq!(page.attributes(".error-summary a", "href"), [format!("#{field}")]);
        assert!(!page.body.contains(current), "a password never comes back");
    }
    assert!(is_in(&elsewhere).await);
    let fields = [("current", PASSWORD), ("password", NEW_PASSWORD)];
    assert_eq!(owner.posts("/account/password", &fields).await.status, 303);
    assert!(is_in(&owner.browser).await, "who changed it stays");
    assert!(!is_in(&elsewhere).await, "everybody else is out");
    assert_eq!(sign_in(&app, OWNER, PASSWORD).await.status, 422);
    assert_eq!(sign_in(&app, OWNER, NEW_PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn a_reset_ends_every_session_and_signs_nobody_in() {
    let (app, owner) = bakery().await;
    app.browser().post("/password", &[("email", OWNER)]).await;
    let link = app.link_to(OWNER, "/password/", &[]).await;
    let browser = app.browser();
    let form = browser.get(&link).await;
    let weak = browser.submit(&form, &link, &[("password", "12345678")]).await;
    assert_eq!(weak.status, 422, "{}", weak.text());
    let set = browser.submit(&weak, &link, &[("password", NEW_PASSWORD)]).await;
    assert_eq!(
        (set.status, set.location()),
        (303, "/sign-in"),
        "a refused password left the link alive"
    );
    assert!(!is_in(&owner.browser).await && !is_in(&browser).await);
    assert_eq!(sign_in(&app, OWNER, NEW_PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn sessions_are_listed_and_end_one_by_one() {
    let (app, owner) = bakery().await;
    let others = [app.signed_in(OWNER).await, app.signed_in(OWNER).await];
    let neighbour = app.db_business(&owner.business.organisation, "Garage", "en").await;
    let neighbour = app.owner_of(&neighbour).await;
    let page = owner.browser.get("/account").await;
    let is_session = |action: &String| action.starts_with("/account/sessions/") && action.len() > 30;
    let ends: Vec<String> = page
        .attributes("form", "action")
        .into_iter()
        .filter(is_session)
        .collect();
    assert_eq!(ends.len(), 2, "the own session is not among them: {}", page.text());
    assert!(page.text().contains("this device, now"), "{}", page.text());
    assert_eq!(
        neighbour.posts(&ends[0], &[]).await.status,
        404,
        "a session of somebody else"
    );
    assert_eq!(owner.browser.submit(&page, &ends[0], &[]).await.status, 303);
    let alive = [is_in(&others[0]).await, is_in(&others[1]).await];
    assert_eq!(alive.iter().filter(|alive| **alive).count(), 1, "{alive:?}");
    assert_eq!(owner.posts(&ends[0], &[]).await.status, 404, "it is over");
    app.signed_in(OWNER).await;
    assert_eq!(owner.posts("/account/sessions/removal", &[]).await.status, 303);
    assert!(!is_in(&others[0]).await && !is_in(&others[1]).await);
    assert!(is_in(&owner.browser).await && is_in(&neighbour.browser).await);
}

#[actix_web::test]
async fn a_new_address_is_confirmed_from_its_mailbox_and_the_old_one_is_told() {
    let (app, owner) = bakery().await;
    let refused = owner
        .posts(
            "/account/email",
            &[("email", NEW_ADDRESS), ("password", "not mine at all")],
        )
        .await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert_eq!(owner.wants_address(NEW_ADDRESS).await.status, 303);
    let link = app.link_to(NEW_ADDRESS, "/email-change/", &[]).await;
    let told = app.mails_to(OWNER);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].subject, "Your address is about to change");
    assert!(told[0].text.contains(NEW_ADDRESS), "{}", told[0].text);
    assert_eq!(app.links(&told[0]), [""; 0], "the old mailbox gets no link");
    assert_eq!(
        sign_in(&app, OWNER, PASSWORD).await.status,
        303,
        "nothing has changed yet"
    );

    let page = owner.browser.get(&link).await;
    assert!(
        page.text().contains("From now on you sign in with sophie@new.example."),
        "{}",
        page.text()
    );
    assert_eq!(owner.browser.submit(&page, &link, &[]).await.location(), "/account");
    assert_eq!(sign_in(&app, OWNER, PASSWORD).await.status, 422);
    assert_eq!(sign_in(&app, NEW_ADDRESS, PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn who_joined_takes_their_alerts_along_to_a_new_address() {
    let (app, owner) = bakery().await;
    owner.invites("paul@bakery.example", "").await;
    let link = app.link_to("paul@bakery.example", "/invitation/", &[]).await;
    let paul = app.browser();
    let form = paul.get(&link).await;
    let fields = [("name", "Paul"), ("password", PASSWORD), ("language", "en")];
    assert_eq!(paul.submit(&form, &link, &fields).await.status, 303);
    let form = paul.get("/account/email").await;
    let fields = [("email", "paul@new.example"), ("password", PASSWORD)];
    assert_eq!(paul.submit(&form, "/account/email", &fields).await.status, 303);
    let link = app.link_to("paul@new.example", "/email-change/", &[]).await;
    let form = paul.get(&link).await;
    assert_eq!(paul.submit(&form, &link, &[]).await.status, 303);
    owner.people_page().await;
    let people = owner.people_page().await.text();
    assert!(
        people.contains("Paul paul@new.example English, receives alerts"),
        "{people}"
    );
    assert!(!people.contains("paul@bakery.example"), "{people}");
    assert!(
        people.contains("Sophie Morel owner@bakery.example English, receives alerts"),
        "{people}"
    );
}

#[actix_web::test]
async fn an_address_that_somebody_has_gets_no_link_and_the_page_says_the_same() {
    let (app, owner) = bakery().await;
    app.db_business(&owner.business.organisation, "Garage", "en").await;
    let mut pages = Vec::new();
    for email in ["owner@garage.example", "nobody@garage.example"] {
        let asked = owner.wants_address(email).await;
        assert_eq!((asked.status, asked.location()), (303, "/account"));
        pages.push(owner.browser.get("/account").await.text().replace(email, "ADDRESS"));
    }
    assert_eq!(pages[0], pages[1]);
    app.link_to("nobody@garage.example", "/email-change/", &[]).await;
    assert_eq!(app.mails_to("owner@garage.example").len(), 0);
    let places = app.db_people().await.places.len();
    assert_eq!(places, 2, "nobody lost a place");
}

#[actix_web::test]
async fn a_link_in_the_old_mailbox_is_dead_once_the_address_or_the_password_has_changed() {
    let (app, owner) = bakery().await;
    app.browser().post("/password", &[("email", OWNER)]).await;
    let reset = app.link_to(OWNER, "/password/", &[]).await;
    assert_eq!(owner.wants_address(NEW_ADDRESS).await.status, 303);
    let change = app.link_to(NEW_ADDRESS, "/email-change/", &[]).await;
    let page = owner.browser.get(&change).await;
    assert_eq!(owner.browser.submit(&page, &change, &[]).await.status, 303);
    let late = app.browser().post(&reset, &[("password", NEW_PASSWORD)]).await;
    assert_eq!(
        late.status,
        410,
        "whoever reads the old mailbox is somebody else now: {}",
        late.text()
    );

    app.clock_forward_minutes(1);
    app.browser().post("/password", &[("email", NEW_ADDRESS)]).await;
    let reset = app.link_to(NEW_ADDRESS, "/password/", &[]).await;
    assert_eq!(owner.wants_address("attacker@x.example").await.status, 303);
    let change = app.link_to("attacker@x.example", "/email-change/", &[]).await;
    let fields = [("current", PASSWORD), ("password", NEW_PASSWORD)];
    assert_eq!(owner.posts("/account/password", &fields).await.status, 303);
    for link in [&reset, &change] {
        let late = app.browser().post(link, &[("password", "six purple ducks swim")]).await;
        assert_eq!(late.status, 410, "asked for under the old password: {}", late.text());
    }
    assert_eq!(sign_in(&app, NEW_ADDRESS, NEW_PASSWORD).await.status, 303);
}

#[actix_web::test]
async fn nobody_fills_a_strangers_mailbox_by_changing_their_own_address() {
    let (app, owner) = bakery().await;
    let mut statuses = Vec::new();
    for _ in 0..5 {
        app.clock_forward_minutes(1);
        statuses.push(owner.wants_address("victim@x.example").await.status);
    }
    assert_eq!(statuses, [303, 303, 303, 429, 429]);
    app.work().await;
    assert_eq!(app.mails_to("victim@x.example").len(), 3);
    assert_eq!(
        owner.wants_address(NEW_ADDRESS).await.status,
        303,
        "another one is open"
    );
}
