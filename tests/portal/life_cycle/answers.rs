//! Answers: done, not ours, later, please help, and taken back.

use super::*;

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
    let program = owner.browser.get(&item).await;
    assert!(program.text().contains("You answered") && !program.text().contains("No. We know"));
    assert!(program.body.contains("CVE-2026-1001"), "{}", program.text());

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
