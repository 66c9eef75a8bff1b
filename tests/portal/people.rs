//! People come into a business and leave it: by letter, by mail, by invitation; who may change what; who receives.

use crate::support::{Admin, Browser, Nvd, Owner, Page, TestApp, kev};
use tocsin::db::SmeId;
use tocsin::web::access::Access;
use tocsin::web::routes;

const NEW_PASSWORD: &str = "five purple ducks swim";

/// A chamber with its admin.
async fn chamber() -> (TestApp, Admin) {
    let app = TestApp::start().await;
    let lyon = app.db_chamber("Chambre de Lyon").await;
    let admin = app.admin_of(&lyon, "lyon@x.example").await;
    (app, admin)
}

/// A bakery with its owner, and its chamber's admin.
async fn bakery() -> (TestApp, Admin, Owner) {
    let (app, admin) = chamber().await;
    let business = app.db_business(&admin.organisation, "Bakery", "en").await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    (app, admin, owner)
}

/// The form that all ways in end on, filled in by somebody new.
async fn joins(browser: &Browser, form: &Page, action: &str, email: Option<&str>) -> Page {
    let mut fields = vec![("name", "Paul Martin"), ("password", NEW_PASSWORD), ("language", "en")];
    fields.extend(email.map(|email| ("email", email)));
    let joined = browser.submit(form, action, &fields).await;
    assert_eq!(joined.status, 303, "{}", joined.text());
    joined
}

/// The state that the chamber's list shows for a member.
async fn state(admin: &Admin, name: &str) -> String {
    let list = admin.browser.get(&admin.path("/members")).await;
    let row = list.select("tbody tr").into_iter().find(|row| row.starts_with(name));
    row.unwrap_or_else(|| panic!("no {name} in: {}", list.text()))
}

async fn site_is_attacked(app: &TestApp) {
    let weakness = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", "6.4.3");
    app.arrives(&weakness.document()).await;
    app.arrives(&kev("CVE-2026-1001")).await;
}

#[actix_web::test]
async fn from_the_letter_to_the_first_verdict() {
    let (app, admin) = chamber().await;
    site_is_attacked(&app).await;
    let sme = admin.enrols("Boulangerie Morel", &[("pack", "food")]).await;
    assert!(
        state(&admin, "Boulangerie Morel")
            .await
            .contains("Nobody receives alerts")
    );
    let code = admin.writes_letter(&sme).await;

    let browser = app.browser();
    let typed = format!("  {} ", code.to_lowercase().replace('-', " ").replace('0', "o"));
    let page = browser.get("/claim").await;
    let form = browser.submit(&page, "/claim", &[("code", &typed)]).await;
    assert_eq!(form.title(), "Take over Boulangerie Morel", "{}", form.text());
    let joined = joins(&browser, &form, "/claim/owner", Some("Paul@Morel.Example")).await;
    assert_eq!(joined.location(), format!("/business/{sme}/start"));

    let start = browser.get(joined.location()).await;
    assert!(
        start.text().contains("Welcome. You are now part of Boulangerie Morel."),
        "{}",
        start.text()
    );
    let labels = start.select("ul.start label.choice");
    let boxes = start.attributes("ul.start input[type=checkbox]", "name");
    assert!(labels.len() == boxes.len() && labels.len() >= 8, "{labels:?}");
    let (away, kept): (Vec<_>, Vec<_>) = labels
        .iter()
        .zip(&boxes)
        .partition(|(label, _)| label.contains("SumUp") || label.contains("Chrome"));
    assert_eq!(away.len(), 2, "{labels:?}");
    let wordpress = kept.iter().find(|(label, _)| *label == "WordPress").unwrap().1;
    let version = wordpress.replace("keep-", "version-");
    let mut fields: Vec<(&str, &str)> = kept.iter().map(|(_, name)| (name.as_str(), "yes")).collect();
    fields.push((&version, "6.4.1"));
    let saved = browser.submit(&start, "/start", &fields).await;
    assert_eq!(saved.location(), format!("/business/{sme}"));

    let home = browser.get(saved.location()).await;
    assert!(
        home.text().contains("Your list is saved. This is what we found."),
        "{}",
        home.text()
    );
    assert_eq!(home.select("main .alert-row").len(), 1, "{}", home.text());
    assert!(home.text().contains("See what to do for WordPress"), "{}", home.text());
    let software = browser.get(&format!("/business/{sme}/software")).await.text();
    assert!(
        software.contains("WordPress") && software.contains("6.4.1"),
        "{software}"
    );
    assert!(
        !software.contains("SumUp") && !software.contains("Chrome"),
        "{software}"
    );
    let again = browser.get(&format!("/business/{sme}/start")).await;
    assert_eq!(again.location(), format!("/business/{sme}"), "asked once");

    is_in_and_active(&app, &admin, &browser, &sme).await;
}

/// After taking over: a place, a contact, and a chamber that knows it and no more.
async fn is_in_and_active(app: &TestApp, admin: &Admin, browser: &Browser, sme: &SmeId) {
    let people = browser.get(&format!("/business/{sme}/people")).await.text();
    assert!(
        people.contains("Paul Martin paul@morel.example runs the business"),
        "{people}"
    );
    assert!(
        people.contains("paul@morel.example English, receives alerts"),
        "{people}"
    );
    assert!(state(admin, "Boulangerie Morel").await.ends_with("Active"));
    let member = admin.browser.get(&admin.path(&format!("/members/{sme}"))).await;
    assert!(!member.text().contains("Hand over"), "{}", member.text());
    assert!(
        !member.body.contains("morel.example"),
        "contacts are the business's own matter now"
    );
    let signed_in = app.browser();
    let fields = [("email", "paul@morel.example"), ("password", NEW_PASSWORD)];
    assert_eq!(signed_in.post("/sign-in", &fields).await.status, 303);
}

#[actix_web::test]
async fn from_the_mail_to_the_start_page() {
    let (app, admin) = chamber().await;
    let sme = admin.enrols("Garage Martin", &[("pack", "garage")]).await;
    assert_eq!(admin.mails_claim(&sme, "no address").await.status, 422);
    assert_eq!(admin.mails_claim(&sme, "Boss@Garage.Example").await.status, 303);
    assert!(
        state(&admin, "Garage Martin").await.ends_with("Not taken over yet"),
        "alerts go there already"
    );
    let link = app.link_to("boss@garage.example", "/claim/", &[]).await;
    let mails = app.mails_to("boss@garage.example");
    let mail = mails.iter().find(|mail| mail.text.contains(&link)).unwrap();
    assert_eq!(mail.subject, "Your security alerts: take over your access");
    assert!(
        mail.from.contains("alertes@chambre.example") && mail.from.contains("Chambre de Lyon"),
        "{}",
        mail.from
    );
    assert!(
        mail.text.contains("Garage Martin") && mail.html.contains(&link),
        "{}",
        mail.text
    );
    assert_eq!(app.browser().get("/code").await.status, 200);
    let checked = app.browser().post("/code", &[("code", &mail.code())]).await;
    assert!(
        checked.text().contains("Chambre de Lyon"),
        "the mail's code is known: {}",
        checked.text()
    );

    let browser = app.browser();
    let form = browser.get(&link).await;
    assert!(
        form.text().contains("You will sign in with boss@garage.example."),
        "{}",
        form.text()
    );
    assert_eq!(form.select("input#email").len(), 0, "the address is settled");
    let joined = joins(&browser, &form, "/claim/owner", Some("attacker@x.example")).await;
    assert_eq!(
        browser.visit(joined.location()).await.title(),
        "Which of these do you have?"
    );
    let account = browser.get("/account").await.text();
    assert!(
        account.contains("boss@garage.example") && !account.contains("attacker"),
        "{account}"
    );
    assert!(state(&admin, "Garage Martin").await.ends_with("Active"));
}

#[actix_web::test]
async fn who_has_an_account_takes_a_second_business_over() {
    let (app, admin, owner) = bakery().await;
    let sme = admin.enrols("Garage", &[]).await;
    let code = admin.writes_letter(&sme).await;
    let stranger = app.browser();
    let form = stranger.post("/claim", &[("code", &code)]).await;
    let fields = [
        ("name", "X"),
        ("email", owner.business.owner.as_str()),
        ("password", NEW_PASSWORD),
    ];
    let taken = stranger.submit(&form, "/claim/owner", &fields).await;
    assert_eq!(taken.status, 422, "{}", taken.text());
    assert!(
        taken.text().contains("This address has an account already."),
        "{}",
        taken.text()
    );

    let page = owner.browser.get("/claim").await;
    let form = owner.browser.submit(&page, "/claim", &[("code", &code)]).await;
    assert!(
        form.text().contains("You are signed in as Sophie Morel"),
        "{}",
        form.text()
    );
    let joined = owner.browser.submit(&form, "/claim/owner", &[]).await;
    assert_eq!(joined.location(), format!("/business/{sme}/start"), "{}", joined.text());
    for business in [&owner.business.sme, &sme] {
        assert_eq!(owner.browser.get(&format!("/business/{business}")).await.status, 200);
    }
}

#[actix_web::test]
async fn a_colleague_comes_in_and_changes_nobody() {
    let (app, _, owner) = bakery().await;
    owner.invites("paul@bakery.example", "").await;
    let page = owner.people_page().await;
    assert!(
        page.text().contains("We sent an invitation to paul@bakery.example."),
        "{}",
        page.text()
    );
    assert!(
        page.text().contains("Invitedpaul@bakery.example, until"),
        "{}",
        page.text()
    );
    let link = app.link_to("paul@bakery.example", "/invitation/", &[]).await;
    let paul = app.browser();
    let form = paul.get(&link).await;
    assert!(form.text().contains("Join Bakery") && form.text().contains("Sophie Morel has invited you."));
    let joined = joins(&paul, &form, &link, None).await;
    assert_eq!(joined.location(), owner.business.path(""));
    let people = paul.get(&owner.business.path("/people")).await;
    assert!(
        people.text().contains("Paul Martin paul@bakery.example works here"),
        "{}",
        people.text()
    );
    assert_eq!(
        people.attributes("main form", "action"),
        [""; 0],
        "nothing to change for a colleague"
    );

    let not_found = paul.get("/no/such/page").await.body;
    let token = people.attributes("input[name=csrf]", "value").remove(0);
    let before = app.db_people().await;
    let owners_only: Vec<_> = routes::table()
        .into_iter()
        .filter(|route| route.access == Access::SmeOwner)
        .collect();
    assert!(owners_only.len() >= 7);
    let rows = owner.people_page().await.attributes("main form", "action");
    let existing = rows.iter().map(String::as_str);
    let patterns = owners_only.iter().map(|route| route.path);
    for path in patterns.chain(existing) {
        let path = path.replace("{sme}", owner.business.sme.as_str());
        let fields = [
            ("csrf", token.as_str()),
            ("email", "x@x.example"),
            ("role", "owner"),
            ("days", "90"),
        ];
        let page = paul.post(&path, &fields).await;
        assert_eq!((page.status, page.body == not_found), (404, true), "{path}");
    }
    assert_eq!(app.db_people().await, before);
}
