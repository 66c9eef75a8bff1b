//! Whole feeds: everything is read, nothing is reported as broken, nothing is counted twice.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

use tocsin::advisories::sources::{self, Event, MAX_FILE_BYTES};
use tocsin::advisories::{Advisory, Source, Statement};

use super::support::{Outcome, with_corpus};

/// Every statement of a feed; the first problem is an error.
pub fn statements(corpus: &Path, feed: &str) -> Result<Vec<Statement>, Box<dyn Error>> {
    let files = sources::find(&[corpus.join("data").join(feed)])?;
    let mut statements = Vec::new();
    let read: Outcome = sources::read(&files, MAX_FILE_BYTES, &mut |event| {
        match event {
            Event::Document(_, document) => statements.extend(document.statements),
            Event::Problem(problem) | Event::Unknown(problem) => return Err(problem.into()),
            Event::Doubted(file, doubt, _) => return Err(format!("{}: {doubt}", file.path.display()).into()),
            Event::Checked(..) | Event::Progress(_) => {}
        }
        Ok(())
    });
    read?;
    Ok(statements)
}

fn distinct(statements: &[Statement]) -> usize {
    statements
        .iter()
        .map(|statement| &statement.id)
        .collect::<BTreeSet<_>>()
        .len()
}

/// All documents of a feed are read and give that many ids of that source.
fn imports(feed: &str, source: Source, ids: usize) -> Outcome {
    with_corpus(&format!("import {feed}"), |corpus| {
        let statements = statements(corpus, feed)?;
        assert_eq!(distinct(&statements), ids);
        assert!(statements.iter().all(|statement| statement.source == source));
        Ok(())
    })
}

#[test]
fn nvd() -> Outcome {
    imports("nvd", Source::Nvd, 2_777)
}

#[test]
fn nvd_legacy() -> Outcome {
    imports("nvd_legacy11", Source::Nvd, 2_026)
}

#[test]
fn nvd_overrides() -> Outcome {
    imports("nvd_overrides", Source::NvdOverride, 452)
}

#[test]
fn known_exploited() -> Outcome {
    imports("kev", Source::Kev, 1_236)
}

#[test]
fn cve_list() -> Outcome {
    with_corpus("import cve5", |corpus| {
        let statements = statements(corpus, "cve5")?;
        assert_eq!(distinct(&statements), 933);
        assert!(statements.iter().all(|statement| statement.source == Source::Cve));
        let assessed = statements.iter().filter(|one| one.assessment.is_some()).count();
        assert!(assessed >= 925, "{assessed}");
        let listed = statements.iter().filter(|one| one.known_exploited.is_some()).count();
        assert!(listed >= 49, "{listed}");
        let matched = statements.iter().filter(|one| !one.configurations.is_empty()).count();
        assert!(matched >= 590, "{matched}");
        println!("{matched} of {} records name a product", statements.len());
        Ok(())
    })
}

#[test]
fn forecasts() -> Outcome {
    with_corpus("import epss", |corpus| {
        let statements = statements(corpus, "epss")?;
        assert!(!statements.is_empty());
        assert!(
            statements
                .iter()
                .all(|one| one.source == Source::Epss && one.likelihood.is_some())
        );
        Ok(())
    })
}

#[test]
fn nvd_samples() -> Outcome {
    with_corpus("import nvd_samples", |corpus| {
        let statements = statements(corpus, "nvd_samples")?;
        let files = sources::find(&[corpus.join("data/nvd_samples")])?;
        assert!(statements.len() >= files.len());
        Ok(())
    })
}

#[test]
fn rejected_records_are_recognised() -> Outcome {
    with_corpus("rejected_records_are_recognised", |corpus| {
        let statements = statements(corpus, "nvd")?;
        assert_eq!(statements.iter().filter(|statement| statement.rejected).count(), 25);
        Ok(())
    })
}

#[test]
fn the_same_record_in_both_shapes_says_the_same() -> Outcome {
    with_corpus("the_same_record_in_both_shapes_says_the_same", |corpus| {
        let modern = statements(corpus, "nvd")?;
        for legacy in statements(corpus, "nvd_legacy11")? {
            let twin = modern.iter().find(|modern| modern.id == legacy.id);
            let twin = twin.ok_or_else(|| format!("{} has no twin", legacy.id))?;
            assert_eq!(twin.configurations, legacy.configurations, "{}", legacy.id);
            assert_eq!(twin.weaknesses, legacy.weaknesses, "{}", legacy.id);
            assert_eq!(twin.summary, legacy.summary, "{}", legacy.id);
        }
        Ok(())
    })
}

#[test]
fn all_feeds_together_give_one_advisory_for_each_weakness() -> Outcome {
    with_corpus("all_feeds_together_give_one_advisory_for_each_weakness", |corpus| {
        let mut all = Vec::new();
        for feed in [
            "nvd",
            "nvd_legacy11",
            "nvd_overrides",
            "kev",
            "nvd_samples",
            "cve5",
            "epss",
        ] {
            all.extend(statements(corpus, feed)?);
        }
        let ids = distinct(&all);
        let advisories = Advisory::merge_all(all);
        assert_eq!(advisories.len(), ids);
        let exploited = advisories.iter().filter(|advisory| advisory.known_exploited.is_some());
        assert!(exploited.count() >= 1_236);
        Ok(())
    })
}
