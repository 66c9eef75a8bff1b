//! The engine's decisions one by one, on advisories small enough to read.

mod named;
mod platforms;
mod rulings;

use super::*;

/// A criterion of the product `maker:<product>`, with the rest of its CPE name.
fn criterion(vulnerable: bool, part: &str, product: &str, version: &str) -> Criterion {
    let name = format!("cpe:2.3:{part}:maker:{product}:{version}:*:*:*:*:*:*:*");
    Criterion::new(vulnerable, name.parse().unwrap(), None, None)
}

fn below(product: &str, end: &str) -> Criterion {
    let name = format!("cpe:2.3:a:maker:{product}:*:*:*:*:*:*:*:*").parse().unwrap();
    Criterion::new(true, name, None, Some(Bound::excluding(end)))
}

fn any(criteria: Vec<Criterion>) -> Node {
    Node {
        criteria,
        ..Node::default()
    }
}

fn not(criteria: Vec<Criterion>) -> Node {
    Node {
        negate: true,
        ..any(criteria)
    }
}

fn either(nodes: Vec<Node>) -> Configuration {
    Configuration {
        nodes,
        ..Configuration::default()
    }
}

fn all(nodes: Vec<Node>) -> Configuration {
    Configuration {
        operator: Operator::And,
        ..either(nodes)
    }
}

fn item(product: &str, version: &str) -> Item {
    Item::new("maker", product, Some(version))
}

/// The finding for the first row of a business.
fn first(configuration: &Configuration, business: &[Item]) -> Option<Finding> {
    judge(std::slice::from_ref(configuration), business[..1].into(), business)
}

fn verdict(configuration: &Configuration, business: &[Item]) -> Verdict {
    first(configuration, business)
        .map(|finding| finding.verdict)
        .unwrap_or_default()
}

/// Firmware with a weakness, on one device.
fn firmware() -> Configuration {
    let device = criterion(false, "h", "box", "-");
    all(vec![any(vec![below("box_firmware", "2.0")]), any(vec![device])])
}

#[test]
fn the_range_that_holds_the_version_tells_the_fix() {
    let configuration = either(vec![any(vec![below("shop", "3.4"), below("shop", "2.1")])]);
    let finding = first(&configuration, &[item("shop", "3.3")]).unwrap();
    assert_eq!(finding.verdict, Verdict::Affected);
    assert_eq!(finding.fixed_in.as_deref(), Some("3.4"));
    assert_eq!(finding.reason.end.as_deref(), Some("< 3.4"));
    assert_eq!(finding.reason.version.as_deref(), Some("3.3"));
    assert_eq!(first(&configuration, &[item("shop", "3.4.0")]), None);
}

#[test]
fn an_unknown_version_is_asked_for_and_the_highest_fix_is_named() {
    let configuration = either(vec![any(vec![below("shop", "2.1"), below("shop", "10.4")])]);
    for unknown in ["", "-", "latest"] {
        let finding = first(&configuration, &[item("shop", unknown)]).unwrap();
        assert_eq!(finding.verdict, Verdict::Possible);
        assert_eq!(finding.missing, Some(Missing::Version));
        assert_eq!(finding.fixed_in.as_deref(), Some("10.4"));
    }
}

#[test]
fn a_criterion_for_every_version_needs_none() {
    let configuration = either(vec![any(vec![criterion(true, "a", "shop", "*")])]);
    assert_eq!(verdict(&configuration, &[item("shop", "")]), Verdict::Affected);
}

#[test]
fn what_cannot_be_ordered_is_possible_and_says_so() {
    let configuration = either(vec![any(vec![below("shop", "build.77")])]);
    let finding = first(&configuration, &[item("shop", "5.2")]).unwrap();
    assert_eq!(
        (finding.verdict, finding.missing),
        (Verdict::Possible, Some(Missing::Comparison))
    );

    let configuration = either(vec![any(vec![below("shop", "k")])]);
    let finding = first(&configuration, &[item("shop", "5.2")]).unwrap();
    assert_eq!(
        (finding.verdict, finding.missing),
        (Verdict::Possible, Some(Missing::Range))
    );
    assert_eq!(finding.fixed_in, None);
}

#[test]
fn wildcards_inside_a_version_are_never_a_no() {
    let configuration = either(vec![any(vec![criterion(true, "a", "shop", "10.*")])]);
    assert_eq!(verdict(&configuration, &[item("shop", "9")]), Verdict::Possible);
}

#[test]
fn an_edition_that_is_not_known_is_asked_for() {
    let name = "cpe:2.3:a:maker:shop:1:*:*:*:pro:*:*:*".parse().unwrap();
    let configuration = either(vec![any(vec![Criterion::new(true, name, None, None)])]);
    let finding = first(&configuration, &[item("shop", "1")]).unwrap();
    assert_eq!(
        (finding.verdict, finding.missing),
        (Verdict::Possible, Some(Missing::Edition))
    );
    let with = |edition: &str| Item {
        sw_edition: Some(edition.to_owned()),
        ..item("shop", "1")
    };
    assert_eq!(verdict(&configuration, &[with("pro")]), Verdict::Affected);
    assert_eq!(verdict(&configuration, &[with("home")]), Verdict::NotAffected);
    assert_eq!(verdict(&configuration, &[with("-")]), Verdict::NotAffected);
}

#[test]
fn the_strongest_configuration_wins() {
    let sure = either(vec![any(vec![criterion(true, "a", "box_firmware", "1.0")])]);
    let finding = judge(
        [firmware(), sure].as_slice(),
        [item("box_firmware", "1.0")].as_slice().into(),
        &[],
    )
    .unwrap();
    assert_eq!((finding.verdict, finding.reason.platform), (Verdict::Affected, false));
}

#[test]
fn a_hit_tells_whether_the_rest_of_the_inventory_matters() {
    let hit_of = |configuration: Configuration| {
        hit(
            [configuration].as_slice(),
            [item("box_firmware", "1.0")].as_slice().into(),
        )
        .unwrap()
    };
    let conditional = hit_of(firmware());
    assert_eq!(
        (conditional.verdict, conditional.conditional),
        (Verdict::Affected, true)
    );
    let plain = hit_of(either(vec![any(vec![below("box_firmware", "2.0")])]));
    assert_eq!((plain.verdict, plain.conditional), (Verdict::Affected, false));
    assert_eq!(plain.clone().into_finding().fixed_in, plain.fixed_in);
    assert_eq!(hit([firmware()].as_slice(), [item("box", "")].as_slice().into()), None);
}

#[test]
fn only_what_can_be_hit_is_a_key() {
    let key = ("maker".to_owned(), "box_firmware".to_owned());
    assert_eq!(products([firmware()].as_slice()).into_iter().collect::<Vec<_>>(), [key]);
}

#[test]
fn configurations_survive_being_stored() {
    let start = Some(Bound::including("1.0"));
    let name: Cpe = r"cpe:2.3:a:maker:a\&b:*:*:*:*:*:*:*:*".parse().unwrap();
    let bounded = Criterion::new(true, name, start, Some(Bound::excluding("2.0-RC1")));
    let configuration = all(vec![any(vec![bounded]), not(vec![criterion(false, "h", "box", "-")])]);
    let json = serde_json::to_string(&configuration).unwrap();
    assert!(json.contains(r#""start":"[1.0","end":"(2.0-RC1""#), "{json}");
    assert_eq!(serde_json::from_str::<Configuration>(&json).unwrap(), configuration);
}

#[test]
fn bounds_count_only_where_the_version_is_open() {
    let closed = "cpe:2.3:a:maker:shop:1:*:*:*:*:*:*:*".parse().unwrap();
    assert_eq!(
        Criterion::new(true, closed, None, Some(Bound::excluding("9"))).end,
        None
    );
    let open: Cpe = "cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*".parse().unwrap();
    assert_eq!(
        Criterion::new(true, open.clone(), Some(Bound::including("-")), None).start,
        None
    );
    assert!(
        Criterion::new(true, open, None, Some(Bound::including("-")))
            .end
            .is_some()
    );
}
