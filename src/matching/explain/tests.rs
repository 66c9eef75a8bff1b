//! What an explanation names: the bound, the platform and who has it, the ruling, and what would help.

use std::cmp::Ordering;

use super::super::{Applicability, Missing, Scheme, Verdict};
use super::super::{Authority, Bound, Configuration, Criterion, Inventory, Item, Node, Operator, Ruling, Status};
use super::{Change, End, Explanation, Ground, Standing, explain};

fn below(product: &str, fix: &str) -> Criterion {
    let name = format!("cpe:2.3:a:maker:{product}:*:*:*:*:*:*:*:*");
    Criterion::new(true, name.parse().unwrap(), None, Some(Bound::excluding(fix)))
}

fn platform(product: &str) -> Criterion {
    let name = format!("cpe:2.3:h:maker:{product}:-:*:*:*:*:*:*:*");
    Criterion::new(false, name.parse().unwrap(), None, None)
}

fn any_of(criteria: Vec<Criterion>) -> Node {
    Node {
        criteria,
        ..Node::default()
    }
}

fn of(nodes: Vec<Node>, operator: Operator) -> Vec<Configuration> {
    vec![Configuration {
        operator,
        nodes,
        ..Configuration::default()
    }]
}

fn explained(says: Applicability<'_>, rows: &[Item]) -> Explanation {
    explain(says, rows[..1].into(), &Inventory::new(rows))
}

fn plain(found: &[Configuration], rows: &[Item]) -> Explanation {
    explained(found.into(), rows)
}

#[test]
fn the_bound_that_decided_is_named() {
    let found = of(
        vec![any_of(vec![below("shop", "2.0"), below("other", "9")])],
        Operator::Or,
    );
    let inside = plain(&found, &[Item::new("maker", "shop", Some("1.5"))]);
    let step = inside.named().next().unwrap();
    assert_eq!(inside.named().count(), 1, "the other product is not ours");
    let bound = |version: &str, order| Ground::Bound {
        version: version.to_owned(),
        bound: "2.0".to_owned(),
        end: End::Upper,
        inclusive: false,
        scheme: Scheme::Generic,
        order: Some(order),
    };
    assert_eq!(step.grounds, [bound("1.5", Ordering::Less)]);
    assert_eq!(inside.verdict(), Verdict::Affected);
    assert_eq!(inside.changes, [Change::Update("2.0".to_owned()), Change::Correction]);

    let outside = plain(&found, &[Item::new("maker", "shop", Some("2.0"))]);
    assert_eq!(outside.named().next().unwrap().grounds, [bound("2.0", Ordering::Equal)]);
    assert_eq!(outside.verdict(), Verdict::NotAffected);
    assert_eq!(outside.changes, [Change::OtherVersion, Change::Correction]);
}

#[test]
fn a_platform_names_the_row_that_supplies_it_or_asks_for_it() {
    let found = of(
        vec![any_of(vec![below("shop", "2.0")]), any_of(vec![platform("box")])],
        Operator::And,
    );
    let shop = Item::new("maker", "shop", Some("1.0"));
    let alone = plain(&found, std::slice::from_ref(&shop));
    let leg = |one: &Explanation| one.aspects[0].configurations[0].tree.criteria()[1].met_by.clone();
    assert_eq!((alone.verdict(), leg(&alone)), (Verdict::Possible, None));
    let asks = Change::TellPlatform {
        vendor: "maker".into(),
        product: "box".into(),
    };
    assert_eq!(alone.changes[0], asks);
    let both = plain(&found, &[shop, Item::new("maker", "box", None)]);
    assert_eq!(
        (both.verdict(), leg(&both)),
        (Verdict::Affected, Some("maker box".to_owned()))
    );
}

#[test]
fn a_missing_version_is_asked_for() {
    let found = of(vec![any_of(vec![below("shop", "2.0")])], Operator::Or);
    let asked = plain(&found, &[Item::new("maker", "shop", None)]);
    let step = asked.named().next().unwrap();
    assert_eq!(
        (step.hit, &step.missing),
        (Some(Verdict::Possible), &Some(Missing::Version))
    );
    assert_eq!(step.grounds, [Ground::NoVersion]);
    assert_eq!(
        asked.changes[..2],
        [Change::TellVersion, Change::Update("2.0".to_owned())]
    );
}

#[test]
fn each_ruling_says_whether_it_counts() {
    let found = of(vec![any_of(vec![below("shop", "2.0")])], Operator::Or);
    let exactly = |version: &str| {
        let name = format!("cpe:2.3:a:maker:shop:{version}:*:*:*:*:*:*:*");
        Criterion::new(true, name.parse().unwrap(), None, None)
    };
    let ruling = |authority, status, version: &str| Ruling {
        authority,
        status,
        names: vec![exactly(version)],
        within: Vec::new(),
        reason: None,
    };
    let mut inside = ruling(Authority::Analyst, Status::Fixed, "1.0");
    inside.within = vec![exactly("9")];
    let rulings = [
        ruling(Authority::Maker, Status::Affected, "1.0"),
        ruling(Authority::Analyst, Status::NotAffected, "1.0"),
        ruling(Authority::Analyst, Status::NotAffected, "1.1"),
        inside,
    ];
    let says = Applicability {
        configurations: &found,
        rulings: &rulings,
    };
    let ruled = explained(says, &[Item::new("maker", "shop", Some("1.0"))]);
    let standings: Vec<Standing> = ruled.aspects[0].rulings.iter().map(|one| one.standing).collect();
    let expected = [
        Standing::Overruled,
        Standing::Decides,
        Standing::OtherRelease,
        Standing::Elsewhere,
    ];
    assert_eq!(standings, expected);
    assert_eq!(ruled.verdict(), Verdict::NotAffected);
    assert_eq!(ruled.ruling().unwrap().status, Status::NotAffected);
    assert!(ruled.changes.contains(&Change::Ruling));
}

#[test]
fn what_is_not_named_at_all_says_so() {
    let found = of(vec![any_of(vec![below("shop", "2.0")])], Operator::Or);
    let other = plain(&found, &[Item::new("maker", "till", Some("1.0"))]);
    assert_eq!((other.named().count(), other.changes), (0, vec![Change::Naming]));
}

#[test]
fn the_steps_read_as_lines() {
    let found = of(
        vec![any_of(vec![below("shop", "2.0")]), any_of(vec![platform("box")])],
        Operator::And,
    );
    let read = plain(&found, &[Item::new("maker", "shop", Some("1.0"))]).to_text(1);
    let expected = "  program maker shop 1.0: cannot be decided\n    configuration 1: cannot be decided\n      \
                    all of: cannot be decided\n        any of: yes\n          \
                    cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:* < 2.0: yes (1.0 < 2.0)\n        \
                    any of: cannot be decided\n          \
                    cpe:2.3:h:maker:box:-:*:*:*:*:*:*:*: no (condition; met by no row)\n  \
                    would change with maker box in the inventory\n  would change with version 2.0 or later\n  \
                    would change with a correction of the source\n";
    assert_eq!(read, expected);
}
