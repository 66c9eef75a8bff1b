//! "Why did we not get an alert?" against what was mailed, answered and compared before, and as people type the number.

use crate::support::{Nvd, kev};
use crate::why_not::{ID, World, link, says};

#[actix_web::test]
async fn what_was_mailed_stays_said_when_the_alert_is_about_something_else() {
    let world = World::build("6.4.1").await;
    let beside = Nvd::new("CVE-2026-1002").below("a:wordpress:wordpress", "6.4.3");
    world.app.arrives(&beside.document()).await;
    world.app.arrives(&kev(ID)).await;
    world.app.work().await;
    says(&world.asks(ID).await, "We wrote about it on");
    let alert = world.owner.alert().await;

    let narrowed = Nvd::new(ID)
        .below("a:wordpress:wordpress", "6.4.0")
        .modified("2026-11-20");
    let late = Nvd::new("CVE-2026-1003").below("a:wordpress:wordpress", "6.4.3");
    for document in [narrowed, late] {
        world.app.arrives(&document.document()).await;
    }
    world.app.work().await;
    assert_eq!(world.owner.alert().await, alert, "the second weakness keeps it open");
    let page = world.asks(ID).await;
    says(&page, "We wrote about it on");
    says(
        &page,
        "The version on the list is 6.4.1. It does not have the weakness.",
    );
    assert_eq!(link(&page, "/alerts/"), alert);
    // What no mail named was not told, though the alert was.
    let joined = world.asks("CVE-2026-1003").await;
    says(&joined, "No mail was sent about it.");
    says(&joined, "We had already written about this program.");
}

#[actix_web::test]
async fn what_was_mailed_and_done_is_both_said() {
    let world = World::build("6.4.1").await;
    world.app.arrives(&kev(ID)).await;
    world.app.work().await;
    let alert = world.owner.alert().await;
    world.owner.answers(&alert, "completion", &[("version", "6.4.3")]).await;
    let page = world.asks(ID).await;
    for words in [
        "We wrote about it on",
        "you marked it as done.",
        "The version on the list is 6.4.3.",
    ] {
        says(&page, words);
    }
    assert_eq!(link(&page, "/alerts/"), alert);
}

#[actix_web::test]
async fn programs_that_were_not_compared_are_named() {
    let world = World::build("6.4.1").await;
    world.owner.adds("", "Our till", "", "yes").await;
    let other = Nvd::new("CVE-2026-1002").below("a:nobody:nothing", "2");
    world.app.arrives(&other.document()).await;
    world.app.work().await;
    let page = world.asks("CVE-2026-1002").await;
    says(&page, "It is in Nobody Nothing.");
    says(&page, "None of the programs that we watch is named.");
    says(&page, "We could not compare: Our till.");
    assert!(!page.text().contains("No program on the list"), "{}", page.text());
}

#[actix_web::test]
async fn a_number_is_found_as_people_have_it_and_anything_else_is_an_error_of_the_field() {
    let world = World::build("6.4.3").await;
    for typed in [
        "cve+2026+1001",
        "CVE%E2%80%912026%E2%80%911001",
        "CVE-2026-1001.",
        "https%3A%2F%2Fnvd.nist.gov%2Fvuln%2Fdetail%2FCVE-2026-1001",
    ] {
        says(&world.asks(typed).await, "The version on the list is 6.4.3.");
    }
    let path = world.owner.business.path("/why-not");
    let fresh = world.owner.browser.get(&path).await;
    assert!(fresh.select("[aria-invalid]").is_empty(), "nothing was asked yet");
    for typed in ["abc", ""] {
        let page = world.asks(typed).await;
        says(&page, "Type the number like this: CVE-2024-3400");
        assert_eq!(page.attributes("input[aria-invalid]", "id"), ["advisory"]);
        assert!(
            !page.text().contains("We do not know this weakness."),
            "{}",
            page.text()
        );
    }
}

#[actix_web::test]
async fn of_many_versions_the_nearest_come_first_and_the_rest_is_counted() {
    let world = World::build("6.4.3").await;
    let mut many = Nvd::new("CVE-2026-1002");
    for version in ["4.1", "4.2", "5.1", "5.2", "6.3", "6.4.2"] {
        many = many.of("a:wordpress:wordpress", version);
    }
    world.app.arrives(&many.document()).await;
    world.app.work().await;
    says(
        &world.asks("CVE-2026-1002").await,
        "in version 6.4.2, version 6.3, version 5.1, version 5.2 and 2 more ranges.",
    );
}

#[actix_web::test]
async fn every_comparison_can_be_looked_into() {
    let world = World::build("6.4.3").await;
    let program = world.owner.browser.get(&world.owner.business.path("/software")).await;
    let program = world.owner.browser.get(&link(&program, "/software/")).await;
    let compared = world.owner.browser.get(&link(&program, "/verdicts/")).await;
    says(&compared, "No, Our own site does not have this weakness.");

    let world = World::build("6.4.1").await;
    let second = Nvd::new("CVE-2026-1002").below("a:wordpress:wordpress", "6.4.3");
    world.app.arrives(&second.document()).await;
    world.app.work().await;
    let alert = world.owner.browser.get(&world.owner.alert().await).await;
    let links = alert.attributes("main a", "href");
    for id in [ID, "CVE-2026-1002"] {
        assert!(links.iter().any(|href| href.ends_with(id)), "{id}: {links:?}");
    }
}
