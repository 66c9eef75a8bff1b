//! Ranges read, written, taken apart and asked.

use super::*;

fn vers(text: &str) -> Vers {
    text.parse().unwrap()
}

/// The intervals of a range, as `[1,2)` and the like.
fn shown(vers: &Vers) -> Vec<String> {
    let side =
        |bound: &Option<crate::matching::Bound>| bound.as_ref().map_or("", |one| one.version.as_str()).to_owned();
    let sign = |bound: &Option<crate::matching::Bound>, closed: char, open: char| {
        if bound.as_ref().is_some_and(|one| one.inclusive) {
            closed
        } else {
            open
        }
    };
    let one = |Interval { start, end }: Interval| {
        format!(
            "{}{},{}{}",
            sign(&start, '[', '('),
            side(&start),
            side(&end),
            sign(&end, ']', ')')
        )
    };
    vers.intervals().into_iter().map(one).collect()
}

#[test]
fn neighbours_form_intervals() {
    assert_eq!(
        shown(&vers("vers:npm/>=1.0|<2.0|>=3|<3.4|5")),
        ["[1.0,2.0)", "[3,3.4)", "[5,5]"]
    );
    assert_eq!(shown(&vers("vers:npm/<1|>2")), ["(,1)", "(2,)"]);
    assert_eq!(shown(&vers("vers:npm/<1|<2|>3|>=4")), ["(,2)", "(3,)"]);
    assert_eq!(shown(&vers("vers:npm/>1|<3|2|!=2.5")), ["(1,2.5)", "(2.5,3)"]);
    assert_eq!(shown(&vers("vers:npm/!=2")), ["(,2)", "(2,)"]);
    assert_eq!(shown(&vers("vers:npm/*")), ["(,)"]);
    assert_eq!(shown(&vers("vers:none/*")), [""; 0]);
}

#[test]
fn the_order_of_constraints_does_not_matter() {
    let range = vers("vers:npm/<2.0.0| 9.0.0 |>=10.0.0|>=1.0.0|<11.0.0");
    assert_eq!(range.to_string(), "vers:npm/>=1.0.0|<2.0.0|9.0.0|>=10.0.0|<11.0.0");
    let inside = ["1.0.0", "1.9.9", "9.0.0", "10.5.0"];
    assert!(inside.iter().all(|version| range.contains(version) == Some(true)));
    let outside = ["0.9.0", "2.0.0", "9.0.1", "11.0.0"];
    assert!(outside.iter().all(|version| range.contains(version) == Some(false)));
    assert_eq!(range.contains("main"), None);
}

#[test]
fn publishers_that_leave_out_signs_are_read() {
    assert_eq!(shown(&vers("vers:all/>=V2.0<V2.1")), ["[V2.0,V2.1)"]);
    assert_eq!(vers("vers:all/< V7.0.3").contains("7.0.2"), Some(true));
    assert_eq!(vers("vers:deb/<1%3A2.0%2Bdfsg").contains("1:1.9"), Some(true));
    assert_eq!(vers("vers:deb/<1:2.0+dfsg").to_string(), "vers:deb/<1:2.0%2Bdfsg");
}

#[test]
fn what_cannot_be_used_is_an_error() {
    for text in ["", "npm/1", "vers:npm", "vers:/1", "vers:n m!/1"] {
        assert!(matches!(Vers::parse(text), Err(VersError::Prefix(_))), "{text}");
    }
    for text in [
        "vers:npm/",
        "vers:npm/>",
        "vers:npm/1|*",
        "vers:npm/1%zz",
        "vers:datetime/2024-01-01T00%3A00%3A00Z",
    ] {
        assert!(matches!(Vers::parse(text), Err(VersError::Constraint(_))), "{text}");
    }
    assert!(matches!(Vers::parse("vers:npm/>=1.0|<build"), Err(VersError::Order(_))));
    assert_eq!(vers("vers:npm/<build").contains("1.0"), None);
}

#[test]
fn native_ranges_are_read() {
    let cases = [
        ("npm", "^1.2.9", "vers:npm/>=1.2.9|<2.0.0"),
        ("npm", "^0.0.3-beta", "vers:npm/>=0.0.3-beta|<0.0.4"),
        ("npm", "~1", "vers:npm/>=1.0.0|<2.0.0"),
        ("npm", "1.2.x || 3 - 4.1", "vers:npm/>=1.2.0|<1.3.0|>=3.0.0|<4.2.0"),
        ("npm", "> 1.2 <= 3", "vers:npm/>=1.3.0|<4.0.0"),
        ("npm", "<3 || >=2", "vers:npm/*"),
        ("npm", ">2 <1", "vers:none/*"),
        ("npm", "*", "vers:npm/*"),
        ("cargo", "1.2", "vers:cargo/>=1.2.0|<2.0.0"),
        ("cargo", ">=1, <1.5", "vers:cargo/>=1.0.0|<1.5.0"),
        ("composer", "~1.2 | ^0.3", "vers:composer/>=0.3|<0.4|>=1.2|<2"),
        ("composer", ">=1.0,<1.4.2", "vers:composer/>=1.0|<1.4.2"),
        ("composer", "1.0.*@dev", "vers:composer/>=1.0|<1.1"),
        ("gem", "~> 2.2.0, != 2.2.4", "vers:gem/>=2.2.0|!=2.2.4|<2.3"),
        ("gem", "~> 2", "vers:gem/>=2|<3"),
        ("pypi", "~=1.4.2", "vers:pypi/>=1.4.2|<1.5"),
        ("pypi", "==1.*, !=1.3.*", "vers:pypi/>=1|<1.3|>=1.4|<2"),
        ("maven", "[1.0,2.0),(,0.5],[3]", "vers:maven/<=0.5|>=1.0|<2.0|3"),
        ("nuget", "1.0", "vers:nuget/>=1.0"),
        (
            "nginx",
            "1.1.4-1.2.8, 1.5.0+, 1.4.1+",
            "vers:nginx/>=1.1.4|<=1.2.8|>=1.4.1",
        ),
        ("deb", "<< 2", ""),
    ];
    for (scheme, text, expected) in cases {
        let found = Vers::from_native(scheme, text).map(|vers| vers.to_string());
        assert_eq!(found.unwrap_or_default(), expected, "{scheme} {text}");
    }
    assert!(Vers::from_native("npm", ">2 <1").unwrap().intervals().is_empty());
}

#[test]
fn a_range_becomes_criteria_in_its_scheme() {
    let package = |text: &str| text.parse::<crate::matching::Package>().unwrap().name();
    let criteria = vers("vers:deb/<1.0-1|>=2|<2.1").criteria(&package("pkg:deb/debian/shop@7"), true);
    assert_eq!(criteria.len(), 2);
    assert!(
        criteria
            .iter()
            .all(|one| one.scheme == Scheme::Deb && one.cpe.version == Attribute::Any)
    );
    let criteria = vers("vers:all/<2").criteria(&package("pkg:gem/shop"), true);
    assert_eq!(criteria[0].scheme, Scheme::Gem);
    assert!(vers("vers:none/*").criteria(&package("pkg:gem/shop"), true).is_empty());
}
