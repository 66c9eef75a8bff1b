//! Putting things in the order of their versions.
//!
//! Not every two versions can be ordered, and two schemes have circles: a sort that is given such a
//! comparison may stop the program. Here both are an answer: there is no order.

use std::cmp::Ordering;

use super::Version;

/// These things in the order of their versions, those of one version as they came; `None` when some cannot be ordered.
pub fn in_order<T>(mut all: Vec<T>, version: impl Fn(&T) -> &Version) -> Option<Vec<T>> {
    let Some(first) = all.first().map(&version) else {
        return Some(all);
    };
    if all.iter().any(|one| version(one).compare(first).is_none()) {
        return None;
    }
    if first.scheme().is_total() {
        // What can be compared with one version can be compared with every other of these.
        all.sort_by(|left, right| version(left).compare(version(right)).unwrap_or(Ordering::Equal));
        return Some(all);
    }
    let mut sorted: Vec<T> = Vec::with_capacity(all.len());
    for one in all {
        let order = |other: &T| version(other).compare(version(&one));
        let greater = sorted.iter().position(|other| order(other) == Some(Ordering::Greater));
        let at = greater.unwrap_or(sorted.len());
        if sorted.iter().skip(at).any(|other| order(other) == Some(Ordering::Less)) {
            return None; // a circle
        }
        sorted.insert(at, one);
    }
    Some(sorted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Scheme;

    fn ordered(scheme: Scheme, texts: &[String]) -> Option<Vec<String>> {
        let versions = texts.iter().map(|text| Version::parse_as(scheme, text)).collect();
        let sorted = in_order(versions, |version: &Version| version)?;
        Some(sorted.iter().map(|version| version.as_str().to_owned()).collect())
    }

    #[test]
    fn versions_are_sorted_or_it_is_said_that_they_cannot_be() {
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let sorted = ordered(Scheme::Generic, &texts(&["1.10", "1.2", "1.2.0", "1.9"]));
        assert_eq!(sorted, Some(texts(&["1.2", "1.2.0", "1.9", "1.10"])));
        assert_eq!(ordered(Scheme::Generic, &texts(&["1", "build7"])), None);
        assert_eq!(ordered(Scheme::Pypi, &texts(&["1", "2004d"])), None);
        assert_eq!(ordered(Scheme::Pypi, &[]), Some(Vec::new()));
    }

    #[test]
    fn circles_have_no_order() {
        let circle = ["1.0.alpha", "1", "1-1"];
        let order = |left: &str, right: &str| {
            Version::parse_as(Scheme::Maven, left).compare(&Version::parse_as(Scheme::Maven, right))
        };
        for (at, left) in circle.iter().enumerate() {
            assert_eq!(
                order(left, circle[(at + 1) % 3]),
                Some(Ordering::Less),
                "Maven orders in a circle"
            );
        }
        let many: Vec<String> = (0..90).map(|at| circle[at * 7 % 3].to_owned()).collect();
        assert_eq!(ordered(Scheme::Maven, &many), None);
        let packages = ["1-2", "1", "1-1"].map(str::to_owned);
        let many: Vec<String> = packages.iter().cycle().take(90).cloned().collect();
        let sorted = ordered(Scheme::Alpm, &many).unwrap();
        let place = |text: &str| sorted.iter().position(|one| one == text);
        assert_eq!(sorted.len(), 90);
        assert!(sorted.iter().rposition(|one| one == "1-1") < place("1-2"), "{sorted:?}");
    }
}
