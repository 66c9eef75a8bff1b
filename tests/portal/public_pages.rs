//! The pages for everybody: each answers without an account, in the visitor's language, with one heading, and the menu
//! and the foot of the page lead to all of them.

use crate::support::{Nvd, TestApp, kev};
use std::collections::BTreeSet;
use tocsin::alerts::{national_help, sample};
use tocsin::db::{Db, DbResult, Scope};
use tocsin::i18n::{Lang, texts};
use tocsin::tenancy::branding::{self, Identity};

const PAGES: [&str; 9] = [
    "/",
    "/sample",
    "/check-a-message",
    "/code",
    "/join",
    "/help",
    "/legal",
    "/privacy",
    "/accessibility",
];

#[actix_web::test]
async fn each_public_page_speaks_the_visitors_language_under_one_heading() {
    let app = TestApp::start().await;
    for lang in Lang::iter() {
        let browser = app.browser().language(lang.code());
        for path in PAGES {
            let page = browser.get(path).await;
            assert_eq!((page.status, page.select("h1").len()), (200, 1), "{path}");
            assert_eq!(page.attributes("html", "lang"), [lang.code()], "{path}");
            assert!(
                page.attributes("form.language button", "value").len() + 1 == Lang::iter().count(),
                "{path}"
            );
        }
    }
}

#[actix_web::test]
async fn links_lead_to_every_public_page() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let mut found = BTreeSet::from(["/".to_owned()]);
    for path in PAGES {
        found.extend(browser.get(path).await.attributes("a", "href"));
    }
    for path in PAGES {
        assert!(found.contains(path), "no link to {path}");
    }
}

#[actix_web::test]
async fn the_sample_is_a_real_card_that_says_it_is_none() {
    let app = TestApp::start().await;
    for lang in Lang::iter().copied() {
        let page = app.browser().language(lang.code()).get("/sample").await;
        let t = texts(lang);
        assert!(page.text().contains(&t.page_sample_kicker()));
        assert_eq!(
            page.select("form[method=post]:not(.language)").len(),
            0,
            "nothing to send"
        );
        assert!(page.select("ol.steps li").len() > 1);
        assert!(page.text().contains(sample::CODE));
        assert_eq!(
            page.select(".answers details summary").len(),
            4,
            "the four answers explain themselves"
        );
    }
    let answer = app.browser().post("/code", &[("code", sample::CODE)]).await;
    assert!(
        answer.title().contains(&texts(Lang::En).page_code_unknown_title()),
        "{}",
        answer.title()
    );
}

#[actix_web::test]
async fn only_who_wants_to_be_found_is_listed() {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    app.db_chamber("Camera di Torino").await;
    let show = |listed| Identity {
        name: "Chambre de Lyon".into(),
        sender_name: None,
        accent: None,
        help_person: Some("Camille Roche".into()),
        help_phone: Some("04 65 71 12 40".into()),
        help_hours: None,
        listed,
    };
    assert!(!app.browser().get("/join").await.text().contains("Lyon"));
    let (id, identity) = (lyon.clone(), show(true));
    app.db_write(Scope::Organisation(lyon.clone()), move |db: &mut Db| -> DbResult<()> {
        branding::store::update(db, &id, &identity)
    })
    .await;
    let page = app.browser().get("/join").await;
    assert!(page.text().contains("Chambre de Lyon") && page.text().contains("04 65 71 12 40"));
    assert!(!page.text().contains("Torino"));
}

#[actix_web::test]
async fn help_is_dated_plain_text_and_the_alert_leads_to_it() {
    let app = TestApp::start().await;
    let page = app.browser().get("/help").await;
    for country in national_help::all() {
        let id = country.country.to_lowercase();
        let section = page.select(&format!("section#{id}")).join(" ");
        assert!(
            section.contains("2026"),
            "{id} has the day of its last check: {section}"
        );
        for service in &country.services {
            assert!(
                section.contains(&service.name) && section.contains(&service.web),
                "{section}"
            );
        }
    }
    let foreign = page
        .attributes("main a", "href")
        .into_iter()
        .find(|href| href.contains("//"));
    assert_eq!(foreign, None, "addresses are typed, not followed");

    app.arrives(
        &Nvd::new("CVE-2026-1001")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    app.arrives(&kev("CVE-2026-1001")).await;
    let chamber = app.db_chamber("Lyon").await;
    let bakery = app.db_business(&chamber, "Bakery", "fr").await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    browser.submit(&search, "/software", &fields).await;
    let alerts = browser.get(&bakery.path("/alerts")).await;
    let alert = alerts.attributes("main a.button", "href").remove(0);
    let links = browser.get(&alert).await.attributes("main a", "href");
    assert!(links.contains(&"/help#fr".to_owned()), "{links:?}");
}
