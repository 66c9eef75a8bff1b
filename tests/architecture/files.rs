//! Rules about files: each says what it is for, none is too long, and the repository has no stray entries.

use crate::source::{Source, assert_none, root};

/// Lines a file may have.
const MOST_LINES: usize = 400;

/// What may stand at the top of the repository.
const ENTRIES: &[&str] = &[
    ".ci",
    ".dockerignore",
    ".editorconfig",
    ".env.example",
    ".git",
    ".gitattributes",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "Dockerfile",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "bench",
    "benches",
    "build.rs",
    "clippy.toml",
    "compose.yaml",
    "deny.toml",
    "docs",
    "fuzz",
    "locales",
    "migrations",
    "rustfmt.toml",
    "scripts",
    "src",
    "static",
    "templates",
    "tests",
];

fn says_what_it_is_for(source: &Source) -> Vec<String> {
    let first = source.text.lines().next().unwrap_or_default();
    if first.starts_with("//! ") {
        return Vec::new();
    }
    vec![source.breach(1, "a file begins with `//!` and what it is for")]
}

fn is_short(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines <= MOST_LINES {
        return Vec::new();
    }
    vec![source.breach(lines, &format!("more than {MOST_LINES} lines"))]
}

/// Entries that are neither known nor ignored by git.
fn strays(entries: &[String], ignored: &str) -> Vec<String> {
    let is_ignored = |entry: &str| ignored.lines().any(|line| line.trim_matches('/') == entry);
    let stray = |entry: &&String| !ENTRIES.contains(&entry.as_str()) && !is_ignored(entry);
    entries.iter().filter(stray).cloned().collect()
}

/// Settings that a text does not name.
fn unnamed<'a>(settings: &[&'a str], text: &str) -> Vec<&'a str> {
    let named = |name: &str| text.contains(&format!("`{name}`")) || text.contains(&format!("`{name}="));
    settings.iter().filter(|name| !named(name)).copied().collect()
}

#[test]
fn every_file_says_what_it_is_for() {
    assert_none(says_what_it_is_for);
}

#[test]
fn no_file_is_too_long() {
    assert_none(is_short);
}

#[test]
fn the_repository_has_no_stray_entries() {
    let entries = std::fs::read_dir(root()).unwrap();
    let entries: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let ignored = std::fs::read_to_string(root().join(".gitignore")).unwrap();
    assert_eq!(
        strays(&entries, &ignored),
        [""; 0],
        "unknown entries at the top of the repository"
    );
}

#[test]
fn the_readme_names_every_setting() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let settings: Vec<&str> = tocsin::config::SETTINGS.iter().map(|setting| setting.name).collect();
    assert!(settings.contains(&"DATABASE_URL"), "the settings are found");
    assert_eq!(
        unnamed(&settings, &readme),
        [""; 0],
        "settings that README.md does not name"
    );
}

#[test]
fn the_checkers_find_made_up_breaches() {
    let bare = Source::new("a/b.rs", "use c;\n");
    assert_eq!(
        says_what_it_is_for(&bare),
        ["src/a/b.rs:1: a file begins with `//!` and what it is for"]
    );
    assert_eq!(says_what_it_is_for(&Source::new("a/b.rs", "//! For c.\n")), [""; 0]);
    let long = "x\n".repeat(MOST_LINES + 1);
    assert_eq!(
        is_short(&Source::new("a/b.rs", &long)),
        ["src/a/b.rs:401: more than 400 lines"]
    );
    assert_eq!(is_short(&Source::new("a/b.rs", &long[2..])), [""; 0]);
    let entries = ["src".to_owned(), "target".to_owned(), "notes.txt".to_owned()];
    assert_eq!(strays(&entries, "# Built.\n/target/\n"), ["notes.txt"]);
    assert_eq!(
        unnamed(&["TOCSIN_A", "TOCSIN_B"], "| `TOCSIN_A` | what |"),
        ["TOCSIN_B"]
    );
    assert_eq!(
        unnamed(&["TOCSIN_LOG"], "| `TOCSIN_LOG_FORMAT` | what |"),
        ["TOCSIN_LOG"]
    );
}
