//! A business opens its list to its chamber, for a time; every look leaves a line on both sides.

use crate::support::{Admin, Business, Owner, Page, TestApp};

const NONE: &str = "Nobody so far.";

/// A bakery with a program, its chamber, and a chamber elsewhere.
struct World {
    app: TestApp,
    lyon: Admin,
    torino: Admin,
    owner: Owner,
}

impl World {
    async fn build() -> Self {
        let app = TestApp::start().await;
        let lyon = app.db_chamber("Lyon").await;
        let torino = app.db_chamber("Torino").await;
        let bakery = app.db_business(&lyon, "Bakery", "en").await;
        let owner = app.owner_of(&bakery).await;
        owner.adds("wordpress", "Our own site", "6.4.1", "yes").await;
        Self {
            lyon: app.admin_of(&lyon, "lyon@x.example").await,
            torino: app.admin_of(&torino, "torino@x.example").await,
            app,
            owner,
        }
    }

    async fn opens(&self, days: &str) {
        let opened = self
            .owner
            .posts(&self.owner.business.path("/access"), &[("days", days)])
            .await;
        assert_eq!(opened.status, 303, "{}", opened.text());
    }

    async fn access_page(&self) -> Page {
        self.owner.browser.get(&self.owner.business.path("/access")).await
    }
}

async fn look(admin: &Admin, business: &Business) -> Page {
    admin
        .browser
        .get(&admin.path(&format!("/members/{}/software", business.sme)))
        .await
}

async fn member(admin: &Admin, business: &Business) -> Page {
    admin
        .browser
        .get(&admin.path(&format!("/members/{}", business.sme)))
        .await
}

/// The one "not found" page, word for word.
async fn is_not_found(admin: &Admin, page: &Page, why: &str) {
    let not_found = admin.browser.get("/no/such/page").await;
    assert_eq!((page.status, &page.body), (404, &not_found.body), "{why}");
}

#[actix_web::test]
async fn without_a_grant_a_list_is_not_there() {
    let world = World::build().await;
    let bakery = &world.owner.business;
    is_not_found(&world.lyon, &look(&world.lyon, bakery).await, "closed").await;
    let page = member(&world.lyon, bakery).await;
    assert!(
        page.text().contains("Only the business sees its list."),
        "{}",
        page.text()
    );
    assert!(!page.body.contains("/software\""), "no way to it: {}", page.text());
    assert!(!page.body.contains("Our own site") && !page.body.contains("WordPress"));
    assert!(
        world.access_page().await.text().contains(NONE),
        "what failed is no look"
    );
}

#[actix_web::test]
async fn an_open_list_is_read_and_each_look_is_written_down_for_both() {
    let world = World::build().await;
    let bakery = &world.owner.business;
    let people = world.owner.people_page().await;
    let access = bakery.path("/access");
    assert!(
        people.attributes("main a", "href").contains(&access),
        "the page is found: {}",
        people.text()
    );
    let page = world.owner.browser.get(&access).await;
    let opened = world.owner.browser.submit(&page, "/access", &[("days", "30")]).await;
    let page = world.owner.browser.visit(opened.location()).await;
    assert!(
        page.text()
            .contains("Open until Wednesday 23 December 2026, opened by Sophie Morel."),
        "{}",
        page.text()
    );
    assert!(page.text().contains(NONE), "opened, not looked at yet: {}", page.text());

    let page = member(&world.lyon, bakery).await;
    assert!(
        page.text().contains("until Wednesday 23 December 2026"),
        "{}",
        page.text()
    );
    let list = look(&world.lyon, bakery).await;
    assert_eq!(list.status, 200);
    assert!(
        list.text().contains("Our own site") && list.text().contains("6.4.1"),
        "{}",
        list.text()
    );
    assert!(list.text().contains("Your look is written down"), "{}", list.text());
    world.app.clock_forward_minutes(90);
    look(&world.lyon, bakery).await;
    for page in [world.access_page().await, member(&world.lyon, bakery).await] {
        let looks: Vec<String> = page
            .select("ul.rows li")
            .into_iter()
            .filter(|row| row.contains("Sophie Morel,"))
            .collect();
        assert_eq!(looks.len(), 2, "{looks:?}");
        assert!(
            looks[0].contains("10:30") && looks[1].contains("9:00") || looks[1].contains("09:00"),
            "{looks:?}"
        );
    }
    assert_eq!(
        list.attributes("main form", "action"),
        [""; 0],
        "to read, not to change"
    );
}

#[actix_web::test]
async fn a_closed_list_is_closed_at_once() {
    let world = World::build().await;
    let bakery = &world.owner.business;
    world.opens("90").await;
    assert_eq!(look(&world.lyon, bakery).await.status, 200);
    let page = world.access_page().await;
    let closed = world.owner.browser.submit(&page, "/access/removal", &[]).await;
    assert_eq!(closed.status, 303);
    is_not_found(&world.lyon, &look(&world.lyon, bakery).await, "taken back").await;
    let page = world.access_page().await;
    assert!(!page.text().contains("Open until"), "{}", page.text());
    assert_eq!(page.select("ul.rows li").len(), 1, "what was looked at stays written");
    assert!(
        member(&world.lyon, bakery)
            .await
            .text()
            .contains("Only the business sees its list.")
    );
}

#[actix_web::test]
async fn a_list_closes_by_itself() {
    let world = World::build().await;
    let bakery = &world.owner.business;
    world.opens("30").await;
    // A choice that is not offered counts as the shortest, and a new one replaces the one before.
    for days in ["9999", "-7", "", "x"] {
        world.opens(days).await;
        assert!(
            world
                .access_page()
                .await
                .text()
                .contains("Open until Monday 30 November 2026"),
            "{days}"
        );
    }
    world.app.clock_forward_minutes(7 * 1440 - 1);
    let again = world.app.signed_in("lyon@x.example").await;
    let path = world.lyon.path(&format!("/members/{}/software", bakery.sme));
    assert_eq!(again.get(&path).await.status, 200);
    world.app.clock_forward_minutes(1);
    assert_eq!(again.get(&path).await.status, 404, "not a minute longer");
    world.app.clock_forward_minutes(22 * 1440);
    let later = world.app.signed_in("lyon@x.example").await;
    assert_eq!(
        later.get(&path).await.status,
        404,
        "the longer one from before is over too"
    );
}

#[actix_web::test]
async fn an_open_list_is_open_to_nobody_else() {
    let world = World::build().await;
    let bakery = &world.owner.business;
    let garage = world.app.db_business(&bakery.organisation, "Garage", "en").await;
    let trattoria = world
        .app
        .db_business(&world.torino.organisation, "Trattoria", "en")
        .await;
    world.opens("30").await;
    is_not_found(&world.torino, &look(&world.torino, bakery).await, "another chamber").await;
    let path = world.lyon.path(&format!("/members/{}/software", bakery.sme));
    let page = world.torino.browser.get(&path).await;
    is_not_found(&world.torino, &page, "another chamber under the right one's address").await;
    for other in [&garage, &trattoria] {
        is_not_found(&world.lyon, &look(&world.lyon, other).await, "another business").await;
        let neighbour = world.app.owner_of(other).await;
        for path in [bakery.path("/access"), bakery.path("/software"), path.clone()] {
            assert_eq!(neighbour.browser.get(&path).await.status, 404, "{path}");
        }
    }
    assert!(
        world.access_page().await.text().contains(NONE),
        "what failed is no look"
    );
}
