//! The quality corpus: known ways of being wrong, one file for each class of failure.
//!
//! Every case goes the way that a real one goes: bytes through `formats::read`, statements through
//! `Advisory::merge_all`, stored and read back as the database does it, and judged inside the
//! inventory of one business. The facts are public (ids, names, version numbers); the documents are
//! written by us from them. What today's engine gets wrong stays in as `known_wrong`, counts in the
//! table, and fails the test as soon as it is right, so that nobody forgets to strike the mark.

mod corpus;
mod notation;
mod run;
mod table;

use std::error::Error;

use corpus::{Case, Class, Trap};
use run::Outcome;

/// Fewer would mean that files were lost.
const LEAST_CASES: usize = 150;

/// What is not as recorded, in words.
fn deviation(class: &Class, trap: &Trap, case: &Case, outcome: &Outcome) -> Option<String> {
    let place = format!("{}: {}: {}", class.name, trap.name, case.row);
    let is_right = outcome.is_as(case);
    match (&case.known_wrong, is_right) {
        (None, false) => Some(format!(
            "{place}\n    expected {}\n    found    {outcome}",
            case.expected()
        )),
        (Some(_), true) => Some(format!("{place}\n    is right now: remove known_wrong")),
        _ => None,
    }
}

#[test]
fn every_case_is_as_recorded() -> Result<(), Box<dyn Error>> {
    let classes = corpus::classes()?;
    let mut deviations = Vec::new();
    let mut rows = Vec::new();
    for class in &classes {
        let mut row = table::Row::new(&class.name);
        for trap in &class.traps {
            let read = run::advisories(trap).map_err(|error| format!("{}: {}: {error}", class.name, trap.name))?;
            let Some(advisories) = read else {
                row.wait(trap.cases.len());
                continue;
            };
            for case in &trap.cases {
                let outcome = run::judge(trap, case, &advisories)
                    .map_err(|error| format!("{}: {}: {}: {error}", class.name, trap.name, case.row))?;
                row.count(case, &outcome);
                deviations.extend(deviation(class, trap, case, &outcome));
            }
        }
        rows.push(row);
    }
    println!("{}", table::print(&rows));
    assert!(
        table::cases(&rows) >= LEAST_CASES,
        "the corpus has lost cases: fewer than {LEAST_CASES}"
    );
    assert!(
        deviations.is_empty(),
        "{} deviations:\n{}",
        deviations.len(),
        deviations.join("\n")
    );
    Ok(())
}

#[test]
fn every_trap_names_its_source_and_why_it_is_one() -> Result<(), Box<dyn Error>> {
    for class in corpus::classes()? {
        assert!(!class.about.trim().is_empty(), "{} says what goes wrong", class.name);
        for trap in &class.traps {
            let place = format!("{}: {}", class.name, trap.name);
            assert!(trap.fact.len() > 8, "{place}: the source of the fact");
            assert!(trap.why.len() > 8, "{place}: why it is a trap");
            assert!(!trap.cases.is_empty(), "{place}: has no case");
            let reasons = trap.cases.iter().filter_map(|case| case.known_wrong.as_deref());
            assert!(
                reasons.into_iter().all(|reason| reason.len() > 8),
                "{place}: why it is wrong"
            );
        }
    }
    Ok(())
}
