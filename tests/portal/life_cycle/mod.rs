//! The life of an alert: raised once, revised when something changes, answered, closed, and only then raised again.

mod answers;

use crate::support::{Mail, Nvd, Owner, TestApp, kev};
use tocsin::alerts::answers::reminder_time;
use tocsin::alerts::urgency::Level;
use tocsin::clock::Timestamp;
use tocsin::matching::Verdict;
use tocsin::tenancy::{Place, Role};

const WORDPRESS: &str = "a:wordpress:wordpress";

fn weakness(number: u32, fix: &str) -> Nvd {
    Nvd::new(&format!("CVE-2026-{number}")).below(WORDPRESS, fix)
}

/// A record that names the last affected version and no fix.
fn without_fix(number: u32, last: &str) -> String {
    weakness(number, last)
        .document()
        .replace("versionEndExcluding", "versionEndIncluding")
}

/// An owner whose site runs a WordPress that one new weakness touches: this week, one mail.
async fn alerted() -> (TestApp, Owner, String) {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    let item = owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.arrives(&weakness(1001, "6.4.3").document()).await;
    assert_eq!(subjects(&app), ["This week: update Our site"]);
    (app, owner, item)
}

fn subjects(app: &TestApp) -> Vec<String> {
    app.mails().into_iter().map(|mail| mail.subject).collect()
}

#[actix_web::test]
async fn one_product_has_one_alert_and_the_highest_fix() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Shop", "6.4.1", "yes").await;
    owner.adds("wordpress", "Blog", "6.3.0", "yes").await;
    for (number, fix) in [(1001, "6.4.10"), (1002, "6.4.9"), (1003, "6.4.2")] {
        app.arrives(&weakness(number, fix).document()).await;
    }
    let page = owner.browser.get(&owner.alert().await).await;
    for expected in ["CVE-2026-1001", "CVE-2026-1002", "CVE-2026-1003"] {
        assert!(page.body.contains(expected), "{expected}: {}", page.text());
    }
    assert!(page.text().contains("6.4.10"), "{}", page.text());
    assert_eq!(app.mails().len(), 1, "one decision, one mail: {:?}", subjects(&app));
}

#[actix_web::test]
async fn the_same_news_again_is_no_news() {
    let (app, owner, _) = alerted().await;
    app.arrives(&weakness(1001, "6.4.3").document()).await;
    app.arrives(&weakness(1001, "6.4.3").modified("2026-11-20").document())
        .await;
    assert_eq!(app.mails().len(), 1);
    assert_eq!(app.db_open_alerts(&owner.business).await[0].revision, 1);
}

#[actix_web::test]
async fn attacks_raise_the_same_alert_to_today_with_one_mail() {
    let (app, owner, _) = alerted().await;
    let before = owner.alert().await;
    for _ in 0..2 {
        app.arrives(&kev("CVE-2026-1001")).await;
        assert_eq!(subjects(&app), ["This week: update Our site", "Today: update Our site"]);
    }
    assert_eq!(owner.alert().await, before);
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!((open[0].level, open[0].revision), (Level::Today, 2));
    let codes: Vec<String> = app.mails().iter().map(Mail::code).collect();
    for (code, mail) in codes.iter().zip(app.mails()) {
        let checked = app.browser().post("/code", &[("code", code)]).await;
        assert!(checked.text().contains(&mail.subject), "{code}: {}", checked.text());
    }
}

#[actix_web::test]
async fn a_later_fix_revises_the_alert() {
    let (app, owner, _) = alerted().await;
    app.clock_forward_minutes(1);
    app.arrives(&weakness(1001, "6.4.4").modified("2026-11-23").document())
        .await;
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!(
        (open[0].document.fixed_in.as_deref(), open[0].revision),
        (Some("6.4.4"), 2)
    );
    let mails = app.mails();
    assert_eq!(mails.len(), 2, "the first mail names a version that is not enough");
    assert!(mails.iter().any(|mail| mail.text.contains("6.4.4")));
}

#[actix_web::test]
async fn a_withdrawn_or_narrowed_weakness_closes_the_alert_and_says_so_once() {
    for (change, word) in [
        (weakness(1001, "6.4.3").modified("2026-11-20").rejected(), "Withdrawn"),
        (weakness(1001, "6.4.1").modified("2026-11-20"), "Corrected"),
    ] {
        let (app, owner, _) = alerted().await;
        app.arrives(&change.document()).await;
        assert!(owner.alerts().await.is_empty());
        assert!(owner.home().await.title().starts_with("All clear"));
        let list = owner.browser.get(&owner.business.path("/alerts")).await;
        assert!(list.text().contains(word), "{}", list.text());
        assert_eq!(app.mails().len(), 2, "the alert and its correction");
    }
}

#[actix_web::test]
async fn two_businesses_never_meet() {
    let (app, owner, _) = alerted().await;
    let other = app.db_business(&owner.business.organisation, "Florist", "en").await;
    app.db_welcomed(&other).await;
    let florist = app.owner_of(&other).await;
    florist.adds("wordpress", "Flower site", "6.4.2", "yes").await;
    app.arrives(&kev("CVE-2026-1001")).await;
    let (own, foreign) = (florist.alert().await, owner.alert().await);
    assert_ne!(own, foreign);
    assert_eq!(florist.browser.get(&foreign).await.status, 404);
    let swapped = foreign.replace(&owner.business.path(""), &other.path(""));
    assert_eq!(florist.browser.get(&swapped).await.status, 404);
    for action in ["completion", "reminder", "dismissal", "help-request", "reopening"] {
        let path = format!("{swapped}/{action}");
        let page = florist.posts(&path, &[("reason", "other")]).await;
        assert_eq!(page.status, 404, "{action}");
    }
    for mail in app.mails() {
        assert_eq!(
            mail.text.contains("Flower site"),
            mail.to.contains("florist"),
            "{}",
            mail.to
        );
        assert!(!(mail.text.contains("Flower site") && mail.text.contains("Our site")));
    }
    florist.answers(&own, "completion", &[]).await;
    assert_eq!(owner.alert().await, foreign, "one owner's answer is not the other's");
}

#[actix_web::test]
async fn two_contacts_read_one_mail_each_in_their_own_language() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    app.db_contact(&owner.business, "paul@bakery.example", "fr").await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.arrives(&weakness(1001, "6.4.3").document()).await;
    let mails = app.mails();
    assert_eq!(mails.len(), 2);
    let to = |who: &str| mails.iter().find(|mail| mail.to.contains(who)).unwrap();
    let (english, french) = (to("owner@bakery"), to("paul@bakery"));
    assert!(english.text.contains("Answer here") && !english.text.contains("Répondez"));
    assert!(french.subject.starts_with("Cette semaine"), "{}", french.subject);
    assert_ne!(english.message_id, french.message_id);
    assert_ne!(english.answer_path(), french.answer_path());
    for mail in &mails {
        let page = app.browser().post("/code", &[("code", &mail.code())]).await;
        assert!(
            page.text().contains(&mail.subject),
            "the code of a mail shows that mail: {}",
            page.text()
        );
    }
}

#[actix_web::test]
async fn a_device_is_firmware_and_hardware_in_one() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    let box_ = Nvd::new("CVE-2026-1001")
        .below(r"o:avm:fritz\!box_7490_firmware", "7.29")
        .on(r"h:avm:fritz\!box_7490");
    app.arrives(&box_.document()).await;
    owner.adds("fritzbox-7490", "Internet box", "7.28", "yes").await;
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].document.verdict, Verdict::Affected);
}

#[actix_web::test]
async fn a_platform_that_is_not_on_the_list_is_asked_for() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    let weakness = weakness(1001, "6.4.3").on("o:microsoft:windows");
    app.arrives(&weakness.document()).await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!(open[0].document.verdict, Verdict::Possible);
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.text().to_lowercase().contains("windows"), "{}", page.text());

    owner.adds("windows-11", "Counter PC", "24H2", "no").await;
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].document.verdict, Verdict::Affected);
}

#[actix_web::test]
async fn the_answer_about_the_internet_changes_the_level() {
    let (app, owner, item) = alerted().await;
    let level = |open: Vec<tocsin::alerts::Alert>| open[0].level;
    assert_eq!(level(app.db_open_alerts(&owner.business).await), Level::Week);
    owner.changes(&item, "Our site", "6.4.1", "no").await;
    assert_eq!(level(app.db_open_alerts(&owner.business).await), Level::Info);
    owner.changes(&item, "Our site", "6.4.1", "yes").await;
    assert_eq!(level(app.db_open_alerts(&owner.business).await), Level::Week);
    assert_eq!(
        app.mails().len(),
        1,
        "what owners change themselves they see on the page"
    );
}
