//! "Why did this business not get this alert?", and the page that says what was compared: for the business, for its
//! chamber with and without the list, for the operator; and the original documents.

use crate::support::{Admin, Nvd, Owner, Page, TestApp, kev};
use tocsin::advisories::curation::{self, Kind, NewDecision};
use tocsin::db::{AdvisoryId, Scope};
use tocsin::tenancy::{OrganisationKind, Place, Role};

pub(crate) const ID: &str = "CVE-2026-1001";

pub(crate) struct World {
    pub(crate) app: TestApp,
    lyon: Admin,
    pub(crate) owner: Owner,
}

impl World {
    /// A bakery with WordPress in this version, and a weakness below 6.4.3.
    pub(crate) async fn build(version: &str) -> Self {
        let app = TestApp::start().await;
        let lyon = app.db_chamber("Lyon").await;
        let bakery = app.db_business(&lyon, "Bakery", "en").await;
        app.arrives(&Nvd::new(ID).below("a:wordpress:wordpress", "6.4.3").document())
            .await;
        app.work().await;
        let owner = app.owner_of(&bakery).await;
        owner.adds("wordpress", "Our own site", version, "yes").await;
        app.work().await;
        Self {
            lyon: app.admin_of(&lyon, "lyon@x.example").await,
            app,
            owner,
        }
    }

    pub(crate) async fn asks(&self, typed: &str) -> Page {
        let path = self.owner.business.path(&format!("/why-not?advisory={typed}"));
        self.owner.browser.get(&path).await
    }

    /// The operator decides that nobody gets an alert.
    async fn is_set_aside(&self, kind: Kind) {
        let now = self.app.app.clock.now();
        let decision = NewDecision {
            kind,
            ruled: None,
            reason: "It names another program".into(),
            by: "Nora".into(),
            until: Some(now.plus_days(30)),
        };
        let decide = move |db: &mut _| curation::take(db, now, &AdvisoryId::from(ID.to_owned()), &decision);
        assert!(self.app.db_write(Scope::Global, decide).await);
        self.app.work().await;
    }

    fn member_path(&self, rest: &str) -> String {
        self.lyon.path(&format!("/members/{}{rest}", self.owner.business.sme))
    }

    async fn opens(&self) {
        let path = self.owner.business.path("/access");
        assert_eq!(self.owner.posts(&path, &[("days", "30")]).await.status, 303);
    }
}

pub(crate) fn says(page: &Page, words: &str) {
    assert_eq!(page.status, 200);
    assert!(page.text().contains(words), "{words}: {}", page.text());
}

pub(crate) fn link(page: &Page, part: &str) -> String {
    let links = page.attributes("main a", "href");
    links.into_iter().find(|href| href.contains(part)).unwrap_or_default()
}

#[actix_web::test]
async fn the_owner_reads_why_and_what_was_compared() {
    let world = World::build("6.4.3").await;
    says(&world.asks("CVE-2099-1").await, "We do not know this weakness.");
    let page = world.asks(" cve-2026-1001 ").await;
    says(
        &page,
        "The version on the list is 6.4.3. It does not have the weakness.",
    );
    says(&page, "the versions before 6.4.3");

    let verdict = world.owner.browser.get(&link(&page, "/verdicts/")).await;
    says(&verdict, "No, Our own site does not have this weakness.");
    says(&verdict, "This version is none of them.");
    says(
        &verdict,
        "6.4.3 is the same as 6.4.3, which no longer belongs to the range",
    );
    says(&verdict, "Another version on your side");
    let open = verdict.attributes("details[open]", "class");
    assert!(open.is_empty(), "the steps are folded");
}

#[actix_web::test]
async fn an_alert_leads_to_its_reasons() {
    let world = World::build("6.4.1").await;
    let alert = world.owner.browser.get(&world.owner.alert().await).await;
    let verdict = world.owner.browser.get(&link(&alert, "/verdicts/")).await;
    says(&verdict, "Yes, Our own site has this weakness.");
    says(&verdict, "from version 6.4.3 on");
    says(&verdict, "6.4.1 is before 6.4.3");
    says(
        &world.asks(ID).await,
        "There is an alert on the page. No mail was sent about it.",
    );
    // Attacked now: a mail was written, whatever the level was before.
    world.app.arrives(&kev(ID)).await;
    world.app.work().await;
    let told = world.asks(ID).await;
    says(&told, "We wrote about it on");
    says(&told, "The mail server took the mail on");
    let code = world.app.mails().last().unwrap().code();
    says(&told, &code);
}

#[actix_web::test]
async fn withdrawn_dismissed_and_unlike_programs_have_their_words() {
    let world = World::build("6.4.1").await;
    let alert = world.owner.alert().await;
    world
        .owner
        .answers(&alert, "dismissal", &[("reason", "not-used")])
        .await;
    let own = world.asks(ID).await;
    says(&own, "you answered that you do not use this program.");
    assert_eq!(link(&own, "/alerts/"), alert, "the way to the answer");
    world.opens().await;
    let path = world.member_path(&format!("/why-not?advisory={ID}"));
    let member = world.lyon.browser.get(&path).await;
    says(&member, "the business answered that it does not use this program.");
    assert_eq!(link(&member, "/alerts/"), "", "the alert is the business's own");

    let other = Nvd::new("CVE-2026-1002").below("a:wordpress:something_else", "2");
    world.app.arrives(&other.document()).await;
    world.app.work().await;
    let page = world.asks("CVE-2026-1002").await;
    says(&page, "It is in Wordpress Something Else.");
    says(&page, "No program on the list is named in it.");
    says(&page, "Wordpress Something Else, another program of the same maker.");

    let gone = Nvd::new("CVE-2026-1002").below("a:wordpress:wordpress", "9");
    let gone = gone.rejected().modified("2026-11-23");
    world.app.arrives(&gone.document()).await;
    world.app.work().await;
    says(&world.asks("CVE-2026-1002").await, "Its source withdrew it");
}

#[actix_web::test]
async fn what_the_operator_set_aside_has_the_operators_reason_everywhere() {
    let world = World::build("6.4.1").await;
    let alert = world.owner.browser.get(&world.owner.alert().await).await;
    let verdict = link(&alert, "/verdicts/");
    world.is_set_aside(Kind::SetAside).await;
    let own = [world.asks(ID).await, world.owner.browser.get(&verdict).await];
    let others = [
        world.owner.browser.get(&format!("/advisories/{ID}")).await,
        world
            .lyon
            .browser
            .get(&world.member_path(&format!("/why-not?advisory={ID}")))
            .await,
    ];
    for page in own.iter().chain(&others) {
        says(page, "set this weakness aside, because the data about it are wrong.");
        says(page, "Their reason: It names another program");
        says(page, "They decided this on");
        says(page, "It holds until");
        assert!(!page.text().contains("withdrew"), "{}", page.text());
    }
    says(
        &own[1],
        "A new decision of the maker, or of the people who run this service.",
    );
    assert!(!own[1].text().contains("from version 6.4.3 on"), "{}", own[1].text());

    let world = World::build("6.4.1").await;
    world.is_set_aside(Kind::Withdrawn).await;
    says(&world.asks(ID).await, "looked into this weakness: it is none.");
}

/// What the page answers, without what was typed.
fn answer(page: &Page) -> String {
    page.select("section.band-strong").join("")
}

#[actix_web::test]
async fn without_the_list_a_chamber_learns_nothing_of_it() {
    let touched = World::build("6.4.1").await;
    let untouched = World::build("6.4.3").await;
    let empty = TestApp::start().await;
    let lyon = empty.db_chamber("Lyon").await;
    let bakery = empty.db_business(&lyon, "Bakery", "en").await;
    empty
        .arrives(&Nvd::new(ID).below("a:wordpress:wordpress", "6.4.3").document())
        .await;
    let admin = empty.admin_of(&lyon, "lyon@x.example").await;
    let path = admin.path(&format!("/members/{}/why-not?advisory={ID}", bakery.sme));
    let nothing_listed = answer(&admin.browser.get(&path).await);

    let ask = format!("/why-not?advisory={ID}");
    let one = touched.lyon.browser.get(&touched.member_path(&ask)).await;
    let other = untouched.lyon.browser.get(&untouched.member_path(&ask)).await;
    says(&one, "Its list is not open to you.");
    assert_eq!(answer(&one), answer(&other), "touched or not, the answer is the same");
    assert_eq!(answer(&one), nothing_listed, "and the same with nothing on the list");
    assert!(!one.body.contains("Our own site") && !one.body.contains("/verdicts/"));
    let looks = touched.owner.browser.get(&touched.owner.business.path("/access")).await;
    says(&looks, "Nobody so far.");
}

#[actix_web::test]
async fn with_the_list_a_chamber_reads_the_answer_and_each_look_is_written_down() {
    let world = World::build("6.4.3").await;
    world.opens().await;
    let page = world
        .lyon
        .browser
        .get(&world.member_path(&format!("/why-not?advisory={ID}")))
        .await;
    says(&page, "The version on the list is 6.4.3.");
    let verdict = link(&page, "/verdicts/");
    says(&world.lyon.browser.get(&verdict).await, "does not have this weakness.");
    let looks = world.owner.browser.get(&world.owner.business.path("/access")).await;
    assert_eq!(looks.select("ul.rows li").len(), 2, "{}", looks.text());

    let page = world.owner.browser.get(&world.owner.business.path("/access")).await;
    world.owner.browser.submit(&page, "/access/removal", &[]).await;
    assert_eq!(world.lyon.browser.get(&verdict).await.status, 404, "closed at once");
}

#[actix_web::test]
async fn the_operator_learns_whether_anybody_can_be_reached() {
    let world = World::build("6.4.1").await;
    let operator = world.app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let place = Place::Organisation(operator);
    world.app.db_person("op@x.example", "en", place, Role::Admin).await;
    let browser = world.app.signed_in("op@x.example").await;
    let page = browser.get(&format!("/operator/why-not?advisory={ID}")).await;
    says(&page, "It names these programs of our catalogue: WordPress.");
    says(&page, "What each business was told is for that business to see.");
    assert!(!page.body.contains("Bakery"));
    let strange = Nvd::new("CVE-2026-1002").below("a:nobody:nothing", "2");
    world.app.arrives(&strange.document()).await;
    let page = browser.get("/operator/why-not?advisory=CVE-2026-1002").await;
    says(&page, "It names no program that we know");
}

#[actix_web::test]
async fn a_document_leaves_as_a_file_and_never_as_a_page() {
    let world = World::build("6.4.1").await;
    let page = world.owner.browser.get(&format!("/advisories/{ID}")).await;
    says(&page, "the versions before 6.4.3");
    assert!(link(&page, "/why-not?advisory=").contains(ID), "{}", page.body);
    let href = link(&page, "/documents/nvd/");
    let document = world.owner.browser.get(&href).await;
    assert_eq!(document.status, 200);
    assert!(document.body.contains(ID) && document.body.contains("versionEndExcluding"));
    let header = |name: &str| {
        document
            .headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
            .to_owned()
    };
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(
        header("content-disposition"),
        "attachment; filename=\"CVE-2026-1001-nvd.json\""
    );
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-security-policy").ends_with("sandbox"));
    for wrong in [
        href.replace("/nvd/", "/kev/"),
        href.replace("/nvd/", "/x/"),
        href.replace(ID, "CVE-2026-9"),
    ] {
        assert_eq!(world.owner.browser.get(&wrong).await.status, 404, "{wrong}");
    }
    let nobody = world.app.browser().get(&href).await;
    assert_eq!(nobody.status, 303, "for people who signed in");
}
