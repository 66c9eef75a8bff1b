//! Which of many ranges a reader looks for first: the ones nearest to their version.

use crate::matching::explain::{CriterionStep, Ground};
use std::cmp::Reverse;

/// How far a version is from another: the more parts both begin with, the nearer; then the difference of the first that
/// differ. Only for the order on a page: nothing is decided by it.
type Distance = (Reverse<usize>, u64);

/// How far the version that was compared is from the nearer end of a range; the farthest where nothing was compared.
pub(super) fn distance(step: &CriterionStep) -> Distance {
    let compared = step.grounds.iter().filter_map(|ground| match ground {
        Ground::Bound { version, bound, .. } => Some(between(version, bound)),
        Ground::Exact { version, wanted, .. } => Some(between(version, wanted)),
        _ => None,
    });
    compared.min().unwrap_or((Reverse(0), u64::MAX))
}

fn between(one: &str, other: &str) -> Distance {
    let numbers = |text: &str| -> Vec<u64> {
        let parts = text
            .split(|sign: char| !sign.is_ascii_digit())
            .filter(|part| !part.is_empty());
        parts.map(|part| part.parse().unwrap_or(u64::MAX)).collect()
    };
    let (one, other) = (numbers(one), numbers(other));
    let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let part = |numbers: &[u64]| numbers.get(same).copied().unwrap_or_default();
    (Reverse(same), part(&one).abs_diff(part(&other)))
}

#[cfg(test)]
mod tests {
    use super::between;

    #[test]
    fn the_own_branch_is_nearer_than_the_next_number() {
        let mine = "4.3.6.1286";
        let mut ends = ["4.2.6", "4.4.1.1201", "4.3.4.1282", "4.3.6.1218", "5.0.0"];
        ends.sort_by_key(|end| between(mine, end));
        assert_eq!(ends, ["4.3.6.1218", "4.3.4.1282", "4.2.6", "4.4.1.1201", "5.0.0"]);
    }
}
