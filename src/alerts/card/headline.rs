//! The level word, the title with its date, and the subject of the mail.

use super::Voice;
use crate::{
    alerts::{action::Action, urgency::Level},
    i18n::L10nLanguage,
};

/// The most signs of a subject that old phones and lists show (rule T10).
const SHORT: usize = 40;
/// No subject is longer than this.
const LONG: usize = 50;

/// What the title asks for: the main one of the steps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    Update,
    Check,
    Protect,
    Stop,
    Replace,
    Cloud,
}

pub(super) fn level_word(t: &L10nLanguage, level: Level) -> String {
    match level {
        Level::Today => t.card_level_today(),
        Level::Week => t.card_level_week(),
        Level::Month => t.card_level_month(),
        Level::Info => t.card_level_info(),
    }
}

fn verb(actions: &[Action]) -> Verb {
    let has = |action| actions.contains(&action);
    if has(Action::ProviderFixes) {
        Verb::Cloud
    } else if has(Action::StopUsing) {
        Verb::Stop
    } else if has(Action::Update) {
        Verb::Update
    } else if has(Action::CheckVersion) {
        Verb::Check
    } else if has(Action::Protect) {
        Verb::Protect
    } else if has(Action::Replace) {
        Verb::Replace
    } else {
        Verb::Update
    }
}

/// Imperative, product and date: "Update WordPress by Friday 27 November".
pub(super) fn title(voice: &Voice<'_>) -> String {
    let (t, p, day) = (voice.t, &voice.product, voice.day());
    let level = voice.facts.decision.level;
    voice.say(match (verb(&voice.facts.actions), level) {
        (Verb::Cloud, _) => t.card_title_cloud(p),
        (Verb::Protect, Level::Info) => t.card_title_protect_info(p),
        (Verb::Check, Level::Info) => t.card_title_check_info(p),
        (_, Level::Info) => t.card_title_update_info(p),
        (Verb::Update, Level::Today) => t.card_title_update_today(p, day),
        (Verb::Update, _) => t.card_title_update_by(p, day),
        (Verb::Check, Level::Today) => t.card_title_check_today(p, day),
        (Verb::Check, _) => t.card_title_check_by(p, day),
        (Verb::Protect, Level::Today) => t.card_title_protect_today(p, day),
        (Verb::Protect, _) => t.card_title_protect_by(p, day),
        (Verb::Stop, Level::Today) => t.card_title_stop_today(p, day),
        (Verb::Stop, _) => t.card_title_stop_by(p, day),
        (Verb::Replace, Level::Today) => t.card_title_replace_today(p, day),
        (Verb::Replace, _) => t.card_title_replace_by(p, day),
    })
}

/// Level word, verb, product; a long product is cut at a word.
pub(super) fn subject(voice: &Voice<'_>) -> String {
    let t = voice.t;
    let level = level_word(t, voice.facts.decision.level);
    let with = |product: &str| match verb(&voice.facts.actions) {
        Verb::Update => t.card_subject_update(&level, product),
        Verb::Check => t.card_subject_check(&level, product),
        Verb::Protect => t.card_subject_protect(&level, product),
        Verb::Stop => t.card_subject_stop(&level, product),
        Verb::Replace => t.card_subject_replace(&level, product),
        Verb::Cloud => t.card_subject_cloud(&level, product),
    };
    let frame = with("").chars().count();
    with(&shorten(
        &voice.product,
        SHORT.saturating_sub(frame),
        LONG.saturating_sub(frame),
    ))
}

/// The words of `name` that fit into `room`, with an ellipsis when some are left
/// out. The first word stays whole up to `most`: half a name helps nobody.
fn shorten(name: &str, room: usize, most: usize) -> String {
    if name.chars().count() <= room {
        return name.to_owned();
    }
    let mut kept = String::new();
    for word in name.split(' ') {
        let longer = if kept.is_empty() {
            word.to_owned()
        } else {
            format!("{kept} {word}")
        };
        if !kept.is_empty() && longer.chars().count() >= room {
            break;
        }
        kept = longer;
    }
    if kept == name && kept.chars().count() <= most {
        return kept;
    }
    let kept: String = kept.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end_matches([' ', ',', '-', '–', '(']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_at_a_word() {
        assert_eq!(shorten("WordPress", 12, 22), "WordPress");
        assert_eq!(shorten("Adobe Acrobat Reader DC", 15, 25), "Adobe Acrobat…");
        assert_eq!(shorten("Thunderbird", 10, 20), "Thunderbird");
        assert_eq!(shorten("Elastic-Search-Server-Extra", 10, 20), "Elastic-Search-Serv…");
    }
}
