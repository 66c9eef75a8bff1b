//! Commands that make, move or refuse a database.

use super::*;

#[test]
fn migrating_twice_is_harmless() {
    let folder = Folder::new();
    let first = folder.run(&["migrate"]).done();
    assert!(
        first.lines().count() >= 1 && first.lines().all(|line| line.starts_with("migrated ")),
        "{first}"
    );
    assert_eq!(folder.run(&["migrate"]).done(), "The schema is up to date.\n");
}

#[test]
fn a_folder_that_cannot_be_made_is_one_line() {
    let folder = Folder::new();
    folder.write("file", "");
    for arguments in [&["migrate"][..], &["serve"], &["feed", "list"]] {
        let data = run(folder.tocsin(arguments).env("TOCSIN_DATA", "file/data"), "").refused(1);
        assert!(data.contains("TOCSIN_DATA") && data.contains("file/data"), "{data}");
        let url = "sqlite://file/none/tocsin.sqlite";
        let line = run(folder.tocsin(arguments).env("DATABASE_URL", url), "").refused(1);
        assert!(line.contains("database"), "{line}");
    }
}

#[test]
fn a_file_that_is_no_database_is_one_line_and_stays_as_it_is() {
    let folder = Folder::new();
    let text = "Dear diary, ".repeat(1_000);
    let file = folder.write("diary", &text);
    let url = format!("sqlite://{}", file.display());
    run(folder.tocsin(&["migrate"]).env("DATABASE_URL", url), "").refused(1);
    assert_eq!(std::fs::read_to_string(file).unwrap(), text);
}

#[test]
fn a_server_that_is_not_there_is_one_line() {
    let port = free_port();
    let url = format!("postgres://app:hidden@127.0.0.1:{port}/tocsin");
    for arguments in [&["serve"][..], &["migrate"], &["feed", "list"]] {
        let folder = Folder::new();
        let mut command = folder.tocsin(arguments);
        command.env("DATABASE_URL", &url).env("TOCSIN_MIGRATE_URL", &url);
        let line = run(&mut command, "").refused(1);
        assert!(line.contains("does not answer") && !line.contains("hidden"), "{line}");
    }
    let folder = Folder::new();
    let line = run(folder.tocsin(&["migrate"]).env("DATABASE_URL", &url), "").refused(2);
    assert!(line.contains("TOCSIN_MIGRATE_URL"), "{line}");
}
