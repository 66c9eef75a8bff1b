//! The steps in words, each with its place in the product's guide.

use super::{Step, Steps, Voice};
use crate::{alerts::action::Action, catalogue::Class};

pub(super) fn steps(voice: &Voice<'_>) -> Steps {
    let steps = voice.facts.actions.iter().map(|action| step(voice, *action)).collect();
    Steps {
        title: voice.t.card_steps_title(),
        steps,
    }
}

fn step(voice: &Voice<'_>, action: Action) -> Step {
    let (how, anchor) = guide(voice, action);
    Step {
        action,
        text: voice.say(text(voice, action)),
        how,
        path: format!("/g/{}#{anchor}", voice.facts.slug),
    }
}

fn text(voice: &Voice<'_>, action: Action) -> String {
    let (t, p) = (voice.t, &voice.product);
    let fixed = voice.facts.fixed_in.as_deref();
    match (action, fixed) {
        (Action::NotReachable, _) if is_the_border(voice.facts.class) => t.card_step_not_reachable_settings(p),
        (Action::NotReachable, _) => t.card_step_not_reachable(p),
        (Action::StopUsing, _) => t.card_step_stop(p),
        (Action::Protect, _) => t.card_step_protect(p),
        (Action::Update, Some(version)) => t.card_step_update(p, version),
        (Action::Update, None) => t.card_step_update_newest(p),
        (Action::AutomaticUpdates, _) => t.card_step_automatic(p),
        (Action::Replace, _) => t.card_step_replace(p),
        (Action::CheckVersion, Some(version)) => t.card_step_check(p, version),
        (Action::CheckVersion, None) => t.card_step_check_newest(p),
        (Action::PassOn, _) => t.card_step_pass_on(p),
        (Action::CheckBreakIn, _) => t.card_step_break_in(p),
        (Action::ChangePasswords, _) => t.card_step_passwords(p),
        (Action::ProviderFixes, _) => t.card_step_cloud(p),
    }
}

/// What stands between the business and the internet cannot leave it; its settings can.
fn is_the_border(class: Class) -> bool {
    matches!(class, Class::Router | Class::Firewall | Class::Vpn)
}

/// The label of the link and the anchor in the guide.
fn guide(voice: &Voice<'_>, action: Action) -> (String, &'static str) {
    let t = voice.t;
    match action {
        Action::NotReachable => (t.card_how_internet(), "internet"),
        Action::StopUsing => (t.card_how_switch_off(), "switch-off"),
        Action::Update => (t.card_how_update(), "update"),
        Action::AutomaticUpdates => (t.card_how_automatic(), "automatic"),
        Action::Replace => (t.card_how_replace(), "replace"),
        Action::CheckVersion => (t.card_how_version(), "version"),
        Action::PassOn | Action::ProviderFixes | Action::Protect => (t.card_how_helper(), "helper"),
        Action::CheckBreakIn => (t.card_how_break_in(), "break-in"),
        Action::ChangePasswords => (t.card_how_passwords(), "passwords"),
    }
}
