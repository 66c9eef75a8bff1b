//! Our order of versions against that of other programs: dpkg, rpm, and the Python libraries
//! `packaging` and `univers`.
//!
//! `scripts/setup.sh test` brings them; a program that is not there is named and skipped. The pairs
//! come from a seeded generator ([`generate`]), and are versions that were published ([`collect`]), most of
//! them from the corpus where `TOCSIN_CORPUS` names one. The stated order of texts without a scheme has no
//! peer: it is held against a second comparer ([`slow`]). Where a peer is wrong, `disagreements.toml` says so, with the rule that settles it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod collect;
mod generate;
mod peers;
mod slow;

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
    read: Option<(String, String)>,
    /// Forms that the peer is not asked about.
    #[serde(default)]
    unread: Vec<String>,
    /// Versions of these forms in the order of the rule.
    #[serde(default)]
    chain: String,
    /// The rule that settles it.
    rule: String,
}

#[derive(Deserialize)]
struct Disagreements {
    disagreement: Vec<Disagreement>,
}

/// At least so many pairs of real versions must be decided by a peer in each ecosystem.
const LEAST_REAL: usize = 1_000;

/// Compares a scheme with a peer on generated pairs, and on `real` ones of published versions; gives what differs.
fn compare(peer: Peer, scheme: &str, generated: usize, real: usize) -> Option<String> {
    let settled = settled(peer, scheme);
    let mut pairs = generate::pairs(scheme, generated);
    let published = collect::pairs(scheme, real);
    pairs.extend(published.into_iter().filter(|pair| is_readable(&settled, pair)));
    let Some(answers) = peer.ask(scheme, &as_asked(&settled, &pairs)) else {
        println!("{scheme} against {}: peer not present, skipped", peer.name());
        return None;
    };
    assert_eq!(answers.len(), pairs.len(), "one answer for each pair");
    let (made, published) = answers.split_at(generated);
    let decided = |answers: &[Option<Ordering>]| answers.iter().flatten().count();
    let (made, published) = (decided(made), decided(published));
    let shown: Vec<String> = pairs
        .iter()
        .zip(&answers)
        .filter_map(|(pair, theirs)| differs(scheme, pair, *theirs))
        .collect();
    println!(
        "{scheme} against {}: {made} made up and {published} published pairs, {} differ",
        peer.name(),
        shown.len()
    );
    assert!(
        made * 2 > generated,
        "{scheme} against {}: {made} of {generated} decided",
        peer.name()
    );
    assert!(
        real == 0 || published >= LEAST_REAL.min(real) || !collect::has_corpus(),
        "{scheme} against {}: {published} published pairs decided",
        peer.name()
    );
    (!shown.is_empty()).then(|| format!("{scheme} against {}:\n{}", peer.name(), shown.join("\n")))
}

/// The pair and both answers, where the peer has one and it is not ours.
fn differs(scheme: &str, pair: &Pair, theirs: Option<Ordering>) -> Option<String> {
    let theirs = theirs?;
    let ours = order(scheme, pair);
    (ours != Some(theirs)).then(|| format!("{pair:?}: {theirs:?}, not {ours:?}"))
}

fn order(scheme: &str, (left, right): &Pair) -> Option<Ordering> {
    let version = |text: &str| Version::parse_as(Scheme::of(scheme), text);
    version(left).compare(&version(right))
}

/// What is settled about a peer and a scheme.
fn settled(peer: Peer, scheme: &str) -> Vec<Disagreement> {
    let known: Disagreements = toml::from_str(include_str!("disagreements.toml")).unwrap();
    let about = |one: &Disagreement| one.peer == peer.name() && one.scheme == scheme;
    let settled: Vec<Disagreement> = known.disagreement.into_iter().filter(about).collect();
    for one in &settled {
        assert!(!one.rule.is_empty());
        let chain: Vec<&str> = one.chain.split_whitespace().collect();
        for pair in chain.windows(2) {
            let pair = (pair[0].to_owned(), pair[1].to_owned());
            assert_eq!(order(scheme, &pair), Some(Ordering::Less), "{pair:?}");
        }
    }
    settled
}

/// Whether the peer can be asked about a pair.
fn is_readable(settled: &[Disagreement], (left, right): &Pair) -> bool {
    let forms = [form(left), form(right)];
    let mut unread = settled.iter().flat_map(|one| &one.unread);
    !unread.any(|unread| forms.iter().any(|form| form.contains(unread)))
}

/// Numbers become `N`.
fn form(text: &str) -> String {
    let mut form = String::new();
    for c in text.chars() {
        if !c.is_ascii_digit() {
            form.push(c);
        } else if !form.ends_with('N') {
            form.push('N');
        }
    }
    form
}

/// The pairs as the peer has to be asked.
fn as_asked(settled: &[Disagreement], pairs: &[Pair]) -> Vec<Pair> {
    let mut pairs = pairs.to_vec();
    for (from, to) in settled.iter().filter_map(|one| one.read.as_ref()) {
        let read = |text: &String| text.replace(from, to);
        pairs = pairs.iter().map(|(left, right)| (read(left), read(right))).collect();
    }
    pairs
}

#[test]
fn debian_as_dpkg() {
    assert_eq!(compare(Peer::Dpkg, "deb", 1_500, 1_500), None);
}

#[test]
fn rpm_as_rpm() {
    assert_eq!(compare(Peer::Rpm, "rpm", 3_000, 3_000), None);
}

#[test]
fn python_as_packaging() {
    assert_eq!(compare(Peer::Packaging, "pypi", 3_000, 5_000), None);
}

#[test]
fn the_rest_as_univers() {
    let published = [
        "semver", "golang", "pypi", "deb", "rpm", "maven", "gem", "nuget", "composer", "apk",
    ];
    let made_up = ["alpm", "gentoo", "openssl", "conan"];
    let asked = published.map(|scheme| (scheme, 2_000)).into_iter();
    let asked = asked.chain(made_up.map(|scheme| (scheme, 0)));
    let differ: Vec<String> = asked
        .filter_map(|(scheme, real)| compare(Peer::Univers, scheme, 500, real))
        .collect();
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
