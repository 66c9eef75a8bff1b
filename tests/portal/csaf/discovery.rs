//! Finding a provider: the usual place, `security.txt`, the DNS, an address of the operator's.

use super::{DOMAIN, ROOT, Site, metadata, rolie};
use crate::feeds::server::Reply;

const ELSEWHERE: &str = "https://files.example/csaf/provider-metadata.json";

/// A provider whose feed is empty, with its description at this address alone.
async fn at(address: &str) -> Site {
    let site = Site::start().await;
    site.publish(&[]);
    site.remove(&format!("{ROOT}/provider-metadata.json"));
    let description = metadata(&site.key, "csaf_provider", rolie());
    site.serve_text(address, &description.to_string());
    site
}

async fn is_found(site: &Site) {
    site.fetch().await.unwrap();
    let publisher = site.health().await.provider.unwrap();
    assert_eq!(
        (publisher.name.as_str(), publisher.role.as_str()),
        ("Provider PSIRT", "csaf_provider")
    );
}

#[actix_web::test]
async fn at_the_usual_place() {
    let site = at(&format!("{ROOT}/provider-metadata.json")).await;
    is_found(&site).await;
    assert_eq!(
        site.asked()[0],
        format!("{ROOT}/provider-metadata.json"),
        "and nowhere else"
    );
}

#[actix_web::test]
async fn by_security_txt_at_its_place_and_at_the_former_one() {
    for path in ["/.well-known/security.txt", "/security.txt"] {
        let site = at(ELSEWHERE).await;
        let text = format!("Contact: mailto:a@{DOMAIN}\nCSAF: https://files.example/gone.json\nCSAF: {ELSEWHERE}\n");
        site.serve_text(&format!("https://{DOMAIN}{path}"), &text);
        is_found(&site).await;
    }
}

#[actix_web::test]
async fn by_its_name_in_the_dns() {
    let site = at(&format!("https://csaf.data.security.{DOMAIN}/")).await;
    is_found(&site).await;
}

#[actix_web::test]
async fn by_an_address_and_behind_a_broken_description() {
    let site = at(ELSEWHERE).await;
    site.fetch_place(ELSEWHERE).await.unwrap();
    assert!(site.row(&format!("csaf:{ELSEWHERE}")).await.succeeded_at.is_some());

    site.serve_text(&format!("{ROOT}/provider-metadata.json"), "{\"role\":\"csaf_king\"}");
    site.serve_text(
        &format!("https://{DOMAIN}/.well-known/security.txt"),
        &format!("CSAF: {ELSEWHERE}\n"),
    );
    is_found(&site).await;
}

#[actix_web::test]
async fn nowhere_is_said_with_what_was_tried() {
    let site = Site::start().await;
    site.serve(&format!("{ROOT}/provider-metadata.json"), Reply::status(403, ""));
    let error = site.fetch().await.unwrap_err().to_string();
    for tried in [
        "provider-metadata.json: the server asks to wait (status 403)",
        "csaf.data.security",
    ] {
        assert!(error.contains(tried), "{error}");
    }
    let row = site.row("csaf:provider.example").await;
    assert_eq!((row.failures, row.last_error), (1, Some(error)));
}
