//! `tocsin backup`.

use super::*;

#[test]
fn a_copy_is_private_whole_and_never_overwrites() {
    let instance = Instance::with_operator();
    instance.sql(MESSAGES);
    let words = instance.run(&["backup", "copy.sqlite"]).done();
    for part in [
        "Wrote copy.sqlite: ",
        "1 businesses",
        "1 people",
        "2 messages not sent yet",
        "encrypted",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let copy = instance.path("copy.sqlite");
    assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(count(&copy, "outbox"), 4);
    let before = std::fs::read(&copy).unwrap();
    instance.run(&["backup", "copy.sqlite"]).refused("is there already");
    assert_eq!(std::fs::read(&copy).unwrap(), before);
    assert!(!instance.path("copy.sqlite.part").exists());
    let words = instance.run(&["backup"]).done();
    let name = words.split([' ', ':']).nth(1).unwrap().to_owned();
    assert!(
        name.starts_with("tocsin-20") && instance.path(&name).exists(),
        "{words}"
    );
}

#[test]
fn it_is_consistent_while_somebody_writes() {
    let instance = Instance::with_operator();
    let mut writer = open(&instance.database());
    writer
        .batch_execute("CREATE TABLE pair (a, b); INSERT INTO pair VALUES (0, 0);")
        .unwrap();
    // A writer in the middle of its work, and one that goes on while the copy is made.
    writer
        .batch_execute("PRAGMA busy_timeout=10000; BEGIN IMMEDIATE; UPDATE pair SET a = 1;")
        .unwrap();
    instance.run(&["backup", "one.sqlite"]).done();
    writer.batch_execute("UPDATE pair SET b = 1; COMMIT;").unwrap();
    let mut running = instance
        .command(&["backup", "two.sqlite"])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    for round in 2..400 {
        let step = format!("BEGIN IMMEDIATE; UPDATE pair SET a = {round}; UPDATE pair SET b = {round}; COMMIT;");
        writer.batch_execute(&step).unwrap();
    }
    assert!(running.wait().unwrap().success());
    for copy in ["one.sqlite", "two.sqlite"] {
        assert_eq!(count(&instance.path(copy), "pair WHERE a = b"), 1, "{copy}");
    }
}

#[test]
fn nothing_to_copy_is_one_line() {
    let instance = Instance::new();
    instance
        .run(&["backup", "copy.sqlite"])
        .refused("there is no database at");
    assert!(!instance.path("copy.sqlite").exists() && !instance.path("data").exists());
}
