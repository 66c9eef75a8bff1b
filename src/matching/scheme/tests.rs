//! The order of each scheme, in chains from the earliest version to the latest.

use std::cmp::Ordering::{Equal, Greater, Less};

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::matching::Version;

/// Every scheme with rules of its own, by its name.
const ALL: [&str; 18] = [
    "semver",
    "golang",
    "pypi",
    "deb",
    "rpm",
    "maven",
    "gem",
    "nuget",
    "composer",
    "apk",
    "alpm",
    "gentoo",
    "openssl",
    "conan",
    "datetime",
    "lexicographic",
    "intdot",
    "service packs",
];

fn compare(scheme: Scheme, left: &str, right: &str) -> Option<Ordering> {
    Version::parse_as(scheme, left).compare(&Version::parse_as(scheme, right))
}

/// Every version of a chain is before every later one.
fn ascending(scheme: Scheme, chain: &str) {
    let chain: Vec<&str> = chain.split_whitespace().collect();
    for (at, left) in chain.iter().enumerate() {
        for right in &chain[at + 1..] {
            assert_eq!(compare(scheme, left, right), Some(Less), "{left} < {right}");
            assert_eq!(compare(scheme, right, left), Some(Greater), "{right} > {left}");
        }
    }
}

fn same(scheme: Scheme, chain: &str) {
    let chain: Vec<&str> = chain.split_whitespace().collect();
    for pair in chain.windows(2) {
        assert_eq!(compare(scheme, pair[0], pair[1]), Some(Equal), "{pair:?}");
    }
}

#[test]
fn semantic_versions() {
    ascending(
        Scheme::Semver,
        "1.0.0-0 1.0.0-2 1.0.0-11 1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta 1.0.0 1.0.1 1.2 1.10.0 2",
    );
    ascending(Scheme::Semver, "6.2.3 6.2.3.4 6.2.4");
    same(Scheme::Semver, "1.0.0 v1.0 =1 1.0.0+build 01.0.0");
    same(Scheme::Semver, "1.2.3-beta 1.2.3beta");
}

#[test]
fn go() {
    ascending(
        Scheme::Golang,
        "v0.0.0-20200101000000-abcdefabcdef v0.1.0 go1.21rc2 go1.21rc10 go1.21 v1.21.1 v2.0.0+incompatible",
    );
    same(Scheme::Golang, "go1.21rc2 1.21.0-rc.2");
}

#[test]
fn python() {
    ascending(
        Scheme::Pypi,
        "1.dev0 1.0a1.dev1 1.0a1 1.0b2 1.0rc1 1.0 1.0+abc 1.0+5 1.0.post1 1.1 1!0.1",
    );
    same(Scheme::Pypi, "1.0 1 v1.0.0");
    same(Scheme::Pypi, "1.0-alpha.1 1a1");
}

#[test]
fn debian() {
    ascending(
        Scheme::Deb,
        "1.0~~ 1.0~beta1 1.0 1.0-0ubuntu1 1.0-1 1.0-1+b1 1.0-1.1 1.0a 1.0+dfsg 1.0.1 1.9 1.10 1:0.1",
    );
    same(Scheme::Deb, "1.0 1.0-0 0:1.0 1.00");
}

#[test]
fn rpm() {
    ascending(
        Scheme::Rpm,
        "1.0~rc1 1.0 1.0-1.el9 1.0-1.el10 1.0^git1 1.0a 1.0.1 1.10 2a 2.0 1:0.5",
    );
    same(Scheme::Rpm, "1.0-1 0:1.0-1 1_0-1 1.00-01");
}

#[test]
fn maven() {
    ascending(
        Scheme::Maven,
        "1-alpha-1 1-beta 1-m2 1-rc1 1-SNAPSHOT 1 1-sp 1-xyz 1-1 1.1 1.1-a 1.2",
    );
    same(Scheme::Maven, "1 1.0 1-ga 1.final 1.0.0-RELEASE");
}

#[test]
fn ruby() {
    ascending(
        Scheme::Gem,
        "1.0.a.0.b 1.0.a 1.0.a.1 1.0.b1 1.0.b10 1.0.pre 1.0.rc1 1 1.0.1 1.1 1.10",
    );
    same(Scheme::Gem, "1.0 1 1.0.0");
    same(Scheme::Gem, "1.0-1 1.0.pre.1");
}

#[test]
fn dot_net() {
    ascending(
        Scheme::Nuget,
        "1.0.0-alpha 1.0.0-beta 1.0.0-beta2 1.0 1.0.0.1-pre 1.0.0.1 1.0.1",
    );
    same(Scheme::Nuget, "1.0 1.0.0.0 1.0.0+build");
    same(Scheme::Nuget, "1.0-RC1 1.0-rc1");
}

#[test]
fn php() {
    ascending(
        Scheme::Composer,
        "1.0-dev 1.0-alpha1 1.0-beta1-dev 1.0b1 1.0.0-beta2 1.0RC1 v1.0 1.0-patch1 1.0.1 1.10 20100102",
    );
    same(Scheme::Composer, "1.0 1.0.0.0 1.0-stable");
    assert_eq!(compare(Scheme::Composer, "dev-main", "1.0"), None);
}

#[test]
fn linux_packages() {
    ascending(
        Scheme::Apk,
        "1.01 1.1_alpha 1.1_rc1 1.1 1.1-r0 1.1-r1 1.1_git2 1.1_p1 1.1a 1.1.1 1.10",
    );
    same(Scheme::Apk, "1.0~ab12-r3 1.0-r3");
    ascending(
        Scheme::Gentoo,
        "1.0_alpha 1.0_pre2 1.0_rc 1.0 1.0-r1 1.0_p 1.0_p2 1.0b 1.0.1 1.01 1.1",
    );
    same(Scheme::Gentoo, "1.0 1.0-r0");
    ascending(Scheme::Alpm, "1.5rc1 1.5-1 1.5-2 1.5.a 1.5.1-1 1:0.1");
    same(Scheme::Alpm, "1.5-1 1.5");
}

#[test]
fn the_rest() {
    ascending(
        Scheme::Openssl,
        "0.9.8zg 1.0.2-beta1 1.0.2 1.0.2a-dev 1.0.2a 1.0.2z 1.0.2za 1.1.1w 3.0.0-alpha1 3.0.0",
    );
    ascending(
        Scheme::Conan,
        "1.0- 1.0-alpha 1.0 1.0+b1 1.1.1 1.1.1d 1.1.1k 1.1.2 cci.20200203",
    );
    ascending(Scheme::Intdot, "1 1.2 1.10 2");
    same(Scheme::Intdot, "1.2 1.2.0 01.2 1.2-rc1");
    ascending(
        Scheme::DateTime,
        "1950-01-01T00:00:00Z 2024-01-01T00:00:00+02:00 2023-12-31T23:00:00Z",
    );
    ascending(Scheme::Lexicographic, "1 10 2 a aa");
}

#[test]
fn service_packs_and_updates_are_ordered_within_their_kind() {
    let chains = [
        ["15 SP3", "16", "16 SP1", "16 SP1 Update 2", "16 SP2", "17"],
        ["V16", "V16 Upd 2", "v16 update 10", "17.0", "17.0 Update 1", "17.1"],
    ];
    for chain in chains {
        for (at, left) in chain.iter().enumerate() {
            for right in &chain[at + 1..] {
                assert_eq!(
                    compare(Scheme::ServicePacks, left, right),
                    Some(Less),
                    "{left} < {right}"
                );
            }
        }
    }
    for (left, right) in [
        ("16 SP1", "16.0 Service Pack 1"),
        ("16 HF2", "V16 Hotfix 02"),
        ("16", "16.0"),
    ] {
        assert_eq!(
            compare(Scheme::ServicePacks, left, right),
            Some(Equal),
            "{left} = {right}"
        );
    }
    for (left, right) in [
        ("16 SP1", "16 Update 5"),
        ("16 SP1", "16.0.1"),
        ("16 SP1 Update 2", "16 SP1 HF1"),
        ("16", "-"),
    ] {
        assert_eq!(compare(Scheme::ServicePacks, left, right), None, "{left} and {right}");
        assert_eq!(compare(Scheme::ServicePacks, right, left), None, "{right} and {left}");
    }
    let of = |text: &'static str| Scheme::of_releases(std::iter::once(text));
    assert_eq!(
        (of("16 Upd 2"), of("16.2"), of("sp 3.1")),
        (Some(Scheme::ServicePacks), None, None)
    );
}

#[test]
fn what_is_no_version_of_a_scheme_has_no_order() {
    let none = [
        (Scheme::Semver, "main"),
        (Scheme::Semver, "1.2.3.4.5"),
        (Scheme::Golang, "v"),
        (Scheme::Pypi, "2004d"),
        (Scheme::Deb, "a:1"),
        (Scheme::Deb, "1 2"),
        (Scheme::Rpm, "-"),
        (Scheme::Maven, ""),
        (Scheme::Gem, "master"),
        (Scheme::Nuget, "*"),
        (Scheme::Composer, "dev-main"),
        (Scheme::Apk, "1.0-beta"),
        (Scheme::Gentoo, "1.0_x"),
        (Scheme::Alpm, "~"),
        (Scheme::Openssl, "fips"),
        (Scheme::Conan, ""),
        (Scheme::Intdot, "a.1"),
        (Scheme::DateTime, "2024"),
    ];
    for (scheme, text) in none {
        assert_eq!(compare(scheme, text, "1.0"), None, "{scheme:?} {text}");
        assert_eq!(compare(scheme, text, text), None, "{scheme:?} {text}");
    }
}

#[test]
fn absurdly_long_texts_are_read_without_harm() {
    let all = [
        "1-".repeat(100_000),
        "9".repeat(100_000),
        "1a".repeat(100_000),
        "é~^".repeat(1_000),
    ];
    for scheme in ALL {
        for text in &all {
            let order = compare(Scheme::of(scheme), text, text);
            assert!(order.is_none_or(Ordering::is_eq), "{scheme}");
        }
    }
}

#[test]
fn names_of_schemes_and_types_are_known() {
    let names = [
        ("NPM", Scheme::Semver),
        ("cargo", Scheme::Semver),
        ("deb", Scheme::Deb),
        ("service packs", Scheme::ServicePacks),
        // An ecosystem of OSV is not the name of a scheme.
        ("Debian:12", Scheme::Generic),
    ];
    for (name, scheme) in names {
        assert_eq!(Scheme::of(name), scheme, "{name}");
    }
    assert_eq!(serde_json::to_string(&Scheme::DateTime).unwrap(), r#""datetime""#);
    assert_eq!(Scheme::of("all"), Scheme::Generic);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "v?[0-9]{1,3}([.~^+_-]{1,2}([0-9]{1,2}|alpha|beta|rc|a|dev|sp|x|p|r|pre)){0,4}",
        1 => "\\PC{0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn every_scheme_orders_the_same_from_both_sides(name in select(&ALL[..]), left in text(), right in text()) {
        let scheme = Scheme::of(name);
        let order = compare(scheme, &left, &right);
        prop_assert_eq!(order, compare(scheme, &right, &left).map(Ordering::reverse));
        let both = compare(scheme, &left, &left).is_some() && compare(scheme, &right, &right).is_some();
        prop_assert!(order.is_none() || both);
        prop_assert!(order.is_some() || !both || scheme == Scheme::ServicePacks);
    }
}
