//! What merging keeps, what it prefers, and which statements belong together.

use super::*;

fn merge(statements: &[Statement]) -> Advisory {
    Advisory::merge(statements)
}

fn statement(source: Source, id: &str, aliases: &[&str]) -> Statement {
    let aliases = aliases.iter().map(|alias| (*alias).to_owned()).collect();
    Statement {
        source,
        id: id.to_owned(),
        aliases,
        ..Statement::default()
    }
}

fn configuration(product: &str) -> Configuration {
    let json =
        format!(r#"{{"nodes":[{{"criteria":[{{"v":true,"cpe":"cpe:2.3:a:acme:{product}:*:*:*:*:*:*:*:*"}}]}}]}}"#);
    serde_json::from_str(&json).unwrap()
}

fn score(version: &str, primary: bool) -> Score {
    Score {
        version: version.to_owned(),
        primary,
        base: 5.0,
        ..Score::default()
    }
}

#[test]
fn configurations_are_united_and_each_is_kept_once() {
    let mut nvd = statement(Source::Nvd, "CVE-1", &[]);
    nvd.configurations = vec![configuration("one"), configuration("two")];
    let mut other = statement(Source::NvdOverride, "CVE-1", &[]);
    other.configurations = vec![configuration("two"), configuration("three")];
    let advisory = merge(&[other, nvd]);
    assert_eq!(
        advisory.configurations,
        [configuration("one"), configuration("two"), configuration("three")]
    );
    assert_eq!(advisory.sources, [Source::Nvd, Source::NvdOverride]);
}

#[test]
fn a_warning_is_early_until_nvd_names_products_or_attackers_use_the_weakness() {
    let mut cve = statement(Source::Cve, "CVE-1", &[]);
    assert!(!merge(&[cve.clone()]).early, "nothing is named");
    cve.configurations = vec![configuration("one")];
    assert!(merge(&[cve.clone()]).early);

    let mut nvd = statement(Source::Nvd, "CVE-1", &[]);
    assert!(merge(&[cve.clone(), nvd.clone()]).early, "NVD has not looked at it");
    nvd.configurations = vec![configuration("one")];
    assert!(!merge(&[cve.clone(), nvd]).early);

    let mut kev = statement(Source::Kev, "CVE-1", &[]);
    kev.known_exploited = Some(KnownExploited::default());
    assert!(!merge(&[cve, kev]).early);
}

#[test]
fn one_withdrawal_is_enough() {
    let mut withdrawn = statement(Source::Nvd, "CVE-1", &[]);
    withdrawn.rejected = true;
    let kept = statement(Source::NvdOverride, "CVE-1", &[]);
    assert!(merge(&[kept, withdrawn]).rejected);
}

#[test]
fn the_newest_own_score_comes_first_and_cvss_2_last() {
    let mut nvd = statement(Source::Nvd, "CVE-1", &[]);
    nvd.scores = vec![
        score("2.0", true),
        score("4.0", false),
        score("3.0", true),
        score("3.1", true),
    ];
    let advisory = merge(&[nvd]);
    let order: Vec<&str> = advisory.scores.iter().map(|score| score.version.as_str()).collect();
    assert_eq!(order, ["3.1", "3.0", "4.0", "2.0"]);
    assert_eq!(advisory.score().unwrap().version, "3.1");
}

#[test]
fn the_catalogue_of_exploited_weaknesses_joins_by_id() {
    let mut kev = statement(Source::Kev, "CVE-1", &[]);
    kev.known_exploited = Some(KnownExploited {
        ransomware: true,
        ..KnownExploited::default()
    });
    let mut nvd = statement(Source::Nvd, "CVE-1", &[]);
    nvd.known_exploited = Some(KnownExploited::default());
    let sets = alias_sets(vec![nvd, kev]);
    assert_eq!(sets.len(), 1);
    assert!(merge(&sets[0]).known_exploited.unwrap().ransomware);
}

#[test]
fn sets_that_share_an_alias_become_one_under_the_cve_id() {
    let sets = alias_sets(vec![
        statement(Source::NvdOverride, "GHSA-a", &["VENDOR-1"]),
        statement(Source::Nvd, "CVE-2", &[]),
        statement(Source::Nvd, "CVE-1", &[]),
        statement(Source::NvdOverride, "X-9", &["CVE-1", "VENDOR-1"]),
    ]);
    let merged: Vec<Advisory> = sets.iter().map(|set| merge(set)).collect();
    assert_eq!(merged.len(), 2);
    assert_eq!(merged[0].id, "CVE-1");
    assert_eq!(merged[0].aliases, ["GHSA-a", "VENDOR-1", "X-9"]);
    assert_eq!(merged[1].id, "CVE-2");
}

#[test]
fn an_advisory_survives_being_stored() {
    let mut nvd = statement(Source::Nvd, "CVE-1", &["X-1"]);
    nvd.configurations = vec![configuration("one")];
    nvd.scores = vec![score("3.1", true)];
    let advisory = merge(&[nvd]);
    let json = serde_json::to_string(&advisory).unwrap();
    assert_eq!(serde_json::from_str::<Advisory>(&json).unwrap(), advisory);
    assert_eq!(serde_json::from_str::<Advisory>("{}").unwrap(), Advisory::default());
}
