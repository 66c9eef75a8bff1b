//! What is in a program: a maker's SBOM widens what touches a release, a maker's word about the release narrows it.

use crate::support::{Nvd, Owner, TestApp};
use tocsin::advisories::{self, Source, Statement};
use tocsin::db::Scope;
use tocsin::inventory::contents::{self, TakenIn};
use tocsin::inventory::import;
use tocsin::matching::{Authority, Bound, Criterion, Ruling, Status};

/// An SBOM of WordPress 6.4.1 with one part in it.
fn sbom(version: &str) -> String {
    format!(
        r#"{{"bomFormat":"CycloneDX","specVersion":"1.6",
          "metadata":{{"component":{{"type":"application","name":"WordPress","version":"6.4.1"}}}},
          "components":[{{"type":"library","name":"Image Kit","version":"{version}",
            "purl":"pkg:composer/acme/image-kit@{version}","cpe":"cpe:2.3:a:acme:image_kit:{version}:*:*:*:*:*:*:*"}}]}}"#
    )
}

impl TestApp {
    /// Takes in an SBOM as the command does, and lets the worker do what follows.
    async fn brings(&self, document: &str) -> TakenIn {
        let (text, catalogue, now) = (document.to_owned(), self.app.catalogue.clone(), self.app.clock.now());
        let done = self
            .db_write(Scope::System, move |db| {
                let sbom = import::read(text.as_bytes()).unwrap();
                let subject = contents::subject_of(&catalogue, &sbom).unwrap();
                contents::take_in(db, &catalogue, now, &subject, &sbom, &text)
            })
            .await;
        self.work().await;
        done
    }
}

/// A weakness in the part, repaired in 2.0.
fn in_the_part(id: &str) -> String {
    Nvd::new(id).below("a:acme:image_kit", "2.0").document()
}

async fn with_site(app: &TestApp) -> Owner {
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    owner
}

#[actix_web::test]
async fn an_sbom_that_arrives_later_tells_those_who_have_the_release() {
    let app = TestApp::start().await;
    let owner = with_site(&app).await;
    app.arrives(&in_the_part("CVE-2026-3001")).await;
    assert!(owner.alerts().await.is_empty(), "nobody knows yet that it is in there");

    assert_eq!(
        app.brings(&sbom("1.5")).await,
        TakenIn {
            changed: true,
            releases: 1
        }
    );
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.text().contains("It contains image kit 1.5"), "{}", page.text());
    assert!(page.text().contains("You told us you have 6.4.1"), "{}", page.text());
    assert!(
        !page.text().contains("Update Our site to 2.0"),
        "2.0 is a version of the part"
    );
    assert_eq!(app.mails().len(), 1);
    let verdict = page.attributes("main a[href*='/verdicts/']", "href").remove(0);
    let verdict = owner.browser.get(&verdict).await;
    assert!(
        verdict.text().contains("Yes, Our site has this weakness."),
        "{}",
        verdict.text()
    );
    assert!(
        verdict.text().contains("a part of this program: image kit 1.5"),
        "{}",
        verdict.text()
    );
    let asked = owner.business.path("/why-not?advisory=CVE-2026-3001");
    let asked = owner.browser.get(&asked).await;
    assert!(asked.text().contains("We wrote about it on"), "{}", asked.text());

    assert_eq!(
        app.brings(&sbom("1.5")).await,
        TakenIn {
            changed: false,
            releases: 0
        }
    );
    assert_eq!(
        (owner.alerts().await.len(), app.mails().len()),
        (1, 1),
        "nothing is sent twice"
    );

    app.brings(&sbom("2.0")).await;
    assert!(owner.alerts().await.is_empty(), "the maker built it with a newer part");
}

#[actix_web::test]
async fn a_release_and_an_advisory_that_come_after_the_sbom_find_it() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    assert_eq!(
        app.brings(&sbom("1.5")).await,
        TakenIn {
            changed: true,
            releases: 0
        }
    );
    app.arrives(&in_the_part("CVE-2026-3001")).await;
    let item = owner.adds("wordpress", "Our site", "6.4.1.0", "yes").await;
    assert_eq!(owner.alerts().await.len(), 1, "the same version, written otherwise");
    owner.changes(&item, "Our site", "6.4.2", "yes").await;
    assert!(
        owner.alerts().await.is_empty(),
        "of 6.4.2 nobody has said what is in it"
    );
    owner.changes(&item, "Our site", "6.4.1", "yes").await;
    app.arrives(&in_the_part("CVE-2026-3002")).await;
    let page = owner.browser.get(&owner.alert().await).await;
    assert!(page.body.contains("CVE-2026-3002"));
    app.arrives(
        &Nvd::new("CVE-2026-3003")
            .below("a:acme:image_kit", "2.0")
            .on("h:acme:camera")
            .document(),
    )
    .await;
    let alerts = app.db_open_alerts(&owner.business).await;
    let ids: Vec<&str> = alerts[0]
        .document
        .advisories
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert!(
        ids.contains(&"CVE-2026-3003"),
        "a part on a platform is judged with the whole list: {ids:?}"
    );
}

/// What the maker of WordPress says about exactly one version.
fn word(id: &str, status: Status, version: &str) -> Statement {
    let bound = || Some(Bound::including(version));
    let name = "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*".parse().unwrap();
    Statement {
        source: Source::OpenVex,
        id: id.to_owned(),
        document: Some("wordpress VEX-1".to_owned()),
        rulings: vec![Ruling {
            authority: Authority::Maker,
            status,
            names: vec![Criterion::new(true, name, bound(), bound())],
            within: Vec::new(),
            reason: Some("vulnerable_code_not_in_execute_path".to_owned()),
        }],
        ..Statement::default()
    }
}

impl TestApp {
    async fn says(&self, statement: Statement) {
        let now = self.app.clock.now();
        self.db_write(Scope::Global, move |db| {
            let raw = serde_json::to_string(&statement).unwrap();
            advisories::store::record(db, now, &[statement], &raw)
        })
        .await;
        self.work().await;
    }
}

#[actix_web::test]
async fn a_makers_word_closes_the_alert_and_the_next_import_does_not_raise_it() {
    let app = TestApp::start().await;
    let owner = with_site(&app).await;
    let nvd = |day: &str| {
        Nvd::new("CVE-2026-3010")
            .below("a:wordpress:wordpress", "6.4.3")
            .modified(day)
            .document()
    };
    app.arrives(&nvd("2026-11-20")).await;
    assert_eq!((owner.alerts().await.len(), app.mails().len()), (1, 1));
    app.says(word("CVE-2026-3010", Status::NotAffected, "6.4.0")).await;
    assert_eq!(owner.alerts().await.len(), 1, "that was about another version");

    app.says(word("CVE-2026-3010", Status::NotAffected, "6.4.1")).await;
    assert!(owner.alerts().await.is_empty());
    let page = owner.browser.get(&owner.business.path("/alerts")).await;
    assert!(page.text().contains("Corrected"), "{}", page.text());
    let corrections = app
        .mails()
        .iter()
        .filter(|mail| mail.headers.contains("In-Reply-To"))
        .count();
    assert_eq!(corrections, 1, "who was told is told that it was nothing");

    app.arrives(&nvd("2026-11-24")).await;
    assert!(owner.alerts().await.is_empty());
    assert_eq!(app.mails().len(), 2);
}

#[actix_web::test]
async fn a_makers_word_about_the_release_covers_its_parts() {
    let app = TestApp::start().await;
    let owner = with_site(&app).await;
    app.brings(&sbom("1.5")).await;
    app.arrives(&in_the_part("CVE-2026-3001")).await;
    assert_eq!(owner.alerts().await.len(), 1);
    app.says(word("CVE-2026-3001", Status::NotAffected, "6.4.1")).await;
    assert!(owner.alerts().await.is_empty());
}

#[actix_web::test]
async fn not_ours_may_end_on_a_day_and_is_asked_again() {
    let app = TestApp::start().await;
    let owner = with_site(&app).await;
    app.arrives(
        &Nvd::new("CVE-2026-3020")
            .below("a:wordpress:wordpress", "6.4.3")
            .document(),
    )
    .await;
    let alert = owner.alert().await;
    let wrong = [("reason", "not-used"), ("again", "4")];
    let page = owner.posts(&format!("{alert}/dismissal"), &wrong).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        page.attributes("select[name=reason] option[selected]", "value"),
        ["not-used"]
    );
    let told = page.select(".summary li, .error");
    assert!(
        told.iter().any(|words| words.contains("when we ask you again")),
        "{told:?}"
    );

    let page = owner
        .answers(&alert, "dismissal", &[("reason", "not-used"), ("again", "3")])
        .await;
    assert!(
        page.text().contains("We ask you again on Tuesday 23 February 2027"),
        "{}",
        page.text()
    );
    // Monday 23 November, 09:00 in Paris; 23 February, 08:00 is 92 days later, less an hour.
    app.clock_forward_minutes(92 * 24 * 60 - 61);
    app.work().await;
    assert!(
        app.db_open_alerts(&owner.business).await.is_empty(),
        "not before its time"
    );
    assert_eq!(app.mails().len(), 1);
    for _ in 0..3 {
        app.clock_forward_minutes(1);
        app.work().await;
        assert_eq!(app.db_open_alerts(&owner.business).await.len(), 1);
        assert_eq!(app.mails().len(), 2, "asked once, also when it is no news any more");
    }
}
