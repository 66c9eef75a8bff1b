//! What a document says about a weakness besides its products: scores, attacks, decisions, words, further reading.
//!
//! Version 2.0 keeps scores in `scores`, version 2.1 in the content of `metrics`, beside SSVC decision points and
//! EPSS. Whether there are attacks is a date in 2.1; in both it may stand in the free text of a threat, where only a
//! plain statement counts. Of the notes, those for everybody come before those for one audience.

use serde::Deserialize;
use serde_json::Value;

use super::raw::{Csaf, Head, Link, Note, Scores, Threat, Vulnerability};
use crate::advisories::formats::nvd::CvssData;
use crate::advisories::formats::{cwe, text};
use crate::advisories::statement::{Assessment, KnownExploited, Reference, Score};
use crate::alerts::urgency::Exploitation;

/// Words that say that there are attacks.
const ATTACKED: [&str; 6] = [
    "exploited:yes",
    "exploited in the wild",
    "being exploited",
    "been exploited",
    "actively exploited",
    "active exploitation",
];

/// Words that take it back when they stand in the same sentence.
const NOT: [&str; 7] = ["no ", "not ", "never ", "without ", "unaware", "n't ", "none"];

/// The CVSS scores, each once.
pub(super) fn scores(weakness: &Vulnerability) -> Vec<Score> {
    let all = all_scores(weakness).flat_map(|one| [&one.cvss_v4, &one.cvss_v3, &one.cvss_v2]);
    let read = all.flatten().filter_map(|value| CvssData::deserialize(value).ok());
    let mut found: Vec<Score> = Vec::new();
    for score in read.map(|data| data.score(false)) {
        if !found.contains(&score) {
            found.push(score);
        }
    }
    found
}

fn all_scores(weakness: &Vulnerability) -> impl Iterator<Item = &Scores> {
    let metrics = weakness.metrics.iter().map(|metric| &metric.content);
    weakness.scores.iter().chain(metrics)
}

/// CWE numbers, each once.
pub(super) fn weaknesses(weakness: &Vulnerability) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::new();
    for number in weakness.cwe.iter().chain(&weakness.cwes).filter_map(|one| cwe(&one.id)) {
        if !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// The forecast, where the document quotes one: a number that is written as text.
pub(super) fn likelihood(weakness: &Vulnerability) -> Option<f64> {
    let quoted = all_scores(weakness).filter_map(|one| one.epss.as_ref()?.get("probability")?.as_str()?.parse().ok());
    quoted
        .filter(|share: &f64| (0.0..=1.0).contains(share))
        .reduce(f64::max)
}

/// A selection of SSVC; its first version writes names, the second one keys.
#[derive(Deserialize)]
struct Selections {
    timestamp: Option<String>,
    #[serde(default)]
    selections: Vec<Selection>,
}

#[derive(Deserialize)]
struct Selection {
    #[serde(default)]
    name: String,
    #[serde(default)]
    key: String,
    #[serde(default)]
    values: Vec<Value>,
}

impl Selection {
    fn is(&self, name: &str, key: &str) -> bool {
        self.name.eq_ignore_ascii_case(name) || self.key == key
    }

    /// The values, by name or key, in lower case.
    fn chosen(&self) -> Vec<String> {
        let texts = self.values.iter().flat_map(|value| match value {
            Value::String(text) => vec![text.to_lowercase()],
            Value::Object(fields) => {
                let given = ["key", "name"]
                    .into_iter()
                    .filter_map(|field| fields.get(field)?.as_str());
                given.map(str::to_lowercase).collect()
            }
            _ => Vec::new(),
        });
        texts.collect()
    }

    fn has(&self, names: &[&str]) -> bool {
        self.chosen().iter().any(|text| names.contains(&text.as_str()))
    }
}

/// The decision points of SSVC, where the document quotes them.
pub(super) fn assessment(weakness: &Vulnerability) -> Option<Assessment> {
    let all = all_scores(weakness).filter_map(|one| Selections::deserialize(one.ssvc_v2.as_ref()?).ok());
    let read = all.map(|Selections { timestamp, selections }| {
        let mut found = Assessment {
            decided: timestamp,
            ..Assessment::default()
        };
        for one in &selections {
            if one.is("exploitation", "E") {
                found.exploitation = match one {
                    one if one.has(&["active", "a"]) => Exploitation::Active,
                    one if one.has(&["poc", "public poc", "p"]) => Exploitation::Poc,
                    _ => Exploitation::None,
                };
            } else if one.is("automatable", "A") {
                found.automatable = answer(one, &["yes", "y"], &["no", "n"]);
            } else if one.is("technical impact", "TI") {
                found.total = answer(one, &["total", "t"], &["partial", "p"]);
            }
        }
        found
    });
    read.max_by(|left, right| left.decided.cmp(&right.decided))
}

fn answer(selection: &Selection, yes: &[&str], no: &[&str]) -> Option<bool> {
    if selection.has(yes) {
        return Some(true);
    }
    selection.has(no).then_some(false)
}

/// Set when the document says that attackers use it.
pub(super) fn known_exploited(weakness: &Vulnerability) -> Option<KnownExploited> {
    let dated = weakness
        .first_known_exploitation_dates
        .iter()
        .map(|one| one.exploitation_date.clone());
    let stated = weakness
        .threats
        .iter()
        .filter(|threat| is_attacked(threat))
        .map(|threat| threat.date.clone());
    let since = dated.chain(stated).reduce(|first, other| match (first, other) {
        (Some(first), Some(other)) => Some(first.min(other)),
        (first, other) => first.or(other),
    })?;
    Some(KnownExploited {
        added: since.unwrap_or_default().chars().take(10).collect(),
        ..KnownExploited::default()
    })
}

fn is_attacked(threat: &Threat) -> bool {
    if threat.category != "exploit_status" {
        return false;
    }
    let sentences = threat.details.split(['.', ';', '\n']).map(str::to_lowercase);
    let mut saying = sentences.filter(|sentence| {
        let sentence = format!("{} ", sentence.replace(": ", ":"));
        ATTACKED.iter().any(|words| sentence.contains(words)) && !NOT.iter().any(|word| sentence.contains(word))
    });
    saying.next().is_some()
}

/// The English words to show: those of the weakness, else those of a document that speaks of this one alone.
pub(super) fn summary(document: &Csaf, weakness: &Vulnerability) -> Option<String> {
    let head = &document.document;
    if !is_english(head) {
        return None;
    }
    let own = best_note(&weakness.notes).or_else(|| text(weakness.title.as_deref()?));
    let alone = document.vulnerabilities.len() == 1;
    own.or_else(|| best_note(&head.notes).filter(|_| alone))
}

fn is_english(head: &Head) -> bool {
    head.lang
        .as_deref()
        .is_none_or(|lang| lang.to_lowercase().starts_with("en"))
}

/// A summary before a description, for everybody before for some.
fn best_note(notes: &[Note]) -> Option<String> {
    let kind = |note: &Note| match note.category.as_str() {
        "summary" => Some(0),
        "description" => Some(1),
        "details" => Some(2),
        _ => None,
    };
    let for_some = |note: &Note| {
        note.audience
            .as_deref()
            .is_some_and(|who| !who.trim().eq_ignore_ascii_case("all"))
    };
    let found = notes
        .iter()
        .filter_map(|note| Some(((for_some(note), kind(note)?), text(&note.text)?)));
    found.min_by_key(|(place, _)| *place).map(|(_, text)| text)
}

/// Pages about the weakness and the document, each once; those of the publisher first.
pub(super) fn references(head: &Head, weakness: &Vulnerability) -> Vec<Reference> {
    let own = |link: &&Link| link.category.as_deref() == Some("self");
    let all = || head.references.iter().chain(&weakness.references);
    let mut found: Vec<Reference> = Vec::new();
    for link in all().filter(own).chain(all().filter(|link| !own(link))) {
        let url = link.url.trim();
        let is_page = url.starts_with("https://") || url.starts_with("http://");
        if is_page && !found.iter().any(|known| known.url == url) {
            let tags = if own(&link) {
                vec!["Vendor Advisory".to_owned()]
            } else {
                Vec::new()
            };
            found.push(Reference {
                url: url.to_owned(),
                tags,
            });
        }
    }
    found
}
