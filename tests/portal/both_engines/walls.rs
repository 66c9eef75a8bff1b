//! The second wall, on PostgreSQL: queries that forget the tenant still see and touch only the rows of their scope.

use super::tenants::{fill, is_an_organisations, row, sme};
use super::{Bare, catalogue, count, needs_postgres, open};
use diesel::prelude::*;
use tocsin::db::{Db, DbError, DbResult, OrganisationId, PersonId, Scope};

/// Tenant tables that lack one of: ENABLE, FORCE, a policy with USING and WITH CHECK. Permissive policies add up, so
/// there may be only one.
const UNGUARDED: &str = "SELECT count(*) AS n FROM pg_class c WHERE c.oid = '{table}'::regclass AND NOT (c.relrowsecurity \
    AND c.relforcerowsecurity AND (SELECT count(*) = 1 AND bool_and(p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL \
    AND p.polcmd = '*' AND p.polroles = '{0}') FROM pg_policy p WHERE p.polrelid = c.oid))";
/// Views and foreign tables: a plain view runs with its owner's rights and would see past the policies.
const VIEWS: &str = "SELECT count(*) AS n FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = 'public' AND c.relkind IN ('v', 'm', 'f', 'p')";
/// Functions that run with their owner's rights.
const DEFINERS: &str =
    "SELECT count(*) AS n FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef";

fn unguarded(db: &mut Db) -> Vec<String> {
    let tables = catalogue::tenant_tables(db).into_iter();
    let is_open = |table: &String| count(db, &UNGUARDED.replace("{table}", table)).unwrap() > 0;
    tables.filter(is_open).collect()
}

#[test]
fn every_tenant_table_has_its_wall() {
    if !needs_postgres("every_tenant_table_has_its_wall") {
        return;
    }
    let bare = Bare::new(1);
    let mut db = open(&bare.owner);
    assert!(catalogue::tenant_tables(&mut db).len() >= 10);
    assert_eq!(unguarded(&mut db), [""; 0]);
    assert_eq!(count(&mut db, VIEWS).unwrap(), 0, "no views");
    assert_eq!(
        count(&mut db, DEFINERS).unwrap(),
        0,
        "no functions with the owner's rights"
    );

    bare.as_owner("CREATE TABLE bill (sme_id TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (sme_id, id))");
    assert_eq!(unguarded(&mut db), ["bill"], "a new table without a wall is seen");
    bare.as_owner("ALTER TABLE item NO FORCE ROW LEVEL SECURITY; ALTER TABLE outbox DISABLE ROW LEVEL SECURITY");
    bare.as_owner("CREATE POLICY wide ON alert USING (true) WITH CHECK (true)");
    assert_eq!(unguarded(&mut db), ["alert", "bill", "item", "outbox"]);
    bare.as_owner("CREATE VIEW peek AS SELECT * FROM item");
    assert_eq!(count(&mut db, VIEWS).unwrap(), 1, "a view is seen");
}

fn all(table: &str) -> String {
    format!("SELECT count(*) AS n FROM {table}")
}

#[actix_web::test]
async fn a_business_sees_its_own_rows_without_asking_for_them() {
    if !needs_postgres("a_business_sees_its_own_rows_without_asking_for_them") {
        return;
    }
    let bare = Bare::new(2);
    for table in fill(&bare) {
        assert_eq!(
            count(&mut open(&crate::support::superuser(&bare.app)), &all(&table)).unwrap(),
            2,
            "{table}"
        );
        assert_eq!(bare.count(Scope::System, &all(&table)).await, 2, "{table}");
        let own = i64::from(!is_an_organisations(&table));
        assert_eq!(bare.count(Scope::Sme(sme("a")), &all(&table)).await, own, "{table}");
        if own == 0 {
            continue;
        }
        let column = if table == "sme" { "id" } else { "sme_id" };
        let others = format!("{} WHERE {column} = 'b'", all(&table));
        assert_eq!(bare.count(Scope::Sme(sme("a")), &others).await, 0, "{table}");
        assert_eq!(
            bare.count(Scope::Sme(sme("")), &all(&table)).await,
            0,
            "{table}: an empty id is nobody"
        );
    }
}

#[actix_web::test]
async fn without_a_tenant_there_are_no_rows() {
    if !needs_postgres("without_a_tenant_there_are_no_rows") {
        return;
    }
    let bare = Bare::new(2);
    for table in fill(&bare) {
        assert_eq!(bare.count(Scope::Global, &all(&table)).await, 0, "{table}");
        let person = Scope::Person(PersonId::from("pa".to_owned()));
        let own = i64::from(table == "membership");
        assert_eq!(
            bare.count(person, &all(&table)).await,
            own,
            "{table}: a person sees memberships alone"
        );
    }
    assert_eq!(
        bare.count(Scope::Global, &all("organisation")).await,
        2,
        "global tables are seen"
    );
}

#[actix_web::test]
async fn an_organisation_sees_its_members_and_not_their_lists() {
    if !needs_postgres("an_organisation_sees_its_members_and_not_their_lists") {
        return;
    }
    let bare = Bare::new(2);
    let chamber = || Scope::Organisation(OrganisationId::from("oa".to_owned()));
    for table in fill(&bare) {
        let shared = ["sme", "help_request", "inventory_grant", "inventory_view"];
        let own = i64::from(is_an_organisations(&table) || shared.contains(&table.as_str()));
        assert_eq!(bare.count(chamber(), &all(&table)).await, own, "{table}");
    }
    let other = "SELECT count(*) AS n FROM sme WHERE id = 'b'";
    assert_eq!(bare.count(chamber(), other).await, 0);
}

#[actix_web::test]
async fn nobody_writes_into_another_business() {
    if !needs_postgres("nobody_writes_into_another_business") {
        return;
    }
    let bare = Bare::new(2);
    let own = || Scope::Sme(sme("a"));
    for table in fill(&bare) {
        let (column, mine) = match table.as_str() {
            "sme" => ("id", 1),
            table if is_an_organisations(table) => ("organisation_id", 0),
            _ => ("sme_id", 1),
        };
        let update = format!("UPDATE {table} SET {column} = {column}");
        assert_eq!(
            bare.execute(own(), &update).await,
            Ok(mine),
            "{table}: all rows are one's own"
        );
        assert_eq!(
            bare.execute(own(), &format!("{update} WHERE {column} = 'b'")).await,
            Ok(0),
            "{table}"
        );
        assert_eq!(
            bare.execute(own(), &format!("DELETE FROM {table} WHERE {column} = 'b'"))
                .await,
            Ok(0),
            "{table}"
        );
        let moved = bare.execute(own(), &format!("UPDATE {table} SET {column} = 'b'")).await;
        assert!(
            mine == 0 && moved == Ok(0) || moved.as_ref().is_err_and(|e| e.contains("row-level security")),
            "{table}: {moved:?}"
        );
        for scope in [own(), Scope::Global, Scope::Person(PersonId::from("pa".to_owned()))] {
            let planted = bare.execute(scope.clone(), &row(&table, "b", "2")).await;
            assert!(
                planted.as_ref().is_err_and(|e| e.contains("row-level security")),
                "{table}, {scope:?}: {planted:?}"
            );
        }
        assert_eq!(
            bare.count(Scope::System, &all(&table)).await,
            2,
            "{table}: nothing came, nothing went"
        );
    }
}

#[actix_web::test]
async fn an_organisation_writes_into_no_business() {
    if !needs_postgres("an_organisation_writes_into_no_business") {
        return;
    }
    let bare = Bare::new(2);
    let chamber = || Scope::Organisation(OrganisationId::from("oa".to_owned()));
    for table in fill(&bare) {
        for sme in ["a", "b"] {
            let planted = bare.execute(chamber(), &row(&table, sme, "2")).await;
            if (table.as_str(), sme) == ("sme", "a") {
                assert_eq!(planted, Ok(1), "a chamber enrols its members");
            } else {
                assert!(
                    planted.as_ref().is_err_and(|e| e.contains("row-level security")),
                    "{table}, {sme}: {planted:?}"
                );
            }
        }
    }
}

#[actix_web::test]
async fn a_scope_ends_with_its_transaction() {
    if !needs_postgres("a_scope_ends_with_its_transaction") {
        return;
    }
    let bare = Bare::new(1);
    fill(&bare);
    for scope in [Scope::System, Scope::Sme(sme("a"))] {
        assert!(bare.count(scope.clone(), &all("item")).await > 0);
        assert_eq!(
            bare.count(Scope::Global, &all("item")).await,
            0,
            "after a read as {scope:?}"
        );
        bare.execute(scope.clone(), "UPDATE item SET label = 'x'")
            .await
            .unwrap();
        assert_eq!(
            bare.count(Scope::Sme(sme("b")), &all("item")).await,
            1,
            "after a write as {scope:?}"
        );
        let fails = |db: &mut Db| -> DbResult<()> {
            diesel::sql_query("UPDATE item SET label = 'y'").execute(db)?;
            Err(DbError::damaged("test", "on purpose"))
        };
        assert!(bare.database.write(scope.clone(), fails).await.is_err());
        assert_eq!(
            bare.count(Scope::Global, &all("item")).await,
            0,
            "after a failure as {scope:?}"
        );
    }
}

#[actix_web::test]
async fn the_application_cannot_take_the_wall_down() {
    if !needs_postgres("the_application_cannot_take_the_wall_down") {
        return;
    }
    let bare = Bare::new(1);
    fill(&bare);
    for sql in [
        "ALTER TABLE item DISABLE ROW LEVEL SECURITY",
        "DROP POLICY tenant ON item",
        "CREATE POLICY mine ON item USING (true)",
        "CREATE OR REPLACE FUNCTION tocsin_scope(name TEXT) RETURNS TEXT LANGUAGE sql AS $$ SELECT 'yes' $$",
        "TRUNCATE outbox",
        "SET ROLE tocsin_owner",
    ] {
        let refused = bare.execute(Scope::Sme(sme("a")), sql).await;
        assert!(refused.is_err(), "{sql}: {refused:?}");
    }
    assert_eq!(bare.count(Scope::Sme(sme("a")), &all("item")).await, 1);
}
