//! Transactions: concurrent writers lose nothing, and what fails leaves nothing.

use super::{Bare, count};
use diesel::prelude::*;
use tocsin::db::{Db, DbError, DbResult, Scope};

const TASKS: i64 = 8;
const ROUNDS: i64 = 25;
const TOTAL: &str = "SELECT CAST(value AS BIGINT) AS n FROM instance_setting WHERE name = 'total'";
const ROWS: &str = "SELECT count(*) AS n FROM instance_setting";

fn run(db: &mut Db, sql: &str) -> DbResult<()> {
    diesel::sql_query(sql).execute(db)?;
    Ok(())
}

/// Reads, then writes: what a deferred transaction of SQLite cannot do beside another writer.
fn read_then_write(db: &mut Db, task: i64, round: i64) -> DbResult<()> {
    let seen = count(db, TOTAL)?;
    assert!(seen >= round, "a task sees its own earlier rounds");
    run(
        db,
        "UPDATE instance_setting SET value = CAST(CAST(value AS BIGINT) + 1 AS TEXT) WHERE name = 'total'",
    )?;
    run(
        db,
        &format!("INSERT INTO instance_setting (name, value) VALUES ('{task}/{round}', '{seen}')"),
    )
}

#[actix_web::test]
async fn concurrent_writers_lose_nothing() {
    let bare = Bare::new(8);
    bare.execute(
        Scope::Global,
        "INSERT INTO instance_setting (name, value) VALUES ('total', '0')",
    )
    .await
    .unwrap();
    let task = |task: i64| {
        let database = bare.database.clone();
        async move {
            for round in 0..ROUNDS {
                let work = move |db: &mut Db| read_then_write(db, task, round);
                database.write(Scope::Global, work).await.unwrap();
            }
        }
    };
    let tasks: Vec<_> = (0..TASKS).map(|number| tokio::spawn(task(number))).collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(bare.count(Scope::Global, TOTAL).await, TASKS * ROUNDS);
    assert_eq!(bare.count(Scope::Global, ROWS).await, TASKS * ROUNDS + 1);
}

const INSERT: &str = "INSERT INTO instance_setting (name, value) VALUES ('half', 'done')";

#[actix_web::test]
async fn a_failed_write_leaves_nothing() {
    let bare = Bare::new(1);
    let own_mistake = |db: &mut Db| -> DbResult<()> {
        run(db, INSERT)?;
        Err(DbError::damaged("test", "given up half way"))
    };
    let error = bare.database.write(Scope::Global, own_mistake).await.unwrap_err();
    assert!(error.to_string().contains("given up half way"), "{error}");
    assert_eq!(bare.count(Scope::Global, ROWS).await, 0);

    let refused = |db: &mut Db| -> DbResult<()> {
        run(db, INSERT)?;
        run(db, INSERT)
    };
    let error = bare.database.write(Scope::Global, refused).await.unwrap_err();
    assert!(matches!(error, DbError::Query(_)), "{error}");
    assert_eq!(bare.count(Scope::Global, ROWS).await, 0);

    bare.execute(Scope::Global, INSERT).await.unwrap();
    assert_eq!(
        bare.count(Scope::Global, ROWS).await,
        1,
        "the one connection still works"
    );
}

#[actix_web::test]
async fn a_panic_in_a_write_leaves_nothing_and_no_open_transaction() {
    let bare = Bare::new(1);
    let panics = |db: &mut Db| -> DbResult<()> {
        run(db, INSERT)?;
        panic!("on purpose");
    };
    let error = bare.database.write(Scope::Global, panics).await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");
    assert_eq!(bare.count(Scope::Global, ROWS).await, 0);
    bare.execute(Scope::Global, INSERT).await.unwrap();
    assert_eq!(bare.count(Scope::Global, ROWS).await, 1);
}

#[actix_web::test]
async fn rows_keep_to_their_parents_and_words() {
    let bare = Bare::new(1);
    let orphan = "INSERT INTO session (token_hash, person_id, created_at, last_seen_at, expires_at) VALUES ('t', 'nobody', 0, 0, 0)";
    assert!(
        bare.execute(Scope::Global, orphan).await.is_err(),
        "no session without a person"
    );
    let word = "INSERT INTO organisation (id, kind, name, sender_address, language, time_zone, created_at) \
        VALUES ('o', 'club', 'n', 'a', 'fr', 'Europe/Paris', 0)";
    assert!(
        bare.execute(Scope::Global, word).await.is_err(),
        "no kind that nobody knows"
    );
    assert_eq!(
        bare.execute(Scope::Global, &word.replace("club", "chamber")).await,
        Ok(1)
    );
}
