//! Tenant rows are never looked up "by id only": who touches a tenant table says first whose rows are meant.

use crate::source::{Source, root, sources};
use std::collections::BTreeSet;

/// Says that a function is for the worker, which sees all tenants.
const SYSTEM: &str = "the system scope";
/// Ids that name a tenant; a person's memberships are the person's own.
const TENANTS: &[&str] = &["SmeId", "OrganisationId", "PersonId", "Tenant"];

/// The tables with a tenant in their rows: `sme` itself and those with its id or an organisation's.
fn tenant_tables(schema: &str) -> BTreeSet<String> {
    let tables = schema.split("diesel::table!").skip(1);
    let is_tenant = |table: &&str| table.contains("sme_id ->") || table.contains("organisation_id ->");
    let name = |table: &str| {
        table
            .trim_start_matches([' ', '{', '\n'])
            .split(' ')
            .next()
            .unwrap()
            .to_owned()
    };
    tables.filter(is_tenant).map(name).collect()
}

/// The structs that carry their tenant: a field `sme_id`, `sme`, `organisation_id` or `id` with a tenant's id.
fn bound_structs(texts: &[&str]) -> BTreeSet<String> {
    let mut bound = BTreeSet::new();
    for text in texts {
        for part in text.split("pub struct ").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric()).collect();
            let fields = part.split('}').next().unwrap();
            let is_tenant = |line: &str| {
                let field = line.trim().trim_end_matches(',').trim_start_matches("pub ");
                let (name, kind) = field.split_once(": ").unwrap_or_default();
                ["sme_id", "sme", "organisation_id", "tenant", "id"].contains(&name)
                    && ["SmeId", "OrganisationId", "TenantId"].contains(&kind)
            };
            if fields.lines().any(is_tenant) {
                bound.insert(name);
            }
        }
    }
    bound
}

/// A function of a store: its line, its documentation, the types of its arguments and its body.
struct Function {
    line: usize,
    name: String,
    doc: String,
    arguments: Vec<String>,
    body: String,
}

/// The functions that stand at the beginning of a line, as rustfmt leaves them.
fn functions(source: &Source) -> Vec<Function> {
    let lines: Vec<&str> = source.text.lines().collect();
    let begins = |line: &str| {
        ["pub fn ", "fn ", "pub(super) fn ", "pub(crate) fn "]
            .iter()
            .any(|p| line.starts_with(p))
    };
    let starts = (0..lines.len()).filter(|index| begins(lines[*index]));
    starts.map(|index| function(&lines, index)).collect()
}

fn function(lines: &[&str], index: usize) -> Function {
    let above = lines[..index].iter().rev();
    let doc: Vec<&str> = above
        .take_while(|line| line.starts_with("///") || line.starts_with("#["))
        .copied()
        .collect();
    let end = (index..lines.len()).find(|at| lines[*at] == "}").unwrap();
    let whole = lines[index..=end].join("\n");
    let (head, body) = whole.split_once("{\n").unwrap();
    let (name, rest) = head.split_once("fn ").unwrap().1.split_once('(').unwrap();
    let arguments = rest.split(") ->").next().unwrap().trim_end_matches([' ', ')']);
    let kind = |argument: &str| {
        argument
            .split_once(": ")
            .map(|(_, kind)| kind.trim_start_matches('&').to_owned())
    };
    Function {
        line: index + 1,
        name: name.to_owned(),
        doc: doc.join("\n"),
        arguments: arguments.split(',').filter_map(kind).collect(),
        body: body.to_owned(),
    }
}

fn is_store(source: &Source) -> bool {
    let is_named = source.path.ends_with("store.rs") || source.path.contains("/store/");
    is_named || source.path == "delivery/outbox.rs" || source.path == "jobs/queue.rs"
}

fn breaches(source: &Source, tables: &BTreeSet<String>, bound: &BTreeSet<String>) -> Vec<String> {
    let touches = |body: &str| tables.iter().any(|table| has_word(body, &format!("{table}::table")));
    let names_tenant = |function: &Function| {
        let mut arguments = function.arguments.iter().filter(|kind| *kind != "mut Db");
        arguments
            .next()
            .is_some_and(|kind| TENANTS.contains(&kind.as_str()) || bound.contains(kind))
    };
    let mut breaches = Vec::new();
    for function in functions(source) {
        let documented = function.doc.contains(SYSTEM) || is_helper_of_system(source, &function);
        if touches(&function.body) && !documented && !names_tenant(&function) {
            let what = format!(
                "`{}` touches tenant rows: take the tenant first after `db`, or say \"(needs {SYSTEM})\"",
                function.name
            );
            breaches.push(source.breach(function.line, &what));
        }
    }
    breaches
}

/// True for a private function that only functions for the worker call.
fn is_helper_of_system(source: &Source, helper: &Function) -> bool {
    let all = functions(source);
    let call = format!("{}(", helper.name);
    let mut callers = all.iter().filter(|other| has_word(&other.body, &call)).peekable();
    let is_private = source.text.contains(&format!("\nfn {}(", helper.name));
    is_private && callers.peek().is_some() && callers.all(|caller| caller.doc.contains(SYSTEM))
}

/// True when `word` stands in `text` and is not the end of a longer name.
fn has_word(text: &str, word: &str) -> bool {
    let before = |at: usize| text[..at].chars().next_back();
    text.match_indices(word)
        .any(|(at, _)| !before(at).is_some_and(|c| c.is_alphanumeric() || c == '_'))
}

#[test]
fn stores_take_the_tenant_first() {
    let schema = ["advisories.rs", "global.rs", "tenants.rs"]
        .map(|file| std::fs::read_to_string(root().join("src/db/schema").join(file)).unwrap())
        .join("\n");
    let tables = tenant_tables(&schema);
    assert!(
        tables.contains("sme") && tables.contains("outbox") && !tables.contains("advisory"),
        "{tables:?}"
    );
    let sources = sources();
    let texts: Vec<&str> = sources.iter().map(|source| source.text.as_str()).collect();
    let bound = bound_structs(&texts);
    assert!(
        bound.contains("Message") && bound.contains("NewContact") && !bound.contains("Alert"),
        "{bound:?}"
    );
    let stores: Vec<&Source> = sources.iter().filter(|source| is_store(source)).collect();
    let functions: usize = stores.iter().map(|source| functions(source).len()).sum();
    assert!(
        stores.len() >= 8 && functions >= 50,
        "{} stores, {functions} functions",
        stores.len()
    );
    let found: Vec<String> = stores
        .iter()
        .flat_map(|source| breaches(source, &tables, &bound))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_lookup_by_id_only_is_found() {
    let tables = BTreeSet::from(["alert".to_owned()]);
    let bound = bound_structs(&[
        "pub struct Bound {\n    pub sme_id: SmeId,\n}\npub struct Loose {\n    pub id: AlertId,\n}\n",
    ]);
    assert_eq!(bound, BTreeSet::from(["Bound".to_owned()]));
    let of = |doc: &str, head: &str, body: &str| {
        let text = format!("//! Rows.\n\n/// {doc}\n{head} {{\n    {body}\n}}\n");
        breaches(&Source::new("alerts/store.rs", &text), &tables, &bound)
    };
    let body = "alert::table.find(id).first(db)";
    let found = of("Finds.", "pub fn find(db: &mut Db, id: &AlertId) -> R", body);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("src/alerts/store.rs:4: `find` touches"),
        "{}",
        found[0]
    );
    assert_eq!(
        of(
            "Finds.",
            "pub fn find(\n    db: &mut Db,\n    id: &AlertId,\n    sme: &SmeId,\n) -> R",
            body
        )
        .len(),
        1
    );
    assert_eq!(of("Finds.", "fn find(db: &mut Db, new: &Loose) -> R", body).len(), 1);
    for head in [
        "pub fn find(db: &mut Db, sme: &SmeId, id: &AlertId) -> R",
        "pub fn find(\n    db: &mut Db,\n    sme: &SmeId,\n) -> R",
        "pub fn create(db: &mut Db, new: &Bound) -> DbResult<()>",
        "pub fn create(db: &mut Db, new: &Bound)",
    ] {
        assert_eq!(of("Finds.", head, body), [""; 0], "{head}");
    }
    assert_eq!(
        of("All (needs the system scope).", "pub fn all(db: &mut Db) -> R", body),
        [""; 0]
    );
    assert_eq!(
        of("Finds.", "pub fn all(db: &mut Db) -> R", "half_alert::table.first(db)"),
        [""; 0]
    );
}

#[test]
fn tenant_tables_are_read_from_the_schema() {
    let schema = "diesel::table! {\n    a (id) {\n        id -> Text,\n    }\n}\ndiesel::table! {\n    b (sme_id) {\n        sme_id -> Text,\n    }\n}\n";
    assert_eq!(tenant_tables(schema), BTreeSet::from(["b".to_owned()]));
}
