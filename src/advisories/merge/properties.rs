//! Merging does not depend on the order in which statements arrive, nor on hearing one twice.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::advisories::statement::RemedyKind;
use crate::matching::{Authority, Criterion, Node, Status};

fn criterion() -> impl Strategy<Value = Criterion> {
    let names = [
        "cpe:2.3:a:acme:shop:*:*:*:*:*:*:*:*",
        "cpe:2.3:a:acme:shop:1.0:*:*:*:*:*:*:*",
        "cpe:2.3:o:acme:box_firmware:*:*:*:*:*:*:*:*",
    ];
    (any::<bool>(), select(names.to_vec()))
        .prop_map(|(vulnerable, name)| Criterion::new(vulnerable, name.parse().unwrap(), None, None))
}

fn configuration() -> impl Strategy<Value = Configuration> {
    proptest::collection::vec(criterion(), 1..3).prop_map(|criteria| Configuration {
        nodes: vec![Node {
            criteria,
            ..Node::default()
        }],
        ..Configuration::default()
    })
}

fn ruling() -> impl Strategy<Value = Ruling> {
    let authority = select(vec![Authority::Maker, Authority::Analyst]);
    let status = select(vec![Status::Affected, Status::NotAffected, Status::Fixed]);
    (authority, status, criterion()).prop_map(|(authority, status, name)| Ruling {
        authority,
        status,
        names: vec![name],
        within: Vec::new(),
        reason: None,
    })
}

fn remedy() -> impl Strategy<Value = Remedy> {
    select(vec![
        RemedyKind::VendorFix,
        RemedyKind::Workaround,
        RemedyKind::NoFixPlanned,
    ])
    .prop_map(|kind| Remedy {
        kind,
        text: None,
        url: None,
        names: Vec::new(),
    })
}

/// A source is kept with one word for each document and weakness; several documents may have one date.
fn statements() -> impl Strategy<Value = Vec<Statement>> {
    let one = (
        (
            select(Source::ALL.to_vec()),
            select(vec!["CVE-1", "CVE-2", "GHSA-a", "X-1"]),
        ),
        proptest::option::of(select(vec!["CVE-1", "GHSA-a", "X-2"])),
        any::<bool>(),
        proptest::collection::vec(configuration(), 0..3),
        proptest::collection::vec(ruling(), 0..3),
        proptest::collection::vec(remedy(), 0..3),
    );
    proptest::collection::vec(one, 1..6).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        let statement = numbered.map(
            |(number, ((source, id), alias, rejected, configurations, rulings, remedies))| Statement {
                source,
                id: id.to_owned(),
                aliases: alias.into_iter().map(str::to_owned).collect(),
                rejected,
                document: Some(format!("acme {number}")),
                modified: Some(format!("2024-01-0{}", number % 2 + 1)),
                summary: Some(format!("words {number}")),
                configurations,
                rulings,
                remedies,
                ..Statement::default()
            },
        );
        statement.collect()
    })
}

fn by_id(mut advisories: Vec<Advisory>) -> Vec<Advisory> {
    advisories.sort_by(|left, right| left.id.cmp(&right.id));
    advisories
}

proptest! {
    #[test]
    fn the_order_of_arrival_does_not_matter(
        (given, shuffled) in statements().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        prop_assert_eq!(by_id(Advisory::merge_all(given.clone())), by_id(Advisory::merge_all(shuffled.clone())));
        prop_assert_eq!(Advisory::merge(&given), Advisory::merge(&shuffled));
    }

    #[test]
    fn hearing_a_statement_twice_changes_nothing(given in statements()) {
        let twice: Vec<Statement> = given.iter().chain(&given).cloned().collect();
        prop_assert_eq!(Advisory::merge(&twice), Advisory::merge(&given));
        prop_assert_eq!(by_id(Advisory::merge_all(twice)), by_id(Advisory::merge_all(given)));
    }

    #[test]
    fn one_set_of_ids_makes_one_advisory(given in statements()) {
        let merged = Advisory::merge_all(given.clone());
        for advisory in &merged {
            let ids = || std::iter::once(&advisory.id).chain(&advisory.aliases);
            let elsewhere = merged.iter().filter(|other| other.id != advisory.id);
            prop_assert!(elsewhere.flat_map(|other| std::iter::once(&other.id).chain(&other.aliases)).all(|id| !ids().any(|own| own == id)));
        }
        let named: usize = merged.iter().map(|advisory| 1 + advisory.aliases.len()).sum();
        let mut all: Vec<&String> = given.iter().flat_map(|one| std::iter::once(&one.id).chain(&one.aliases)).collect();
        all.sort();
        all.dedup();
        prop_assert_eq!(named, all.len());
    }
}
