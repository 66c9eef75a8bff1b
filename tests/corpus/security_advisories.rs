//! CSAF documents and VEX: every real document is read; broken ones are named and end nothing.

use std::collections::BTreeSet;
use std::path::Path;

use tocsin::advisories::sources::{self, Event, MAX_FILE_BYTES};
use tocsin::advisories::{Source, Statement};

use super::support::{Outcome, with_corpus};

/// What is read below a folder: documents, their statements, and what cannot be read.
#[derive(Default)]
struct Read {
    documents: usize,
    statements: Vec<Statement>,
    problems: Vec<String>,
}

fn read(corpus: &Path, folders: &[&str]) -> Result<Read, Box<dyn std::error::Error>> {
    let folders: Vec<_> = folders.iter().map(|folder| corpus.join("data").join(folder)).collect();
    let mut found = Read::default();
    sources::read::<std::convert::Infallible>(&sources::find(&folders)?, MAX_FILE_BYTES, &mut |event| {
        match event {
            Event::Document(_, document) => {
                found.documents += 1;
                found.statements.extend(document.statements);
            }
            Event::Problem(problem) | Event::Unknown(problem) => found.problems.push(problem.to_string()),
            Event::Doubted(_, doubt, _) => found.problems.push(doubt.to_string()),
            Event::Checked(..) | Event::Progress(_) => {}
        }
        Ok(())
    })?;
    Ok(found)
}

fn print(name: &str, found: &Read) {
    let count = |what: fn(&Statement) -> usize| found.statements.iter().map(what).sum::<usize>();
    println!(
        "{name}: {} documents, {} statements, {} with a known product, {} rulings, {} unnamed products, {} remedies",
        found.documents,
        found.statements.len(),
        found.statements.iter().filter(|one| one.names_products()).count(),
        count(|one| one.rulings.len()),
        count(|one| one.unnamed.len()),
        count(|one| one.remedies.len()),
    );
}

#[test]
fn every_csaf_document_is_read() -> Outcome {
    with_corpus("every CSAF document", |corpus| {
        let folders = [
            "csaf/cisa-ot",
            "csaf/cisa-it",
            "csaf/cisa-signed",
            "csaf/redhat-siemens",
            "csaf/oasis-examples/csaf",
        ];
        let found = read(corpus, &folders)?;
        print("CSAF", &found);
        assert_eq!(found.problems, Vec::<String>::new());
        assert!(found.documents > 240, "{}", found.documents);
        assert!(
            found
                .statements
                .iter()
                .all(|one| one.source == Source::Csaf && one.document.is_some())
        );
        let keys: BTreeSet<String> = found.statements.iter().map(Statement::key).collect();
        assert!(keys.len() > 700, "{}", keys.len());
        assert!(found.statements.iter().any(|one| !one.rulings.is_empty()));
        assert!(found.statements.iter().any(|one| !one.unnamed.is_empty()));
        Ok(())
    })
}

#[test]
fn documents_that_break_the_standard_are_read_or_named() -> Outcome {
    with_corpus("invalid CSAF documents", |corpus| {
        let found = read(corpus, &["csaf_validator/sample/data"])?;
        print("validator samples", &found);
        assert!(found.documents >= 30, "{} {:?}", found.documents, found.problems);
        for problem in &found.problems {
            assert!(problem.contains(".json: "), "{problem}");
        }
        Ok(())
    })
}

#[test]
fn every_vex_in_cyclonedx_is_read() -> Outcome {
    with_corpus("CycloneDX VEX", |corpus| {
        let folders = ["sbom/cyclonedx-bom-examples/VEX"];
        let found = read(corpus, &folders)?;
        print("CycloneDX VEX", &found);
        let vex = found
            .statements
            .iter()
            .filter(|one| one.source == Source::CycloneDx)
            .count();
        assert!(vex >= 12, "{vex} {:?}", found.problems);
        Ok(())
    })
}
