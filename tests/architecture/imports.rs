//! Rules about names that a file may use: imports, the scope of all tenants, the clock.

use crate::source::{Source, assert_none};

/// A name of this package in a file: line, and the path after `crate::` as far as it can be read.
#[derive(Debug, PartialEq, Eq)]
struct Name {
    line: usize,
    path: String,
}

/// The names that begin with `crate::`, also those in a list in braces, and those that climb up by `super::`.
fn names(source: &Source) -> Vec<Name> {
    let code = source.code();
    let mut names = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let line = code[..at].matches('\n').count() + 1;
            expand("", &code[at + start.len()..], line, &mut names);
        }
    }
    names
}

/// Reads one path; a list in braces becomes one name for each member.
fn expand(prefix: &str, code: &str, line: usize, names: &mut Vec<Name>) {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '*';
    let end = code.find(|c| !is_path(c)).unwrap_or(code.len());
    let path = format!("{prefix}{}", &code[..end]);
    if !code[end..].starts_with('{') {
        names.push(Name { line, path });
        return;
    }
    for member in members(&code[end + 1..]) {
        expand(&path, member.trim(), line, names);
    }
}

/// The members of a list up to its closing brace; a comma in an inner list does not part them.
fn members(code: &str) -> Vec<&str> {
    let (mut depth, mut begin, mut found) = (0, 0, Vec::new());
    for (at, sign) in code.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&code[begin..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&code[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|member| !member.trim().is_empty());
    found
}

fn uses(name: &Name, module: &str) -> bool {
    name.path == module || name.path.starts_with(&format!("{module}::"))
}

fn forbidden(source: &Source, modules: &[&str], packages: &[&str]) -> Vec<String> {
    let mut breaches = Vec::new();
    for name in names(source) {
        for module in modules.iter().filter(|module| uses(&name, module)) {
            breaches.push(source.breach(name.line, &format!("`{}` may not use `{module}`", source.top())));
        }
    }
    for package in packages {
        for line in source.lines_with(&format!("{package}::")) {
            breaches.push(source.breach(line, &format!("`{}` may not use `{package}`", source.top())));
        }
        for line in source.lines_with(&format!("use {package};")) {
            breaches.push(source.breach(line, &format!("`{}` may not use `{package}`", source.top())));
        }
    }
    breaches
}

/// Everything that is not a domain: it starts, wires or serves the domains, or is their foundation.
const NO_DOMAINS: &[&str] = &["main", "lib", "cli", "app", "web", "jobs", "demo"];

fn web_and_jobs_are_apart(source: &Source) -> Vec<String> {
    match source.top() {
        "web" => forbidden(source, &["jobs"], &[]),
        "jobs" => forbidden(source, &["web"], &["actix_web"]),
        _ => Vec::new(),
    }
}

fn domains_know_no_surface(source: &Source) -> Vec<String> {
    if NO_DOMAINS.contains(&source.top()) {
        return Vec::new();
    }
    forbidden(source, &["web", "cli", "jobs", "app", "demo"], &["actix_web"])
}

fn templates_stand_in_web_and_mails(source: &Source) -> Vec<String> {
    if source.is_in(&["web/", "delivery/templates.rs", "delivery/templates/"]) {
        return Vec::new();
    }
    forbidden(source, &[], &["askama"])
}

fn the_pure_parts_know_no_database(source: &Source) -> Vec<String> {
    if source.is_in(&["matching/", "advisories/formats/"]) {
        return forbidden(source, &["db"], &["diesel"]);
    }
    Vec::new()
}

fn tables_are_used_in_stores(source: &Source) -> Vec<String> {
    let is_store = source.path.ends_with("/store.rs") || source.path.contains("/store/");
    if is_store || source.is_in(&["db/", "jobs/queue.rs", "delivery/outbox.rs"]) {
        return Vec::new();
    }
    let mut breaches = forbidden(source, &["db::schema", "schema"], &[]);
    for line in source.lines_with("sql_query") {
        breaches.push(source.breach(line, "statements are written in stores alone"));
    }
    breaches
}

fn the_system_scope_stays_with_the_worker(source: &Source) -> Vec<String> {
    if source.is_in(&["jobs/", "cli/", "demo/", "db/database.rs"]) {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    for word in ["Scope::System", "Scope::{", "Scope::*"] {
        for line in source.lines_with(word) {
            breaches.push(source.breach(line, "only jobs and the command line may see all tenants"));
        }
    }
    breaches
}

fn the_time_comes_from_the_clock(source: &Source) -> Vec<String> {
    if source.is_test() || source.is_in(&["clock.rs", "web/request_log.rs"]) {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    for word in ["jiff::Timestamp::now", "SystemTime::now", "Instant::now", "Zoned::now"] {
        for line in source.lines_with(word) {
            breaches.push(source.breach(line, "the time comes from `clock`, which tests can move"));
        }
    }
    breaches
}

#[test]
fn web_and_jobs_never_import_each_other() {
    assert_none(web_and_jobs_are_apart);
}

#[test]
fn no_domain_imports_what_serves_it() {
    assert_none(domains_know_no_surface);
    assert_none(templates_stand_in_web_and_mails);
}

#[test]
fn matching_and_formats_are_pure() {
    assert_none(the_pure_parts_know_no_database);
}

#[test]
fn tables_are_named_in_stores_alone() {
    assert_none(tables_are_used_in_stores);
}

#[test]
fn all_tenants_are_seen_by_the_worker_and_the_command_line_alone() {
    assert_none(the_system_scope_stays_with_the_worker);
}

#[test]
fn only_the_clock_knows_the_time() {
    assert_none(the_time_comes_from_the_clock);
}

/// A made-up file, the checker that has to object, and the one line it has to name.
type Case = (&'static str, &'static str, fn(&Source) -> Vec<String>, usize);

const BREACHES: &[Case] = &[
    ("web/page.rs", "\nuse crate::jobs::run;", web_and_jobs_are_apart, 2),
    (
        "jobs/worker.rs",
        "use crate::{app::App, web};",
        web_and_jobs_are_apart,
        1,
    ),
    (
        "alerts/facts.rs",
        "use crate::web::page::Page;",
        domains_know_no_surface,
        1,
    ),
    (
        "alerts/facts.rs",
        "use crate::{\n  db::{Db, DbResult},\n  cli::check,\n};",
        domains_know_no_surface,
        1,
    ),
    (
        "tenancy/store.rs",
        "fn f() { crate::jobs::run() }",
        domains_know_no_surface,
        1,
    ),
    (
        "inventory/mod.rs",
        "//! Words.\n\nuse super::app::App;",
        domains_know_no_surface,
        3,
    ),
    (
        "settings/mod.rs",
        "use actix_web::HttpResponse;",
        domains_know_no_surface,
        1,
    ),
    (
        "alerts/card/mod.rs",
        "use askama::Template;",
        templates_stand_in_web_and_mails,
        1,
    ),
    (
        "matching/engine.rs",
        "use crate::db::Db;",
        the_pure_parts_know_no_database,
        1,
    ),
    (
        "matching/engine.rs",
        "use crate::{\n  db,\n};",
        the_pure_parts_know_no_database,
        1,
    ),
    (
        "advisories/formats/nvd.rs",
        "use diesel::prelude::*;",
        the_pure_parts_know_no_database,
        1,
    ),
    (
        "alerts/review.rs",
        "use crate::db::schema::alert;",
        tables_are_used_in_stores,
        1,
    ),
    (
        "alerts/review.rs",
        "use crate::db::{Db, schema};",
        tables_are_used_in_stores,
        1,
    ),
    (
        "alerts/review.rs",
        "diesel::sql_query(\"DELETE FROM alert\").execute(db)?;",
        tables_are_used_in_stores,
        1,
    ),
    (
        "web/access.rs",
        "let scope = Scope::System;",
        the_system_scope_stays_with_the_worker,
        1,
    ),
    (
        "alerts/mails.rs",
        "use crate::db::Scope::*;",
        the_system_scope_stays_with_the_worker,
        1,
    ),
    (
        "accounts/session.rs",
        "\n\nlet t = std::time::SystemTime::now();",
        the_time_comes_from_the_clock,
        3,
    ),
    (
        "alerts/review.rs",
        "let t = jiff::Timestamp::now();",
        the_time_comes_from_the_clock,
        1,
    ),
];

#[test]
fn each_checker_finds_a_made_up_breach() {
    for (path, text, check, line) in BREACHES {
        let found = check(&Source::new(path, text));
        assert_eq!(found.len(), 1, "{path} {text:?}: {found:?}");
        assert!(found[0].starts_with(&format!("src/{path}:{line}: ")), "{}", found[0]);
    }
}

#[test]
fn what_is_allowed_passes() {
    let allowed: &[Case] = &[
        (
            "jobs/worker.rs",
            "use crate::app::App; // not crate::web",
            web_and_jobs_are_apart,
            0,
        ),
        ("web/server.rs", "use actix_web::App;", domains_know_no_surface, 0),
        (
            "alerts/facts.rs",
            "use crate::{applied::It, webbed};",
            domains_know_no_surface,
            0,
        ),
        (
            "delivery/templates.rs",
            "use askama::Template;",
            templates_stand_in_web_and_mails,
            0,
        ),
        (
            "alerts/store.rs",
            "use crate::db::schema::alert;",
            tables_are_used_in_stores,
            0,
        ),
        (
            "jobs/fan_out.rs",
            "let scope = Scope::System;",
            the_system_scope_stays_with_the_worker,
            0,
        ),
        ("clock.rs", "jiff::Timestamp::now()", the_time_comes_from_the_clock, 0),
    ];
    for (path, text, check, _) in allowed {
        assert_eq!(check(&Source::new(path, text)), [""; 0], "{path} {text:?}");
    }
}
