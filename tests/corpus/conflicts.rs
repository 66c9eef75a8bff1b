//! NVD against the CVE list over real records: how often they agree about the versions of a product.

use std::collections::BTreeMap;

use tocsin::advisories::conflicts::{Outcome, nvd_and_cve};
use tocsin::advisories::{Source, Statement};

use super::imports::statements;
use super::support::{Outcome as Tested, with_corpus};

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Same => "same versions",
        Outcome::Overlap => "partly different",
        Outcome::Disjoint => "nothing in common",
        Outcome::FirstOnly => "NVD alone names it",
        Outcome::SecondOnly => "the CVE list alone names it",
        Outcome::Undecided => "cannot be compared",
    }
}

#[test]
fn agreements_and_conflicts_are_counted() -> Tested {
    with_corpus("agreements_and_conflicts_are_counted", |corpus| {
        // Several files may hold one record: the newest counts, as in the database.
        let mut newest: BTreeMap<(String, &str), Statement> = BTreeMap::new();
        for feed in ["nvd", "nvd_samples", "cve5"] {
            for statement in statements(corpus, feed)? {
                let key = (statement.id.clone(), statement.source.as_str());
                if newest.get(&key).is_none_or(|held| held.modified < statement.modified) {
                    newest.insert(key, statement);
                }
            }
        }
        let mut by_id: BTreeMap<String, Vec<Statement>> = BTreeMap::new();
        for ((id, _), statement) in newest {
            by_id.entry(id).or_default().push(statement);
        }
        let has = |all: &[Statement], source| all.iter().any(|one| one.source == source);
        by_id.retain(|_, all| has(all, Source::Nvd) && has(all, Source::Cve));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut silent, mut disputed) = (0, 0);
        for all in by_id.values() {
            let compared = nvd_and_cve(all);
            silent += usize::from(compared.is_empty());
            disputed += usize::from(compared.iter().any(|one| one.outcome.is_conflict()));
            for one in compared {
                *counts.entry(word(one.outcome)).or_default() += 1;
            }
        }
        let mut table = format!("weaknesses in both: {}\n", by_id.len());
        table += &format!("one of them names no product: {silent}\ndisputed: {disputed}\n");
        for (word, count) in counts {
            table += &format!("products, {word}: {count}\n");
        }
        println!("{table}");
        insta::assert_snapshot!(table, @r"
        weaknesses in both: 410
        one of them names no product: 321
        disputed: 16
        products, NVD alone names it: 116
        products, cannot be compared: 235
        products, nothing in common: 2
        products, partly different: 15
        products, same versions: 44
        products, the CVE list alone names it: 153
        ");
        Ok(())
    })
}
