//! The order of versions against the second comparer, over texts made up at random.

use proptest::prelude::*;
use proptest::sample::select;

use super::reference::{order, same};
use crate::matching::{Version, version_cmp};

/// Versions that are often nearly the same.
fn version() -> impl Strategy<Value = String> {
    let start = select(&["", "", "", "v", "r", "V"][..]);
    let number = || select(&["0", "00", "1", "01", "2", "9", "10", "123456789012345678901234567890"][..]);
    let sign = || select(&[".", ".", ".", "-", "_", "", "+", " "][..]);
    let word = select(&["", "a", "b", "k", "c", "rc", "RC", "beta", "dev", "sp", "preview", "é"][..]);
    let tail = proptest::collection::vec((sign(), prop_oneof![3 => number(), 1 => word]), 0..4);
    (start, number(), tail).prop_map(|(start, number, tail)| {
        let tail: String = tail.into_iter().map(|(sign, piece)| format!("{sign}{piece}")).collect();
        format!("{start}{number}{tail}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12_000))]

    #[test]
    fn both_comparers_agree(left in version(), right in version()) {
        prop_assert_eq!(version_cmp(&left, &right), order(&left, &right), "{:?} and {:?}", left, right);
        let is_same = Version::parse(&left).is_same(&Version::parse(&right));
        prop_assert_eq!(is_same, same(&left, &right), "{:?} and {:?}", left, right);
    }
}
