//! Who runs a place and who receives its mail: nobody can leave it without either by a click, and silence is shown.

use crate::support::{Admin, Browser, Nvd, Owner, Page, TestApp, kev};
use tocsin::db::{Db, DbResult, Scope};
use tocsin::tenancy::people::{Changed, store};
use tocsin::tenancy::{Place, Role};

const NOBODY: &str = "Nobody receives your alerts";

/// A bakery with its owner, and its chamber's admin.
async fn bakery() -> (TestApp, Admin, Owner) {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    let admin = app.admin_of(&lyon, "lyon@x.example").await;
    let business = app.db_business(&lyon, "Bakery", "en").await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    (app, admin, owner)
}

/// An exploited weakness in WordPress below `fix`.
async fn site_is_attacked(app: &TestApp, id: &str, fix: &str) {
    app.arrives(&Nvd::new(id).below("a:wordpress:wordpress", fix).document())
        .await;
    app.arrives(&kev(id)).await;
}

/// Presses a button in the row of this address; people stand in the first part of the page, contacts in the third.
async fn press(browser: &Browser, path: &str, list: usize, email: &str, action: &str) -> Page {
    let page = browser.get(path).await;
    let section = format!("main section:nth-of-type({list}) ul.todo > li");
    let rows = page.select(&section);
    let row = rows.iter().position(|row| row.contains(email));
    let row = row.unwrap_or_else(|| panic!("{email}: {rows:?}")) + 1;
    let actions = page.attributes(&format!("{section}:nth-child({row}) form"), "action");
    let is_removal = |own: &&String| own.ends_with("/removal");
    let own = match action {
        "/removal" => actions.iter().find(is_removal),
        _ => actions.iter().find(|own| !is_removal(own)),
    };
    browser.submit(&page, own.unwrap(), &[]).await
}

#[actix_web::test]
async fn the_last_owner_stays() {
    let (app, _, owner) = bakery().await;
    let place = Place::Sme(owner.business.sme.clone());
    app.db_person("paul@bakery.example", "en", place, Role::Staff).await;
    let (before, path) = (app.db_people().await, owner.business.path("/people"));
    let sophie = &owner.browser;
    for button in ["/removal", "/role"] {
        let refused = press(sophie, &path, 1, "owner@bakery.example", button).await;
        assert_eq!(refused.status, 422, "{button}: {}", refused.text());
        assert!(
            refused.text().contains("Somebody has to run the business."),
            "{}",
            refused.text()
        );
        assert_eq!(refused.attributes(".error-summary a", "href"), ["#people"]);
    }
    assert_eq!(app.db_people().await, before);

    assert_eq!(
        press(sophie, &path, 1, "paul@bakery.example", "/role").await.status,
        303
    );
    assert_eq!(
        press(sophie, &path, 1, "owner@bakery.example", "/role").await.status,
        303
    );
    let fields = [("email", "x@x.example")];
    let demoted = owner.posts(&owner.business.path("/people/invitations"), &fields).await;
    assert_eq!(demoted.status, 404, "a role counts from the next request on");
    let paul = app.signed_in("paul@bakery.example").await;
    assert_eq!(
        press(&paul, &path, 1, "owner@bakery.example", "/removal").await.status,
        303
    );
    assert_eq!(owner.home().await.status, 404, "gone at once");
    assert_eq!(
        press(&paul, &path, 1, "paul@bakery.example", "/removal").await.status,
        422
    );
}

#[actix_web::test]
async fn the_last_admin_stays() {
    let (app, admin, _) = bakery().await;
    let (path, before) = (admin.path("/people"), app.db_people().await);
    let refused = press(&admin.browser, &path, 1, "lyon@x.example", "/removal").await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(
        refused.text().contains("Somebody has to look after these pages."),
        "{}",
        refused.text()
    );
    assert_eq!(app.db_people().await, before);
    let second = app.admin_of(&admin.organisation, "second@x.example").await;
    let gone = press(&second.browser, &path, 1, "lyon@x.example", "/removal").await;
    assert_eq!(gone.status, 303, "{}", gone.text());
    assert_eq!(admin.home().await.status, 404, "gone at once");
    let refused = press(&second.browser, &path, 1, "second@x.example", "/removal").await;
    assert_eq!(refused.status, 422, "{}", refused.text());
}

/// Both people of a place remove each other in the same moment; how many are left.
async fn remove_each_other(app: &TestApp, place: &Place, role: Role, round: usize) -> usize {
    // A business of the tests has its first owner already.
    let missing = if role == Role::Owner { 1 } else { 2 };
    for n in 0..missing {
        app.db_person(&format!("p{n}-{round}@x.example"), "en", place.clone(), role)
            .await;
    }
    let scope = match place {
        Place::Sme(id) => Scope::Sme(id.clone()),
        Place::Organisation(id) => Scope::Organisation(id.clone()),
    };
    let own = place.clone();
    let find = move |db: &mut Db| match &own {
        Place::Sme(id) => store::find_of_sme(db, id),
        Place::Organisation(id) => store::find_of_organisation(db, id),
    };
    let people = app.db_read(scope.clone(), find.clone()).await;
    let remove = |n: usize| {
        let (own, id) = (place.clone(), people[n].membership.clone());
        let work = move |db: &mut Db| -> DbResult<Changed> {
            match &own {
                Place::Sme(sme) => store::delete_from_sme(db, sme, &id),
                Place::Organisation(organisation) => store::delete_from_organisation(db, organisation, &id),
            }
        };
        app.db_write(scope.clone(), work)
    };
    let (one, other) = tokio::join!(remove(0), remove(1));
    assert!([one, other].contains(&Changed::Done), "with two, one may go");
    app.db_read(scope, find).await.len()
}

#[actix_web::test]
async fn two_who_remove_each_other_at_once_do_not_both_go() {
    let app = TestApp::start().await;
    for round in 0..20 {
        let chamber = app.db_chamber(&format!("Chamber {round}")).await;
        let place = Place::Organisation(chamber.clone());
        assert_eq!(remove_each_other(&app, &place, Role::Admin, round).await, 1);
        let business = app.db_business(&chamber, &format!("Bakery {round}"), "en").await;
        let place = Place::Sme(business.sme);
        assert_eq!(remove_each_other(&app, &place, Role::Owner, 100 + round).await, 1);
    }
}

#[actix_web::test]
async fn stopped_contacts_leave_nobody_and_both_sides_read_it() {
    let (app, admin, owner) = bakery().await;
    let (people, members) = (owner.business.path("/people"), admin.path("/members"));
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    assert!(!owner.people_page().await.text().contains(NOBODY));
    let stopped = press(&owner.browser, &people, 3, "owner@bakery.example", "").await;
    assert_eq!(stopped.status, 303, "{}", stopped.text());
    assert!(owner.people_page().await.text().contains(NOBODY));
    let list = admin.browser.get(&members).await;
    assert!(list.text().ends_with("Nobody receives alerts"), "{}", list.text());
    let home = admin.home().await.text();
    assert!(home.contains("0 of 1 members are protected"), "{home}");
    assert!(
        home.contains("One member without anybody who receives alerts"),
        "{home}"
    );
    site_is_attacked(&app, "CVE-2026-1001", "6.4.3").await;
    assert_eq!(app.mails().len(), 0, "nobody wanted mail");
    assert_eq!(owner.alerts().await.len(), 1, "the page says it all the same");

    press(&owner.browser, &people, 3, "owner@bakery.example", "").await;
    assert!(!owner.people_page().await.text().contains(NOBODY));
    let home = admin.home().await.text();
    assert!(home.contains("1 of 1 members are protected"), "{home}");
    let fields = [
        ("contact_name", "Lea"),
        ("contact_email", "lea@bakery.example"),
        ("contact_language", "fr"),
    ];
    let added = owner.posts(&owner.business.path("/contacts"), &fields).await;
    assert_eq!(added.status, 303, "{}", added.text());
    site_is_attacked(&app, "CVE-2026-1002", "6.4.9").await;
    assert!(!app.mails_to("lea@bakery.example").is_empty());
    assert!(!app.mails_to("owner@bakery.example").is_empty());
}
