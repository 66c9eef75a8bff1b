//! What a process remembers of an advisory is what the database holds, whatever has changed it.

use crate::support::{Nvd, TestApp, page};
use tocsin::advisories::store::StoredAdvisory;
use tocsin::advisories::{self, Source, Statement, held, memory};
use tocsin::db::{AdvisoryId, Db, DbError, DbResult, Scope};

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

    // A community takes the two for one weakness.
    let joining = Statement {
        source: Source::Osv,
        id: "GHSA-aaaa-bbbb-cccc".into(),
        aliases: vec![ID.into(), OTHER.into()],
        published: Some("2026-11-20".into()),
        ..Statement::default()
    };
    let record = move |db: &mut Db| advisories::store::record(db, now, &[joining], "one weakness");
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
