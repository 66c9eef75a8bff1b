//! Nobody finds out who is here (trust goal S5): sign-in, forgotten password and sign-up answer alike.

use crate::support::{Browser, PASSWORD, Page, TestApp};
use tocsin::tenancy::{OrganisationKind, Place, Role};

const KNOWN: &str = "owner@bakery.example";
const ADMIN: &str = "admin@bakery.example";
const NOBODY: &str = "nobod@bakery.example";

async fn portal() -> TestApp {
    let app = TestApp::start_with(&[("TOCSIN_TRUSTED_PROXIES", "127.0.0.1")]).await;
    app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    app.db_business(&lyon, "Bakery", "en").await;
    // Somebody with a second factor.
    app.db_person(ADMIN, "en", Place::Organisation(lyon), Role::Admin).await;
    app
}

/// All that an answer gives away: status, headers but those that name request and time, the body without the address
/// that was typed.
fn answer(page: &Page, email: &str) -> (u16, Vec<String>, String) {
    let own = |name: &str| ["x-request-id", "date"].contains(&name);
    let headers = page.headers.iter().filter(|(name, _)| !own(name.as_str()));
    let mut headers: Vec<String> = headers.map(|(name, value)| format!("{name}: {value:?}")).collect();
    headers.sort();
    let mut body = page.body.replace(email, "ADDRESS");
    if let Some(id) = page.headers.get("x-request-id") {
        body = body.replace(id.to_str().unwrap(), "REQUEST");
    }
    (page.status, headers, body)
}

async fn posts(browser: &Browser, path: &str, fields: &[(&str, &str)], visitor: usize) -> Page {
    let address = format!("203.0.113.{visitor}");
    let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", address.as_str())];
    browser.post_from(path, fields, &headers).await
}

/// Asks the same of known and unknown addresses, `times` times each; every answer is like every other.
async fn compare(app: &TestApp, path: &str, fields: &[(&str, &str)], times: usize) -> Vec<u16> {
    let mut seen = Vec::new();
    for round in 0..times {
        let mut answers = Vec::new();
        for (n, email) in [KNOWN, NOBODY, ADMIN].into_iter().enumerate() {
            let mut all = vec![("email", email)];
            all.extend(fields);
            // The limit on one visitor is not what is compared here.
            let page = posts(&app.browser(), path, &all, round * 3 + n).await;
            answers.push(answer(&page, email));
        }
        assert_eq!(answers[0], answers[1], "{path}, round {round}");
        assert_eq!(answers[1], answers[2], "{path}, round {round}");
        seen.push(answers[0].0);
    }
    seen
}

#[actix_web::test]
async fn a_wrong_password_tells_nothing() {
    let app = portal().await;
    assert_eq!(
        compare(&app, "/sign-in", &[("password", "wrong password")], 3).await,
        [422; 3]
    );
    assert_eq!(compare(&app, "/sign-in", &[("password", "")], 1).await, [422]);
    let next = [("password", "wrong password"), ("next", "/account")];
    assert_eq!(compare(&app, "/sign-in", &next, 1).await, [422]);
}

#[actix_web::test]
async fn too_many_tries_are_too_many_for_everybody() {
    let app = portal().await;
    let statuses = compare_statuses(&app, "/sign-in", &[("password", "wrong password")], 22).await;
    assert_eq!(statuses[19..], [422, 429, 429]);
    let statuses = compare_statuses(&app, "/password", &[], 5).await;
    assert_eq!(statuses, [200, 200, 200, 429, 429]);
}

/// Statuses alone: the seconds to wait go on while one asks.
async fn compare_statuses(app: &TestApp, path: &str, fields: &[(&str, &str)], times: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for round in 0..times {
        let mut both = Vec::new();
        for email in [KNOWN, NOBODY] {
            let mut all = vec![("email", email)];
            all.extend(fields);
            both.push(posts(&app.browser(), path, &all, round).await.status);
        }
        assert_eq!(both[0], both[1], "{path}, round {round}");
        statuses.push(both[0]);
    }
    statuses
}

#[actix_web::test]
async fn a_forgotten_password_tells_nothing() {
    let app = portal().await;
    assert_eq!(compare(&app, "/password", &[], 2).await, [200; 2]);
    app.link_to(KNOWN, "/password/", &[]).await;
    assert_eq!(app.mails_to(NOBODY).len(), 0, "only the mailbox knows");
}

#[actix_web::test]
async fn a_sign_up_tells_nothing() {
    let app = portal().await;
    let fields = [
        ("business", "Florist"),
        ("trade", "flowers"),
        ("town", "Lyon"),
        ("country", "FR"),
        ("language", "en"),
    ];
    assert_eq!(compare(&app, "/sign-up", &fields, 2).await, [200; 2]);
    app.link_to(NOBODY, "/sign-up/", &[]).await;
    let mails = app.mails_to(KNOWN);
    assert!(
        mails.iter().all(|mail| mail.subject == "You have an account already"),
        "{mails:?}"
    );
    assert!(!mails.is_empty());
    let before = app.db_people().await;
    assert_eq!(before.secrets.len(), 1, "no secret for who is here");
}

#[actix_web::test]
async fn the_right_password_of_who_has_a_second_step_is_no_news_to_the_unknown() {
    let app = portal().await;
    let fields = [("email", ADMIN), ("password", PASSWORD)];
    let half = app.browser();
    assert_eq!(half.post("/sign-in", &fields).await.status, 303);
    // With the password alone, the ways in know nobody: no name, no place.
    for path in ["/", "/claim", "/sign-up", "/join", "/help"] {
        let page = half.get(path).await;
        assert!(
            !page.body.contains("Sophie Morel") && !page.body.contains(ADMIN),
            "{path}"
        );
    }
}
