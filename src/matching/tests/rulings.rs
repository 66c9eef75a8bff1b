//! Decisions about exactly a release come before what the sources' ranges say.

use super::*;
use crate::matching::{Applicability, Authority, Package, Row, Ruling, Status, ruled};

fn ruling(authority: Authority, status: Status, names: Vec<Criterion>) -> Ruling {
    Ruling {
        authority,
        status,
        names,
        within: Vec::new(),
        reason: None,
    }
}

fn below_two() -> Criterion {
    Criterion::new(
        true,
        "cpe:2.3:a:acme:shop:*:*:*:*:*:*:*:*".parse().unwrap(),
        None,
        Some(Bound::excluding("2.0")),
    )
}

fn only(version: &str) -> Criterion {
    let bound = || Some(Bound::including(version));
    Criterion::new(
        true,
        "cpe:2.3:a:acme:shop:*:*:*:*:*:*:*:*".parse().unwrap(),
        bound(),
        bound(),
    )
}

fn ruled_verdict(rulings: &[Ruling], row: Row<'_>) -> Option<Verdict> {
    let configurations = [either(vec![any(vec![below_two()])])];
    let says = Applicability {
        configurations: &configurations,
        rulings,
    };
    judge(says, row, row.own).map(|finding| finding.verdict)
}

#[test]
fn a_makers_word_about_a_release_narrows_and_widens() {
    let repaired = [ruling(Authority::Maker, Status::Fixed, vec![only("1.5")])];
    let row = |version| [Item::new("acme", "shop", Some(version))];
    assert_eq!(ruled_verdict(&repaired, row("1.5").as_slice().into()), None);
    assert_eq!(
        ruled_verdict(&repaired, row("1.4").as_slice().into()),
        Some(Verdict::Affected)
    );
    let touched = [ruling(Authority::Maker, Status::Affected, vec![only("3.0")])];
    assert_eq!(
        ruled_verdict(&touched, row("3.0").as_slice().into()),
        Some(Verdict::Affected)
    );
    assert_eq!(ruled_verdict(&touched, row("3.1").as_slice().into()), None);
}

#[test]
fn an_unknown_version_is_not_narrowed() {
    let repaired = [ruling(Authority::Maker, Status::NotAffected, vec![only("1.5")])];
    let unknown = [Item::new("acme", "shop", None)];
    assert_eq!(
        ruled_verdict(&repaired, unknown.as_slice().into()),
        Some(Verdict::Possible)
    );
}

#[test]
fn an_analyst_comes_before_the_maker_and_certainty_before_a_question() {
    let row = [Item::new("acme", "shop", Some("1.5"))];
    let of = |authority, status| ruling(authority, status, vec![only("1.5")]);
    let both = [
        of(Authority::Maker, Status::Affected),
        of(Authority::Analyst, Status::NotAffected),
    ];
    assert_eq!(ruled_verdict(&both, row.as_slice().into()), None);
    assert_eq!(
        ruled(&both, row.as_slice().into()).map(|one| one.authority),
        Some(Authority::Analyst)
    );
    let open = [of(Authority::Maker, Status::UnderInvestigation)];
    assert_eq!(
        ruled_verdict(&open, row.as_slice().into()),
        Some(Verdict::Affected),
        "a question takes nothing back"
    );
    let beyond = [ruling(Authority::Maker, Status::UnderInvestigation, vec![only("3.0")])];
    let newer = [Item::new("acme", "shop", Some("3.0"))];
    assert_eq!(ruled_verdict(&beyond, newer.as_slice().into()), Some(Verdict::Possible));
}

#[test]
fn a_component_widens_and_a_word_about_it_in_this_product_narrows() {
    let own = [Item::new("initech", "suite", Some("9"))];
    let inside = [vec![Item::new("acme", "shop", Some("1.5"))]];
    let row = Row {
        own: &own,
        components: &inside,
        ..Row::default()
    };
    assert_eq!(ruled_verdict(&[], row), Some(Verdict::Affected));
    let suite = Criterion::new(
        true,
        "cpe:2.3:a:initech:suite:*:*:*:*:*:*:*:*".parse().unwrap(),
        None,
        None,
    );
    let within = |host: Criterion| Ruling {
        within: vec![host],
        ..ruling(Authority::Maker, Status::NotAffected, vec![only("1.5")])
    };
    assert_eq!(ruled_verdict(&[within(suite)], row), None);
    let other = Criterion::new(
        true,
        "cpe:2.3:a:initech:desk:*:*:*:*:*:*:*:*".parse().unwrap(),
        None,
        None,
    );
    assert_eq!(ruled_verdict(&[within(other)], row), Some(Verdict::Affected));
}

#[test]
fn a_makers_word_about_the_program_covers_what_is_in_it() {
    let own = [Item::new("initech", "suite", Some("9"))];
    let inside = [vec![Item::new("acme", "shop", Some("1.5"))]];
    let row = Row {
        own: &own,
        components: &inside,
        ..Row::default()
    };
    let suite = |version: &str| {
        let name = format!("cpe:2.3:a:initech:suite:{version}:*:*:*:*:*:*:*");
        vec![Criterion::new(true, name.parse().unwrap(), None, None)]
    };
    let clear = |version| ruling(Authority::Maker, Status::NotAffected, suite(version));
    assert_eq!(ruled_verdict(&[clear("9")], row), None);
    assert_eq!(
        ruled_verdict(&[clear("8")], row),
        Some(Verdict::Affected),
        "about another release"
    );
    let as_row = Row {
        own: &inside[0],
        hosts: &own,
        ..Row::default()
    };
    assert_eq!(
        ruled_verdict(&[clear("9")], as_row),
        None,
        "a component listed on its own"
    );
    let makers = ruling(Authority::Maker, Status::Affected, vec![only("1.5")]);
    assert_eq!(ruled_verdict(&[clear("9"), makers.clone()], row), None);
    let analysts = Ruling {
        authority: Authority::Analyst,
        ..makers
    };
    assert_eq!(ruled_verdict(&[clear("9"), analysts], row), Some(Verdict::Affected));
}

#[test]
fn what_is_said_about_one_name_of_a_component_holds_for_its_other_names() {
    let package: Package = "pkg:npm/shop@1.5.0".parse().unwrap();
    let own = [Item::new("initech", "suite", Some("9"))];
    let inside = [vec![Item::new("acme", "shop", Some("1.5")), package.item()]];
    let row = Row {
        own: &own,
        components: &inside,
        ..Row::default()
    };
    let named = vec![Criterion::new(true, package.name(), None, None)];
    assert_eq!(
        ruled_verdict(&[ruling(Authority::Maker, Status::NotAffected, named)], row),
        None
    );
}

#[test]
fn a_finding_in_a_component_names_it_and_promises_no_version_of_the_program() {
    let own = [Item::new("initech", "suite", Some("9"))];
    let found = |version: Option<&str>| {
        let inside = [vec![Item::new("acme", "shop", version)]];
        let row = Row {
            own: &own,
            components: &inside,
            ..Row::default()
        };
        judge([either(vec![any(vec![below_two()])])].as_slice(), row, &own).unwrap()
    };
    let certain = found(Some("1.5"));
    assert_eq!(certain.reason.component.as_deref(), Some("shop 1.5"));
    assert_eq!(certain.reason.version.as_deref(), Some("9"));
    assert_eq!(certain.reason.end.as_deref(), Some("< 2.0"));
    assert_eq!(certain.fixed_in, None, "2.0 repairs the shop, not the suite");
    let open = found(None);
    assert_eq!(
        (open.verdict, open.missing),
        (Verdict::Possible, Some(Missing::Component))
    );
}

#[test]
fn a_package_is_compared_in_the_order_of_its_type() {
    let package: Package = "pkg:npm/shop@2.0.0-rc.1".parse().unwrap();
    let end = Some(Bound::excluding("2.0.0-rc.2"));
    let configuration = either(vec![any(vec![Criterion::new(true, package.name(), None, end)])]);
    let row = [package.item()];
    let found = judge([configuration].as_slice(), row.as_slice().into(), &row).unwrap();
    assert_eq!(
        (found.verdict, found.fixed_in.as_deref()),
        (Verdict::Affected, Some("2.0.0-rc.2"))
    );
}
