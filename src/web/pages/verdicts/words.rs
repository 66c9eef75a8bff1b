//! An explanation in plain words: the verdict, what each source says, and what would change it.

use super::near;
use super::show::Found;
use super::view::{ChangeLine, SourceWords};
use crate::advisories::documents::Document;
use crate::advisories::{Advisory, SetAside, Source};
use crate::alerts::card;
use crate::clock::Timestamp;
use crate::i18n::{L10nLanguage, Lang, dates, lists};
use crate::matching::explain::{Change, CriterionStep, Explanation, Standing};
use crate::matching::{Authority, Status, Verdict};

/// Most ranges of one source in a sentence.
const RANGES: usize = 4;

/// The verdict in one sentence.
pub(super) fn verdict(t: &L10nLanguage, found: &Found) -> String {
    let program = found.item.label.as_str();
    if let Some(decision) = &found.stored.advisory.set_aside {
        return set_aside_sentence(t, decision);
    }
    if found.stored.advisory.rejected {
        return t.verdict_withdrawn();
    }
    match found.explanation.verdict() {
        Verdict::Affected => t.verdict_yes(program),
        Verdict::Possible => t.verdict_maybe(program),
        Verdict::NotAffected => t.verdict_no(program),
    }
}

fn set_aside_sentence(t: &L10nLanguage, decision: &SetAside) -> String {
    if decision.withdrawn {
        t.advisory_set_aside_withdrawn()
    } else {
        t.advisory_set_aside_data()
    }
}

/// The operator's decision that nobody gets an alert: what it is, why, since when and until when.
pub(crate) fn set_aside(t: &L10nLanguage, lang: Lang, decision: &SetAside) -> Vec<String> {
    let day = dates::date_only(lang, &decision.since);
    let when = match &decision.until {
        Some(end) => t.advisory_set_aside_until(day, dates::date_only(lang, end)),
        None => t.advisory_set_aside_since(day),
    };
    let reason = t.advisory_set_aside_reason(decision.reason.as_str());
    vec![set_aside_sentence(t, decision), reason, when]
}

/// What else is to be said of the operator's decision.
pub(super) fn decision(t: &L10nLanguage, lang: Lang, found: &Found) -> Vec<String> {
    let decision = found.stored.advisory.set_aside.as_ref();
    let all = decision.map(|decision| set_aside(t, lang, decision));
    all.into_iter().flatten().skip(1).collect()
}

/// The version that was told.
pub(super) fn version(t: &L10nLanguage, version: Option<&str>) -> String {
    version.map_or_else(|| t.verdict_yours_unknown(), |version| t.verdict_yours(version))
}

/// When the newest word was read; only a version that is known was compared with it.
pub(super) fn compared(
    t: &L10nLanguage,
    version: Option<&str>,
    at: Option<Timestamp>,
    written: impl Fn(Timestamp) -> String,
) -> Option<String> {
    at.map(|at| match version {
        Some(_) => t.verdict_compared_at(written(at)),
        None => t.verdict_spoken_at(written(at)),
    })
}

/// What each source says: the one whose word counts first, then those that name products.
pub(super) fn sources(t: &L10nLanguage, lang: Lang, found: &Found) -> Vec<SourceWords> {
    let (zone, words) = (&found.business.sme.time_zone, &found.words);
    let by_maker = found
        .explanation
        .ruling()
        .is_some_and(|one| one.authority == Authority::Maker);
    let others = words
        .iter()
        .any(|(document, one)| one.ruling().is_none() && document.statement.names_products());
    let counts = (by_maker && others).then(|| t.verdict_source_counts());
    let rank = |(document, explanation): &&(Document, Explanation)| {
        (explanation.ruling().is_none(), !document.statement.names_products())
    };
    let mut all: Vec<&(Document, Explanation)> = words.iter().collect();
    all.sort_by_key(rank);
    all.into_iter()
        .map(|(document, explanation)| SourceWords {
            title: card::source_name(t, &document.statement),
            words: said(t, lang, document, explanation)
                .into_iter()
                .chain(counts.clone().filter(|_| explanation.ruling().is_some()))
                .collect(),
            dates: when(t, lang, zone, document),
        })
        .collect()
}

fn said(t: &L10nLanguage, lang: Lang, document: &Document, explanation: &Explanation) -> Vec<String> {
    let statement = &document.statement;
    let mut words = Vec::new();
    if statement.rejected {
        words.push(t.verdict_source_withdrawn());
    }
    if statement.known_exploited.is_some() {
        words.push(t.verdict_source_attacked());
    }
    if !statement.names_products() {
        if words.is_empty() {
            words.push(t.verdict_source_silent());
        }
        return words;
    }
    if let Some(ruling) = explanation.ruling() {
        words.push(status(t, ruling.status));
        words.extend(ruling.reason.as_deref().map(|reason| reason_of_ruling(t, reason)));
        return words;
    }
    let Some(ranges) = ranges(t, lang, explanation) else {
        words.push(t.verdict_source_other());
        return words;
    };
    words.extend(part(t, explanation));
    words.push(t.verdict_source_range(ranges));
    words.push(match explanation.verdict() {
        Verdict::Affected => t.verdict_source_yes(),
        Verdict::Possible => t.verdict_source_maybe(),
        Verdict::NotAffected => t.verdict_source_no(),
    });
    words
}

/// Which part of the program it is about, where it is not the program itself.
fn part(t: &L10nLanguage, explanation: &Explanation) -> Option<String> {
    let component = explanation.finding.as_ref()?.reason.component.as_deref()?;
    Some(t.verdict_source_part(card::part_name(component)))
}

/// The reason of a ruling as a sentence.
pub(crate) fn reason_of_ruling(t: &L10nLanguage, reason: &str) -> String {
    t.verdict_ruling_reason(plain_reason(t, reason))
}

/// The reason of a ruling: codes of VEX in plain words, else the source's own words.
pub(super) fn plain_reason(t: &L10nLanguage, reason: &str) -> String {
    match reason.trim() {
        "component_not_present" => t.verdict_vex_no_component(),
        "vulnerable_code_not_present" | "code_not_present" => t.verdict_vex_no_code(),
        "vulnerable_code_not_in_execute_path" | "code_not_reachable" => t.verdict_vex_not_run(),
        "vulnerable_code_cannot_be_controlled_by_adversary" => t.verdict_vex_not_controlled(),
        "inline_mitigations_already_exist"
        | "protected_by_mitigating_control"
        | "protected_by_compiler"
        | "protected_at_runtime"
        | "protected_at_perimeter" => t.verdict_vex_protected(),
        "requires_configuration" | "requires_dependency" | "requires_environment" => t.verdict_vex_requires(),
        other => other.to_owned(),
    }
}

fn status(t: &L10nLanguage, status: Status) -> String {
    match status {
        Status::Affected => t.verdict_source_ruled_affected(),
        Status::NotAffected => t.verdict_source_ruled_not_affected(),
        Status::Fixed => t.verdict_source_ruled_fixed(),
        Status::UnderInvestigation => t.verdict_source_ruled_open(),
    }
}

/// The ranges that decide, joined: those that hold the version, else all that are named, those nearest to it first.
/// Of many the first are written, with how many more there are.
pub(crate) fn ranges(t: &L10nLanguage, lang: Lang, explanation: &Explanation) -> Option<String> {
    let strongest = explanation.named().filter_map(|step| step.hit).max();
    let mut deciding: Vec<&CriterionStep> = explanation.named().filter(|step| step.hit == strongest).collect();
    deciding.sort_by_cached_key(|step| near::distance(step));
    let mut ranges: Vec<String> = Vec::new();
    for step in deciding {
        let words = card::range(t, &step.says).unwrap_or_else(|| t.verdict_range_unclear());
        if !ranges.contains(&words) {
            ranges.push(words);
        }
    }
    let more = ranges.len().saturating_sub(RANGES);
    ranges.truncate(RANGES);
    ranges.extend((more > 0).then(|| t.verdict_range_more(more)));
    (!ranges.is_empty()).then(|| lists::and(lang, &ranges))
}

/// When a source's word was published and read.
pub(crate) fn when(t: &L10nLanguage, lang: Lang, zone: &str, document: &Document) -> String {
    let read = dates::day_with_year(lang, document.received_at.micros(), zone);
    let newest = document
        .statement
        .modified
        .as_ref()
        .or(document.statement.published.as_ref());
    match newest {
        Some(day) => t.verdict_source_dates(dates::date_only(lang, &day.chars().take(10).collect::<String>()), read),
        None => t.verdict_source_read(read),
    }
}

/// What would change the verdict; with the program's page, where the owner can tell what is missing.
pub(super) fn changes(t: &L10nLanguage, found: &Found, program_href: Option<&str>) -> Vec<ChangeLine> {
    let advisory = &found.stored.advisory;
    if advisory.rejected {
        let change = advisory
            .set_aside
            .as_ref()
            .map_or(Change::Correction, |_| Change::Ruling);
        let text = change_words(t, &change);
        return vec![ChangeLine { text, href: None }];
    }
    let line = |change: &Change| ChangeLine {
        text: change_words(t, change),
        href: match change {
            Change::TellVersion | Change::TellComparableVersion => program_href.map(|href| format!("{href}#version")),
            _ => None,
        },
    };
    found.explanation.changes.iter().map(line).collect()
}

fn change_words(t: &L10nLanguage, change: &Change) -> String {
    match change {
        Change::Update(version) => t.verdict_change_update(version.as_str()),
        Change::TellVersion => t.verdict_change_version(),
        Change::TellEdition => t.verdict_change_edition(),
        Change::TellPlatform { vendor, product } => t.verdict_change_platform(card::product_name(vendor, product)),
        Change::TellComparableVersion => t.verdict_change_comparable(),
        Change::ClearRange => t.verdict_change_range(),
        Change::OtherVersion => t.verdict_change_other_version(),
        Change::Ruling => t.verdict_change_ruling(),
        Change::Naming => t.verdict_change_naming(),
        Change::Correction => t.verdict_change_correction(),
    }
}

/// Scores and classes of weakness as experts write them.
pub(crate) fn scores(advisory: &Advisory) -> Vec<String> {
    let scores = advisory
        .scores
        .iter()
        .map(|score| format!("CVSS {} {:.1} {}", score.version, score.base, score.vector));
    let classes = advisory.weaknesses.iter().map(|number| format!("CWE-{number}"));
    let classes: Vec<String> = classes.collect();
    let listed = advisory
        .known_exploited
        .as_ref()
        .map(|known| format!("{}: {}", Source::Kev.title(), known.added));
    scores
        .chain((!classes.is_empty()).then(|| classes.join(", ")))
        .chain(listed)
        .collect()
}

/// Whether a ruling counts, in words.
pub(super) fn standing(t: &L10nLanguage, standing: Standing) -> String {
    match standing {
        Standing::Decides => t.verdict_standing_decides(),
        Standing::Overruled => t.verdict_standing_overruled(),
        Standing::OtherRelease => t.verdict_standing_other_release(),
        Standing::Elsewhere => t.verdict_standing_elsewhere(),
    }
}
