//! Why this level: the questions that decided, in plain words.

use super::{Voice, Why, headline};
use crate::{
    advisories::Forecast,
    alerts::urgency::{Exploitation, Rule, TABLE_VERSION},
    i18n::{L10nLanguage, dates},
};

pub(super) fn why(voice: &Voice<'_>) -> Why {
    let t = voice.t;
    let level = headline::level_word(t, voice.facts.decision.level);
    Why {
        title: t.card_why_title(lower(&level)),
        question: t.card_why_question(),
        answer: t.card_why_answer(),
        rows: rows(voice),
        table: decided(voice),
    }
}

/// What the level rests on in the end: our table, or a person.
fn decided(voice: &Voice<'_>) -> String {
    let t = voice.t;
    match &voice.facts.by_hand {
        Some(hand) => t.card_why_by_hand(
            dates::date_only(voice.lang, &hand.day),
            hand.reason.as_str(),
            hand.who.as_str(),
        ),
        None => t.card_why_table(TABLE_VERSION),
    }
}

fn rows(voice: &Voice<'_>) -> Vec<(String, String)> {
    let (t, facts) = (voice.t, voice.facts);
    let version = facts
        .reason
        .version
        .as_ref()
        .map_or_else(|| t.card_why_no(), |version| t.card_why_version_yes(version));
    let mut rows = vec![
        (t.card_why_used(), used(voice)),
        (voice.say(t.card_why_exposed(&voice.product)), exposed(voice)),
        (t.card_why_automatable(), scored(voice, facts.inputs.automatable)),
        (t.card_why_total(), scored(voice, facts.inputs.total)),
        (t.card_why_version(), version),
    ];
    if !facts.decision.rules.is_empty() {
        let rules: Vec<String> = facts.decision.rules.iter().map(|which| rule(t, *which)).collect();
        rows.push((t.card_why_rules(), rules.join(" ")));
    }
    rows
}

fn used(voice: &Voice<'_>) -> String {
    let t = voice.t;
    let inputs = &voice.facts.inputs;
    match (inputs.exploitation, inputs.forecast) {
        (Exploitation::Active, _) => t.card_why_used_active(),
        (_, Forecast::High) => t.card_why_used_forecast(),
        (Exploitation::Poc, _) => t.card_why_used_poc(),
        (Exploitation::None, Forecast::Raised) => t.card_why_used_raised(),
        (Exploitation::None, Forecast::Low) => t.card_why_used_none(),
    }
}

fn exposed(voice: &Voice<'_>) -> String {
    let t = voice.t;
    match (voice.facts.inputs.exposed, voice.facts.inputs.exposure_assumed) {
        (true, false) => t.card_why_exposed_yes(),
        (false, false) => t.card_why_exposed_no(),
        (true, true) => t.card_why_exposed_assumed_yes(),
        (false, true) => t.card_why_exposed_assumed_no(),
    }
}

fn scored(voice: &Voice<'_>, answer: bool) -> String {
    let t = voice.t;
    match (voice.facts.inputs.scored, answer) {
        (false, _) => t.card_why_not_scored(),
        (true, true) => t.card_why_yes(),
        (true, false) => t.card_why_no(),
    }
}

fn rule(t: &L10nLanguage, rule: Rule) -> String {
    match rule {
        Rule::Ransomware => t.card_rule_ransomware(),
        Rule::Tampered => t.card_rule_tampered(),
        Rule::OpensFiles => t.card_rule_opens_files(),
        Rule::VersionUnknown => t.card_rule_version_unknown(),
        Rule::Cloud => t.card_rule_cloud(),
        Rule::EndOfLife => t.card_rule_end_of_life(),
        Rule::Unscored => t.card_rule_unscored(),
        Rule::ByHand => t.card_rule_by_hand(),
    }
}

fn lower(word: &str) -> String {
    let mut signs = word.chars();
    signs
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(signs).collect())
}
