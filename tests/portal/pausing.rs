//! Stopping all sending: alerts go on being raised, mails wait, and whoever goes on sends what still holds, once.

use crate::support::{Admin, Nvd, Owner, TestApp, kev};
use std::collections::BTreeMap;
use tocsin::tenancy::OrganisationKind;

const SOPHIE: &str = "owner@bakery.example";
const LEA: &str = "lea@bakery.example";
const GIANNI: &str = "owner@trattoria.example";
const BANNER: &str = "Nothing is being sent in your name.";

/// Two chambers: Lyon with a bakery and two who read its mail, Torino with a trattoria.
struct World {
    app: TestApp,
    lyon: Admin,
    torino: Admin,
    bakery: Owner,
}

impl World {
    async fn build() -> Self {
        let app = TestApp::start().await;
        let lyon = app.db_chamber("Lyon").await;
        let torino = app.db_chamber("Torino").await;
        let bakery = app.db_business(&lyon, "Bakery", "en").await;
        app.db_contact(&bakery, LEA, "en").await;
        let trattoria = app.db_business(&torino, "Trattoria", "en").await;
        for business in [&bakery, &trattoria] {
            app.db_welcomed(business).await;
            let owner = app.owner_of(business).await;
            owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
            owner.adds("synology-dsm", "Our archive", "7.1", "yes").await;
        }
        Self {
            lyon: app.admin_of(&lyon, "lyon@x.example").await,
            torino: app.admin_of(&torino, "torino@x.example").await,
            bakery: app.owner_of(&bakery).await,
            app,
        }
    }

    /// An exploited weakness in WordPress below `fix`.
    async fn site_is_attacked(&self, id: &str, fix: &str) {
        self.arrives(id, "a:wordpress:wordpress", fix).await;
    }

    /// An exploited weakness in the archive.
    async fn archive_is_attacked(&self) {
        self.arrives("CVE-2026-2001", "o:synology:diskstation_manager", "7.2")
            .await;
    }

    async fn arrives(&self, id: &str, product: &str, fix: &str) {
        self.app.arrives(&kev(id)).await;
        self.app.arrives(&Nvd::new(id).below(product, fix).document()).await;
    }

    /// How many alert mails each of them has.
    fn alerts_of(&self, who: &[&str]) -> Vec<usize> {
        let is_alert = |subject: &str| subject.contains("Our site") || subject.contains("Our archive");
        let count = |email: &&str| self.app.mails_to(email).iter().filter(|m| is_alert(&m.subject)).count();
        who.iter().map(count).collect()
    }

    async fn outbox(&self, state: &str) -> i64 {
        let states: BTreeMap<String, i64> = self.app.db_outbox().await.into_iter().collect();
        states.get(state).copied().unwrap_or(0)
    }
}

impl Admin {
    async fn pauses(&self) {
        let page = self.browser.get(&self.path("/pause")).await;
        assert_eq!(
            self.browser.submit(&page, "/pause", &[]).await.location(),
            self.path("")
        );
    }

    async fn resumes(&self) {
        let page = self.browser.get(&self.path("/pause")).await;
        assert!(page.text().contains("Nothing is being sent"), "{}", page.text());
        assert_eq!(
            self.browser.submit(&page, "/pause/end", &[]).await.location(),
            self.path("")
        );
    }
}

#[actix_web::test]
async fn a_chamber_that_pauses_sends_nothing_but_passwords() {
    let world = World::build().await;
    let operator = world.app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let desk = world.app.admin_of(&operator, "desk@x.example").await;
    let member = world.lyon.enrols("Garage", &[]).await;
    world.lyon.pauses().await;
    world.site_is_attacked("CVE-2026-1001", "6.4.3").await;
    assert_eq!(world.bakery.alerts().await.len(), 1, "the page says it");
    assert_eq!(world.alerts_of(&[SOPHIE, LEA, GIANNI]), [0, 0, 1], "Torino goes on");
    world.lyon.mails_claim(&member, "boss@garage.example").await;
    world.bakery.invites("paul@bakery.example", "").await;
    world.app.work().await;
    assert_eq!(world.outbox("queued").await, 4, "two alerts and two invitations wait");
    world.app.browser().post("/password", &[("email", SOPHIE)]).await;
    world.app.link_to(SOPHIE, "/password/", &[]).await;

    let home = world.lyon.home().await.text();
    assert!(home.contains(BANNER) && home.contains("by Sophie Morel"), "{home}");
    let home = world.torino.home().await.text();
    assert!(!home.contains(BANNER), "{home}");
    let tenants = desk.browser.get("/operator").await.select("table tbody tr");
    let shown: Vec<_> = tenants.iter().filter(|row| row.contains("sends nothing now")).collect();
    assert!(shown.len() == 1 && shown[0].starts_with("Lyon"), "{tenants:?}");

    world.lyon.resumes().await;
    world.app.work().await;
    assert_eq!(world.alerts_of(&[SOPHIE, LEA, GIANNI]), [1, 1, 1]);
    world.app.link_to("boss@garage.example", "/claim/", &[]).await;
    world.app.link_to("paul@bakery.example", "/invitation/", &[]).await;
    assert!(!world.lyon.home().await.text().contains(BANNER));
    for _ in 0..3 {
        world.app.clock_forward_minutes(20);
        world.app.work().await;
    }
    assert_eq!(
        world.alerts_of(&[SOPHIE, LEA, GIANNI]),
        [1, 1, 1],
        "nothing comes twice"
    );
    assert_eq!(world.outbox("queued").await, 0);
}

/// During a pause of so many minutes one alert is done and another one is not.
async fn done_meanwhile(minutes: i64) {
    let world = World::build().await;
    world.lyon.pauses().await;
    world.site_is_attacked("CVE-2026-1001", "6.4.3").await;
    world.archive_is_attacked().await;
    let open = world.bakery.alerts().await;
    assert_eq!(open.len(), 2);
    let mut done = 0;
    for alert in &open {
        let page = world.bakery.browser.get(alert).await;
        if page.text().contains("Our site") {
            world.bakery.answers(alert, "completion", &[]).await;
            done += 1;
        }
    }
    assert_eq!(done, 1);
    assert_eq!(world.outbox("queued").await, 4);
    world.app.clock_forward_minutes(minutes);
    world.app.work().await;
    world.lyon.resumes().await;
    world.app.work().await;
    assert_eq!(world.alerts_of(&[SOPHIE, LEA]), [1, 1], "after {minutes} minutes");
    for email in [SOPHIE, LEA] {
        let subjects: Vec<String> = world.app.mails_to(email).into_iter().map(|mail| mail.subject).collect();
        assert!(
            subjects.iter().all(|subject| !subject.contains("Our site")),
            "{subjects:?}"
        );
    }
    assert_eq!(world.outbox("superseded").await, 2, "after {minutes} minutes");
    assert_eq!(world.outbox("queued").await, 0, "after {minutes} minutes");
}

#[actix_web::test]
async fn what_is_done_meanwhile_is_left_out() {
    done_meanwhile(24 * 60).await;
}

#[actix_web::test]
async fn a_short_pause_leaves_out_what_is_done_too() {
    done_meanwhile(3).await;
}

/// During a pause the same alert becomes graver, so many minutes later.
async fn graver_meanwhile(minutes: i64) {
    let world = World::build().await;
    world.lyon.pauses().await;
    world.site_is_attacked("CVE-2026-1001", "6.4.3").await;
    world.app.clock_forward_minutes(minutes);
    world.site_is_attacked("CVE-2026-1002", "6.4.9").await;
    assert_eq!(world.bakery.alerts().await.len(), 1);
    assert_eq!(
        world.alerts_of(&[SOPHIE, LEA, GIANNI]),
        [0, 0, 2],
        "Torino reads it as it comes"
    );
    world.lyon.resumes().await;
    world.app.work().await;
    assert_eq!(
        world.alerts_of(&[SOPHIE, LEA]),
        [1, 1],
        "one mail for one alert, after {minutes} minutes"
    );
    for email in [SOPHIE, LEA] {
        let mail = world.app.mails_to(email).remove(0);
        assert!(mail.text.contains("6.4.9"), "the last word counts: {}", mail.text);
    }
}

#[actix_web::test]
async fn of_two_mails_about_one_alert_the_last_one_leaves() {
    graver_meanwhile(60).await;
}

#[actix_web::test]
async fn a_short_pause_sends_the_last_word_only() {
    graver_meanwhile(3).await;
}

#[actix_web::test]
async fn pausing_and_going_on_twice_is_once() {
    let world = World::build().await;
    let token = world
        .lyon
        .home()
        .await
        .attributes("input[name=csrf]", "value")
        .remove(0);
    for path in ["/pause", "/pause", "/pause/end", "/pause/end"] {
        let page = world
            .lyon
            .browser
            .post(&world.lyon.path(path), &[("csrf", &token)])
            .await;
        assert_eq!(page.status, 303, "{path}");
    }
    let foreign = world
        .lyon
        .browser
        .post(&world.torino.path("/pause"), &[("csrf", &token)])
        .await;
    assert_eq!(foreign.status, 404);
    world.site_is_attacked("CVE-2026-1001", "6.4.3").await;
    assert_eq!(world.alerts_of(&[SOPHIE, LEA, GIANNI]), [1, 1, 1]);
}

#[actix_web::test]
async fn the_operator_stops_everybody() {
    let world = World::build().await;
    let operator = world.app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let desk = world.app.admin_of(&operator, "desk@x.example").await;
    let page = desk.browser.get("/operator").await;
    assert_eq!(desk.browser.submit(&page, "/operator/pause", &[]).await.status, 303);
    world.site_is_attacked("CVE-2026-1001", "6.4.3").await;
    assert_eq!(world.alerts_of(&[SOPHIE, LEA, GIANNI]), [0, 0, 0]);
    assert_eq!(world.outbox("queued").await, 3);
    for admin in [&world.lyon, &world.torino] {
        let home = admin.home().await.text();
        assert!(home.contains("The operator has stopped all sending for now."), "{home}");
    }
    world.app.browser().post("/password", &[("email", GIANNI)]).await;
    world.app.link_to(GIANNI, "/password/", &[]).await;
    let page = desk.browser.get("/operator").await;
    assert!(
        page.text().contains("Stopped") && page.text().contains("by Sophie Morel"),
        "{}",
        page.text()
    );

    world.lyon.pauses().await;
    assert_eq!(desk.browser.submit(&page, "/operator/pause/end", &[]).await.status, 303);
    world.app.work().await;
    assert_eq!(
        world.alerts_of(&[SOPHIE, LEA, GIANNI]),
        [0, 0, 1],
        "Lyon pauses for itself"
    );
    world.lyon.resumes().await;
    world.app.work().await;
    assert_eq!(world.alerts_of(&[SOPHIE, LEA, GIANNI]), [1, 1, 1]);
}
