//! Mail on its way: a real SMTP server that hesitates, refuses, hangs up or is gone, and senders that compete.

mod texts;

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
