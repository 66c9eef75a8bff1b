//! The first day: a new list meets years of old advisories, and nobody is flooded.

use crate::support::{Mail, Nvd, Owner, TestApp, kev};
use tocsin::jobs;

const QUIET_MINUTES: i64 = 15;

/// An owner on their first day, when six old weaknesses and one exploited one are known.
async fn first_day() -> (TestApp, Owner) {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Bakery", "en").await;
    for (number, product) in ["wordpress:wordpress", "mozilla:firefox", "woocommerce:woocommerce"]
        .iter()
        .enumerate()
    {
        for year in [2023, 2024] {
            let id = format!("CVE-{year}-{}", 2001 + number);
            let old = Nvd::new(&id).below(&format!("a:{product}"), "200.0");
            app.arrives(&old.published(&format!("{year}-05-02")).document()).await;
        }
    }
    let owner = app.owner_of(&bakery).await;
    (app, owner)
}

fn welcomes(app: &TestApp) -> Vec<Mail> {
    app.mails()
        .into_iter()
        .filter(|mail| mail.subject == "Your security alerts have started")
        .collect()
}

#[actix_web::test]
async fn a_new_list_gets_one_summary_and_no_flood() {
    let (app, owner) = first_day().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    owner.adds("woocommerce", "Our shop", "", "yes").await;
    owner.adds("firefox", "Browser", "", "no").await;
    app.work().await;
    assert_eq!(app.mails().len(), 0, "the page says it");
    assert_eq!(owner.alerts().await.len(), 3, "one for each program");
    let list = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(
        list.text().contains("Open: one alert and 2 questions."),
        "{}",
        list.text()
    );

    app.clock_forward_minutes(QUIET_MINUTES - 1);
    app.work().await;
    assert_eq!(app.mails().len(), 0, "the list may not be complete yet");
    app.clock_forward_minutes(1);
    app.work().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let mail = &welcomes(&app)[0];
    for part in [&mail.text, &mail.html] {
        for program in ["Our shop", "Browser"] {
            assert_eq!(part.matches(program).count(), 1, "{program} once: {part}");
        }
        assert!(!part.contains("Our site"), "its version is known: {part}");
        assert!(
            part.contains("3 programs") && part.contains("One alert is on your page"),
            "{part}"
        );
        assert!(!part.contains("/r/") && !part.contains("/sign-in"), "{part}");
    }
    let page = app.browser().post("/code", &[("code", &mail.code())]).await;
    assert!(page.text().contains(&mail.subject), "{}", page.text());
}

#[actix_web::test]
async fn every_change_of_the_list_starts_the_quiet_period_anew() {
    let (app, owner) = first_day().await;
    let item = owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.clock_forward_minutes(QUIET_MINUTES - 1);
    owner.changes(&item, "Our site", "6.4.2", "yes").await;
    app.clock_forward_minutes(QUIET_MINUTES - 1);
    app.work().await;
    assert!(app.mails().is_empty());
    app.clock_forward_minutes(1);
    app.work().await;
    assert_eq!(welcomes(&app).len(), 1);
}

#[actix_web::test]
async fn an_empty_list_or_an_empty_feed_gets_no_summary() {
    let (app, _owner) = first_day().await;
    app.clock_forward_minutes(24 * 60);
    app.work().await;
    assert!(app.mails().is_empty(), "nothing on the list");

    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Bakery", "en").await;
    let owner = app.owner_of(&bakery).await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.clock_forward_minutes(24 * 60);
    app.work().await;
    assert!(app.mails().is_empty(), "nothing to compare with");
    assert_eq!(
        owner.home().await.title(),
        "Nothing to do for now.",
        "nor to say \"all clear\" by"
    );
    app.arrives(&Nvd::new("CVE-2023-2001").below("a:mozilla:firefox", "2.0").document())
        .await;
    assert_eq!(welcomes(&app).len(), 1);
}

#[actix_web::test]
async fn what_is_attacked_now_does_not_wait_for_the_summary() {
    let (app, owner) = first_day().await;
    app.arrives(&kev("CVE-2023-2001")).await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.work().await;
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].subject, "Today: update Our site");
}

#[actix_web::test]
async fn after_the_first_day_news_is_mailed_and_history_is_not() {
    let (app, owner) = first_day().await;
    owner.adds("thunderbird", "Letters", "1.0", "yes").await;
    owner.adds("wordpress", "Our site", "300.0", "yes").await;
    app.clock_forward_minutes(QUIET_MINUTES);
    app.work().await;
    assert_eq!(app.mails().len(), 1);

    let late = Nvd::new("CVE-2024-3001").below("a:wordpress:wordpress", "300.1");
    app.arrives(&late.published("2024-11-20").document()).await;
    assert_eq!(owner.alerts().await.len(), 1, "it stands on the page");
    assert_eq!(app.mails().len(), 1, "two years old is not news");
    let alert = owner.alert().await;
    owner.answers(&alert, "completion", &[]).await;

    let news = Nvd::new("CVE-2026-3002").below("a:wordpress:wordpress", "300.2");
    app.arrives(&news.published("2026-11-20").document()).await;
    let mails = app.mails();
    assert_eq!(mails.len(), 2);
    assert!(mails.iter().any(|mail| mail.subject == "This week: update Our site"));
}

#[actix_web::test]
async fn the_summary_comes_once_also_from_two_workers() {
    let (app, owner) = first_day().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.clock_forward_minutes(QUIET_MINUTES);
    let (one, other) = tokio::join!(jobs::run_until_idle(&app.app), jobs::run_until_idle(&app.app));
    one.unwrap();
    other.unwrap();
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 1)]);
    for _ in 0..3 {
        app.clock_forward_minutes(24 * 60);
        owner.adds("firefox", "Browser", "", "no").await;
        app.work().await;
    }
    assert_eq!(welcomes(&app).len(), 1);
}
