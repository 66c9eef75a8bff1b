//! A new version of the program brings other names for a product: what was matched or mapped with the old ones is done
//! again.

use crate::support::{Owner, TestApp};
use serde_json::json;
use tocsin::advisories::curation::names::store::{create_mapping, update_merge_pending_of_products};
use tocsin::advisories::{self, curation};
use tocsin::catalogue::{self, Product};
use tocsin::db::{AdvisoryId, Db, Scope};

const ID: &str = "CVE-2026-3001";

/// A record of the CVE list about a name that no list of ours knows.
fn record() -> String {
    json!({ "dataType": "CVE_RECORD", "dataVersion": "5.1",
        "cveMetadata": { "cveId": ID, "state": "PUBLISHED",
            "datePublished": "2026-11-20T00:00:00.000Z", "dateUpdated": "2026-11-20T00:00:00.000Z" },
        "containers": { "cna": { "descriptions": [{ "lang": "en", "value": "A test weakness." }],
            "affected": [{ "vendor": "Strange", "product": "Site Press", "defaultStatus": "unaffected",
                "versions": [{ "version": "0", "lessThan": "6.4.3", "status": "affected", "versionType": "custom" }] }] } } })
    .to_string()
}

/// WordPress of the catalogue under another CPE name.
fn renamed() -> Product {
    let products = catalogue::built_in().unwrap();
    let mut wordpress = products.into_iter().find(|one| one.slug == "wordpress").unwrap();
    let name = json!([{ "part": "a", "vendor": "automattic", "product": "press" }]);
    wordpress.identities = serde_json::from_value(name).unwrap();
    wordpress
}

/// The names under which the advisory is compared.
async fn names(app: &TestApp) -> Vec<String> {
    let find = |db: &mut Db| advisories::store::find(db, &[AdvisoryId::from(ID.to_owned())]);
    let stored = app.db_read(Scope::Global, find).await.remove(0);
    let criteria = stored.advisory.configurations.iter().flat_map(|one| one.criteria());
    criteria.map(|one| one.cpe.to_string()).collect()
}

#[actix_web::test]
async fn what_is_mapped_to_a_product_follows_its_new_names() {
    let app = TestApp::start().await;
    let owner: Owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    app.arrives(&record()).await;
    let now = app.app.clock.now();
    app.db_write(Scope::Global, move |db| {
        let name = ("strange".to_owned(), "site press".to_owned());
        create_mapping(db, now, &name, "wordpress", "Nora")?;
        curation::names::store::update_merge_pending(db, &name)
    })
    .await;
    app.work().await;
    assert!(
        names(&app)
            .await
            .iter()
            .all(|name| name.contains(":wordpress:wordpress:"))
    );
    assert_eq!(names(&app).await.len(), 1);

    let again = |db: &mut Db| {
        let same = catalogue::store::update_products(db, &catalogue::built_in().unwrap())?;
        let changed = catalogue::store::update_products(db, &[renamed()])?;
        update_merge_pending_of_products(db, &changed.slugs)?;
        Ok((same.slugs.len(), changed.slugs.len()))
    };
    assert_eq!(app.db_write(Scope::Global, again).await, (0, 1));
    app.work().await;
    let names = names(&app).await;
    assert!(names.len() == 1 && names[0].contains(":automattic:press:"), "{names:?}");
}
