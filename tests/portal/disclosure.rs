//! What a chamber reads about its members' alerts: numbers, and none that points at a few.

use crate::support::{Admin, Nvd, TestApp};
use tocsin::db::OrganisationId;

/// A chamber with `members` businesses that one weakness touches; `done` of them have answered.
async fn campaign(app: &TestApp, chamber: &OrganisationId, members: usize, done: usize) -> Admin {
    let mut owners = Vec::new();
    for n in 0..members {
        let business = app.db_business(chamber, &format!("Member {n}"), "en").await;
        app.db_welcomed(&business).await;
        let owner = app.owner_of(&business).await;
        owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
        owners.push(owner);
    }
    let weakness = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", "6.4.3");
    app.arrives(&weakness.document()).await;
    for owner in &owners[..done] {
        owner.answers(&owner.alert().await, "completion", &[]).await;
    }
    app.clock_forward_minutes(1);
    app.work().await;
    app.admin_of(chamber, "lyon@x.example").await
}

/// The cells of the only campaign: touched, reached, done, silent, share.
async fn cells(admin: &Admin) -> Vec<String> {
    let page = admin.home().await;
    let rows = page.select("table.campaigns tbody tr");
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert!(rows[0].contains("WordPress"), "{rows:?}");
    assert_eq!(
        page.select("table.campaigns svg.bar").len(),
        0,
        "a bar would tell: {}",
        page.text()
    );
    page.select("table.campaigns tbody td")
}

#[actix_web::test]
async fn of_three_members_not_even_the_product_is_shown() {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Lyon").await;
    let admin = campaign(&app, &lyon, 3, 1).await;
    let page = admin.home().await;
    assert_eq!(page.select("table.campaigns").len(), 0, "{}", page.text());
    assert!(!page.text().contains("WordPress"), "{}", page.text());
    assert_eq!(
        page.select("main .under-rows.note").len(),
        1,
        "that there was something is said: {}",
        page.text()
    );
}

#[actix_web::test]
async fn nine_of_twelve_would_tell_about_three() {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Lyon").await;
    let admin = campaign(&app, &lyon, 12, 9).await;
    assert_eq!(cells(&admin).await, ["12", "12", "hidden", "hidden", "hidden"]);
}
