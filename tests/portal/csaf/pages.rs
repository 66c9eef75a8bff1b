//! The operator's pages about what is held back, and what everybody reads about publishers.

use super::{Site, document, document_with, url};
use crate::support::{Browser, Owner, Page};
use tocsin::advisories::quarantine;
use tocsin::db::{Db, Scope};
use tocsin::tenancy::{OrganisationKind, Place, Role};

const TIME: &str = "2026-11-20T00:00:00Z";
const LIST: &str = "/operator/quarantine";

/// A document without its signature is held back; a business has the program that it is about.
async fn held() -> (Site, Owner, Browser) {
    let site = Site::start().await;
    let owner = site.app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.2", "yes").await;
    let place = site.app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    site.app
        .db_person("desk@tocsin.example", "en", Place::Organisation(place), Role::Admin)
        .await;
    let desk = site.app.signed_in("desk@tocsin.example").await;
    site.publish(&[("A-1001", TIME)]);
    site.remove(&format!("{}.asc", url("A-1001")));
    site.fetch().await.unwrap();
    site.app.work().await;
    (site, owner, desk)
}

/// The page of the one document that waits.
async fn opened(desk: &Browser) -> Page {
    let list = desk.get(LIST).await;
    let href = list.attributes("table a", "href").remove(0);
    desk.get(&href).await
}

#[actix_web::test]
async fn what_is_held_back_is_seen_and_touches_nobody() {
    let (site, owner, desk) = held().await;
    assert!(owner.alerts().await.is_empty() && site.known().await == 0);
    assert!(desk.get("/operator").await.text().contains("Documents held back: 1"));
    let list = desk.get(LIST).await.text();
    for words in ["a-1001.json", "Its signature is missing", "csaf:provider.example"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let page = opened(&desk).await;
    assert!(
        page.text()
            .contains("This provider promises a signature with each document. Here there is none."),
        "{}",
        page.text()
    );
    assert!(
        page.select("pre")[0].contains("CVE-2026-1001"),
        "the raw text: {}",
        page.text()
    );
    assert_eq!(owner.browser.get(LIST).await.status, 404);
}

#[actix_web::test]
async fn a_document_is_accepted_with_a_reason_that_is_kept() {
    let (site, owner, desk) = held().await;
    let page = opened(&desk).await;
    let missing = desk.submit(&page, "/accept", &[("reason", "  ")]).await;
    assert_eq!(missing.status, 422);
    assert!(missing.text().contains("Type a reason"), "{}", missing.text());
    let accepted = desk
        .submit(&page, "/accept", &[("reason", "Read it <out> to me by phone")])
        .await;
    assert_eq!((accepted.status, accepted.location()), (303, LIST));
    site.app.work().await;
    assert_eq!((site.known().await, owner.alerts().await.len()), (1, 1));
    let list = desk.get(LIST).await;
    assert!(list.text().contains("The document is accepted."), "{}", list.text());
    assert!(list.text().contains("Accepted by Sophie Morel"), "{}", list.text());
    assert!(list.text().contains("Read it <out> to me by phone"), "{}", list.text());
    let twice = desk.submit(&page, "/accept", &[("reason", "Again")]).await;
    assert_eq!(twice.status, 404);

    site.fetch().await.unwrap();
    assert_eq!(
        (site.checks().await, site.waiting().await.len()),
        (vec!["accepted 1".to_owned()], 0)
    );
}

#[actix_web::test]
async fn a_document_is_thrown_away_and_the_right_one_is_taken_later() {
    let (site, _, desk) = held().await;
    let page = opened(&desk).await;
    assert_eq!(desk.submit(&page, "/discard", &[]).await.status, 303);
    site.fetch().await.unwrap();
    assert!(site.waiting().await.is_empty(), "the same one is not shown again");
    assert!(desk.get(LIST).await.text().contains("Thrown away by Sophie Morel"));
    site.put("A-1001", &document("A-1001"));
    site.fetch().await.unwrap();
    assert_eq!(site.checks().await, ["signed 1"]);
}

#[actix_web::test]
async fn what_cannot_be_read_cannot_be_accepted_and_a_long_one_comes_with_the_next_fetch() {
    let (site, _, desk) = held().await;
    site.put("A-1001", "{\"document\":{}}");
    site.fetch().await.unwrap();
    let page = opened(&desk).await;
    let refused = desk.submit(&page, "/accept", &[("reason", "It looks fine")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("cannot be used"), "{}", refused.text());
    assert_eq!(refused.attributes("input[name=reason]", "value"), ["It looks fine"]);
    assert_eq!(site.waiting().await.len(), 1);

    let (limits, mut site) = (super::limits(), site);
    let limits = tocsin::advisories::feeds::fetch::http::Limits {
        transferred: 4 * 1024 * 1024,
        unpacked: 4 * 1024 * 1024,
        ..limits
    };
    let settings = &site.app.app.config.feeds;
    site.fetcher =
        tocsin::advisories::feeds::fetch::Fetcher::with_limits(settings, &site.app.app.clock, limits).unwrap();
    let mut long = document_with("A-1001", "https://provider.example", "WHITE", TIME);
    long["document"]["notes"] = serde_json::json!([{ "category": "other", "text": "x".repeat(1_200_000) }]);
    site.serve_text(&url("A-1001"), &long.to_string());
    site.fetch().await.unwrap();
    let page = opened(&desk).await;
    assert!(page.text().contains("This is its beginning"), "it is cut");
    assert_eq!(desk.submit(&page, "/accept", &[("reason", "Known")]).await.status, 303);
    assert_eq!(site.known().await, 0);
    site.fetch().await.unwrap();
    assert_eq!(
        (site.known().await, site.checks().await),
        (1, vec!["accepted 1".to_owned()])
    );
}

#[actix_web::test]
async fn the_sources_page_names_publishers_and_what_speaks_for_their_documents() {
    let (site, _, _) = held().await;
    site.put("A-1001", &document("A-1001"));
    site.fetch().await.unwrap();
    let text = site.app.browser().get("/sources").await.text();
    for words in ["Provider PSIRT", "signature checked: 1"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let find = |db: &mut Db| quarantine::store::find_decided(db, 10);
    assert!(site.app.db_read(Scope::Global, find).await.is_empty(), "nobody decided");
}
