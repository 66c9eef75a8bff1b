//! Who takes a business over is told to those who received its alerts; who leaves it receives none any more.

use crate::support::TestApp;
use tocsin::db::{Db, Scope};
use tocsin::tenancy::{Place, Role, people};

#[actix_web::test]
async fn the_contact_learns_who_used_the_letter() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let admin = app.admin_of(&chamber, "lyon@x.example").await;
    let contact = [("contact", "Paul Morel"), ("email", "paul@morel.example")];
    let sme = admin.enrols("Boulangerie Morel", &contact).await;
    let code = admin.writes_letter(&sme).await;
    let browser = app.browser();
    let form = browser.get("/claim").await;
    let form = browser.submit(&form, "/claim", &[("code", &code)]).await;
    let fields = [
        ("name", "Eve Finder"),
        ("email", "eve@found.example"),
        ("password", "five purple ducks swim"),
        ("language", "en"),
    ];
    let joined = browser.submit(&form, "/claim/owner", &fields).await;
    assert_eq!(joined.status, 303, "{}", joined.text());
    app.work().await;
    let told = app.mails_to("paul@morel.example");
    let about: Vec<_> = told.iter().filter(|mail| mail.text.contains("Eve Finder")).collect();
    assert_eq!(about.len(), 1, "{told:?}");
    assert!(about[0].subject.chars().count() <= 50, "{}", about[0].subject);
    assert!(
        app.mails_to("eve@found.example")
            .iter()
            .all(|mail| !mail.text.contains("Eve Finder now")),
        "nobody is told of themselves"
    );
}

#[actix_web::test]
async fn a_colleague_who_leaves_receives_no_alerts_any_more() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    let sme = owner.business.sme.clone();
    app.db_person("staff@x.example", "en", Place::Sme(sme.clone()), Role::Staff)
        .await;
    app.db_contact(&owner.business, "staff@x.example", "en").await;
    let own = sme.clone();
    let leave = move |db: &mut Db| {
        let staff = people::store::find_of_sme(db, &own)?
            .into_iter()
            .find(|one| one.role == Role::Staff)
            .unwrap();
        let contact = tocsin::tenancy::NewContact {
            sme_id: own.clone(),
            id: tocsin::db::ContactId::generate(),
            name: staff.name.clone(),
            email: staff.email.clone(),
            language: "en".into(),
            time_zone: "Europe/Paris".into(),
            alerts_wanted: true,
            person_id: Some(staff.person.clone()),
            created_at: crate::support::MORNING,
        };
        people::store::update_or_create_contact(db, &own, &contact)?;
        people::store::delete_from_sme(db, &own, &staff.membership)?;
        people::store::find_contacts(db, &own)
    };
    let contacts = app.db_write(Scope::Sme(sme), leave).await;
    let wanted: Vec<(&str, bool)> = contacts
        .iter()
        .map(|one| (one.email.as_str(), one.alerts_wanted))
        .collect();
    assert!(wanted.contains(&("staff@x.example", false)), "{wanted:?}");
    assert!(wanted.iter().any(|(_, wanted)| *wanted), "the owner still does");
}
