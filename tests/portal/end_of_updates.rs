//! A release that reaches its end: its alert says so from the day after the last one, or when a list says so.

use crate::support::{Nvd, Owner, TestApp};
use tocsin::advisories::import::import;

const DRUPAL: &str = "a:drupal:drupal";
const DAY: i64 = 24 * 60;

/// An owner whose site runs a Drupal that a new weakness touches.
async fn alerted() -> (TestApp, Owner) {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("drupal", "Our site", "10.4.1", "yes").await;
    app.arrives(&Nvd::new("CVE-2026-1001").below(DRUPAL, "10.6.1").document())
        .await;
    (app, owner)
}

/// Imports a file of the list that says when the line of this release ends.
async fn told(app: &TestApp, end: &str) {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("drupal.json");
    std::fs::write(
        &file,
        format!(r#"[{{"cycle":"10.4","eol":{end}}},{{"cycle":"11","eol":false}}]"#),
    )
    .unwrap();
    let imported = import(&app.app.database, app.app.clock.now(), &[file], |_| ())
        .await
        .unwrap();
    assert!(imported.problems.is_empty(), "{:?}", imported.problems);
    app.work().await;
}

async fn has_ended(app: &TestApp, owner: &Owner) -> bool {
    app.db_open_alerts(&owner.business).await[0].document.inputs.end_of_life
}

fn in_days(app: &TestApp, days: i64) -> String {
    format!("\"{}\"", app.app.clock.now().plus_days(days).date())
}

#[actix_web::test]
async fn an_end_that_a_list_tells_of_is_in_the_alert() {
    let (app, owner) = alerted().await;
    assert!(!has_ended(&app, &owner).await);
    told(&app, &in_days(&app, -1)).await;
    assert!(has_ended(&app, &owner).await);
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.text().contains("no more updates"), "{}", page.text());
    told(&app, "false").await;
    assert!(!has_ended(&app, &owner).await, "the list took it back");
    told(&app, "true").await;
    assert!(has_ended(&app, &owner).await);
}

#[actix_web::test]
async fn a_last_day_that_passes_is_noticed_by_itself() {
    let (app, owner) = alerted().await;
    told(&app, &in_days(&app, 2)).await;
    for expected in [false, false, false, true] {
        assert_eq!(has_ended(&app, &owner).await, expected);
        app.clock_forward_minutes(DAY);
        app.work().await;
    }
}

#[actix_web::test]
async fn the_same_list_again_changes_nothing() {
    let (app, owner) = alerted().await;
    told(&app, "true").await;
    let before = app.db_open_alerts(&owner.business).await[0].updated_at;
    app.clock_forward_minutes(10);
    told(&app, "true").await;
    assert_eq!(app.db_open_alerts(&owner.business).await[0].updated_at, before);
}
