//! An alert that turned out to be none: it closes, the page says why, and who got its mail gets one more in the same
//! thread.

use crate::support::{Mail, Nvd, TestApp, kev};

const PRODUCT: &str = "a:wordpress:wordpress";

/// A bakery that was told about an attacked weakness of its site.
async fn told(app: &TestApp) -> (crate::support::Owner, Mail) {
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.arrives(&kev("CVE-2026-2001")).await;
    app.arrives(&Nvd::new("CVE-2026-2001").below(PRODUCT, "6.4.3").document())
        .await;
    assert_eq!(owner.alerts().await.len(), 1);
    let first = app.mails().pop().unwrap();
    (owner, first)
}

fn correction(app: &TestApp, first: &Mail) -> Mail {
    let mut others = app.mails();
    others.retain(|mail| mail.headers.contains("In-Reply-To"));
    assert_eq!(others.len(), 1, "one correction");
    let mail = others.remove(0);
    assert!(
        mail.headers.contains(&format!("In-Reply-To: {}", first.message_id)),
        "{}",
        mail.headers
    );
    assert_eq!(mail.to, first.to);
    assert!(mail.subject.chars().count() <= 50, "{}", mail.subject);
    assert!(!mail.text.contains("/r/"), "nothing is left to answer");
    assert_eq!(mail.code().len(), 9, "it has a code of its own");
    mail
}

#[actix_web::test]
async fn a_withdrawn_advisory_closes_its_alert_and_says_so() {
    let app = TestApp::start().await;
    let (owner, first) = told(&app).await;
    app.arrives(
        &Nvd::new("CVE-2026-2001")
            .below(PRODUCT, "6.4.3")
            .rejected()
            .modified("2026-11-24")
            .document(),
    )
    .await;
    assert!(owner.alerts().await.is_empty());
    let page = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(page.text().contains("Withdrawn"), "{}", page.text());
    let mail = correction(&app, &first);
    let opening = mail.text.lines().skip(2).find(|line| !line.is_empty()).unwrap();
    assert!(
        opening.contains("weakness"),
        "the first line says what changed: {opening}"
    );
    assert!(mail.text.contains("withdrawn"), "{}", mail.text);
}

#[actix_web::test]
async fn a_corrected_advisory_closes_its_alert_and_says_so() {
    let app = TestApp::start().await;
    let (owner, first) = told(&app).await;
    app.arrives(
        &Nvd::new("CVE-2026-2001")
            .below(PRODUCT, "6.4.1")
            .modified("2026-11-24")
            .document(),
    )
    .await;
    assert!(owner.alerts().await.is_empty());
    let page = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(page.text().contains("Corrected"), "{}", page.text());
    assert!(correction(&app, &first).text.contains("corrected"));
    app.arrives(
        &Nvd::new("CVE-2026-2001")
            .below(PRODUCT, "6.4.0")
            .modified("2026-11-25")
            .document(),
    )
    .await;
    correction(&app, &first);
}

#[actix_web::test]
async fn who_changed_the_list_needs_no_correction() {
    let app = TestApp::start().await;
    let (owner, _) = told(&app).await;
    let item = owner.browser.get(&owner.business.path("/software")).await;
    let item = item.attributes(".states .name a", "href").remove(0);
    owner.changes(&item, "Our site", "6.9.1", "yes").await;
    app.work().await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(app.mails().len(), 1);
}
