//! A folder of CSAF documents, from the import to the owner's alert: what a maker says about its product, how its
//! words about one release narrow the match, and what becomes of a document that is taken back.

use serde_json::{Value, json};
use tempfile::TempDir;
use tocsin::advisories::import::{Imported, import};

use crate::support::TestApp;

/// A document of a maker about WordPress.
fn document(id: &str, day: &str, versions: &[(&str, &str)], status: Value, remediations: Value) -> Value {
    let branches: Vec<Value> = versions
        .iter()
        .map(|(category, text)| json!({ "category": category, "name": text, "product": { "product_id": text, "name": text } }))
        .collect();
    json!({
        "document": { "csaf_version": "2.0", "category": "csaf_security_advisory", "lang": "en", "title": "t",
            "publisher": { "category": "vendor", "name": "WordPress Foundation", "namespace": "https://maker.example" },
            "distribution": { "tlp": { "label": "WHITE" } },
            "tracking": { "id": id, "status": "final", "version": "1", "revision_history": [],
                "initial_release_date": format!("{day}T08:00:00Z"), "current_release_date": format!("{day}T08:00:00Z") } },
        "product_tree": { "branches": [{ "category": "vendor", "name": "WordPress Foundation", "branches": [
            { "category": "product_name", "name": "WordPress", "branches": branches }] }] },
        "vulnerabilities": [{ "cve": "CVE-2026-4001", "product_status": status, "remediations": remediations,
            "scores": [{ "products": [], "cvss_v3": { "version": "3.1", "baseScore": 9.8,
                "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" } }] }] })
}

/// Writes the documents into a folder and imports it, as `tocsin feed import` does.
async fn arrives(app: &TestApp, documents: &[Value]) -> Imported {
    let folder = TempDir::new().unwrap();
    for (number, document) in documents.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{number}.json")), document.to_string()).unwrap();
    }
    let paths = [folder.path().to_path_buf()];
    let imported = import(&app.app.database, app.app.clock.now(), &paths, |_| ())
        .await
        .unwrap();
    app.work().await;
    imported
}

const UNTIL: (&str, &str) = ("product_version_range", "< 6.4.3");

#[actix_web::test]
async fn a_makers_document_alerts_an_owner_and_its_word_about_a_release_narrows() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let workaround = json!([{ "category": "workaround", "details": "Switch off the form." }]);
    let affected = json!({ "known_affected": [UNTIL.1] });
    let first = document("M-1", "2026-11-20", &[UNTIL], affected.clone(), workaround);
    let mut secret = document("M-2", "2026-11-20", &[UNTIL], affected.clone(), json!([]));
    secret["document"]["distribution"]["tlp"]["label"] = json!("AMBER");
    let imported = arrives(&app, &[first, secret]).await;
    assert_eq!((imported.new, imported.problems.len()), (1, 1));
    assert!(imported.problems[0].contains("TLP:AMBER"), "{:?}", imported.problems);
    assert_eq!(owner.alerts().await.len(), 1);

    let cleared = json!({ "known_affected": [UNTIL.1], "known_not_affected": ["6.4.1"] });
    let versions = [UNTIL, ("product_version", "6.4.1")];
    let next = document("M-1", "2026-11-21", &versions, cleared, json!([]));
    assert_eq!(arrives(&app, &[next]).await.changed, 1);
    assert!(owner.alerts().await.is_empty(), "exactly this release is not affected");
}

#[actix_web::test]
async fn a_document_that_is_taken_back_or_names_no_weakness_any_more_closes_what_it_opened() {
    let app = TestApp::start().await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let says = |day: &str, status: Value| document("M-1", day, &[UNTIL], status, json!([]));
    let nothing = |day: &str, category: &str| {
        let mut document = says(day, json!({}));
        document["document"]["category"] = json!(category);
        document["vulnerabilities"] = Value::Null;
        document
    };
    let affected = json!({ "known_affected": [UNTIL.1] });
    let unknown = arrives(&app, &[nothing("2026-11-19", "csaf_security_advisory")]).await;
    assert_eq!(
        (unknown.new, unknown.unchanged),
        (0, 1),
        "it takes back what nobody holds"
    );
    for (number, category) in ["csaf_withdrawn", "csaf_vex"].into_iter().enumerate() {
        let day = |of: usize| format!("2026-11-2{}", 3 * number + of);
        arrives(&app, &[says(&day(0), affected.clone())]).await;
        assert_eq!(owner.alerts().await.len(), 1, "{category}");
        arrives(&app, &[nothing(&day(2), category)]).await;
        assert!(owner.alerts().await.is_empty(), "{category}");
        let earlier = arrives(&app, &[says(&day(1), affected.clone())]).await;
        assert_eq!(earlier.unchanged, 1, "an earlier version says nothing new");
        assert!(owner.alerts().await.is_empty(), "{category}");
    }
}
