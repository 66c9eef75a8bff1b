//! What the operator decides: a name gets its product, an advisory is set aside, versions are ruled on, ids are
//! separated. Alerts follow each way, a second click and a second import change nothing.

use crate::support::{Browser, Nvd, Owner, TestApp};
use serde_json::json;
use tocsin::advisories::{self, Score, Source, Statement};
use tocsin::db::{AdvisoryId, Scope};
use tocsin::matching::Configuration;
use tocsin::tenancy::{OrganisationKind, Place, Role};

const ID: &str = "CVE-2026-3001";
const WORDPRESS: &str = "a:wordpress:wordpress";

/// A bakery with WordPress 6.4.1 that is past its first day, and the operator's browser.
async fn desk() -> (TestApp, Owner, Browser) {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let place = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    app.db_person("desk@tocsin.example", "en", Place::Organisation(place), Role::Admin)
        .await;
    let desk = app.signed_in("desk@tocsin.example").await;
    (app, owner, desk)
}

/// A record of the CVE list about one product below a version.
fn cve(id: &str, vendor: &str, product: &str, fix: &str, day: &str) -> String {
    let score = json!({ "cvssV3_1": { "version": "3.1", "baseScore": 9.8, "vectorString": crate::support::GRAVE } });
    json!({ "dataType": "CVE_RECORD", "dataVersion": "5.1",
        "cveMetadata": { "cveId": id, "state": "PUBLISHED",
            "datePublished": format!("{day}T00:00:00.000Z"), "dateUpdated": format!("{day}T00:00:00.000Z") },
        "containers": { "cna": { "metrics": [score],
            "descriptions": [{ "lang": "en", "value": "A test weakness." }],
            "affected": [{ "vendor": vendor, "product": product, "defaultStatus": "unaffected",
                "versions": [{ "version": "0", "lessThan": fix, "status": "affected", "versionType": "custom" }] }] } } })
    .to_string()
}

fn replies(app: &TestApp) -> usize {
    let mails = app.mails();
    mails.iter().filter(|mail| mail.headers.contains("In-Reply-To")).count()
}

#[actix_web::test]
async fn an_early_warning_says_so_until_nvd_confirms_it() {
    let (app, owner, _) = desk().await;
    app.arrives(&cve(ID, "WordPress Foundation", "WordPress", "6.4.3", "2026-11-20"))
        .await;
    let alert = owner.alert().await;
    let page = owner.browser.get(&alert).await;
    assert!(page.text().contains("not yet confirmed"), "{}", page.text());
    let list = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(list.text().contains("Early warning"), "{}", list.text());
    let first = app.mails();
    assert_eq!(first.len(), 1);
    assert!(
        first[0].text.contains("Early warning, not yet confirmed"),
        "{}",
        first[0].text
    );

    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    assert_eq!(owner.alert().await, alert, "the same alert");
    let page = owner.browser.get(&alert).await;
    assert!(!page.text().contains("not yet confirmed"), "{}", page.text());
    assert_eq!(app.mails().len(), 1, "confirming is no news");
}

fn of_nobody_known(day: &str) -> String {
    cve(ID, "Some Press", "Word_Maker", "6.4.3", day)
}

/// Maps the only name on the page to WordPress: two clicks.
async fn map(desk: &Browser) -> crate::support::Page {
    let page = desk.get("/operator/names").await;
    let other = page.attributes("tbody a", "href");
    let search = desk.get(&format!("{}&q=wordpress", other.last().unwrap())).await;
    let choices = search.attributes("ul.rows a", "href");
    let chosen = choices.iter().find(|href| href.ends_with("slug=wordpress")).unwrap();
    let confirm = desk.get(chosen).await;
    assert!(confirm.text().contains("WordPress"), "{}", confirm.text());
    assert!(confirm.body.contains("/operator/advisories/CVE-"), "they can be read");
    desk.submit(&confirm, "/operator/names/mapping", &[]).await
}

#[actix_web::test]
async fn a_mapped_name_raises_alerts_for_everybody_and_unmapping_takes_them_back() {
    let (app, owner, desk) = desk().await;
    app.arrives(&of_nobody_known("2026-11-20")).await;
    assert!(owner.alerts().await.is_empty());
    let page = desk.get("/operator/names").await;
    assert_eq!(page.select("tbody th"), ["some press word maker"]);
    assert_eq!(map(&desk).await.status, 303);
    app.work().await;
    let alert = owner.alert().await;
    let text = owner.browser.get(&alert).await.text();
    assert!(text.contains("6.4.3") && text.contains("not yet confirmed"), "{text}");
    assert_eq!(app.mails().len(), 1);

    // A second import, also of a newer version of the record, leaves the mapping alone.
    app.arrives(&of_nobody_known("2026-11-20")).await;
    app.arrives(&of_nobody_known("2026-11-22")).await;
    assert_eq!(owner.alert().await, alert);
    let page = desk.get("/operator/names").await;
    assert!(page.select("tbody th").is_empty(), "{}", page.text());
    assert!(page.text().contains("Sophie Morel"), "who mapped it: {}", page.text());

    desk.submit(&page, "/mapping/end", &[]).await;
    app.work().await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(replies(&app), 1, "who got the mail is told");
    let again = desk.get("/operator/names").await;
    assert_eq!(again.select("tbody th"), ["some press word maker"]);
    assert!(again.text().contains("Ended by Sophie Morel"), "{}", again.text());
}

#[actix_web::test]
async fn a_second_click_maps_once_and_a_name_that_nobody_uses_is_refused() {
    let (app, owner, desk) = desk().await;
    app.arrives(&of_nobody_known("2026-11-20")).await;
    assert_eq!(map(&desk).await.status, 303);
    let home = desk.get("/operator/names").await;
    let token = home.attributes("input[name=csrf]", "value").remove(0);
    for (vendor, slug) in [("some press", "chrome"), ("nobody", "wordpress")] {
        let fields = [
            ("csrf", token.as_str()),
            ("vendor", vendor),
            ("product", "word maker"),
            ("slug", slug),
        ];
        let page = desk.post("/operator/names/mapping", &fields).await;
        assert_eq!((page.status, page.location()), (303, "/operator/names"));
    }
    app.work().await;
    assert_eq!(owner.alerts().await.len(), 1);
    let page = desk.get("/operator/names").await;
    let mapped = page.select("ul.rows .name");
    assert_eq!(mapped, ["some press word maker → WordPress"]);
}

#[actix_web::test]
async fn a_product_that_no_advisory_could_name_is_watched_once_a_name_is_mapped_to_it() {
    let (app, owner, desk) = desk().await;
    let products = app.app.catalogue.products();
    let unnamed = products.iter().find(|one| !one.is_watched()).unwrap().clone();
    owner.adds(&unnamed.slug, "Our tool", "1.0", "yes").await;
    app.arrives(&cve(ID, "Maker", "Rare Tool", "2.0", "2026-11-20")).await;
    let href = format!(
        "/operator/names/mapping?vendor=maker&product=rare+tool&slug={}",
        unnamed.slug
    );
    let confirm = desk.get(&href).await;
    desk.submit(&confirm, "/operator/names/mapping", &[]).await;
    app.work().await;
    let open = app.db_open_alerts(&owner.business).await;
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].product_slug, unnamed.slug);
    let list = owner.browser.get(&owner.business.path("/software")).await;
    assert!(!list.text().contains("not watched"), "{}", list.text());
}

async fn decide(desk: &Browser, kind: &str, until: &str) -> crate::support::Page {
    let page = desk.get(&format!("/operator/advisories/{ID}")).await;
    let fields = [("kind", kind), ("reason", "The range is wrong"), ("until", until)];
    desk.submit(&page, "/setting-aside", &fields).await
}

#[actix_web::test]
async fn what_is_set_aside_closes_its_alerts_and_comes_back_once() {
    let (app, owner, desk) = desk().await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    assert_eq!(owner.alerts().await.len(), 1);
    assert_eq!(decide(&desk, "set_aside", "").await.status, 303);
    assert_eq!(decide(&desk, "set_aside", "").await.status, 303, "a second click");
    app.work().await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(replies(&app), 1);
    let list = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(list.text().contains("the data about it were wrong"), "{}", list.text());

    // No import, old or new, undoes it.
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.4").modified("2026-11-22").document())
        .await;
    assert!(owner.alerts().await.is_empty());

    let page = desk.get(&format!("/operator/advisories/{ID}")).await;
    assert!(page.text().contains("It is set aside"), "{}", page.text());
    assert!(page.text().contains("The range is wrong") && page.text().contains("Sophie Morel"));
    let ends = page.attributes("form[action$='/end']", "action");
    assert_eq!(ends.len(), 1, "one decision, not two");
    desk.submit(&page, "/end", &[]).await;
    app.work().await;
    assert_eq!(owner.alerts().await.len(), 1);
    let alerts: Vec<_> = app
        .mails()
        .into_iter()
        .filter(|mail| mail.text.contains("/r/"))
        .collect();
    assert_eq!(alerts.len(), 2, "one for each time it was open");
    app.work().await;
    assert_eq!(owner.alerts().await.len(), 1);
    assert_eq!(desk.post(&ends[0], &[("csrf", &token(&page))]).await.status, 404);
}

fn token(page: &crate::support::Page) -> String {
    page.attributes("input[name=csrf]", "value").remove(0)
}

#[actix_web::test]
async fn a_decision_ends_by_itself_on_its_day() {
    let (app, owner, desk) = desk().await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    for wrong in ["yesterday", "2026-11-23"] {
        let page = decide(&desk, "withdrawn", wrong).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("Type a day in the future"), "{}", page.text());
        assert_eq!(page.attributes("#reason", "value"), ["The range is wrong"]);
    }
    assert_eq!(decide(&desk, "withdrawn", "2026-11-25").await.status, 303);
    app.work().await;
    assert!(owner.alerts().await.is_empty());
    let list = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(list.text().contains("Withdrawn"), "{}", list.text());
    app.clock_forward_minutes(2 * 24 * 60);
    app.work().await;
    assert_eq!(owner.alerts().await.len(), 1);
    let page = app.signed_in("desk@tocsin.example").await;
    let page = page.get("/operator/advisories").await;
    assert!(page.text().contains("Ended on its day"), "{}", page.text());
}

#[actix_web::test]
async fn a_ruling_comes_before_what_sources_say() {
    let (app, owner, desk) = desk().await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    let page = desk.get(&format!("/operator/advisories/{ID}")).await;
    let rule = |status, from| {
        vec![
            ("rule_product", "wordpress"),
            ("rule_status", status),
            ("rule_from", from),
            ("rule_reason", "The host repaired it"),
        ]
    };
    let wrong = desk.submit(&page, "/rulings", &rule("fixed", "")).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("Type the first version"), "{}", wrong.text());
    assert_eq!(
        desk.submit(&page, "/rulings", &rule("fixed", "6.4.1")).await.status,
        303
    );
    app.work().await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(replies(&app), 1);
    let page = desk.get(&format!("/operator/advisories/{ID}")).await;
    assert!(
        page.text().contains("WordPress, version 6.4.1 and later: fixed"),
        "{}",
        page.text()
    );
    desk.submit(&page, "/end", &[]).await;
    app.work().await;
    assert_eq!(owner.alerts().await.len(), 1);
}

/// A statement of a community that takes two weaknesses for one.
fn joined(day: &str) -> Statement {
    let criterion = format!("cpe:2.3:{WORDPRESS}:*:*:*:*:*:*:*:*");
    let configurations = json!([{ "nodes": [{ "criteria": [{ "v": true, "cpe": criterion, "end": "(6.4.2" }] }] }]);
    Statement {
        source: Source::Osv,
        id: "GHSA-aaaa-bbbb-cccc".into(),
        aliases: vec![ID.into(), "CVE-2026-3002".into()],
        modified: Some(day.into()),
        published: Some("2026-11-20".into()),
        scores: vec![Score {
            version: "3.1".into(),
            vector: crate::support::GRAVE.into(),
            base: 9.8,
            primary: true,
        }],
        configurations: serde_json::from_value::<Vec<Configuration>>(configurations).unwrap(),
        ..Statement::default()
    }
}

async fn says(app: &TestApp, statement: Statement) {
    let now = app.app.clock.now();
    let raw = format!("{:?}", statement.modified);
    app.db_write(Scope::Global, move |db| {
        advisories::store::record(db, now, &[statement], &raw)
    })
    .await;
    app.work().await;
}

/// Ids and aliases of the advisories that the database holds under these ids.
async fn held(app: &TestApp) -> Vec<(String, Vec<String>)> {
    let ids: Vec<AdvisoryId> = [ID, "CVE-2026-3002", "GHSA-aaaa-bbbb-cccc"]
        .map(|id| AdvisoryId::from(id.to_owned()))
        .to_vec();
    let found = app
        .db_read(Scope::Global, move |db| advisories::store::find(db, &ids))
        .await;
    let mut found: Vec<_> = found
        .into_iter()
        .map(|one| (one.id.to_string(), one.advisory.aliases))
        .collect();
    found.sort();
    found
}

#[actix_web::test]
async fn separated_ids_are_advisories_of_their_own_whatever_is_imported_again() {
    let (app, owner, desk) = desk().await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    app.arrives(&Nvd::new("CVE-2026-3002").below("a:other:thing", "9").document())
        .await;
    says(&app, joined("2026-11-20")).await;
    assert_eq!(held(&app).await.len(), 1, "taken for one weakness");

    let page = desk.get(&format!("/operator/advisories/{ID}")).await;
    let rows = page.select("tbody tr").join(" ");
    assert!(
        rows.contains("GHSA-aaaa-bbbb-cccc") && rows.contains("CVE-2026-3002"),
        "{rows}"
    );
    let nothing = desk.submit(&page, "/splits", &[("split_reason", "Two holes")]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.text().contains("Choose some of the ids"), "{}", nothing.text());
    // The id that gave the row its name goes: the others get a row of their own.
    let go = [("going", ID), ("split_reason", "Two holes")];
    assert_eq!(desk.submit(&page, "/splits", &go).await.status, 303);
    let ghsa = "GHSA-aaaa-bbbb-cccc".to_owned();
    let apart = vec![
        (ID.to_owned(), vec![]),
        ("CVE-2026-3002".to_owned(), vec![ghsa.clone()]),
    ];
    assert_eq!(held(&app).await, apart);
    assert_eq!(
        desk.submit(&page, "/splits", &go).await.status,
        422,
        "a second click finds nothing to do"
    );
    app.work().await;
    let document = &app.db_open_alerts(&owner.business).await[0].document;
    let ids: Vec<&str> = document.advisories.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, [ID, "CVE-2026-3002"], "two weaknesses now");

    says(&app, joined("2026-11-22")).await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").modified("2026-11-22").document())
        .await;
    assert_eq!(held(&app).await, apart, "no import joins them again");

    let page = desk.get("/operator/advisories/CVE-2026-3002").await;
    assert!(page.text().contains("Two holes"), "{}", page.text());
    let back = desk.submit(&page, "/end", &[]).await;
    assert_eq!(back.status, 303);
    assert_eq!(
        held(&app).await,
        [(ID.to_owned(), vec!["CVE-2026-3002".to_owned(), ghsa])]
    );
    let shown = desk.visit(back.location()).await;
    assert_eq!(shown.title(), ID);
}

#[actix_web::test]
async fn contradictions_of_the_sources_are_counted_and_shown() {
    let (app, _, desk) = desk().await;
    app.arrives(&Nvd::new(ID).below(WORDPRESS, "6.4.3").document()).await;
    app.arrives(&cve(ID, "WordPress Foundation", "WordPress", "6.4.2", "2026-11-20"))
        .await;
    let home = desk.get("/operator").await;
    assert!(
        home.text().contains("One advisory names different versions"),
        "{}",
        home.text()
    );
    let page = desk
        .visit(&format!("/operator/advisories?q={}", ID.to_lowercase()))
        .await;
    assert_eq!(page.title(), ID);
    let row = page.select("tbody td").join(" | ");
    assert!(row.contains("< 6.4.3 | < 6.4.2 | Partly different"), "{row}");
}

#[actix_web::test]
async fn what_owners_type_is_counted_and_shown_only_when_it_points_at_nobody() {
    let (app, owner, desk) = desk().await;
    owner.adds("", "Word Maker", "", "yes").await;
    owner.adds("", "Sophies secret tool", "", "yes").await;
    app.arrives(&of_nobody_known("2026-11-20")).await;
    app.arrives(&cve("CVE-2026-3009", "Other", "Thing", "6.4.3", "2026-11-20"))
        .await;
    let page = desk.get("/operator/names").await;
    assert_eq!(page.select("tbody th"), ["some press word maker", "other thing"]);
    assert_eq!(page.select("tbody tr:first-child td:nth-child(3)"), ["1"]);
    assert!(!page.text().contains("secret"), "{}", page.text());
}
