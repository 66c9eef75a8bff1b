//! The image: what it copies, sets, runs and asks.

use super::commands::is_known;
use super::{is_setting, read, root};

/// One instruction: its word, what follows, and the stage it stands in.
struct Instruction {
    word: String,
    rest: String,
    stage: usize,
}

fn instructions() -> Vec<Instruction> {
    let text = read("Dockerfile");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    let joined = lines.collect::<Vec<_>>().join("\n").replace("\\\n", " ");
    let (mut found, mut stage) = (Vec::new(), 0);
    for line in joined.lines().filter(|line| !line.trim().is_empty()) {
        let (word, rest) = line.trim().split_once(' ').unwrap();
        stage += usize::from(word == "FROM");
        found.push(Instruction {
            word: word.into(),
            rest: rest.split_whitespace().collect::<Vec<_>>().join(" "),
            stage,
        });
    }
    found
}

/// What all instructions with this word say, in the last stage: the image that is shipped.
fn shipped(word: &str) -> Vec<String> {
    let all = instructions();
    let last = all.last().unwrap().stage;
    let own = all.into_iter().filter(|one| one.stage == last && one.word == word);
    own.map(|one| one.rest).collect()
}

fn list(json: &str) -> Vec<String> {
    serde_json::from_str(&json[json.find('[').unwrap()..]).unwrap()
}

fn environment() -> Vec<(String, String)> {
    let pairs = shipped("ENV").join(" ");
    let pairs = pairs.split(' ').map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (name.into(), value.into())).collect()
}

fn value(name: &str) -> String {
    let found = environment().into_iter().find(|(own, _)| own == name);
    found.unwrap_or_else(|| panic!("no {name}")).1
}

#[test]
fn what_is_copied_exists() {
    let ignored = read(".dockerignore");
    let allowed: Vec<&str> = ignored.lines().filter_map(|line| line.strip_prefix('!')).collect();
    assert!(ignored.lines().any(|line| line == "*") && !allowed.is_empty());
    for entry in &allowed {
        assert!(
            root().join(entry).exists(),
            ".dockerignore lets in {entry}, which is not there"
        );
    }
    let all = instructions();
    let stages: Vec<&str> = all
        .iter()
        .filter(|one| one.word == "FROM")
        .filter_map(|one| one.rest.split_once(" AS "))
        .map(|(_, name)| name)
        .collect();
    for copy in all.iter().filter(|one| one.word == "COPY") {
        let words: Vec<&str> = copy.rest.split(' ').collect();
        let sources = &words[..words.len() - 1];
        if let Some(stage) = sources[0].strip_prefix("--from=") {
            assert!(stages.contains(&stage), "no stage {stage}");
            assert_eq!(sources[1], "/src/target/release/tocsin");
            continue;
        }
        for source in sources.iter().filter(|source| **source != ".") {
            assert!(root().join(source).exists() && allowed.contains(source), "{source}");
        }
    }
}

/// The folders that are compiled in: named by the macros that do it, by `askama` and by `build.rs`.
fn compiled_in() -> Vec<String> {
    let mut found = vec!["src".to_owned(), "templates".to_owned(), "locales".to_owned()];
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            for mark in [
                "embed_migrations!(\"",
                "folder = \"",
                "include_str!(\"../",
                "include_bytes!(\"../",
            ] {
                for (at, _) in text.match_indices(mark) {
                    let named = text[at + mark.len()..].split('"').next().unwrap();
                    let first = named.split('/').find(|part| *part != "..").unwrap();
                    if root().join(first).exists() {
                        found.push(first.to_owned());
                    }
                }
            }
        }
    }
    found
}

#[test]
fn what_is_compiled_in_reaches_the_build() {
    let ignored = read(".dockerignore");
    let found = compiled_in();
    assert!(found.contains(&"migrations".to_owned()) && found.contains(&"static".to_owned()));
    for folder in found {
        assert!(ignored.lines().any(|line| line == format!("!{folder}")), "{folder}");
    }
}

#[test]
fn settings_ports_and_folders_agree() {
    for (name, _) in environment() {
        assert!(is_setting(&name), "{name}");
    }
    assert_eq!(shipped("VOLUME"), [value("TOCSIN_DATA")]);
    let listen = value("TOCSIN_LISTEN");
    assert_eq!(shipped("EXPOSE"), [listen.rsplit_once(':').unwrap().1]);
}

#[test]
fn the_user_has_no_rights_and_is_made() {
    let user = shipped("USER");
    assert_eq!(user.len(), 1);
    assert!(user[0] != "root" && user[0] != "0");
    let made = shipped("RUN").join(" ");
    assert!(
        made.contains("useradd") && made.ends_with(&format!(" {}", user[0])),
        "{made}"
    );
}

#[test]
fn what_it_runs_is_known() {
    let start = [list(&shipped("ENTRYPOINT")[0]), list(&shipped("CMD")[0])].concat();
    let health = list(&shipped("HEALTHCHECK")[0]);
    for command in [start, health] {
        assert_eq!(command[0], "tocsin", "no other program is sure to be in the image");
        assert!(is_known(&command[1..]), "{command:?}");
    }
}

#[test]
fn the_compiler_is_the_one_that_the_package_asks_for() {
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    let wanted = manifest["package"]["rust-version"].as_str().unwrap();
    let first = instructions().remove(0).rest;
    assert!(first.starts_with(&format!("rust:{wanted}-")), "{first}");
    let build = instructions().into_iter().find(|one| one.rest.contains("cargo build"));
    assert!(build.unwrap().rest.contains("--locked --release"));
}
