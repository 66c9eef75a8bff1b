//! What the rest of an inventory adds to a hit: platforms, negated legs, nested nodes.

use super::*;

#[test]
fn a_device_of_unknown_revision_is_the_platform_of_its_firmware() {
    let business = [item("box_firmware", "1.0"), item("box", "")];
    assert_eq!(verdict(&firmware(), &business), Verdict::Affected);
    let business = [item("box_firmware", "1.0"), item("box", "b2")];
    assert_eq!(verdict(&firmware(), &business), Verdict::Possible);
}

#[test]
fn a_missing_platform_is_asked_for_and_does_not_hide_the_fix() {
    let finding = first(&firmware(), &[item("box_firmware", "1.0")]).unwrap();
    assert_eq!(finding.verdict, Verdict::Possible);
    let asked = Missing::Platform {
        vendor: "maker".into(),
        product: "box".into(),
    };
    assert_eq!(finding.missing, Some(asked));
    assert!(finding.reason.platform);
    assert_eq!(finding.fixed_in.as_deref(), Some("2.0"));
}

#[test]
fn a_platform_alone_is_never_hit() {
    assert_eq!(
        verdict(&firmware(), &[item("box", ""), item("box_firmware", "1.0")]),
        Verdict::NotAffected
    );
}

#[test]
fn one_catalogue_entry_can_be_firmware_and_device_at_once() {
    let row = [item("box_firmware", "1.0"), item("box", "")];
    let finding = judge([firmware()].as_slice(), row.as_slice().into(), &row).unwrap();
    assert_eq!(finding.verdict, Verdict::Affected);
}

#[test]
fn a_negated_leg_is_read_as_a_closed_world() {
    let patch = criterion(false, "a", "patch", "2");
    let configuration = all(vec![any(vec![below("shop", "2.0")]), not(vec![patch])]);
    let shop = item("shop", "1.0");
    assert_eq!(verdict(&configuration, std::slice::from_ref(&shop)), Verdict::Affected);
    assert_eq!(
        verdict(&configuration, &[shop.clone(), item("patch", "1")]),
        Verdict::Affected
    );
    assert_eq!(
        verdict(&configuration, &[shop.clone(), item("patch", "")]),
        Verdict::Possible
    );
    assert_eq!(
        verdict(&configuration, &[shop, item("patch", "2")]),
        Verdict::NotAffected
    );
}

#[test]
fn children_are_joined_by_the_operator_of_their_parent() {
    let children = vec![
        any(vec![below("shop", "2.0")]),
        any(vec![criterion(false, "o", "system", "-")]),
    ];
    let parent = Node {
        operator: Operator::And,
        children,
        ..Node::default()
    };
    let configuration = either(vec![parent]);
    assert_eq!(verdict(&configuration, &[item("shop", "1.0")]), Verdict::Possible);
    assert_eq!(
        verdict(&configuration, &[item("shop", "1.0"), item("system", "")]),
        Verdict::Affected
    );
}

#[test]
fn empty_nodes_say_nothing() {
    let configuration = all(vec![any(Vec::new()), any(vec![below("shop", "2.0")])]);
    assert_eq!(verdict(&configuration, &[item("shop", "1.0")]), Verdict::Affected);
    assert_eq!(
        verdict(&either(vec![any(Vec::new())]), &[item("shop", "1.0")]),
        Verdict::NotAffected
    );
}
