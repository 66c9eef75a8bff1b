//! Our order of versions against that of other programs: dpkg, rpm, and the Python libraries
//! `packaging` and `univers`.
//!
//! `scripts/setup.sh test` brings them; a program that is not there is named and skipped. The pairs
//! come from a seeded generator ([`generate`]), and from the corpus where `TOCSIN_CORPUS` names one
//! ([`collect`]). Where a peer is wrong or follows another rule, the pair stands in
//! `disagreements.toml` with the rule that settles it.

mod collect;
mod generate;
mod peers;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde::Deserialize;
use tocsin::matching::{Scheme, Version};

use crate::peers::Peer;

/// Two versions of a scheme.
type Pair = (String, String);

/// A kind of pair on which a peer may differ.
#[derive(Deserialize)]
struct Disagreement {
    peer: String,
    scheme: String,
    /// The rule that settles it.
    rule: String,
    /// Exactly these.
    pairs: Vec<Pair>,
}

#[derive(Deserialize)]
struct Disagreements {
    #[serde(default)]
    disagreement: Vec<Disagreement>,
}

/// Compares a scheme with a peer on generated pairs, and on those of the corpus.
fn compare(peer: Peer, scheme: &str, generated: usize) {
    let mut pairs = generate::pairs(scheme, generated);
    pairs.extend(collect::pairs(scheme, generated));
    let Some(answers) = peer.ask(scheme, &pairs) else {
        println!("{scheme} against {}: peer not present, skipped", peer.name());
        return;
    };
    assert_eq!(answers.len(), pairs.len(), "one answer for each pair");
    let (mut decided, mut faults) = (0, BTreeSet::new());
    for (pair, theirs) in pairs.iter().zip(&answers) {
        let Some(theirs) = theirs else { continue };
        decided += 1;
        if order(scheme, pair) != Some(*theirs) {
            faults.insert(pair.clone());
        }
    }
    let settled = settled(peer.name(), scheme);
    let open: Vec<_> = faults
        .difference(&settled)
        .map(|pair| (pair, order(scheme, pair)))
        .collect();
    assert!(
        open.is_empty(),
        "{scheme} against {}: {} of {decided} differ: {open:#?}",
        peer.name(),
        open.len()
    );
    assert!(
        decided * 2 > pairs.len(),
        "{scheme} against {}: {decided} of {} decided",
        peer.name(),
        pairs.len()
    );
    println!(
        "{scheme} against {}: {decided} pairs, {} settled by a rule",
        peer.name(),
        faults.len()
    );
}

fn order(scheme: &str, (left, right): &Pair) -> Option<Ordering> {
    let version = |text: &str| Version::parse_as(Scheme::of(scheme), text);
    version(left).compare(&version(right))
}

fn settled(peer: &str, scheme: &str) -> BTreeSet<Pair> {
    let known: Disagreements = toml::from_str(include_str!("disagreements.toml")).unwrap();
    let here = known
        .disagreement
        .into_iter()
        .filter(|one| one.peer == peer && one.scheme == scheme);
    here.inspect(|one| assert!(!one.rule.is_empty()))
        .flat_map(|one| one.pairs)
        .collect()
}

#[test]
fn debian_as_dpkg() {
    compare(Peer::Dpkg, "deb", 1_000);
}

#[test]
fn rpm_as_rpm() {
    compare(Peer::Rpm, "rpm", 3_000);
}

#[test]
fn python_as_packaging() {
    compare(Peer::Packaging, "pypi", 3_000);
}

#[test]
fn the_rest_as_univers() {
    let schemes = [
        "semver", "golang", "pypi", "deb", "rpm", "maven", "gem", "nuget", "composer", "apk", "alpm", "gentoo",
        "openssl", "conan", "intdot",
    ];
    for scheme in schemes {
        compare(Peer::Univers, scheme, 500);
    }
}
