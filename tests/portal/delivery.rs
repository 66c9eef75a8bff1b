//! Mail on its way: a real SMTP server that hesitates, refuses, hangs up or is gone, and senders that compete.

use crate::support::{Mail, Nvd, Owner, SmtpServer, TestApp, kev};
use scraper::Html;
use std::collections::BTreeSet;
use tocsin::alerts::review::{Cause, review};
use tocsin::db::{Db, DbError, Scope};
use tocsin::delivery::outbox::{self, Pauses};
use tocsin::jobs::deliver_due;
use tocsin::tenancy::{OrganisationKind, Place, Role};

/// Longest wait after a first failure: a minute and a fifth.
const FIRST_WAIT_MINUTES: i64 = 2;

/// A portal whose mail goes to `server`.
async fn portal(server: &SmtpServer) -> TestApp {
    TestApp::start_with(&[("TOCSIN_SMTP_URL", &server.url())]).await
}

/// A business past its first day with a site that the next weakness touches.
async fn site_of(app: &TestApp, name: &str, language: &str) -> Owner {
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let business = app.db_business(&chamber, name, language).await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    owner
}

fn weakness() -> String {
    Nvd::new("CVE-2026-1001")
        .below("a:wordpress:wordpress", "6.4.3")
        .document()
}

async fn operator_page(app: &TestApp) -> String {
    let place = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    app.db_person("desk@tocsin.example", "en", Place::Organisation(place), Role::Admin)
        .await;
    app.signed_in("desk@tocsin.example").await.get("/operator").await.text()
}

#[actix_web::test]
async fn a_mail_has_all_its_parts_and_headers() {
    let Some(mut server) = SmtpServer::start("a_mail_has_all_its_parts_and_headers") else {
        return;
    };
    let app = portal(&server).await;
    site_of(&app, "Boulangerie", "fr").await;
    app.arrives(&weakness()).await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    let (raw, mail) = (&received[0].raw, &received[0].mail);
    assert_eq!(received[0].to, "owner@boulangerie.example");
    for expected in [
        "Content-Language: fr",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Date: ",
    ] {
        assert!(mail.headers.contains(expected), "{expected}: {}", mail.headers);
    }
    assert!(mail.headers.contains("multipart/alternative"), "{}", mail.headers);
    assert!(
        mail.from.contains("Chambre de Lyon, alertes") && mail.from.contains("<alertes@chambre.example>"),
        "{}",
        mail.from
    );
    let id = mail.message_id.trim_matches(['<', '>']);
    assert!(id.len() == 32 + "@chambre.example".len() && id.ends_with("@chambre.example"));
    assert!(raw.find("text/plain").unwrap() < raw.find("text/html").unwrap());
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 1)]);
    app.work().await;
    assert!(server.received().is_empty());
}

#[actix_web::test]
async fn no_name_can_add_a_header() {
    let Some(mut server) = SmtpServer::start("no_name_can_add_a_header") else {
        return;
    };
    let app = portal(&server).await;
    let chamber = app.db_chamber("Chambre\r\nBcc: eve@evil.example").await;
    let business = app
        .db_business(&chamber, "Bakery\r\nX-Evil: yes\r\n\r\n<script>alert", "en")
        .await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    let label = "Site\r\nBcc: eve@evil.example\r\n\r\n<img src=x>";
    owner.adds("wordpress", label, "6.4.1", "yes").await;
    app.arrives(&weakness()).await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    let mail = &received[0].mail;
    let started: BTreeSet<&str> = mail
        .headers
        .lines()
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let known = [
        "Auto-Submitted",
        "Content-Language",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
    ];
    assert_eq!(started, BTreeSet::from(known));
    assert!(!mail.html.contains("<script") && !mail.html.contains("<img"));
}

#[actix_web::test]
async fn a_greylisted_mail_is_sent_later_as_the_same_mail() {
    for name in ["Greylist", "Busy"] {
        let Some(mut server) = SmtpServer::start("a_greylisted_mail_is_sent_later_as_the_same_mail") else {
            return;
        };
        let app = portal(&server).await;
        site_of(&app, name, "en").await;
        app.arrives(&weakness()).await;
        assert!(server.received().is_empty(), "{name}");
        assert_eq!(app.db_outbox().await, [("queued".to_owned(), 1)], "{name}");
        app.work().await;
        assert!(server.received().is_empty(), "{name}: no hot loop");
        app.clock_forward_minutes(FIRST_WAIT_MINUTES);
        app.work().await;
        assert_eq!(server.received().len(), 1, "{name}");
        assert_eq!(app.db_outbox().await, [("sent".to_owned(), 1)], "{name}");
        assert!(!operator_page(&app).await.contains("4.7.1"), "{name}: it is over");
    }
}

#[actix_web::test]
async fn a_refused_mail_fails_and_the_operator_reads_why() {
    let Some(mut server) = SmtpServer::start("a_refused_mail_fails_and_the_operator_reads_why") else {
        return;
    };
    let app = portal(&server).await;
    site_of(&app, "Refused", "en").await;
    site_of(&app, "Bakery", "en").await;
    app.arrives(&weakness()).await;
    let received = server.received();
    assert_eq!(received.len(), 1, "one refusal stops nobody else");
    assert!(received[0].to.contains("bakery"));
    app.clock_forward_minutes(5 * 24 * 60);
    app.work().await;
    assert!(server.received().is_empty(), "a refusal is final");
    let states = [("failed".to_owned(), 1), ("sent".to_owned(), 1)];
    assert_eq!(app.db_outbox().await, states);
    let page = operator_page(&app).await;
    assert!(page.contains("No such mailbox") && !page.contains("Our site"), "{page}");
}

#[actix_web::test]
async fn a_server_that_is_gone_loses_nothing() {
    let Some(mut server) = SmtpServer::start("a_server_that_is_gone_loses_nothing") else {
        return;
    };
    let app = portal(&server).await;
    for name in ["Bakery", "Florist", "Garage"] {
        site_of(&app, name, "en").await;
    }
    server.stop();
    app.arrives(&weakness()).await;
    assert_eq!(app.db_outbox().await, [("queued".to_owned(), 3)]);
    app.clock_forward_minutes(FIRST_WAIT_MINUTES);
    app.work().await;
    assert_eq!(app.db_outbox().await, [("queued".to_owned(), 3)]);
    let page = operator_page(&app).await;
    assert!(page.contains("refused"), "the operator sees it: {page}");
    server.start_again();
    app.clock_forward_minutes(60);
    app.work().await;
    let to: BTreeSet<String> = server.received().into_iter().map(|one| one.to).collect();
    assert_eq!(to.len(), 3);
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 3)]);
}

#[actix_web::test]
async fn a_connection_lost_after_the_data_is_tried_again_as_the_same_mail() {
    let Some(mut server) = SmtpServer::start("a_connection_lost_after_the_data") else {
        return;
    };
    let app = portal(&server).await;
    site_of(&app, "Dropped", "en").await;
    app.arrives(&weakness()).await;
    let lost = server.received();
    assert_eq!((lost.len(), lost[0].accepted), (1, false));
    app.clock_forward_minutes(FIRST_WAIT_MINUTES);
    app.work().await;
    let sent = server.received();
    assert_eq!((sent.len(), sent[0].accepted), (1, true));
    assert_eq!(
        sent[0].mail.message_id, lost[0].mail.message_id,
        "a mail program shows it once"
    );
    assert_eq!(sent[0].mail.text, lost[0].mail.text);
}

#[actix_web::test]
async fn two_senders_send_each_mail_once() {
    let Some(mut server) = SmtpServer::start("two_senders_send_each_mail_once") else {
        return;
    };
    let app = portal(&server).await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Bakery", "en").await;
    app.db_welcomed(&bakery).await;
    for number in 0..24 {
        app.db_contact(&bakery, &format!("one-{number}@bakery.example"), "en")
            .await;
    }
    app.owner_of(&bakery)
        .await
        .adds("wordpress", "Our site", "6.4.1", "yes")
        .await;
    queue_only(&app, &bakery.sme).await;
    let send = || deliver_due(&app.app.database, &app.app.clock, &app.app.transport);
    let (one, two, three) = tokio::join!(send(), send(), send());
    let mut sent = one.unwrap().sent + two.unwrap().sent + three.unwrap().sent;
    while sent < 25 {
        sent += send().await.unwrap().sent;
    }
    let received = server.received();
    let to: BTreeSet<&str> = received.iter().map(|one| one.to.as_str()).collect();
    assert_eq!((received.len(), to.len()), (25, 25));
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 25)]);
}

/// Lets the weakness arrive and writes alert and mails, but sends nothing.
async fn queue_only(app: &TestApp, sme: &tocsin::db::SmeId) {
    let (database, now) = (&app.app.database, app.app.clock.now());
    tocsin::advisories::import::import_bytes(database, now, "test", weakness().as_bytes())
        .await
        .unwrap();
    let context = app.app.alert_context();
    tocsin::jobs::fan_out::match_all(database, &context).await.unwrap();
    let own = sme.clone();
    app.db_write(Scope::Sme(sme.clone()), move |db| {
        review(db, &context, &own, Cause::Feed)
    })
    .await;
}

#[actix_web::test]
async fn a_sender_that_comes_back_too_late_changes_nothing() {
    let app = TestApp::start().await;
    let owner = site_of(&app, "Bakery", "en").await;
    queue_only(&app, &owner.business.sme).await;
    let now = app.app.clock.now();
    let claim = move |db: &mut Db| outbox::update_claimed(db, now, &Pauses::default(), 10);
    let late = app.db_write(Scope::System, claim).await.remove(0);
    app.work().await;
    assert!(app.mails().is_empty(), "claimed by somebody else");
    app.clock_forward_minutes(10);
    app.work().await;
    assert_eq!(app.mails().len(), 1, "the claim has ended");

    let next = app.app.clock.now();
    let message = late.clone();
    let changed = app
        .db_write(Scope::System, move |db| {
            Ok([
                outbox::update_deferred(db, &message, next, "late")?,
                outbox::update_failed(db, &message, "late")?,
                outbox::update_sent(db, &message, next)?,
            ])
        })
        .await;
    assert_eq!(changed, [false; 3]);
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 1)]);
}

#[actix_web::test]
async fn a_late_sender_cannot_take_a_newer_claim_away() {
    let app = TestApp::start().await;
    let owner = site_of(&app, "Bakery", "en").await;
    queue_only(&app, &owner.business.sme).await;
    let mut claims = Vec::new();
    for _ in 0..2 {
        let now = app.app.clock.now();
        let claim = move |db: &mut Db| outbox::update_claimed(db, now, &Pauses::default(), 10);
        claims.extend(app.db_write(Scope::System, claim).await);
        app.clock_forward_minutes(10);
    }
    assert_eq!((claims[0].epoch, claims[1].epoch), (1, 2));
    assert_eq!(claims[0].message_id, claims[1].message_id);
    let now = app.app.clock.now();
    let changed = app
        .db_write(Scope::System, move |db| {
            Ok([
                outbox::update_sent(db, &claims[0], now)?,
                outbox::update_sent(db, &claims[1], now)?,
            ])
        })
        .await;
    assert_eq!(changed, [false, true]);
}

#[actix_web::test]
async fn a_cause_that_fails_leaves_no_mail() {
    let app = TestApp::start().await;
    let owner = site_of(&app, "Bakery", "en").await;
    let sme = owner.business.sme.clone();
    let (database, now) = (&app.app.database, app.app.clock.now());
    tocsin::advisories::import::import_bytes(database, now, "test", weakness().as_bytes())
        .await
        .unwrap();
    let context = app.app.alert_context();
    tocsin::jobs::fan_out::match_all(database, &context).await.unwrap();
    let (own, inner) = (sme.clone(), context.clone());
    let failed: Result<(), DbError> = database
        .write(Scope::Sme(sme), move |db: &mut Db| {
            review(db, &inner, &own, Cause::Feed)?;
            Err(DbError::Unavailable("pulled the plug".into()))
        })
        .await;
    assert!(failed.is_err());
    assert!(app.db_outbox().await.is_empty());
    assert!(owner.alerts().await.is_empty());
    app.work().await;
    assert_eq!(app.mails().len(), 1, "the review still waits and is done later");
}

/// All mails there are: an alert of each level that is mailed, a reminder, a summary; in both languages.
async fn all_mails() -> (TestApp, Vec<Mail>) {
    let app = TestApp::start().await;
    let long = "The shop with the very long name that nobody can say in one breath";
    for language in ["en", "fr"] {
        let owner = site_of(&app, &format!("Bakery {language}"), language).await;
        owner.adds("woocommerce", long, "8.0", "yes").await;
    }
    let chamber = app.db_chamber("Chambre de Lyon").await;
    for language in ["en", "fr"] {
        let name = format!("Florist {language}");
        let owner = app.owner_of(&app.db_business(&chamber, &name, language).await).await;
        owner.adds("firefox", "Navigateur", "", "no").await;
    }
    app.arrives(&weakness()).await;
    let shop = Nvd::new("CVE-2026-1002").below("a:woocommerce:woocommerce", "8.1");
    app.arrives(&shop.document()).await;
    app.arrives(&kev("CVE-2026-1002")).await;
    let browser = Nvd::new("CVE-2026-1003").below("a:mozilla:firefox", "140.0");
    app.arrives(&browser.document()).await;
    for mail in app.mails() {
        let path = mail.answer_path();
        let visitor = app.browser();
        let page = visitor.get(&path).await;
        visitor.submit(&page, "/reminder", &[]).await;
    }
    app.clock_forward_minutes(4 * 24 * 60);
    app.work().await;
    let mails = app.mails();
    (app, mails)
}

#[actix_web::test]
async fn every_mail_keeps_the_rules() {
    let (app, mails) = all_mails().await;
    assert_eq!(mails.len(), 2 * (3 + 2 + 1), "alerts, reminders, summaries");
    let base = format!("{}/", app.app.config.base_url);
    for mail in &mails {
        let both = format!("{}\n{}", mail.text, mail.html);
        for never in [
            "/sign-in", "<img", "<form", "<script", "src=", "url(", "utm_", "@import", "<iframe", "bit.ly",
        ] {
            assert!(!both.contains(never), "{never} in {}", mail.subject);
        }
        let html = Html::parse_document(&mail.html);
        let links = scraper::Selector::parse("[href]").unwrap();
        for link in html.select(&links) {
            let (href, words) = (link.attr("href").unwrap(), link.text().collect::<String>());
            assert!(href.starts_with(&base), "{href}");
            assert_eq!(words, href, "shown as a readable address");
        }
        let headings = html.select(&scraper::Selector::parse("h1").unwrap()).count();
        assert_eq!(headings, 1, "{}", mail.subject);
        assert!(!mail.headers.to_lowercase().contains("attachment"));
        let page = app.browser().post("/code", &[("code", &mail.code())]).await;
        assert!(page.text().contains(&mail.subject), "{}: {}", mail.code(), page.text());
        assert!(mail.html.contains(&mail.code()), "the same code in both parts");
    }
}

#[actix_web::test]
async fn every_subject_is_short_and_begins_with_the_level() {
    let (_app, mails) = all_mails().await;
    let levels = ["Today: ", "This week: ", "Aujourd’hui, ", "Cette semaine, "];
    for subject in mails.iter().map(|mail| &mail.subject) {
        assert!(subject.chars().count() <= 50, "{subject}");
        let summary = subject.contains("started") || subject.contains("commenc");
        let levelled = levels.iter().any(|level| subject.starts_with(level));
        assert!(summary || levelled, "{subject}");
        assert!(!subject.contains("RE:") && !subject.to_lowercase().contains("urgent"));
    }
}

/// The words of a text, in one set: letters and digits only.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

#[actix_web::test]
async fn text_and_html_say_the_same() {
    let (_app, mails) = all_mails().await;
    for mail in &mails {
        let html = Html::parse_document(&mail.html);
        let main = scraper::Selector::parse("main").unwrap();
        let shown: Vec<&str> = html.select(&main).flat_map(|main| main.text()).collect();
        let (text, html) = (words(&mail.text), words(&shown.join(" ")));
        let differ: Vec<&String> = text.symmetric_difference(&html).collect();
        assert!(differ.is_empty(), "{}: {differ:?}", mail.subject);
    }
}
