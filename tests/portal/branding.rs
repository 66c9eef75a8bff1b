//! A chamber's own name, logo, colour, sender and texts: how they are changed, where they show, who may not touch them.

use crate::support::{Browser, TestApp};
use tocsin::alerts;
use tocsin::db::{Db, DbResult, OrganisationId, Scope};
use tocsin::tenancy::{OrganisationKind, Place, Role};

/// The head of a PNG of 400 x 100 pixels.
fn png() -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend([0, 0, 1, 0x90, 0, 0, 0, 0x64, 8, 6, 0, 0, 0]);
    bytes
}

struct Chamber {
    app: TestApp,
    id: OrganisationId,
    admin: Browser,
}

impl Chamber {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let id = app.db_chamber("Chambre de Lyon").await;
        app.db_person("lyon@x.example", "en", Place::Organisation(id.clone()), Role::Admin)
            .await;
        let admin = app.signed_in("lyon@x.example").await;
        Self { app, id, admin }
    }

    fn path(&self, end: &str) -> String {
        format!("/chamber/{}{end}", self.id)
    }

    async fn token(&self) -> String {
        let page = self.admin.get(&self.path("/appearance")).await;
        page.attributes("form[action$='/logo'] input[name=csrf]", "value")
            .remove(0)
    }
}

const FIELDS: [(&str, &str); 6] = [
    ("name", "Chambre de Lyon"),
    ("sender_name", "CCI de Lyon"),
    ("accent", "#ffee00"),
    ("help_person", "Camille Roche"),
    ("help_phone", "04 65 71 12 40"),
    ("hours-fr", "le matin"),
];

#[actix_web::test]
async fn what_a_chamber_chooses_shows_on_pages_and_mails() {
    let chamber = Chamber::new().await;
    let form = chamber.admin.get(&chamber.path("/appearance")).await;
    let saved = chamber.admin.submit(&form, "/appearance", &FIELDS).await;
    assert_eq!(saved.status, 303, "{}", saved.text());

    let page = chamber.admin.get(&chamber.path("/appearance")).await;
    assert!(page.text().contains("CCI de Lyon, security alerts"), "{}", page.text());
    let sheet = page.attributes("link[rel=stylesheet]", "href").remove(1);
    let css = chamber.app.browser().get(&sheet).await;
    assert_eq!(css.headers["content-type"], "text/css; charset=utf-8");
    assert!(css.headers["cache-control"].to_str().unwrap().contains("immutable"));
    // Yellow is not readable on light paper as it is, and is on dark paper.
    assert!(!css.body.lines().next().unwrap().contains("#ffee00"), "{}", css.body);
    assert!(
        css.body.lines().nth(1).unwrap().contains("--brass: #ffee00"),
        "{}",
        css.body
    );
    assert_eq!(
        chamber.app.browser().get(&sheet.replace(".css", "0.css")).await.status,
        404
    );

    let bakery = chamber.app.db_business(&chamber.id, "Bakery", "fr").await;
    let (sme, context) = (bakery.sme.clone(), chamber.app.app.alert_context());
    let welcome = move |db: &mut Db| -> DbResult<()> { alerts::welcome(db, &context, &sme) };
    chamber.app.db_write(Scope::Sme(bakery.sme.clone()), welcome).await;
    chamber.app.work().await;
    let mail = chamber.app.mails().remove(0);
    assert!(mail.from.contains("CCI de Lyon, alertes de sécurité"), "{}", mail.from);
    let owner = chamber.app.signed_in(&bakery.owner).await;
    let home = owner.get(&bakery.path("")).await;
    assert!(home.attributes("link[rel=stylesheet]", "href").contains(&sheet));
    assert!(home.select("footer").join(" ").contains("le matin"));
}

#[actix_web::test]
async fn a_form_with_errors_comes_back_with_what_was_typed() {
    let chamber = Chamber::new().await;
    let form = chamber.admin.get(&chamber.path("/appearance")).await;
    let back = chamber
        .admin
        .submit(
            &form,
            "/appearance",
            &[("name", "L"), ("accent", "blue"), ("hours-en", "9 to 5")],
        )
        .await;
    assert_eq!(back.status, 422);
    let summary = back.select(".error-summary li");
    assert_eq!(summary.len(), 2, "{summary:?}");
    for message in &summary {
        assert!(
            back.select(".field .error")
                .iter()
                .any(|line| line.ends_with(message.as_str()))
        );
    }
    assert_eq!(back.attributes("#accent", "value"), ["blue"]);
    assert_eq!(back.attributes("#hours-en", "value"), ["9 to 5"]);
    let unchanged = chamber.admin.get(&chamber.path("/appearance")).await;
    assert_eq!(unchanged.attributes("#name", "value"), ["Chambre de Lyon"]);
}

#[actix_web::test]
async fn a_logo_is_a_picture_whatever_the_browser_says() {
    let chamber = Chamber::new().await;
    let (path, token) = (chamber.path("/appearance/logo"), chamber.token().await);
    assert_eq!(chamber.admin.upload(&path, &token, &png()).await.status, 303);
    let page = chamber.admin.get(&chamber.path("")).await;
    let src = page.attributes("header img.logo", "src").remove(0);
    assert_eq!(page.attributes("header img.logo", "alt"), ["Chambre de Lyon"]);
    let logo = chamber.app.browser().get(&src).await;
    assert_eq!(
        (logo.status, &logo.headers["content-type"]),
        (200, &"image/png".parse().unwrap())
    );
    assert_eq!(logo.headers["x-content-type-options"], "nosniff");
    assert_eq!(chamber.app.browser().get(&format!("{src}0")).await.status, 404);

    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    let large = [png(), vec![0; 300_000]].concat();
    for (file, words) in [(svg, "PNG"), (large, "200 kB"), (Vec::new(), "Choose a picture")] {
        let back = chamber.admin.upload(&path, &token, &file).await;
        assert_eq!(back.status, 422, "{}", back.text());
        assert!(
            back.select(".error-summary").join(" ").contains(words),
            "{}",
            back.text()
        );
    }
    let huge = vec![0; 5 * 1024 * 1024];
    assert_eq!(chamber.admin.upload(&path, &token, &huge).await.status, 413);

    let page = chamber.admin.get(&chamber.path("/appearance")).await;
    assert_eq!(
        page.attributes("header img.logo", "src"),
        std::slice::from_ref(&src),
        "the old one stays"
    );
    assert_eq!(chamber.admin.submit(&page, "/removal", &[]).await.status, 303);
    assert_eq!(chamber.app.browser().get(&src).await.status, 404);
}

#[actix_web::test]
async fn an_upload_needs_the_token_of_its_own_session() {
    let chamber = Chamber::new().await;
    let other = chamber
        .app
        .db_organisation(OrganisationKind::Provider, "Hanse Net")
        .await;
    chamber
        .app
        .db_person("hanse@x.example", "en", Place::Organisation(other), Role::Admin)
        .await;
    let stranger = chamber.app.signed_in("hanse@x.example").await;
    let (path, token) = (chamber.path("/appearance/logo"), chamber.token().await);
    for wrong in ["", "x", &token.to_uppercase()] {
        assert_eq!(
            chamber.admin.upload(&path, wrong, &png()).await.status,
            403,
            "{wrong:?}"
        );
    }
    assert_eq!(stranger.upload(&path, &token, &png()).await.status, 404);
    assert!(
        chamber
            .admin
            .get(&chamber.path(""))
            .await
            .select("header img")
            .is_empty()
    );
}

#[actix_web::test]
async fn own_texts_show_in_the_readers_language_and_as_plain_text() {
    let chamber = Chamber::new().await;
    let form = chamber.admin.get(&chamber.path("/texts?language=fr")).await;
    let words = "Chambre de Lyon\n12 quai des Tanneurs\n\n<script>alert(1)</script>";
    let saved = chamber.admin.submit(&form, "/texts/legal", &[("words", words)]).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let read = chamber
        .app
        .browser()
        .language("de")
        .get(&format!("/o/{}/legal", chamber.id))
        .await;
    assert_eq!(read.select("[lang=fr] p").len(), 2, "{}", read.body);
    assert!(!read.body.contains("<script>alert"), "{}", read.body);
    assert!(read.select("header").join(" ").contains("Chambre de Lyon"));

    let long = "x".repeat(10_001);
    let form = chamber.admin.get(&chamber.path("/texts?language=en")).await;
    let back = chamber.admin.submit(&form, "/texts/privacy", &[("words", &long)]).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.select("textarea[name=words]")[1].len(), 10_001, "nothing is lost");
    let emptied = chamber.admin.get(&chamber.path("/texts?language=fr")).await;
    chamber.admin.submit(&emptied, "/texts/legal", &[("words", " ")]).await;
    let read = chamber.app.browser().get(&format!("/o/{}/legal", chamber.id)).await;
    assert!(read.text().contains("has not written"), "{}", read.text());
    for nowhere in ["/texts/terms", "/texts/"] {
        let token = chamber.token().await;
        let page = chamber
            .admin
            .post(&chamber.path(nowhere), &[("csrf", &token), ("language", "fr")])
            .await;
        assert!(page.status == 404 || page.status == 405, "{nowhere}: {}", page.status);
    }
}

#[actix_web::test]
async fn the_operators_notice_stands_on_the_public_page() {
    let app = TestApp::start().await;
    assert!(app.browser().get("/legal").await.text().contains("not written"));
    let operator = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    app.db_person("op@x.example", "en", Place::Organisation(operator.clone()), Role::Admin)
        .await;
    let admin = app.signed_in("op@x.example").await;
    let form = admin.get("/operator/texts").await;
    let saved = admin
        .submit(&form, "/texts/legal", &[("words", "Tocsin, Galway")])
        .await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(app.browser().get("/legal").await.text().contains("Tocsin, Galway"));
    let own = app.browser().get(&format!("/o/{operator}/legal")).await;
    assert_eq!(own.status, 404, "the operator has no frame of a chamber");
}
