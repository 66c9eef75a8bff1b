//! What holds for every range.

use std::cmp::Ordering;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

const SIGNS: [&str; 6] = ["", "!=", "<", "<=", ">", ">="];

/// A comparator with a small whole number.
fn condition() -> impl Strategy<Value = (&'static str, u8)> {
    (select(&SIGNS[..]), 1..8_u8)
}

fn holds((sign, bound): (&str, u8), version: u8) -> bool {
    match sign {
        "" => version == bound,
        "!=" => version != bound,
        "<" => version < bound,
        "<=" => version <= bound,
        ">" => version > bound,
        _ => version >= bound,
    }
}

/// The steps of the specification, word by word; the constraints are sorted and no version occurs twice.
fn contains(constraints: &[(&str, u8)], version: u8) -> bool {
    let stated = |signs: &[&str]| {
        constraints
            .iter()
            .any(|(sign, bound)| signs.contains(sign) && *bound == version)
    };
    if stated(&["!="]) {
        return false;
    }
    if stated(&["", "<=", ">="]) {
        return true;
    }
    let bounds: Vec<_> = constraints
        .iter()
        .filter(|(sign, _)| !["", "!="].contains(sign))
        .collect();
    let simple: Vec<_> = bounds
        .iter()
        .enumerate()
        .filter(|(at, (sign, _))| {
            let is_upper = |at: Option<usize>| at.and_then(|at| bounds.get(at)).map(|(sign, _)| sign.starts_with('<'));
            if sign.starts_with('<') {
                is_upper(Some(at + 1)) != Some(true)
            } else {
                is_upper(at.checked_sub(1)) != Some(false)
            }
        })
        .map(|(_, one)| *one)
        .collect();
    let first = simple
        .first()
        .is_some_and(|(sign, bound)| sign.starts_with('<') && version < *bound);
    let last = simple
        .last()
        .is_some_and(|(sign, bound)| sign.starts_with('>') && version > *bound);
    let between = simple.windows(2).any(|pair| {
        pair[0].0.starts_with('>') && pair[1].0.starts_with('<') && version > pair[0].1 && version < pair[1].1
    });
    first || last || between
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_text_breaks_the_reader(text in "(vers:[a-z]{0,4}/)?\\PC{0,30}", native in "[0-9a-z.<>=^~*|, \\[\\]()x-]{0,20}") {
        if let Ok(range) = Vers::parse(&text) {
            let again = Vers::parse(&range.to_string()).map(|again| again.to_string());
            prop_assert_eq!(again.ok(), Some(range.to_string()));
        }
        for scheme in ["npm", "cargo", "composer", "gem", "pypi", "conan", "maven", "nuget", "nginx", "openssl", "deb"] {
            if let Ok(range) = Vers::from_native(scheme, &native) {
                prop_assert!(Vers::parse(&range.to_string()).is_ok(), "{}", range);
            }
        }
    }

    #[test]
    fn ranges_mean_what_the_specification_says(
        mut constraints in proptest::collection::btree_map(1..8_u8, select(&SIGNS[..]), 1..6), version in 0..9_u8,
    ) {
        // Exclusions alone: the specification leaves everything else open, and so do we; its steps do not.
        if constraints.values().all(|sign| *sign == "!=") {
            constraints.insert(8, ">=");
        }
        let constraints: Vec<(&str, u8)> = constraints.into_iter().map(|(bound, sign)| (sign, bound)).collect();
        let list: Vec<String> = constraints.iter().rev().map(|(sign, bound)| format!("{sign}{bound}")).collect();
        let range = Vers::parse(&format!("vers:npm/{}", list.join("|"))).unwrap();
        prop_assert_eq!(range.contains(&version.to_string()), Some(contains(&constraints, version)), "{} {}", range, version);
    }

    #[test]
    fn native_alternatives_mean_what_they_say(
        sets in proptest::collection::vec(proptest::collection::vec(condition(), 1..4), 1..4), version in 0..9_u8,
    ) {
        let written = |set: &Vec<(&str, u8)>| {
            let conditions: Vec<String> = set.iter().map(|(sign, bound)| format!("{sign}{bound}")).collect();
            conditions.join(", ")
        };
        let text: Vec<String> = sets.iter().map(written).collect();
        let text = text.join(" || ");
        let range = Vers::from_native("gem", &text).unwrap();
        let expected = sets.iter().any(|set| set.iter().all(|one| holds(*one, version)));
        prop_assert_eq!(range.contains(&version.to_string()), Some(expected), "{} is {}", text, range);
        let again = Vers::parse(&range.to_string()).unwrap();
        prop_assert_eq!(again.contains(&version.to_string()), Some(expected), "{} is {}", text, range);
    }

    #[test]
    fn intervals_are_disjoint_and_become_criteria(
        constraints in proptest::collection::vec(condition(), 1..6), version in 0..9_u8,
    ) {
        let list: Vec<String> = constraints.iter().map(|(sign, bound)| format!("{sign}{bound}")).collect();
        let range = Vers::parse(&format!("vers:intdot/{}", list.join("|"))).unwrap();
        let version = Version::parse_as(range.scheme(), &version.to_string());
        let holding = range.intervals().iter().filter(|one| one.contains(&version) == Some(true)).count();
        prop_assert!(holding <= 1, "{} lies in {} intervals of {}", version.as_str(), holding, range);
        for Interval { start, end } in range.intervals() {
            let order = start.zip(end).and_then(|(start, end)| start.version.compare(&end.version));
            prop_assert_ne!(order, Some(Ordering::Greater));
        }
    }
}
