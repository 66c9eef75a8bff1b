//! What the engine itself says about its tables.

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use std::collections::{BTreeMap, BTreeSet};
use tocsin::db::Db;

/// A column: name, type in capitals, whether it may be empty.
pub type Column = (String, String, bool);

#[derive(QueryableByName)]
struct ColumnRow {
    #[diesel(sql_type = Text)]
    place: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

#[derive(QueryableByName)]
struct KeyRow {
    #[diesel(sql_type = Text)]
    place: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    columns: String,
}

/// A unique key or primary key.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    pub table: String,
    pub name: String,
    pub columns: BTreeSet<String>,
}

const POSTGRES_COLUMNS: &str = "SELECT c.table_name::text AS place, c.column_name::text AS name, \
    upper(c.data_type) AS kind, c.is_nullable = 'YES' AS nullable FROM information_schema.columns c \
    JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '__diesel_schema_migrations' \
    ORDER BY c.table_name, c.ordinal_position";
const SQLITE_COLUMNS: &str = "SELECT m.name AS place, p.name AS name, upper(p.type) AS kind, p.\"notnull\" = 0 AS nullable \
    FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' \
    AND m.name <> '__diesel_schema_migrations' ORDER BY m.name, p.cid";

const POSTGRES_KEYS: &str = "SELECT t.relname::text AS place, i.relname::text AS name, \
    (SELECT string_agg(a.attname::text, ',') FROM pg_attribute a WHERE a.attrelid = i.oid) AS columns \
    FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid \
    JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND x.indisunique";
const SQLITE_KEYS: &str = "SELECT m.name AS place, l.name AS name, \
    (SELECT group_concat(i.name, ',') FROM pragma_index_info(l.name) i) AS columns \
    FROM sqlite_master m JOIN pragma_index_list(m.name) l WHERE m.type = 'table' AND l.\"unique\" = 1";

fn is_sqlite(db: &Db) -> bool {
    matches!(db, Db::Sqlite(_))
}

/// All tables with their columns, in order.
pub fn columns(db: &mut Db) -> BTreeMap<String, Vec<Column>> {
    let sql = if is_sqlite(db) {
        SQLITE_COLUMNS
    } else {
        POSTGRES_COLUMNS
    };
    let rows: Vec<ColumnRow> = diesel::sql_query(sql).load(db).unwrap();
    let mut tables: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for row in rows {
        let column = (row.name, row.kind, row.nullable);
        tables.entry(row.place).or_default().push(column);
    }
    tables
}

/// All unique keys, primary keys included.
pub fn keys(db: &mut Db) -> Vec<Key> {
    let sql = if is_sqlite(db) { SQLITE_KEYS } else { POSTGRES_KEYS };
    let rows: Vec<KeyRow> = diesel::sql_query(sql).load(db).unwrap();
    let key = |row: KeyRow| Key {
        table: row.place,
        name: row.name,
        columns: row.columns.split(',').map(str::to_owned).collect(),
    };
    rows.into_iter().map(key).collect()
}

/// The tables whose rows belong to a tenant: `sme` itself and those with its id or an organisation's.
pub fn tenant_tables(db: &mut Db) -> BTreeSet<String> {
    let is_tenant = |name: &str| name == "sme_id" || name == "organisation_id";
    let tables = columns(db).into_iter();
    let tables = tables.filter(|(table, columns)| table == "sme" || columns.iter().any(|(name, _, _)| is_tenant(name)));
    tables.map(|(table, _)| table).collect()
}
