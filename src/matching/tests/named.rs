//! Versions that names state in another way than ranges do, and the index that has to find both.

use super::super::index::{Asks, Index, spans};
use super::super::{Bound, Configuration, Criterion, Item, Node, Verdict, hit};

fn advisory(criterion: Criterion) -> Configuration {
    Configuration {
        nodes: vec![Node {
            criteria: vec![criterion],
            ..Node::default()
        }],
        ..Configuration::default()
    }
}

fn name(version: &str, update: &str) -> Criterion {
    let text = format!("cpe:2.3:o:maker:box:{version}:{update}:*:*:*:*:*:*");
    Criterion::new(true, text.parse().unwrap(), None, None)
}

/// `10.2.8-h2` as a device of that maker carries it.
fn row() -> [Item; 2] {
    let whole = Item::new("maker", "box", Some("10.2.8-h2"));
    let named = Item {
        version: None,
        named: Some("10.2.8".to_owned()),
        update: Some("h2".to_owned()),
        ..whole.clone()
    };
    [whole, named]
}

#[test]
fn names_and_ranges_are_both_met_and_the_index_finds_them() {
    let range = |start: Option<&str>, end: Option<&str>| {
        let name = name("*", "*").cpe;
        Criterion::new(true, name, start.map(Bound::including), end.map(Bound::excluding))
    };
    let cases = [
        (name("10.2.8", "h2"), true),
        (name("10.2.8", "h3"), false),
        (name("10.2.8", "-"), false),
        (name("10.2.9", "h2"), false),
        (name("*", "*"), true),
        (range(None, Some("10.2.8-h3")), true),
        (range(None, Some("10.2.8-h2")), false),
        (range(None, Some("10.2.8")), false),
        (range(Some("10.2.8"), None), true),
    ];
    let row = row();
    for (criterion, is_affected) in cases {
        let one = advisory(criterion);
        let found = hit(std::slice::from_ref(&one), row.as_slice().into()).map(|hit| hit.verdict);
        assert_eq!(found == Some(Verdict::Affected), is_affected, "{one:?}");
        let mut index = Index::default();
        index.set("1", &spans(std::slice::from_ref(&one)));
        index.add_release("r", &row);
        let told = index.candidates(&row);
        match told.first() {
            None => assert_eq!(found, None, "{one:?}"),
            Some(told) => assert!(
                told.asks() == Asks::Advisory || Some(told.verdict()) == found,
                "{one:?}"
            ),
        }
        let reached = index.reached(&spans(std::slice::from_ref(&one)));
        assert!(found.is_none() || reached.contains(&"r"), "{one:?}");
    }
}
