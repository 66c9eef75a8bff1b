//! The index answers what the engine answers, however its content came in.

use super::*;
use crate::matching::{Bound, Configuration, Criterion, Node, Operator, hit};
use proptest::prelude::*;
use proptest::sample::select;

/// Versions of `maker:shop`, on a platform or not.
fn configuration() -> impl Strategy<Value = Configuration> {
    let version = || {
        select(
            &[
                "1.0", "1.0.0", "1.5", "2.0-rc1", "2.0", "3", "r9", "r10", "latest", "-", "*",
            ][..],
        )
    };
    let bound = move || {
        let end = (version(), any::<bool>()).prop_map(|(version, inclusive)| match inclusive {
            true => Bound::including(version),
            false => Bound::excluding(version),
        });
        proptest::option::of(end)
    };
    let rest = select(&["*:*:*:*:*:*:*", "sp1:*:*:*:*:*:*", "*:*:*:pro:*:*:*"][..]);
    let part = select(&["a", "o"][..]);
    (version(), bound(), bound(), rest, part, any::<bool>()).prop_map(|(version, low, high, rest, part, platform)| {
        let name = format!("cpe:2.3:{part}:maker:shop:{version}:{rest}");
        let own = Criterion::new(true, name.parse().unwrap(), low, high);
        let other = Criterion::new(
            false,
            "cpe:2.3:h:maker:box:-:*:*:*:*:*:*:*".parse().unwrap(),
            None,
            None,
        );
        let node = |criterion| Node {
            criteria: vec![criterion],
            ..Node::default()
        };
        let mut nodes = vec![node(own)];
        nodes.extend(platform.then(|| node(other)));
        Configuration {
            operator: Operator::And,
            nodes,
            ..Configuration::default()
        }
    })
}

/// An advisory may speak of one release several times.
fn advisory() -> impl Strategy<Value = Vec<Configuration>> {
    proptest::collection::vec(configuration(), 1..4)
}

fn release() -> impl Strategy<Value = Item> {
    let version = select(&["0.9", "1.0", "1.2", "2.0-rc1", "2", "r9", "r11", "latest", ""][..]);
    let edition = select(&["", "pro", "home"][..]);
    (version, edition).prop_map(|(version, edition)| Item {
        part: Some(crate::matching::Part::Application),
        sw_edition: Item::text(edition),
        ..Item::new("maker", "shop", Some(version))
    })
}

fn name(release: usize) -> String {
    format!("r{release}")
}

proptest! {
    #[test]
    fn nothing_that_the_engine_finds_is_missed(
        advisories in proptest::collection::vec(advisory(), 1..40),
        releases in proptest::collection::vec(release(), 1..12),
        loaded in 0_usize..40,
        known in 0_usize..12,
    ) {
        let (bulk, single) = advisories.split_at(loaded.min(advisories.len()));
        let (old, new) = releases.split_at(known.min(releases.len()));
        let mut loader = Loader::default();
        for (n, one) in bulk.iter().enumerate() {
            for ((vendor, product), spans) in spans(one.as_slice()) {
                let lines: Vec<String> = spans.iter().map(ToString::to_string).collect();
                loader.advisory(&n.to_string(), &vendor, &product, &lines.join("\n"));
            }
        }
        for (n, item) in old.iter().enumerate() {
            loader.release(&name(n), std::slice::from_ref(item));
        }
        let mut index = loader.finish();
        for (n, one) in (bulk.len()..).zip(single) {
            let spans = spans(one.as_slice());
            index.set("replaced", &spans);
            index.remove("replaced");
            index.set(&n.to_string(), &spans);
            if n % 7 == 6 {
                index.settle();
            }
        }
        for (n, item) in (old.len()..).zip(new) {
            index.add_release(&name(n), std::slice::from_ref(item));
        }
        index.settle();
        let matches = index.rematch();
        for (r, item) in releases.iter().enumerate() {
            let row = std::slice::from_ref(item);
            let mut found = index.candidates(row);
            found.sort_unstable();
            let mut kept = matches.of(number(r)).into_owned();
            kept.sort_unstable();
            prop_assert_eq!(&kept, &found);
            for (n, one) in advisories.iter().enumerate() {
                let expected = hit(one.as_slice(), row.into());
                let id = n.to_string();
                let told = found.iter().find(|one| index.advisory(one.advisory()) == Some(&id));
                let verdict = expected.as_ref().map(|hit| hit.verdict);
                match told.map(|one| one.asks()) {
                    None => prop_assert_eq!(verdict, None, "{:?} {:?}", one, item),
                    Some(Asks::Advisory) => (),
                    Some(_) => prop_assert_eq!(told.map(|one| one.verdict()), verdict, "{:?} {:?}", one, item),
                }
                let reached = index.reached(&spans(one.as_slice()));
                prop_assert!(verdict.is_none() || reached.contains(&name(r).as_str()));
            }
        }
    }
}
