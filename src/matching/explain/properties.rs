//! The steps of an explanation add up to what the engine answers, whatever is asked.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::configuration::Operator;
use super::super::criterion::{Role, Subject, answer};
use super::super::properties::{business, configurations, criterion, item};
use super::super::ruling::{Applicability, Authority, Ruling, Status};
use super::super::{Inventory, Row, Verdict, judge_in};
use super::tree::{GroupStep, Step};
use super::{explain, ground};

fn ruling() -> impl Strategy<Value = Ruling> {
    let status = select(&[Status::Affected, Status::NotAffected, Status::Fixed, Status::UnderInvestigation][..]);
    let authority = select(&[Authority::Maker, Authority::Analyst][..]);
    let names = || proptest::collection::vec(criterion(), 1..3);
    let within = prop_oneof![3 => Just(Vec::new()), 1 => names()];
    (authority, status, names(), within).prop_map(|(authority, status, names, within)| Ruling {
        authority,
        status,
        names,
        within,
        reason: None,
    })
}

fn rulings() -> impl Strategy<Value = Vec<Ruling>> {
    proptest::collection::vec(ruling(), 0..3)
}

/// Joins the members' values as the operator says.
fn joined(group: &GroupStep) -> Verdict {
    let members = group.members.iter().map(Step::counts);
    let value = match group.operator {
        Operator::Or => members.max(),
        Operator::And => members.min(),
    };
    match value {
        Some(value) if group.negate => value.negated(),
        value => value.unwrap_or_default(),
    }
}

fn adds_up(group: &GroupStep) -> bool {
    group.value == joined(group)
        && group.members.iter().all(|member| match member {
            Step::Group(inner) => adds_up(inner),
            Step::Criterion(_) => true,
        })
}

proptest! {
    #[test]
    fn the_steps_add_up_to_the_verdict(
        configurations in configurations(true),
        rulings in rulings(),
        business in business(),
        components in proptest::collection::vec(item(), 0..3),
    ) {
        let says = Applicability { configurations: &configurations, rulings: &rulings };
        let inventory = Inventory::new(&business);
        for row in &business {
            let row = Row { own: std::slice::from_ref(row), components: &components };
            let explained = explain(says, row, &inventory);
            let judged = judge_in(says, row, &inventory);
            prop_assert_eq!(explained.verdict(), judged.as_ref().map(|one| one.verdict).unwrap_or_default());
            prop_assert_eq!(&explained.finding, &judged);
            for configuration in explained.aspects.iter().flat_map(|aspect| &aspect.configurations) {
                prop_assert!(adds_up(&configuration.tree), "{:?}", configuration.tree);
                prop_assert_eq!(configuration.sum(), configuration.verdict);
            }
        }
    }

    #[test]
    fn the_grounds_of_an_answer_add_up_to_it(criterion in criterion(), item in item()) {
        let subject = Subject::new(&item);
        let parts = ground::parts(&criterion, &subject);
        prop_assert_eq!(ground::sum(&parts), answer(&criterion, &subject, Role::Hit));
        prop_assert!(!ground::grounds(&criterion, std::slice::from_ref(&subject)).is_empty());
    }

    #[test]
    fn a_promised_version_helps(found in configurations(true), business in business()) {
        let inventory = Inventory::new(&business);
        for row in &business {
            let explained = explain(found.as_slice(), std::slice::from_ref(row).into(), &inventory);
            let promised = explained.changes.iter().find_map(|change| match change {
                super::Change::Update(version) => Some(version.clone()),
                _ => None,
            });
            if let Some(version) = promised {
                let mut newer = row.clone();
                newer.version = Some(version);
                let after = judge_in(found.as_slice(), std::slice::from_ref(&newer).into(), &inventory);
                let after = after.map(|one| one.verdict).unwrap_or_default();
                prop_assert!(after < explained.verdict());
            }
        }
    }
}
