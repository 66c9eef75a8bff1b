//! Reviews of many businesses at once: what a crash, a second worker, a change of the data or one bad business in the
//! middle of a walk leaves behind. Every business ends with the alert that is right, and nobody gets a mail twice.

use crate::support::{Business, Nvd, Owner, TestApp, engine_name};
use diesel::prelude::*;
use smol_str::SmolStr;
use std::sync::mpsc;
use tocsin::advisories::import::import_bytes;
use tocsin::advisories::matches;
use tocsin::alerts::requests::{self, Part};
use tocsin::alerts::review::{Cause, Known, review, review_part};
use tocsin::db::{Db, DbError, DbResult, Scope};
use tocsin::inventory::{self, Exposed, ItemInput, Label, VersionText};
use tocsin::jobs::{alert_documents, fan_out};

fn weakness(fix: &str, day: &str) -> String {
    let record = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", fix);
    record.modified(day).document()
}

/// Businesses past their first day with a site that the weakness touches.
async fn sites(app: &TestApp, count: usize) -> Vec<Owner> {
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let mut owners = Vec::new();
    for number in 0..count {
        let business = app.db_business(&chamber, &format!("Bakery {number}"), "en").await;
        app.db_welcomed(&business).await;
        let owner = app.owner_of(&business).await;
        owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
        owners.push(owner);
    }
    owners
}

/// Takes a document in and matches it; the reviews wait.
async fn match_only(app: &TestApp, document: &str) {
    import_bytes(&app.app.database, app.app.clock.now(), "test", document.as_bytes())
        .await
        .unwrap();
    fan_out::match_all(&app.app.database, &app.app.alert_context())
        .await
        .unwrap();
}

/// Cuts a walk over all that waits into parts of one business each.
async fn walk(app: &TestApp) -> Vec<Part> {
    let cut = |db: &mut Db| -> DbResult<Vec<Part>> {
        assert!(requests::store::create_walk(db)?, "something waits");
        let walk = requests::store::find_unplanned(db)?.unwrap();
        let touched = requests::store::find_touched(db, &walk.id, "", 100)?;
        let part = |sme: tocsin::db::SmeId| Part {
            walk: walk.id.clone(),
            first: sme.clone(),
            last: sme,
        };
        let parts: Vec<Part> = touched.into_iter().map(part).collect();
        requests::store::create_parts(db, &parts)?;
        requests::store::update_planned(db, &walk.id, parts.last().unwrap().last.as_str(), true)?;
        Ok(parts)
    };
    app.db_write(Scope::System, cut).await
}

async fn take(app: &TestApp, known: Known, part: &Part) -> (Known, Option<usize>) {
    let (context, part, mut known) = (app.app.alert_context(), part.clone(), known);
    app.db_write(Scope::System, move |db| {
        let reviewed = review_part(db, &context, &mut known, &part)?;
        Ok((known, reviewed))
    })
    .await
}

/// What each business has to update to.
async fn fixes(app: &TestApp, owners: &[Owner]) -> Vec<Vec<SmolStr>> {
    let mut found = Vec::new();
    for owner in owners {
        let open = app.db_open_alerts(&owner.business).await;
        found.push(
            open.iter()
                .filter_map(|alert| alert.document.fixed_in.clone())
                .collect(),
        );
    }
    found
}

async fn count(app: &TestApp, table: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    let sql = format!("SELECT count(*) AS n FROM {table}");
    let rows = app
        .db_read(Scope::System, move |db| {
            Ok(diesel::sql_query(sql).get_result::<Count>(db)?)
        })
        .await;
    rows.n
}

async fn nothing_waits(app: &TestApp) {
    for table in ["release_review", "review_walk", "review_part", "review"] {
        assert_eq!(count(app, table).await, 0, "{table}");
    }
}

#[actix_web::test]
async fn a_request_names_releases_and_the_walk_ends() {
    let app = TestApp::start().await;
    let owners = sites(&app, 3).await;
    match_only(&app, &weakness("6.4.2", "2026-11-17")).await;
    assert_eq!(
        (count(&app, "release_review").await, count(&app, "review").await),
        (1, 0)
    );
    app.work().await;
    assert_eq!(fixes(&app, &owners).await, vec![vec!["6.4.2".to_owned()]; 3]);
    assert_eq!(app.mails().len(), 3);
    assert_eq!(count(&app, "alert_document").await, 1, "they remember the same");
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn a_crash_in_the_middle_of_a_walk_loses_and_repeats_nothing() {
    let app = TestApp::start().await;
    let owners = sites(&app, 3).await;
    match_only(&app, &weakness("6.4.2", "2026-11-17")).await;
    let parts = walk(&app).await;
    assert_eq!(take(&app, Known::default(), &parts[0]).await.1, Some(1));
    let (context, part) = (app.app.alert_context(), parts[1].clone());
    let crash = move |db: &mut Db| -> DbResult<()> {
        review_part(db, &context, &mut Known::default(), &part)?;
        Err(DbError::Unavailable("pulled the plug".into()))
    };
    assert!(app.app.database.write(Scope::System, crash).await.is_err());
    assert_eq!(count(&app, "alert").await, 1, "what was under way is undone");
    assert_eq!(take(&app, Known::default(), &parts[0]).await.1, None, "done is done");
    app.work().await;
    assert_eq!(fixes(&app, &owners).await, vec![vec!["6.4.2".to_owned()]; 3]);
    assert_eq!((app.mails().len(), count(&app, "alert").await), (3, 3));
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn two_workers_share_a_walk() {
    let app = TestApp::start().await;
    let owners = sites(&app, 8).await;
    match_only(&app, &weakness("6.4.2", "2026-11-17")).await;
    walk(&app).await;
    let (database, context) = (&app.app.database, app.app.alert_context());
    let (one, two) = tokio::join!(
        fan_out::review_all(database, &context),
        fan_out::review_all(database, &context)
    );
    assert_eq!(one.unwrap() + two.unwrap(), 8, "each business once");
    app.work().await;
    assert_eq!(fixes(&app, &owners).await, vec![vec!["6.4.2".to_owned()]; 8]);
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 8)]);
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn an_advisory_that_changes_in_the_middle_of_a_walk_is_walked_again() {
    let app = TestApp::start().await;
    let owners = sites(&app, 2).await;
    match_only(&app, &weakness("6.4.2", "2026-11-17")).await;
    let parts = walk(&app).await;
    let (known, _) = take(&app, Known::default(), &parts[0]).await;
    match_only(&app, &weakness("6.4.3", "2026-11-18")).await;
    let waiting = owners[0].business.sme.clone();
    let is_waiting = move |db: &mut Db| requests::store::is_waiting(db, &waiting, None);
    assert!(
        app.db_read(Scope::System, is_waiting).await,
        "also who was reviewed before"
    );
    // The release has left this walk; what the worker remembered of it is not used again.
    let (mut known, reviewed) = take(&app, known, &parts[1]).await;
    assert_eq!(reviewed, Some(0));
    for part in walk(&app).await {
        known = take(&app, known, &part).await.0;
    }
    assert_eq!(fixes(&app, &owners).await, vec![vec!["6.4.3".to_owned()]; 2]);
    app.work().await;
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn a_business_that_fails_waits_alone() {
    let app = TestApp::start().await;
    let owners = sites(&app, 3).await;
    app.arrives(&weakness("6.4.2", "2026-11-17")).await;
    let broken = owners[1].business.sme.clone();
    let spoil = move |db: &mut Db| -> DbResult<()> {
        let sql = format!("UPDATE alert SET document = 'gone', digest = NULL WHERE sme_id = '{broken}'");
        diesel::sql_query(sql).execute(db)?;
        Ok(())
    };
    app.db_write(Scope::System, spoil).await;
    let before = app.mails().len();
    app.arrives(&weakness("6.4.3", "2026-11-18")).await;
    assert_eq!(app.mails().len(), before + 2, "the others are told");
    assert_eq!(count(&app, "review").await, 1);
    let broken = owners[1].business.sme.clone();
    let mend = move |db: &mut Db| -> DbResult<()> {
        let sql = format!("DELETE FROM alert WHERE sme_id = '{broken}'");
        diesel::sql_query(sql).execute(db)?;
        Ok(())
    };
    app.db_write(Scope::System, mend).await;
    app.clock_forward_minutes(11);
    app.work().await;
    assert_eq!(fixes(&app, &owners).await, vec![vec!["6.4.3".to_owned()]; 3]);
    assert_eq!(app.mails().len(), before + 3);
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn an_owner_who_comes_before_the_walk_is_told_once() {
    let app = TestApp::start().await;
    let owners = sites(&app, 2).await;
    match_only(&app, &weakness("6.4.2", "2026-11-17")).await;
    walk(&app).await;
    owners[0].adds("wordpress", "Our other site", "6.4.1", "yes").await;
    assert_eq!(
        app.db_outbox().await,
        [("queued".to_owned(), 1)],
        "news, whatever the occasion"
    );
    app.work().await;
    assert_eq!(app.mails().len(), 2);
    nothing_waits(&app).await;
}

#[actix_web::test]
async fn documents_that_no_alert_has_are_forgotten_after_days() {
    let app = TestApp::start().await;
    sites(&app, 1).await;
    app.arrives(&weakness("6.4.2", "2026-11-17")).await;
    app.arrives(&weakness("6.4.3", "2026-11-18")).await;
    assert_eq!(count(&app, "alert_document").await, 2);
    for (days, left) in [(1, 2), (3, 1)] {
        app.clock_forward_minutes(days * 24 * 60);
        alert_documents::sweep(&app.app.database, app.app.clock.now())
            .await
            .unwrap();
        assert_eq!(count(&app, "alert_document").await, left, "after {days} days");
    }
}

fn site(version: &str) -> ItemInput {
    ItemInput {
        product_slug: Some("wordpress".into()),
        label: Label::parse("Our site").unwrap(),
        version: VersionText::parse(version).unwrap(),
        exposed: Exposed::Yes,
    }
}

/// A program is added in one transaction while an advisory about it is matched in another one.
#[actix_web::test]
async fn a_program_and_an_advisory_that_arrive_at_once_do_not_miss_each_other() {
    if engine_name() != "postgres" {
        // There is one writer.
        return;
    }
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let mut businesses: Vec<Business> = Vec::new();
    for (number, version) in ["6.4.0", "6.4.1"].iter().enumerate() {
        let business = app.db_business(&chamber, &format!("Bakery {number}"), "en").await;
        let (context, sme, input) = (app.app.alert_context(), business.sme.clone(), site(version));
        let document = weakness(&format!("6.4.{}", 2 + number), &format!("2026-11-{}", 17 + number));
        import_bytes(&app.app.database, app.app.clock.now(), "test", document.as_bytes())
            .await
            .unwrap();
        let (begun, matching_began) = mpsc::channel();
        let (added, program_added) = mpsc::channel();
        let inner = context.clone();
        let add = app
            .app
            .database
            .write(Scope::Sme(sme.clone()), move |db: &mut Db| -> DbResult<()> {
                inventory::add(db, &inner.catalogue, inner.now, &sme, &input)?;
                review(db, &inner, &sme, Cause::Inventory)?;
                added.send(()).unwrap();
                matching_began.recv().unwrap();
                Ok(())
            });
        let inner = context.clone();
        let matching = app.app.database.write(Scope::System, move |db: &mut Db| {
            program_added.recv().unwrap();
            begun.send(()).unwrap();
            matches::match_pending(db, &inner.catalogue, inner.now, 10)
        });
        let (added, matched) = tokio::join!(add, matching);
        added.unwrap();
        assert_eq!(matched.unwrap(), 1);
        app.work().await;
        businesses.push(business);
    }
    for business in &businesses {
        let open = app.db_open_alerts(business).await;
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].document.fixed_in.as_deref(), Some("6.4.3"));
    }
}
