//! Small hand-made cases: one advisory, a few rows, the verdict of each row.

use std::fs;

use serde::Deserialize;
use tempfile::TempDir;

use super::support::{Outcome, check, with_corpus};

#[derive(Deserialize)]
struct Case {
    name: String,
    advisory: serde_json::Value,
    inventory: String,
    expected: Vec<String>,
}

#[test]
fn every_case_is_right() -> Outcome {
    with_corpus("every_case_is_right", |corpus| {
        let text = fs::read_to_string(corpus.join("scenarios/cases.json"))?;
        let cases: Vec<Case> = serde_json::from_str(&text)?;
        assert!(cases.len() >= 100);
        for case in &cases {
            verify(case)?;
        }
        Ok(())
    })
}

/// A `?` marks a verdict on which rules in use differ.
fn verify(case: &Case) -> Outcome {
    let folder = TempDir::new()?;
    let (inventory, advisory) = (folder.path().join("inventory.csv"), folder.path().join("advisory.json"));
    fs::write(&inventory, &case.inventory)?;
    fs::write(&advisory, case.advisory.to_string())?;
    let printed = check(&inventory, &[advisory])?;
    for (line, expected) in (1..).zip(&case.expected) {
        let found = printed.iter().find(|printed| printed.line == line);
        let verdict = found.map_or("not_affected", |found| found.verdict.as_str());
        assert!(
            expected == "?" || expected == verdict,
            "{}, line {line}: {verdict}",
            case.name
        );
    }
    Ok(())
}
