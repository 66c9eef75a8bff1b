//! The copy before a migration.

use super::*;

#[test]
fn a_database_that_will_change_is_copied_and_five_copies_are_kept() {
    let instance = Instance::with_operator();
    assert!(instance.beside(".before-migration-").is_empty(), "new: nothing to lose");
    instance.run(&["migrate"]).done();
    assert!(instance.beside(".before-migration-").is_empty(), "nothing pending");
    for round in 1..=7 {
        instance.sql(ONE_PENDING);
        let words = instance.run(&["migrate"]).done();
        let copies = instance.beside(".before-migration-");
        assert!(words.contains(copies.last().unwrap()), "{words}");
        assert_eq!(copies.len(), round.min(5));
    }
    let newest = instance.beside(".before-migration-").pop().unwrap();
    let newest = instance.path("data").join(newest);
    assert_eq!(count(&newest, "person"), 1);
    assert_eq!(
        count(&newest, "__diesel_schema_migrations WHERE version = '20261123000001'"),
        0
    );
    assert_eq!(std::fs::metadata(&newest).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_start_copies_too() {
    let instance = Instance::with_operator();
    instance.sql(ONE_PENDING);
    let run = instance.run(&["feed", "list"]);
    assert_eq!(run.status, 0);
    let copies = instance.beside(".before-migration-");
    assert_eq!(copies.len(), 1);
    assert!(run.err.contains(&copies[0]), "the log names it: {}", run.err);
}

#[test]
fn without_a_copy_nothing_is_migrated() {
    let instance = Instance::with_operator();
    instance.sql(ONE_PENDING);
    // No name is left for the copy: the longest that file systems take is 255 signs.
    let long = instance.path("data").join(format!("{}.sqlite", "x".repeat(230)));
    std::fs::copy(instance.database(), &long).unwrap();
    let url = format!("sqlite://{}", long.display());
    let run = instance.run_with(&["migrate"], &[("DATABASE_URL", &url)]);
    assert_eq!(run.status, 1, "{run:?}");
    assert_eq!(
        count(&long, "__diesel_schema_migrations WHERE version = '20261123000001'"),
        0
    );
    let run = instance.run_with(&["feed", "list"], &[("DATABASE_URL", &url)]);
    assert!(
        run.status == 1 && run.err.contains("cannot copy the database"),
        "{run:?}"
    );
}
