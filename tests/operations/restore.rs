//! `tocsin restore`, and what becomes of messages that waited.

use super::*;

#[test]
fn a_message_sent_after_the_backup_is_held_and_goes_out_under_the_same_id() {
    let instance = Instance::with_operator();
    instance.sql(MESSAGES);
    instance.run(&["backup", "copy.sqlite"]).done();
    // The worker sends, then the disk is lost.
    instance.sql("UPDATE outbox SET state = 'sent', sent_at = 1 WHERE state IN ('queued', 'claimed')");
    std::fs::remove_dir_all(instance.path("data")).unwrap();
    let words = instance.run(&["restore", "copy.sqlite"]).done();
    assert!(words.contains("2 messages are held"), "{words}");

    let due = "outbox WHERE state IN ('queued', 'claimed') AND next_attempt_at <= 4102444800000000";
    assert_eq!(instance.count(due), 0, "nothing leaves by itself");
    let (status, found) = instance.doctor(&[]);
    assert_eq!((status, state_of(&found, "held messages").0), (0, "warning"));
    assert_eq!(instance.run(&["outbox", "release"]).done(), "2 messages released\n");
    assert_eq!(instance.count(due), 2);
    assert_eq!(
        instance.count("outbox WHERE state = 'queued' AND message_id = id || '@chamber.example'"),
        2
    );
}

#[test]
fn held_messages_can_be_given_up() {
    let instance = Instance::with_operator();
    instance.sql(MESSAGES);
    assert_eq!(instance.run(&["outbox", "hold"]).done(), "2 messages held\n");
    assert_eq!(instance.run(&["outbox", "drop"]).done(), "2 messages given up\n");
    assert_eq!(instance.count("outbox WHERE state = 'failed'"), 3);
    assert_eq!(instance.run(&["outbox", "release"]).done(), "0 messages released\n");
}

#[test]
fn what_surely_was_not_sent_goes_out_when_asked() {
    let instance = Instance::with_operator();
    instance.sql(MESSAGES);
    instance.run(&["backup", "copy.sqlite"]).done();
    let words = instance
        .run(&["restore", "copy.sqlite", "--force", "--send-queued"])
        .done();
    assert!(!words.contains("held"), "{words}");
    assert_eq!(
        instance.count("outbox WHERE next_attempt_at = 0 AND state IN ('queued', 'claimed')"),
        2
    );
}

#[test]
fn who_signed_out_stays_signed_out() {
    let instance = Instance::with_operator();
    instance.sql(
        "INSERT INTO session (token_hash, person_id, created_at, last_seen_at, expires_at)
           SELECT 'hash', id, 0, 0, 4102444800000000 FROM person;
         INSERT INTO one_time_token (token_hash, purpose, subject, email, document, created_at, expires_at)
           VALUES ('a', 'reset', 'p', 'nora@example.org', '{}', 0, 4102444800000000),
             ('b', 'claim', 's', '', '{}', 0, 4102444800000000);",
    );
    instance.run(&["backup", "copy.sqlite"]).done();
    instance.run(&["restore", "copy.sqlite", "--force"]).done();
    assert_eq!((instance.count("session"), instance.count("person")), (0, 1));
    assert_eq!(
        instance.count("one_time_token WHERE purpose = 'claim'"),
        1,
        "letters stay good"
    );
    assert_eq!(
        instance.count("one_time_token"),
        1,
        "a reset that was used since does not work again"
    );
}

#[test]
fn a_database_that_holds_something_is_kept_aside() {
    let instance = Instance::with_operator();
    instance.run(&["backup", "copy.sqlite"]).done();
    instance.sql("UPDATE person SET name = 'After the backup'");
    let refused = instance.run(&["restore", "copy.sqlite"]).refused("is not empty");
    assert!(refused.contains("--force"), "{refused}");
    assert_eq!(instance.count("person WHERE name = 'After the backup'"), 1);
    let words = instance.run(&["restore", "copy.sqlite", "--force"]).done();
    assert!(words.contains("The database as it was: "), "{words}");
    assert_eq!(instance.count("person WHERE name = 'Nora'"), 1);
    let kept = instance.beside(".before-restore-");
    assert_eq!(kept.len(), 1, "{kept:?}");
    let former = instance.path("data").join(&kept[0]);
    assert_eq!(count(&former, "person WHERE name = 'After the backup'"), 1);
    assert!(instance.beside(".restoring").is_empty());
}

#[test]
fn a_database_in_use_is_never_replaced() {
    let instance = Instance::with_operator();
    instance.run(&["backup", "copy.sqlite"]).done();
    // Open and idle, as the pool of a server is.
    let mut idle = open(&instance.database());
    idle.batch_execute("PRAGMA journal_mode=WAL; SELECT * FROM person;")
        .unwrap();
    for more in [&[][..], &["--force"]] {
        let arguments = [&["restore", "copy.sqlite"][..], more].concat();
        let run = instance.run(&arguments);
        assert_eq!(run.status, 2, "{run:?}");
        assert!(
            run.err.contains(if more.is_empty() { "not empty" } else { "in use" }),
            "{run:?}"
        );
    }
    assert!(instance.beside("restor").is_empty());
    drop(idle);
    instance.run(&["restore", "copy.sqlite", "--force"]).done();
}

#[test]
fn what_is_no_backup_of_ours_changes_nothing() {
    let instance = Instance::with_operator();
    instance.run(&["backup", "copy.sqlite"]).done();
    let copy = std::fs::read(instance.path("copy.sqlite")).unwrap();
    let mut damaged = copy.clone();
    let middle = damaged.len() / 2;
    damaged[middle..].fill(0xAA);
    std::fs::write(instance.path("damaged.sqlite"), &damaged).unwrap();
    std::fs::write(instance.path("short.sqlite"), &copy[..middle]).unwrap();
    std::fs::write(
        instance.path("words.sqlite"),
        "no database at all, but long enough to be one ".repeat(99),
    )
    .unwrap();
    open(&instance.path("foreign.sqlite"))
        .batch_execute("CREATE TABLE other (a)")
        .unwrap();
    std::fs::write(instance.path("newer.sqlite"), &copy).unwrap();
    open(&instance.path("newer.sqlite"))
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('20991231000000')")
        .unwrap();
    for (name, about) in [
        ("damaged.sqlite", "damaged"),
        ("short.sqlite", "damaged"),
        ("words.sqlite", "damaged"),
        ("foreign.sqlite", "no database of Tocsin"),
        ("newer.sqlite", "newer Tocsin"),
        ("absent.sqlite", "No such file"),
    ] {
        instance.run(&["restore", name, "--force"]).refused(about);
    }
    assert_eq!(instance.count("person"), 1);
    assert!(instance.beside("restor").is_empty());
    assert!(!instance.path("absent.sqlite").exists());
}

#[test]
fn a_broken_database_gives_way() {
    let instance = Instance::with_operator();
    instance.run(&["backup", "copy.sqlite"]).done();
    std::fs::write(instance.database(), "scrambled ".repeat(999)).unwrap();
    instance.run(&["restore", "copy.sqlite"]).refused("--force");
    instance.run(&["restore", "copy.sqlite", "--force"]).done();
    assert_eq!(instance.count("person"), 1);
}
