//! The thread: a real advisory arrives, the owner reads what to do, acts, and is all clear.

use crate::support::{Nvd, TestApp, kev};

const FIXED: &[(&str, &str)] = &[("product", "wordpress"), ("label", "Notre site"), ("exposure", "yes")];

fn with_version(version: &str) -> Vec<(&str, &str)> {
    let mut fields = FIXED.to_vec();
    fields.push(("version", version));
    fields
}

#[actix_web::test]
async fn from_an_advisory_to_all_clear() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Boulangerie Morel", "fr").await;
    let browser = app.signed_in(&bakery.owner).await;

    let search = browser.get(&bakery.path("/software/new?q=wordpres")).await;
    let added = browser.submit(&search, "/software", &with_version("6.4.1")).await;
    let item = browser.visit(added.location()).await;
    assert_eq!(item.status, 200);
    assert!(app.mails().is_empty(), "nothing is known about it yet");

    app.arrives(
        &Nvd::new("CVE-2026-1001")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.arrives(&kev("CVE-2026-1001")).await;

    let mails: Vec<_> = app
        .mails()
        .into_iter()
        .filter(|mail| mail.text.contains("/r/"))
        .collect();
    assert_eq!(mails.len(), 1, "one decision, one mail");
    assert!(mails[0].subject.starts_with("Aujourd’hui"), "{}", mails[0].subject);
    assert!(mails[0].text.contains("6.4.3") && mails[0].html.contains("6.4.3"));

    let home = browser.get(&bakery.path("")).await;
    assert_eq!(home.select("h1"), ["Une chose à faire"]);
    let alert = home.attributes(".alert-row a.button", "href").remove(0);
    let page = browser.get(&alert).await;
    assert!(
        page.title().contains("Notre site") && page.title().contains("23 novembre"),
        "{}",
        page.title()
    );

    let done = browser.submit(&page, "/completion", &[("version", "")]).await;
    assert_eq!(done.status, 303);
    let home = browser.visit(done.location()).await;
    assert!(home.title().starts_with("Tout va bien"), "{}", home.title());
    let list = browser.get(&bakery.path("/software")).await;
    assert!(
        list.text().contains("6.4.3"),
        "done without a version means at least the fix"
    );

    let again = browser.submit(&page, "/completion", &[("version", "")]).await;
    assert_eq!(again.status, 303, "twice is harmless");
    assert_eq!(
        app.mails().len(),
        mails.len() + usize::from(app.mails().iter().any(|m| !m.text.contains("/r/")))
    );
}

#[actix_web::test]
async fn the_verdict_stands_in_the_answer() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Boulangerie Morel", "fr").await;
    app.arrives(
        &Nvd::new("CVE-2026-1001")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.arrives(&kev("CVE-2026-1001")).await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let added = browser.submit(&search, "/software", &with_version("6.4.1")).await;
    let item = browser.visit(added.location()).await;
    assert!(item.text().contains("Oui"), "{}", item.text());
    app.work().await;
    let mail = &app.mails()[0];

    let checked = app
        .browser()
        .language("fr")
        .post("/code", &[("code", &mail.code().to_lowercase())])
        .await;
    assert!(checked.text().contains(&mail.subject), "{}", checked.text());
    assert!(!checked.text().contains("Morel"), "the check page names no business");

    let fixed = browser
        .submit(
            &item,
            item.attributes("form.narrow", "action")[0].as_str(),
            &[("label", "Notre site"), ("version", "6.4.3"), ("exposure", "yes")],
        )
        .await;
    let item = browser.visit(fixed.location()).await;
    assert!(item.text().contains("Non"), "{}", item.text());
    let home = browser.get(&bakery.path("")).await;
    assert!(home.title().starts_with("Tout va bien"), "{}", home.title());
}

#[actix_web::test]
async fn a_signed_link_answers_one_alert_and_shows_no_inventory() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Boulangerie Morel", "fr").await;
    app.arrives(
        &Nvd::new("CVE-2026-1001")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.arrives(&kev("CVE-2026-1001")).await;
    let owner = app.signed_in(&bakery.owner).await;
    for (product, label) in [("wordpress", "Notre site"), ("firefox", "Navigateur secret")] {
        let search = owner.get(&bakery.path(&format!("/software/new?q={product}"))).await;
        let fields = [
            ("product", product),
            ("label", label),
            ("version", "6.4.1"),
            ("exposure", "yes"),
        ];
        owner.submit(&search, "/software", &fields).await;
    }
    app.work().await;
    let path = app
        .mails()
        .into_iter()
        .find(|mail| mail.subject.contains("Notre site"))
        .unwrap()
        .answer_path();
    let visitor = app.browser();
    let page = visitor.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(
        !page.body.contains("Navigateur secret") && !page.body.contains("/software"),
        "{}",
        page.body
    );
    let done = visitor.submit(&page, "/completion", &[]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let alerts = owner.get(&bakery.path("/alerts")).await;
    assert!(
        alerts.text().contains("Sophie Morel"),
        "who and when are kept: {}",
        alerts.text()
    );
    let home = owner.get(&bakery.path("")).await;
    assert!(home.title().starts_with("Tout va bien"), "{}", home.title());
}
