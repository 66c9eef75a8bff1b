//! A chamber enrols its members: once each, under whatever name they have.

use crate::support::{Admin, TestApp};

/// A chamber with its admin.
async fn chamber() -> (TestApp, Admin) {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    let admin = app.admin_of(&lyon, "lyon@x.example").await;
    (app, admin)
}

#[actix_web::test]
async fn a_member_is_enrolled_once() {
    let (app, admin) = chamber().await;
    admin.enrols("Boulangerie Morel", &[]).await;
    let before = app.db_people().await;
    for name in ["Boulangerie Morel", "  Boulangerie   Morel "] {
        let twice = admin.tries_to_enrol(name, &[]).await;
        assert_eq!(twice.status, 422, "{}", twice.text());
        assert!(
            twice
                .text()
                .contains("A member of this name and town is there already."),
            "{}",
            twice.text()
        );
        assert_eq!(twice.attributes(".error-summary a", "href"), ["#business"]);
    }
    assert_eq!(app.db_people().await, before);
    admin.enrols("Boulangerie Morel", &[("town", "Vienne")]).await;
    let torino = app.db_chamber("Torino").await;
    app.admin_of(&torino, "torino@x.example")
        .await
        .enrols("Boulangerie Morel", &[])
        .await;
}

#[actix_web::test]
async fn a_name_is_only_ever_a_name() {
    let (app, admin) = chamber().await;
    let names = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; DROP TABLE sme; --",
        "%_%",
        "Morel\r\nBcc: evil@x.example",
        "{{ 7*7 }} { $name }",
        "\u{202e}evil \u{1f956}",
    ];
    for (n, name) in names.iter().enumerate() {
        let sme = admin
            .enrols(name, &[("contact", name), ("email", &format!("c{n}@x.example"))])
            .await;
        assert_eq!(admin.mails_claim(&sme, &format!("c{n}@x.example")).await.status, 303);
        let member = admin.browser.get(&admin.path(&format!("/members/{sme}"))).await;
        let shown = name.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(member.select("h1"), std::slice::from_ref(&shown));
        let link = app.link_to(&format!("c{n}@x.example"), "/claim/", &[]).await;
        let browser = app.browser();
        let form = browser.get(&link).await;
        assert_eq!(form.title(), format!("Take over {shown}"));
        let fields = [
            ("name", *name),
            ("password", "five purple ducks swim"),
            ("language", "en"),
        ];
        let joined = browser.submit(&form, "/claim/owner", &fields).await;
        assert_eq!(joined.status, 303, "{}", joined.text());
        let people = browser.get(&format!("/business/{sme}/people")).await;
        assert_eq!(people.status, 200);
        assert_eq!(people.select("main script, main img, [onerror]"), [""; 0]);
    }
    for path in ["", "/members", "/members?q=%25"] {
        let page = admin.browser.get(&admin.path(path)).await;
        assert_eq!(page.status, 200);
        let inside = page.select("main script, main img, [onerror]");
        assert_eq!(inside, [""; 0], "{path}");
    }
    let found = admin.browser.get(&admin.path("/members?q=%25")).await;
    assert_eq!(found.select("tbody tr").len(), 1, "a percent sign is a percent sign");
    for mail in app.mails() {
        assert!(
            !mail.headers.contains("\nBcc:") && !mail.headers.contains("\nbcc:"),
            "{}",
            mail.headers
        );
        assert!(
            !mail.html.contains("<script") && !mail.html.contains("<img"),
            "{}",
            mail.html
        );
    }
}
