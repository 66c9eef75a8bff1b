//! One row in every tenant table for each of two businesses, `a` of the chamber `oa` and `b` of the chamber `ob`.

use super::{Bare, catalogue, open};
use std::collections::BTreeSet;
use tocsin::db::SmeId;

/// The business `a` or `b`.
pub fn sme(name: &str) -> SmeId {
    SmeId::from(name.to_owned())
}

fn globals(sme: &str) -> String {
    format!(
        "INSERT INTO organisation (id, kind, name, sender_address, language, time_zone, created_at)
           VALUES ('o{sme}', 'chamber', 'n', 'x@y.example', 'fr', 'Europe/Paris', 0);
         INSERT INTO person (id, email, name, language, password_hash, created_at)
           VALUES ('p{sme}', '{sme}@y.example', 'n', 'fr', 'h', 0);"
    )
}

/// The statement that creates a row of `table` for a business; `id` sets it apart from its other rows.
pub fn row(table: &str, sme: &str, id: &str) -> String {
    let (columns, values) = match table {
        "sme" => (
            "id, organisation_id, name, trade, town, country, language, time_zone, created_at",
            format!("'{sme}{id}', 'o{sme}', 'n', 't', 'Lyon', 'FR', 'fr', 'Europe/Paris', 0"),
        ),
        "membership" => (
            "id, person_id, sme_id, role, created_at",
            format!("'{sme}{id}', 'p{sme}', '{sme}', 'owner', 0"),
        ),
        "contact" => (
            "sme_id, id, name, email, language, time_zone, alerts_wanted, created_at",
            format!("'{sme}', 'c{id}', 'n', 'c{id}@y.example', 'fr', 'Europe/Paris', true, 0"),
        ),
        "item" => (
            "sme_id, id, label, exposed, created_at, updated_at",
            format!("'{sme}', 'i{id}', 'l', 'yes', 0, 0"),
        ),
        "review" => ("sme_id, requested_at", format!("'{sme}', 0")),
        "alert" => (
            "sme_id, id, product_slug, label, state, level, verdict, revision, document, check_code, raised_at, updated_at",
            format!("'{sme}', 'al{id}', 'slug', 'l', 'done', 'week', 'affected', 1, '{{}}', 'x', 0, 0"),
        ),
        "alert_answer" => (
            "sme_id, id, alert_id, kind, who, created_at",
            format!("'{sme}', 'an{id}', 'al', 'completion', 'w', 0"),
        ),
        "dismissal" => (
            "sme_id, product_slug, advisory_id, reason, created_at",
            format!("'{sme}', 'slug', 'adv{id}', 'r', 0"),
        ),
        "help_request" => (
            "sme_id, organisation_id, id, alert_id, sme_name, product_label, level, alert_text, who, created_at",
            format!("'{sme}', 'o{sme}', 'h{id}', 'al{id}', 'n', 'l', 'week', 't', 'w', 0"),
        ),
        "outbox" => (
            "tenant_id, sme_id, id, business_key, kind, from_name, from_address, to_name, to_address, language, subject, text_body, \
             html_body, message_id, state, attempts, epoch, next_attempt_at, created_at",
            format!(
                "'{sme}', '{sme}', 'm{id}', 'k{id}', 'alert', 'f', 'f@y.example', 't', 't@y.example', 'fr', 's', 't', 'h', 'i', \
                 'queued', 0, 0, 0, 0"
            ),
        ),
        "campaign" => (
            "organisation_id, product_slug, level, touched, reached, done, silent, last_raised_at, counted_at",
            format!("'o{sme}', 'slug{id}', 'week', 9, 9, 9, 0, 0, 0"),
        ),
        "inventory_grant" => (
            "sme_id, organisation_id, id, granted_by, created_at, expires_at",
            format!("'{sme}', 'o{sme}', 'g{id}', 'w', 0, 1"),
        ),
        "inventory_view" => (
            "sme_id, organisation_id, id, grant_id, who, created_at",
            format!("'{sme}', 'o{sme}', 'v{id}', 'g', 'w', 0"),
        ),
        other => panic!("the tenant table {other} is new: say here what a row of it looks like"),
    };
    format!("INSERT INTO {table} ({columns}) VALUES ({values})")
}

/// True for tables whose rows are an organisation's own: no business sees them.
pub fn is_an_organisations(table: &str) -> bool {
    table == "campaign"
}

/// The order in which rows find their parents.
fn in_order(tables: &BTreeSet<String>) -> Vec<&str> {
    let first = ["sme", "membership", "contact", "alert"];
    let rest = tables.iter().map(String::as_str).filter(|table| !first.contains(table));
    first.into_iter().chain(rest).collect()
}

/// Creates the rows past all policies; returns the tenant tables.
pub fn fill(bare: &Bare) -> BTreeSet<String> {
    let tables = catalogue::tenant_tables(&mut open(&bare.owner));
    bare.as_superuser("INSERT INTO product (slug, name, document) VALUES ('slug', 'n', '{}')");
    for sme in ["a", "b"] {
        bare.as_superuser(&globals(sme));
        for table in in_order(&tables) {
            bare.as_superuser(&row(table, sme, ""));
        }
    }
    tables
}
