//! The fast key against the slow comparer, on versions as NVD writes them.
//!
//! The index sorts versions by their bytes. Here these bytes are held against a comparer that was
//! written from the stated rule alone and shares nothing with them: never against themselves.

use tocsin::matching::index::sort_key;
use tocsin::matching::{Version, version_cmp};

use super::collect;

#[path = "../../src/matching/version/reference.rs"]
mod reference;

/// So many pairs of real versions are asked about where a corpus is there.
const PAIRS: usize = 20_000;
const LEAST: usize = 10_000;

#[test]
fn bytes_and_versions_as_the_slow_comparer() {
    let pairs = collect::pairs("generic", PAIRS);
    let mut by_bytes = 0;
    for (left, right) in &pairs {
        let slow = reference::order(left, right);
        assert_eq!(version_cmp(left, right), slow, "{left:?} and {right:?}");
        let same = Version::parse(left).is_same(&Version::parse(right));
        assert_eq!(same, reference::same(left, right), "{left:?} and {right:?}");
        let keys = sort_key(left).zip(sort_key(right)).filter(|_| slow.is_some());
        if let Some((one, other)) = keys {
            by_bytes += 1;
            assert_eq!(Some(one.cmp(&other)), slow, "{left:?} and {right:?}");
        }
    }
    println!(
        "generic against the slow comparer: {} pairs, {by_bytes} by their bytes",
        pairs.len()
    );
    if !pairs.is_empty() {
        assert!(by_bytes >= LEAST, "{by_bytes} of {LEAST} pairs by their bytes");
    }
}
