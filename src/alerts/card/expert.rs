//! Below the fold: the block for the IT helper and where the facts come from.
//!
//! The block is plain text to copy: first in the reader's language, then in English,
//! so that a helper abroad or a maker's support can use it (rule T22).

use super::{Expert, Section, Voice, source_title, touch};
use crate::{
    advisories::Source,
    alerts::danger::Danger,
    i18n::{Lang, dates, texts},
};

pub(super) fn expert(voice: &Voice<'_>) -> Expert {
    let mut text = block(voice);
    if voice.lang != Lang::En {
        let english = Voice::new(texts(Lang::En), Lang::En, voice.facts);
        text = format!("{text}\n\n{}", block(&english));
    }
    if !voice.facts.references.is_empty() {
        text = format!("{text}\n\n{}", voice.facts.references.join("\n"));
    }
    Expert {
        title: voice.t.card_expert_title(),
        label: voice.t.card_expert_label(),
        text,
    }
}

pub(super) fn sources(voice: &Voice<'_>) -> Section {
    let name = |code: &String| Source::parse(code).map_or(code.clone(), |source| source_title(voice.t, source));
    let known = voice.facts.sources.iter().map(name);
    let paragraphs = known.chain(voice.facts.references.iter().cloned()).collect();
    Section {
        title: voice.t.card_sources_title(),
        paragraphs,
    }
}

fn block(voice: &Voice<'_>) -> String {
    let (t, facts) = (voice.t, voice.facts);
    let mut lines = vec![t.card_expert_head(&voice.product, technical(voice))];
    lines.extend(facts.named.as_ref().map(|name| t.card_expert_product(name)));
    lines.extend(
        facts
            .reason
            .component
            .as_ref()
            .map(|name| t.card_expert_component(name)),
    );
    lines.extend(touch::range(t, &facts.reason).map(|range| t.card_expert_range(range)));
    let ids: Vec<&str> = facts.weaknesses.iter().map(|weakness| weakness.id.as_str()).collect();
    lines.push(t.card_expert_weaknesses(ids.join(", ")));
    lines.extend(scores(voice));
    lines.push(match &facts.fixed_in {
        Some(version) => t.card_expert_fixed(version),
        None => t.card_expert_not_fixed(),
    });
    lines.push(match &facts.reason.version {
        Some(version) => t.card_expert_version(version),
        None => t.card_expert_no_version(),
    });
    lines.push(match (facts.inputs.exposed, facts.inputs.exposure_assumed) {
        (true, false) => t.card_expert_exposed(),
        (true, true) => t.card_expert_exposed_assumed(),
        (false, false) => t.card_expert_inside(),
        (false, true) => t.card_expert_inside_assumed(),
    });
    lines.push(attacks(voice));
    if facts.early {
        lines.push(t.card_expert_early());
    }
    if facts.inputs.ransomware {
        lines.push(t.card_expert_ransomware());
    }
    lines.join("\n")
}

fn scores(voice: &Voice<'_>) -> Vec<String> {
    let scored = voice.facts.weaknesses.iter().filter_map(|weakness| {
        let (version, base, vector) = weakness.score.as_ref()?;
        let score = format!("{version} {base:.1} ({vector})");
        Some(voice.t.card_expert_score(&weakness.id, score))
    });
    scored.collect()
}

fn attacks(voice: &Voice<'_>) -> String {
    let t = voice.t;
    let listed = voice
        .facts
        .weaknesses
        .iter()
        .filter_map(|it| it.listed.as_deref())
        .min();
    match (listed, voice.facts.attacked) {
        (Some(day), _) => t.card_expert_listed(dates::date_only(voice.lang, day)),
        (None, true) => t.card_expert_attacked(),
        (None, false) => t.card_expert_not_attacked(),
    }
}

fn technical(voice: &Voice<'_>) -> String {
    let t = voice.t;
    match voice.facts.danger {
        Danger::TakeOver => t.card_expert_take_over(),
        Danger::GetIn => t.card_expert_get_in(),
        Danger::Forbidden => t.card_expert_forbidden(),
        Danger::FullControl => t.card_expert_full_control(),
        Danger::ReadData => t.card_expert_read_data(),
        Danger::Records => t.card_expert_records(),
        Danger::FalsePage => t.card_expert_false_page(),
        Danger::StopsWorking => t.card_expert_stops_working(),
        Danger::ListenIn => t.card_expert_listen_in(),
        Danger::HarmfulFile => t.card_expert_harmful_file(),
        Danger::Tampered => t.card_expert_tampered(),
        Danger::NotKnown => t.card_expert_not_known(),
    }
}
