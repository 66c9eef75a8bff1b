//! Who can do it and how long it takes, where to get help, how to check the message.
//!
//! The bands are editorial (wording guide, section 4.5), by family of products.

use super::{Check, Effort, Section, Voice};
use crate::alerts::{
    action::Action,
    guide::{Family, family},
};

pub(super) fn effort(voice: &Voice<'_>) -> Effort {
    let t = voice.t;
    let has = |action| voice.facts.actions.contains(&action);
    let (who, time, note) = if has(Action::ProviderFixes) {
        (t.card_who_cloud(), t.card_time_cloud(), None)
    } else if has(Action::Replace) && !has(Action::Update) && !has(Action::CheckVersion) {
        (t.card_who_replace(), t.card_time_replace(), Some(t.card_note_replace()))
    } else {
        by_family(voice)
    };
    Effort {
        title: t.card_effort_title(),
        who_label: t.card_effort_who(),
        who,
        time_label: t.card_effort_time(),
        time,
        note,
    }
}

fn by_family(voice: &Voice<'_>) -> (String, String, Option<String>) {
    let t = voice.t;
    match family(voice.facts.class) {
        Family::Browser | Family::Program => (t.card_who_self(), t.card_time_self(), None),
        Family::Computer | Family::Phone => (t.card_who_self(), t.card_time_system(), Some(t.card_note_system())),
        Family::Box => (t.card_who_box(), t.card_time_box(), Some(t.card_note_box())),
        Family::Device => (t.card_who_device(), t.card_time_box(), None),
        Family::Website => (t.card_who_website(), t.card_time_website(), Some(t.card_note_website())),
        Family::Storage => (t.card_who_device(), t.card_time_system(), None),
        Family::Gateway | Family::Server => (t.card_who_helper(), t.card_time_helper(), Some(t.card_note_helper())),
        Family::Business => (
            t.card_who_business(),
            t.card_time_business(),
            Some(t.card_note_business()),
        ),
        Family::Cloud => (t.card_who_cloud(), t.card_time_cloud(), None),
    }
}

pub(super) fn help(voice: &Voice<'_>) -> Section {
    let t = voice.t;
    let paragraphs = match &voice.facts.help {
        None => vec![t.card_help_nobody()],
        Some(help) => {
            let phone = help.phone.as_deref().map(|phone| phone.replace(' ', "\u{a0}"));
            let first = match (phone, &help.hours) {
                (Some(phone), Some(hours)) => t.card_help_call_hours(&help.name, phone, hours),
                (Some(phone), None) => t.card_help_call(&help.name, phone),
                (None, _) => t.card_help_ask(&help.name),
            };
            vec![first]
        }
    };
    Section {
        title: t.card_help_title(),
        paragraphs,
    }
}

pub(super) fn check(voice: &Voice<'_>) -> Option<Check> {
    let t = voice.t;
    let check = voice.facts.check.as_ref()?;
    Some(Check {
        title: t.card_check_title(),
        intro: t.card_check_intro(),
        address_label: t.card_check_address(),
        address: check.address.clone(),
        code_label: t.card_check_code(),
        code: check.code.clone(),
        promise: t.card_check_promise(),
    })
}
