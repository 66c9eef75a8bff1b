//! Our order of versions against that of other programs: dpkg, rpm, and the Python libraries
//! `packaging` and `univers`.
//!
//! `scripts/setup.sh test` brings them; a program that is not there is named and skipped. The pairs
//! come from a seeded generator ([`generate`]), and from the corpus where `TOCSIN_CORPUS` names one
//! ([`collect`]). Where a peer is wrong, `disagreements.toml` says so, with the rule that settles it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod collect;
mod generate;
mod peers;

use std::cmp::Ordering;

use serde::Deserialize;
use tocsin::matching::{Scheme, Version};

use crate::peers::Peer;

/// Two versions of a scheme.
type Pair = (String, String);

/// Where a peer differs.
#[derive(Deserialize)]
struct Disagreement {
    peer: String,
    scheme: String,
    /// The peer is asked with the first text replaced by the second one.
    read: (String, String),
    /// The rule that settles it.
    rule: String,
}

#[derive(Deserialize)]
struct Disagreements {
    disagreement: Vec<Disagreement>,
}

/// Compares a scheme with a peer on generated pairs, and on those of the corpus; gives what differs.
fn compare(peer: Peer, scheme: &str, generated: usize) -> Option<String> {
    let mut pairs = generate::pairs(scheme, generated);
    pairs.extend(collect::pairs(scheme, generated));
    let Some(answers) = peer.ask(scheme, &settled(peer.name(), scheme, &pairs)) else {
        println!("{scheme} against {}: peer not present, skipped", peer.name());
        return None;
    };
    assert_eq!(answers.len(), pairs.len(), "one answer for each pair");
    let decided: Vec<_> = pairs
        .iter()
        .zip(answers)
        .filter_map(|(pair, theirs)| Some((pair, theirs?)))
        .collect();
    let count = decided.len();
    assert!(
        count * 2 > pairs.len(),
        "{scheme} against {}: {count} of {} decided",
        peer.name(),
        pairs.len()
    );
    let faults = decided
        .into_iter()
        .filter(|(pair, theirs)| order(scheme, pair) != Some(*theirs));
    let shown: Vec<String> = faults
        .map(|(pair, theirs)| format!("{pair:?}: {theirs:?}, not {:?}", order(scheme, pair)))
        .collect();
    println!(
        "{scheme} against {}: {count} pairs, {} differ",
        peer.name(),
        shown.len()
    );
    (!shown.is_empty()).then(|| format!("{scheme} against {}:\n{}", peer.name(), shown.join("\n")))
}

fn order(scheme: &str, (left, right): &Pair) -> Option<Ordering> {
    let version = |text: &str| Version::parse_as(Scheme::of(scheme), text);
    version(left).compare(&version(right))
}

/// The pairs as the peer has to be asked.
fn settled(peer: &str, scheme: &str, pairs: &[Pair]) -> Vec<Pair> {
    let known: Disagreements = toml::from_str(include_str!("disagreements.toml")).unwrap();
    let mut pairs = pairs.to_vec();
    for one in known
        .disagreement
        .iter()
        .filter(|one| one.peer == peer && one.scheme == scheme)
    {
        assert!(!one.rule.is_empty());
        let read = |text: &String| text.replace(&one.read.0, &one.read.1);
        pairs = pairs.iter().map(|(left, right)| (read(left), read(right))).collect();
    }
    pairs
}

#[test]
fn debian_as_dpkg() {
    assert_eq!(compare(Peer::Dpkg, "deb", 1_500), None);
}

#[test]
fn rpm_as_rpm() {
    assert_eq!(compare(Peer::Rpm, "rpm", 3_000), None);
}

#[test]
fn python_as_packaging() {
    assert_eq!(compare(Peer::Packaging, "pypi", 3_000), None);
}

#[test]
fn the_rest_as_univers() {
    let schemes = [
        "semver", "golang", "pypi", "deb", "rpm", "maven", "gem", "nuget", "composer", "apk", "alpm", "gentoo",
        "openssl", "conan",
    ];
    let differ: Vec<String> = schemes
        .into_iter()
        .filter_map(|scheme| compare(Peer::Univers, scheme, 500))
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
