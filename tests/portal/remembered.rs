//! What a process remembers of advisories and of the matches of releases is what the database holds, whatever has
//! changed it.

use crate::support::{Nvd, TestApp, page};
use tocsin::advisories::matches::match_again;
use tocsin::advisories::matches::memory::{self as matches, Matches};
use tocsin::advisories::store::StoredAdvisory;
use tocsin::advisories::{self, Source, Statement, held, memory};
use tocsin::catalogue;
use tocsin::db::{AdvisoryId, Db, DbError, DbResult, ReleaseId, Scope};
use tocsin::inventory;

use std::sync::Arc;

const ID: &str = "CVE-2026-3001";
const OTHER: &str = "CVE-2026-3002";
const WORDPRESS: &str = "a:wordpress:wordpress";

fn both() -> [AdvisoryId; 2] {
    [ID, OTHER].map(|id| AdvisoryId::from(id.to_owned()))
}

/// Both advisories as they are remembered, after a look that they are what the database holds.
fn remembered(db: &mut Db) -> DbResult<Vec<Arc<StoredAdvisory>>> {
    let mut found = memory::find(db, &both())?;
    found.sort_by(|a, b| a.id.cmp(&b.id));
    let mut held = advisories::store::find(db, &both())?;
    held.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(format!("{found:?}"), format!("{held:?}"));
    Ok(found)
}

async fn look(app: &TestApp) -> Vec<Arc<StoredAdvisory>> {
    app.db_read(Scope::Global, remembered).await
}

fn two() -> String {
    page(&[ID, OTHER].map(|id| Nvd::new(id).unscored().below(WORDPRESS, "6.4.3").record()))
}

/// A community takes the two for one weakness.
fn joining() -> Statement {
    Statement {
        source: Source::Osv,
        id: "GHSA-aaaa-bbbb-cccc".into(),
        aliases: vec![ID.into(), OTHER.into()],
        published: Some("2026-11-20".into()),
        ..Statement::default()
    }
}

#[actix_web::test]
async fn what_nobody_changed_is_read_once() {
    let app = TestApp::start().await;
    app.arrives(&two()).await;
    let (first, second) = (look(&app).await, look(&app).await);
    assert_eq!(first.len(), 2);
    assert!(first.iter().zip(&second).all(|(a, b)| Arc::ptr_eq(a, b)));
}

#[actix_web::test]
async fn every_change_is_seen_and_nothing_else_is_read_again() {
    let app = TestApp::start().await;
    app.arrives(&two()).await;
    let before = look(&app).await;
    let later = Nvd::new(ID).unscored().below(WORDPRESS, "6.4.4").modified("2026-11-25");
    app.arrives(&later.document()).await;
    let after = look(&app).await;
    assert!(!Arc::ptr_eq(&before[0], &after[0]) && Arc::ptr_eq(&before[1], &after[1]));
    assert!(after[0].held);

    let (now, id) = (app.app.clock.now(), both()[0].clone());
    let release = move |db: &mut Db| held::store::update_released(db, &id, now, "today", "Nora", "Seen in use");
    assert!(app.db_write(Scope::Global, release).await);
    assert!(!look(&app).await[0].held, "released by hand");

    let record = move |db: &mut Db| advisories::store::record(db, now, &[joining()], "one weakness");
    app.db_write(Scope::Global, record).await;
    assert_eq!(look(&app).await.len(), 1);
}

#[actix_web::test]
async fn what_was_taken_back_was_never_so() {
    let app = TestApp::start().await;
    app.arrives(&two()).await;
    let before = look(&app).await;
    let now = app.app.clock.now();
    let release = move |db: &mut Db| -> DbResult<()> {
        held::store::update_released(db, &both()[0], now, "today", "Nora", "Seen in use")?;
        assert!(!remembered(db)?[0].held);
        Err(DbError::Address("taken back".into()))
    };
    assert!(app.app.database.write(Scope::Global, release).await.is_err());
    let after = look(&app).await;
    assert!(after[0].held && Arc::ptr_eq(&before[0], &after[0]));
}

/// What is remembered of the matches of the only release.
async fn matched(app: &TestApp, release: &ReleaseId) -> Arc<Matches> {
    let ids = [release.clone()];
    let mut found = app.db_read(Scope::Global, move |db| matches::find(db, &ids)).await;
    found.remove(0).1
}

fn ids(matches: &Matches) -> Vec<&str> {
    matches.iter().map(|(id, _)| id.as_str()).collect()
}

/// A bakery's WordPress that both advisories touch, and its release.
async fn touched() -> (TestApp, ReleaseId) {
    let app = TestApp::start().await;
    app.arrives(&two()).await;
    let owner = app.bakery().await;
    owner.adds("wordpress", "Our site", "6.4.1", "yes").await;
    let sme = owner.business.sme.clone();
    let list = move |db: &mut Db| inventory::store::find_all(db, &sme);
    let items = app.db_read(Scope::Sme(owner.business.sme.clone()), list).await;
    let release = items[0].release_id.clone().unwrap();
    (app, release)
}

#[actix_web::test]
async fn matches_are_read_once_until_one_of_them_changes() {
    let (app, release) = touched().await;
    let first = matched(&app, &release).await;
    assert_eq!(ids(&first), [ID, OTHER]);
    assert!(Arc::ptr_eq(&first, &matched(&app, &release).await));

    let below = Nvd::new(OTHER).below(WORDPRESS, "6.4.1").modified("2026-11-25");
    app.arrives(&below.document()).await;
    assert_eq!(ids(matched(&app, &release).await.as_ref()), [ID], "a match is gone");
    let again = Nvd::new(OTHER).below(WORDPRESS, "6.4.2").modified("2026-11-26");
    app.arrives(&again.document()).await;
    let both = matched(&app, &release).await;
    assert_eq!(ids(&both), [ID, OTHER], "and there again");
    assert_eq!(both[1].1.fixed_in.as_deref(), Some("6.4.2"));
}

#[actix_web::test]
async fn an_advisory_that_was_joined_to_another_leaves_no_match_behind() {
    let (app, release) = touched().await;
    assert_eq!(ids(matched(&app, &release).await.as_ref()), [ID, OTHER]);
    let now = app.app.clock.now();
    let record = move |db: &mut Db| advisories::store::record(db, now, &[joining()], "one weakness");
    app.db_write(Scope::Global, record).await;
    // Before any worker matches again: the id may come back as another weakness at any time.
    assert_eq!(ids(matched(&app, &release).await.as_ref()), [ID]);
}

#[actix_web::test]
async fn what_matching_hands_over_is_what_the_database_gives_back() {
    let (app, release) = touched().await;
    let handed_over = matched(&app, &release).await;
    let (catalogue, now, id) = (app.app.catalogue.clone(), app.app.clock.now(), release.clone());
    app.db_write(Scope::System, move |db| {
        let same = catalogue::store::find_releases_by_id(db, &[id.as_str()])?;
        match_again(db, &catalogue, &same, now)
    })
    .await;
    let read = matched(&app, &release).await;
    assert!(!Arc::ptr_eq(&handed_over, &read));
    assert_eq!(handed_over, read);
}
