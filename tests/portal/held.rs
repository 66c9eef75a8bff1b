//! Advisories that nobody has scored: they wait for a person, and the owner reads that they do.

use crate::support::{Browser, Nvd, Owner, Page, TestApp, kev};
use tocsin::alerts::urgency::Level;
use tocsin::tenancy::{OrganisationKind, Place, Role};

const ID: &str = "CVE-2026-1001";

/// A business that an unscored weakness touches, and the operator's browser.
async fn held() -> (TestApp, Owner, Browser) {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let other = app.db_business(&owner.business.organisation, "Florist", "en").await;
    app.owner_of(&other)
        .await
        .adds("wordpress", "Flower site", "6.4.1", "yes")
        .await;
    let place = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    app.db_person("desk@tocsin.example", "en", Place::Organisation(place), Role::Admin)
        .await;
    let unscored = Nvd::new(ID).below("a:wordpress:wordpress", "6.4.3").unscored();
    app.arrives(&unscored.document()).await;
    let desk = app.signed_in("desk@tocsin.example").await;
    (app, owner, desk)
}

async fn release(desk: &Browser, level: &str, reason: &str) -> Page {
    let page = desk.get("/operator").await;
    desk.submit(&page, "/release", &[("level", level), ("reason", reason)])
        .await
}

#[actix_web::test]
async fn an_unscored_weakness_waits_and_the_owner_reads_so() {
    let (app, owner, desk) = held().await;
    let page = desk.get("/operator").await;
    let row = page.select("details.found summary").join(" ");
    assert!(row.contains(ID) && row.contains('2'), "two businesses: {row}");
    let home = owner.home().await;
    assert!(
        home.text().contains("We are assessing it") && home.text().contains("Our site"),
        "{}",
        home.text()
    );
    assert_eq!(home.title(), "Nothing to do for now.", "not \"all clear\"");
    assert!(owner.alerts().await.is_empty());
    assert!(app.mails().is_empty());
    assert_eq!(owner.browser.get("/operator").await.status, 404);
}

#[actix_web::test]
async fn a_release_gives_the_level_and_raises_the_alert() {
    let (app, owner, desk) = held().await;
    let released = release(&desk, "week", "Read the maker's notice").await;
    assert_eq!(released.status, 303);
    app.work().await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].level, Level::Week);
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.text().contains("6.4.3"), "{}", page.text());
    assert!(page.text().contains("Read the maker's notice"), "{}", page.text());
    assert!(!page.text().contains("our table of urgency"), "{}", page.text());
    let subjects: Vec<String> = app.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(
        subjects,
        ["This week: update Our site"],
        "the florist is on the first day"
    );
    assert!(!owner.home().await.text().contains("We are assessing it"));
    let page = desk.get("/operator").await;
    assert!(page.select("details.found").is_empty(), "{}", page.text());
}

#[actix_web::test]
async fn a_release_needs_a_level_and_a_reason() {
    let (app, owner, desk) = held().await;
    let no_reason = release(&desk, "today", "  ").await;
    assert_eq!(no_reason.status, 422);
    assert!(no_reason.text().contains("Type a reason"), "{}", no_reason.text());
    let kept = no_reason.attributes("details.found option[selected]", "value");
    assert_eq!(kept, ["today"], "the level stays chosen");

    for level in ["", "tomorrow"] {
        let no_level = release(&desk, level, "Read <the> notice").await;
        assert_eq!(no_level.status, 422);
        assert!(no_level.text().contains("Choose a level"), "{}", no_level.text());
        let kept = no_level.attributes("details.found input[name=reason]", "value");
        assert_eq!(kept, ["Read <the> notice"], "the reason stays typed");
    }
    app.work().await;
    assert!(owner.alerts().await.is_empty());
}

#[actix_web::test]
async fn a_second_release_changes_nothing() {
    let (app, owner, desk) = held().await;
    let page = desk.get("/operator").await;
    let fields = |level| [("level", level), ("reason", "Read the notice")];
    assert_eq!(desk.submit(&page, "/release", &fields("week")).await.status, 303);
    assert_eq!(desk.submit(&page, "/release", &fields("today")).await.status, 404);
    app.work().await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].level, Level::Week);
    assert_eq!(app.mails().len(), 1);
}

#[actix_web::test]
async fn the_level_stands_when_the_source_says_something_new_and_a_score_replaces_it() {
    let (app, owner, desk) = held().await;
    release(&desk, "month", "Read the notice").await;
    app.work().await;
    let again = Nvd::new(ID).below("a:wordpress:wordpress", "6.4.4").unscored();
    app.arrives(&again.modified("2026-11-22").document()).await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].level, Level::Month);
    let scored = Nvd::new(ID).below("a:wordpress:wordpress", "6.4.4");
    app.arrives(&scored.modified("2026-11-23").document()).await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].level, Level::Week);
}

#[actix_web::test]
async fn what_is_attacked_is_never_held() {
    let (app, owner, desk) = held().await;
    app.arrives(&kev(ID)).await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].level, Level::Week);
    let page = desk.get("/operator").await;
    assert!(page.select("details.found").is_empty(), "{}", page.text());
    assert_eq!(release_again(&desk).await, 404);
    assert_eq!(app.mails().len(), 1);
}

async fn release_again(desk: &Browser) -> u16 {
    let page = desk.get("/operator").await;
    let token = page.attributes("input[name=csrf]", "value").remove(0);
    let fields = [("csrf", token.as_str()), ("level", "info"), ("reason", "x")];
    desk.post(&format!("/operator/advisories/{ID}/release"), &fields)
        .await
        .status
}
