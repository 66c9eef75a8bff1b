//! A database of its own for each test.
//!
//! SQLite unless `TOCSIN_TEST_DATABASE=postgres`; then `TOCSIN_TEST_POSTGRES_OWNER_URL` and
//! `TOCSIN_TEST_POSTGRES_APP_URL` name a server, with the owner's role and the application's.

use std::path::Path;

/// The engine under test.
pub fn engine_name() -> String {
    setting("TOCSIN_TEST_DATABASE").unwrap_or_else(|| "sqlite".into())
}

#[expect(clippy::disallowed_methods, reason = "tests are configured by the environment")]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The address of a fresh, migrated database, as the application's role.
pub fn fresh(folder: &Path) -> String {
    match engine_name().as_str() {
        "sqlite" => format!("sqlite://{}", folder.join("test.sqlite").display()),
        "postgres" => fresh_postgres().1,
        other => panic!("TOCSIN_TEST_DATABASE: {other}"),
    }
}

/// Addresses of a fresh, migrated PostgreSQL database: the owner's and the application's.
pub fn fresh_postgres() -> (String, String) {
    let name = format!("tocsin_{}", uuid::Uuid::now_v7().simple());
    let owner = setting("TOCSIN_TEST_POSTGRES_OWNER_URL").unwrap();
    execute(&owner, &format!("CREATE DATABASE {name}"));
    let (owner, app) = (
        within(&owner, &name),
        within(&setting("TOCSIN_TEST_POSTGRES_APP_URL").unwrap(), &name),
    );
    tocsin::db::migrate(&owner, &app).unwrap();
    (owner, app)
}

/// The address of the superuser for the database that `url` names.
pub fn superuser(url: &str) -> String {
    let name = url.rsplit_once('/').unwrap().1;
    within(&setting("TOCSIN_TEST_POSTGRES_SUPERUSER_URL").unwrap(), name)
}

fn within(url: &str, name: &str) -> String {
    format!("{}/{name}", url.rsplit_once('/').unwrap().0)
}

#[cfg(feature = "postgres")]
fn execute(url: &str, sql: &str) {
    use diesel::Connection as _;
    use diesel::connection::SimpleConnection as _;
    diesel::PgConnection::establish(url)
        .unwrap()
        .batch_execute(sql)
        .unwrap();
}

#[cfg(not(feature = "postgres"))]
fn execute(_: &str, _: &str) {
    panic!("built without PostgreSQL");
}
