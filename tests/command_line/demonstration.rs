//! `tocsin demo`.

use super::*;

#[test]
fn a_folder_with_foreign_files_is_refused_and_left_alone() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("mine")).unwrap();
    folder.write("mine/thesis.txt", "years of work");
    folder.write("mine/tocsin.sqlite", "not yours");
    let line = folder.run(&["demo", "--port", "0", "--data", "mine"]).refused(2);
    assert!(line.contains("--data") && line.contains("thesis.txt"), "{line}");
    for (name, text) in [
        ("mine/thesis.txt", "years of work"),
        ("mine/tocsin.sqlite", "not yours"),
    ] {
        assert_eq!(std::fs::read_to_string(folder.path(name)).unwrap(), text);
    }
    folder.write("file", "a file");
    let line = folder.run(&["demo", "--port", "0", "--data", "file"]).refused(2);
    assert!(line.contains("--data") && line.contains("file"), "{line}");
}
