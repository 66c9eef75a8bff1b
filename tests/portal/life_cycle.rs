//! The life of an alert: raised once, revised when something changes, answered, closed, and only then raised again.

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
async fn done_with_a_version_that_is_still_affected_brings_the_alert_back_at_once() {
    let (app, owner, item) = alerted().await;
    let before = owner.alert().await;
    owner.answers(&before, "completion", &[("version", "6.4.2")]).await;
    let after = owner.alert().await;
    assert_ne!(before, after);
    assert!(
        owner.browser.get(&item).await.body.contains("6.4.2"),
        "the list says what the owner says"
    );
    assert_eq!(app.mails().len(), 1, "the owner sees it on the page");

    owner.answers(&after, "completion", &[("version", "6.4.3")]).await;
    assert!(owner.alerts().await.is_empty());
}

#[actix_web::test]
async fn done_never_takes_a_newer_version_away() {
    let (_app, owner, _) = alerted().await;
    let newer = owner.adds("wordpress", "Blog", "6.5.0", "yes").await;
    let alert = owner.alert().await;
    owner.answers(&alert, "completion", &[("version", "6.4.3")]).await;
    assert!(owner.browser.get(&newer).await.body.contains("6.5.0"));
    owner.answers(&alert, "reopening", &[]).await;
    assert!(
        owner.browser.get(&newer).await.body.contains("6.5.0"),
        "nor does taking the answer back"
    );
}

#[actix_web::test]
async fn done_without_a_known_fix_is_silent_until_something_changes() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.arrives(&without_fix(1001, "6.4.2")).await;
    let alert = owner.alert().await;
    owner.answers(&alert, "completion", &[("version", "")]).await;
    assert!(owner.alerts().await.is_empty());
    app.clock_forward_minutes(60);
    app.arrives(&without_fix(1001, "6.4.2")).await;
    assert!(owner.alerts().await.is_empty(), "nothing changed");

    app.arrives(&weakness(1001, "6.4.3").modified("2026-11-23").document())
        .await;
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(
        page.text().contains("6.4.3"),
        "now there is something to do: {}",
        page.text()
    );
}

#[actix_web::test]
async fn not_ours_stays_away_at_another_version_but_other_news_does_not() {
    let (app, owner, item) = alerted().await;
    let alert = owner.alert().await;
    let missing = owner.posts(&format!("{alert}/dismissal"), &[("reason", "")]).await;
    assert_eq!(missing.status, 422, "a reason is asked for");
    owner.answers(&alert, "dismissal", &[("reason", "not-used")]).await;
    assert!(owner.alerts().await.is_empty());

    owner.changes(&item, "Our site", "6.4.0", "yes").await;
    app.arrives(&kev("CVE-2026-1001")).await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(app.mails().len(), 1);

    app.arrives(&weakness(1002, "6.4.3").document()).await;
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.body.contains("CVE-2026-1002") && !page.body.contains("CVE-2026-1001"));
    assert_eq!(app.mails().len(), 2);
}

#[actix_web::test]
async fn taking_an_answer_back_restores_alert_and_version() {
    let (app, owner, item) = alerted().await;
    let alert = owner.alert().await;
    for (action, field) in [("completion", ("version", "6.4.3")), ("dismissal", ("reason", "other"))] {
        owner.answers(&alert, action, &[field]).await;
        assert!(owner.alerts().await.is_empty(), "{action}");
        owner.answers(&alert, "reopening", &[]).await;
        assert_eq!(owner.alert().await, alert, "{action}");
        assert!(owner.browser.get(&item).await.body.contains("6.4.1"), "{action}");
    }
    assert_eq!(app.mails().len(), 1, "the owner did it, the owner sees it");
}

#[actix_web::test]
async fn a_reminder_comes_once_at_eight_in_the_morning() {
    let (app, owner, _) = alerted().await;
    let alert = owner.alert().await;
    for _ in 0..2 {
        owner.answers(&alert, "reminder", &[]).await;
    }
    // Monday 09:00 in Paris; three days later at 08:00 are 71 hours.
    app.clock_forward_minutes(71 * 60 - 1);
    app.work().await;
    assert_eq!(app.mails().len(), 1, "not before its time");
    for _ in 0..3 {
        app.clock_forward_minutes(1);
        app.work().await;
        assert_eq!(app.mails().len(), 2, "then once");
    }
    let reminders: Vec<Mail> = app
        .mails()
        .into_iter()
        .filter(|mail| mail.text.starts_with("You asked us to remind you"))
        .collect();
    assert_eq!(reminders.len(), 1);
    assert_eq!(reminders[0].text.contains("6.4.3"), reminders[0].html.contains("6.4.3"));
}

#[actix_web::test]
async fn an_answered_alert_sends_no_reminder() {
    let (app, owner, _) = alerted().await;
    let alert = owner.alert().await;
    owner.answers(&alert, "reminder", &[]).await;
    owner.answers(&alert, "completion", &[("version", "6.4.3")]).await;
    app.clock_forward_minutes(7 * 24 * 60);
    app.work().await;
    let reminded = app.mails().iter().any(|mail| mail.text.contains("remind you"));
    assert!(!reminded);
}

#[test]
fn the_morning_is_eight_oclock_also_when_the_clocks_change() {
    // Saturday 24 October 2026 and Saturday 27 March 2027, each at noon in Paris.
    for (noon, morning) in [(1_792_836_000, 1_792_911_600), (1_806_145_200, 1_806_213_600)] {
        let now = Timestamp::from_micros(noon * 1_000_000);
        assert_eq!(
            reminder_time(Level::Today, now, "Europe/Paris").micros(),
            morning * 1_000_000
        );
    }
}

#[actix_web::test]
async fn help_shows_the_chamber_this_alert_and_no_list() {
    let (app, owner, _) = alerted().await;
    owner.adds("firefox", "Secret browser", "140.0", "no").await;
    let other = app.db_chamber("Chambre de Nice").await;
    for (email, chamber) in [
        ("ours@chambre.example", &owner.business.organisation),
        ("other@chambre.example", &other),
    ] {
        app.db_person(email, "en", Place::Organisation(chamber.clone()), Role::Admin)
            .await;
    }
    let alert = owner.alert().await;
    for _ in 0..2 {
        owner.answers(&alert, "help-request", &[]).await;
    }
    assert_eq!(owner.alert().await, alert, "it stays open");
    let browser = app.signed_in("ours@chambre.example").await;
    let page = browser.get(&format!("/chamber/{}", owner.business.organisation)).await;
    assert_eq!(page.status, 200);
    assert_eq!(
        page.select(".todo li .line").first().map(String::as_str),
        Some("Our site")
    );
    assert_eq!(page.select(".todo li").len(), 1, "{}", page.text());
    let shown = page.select(".todo li pre").remove(0);
    assert!(
        shown.contains("Our site") && shown.contains("6.4.3"),
        "the alert itself: {shown}"
    );
    assert!(!page.body.contains("Secret browser"), "and no other program");
    assert_eq!(browser.get(&alert).await.status, 404);
    let browser = app.signed_in("other@chambre.example").await;
    let page = browser.get(&format!("/chamber/{other}")).await;
    assert!(!page.body.contains("Our site"));
}

#[actix_web::test]
async fn an_answer_keeps_who_and_when() {
    let (app, owner, _) = alerted().await;
    let alert = owner.alert().await;
    app.clock_forward_minutes(95);
    owner.answers(&alert, "completion", &[("version", "6.4.3")]).await;
    for path in [alert, owner.business.path("/alerts")] {
        let text = owner.browser.get(&path).await.text();
        assert!(text.contains("Sophie Morel"), "{text}");
        assert!(text.contains("10:35"), "{text}");
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
