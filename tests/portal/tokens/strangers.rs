//! Secrets that are spoiled, meant for another door or another person, or asked for under a false name.

use super::{KINDS, Kind, NEW_PASSWORD, World, ask_sign_up};
use crate::support::PASSWORD;

/// Wrong forms of a secret.
fn spoiled(secret: &str) -> Vec<String> {
    let (head, tail) = secret.split_at(1);
    let first = if head == "A" { "B" } else { "A" };
    let last = secret.split_at(secret.len() - 1).0;
    vec![
        last.to_owned(),
        tail.to_owned(),
        format!("{first}{tail}"),
        format!("{secret}A"),
        format!("{secret}%"),
        "A".repeat(43),
        "x".repeat(2000),
    ]
}

#[actix_web::test]
async fn cut_changed_or_at_the_wrong_door_a_secret_is_nothing() {
    let world = World::build().await;
    let mut secrets = Vec::new();
    for kind in KINDS {
        secrets.push((kind, world.secret(kind).await));
    }
    for (kind, secret) in &secrets {
        for wrong in spoiled(secret) {
            // An address is written with its signs escaped.
            let wrong = wrong.replace('%', "%25");
            world.is_refused(*kind, &wrong, &format!("spoiled: {wrong}")).await;
        }
        for other in KINDS.iter().filter(|other| other.door() != kind.door()) {
            world.is_refused(*other, secret, &format!("it is for {kind:?}")).await;
        }
    }
    for (kind, secret) in &secrets {
        let page = world.look(*kind, secret).await;
        assert_eq!(page.status, 200, "{kind:?} lives on: {}", page.text());
    }
}

#[actix_web::test]
async fn somebody_else_is_told_whose_link_it_is() {
    let world = World::build().await;
    let neighbour = world
        .app
        .db_business(&world.owner.business.organisation, "Florist", "en")
        .await;
    let neighbour = world.app.owner_of(&neighbour).await;
    for kind in [Kind::Claim, Kind::Invitation, Kind::SignUp] {
        let secret = world.secret(kind).await;
        let before = world.people().await;
        let page = neighbour.browser.get(&format!("{}{secret}", kind.door())).await;
        let words = "You are signed in with owner@florist.example, and this link is for another address.";
        assert!(page.text().contains(words), "{kind:?}: {}", page.text());
        let action = if kind == Kind::Claim {
            "/claim/owner"
        } else {
            kind.door()
        };
        let path = if kind == Kind::Claim {
            action.to_owned()
        } else {
            format!("{action}{secret}")
        };
        let refused = neighbour.posts(&path, &[("claim", &secret)]).await;
        assert_eq!(refused.status, 422, "{kind:?}: {}", refused.text());
        assert!(refused.text().contains(words), "{kind:?}: {}", refused.text());
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#content"], "{kind:?}");
        assert_eq!(world.people().await, before, "{kind:?}");
        let own = world.try_it(kind, &secret, 1).await;
        assert_eq!(
            own.status,
            303,
            "{kind:?}: who it was sent to still can: {}",
            own.text()
        );
    }
}

#[actix_web::test]
async fn a_link_is_about_whom_it_was_sent_for_whoever_is_signed_in() {
    for kind in [Kind::Reset, Kind::EmailChange] {
        let world = World::build().await;
        let chamber = &world.owner.business.organisation;
        let neighbour = world.app.db_business(chamber, "Florist", "en").await;
        let neighbour = world.app.owner_of(&neighbour).await;
        let secret = world.secret(kind).await;
        let path = format!("{}{secret}", kind.door());
        let used = neighbour.posts(&path, &[("password", NEW_PASSWORD)]).await;
        assert_eq!(used.status, 303, "{kind:?}: {}", used.text());
        let email = neighbour.business.owner.as_str();
        let fields = [("email", email), ("password", PASSWORD)];
        let same = world.app.browser().post("/sign-in", &fields).await;
        assert_eq!(same.status, 303, "{kind:?}: who is signed in stays as they are");
    }
}

#[actix_web::test]
async fn links_lead_to_the_configured_address_whatever_the_request_called_us() {
    let world = World::build().await;
    let port = world.app.url.rsplit_once(':').unwrap().1;
    let alias = format!("localhost:{port}");
    let false_names = [
        ("host", alias.as_str()),
        ("x-forwarded-host", "evil.example"),
        ("x-original-host", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("forwarded", "host=evil.example;proto=https"),
    ];
    let browser = world.app.browser();
    assert_eq!(
        ask_sign_up(&browser, Kind::SignUp.mailbox(), &false_names).await.status,
        200
    );
    let mut headers = vec![("sec-fetch-site", "same-origin")];
    headers.extend(false_names);
    let asked = browser
        .post_from("/password", &[("email", Kind::Reset.mailbox())], &headers)
        .await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    for kind in [Kind::SignUp, Kind::Reset] {
        world.app.link_to(kind.mailbox(), kind.door(), &[]).await;
    }
    for mail in world.app.mails() {
        let all = format!("{}{}", mail.text, mail.html);
        assert!(!all.contains("evil") && !all.contains("localhost"), "{}", mail.text);
    }
    let before = world.app.mails().len();
    for host in ["evil.example", "evil.example:80", "127.0.0.1", ""] {
        let page = ask_sign_up(&browser, "late@florist.example", &[("host", host)]).await;
        assert!([400, 421].contains(&page.status), "{host}: {}", page.status);
    }
    world.app.work().await;
    assert_eq!(world.app.mails().len(), before, "under a false name nothing is sent");
}
