//! Inventories of small businesses, each with every finding it must give and no other.
//!
//! Pairs on which the rules in use elsewhere differ are left out of the expected findings; on
//! those only our own stated rule is held to.

use std::collections::BTreeSet;
use std::path::Path;

use super::support::{Line, Outcome, check, lines, with_corpus};

fn scenario(name: &str) -> Outcome {
    with_corpus(&format!("scenario {name}"), |corpus| {
        let folder = corpus.join("scenarios").join(name);
        let expected = lines(csv::Reader::from_path(folder.join("expected.csv"))?, "verdict")?;
        let contested = lines(csv::Reader::from_path(folder.join("contested.csv"))?, "rule_verdict")?;
        let data = corpus.join("data");
        let advisories = [data.join("nvd"), data.join("nvd_overrides")];
        let printed = check(&folder.join("inventory.csv"), &advisories)?;
        judge(expected, contested, printed);
        Ok(())
    })
}

/// Exact on what is expected, by the rule on what is contested, sorted, nothing twice.
fn judge(expected: Vec<Line>, contested: Vec<Line>, printed: Vec<Line>) {
    assert!(printed.is_sorted_by(|a, b| (a.line, &a.advisory) < (b.line, &b.advisory)));
    let by_the_rule = contested.into_iter().filter(|line| line.verdict != "not_affected");
    let expected: BTreeSet<Line> = expected.into_iter().chain(by_the_rule).collect();
    let printed: BTreeSet<Line> = printed.into_iter().collect();
    let differences: Vec<&Line> = expected.symmetric_difference(&printed).take(20).collect();
    assert!(differences.is_empty(), "first differences: {differences:#?}");
}

#[test]
fn accountant() -> Outcome {
    scenario("accountant")
}

#[test]
fn architect() -> Outcome {
    scenario("architect")
}

#[test]
fn bakery() -> Outcome {
    scenario("bakery")
}

#[test]
fn two_hundred_businesses() -> Outcome {
    scenario("big")
}

#[test]
fn carpenter() -> Outcome {
    scenario("carpenter")
}

#[test]
fn dentist() -> Outcome {
    scenario("dentist")
}

#[test]
fn garage() -> Outcome {
    scenario("garage")
}

#[test]
fn hotel() -> Outcome {
    scenario("hotel")
}

#[test]
fn internet_shop() -> Outcome {
    scenario("ispshop")
}

#[test]
fn law_firm() -> Outcome {
    scenario("lawfirm")
}

#[test]
fn manufacturer() -> Outcome {
    scenario("manufacturer")
}

#[test]
fn school() -> Outcome {
    scenario("school")
}

#[test]
fn web_agency() -> Outcome {
    scenario("webagency")
}

#[test]
fn no_scenario_is_forgotten() -> Outcome {
    with_corpus("no_scenario_is_forgotten", |corpus| {
        let folders = std::fs::read_dir(corpus.join("scenarios"))?;
        let paths = folders.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let scenarios = paths.filter(|path: &std::path::PathBuf| has_inventory(path)).count();
        assert_eq!(scenarios, 13);
        Ok(())
    })
}

fn has_inventory(folder: &Path) -> bool {
    folder.join("inventory.csv").is_file()
}
