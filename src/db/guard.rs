//! The start-up check of the PostgreSQL role: row-level security protects only against a role that cannot bypass it.

use super::{Db, DbError, DbResult};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

#[derive(QueryableByName)]
struct Role {
    #[diesel(sql_type = Bool)]
    bypasses: bool,
}

#[derive(QueryableByName)]
struct Table {
    #[diesel(sql_type = Text)]
    name: String,
}

const ROLE: &str = "SELECT (rolsuper OR rolbypassrls) AS bypasses FROM pg_roles WHERE rolname = current_user";

const OWNED: &str = "SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND pg_has_role(current_user, c.relowner, 'MEMBER') ORDER BY 1";

const SCHEMA: &str = "SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname = 'instance_setting'";

/// Tenant tables (they have `sme_id` or `organisation_id`, or are `sme` itself) whose wall is missing or half built.
const UNGUARDED: &str = "SELECT c.relname::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE n.nspname = current_schema() AND c.relkind = 'r' \
    AND (c.relname = 'sme' OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('sme_id', 'organisation_id'))) \
    AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p \
      WHERE p.polrelid = c.oid AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL)) ORDER BY 1";

pub(super) fn refuse_unsafe_role(db: &mut Db) -> DbResult<()> {
    if matches!(db, Db::Sqlite(_)) {
        return Ok(());
    }
    let role: Role = diesel::sql_query(ROLE).get_result(db)?;
    if role.bypasses {
        return unsafe_role("the role of DATABASE_URL is a superuser or has BYPASSRLS; use a plain role");
    }
    let schema: Vec<Table> = diesel::sql_query(SCHEMA).load(db)?;
    if schema.is_empty() {
        return unsafe_role("the database has no tables yet; run `tocsin migrate`");
    }
    let owned: Vec<Table> = diesel::sql_query(OWNED).load(db)?;
    if let Some(table) = owned.first() {
        return unsafe_role(&format!(
            "the role of DATABASE_URL owns the table {}; give it a role of its own",
            table.name
        ));
    }
    let open: Vec<Table> = diesel::sql_query(UNGUARDED).load(db)?;
    if let Some(table) = open.first() {
        return unsafe_role(&format!(
            "the table {} has no complete row-level security; run `tocsin migrate`",
            table.name
        ));
    }
    Ok(())
}

fn unsafe_role(reason: &str) -> DbResult<()> {
    Err(DbError::Unsafe(reason.to_owned()))
}
