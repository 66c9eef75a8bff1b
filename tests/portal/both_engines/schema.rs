//! The migrated tables against `src/db/schema/`, the way back, and the tenant in every key.

use super::catalogue::{Column, Key, columns, keys, tenant_tables};
use super::{Bare, count, is_postgres, open};
use diesel::connection::SimpleConnection as _;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Keys of tenant tables without a tenant's id, and why.
const WITHOUT_TENANT: &[(&str, &str, &str)] = &[
    ("sme", "id", "it is the tenant"),
    (
        "outbox",
        "id,tenant_id",
        "it belongs to a business, an organisation or a person: `tenant_id` is whichever",
    ),
    ("outbox", "business_key,tenant_id", "as above"),
    (
        "membership",
        "id",
        "it belongs to a business or to an organisation, so neither id is always there",
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The tables of `schema/`, in the words of [`columns`].
fn declared(schema: &str) -> BTreeMap<String, Vec<Column>> {
    let mut tables = BTreeMap::new();
    for part in schema.split("diesel::table! {\n").skip(1) {
        let name = part.trim_start().split(' ').next().unwrap().to_owned();
        let lines = part.lines().skip(1).take_while(|line| line.trim() != "}");
        let parts = lines.map(|line| line.trim().trim_end_matches(',').split_once(" -> ").unwrap());
        tables.insert(name, parts.map(|(name, kind)| column(name, kind)).collect());
    }
    tables
}

fn column(name: &str, kind: &str) -> Column {
    let inner = kind.strip_prefix("Nullable<").map(|rest| rest.trim_end_matches('>'));
    let word = match inner.unwrap_or(kind) {
        "Text" => "TEXT",
        "BigInt" => "BIGINT",
        "Integer" => "INTEGER",
        "Bool" => "BOOLEAN",
        other => panic!("what is {other} in SQL?"),
    };
    (name.to_owned(), word.to_owned(), inner.is_some())
}

fn schema() -> BTreeMap<String, Vec<Column>> {
    let text = |file| std::fs::read_to_string(root().join("src/db/schema").join(file)).unwrap();
    let tables = declared(&["advisories.rs", "global.rs", "tenants.rs"].map(text).join("\n"));
    assert!(
        tables.len() >= 23 && tables["outbox"].len() >= 20,
        "the file is understood"
    );
    tables
}

#[test]
fn the_migrated_columns_are_those_of_the_schema() {
    let bare = Bare::new(1);
    let mut db = open(&bare.owner);
    assert_eq!(columns(&mut db), schema());
    bare.as_owner("ALTER TABLE item ADD COLUMN stray TEXT");
    let drifted = columns(&mut db);
    assert_ne!(drifted, schema(), "a column too many is seen");
    let stray = ("stray".to_owned(), "TEXT".to_owned(), true);
    assert_eq!(drifted["item"].last(), Some(&stray));
}

/// The folders of migrations that this engine runs, the last one first.
fn migrations() -> Vec<PathBuf> {
    let engine = if is_postgres() { "postgres" } else { "sqlite" };
    let folders = ["common", engine].map(|name| root().join("migrations").join(name));
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut steps: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    steps.sort_by_key(|step| std::cmp::Reverse(step.file_name().unwrap().to_owned()));
    steps
}

#[test]
fn migrations_go_back_and_forth() {
    let bare = Bare::new(1);
    let mut db = open(&bare.owner);
    let steps = migrations();
    for step in &steps {
        let sql = std::fs::read_to_string(step.join("down.sql")).unwrap();
        db.batch_execute(&sql)
            .unwrap_or_else(|e| panic!("{}: {e}", step.display()));
    }
    assert_eq!(columns(&mut db), BTreeMap::new(), "nothing is left behind");
    if is_postgres() {
        let functions = "SELECT count(*) AS n FROM pg_proc WHERE pronamespace = 'public'::regnamespace";
        assert_eq!(count(&mut db, functions).unwrap(), 0);
    }
    db.batch_execute("DELETE FROM __diesel_schema_migrations").unwrap();
    drop(db);
    let ran = tocsin::db::migrate(&bare.owner, &bare.app).unwrap();
    assert_eq!(ran.len(), steps.len(), "{ran:?}");
    assert_eq!(columns(&mut open(&bare.owner)), schema());
    let again = tocsin::db::migrate(&bare.owner, &bare.app).unwrap();
    assert_eq!(again, [""; 0], "twice does nothing");
}

/// The keys of tenant tables that could not be told apart by tenant.
fn without_tenant(keys: Vec<Key>, tables: &BTreeSet<String>) -> Vec<Key> {
    let has_tenant = |key: &Key| key.columns.contains("sme_id") || key.columns.contains("organisation_id");
    let keys = keys.into_iter();
    let mut keys: Vec<Key> = keys
        .filter(|key| tables.contains(&key.table) && !has_tenant(key))
        .collect();
    keys.sort();
    keys
}

#[test]
fn every_key_of_a_tenant_table_holds_the_tenant() {
    let bare = Bare::new(1);
    let mut db = open(&bare.owner);
    let tables = tenant_tables(&mut db);
    assert!(tables.len() >= 10, "{tables:?}");
    let all = keys(&mut db);
    let keyed: BTreeSet<&str> = all.iter().map(|key| key.table.as_str()).collect();
    assert!(
        tables.iter().all(|table| keyed.contains(table.as_str())),
        "each has a key"
    );
    let found: BTreeSet<(String, String)> = without_tenant(all, &tables)
        .into_iter()
        .map(|key| (key.table, key.columns.into_iter().collect::<Vec<_>>().join(",")))
        .collect();
    let known = WITHOUT_TENANT
        .iter()
        .map(|(table, columns, _)| ((*table).to_owned(), (*columns).to_owned()));
    assert_eq!(found, known.collect());

    bare.as_owner("CREATE UNIQUE INDEX stray ON contact (email)");
    let found = without_tenant(keys(&mut db), &tables);
    assert!(
        found.iter().any(|key| key.name == "stray"),
        "a key without the tenant is seen"
    );
}
