//! Two nodes on one database: each sees what the other one writes, without a word between them.

use crate::support::{Nvd, TestApp};
use tocsin::advisories::import::import_bytes;
use tocsin::alerts::review::judge_all;
use tocsin::app::App;
use tocsin::db::{Db, DbResult, Scope, SmeId};
use tocsin::inventory::{self, Exposed, ItemInput, Label, VersionText};
use tocsin::jobs::fan_out;

async fn takes_in(node: &App, id: &str, fix: &str) {
    let document = Nvd::new(id).below("a:wordpress:wordpress", fix).document();
    import_bytes(&node.database, node.clock.now(), "test", document.as_bytes())
        .await
        .unwrap();
    fan_out::match_all(&node.database, &node.alert_context()).await.unwrap();
}

async fn adds(node: &App, sme: &SmeId, version: &str) {
    let (context, own) = (node.alert_context(), sme.clone());
    let input = ItemInput {
        product_slug: Some("wordpress".into()),
        label: Label::parse(version).unwrap(),
        version: VersionText::parse(version).unwrap(),
        exposed: Exposed::Yes,
    };
    let add = move |db: &mut Db| -> DbResult<()> {
        inventory::add(db, &context.catalogue, context.now, &own, &input)?;
        Ok(())
    };
    node.database.write(Scope::Sme(sme.clone()), add).await.unwrap();
}

/// Which advisories touch each program, by its name.
async fn verdicts(node: &App, sme: &SmeId) -> Vec<(String, Vec<String>)> {
    let (context, own) = (node.alert_context(), sme.clone());
    let judge = move |db: &mut Db| judge_all(db, &context, &own);
    let all = node.database.read(Scope::Sme(sme.clone()), judge).await.unwrap();
    let ids = |one: &tocsin::alerts::review::ItemVerdict| {
        let mut ids: Vec<String> = one.findings.iter().map(|found| found.advisory.id.to_string()).collect();
        ids.sort();
        ids
    };
    all.iter()
        .map(|one| (one.item.label.as_str().to_owned(), ids(one)))
        .collect()
}

#[actix_web::test]
async fn each_node_sees_the_releases_and_advisories_of_the_other() {
    let first = TestApp::start().await;
    let chamber = first.db_chamber("Chambre de Lyon").await;
    let sme = first.db_business(&chamber, "Bakery", "en").await.sme;
    let config = first.app.config.as_ref().clone();
    let second = App::start(config, first.app.clock.clone()).await.unwrap();
    let first = &first.app;
    // Both have loaded their index.
    takes_in(first, "CVE-2026-1001", "6.4.2").await;
    adds(&second, &sme, "6.4.1").await;
    // A release of the one meets an advisory of the other, and the other way round, several times in a row.
    takes_in(first, "CVE-2026-1002", "6.4.3").await;
    adds(first, &sme, "6.4.2").await;
    takes_in(&second, "CVE-2026-1003", "6.4.4").await;
    adds(first, &sme, "6.4.3").await;
    takes_in(first, "CVE-2026-1002", "6.4.3").await;
    let expected = |version: &str, from: usize| {
        let ids = (from..=3).map(|number| format!("CVE-2026-100{number}"));
        (version.to_owned(), ids.collect::<Vec<_>>())
    };
    let expected = vec![expected("6.4.1", 1), expected("6.4.2", 2), expected("6.4.3", 3)];
    for node in [first, &second] {
        assert_eq!(verdicts(node, &sme).await, expected);
    }
}
