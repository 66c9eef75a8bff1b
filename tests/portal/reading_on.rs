//! From an alert or a question to what was compared, to the weakness itself and to its sources, and back again: nobody
//! leaves their portal by reading on.

use crate::support::Page;
use crate::why_not::{ID, World};
use tocsin::tenancy::{OrganisationKind, Place, Role};

fn back(page: &Page) -> (String, String) {
    assert_eq!(page.status, 200, "{}", page.text());
    let words = page.select("p.back").join("");
    let href = page.attributes("p.back a", "href").join("");
    (words.trim().to_owned(), href)
}

fn link(page: &Page, part: &str) -> String {
    let links = page.attributes("main a", "href");
    links.into_iter().find(|href| href.contains(part)).unwrap_or_default()
}

#[actix_web::test]
async fn the_way_back_leads_where_one_came_from() {
    let World { app: _app, owner, .. } = World::build("6.4.1").await;
    let (browser, home) = (&owner.browser, owner.business.path(""));
    let alert = owner.alert().await;
    let verdict = link(&browser.get(&alert).await, "/verdicts/");
    assert_eq!(back(&browser.get(&verdict).await).0, "Our own site", "from anywhere");
    let from_alert = browser.get_from(&alert, &verdict).await;
    assert_eq!(back(&from_alert), ("Alert: Our own site".to_owned(), alert.clone()));
    let from_form = browser.get_from(&format!("{alert}/dismissal"), &verdict).await;
    assert_eq!(back(&from_form).1, alert, "an action is no page");
    let question = format!("{home}/why-not?advisory={ID}");
    let asked = browser.get_from(&question, &verdict).await;
    assert_eq!(back(&asked).1, question);
    let elsewhere = browser.get_from("/business/other/alerts/1", &verdict).await;
    assert_eq!(back(&elsewhere).0, "Our own site");
}

#[actix_web::test]
async fn a_weakness_is_read_inside_the_own_portal() {
    let World { app, owner, .. } = World::build("6.4.1").await;
    let (browser, home) = (&owner.browser, owner.business.path(""));
    let path = format!("/advisories/{ID}");
    let page = browser.get(&path).await;
    assert_eq!(back(&page).1, format!("{home}/alerts"));
    let menu = page.attributes("nav a", "href");
    assert!(menu.contains(&format!("{home}/software")), "{menu:?}");
    assert!(page.body.contains("Lyon"), "in the name of the chamber");
    let verdict = link(&browser.get(&owner.alert().await).await, "/verdicts/");
    let from_verdict = browser.get_from(&verdict, &path).await;
    assert_eq!(back(&from_verdict), ("Why do we think so?".to_owned(), verdict));

    let operator = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let place = Place::Organisation(operator);
    app.db_person("op@x.example", "en", place, Role::Admin).await;
    let desk = app.signed_in("op@x.example").await;
    assert_eq!(back(&desk.get(&path).await).1, format!("/operator{path}"));
    let page = desk.get(&format!("/operator{path}")).await;
    let document = desk.get(&link(&page, "/documents/nvd/")).await;
    assert!(
        document.body.contains("versionEndExcluding"),
        "the original can be read"
    );
    assert_eq!(link(&page, "/advisories/CVE"), path, "and what owners read");
    let asked = desk.get(&format!("/operator/why-not?advisory={ID}")).await;
    assert_eq!(link(&asked, "/advisories/"), format!("/operator{path}"));
}

#[actix_web::test]
async fn a_version_that_nobody_knows_was_compared_with_nothing() {
    for (version, said, other) in [
        (
            "6.4.1",
            "We compared it with these sources",
            "These sources speak of it",
        ),
        ("", "These sources speak of it", "We compared it with these sources"),
    ] {
        let World { app: _app, owner, .. } = World::build(version).await;
        let asked = owner.business.path(&format!("/why-not?advisory={ID}"));
        let verdict = link(&owner.browser.get(&asked).await, "/verdicts/");
        let text = owner.browser.get(&verdict).await.text();
        assert!(text.contains(said) && !text.contains(other), "{text}");
    }
}
