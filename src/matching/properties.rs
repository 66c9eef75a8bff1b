//! What holds for every version, every name, every advisory and every inventory.

use std::cmp::Ordering;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// Texts that look like versions, and some that do not.
fn version() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "v?[0-9]{1,3}([.-][0-9]{1,3}){0,3}(-?(rc|beta|alpha|sp|b|k)[0-9]{0,2})?",
        1 => "[a-z0-9._-]{0,8}",
        1 => "\\PC{0,6}",
    ]
}

/// Few values, so that rows and criteria meet often.
fn small_version() -> impl Strategy<Value = &'static str> {
    select(&["", "-", "1.0", "1", "1.5", "2.0rc1", "2.0", "r7", "latest"][..])
}

fn product() -> impl Strategy<Value = &'static str> {
    select(&["shop", "shop_firmware", "box", "system"][..])
}

pub(super) fn item() -> impl Strategy<Value = Item> {
    let edition = select(&[None, Some("pro"), Some("-")][..]);
    (product(), small_version(), edition).prop_map(|(product, version, edition)| Item {
        sw_edition: edition.map(str::to_owned),
        ..Item::new("maker", product, Some(version))
    })
}

pub(super) fn criterion() -> impl Strategy<Value = Criterion> {
    let exact = select(&["*", "*", "*", "-", "1.0", "latest"][..]);
    let edition = select(&["*", "*", "pro", "-"][..]);
    let bound = || proptest::option::of((small_version(), any::<bool>()));
    (any::<bool>(), product(), exact, edition, bound(), bound()).prop_map(
        |(vulnerable, product, exact, edition, start, end)| {
            let name = format!("cpe:2.3:a:maker:{product}:{exact}:*:*:*:{edition}:*:*:*");
            let bound = |(text, inclusive): (&str, bool)| Bound {
                version: Version::parse(text),
                inclusive,
            };
            Criterion::new(vulnerable, name.parse().unwrap(), start.map(bound), end.map(bound))
        },
    )
}

fn operator() -> impl Strategy<Value = Operator> {
    select(&[Operator::Or, Operator::And][..])
}

fn node(negate: bool) -> impl Strategy<Value = Node> {
    let flag = move || any::<bool>().prop_map(move |chosen| chosen && negate);
    let criteria = || proptest::collection::vec(criterion(), 0..3);
    let leaf = (operator(), flag(), criteria()).prop_map(|(operator, negate, criteria)| Node {
        operator,
        negate,
        criteria,
        ..Node::default()
    });
    leaf.prop_recursive(2, 6, 2, move |inner| {
        (operator(), flag(), criteria(), proptest::collection::vec(inner, 0..3)).prop_map(
            |(operator, negate, criteria, children)| Node {
                operator,
                negate,
                criteria,
                children,
            },
        )
    })
}

fn configuration(negate: bool) -> impl Strategy<Value = Configuration> {
    let flag = any::<bool>().prop_map(move |chosen| chosen && negate);
    (operator(), flag, proptest::collection::vec(node(negate), 0..4)).prop_map(|(operator, negate, nodes)| {
        Configuration {
            operator,
            negate,
            nodes,
        }
    })
}

pub(super) fn configurations(negate: bool) -> impl Strategy<Value = Vec<Configuration>> {
    proptest::collection::vec(configuration(negate), 0..3)
}

pub(super) fn business() -> impl Strategy<Value = Vec<Item>> {
    proptest::collection::vec(item(), 1..6)
}

fn verdict(configurations: &[Configuration], row: &Item, business: &[Item]) -> Verdict {
    let finding = judge(configurations, std::slice::from_ref(row).into(), business);
    finding.map(|finding| finding.verdict).unwrap_or_default()
}

proptest! {
    #[test]
    fn versions_are_ordered_the_same_from_both_sides(left in version(), right in version()) {
        let order = version_cmp(&left, &right);
        prop_assert_eq!(order, version_cmp(&right, &left).map(Ordering::reverse));
        let same = Version::parse(&left).is_same(&Version::parse(&right));
        prop_assert_eq!(order == Some(Ordering::Equal), same && order.is_some());
    }

    #[test]
    fn the_order_of_versions_is_total(mut versions in proptest::collection::vec("[0-9]{1,2}([.a-c-][0-9a-c]{1,2}){0,3}", 3)) {
        let order = |left: &String, right: &String| version_cmp(left, right).unwrap();
        versions.sort_by(order);
        prop_assert!(order(&versions[0], &versions[1]).is_le());
        prop_assert!(order(&versions[1], &versions[2]).is_le());
        prop_assert!(order(&versions[0], &versions[2]).is_le());
    }

    #[test]
    fn zeros_at_the_end_change_nothing(version in "[0-9]{1,3}([.][0-9]{1,3}){0,3}", zeros in "([.]0){1,3}") {
        prop_assert_eq!(version_cmp(&version, &format!("{version}{zeros}")), Some(Ordering::Equal));
    }

    #[test]
    fn every_name_survives_being_written(values in proptest::collection::vec("[a-zß!&*?:\\\\._-]{1,6}", 5)) {
        let attributes: Vec<Attribute> = values.into_iter().map(Attribute::Value).collect();
        let cpe = Cpe {
            part: None,
            vendor: attributes[0].clone(),
            product: attributes[1].clone(),
            version: attributes[2].clone(),
            update: attributes[3].clone(),
            other: attributes[4].clone(),
            ..Cpe::default()
        };
        let written = cpe.to_string();
        prop_assert_eq!(Cpe::tolerant(&written).unwrap(), cpe, "{}", written);
    }

    #[test]
    fn no_text_breaks_the_name_parser(text in "(cpe:2.3:[aoh*-]:)?\\PC{0,40}") {
        if let Ok(cpe) = text.parse::<Cpe>() {
            prop_assert_eq!(cpe.to_string().parse::<Cpe>(), Ok(cpe));
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_verdict(found in configurations(true), business in business(), turn in 0..5_usize) {
        let mut turned = business.clone();
        turned.rotate_left(turn % business.len());
        for row in &business {
            prop_assert_eq!(verdict(&found, row, &business), verdict(&found, row, &turned));
        }
    }

    #[test]
    fn one_more_row_never_lowers_a_verdict_without_negation(
        found in configurations(false), business in business(), added in item(),
    ) {
        let mut more = business.clone();
        more.push(added);
        for row in &business {
            prop_assert!(verdict(&found, row, &business) <= verdict(&found, row, &more));
        }
    }

    #[test]
    fn a_hit_is_never_weaker_than_the_verdict(found in configurations(true), business in business()) {
        for row in &business {
            let hit = hit(found.as_slice(), std::slice::from_ref(row).into());
            let bound = hit.as_ref().map(|hit| hit.verdict).unwrap_or_default();
            let verdict = verdict(&found, row, &business);
            prop_assert!(verdict <= bound);
            if hit.is_some_and(|hit| !hit.conditional) {
                prop_assert_eq!(verdict, bound);
            }
        }
    }

    #[test]
    fn every_possible_finding_names_what_is_missing(found in configurations(true), business in business()) {
        for row in &business {
            if let Some(finding) = judge(found.as_slice(), std::slice::from_ref(row).into(), &business) {
                prop_assert_eq!(finding.missing.is_some(), finding.verdict == Verdict::Possible);
            }
        }
    }

    #[test]
    fn stored_configurations_keep_their_meaning(found in configurations(true), business in business()) {
        let json = serde_json::to_string(&found).unwrap();
        let stored: Vec<Configuration> = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(judge(found.as_slice(), business[..1].into(), &business), judge(stored.as_slice(), business[..1].into(), &business));
    }
}
