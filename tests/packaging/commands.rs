//! Commands that other files name: each is shown to the program itself.

use super::read;
use std::process::{Command, Stdio};

/// True when the program knows these arguments: it then prints its help, whatever else they ask for.
pub fn is_known(arguments: &[String]) -> bool {
    let status = Command::new(env!("CARGO_BIN_EXE_tocsin"))
        .args(arguments)
        .arg("--help")
        .env_clear()
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.unwrap().success()
}

fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for sign in line.chars().chain([' ']) {
        match sign {
            '"' => quoted = !quoted,
            ' ' if !quoted => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            other => word.push(other),
        }
    }
    words
}

/// The arguments of `tocsin` on a line of a guide, if it is there.
fn arguments(line: &str) -> Option<Vec<String>> {
    let line = line.split(" # ").next().unwrap().trim_start_matches("$ ");
    let words = words(line);
    let is_program = |word: &String| word == "tocsin" || (word.ends_with("/tocsin") && !word.contains(['=', ':']));
    let program = words.iter().position(is_program)?;
    // Settings may stand before it, and a container that it runs in.
    let is_run = words[..program].iter().all(|word| {
        word.contains('=') || ["docker", "compose", "exec", "run", "--rm", "web", "worker"].contains(&word.as_str())
    });
    let end = |word: &&String| !["<", ">", "|", "\\", "&&"].contains(&word.as_str());
    is_run.then(|| words[program + 1..].iter().take_while(end).cloned().collect())
}

fn code_lines(text: &str) -> Vec<&str> {
    let blocks = text.split("```").skip(1).step_by(2);
    blocks.flat_map(|block| block.lines().skip(1)).collect()
}

#[test]
fn the_guides_name_only_commands_that_exist() {
    let mut seen = 0;
    for guide in ["README.md", "docs/operator.md", "docs/check.md"] {
        let text = read(guide);
        for line in code_lines(&text) {
            if let Some(arguments) = arguments(line) {
                assert!(is_known(&arguments), "{guide}: {line}");
                seen += 1;
            }
        }
    }
    assert!(seen > 15, "the commands are found: {seen}");
}

#[test]
fn unknown_commands_and_flags_are_noticed() {
    let known = |line: &str| is_known(&arguments(line).unwrap());
    assert!(known("DATABASE_URL=x tocsin serve --role web"));
    assert!(known("tocsin restore FILE --force"));
    assert!(!known("tocsin nonsense"));
    assert!(!known("tocsin serve --nonsense"));
    assert!(!known("tocsin serve --role nonsense"));
    assert_eq!(arguments("docker build -t tocsin ."), None);
    assert_eq!(
        arguments("tocsin user add --name \"Nora Keller\" < password"),
        Some(["user", "add", "--name", "Nora Keller"].map(str::to_owned).to_vec())
    );
}
