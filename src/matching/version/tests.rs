//! The order of versions, rule by rule.

use std::cmp::Ordering::{Equal, Greater, Less};

use super::*;

#[test]
fn zeros_at_the_end_say_nothing() {
    for (left, right) in [("1.0", "1"), ("1.0.0", "1.0"), ("11.0.02", "11.0.2"), ("v2.0", "2")] {
        assert_eq!(version_cmp(left, right), Some(Equal), "{left} and {right}");
    }
    assert_eq!(version_cmp("1.0", "10"), Some(Less));
}

#[test]
fn numbers_are_compared_as_numbers_of_any_length() {
    assert_eq!(version_cmp("5.9", "5.10"), Some(Less));
    assert_eq!(version_cmp("10.01", "10.1"), Some(Equal));
    let long = "1.99999999999999999999999999999999999999999999";
    assert_eq!(
        version_cmp(long, "1.100000000000000000000000000000000000000000000"),
        Some(Less)
    );
}

#[test]
fn announcements_come_before_their_release_in_stages() {
    let stages = [
        "1.0-dev",
        "1.0a1",
        "1.0-beta",
        "1.0m3",
        "1.0-preview",
        "1.0rc1",
        "1.0",
        "1.0.2",
        "1.0.2b",
    ];
    for pair in stages.windows(2) {
        assert_eq!(version_cmp(pair[0], pair[1]), Some(Less), "{pair:?}");
    }
}

#[test]
fn a_letter_release_follows_its_base() {
    assert_eq!(version_cmp("1.0.2b", "1.0.2"), Some(Greater));
    assert_eq!(version_cmp("1.0b2", "1.0"), Some(Less));
    assert_eq!(version_cmp("1.0.2k", "1.0.2l"), Some(Less));
}

#[test]
fn versions_without_a_common_beginning_are_not_ordered() {
    assert_eq!(version_cmp("5.2", "msngm.074"), None);
    assert_eq!(version_cmp("r9", "r10"), Some(Less));
    assert_eq!(version_cmp("latest", "1.0"), None);
    assert_eq!(version_cmp("v9", "10"), Some(Less));
}
