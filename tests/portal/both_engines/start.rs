//! The start is refused, in one clear sentence, where the wall between tenants would not hold (PostgreSQL).

use super::{Bare, is_postgres, needs_postgres};
use crate::support::superuser;
use tocsin::app::App;
use tocsin::clock::Clock;
use tocsin::config::Config;
use tocsin::db::Database;

/// What the start says to this address.
async fn refusal(url: &str) -> Option<String> {
    let database = Database::new(url, 1).unwrap();
    database.refuse_unsafe_role().await.err().map(|e| e.to_string())
}

fn assert_one_sentence(words: Option<String>, about: &[&str]) {
    let words = words.unwrap_or_else(|| panic!("not refused: {about:?}"));
    assert!(words.starts_with("refusing to start: "), "{words}");
    assert!(!words.contains('\n') && words.len() < 160, "{words}");
    for word in about {
        assert!(words.contains(word), "{word}: {words}");
    }
}

#[actix_web::test]
async fn the_usual_role_may_start() {
    let bare = Bare::new(1);
    assert_eq!(refusal(&bare.app).await, None, "on PostgreSQL: {}", is_postgres());
}

#[actix_web::test]
async fn a_superuser_or_the_owner_may_not_start() {
    if !needs_postgres("a_superuser_or_the_owner_may_not_start") {
        return;
    }
    let bare = Bare::new(1);
    let about = ["DATABASE_URL", "superuser or has BYPASSRLS", "use a plain role"];
    assert_one_sentence(refusal(&superuser(&bare.app)).await, &about);
    assert_one_sentence(
        refusal(&bare.owner).await,
        &["DATABASE_URL", "owns the table", "role of its own"],
    );
}

#[actix_web::test]
async fn a_role_that_bypasses_the_wall_or_could_become_the_owner_may_not_start() {
    if !needs_postgres("a_role_that_bypasses_the_wall_or_could_become_the_owner_may_not_start") {
        return;
    }
    let bare = Bare::new(1);
    let name = bare.app.rsplit_once('/').unwrap().1.to_owned();
    let login = |role: &str| {
        let (scheme, rest) = bare.app.split_once("://").unwrap();
        format!("{scheme}://{role}@{}", rest.split_once('@').unwrap().1)
    };
    let (bypass, heir) = (format!("bypass_{name}"), format!("heir_{name}"));
    bare.as_superuser(&format!(
        "CREATE ROLE {bypass} LOGIN BYPASSRLS; CREATE ROLE {heir} LOGIN NOINHERIT"
    ));
    bare.as_superuser(&format!("GRANT tocsin_owner TO {heir}"));
    let refusals = (refusal(&login(&bypass)).await, refusal(&login(&heir)).await);
    bare.as_superuser(&format!("DROP ROLE {bypass}; DROP ROLE {heir}"));
    assert_one_sentence(refusals.0, &["BYPASSRLS"]);
    assert_one_sentence(refusals.1, &["owns the table"]);
}

#[actix_web::test]
async fn a_gap_in_the_wall_stops_the_start() {
    if !needs_postgres("a_gap_in_the_wall_stops_the_start") {
        return;
    }
    for gap in [
        "ALTER TABLE item NO FORCE ROW LEVEL SECURITY",
        "ALTER TABLE item DISABLE ROW LEVEL SECURITY",
        "DROP POLICY tenant ON item",
    ] {
        let bare = Bare::new(1);
        bare.as_owner(gap);
        let about = ["the table item", "row-level security", "tocsin migrate"];
        assert_one_sentence(refusal(&bare.app).await, &about);
    }
}

#[actix_web::test]
async fn the_program_itself_refuses() {
    if !needs_postgres("the_program_itself_refuses") {
        return;
    }
    let bare = Bare::new(1);
    let folder = tempfile::tempdir().unwrap();
    let values = vec![
        ("TOCSIN_DATA".to_owned(), folder.path().display().to_string()),
        ("DATABASE_URL".to_owned(), superuser(&bare.app)),
    ];
    let started = App::start(Config::from_values(values).unwrap(), Clock::default()).await;
    let words = started.err().map(|e| e.to_string());
    assert!(
        words.as_ref().is_some_and(|words| words.contains("refusing to start")),
        "{words:?}"
    );
}
