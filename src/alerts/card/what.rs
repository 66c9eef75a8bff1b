//! What happened: the weakness, what could happen, and whether it is being used.

use super::{Section, Voice};
use crate::{alerts::danger::Danger, i18n::L10nLanguage};

pub(super) fn section(voice: &Voice<'_>) -> Section {
    let (t, facts) = (voice.t, voice.facts);
    let count = facts.weaknesses.len().max(1);
    let first = if facts.fixed_in.is_some() {
        t.card_what_fixed(count, &voice.product)
    } else {
        t.card_what_found(count, &voice.product)
    };
    let mut paragraphs = vec![voice.say(first), long(t, facts.danger)];
    if facts.attacked {
        let mut attacked = t.card_what_attacked();
        if facts.inputs.ransomware {
            attacked = format!("{attacked} {}", t.card_what_ransomware());
        }
        paragraphs.push(attacked);
    }
    Section {
        title: t.card_what_title(),
        paragraphs,
    }
}

/// One or two sentences; "it" is the product or the device that runs it.
fn long(t: &L10nLanguage, danger: Danger) -> String {
    match danger {
        Danger::TakeOver => t.card_danger_take_over(),
        Danger::GetIn => t.card_danger_get_in(),
        Danger::Forbidden => t.card_danger_forbidden(),
        Danger::FullControl => t.card_danger_full_control(),
        Danger::ReadData => t.card_danger_read_data(),
        Danger::Records => t.card_danger_records(),
        Danger::FalsePage => t.card_danger_false_page(),
        Danger::StopsWorking => t.card_danger_stops_working(),
        Danger::ListenIn => t.card_danger_listen_in(),
        Danger::HarmfulFile => t.card_danger_harmful_file(),
        Danger::Tampered => t.card_danger_tampered(),
        Danger::NotKnown => t.card_danger_not_known(),
    }
}

/// One short line without the product, for lists that name it already.
pub(super) fn short(t: &L10nLanguage, danger: Danger) -> String {
    match danger {
        Danger::TakeOver => t.card_short_take_over(),
        Danger::GetIn => t.card_short_get_in(),
        Danger::Forbidden => t.card_short_forbidden(),
        Danger::FullControl => t.card_short_full_control(),
        Danger::ReadData => t.card_short_read_data(),
        Danger::Records => t.card_short_records(),
        Danger::FalsePage => t.card_short_false_page(),
        Danger::StopsWorking => t.card_short_stops_working(),
        Danger::ListenIn => t.card_short_listen_in(),
        Danger::HarmfulFile => t.card_short_harmful_file(),
        Danger::Tampered => t.card_short_tampered(),
        Danger::NotKnown => t.card_short_not_known(),
    }
}
