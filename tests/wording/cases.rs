//! The facts of every card that can be composed, without doubles.
//!
//! All inputs are walked through the real urgency table and the real choice of steps;
//! what gives the same words is kept once. Names go round, so that each kind of card
//! meets several of them, and the plainest cases meet all.

use std::collections::BTreeSet;

use tocsin::{
    advisories::Forecast,
    alerts::{
        action::{self, Action, ActionFacts},
        card::{CheckFact, Facts, HelpFact, WeaknessFact},
        danger::Danger,
        remedies::Remedies,
        urgency::{self, Decision, Exploitation, Inputs, Level, Outcome},
    },
    catalogue::Class,
    matching::{Missing, Reason, Verdict},
};

/// Names as owners type them: short, long, with a banned-looking word, with signs.
pub const NAMES: [&str; 7] = [
    "WordPress",
    "Outlook",
    "SQL Server",
    "FRITZ!Box 7590",
    "our till (front desk)",
    "Microsoft Exchange Server 2019 for our office in Lyon",
    "LibreOffice",
];

/// One class for each way of being looked after.
pub const CLASSES: [Class; 12] = [
    Class::Browser,
    Class::Pdf,
    Class::PcSystem,
    Class::PhoneSystem,
    Class::Router,
    Class::Printer,
    Class::Cms,
    Class::Nas,
    Class::Firewall,
    Class::MailServer,
    Class::Accounting,
    Class::Cloud,
];

/// Monday 23 November 2026, 08:05 in Paris.
const NOW: i64 = 1_795_417_500_000_000;

/// What makes two cards different in words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    danger: Danger,
    actions: Vec<Action>,
    level: Level,
    missing: Option<Missing>,
    exposed: bool,
    assumed: bool,
    fixed: bool,
    ransomware: bool,
}

/// Every case; the order is always the same.
pub fn all() -> Vec<Facts> {
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for danger in Danger::ALL {
        for class in CLASSES {
            for missing in verdicts(danger) {
                for flags in 0..1024_u32 {
                    let case = case(danger, class, missing.clone(), flags);
                    if let Some(facts) = case.filter(|facts| seen.insert(kind(facts))) {
                        cases.push(facts);
                    }
                }
            }
        }
    }
    for (index, facts) in cases.iter_mut().enumerate() {
        // The mark is a sentence of its own: every other card bears it.
        facts.early = index % 2 == 1;
        name(facts, NAMES.get(index % NAMES.len()).copied().unwrap_or_default());
    }
    let plain: Vec<Facts> = cases
        .iter()
        .filter(|it| it.missing.is_none())
        .step_by(11)
        .cloned()
        .collect();
    let unfixed = plain.iter().filter(|it| it.fixed_in.is_none()).cloned();
    cases.extend(unfixed.map(|mut facts| {
        facts.reason.component = Some("image kit 1.5".into());
        facts
    }));
    for label in NAMES {
        cases.extend(plain.iter().cloned().map(|mut facts| {
            name(&mut facts, label);
            facts
        }));
    }
    cases
}

/// A plain card with so many weaknesses.
pub fn sample(weaknesses: usize) -> Facts {
    let mut facts = (0..512)
        .filter_map(|flags| case(Danger::TakeOver, Class::Cms, None, flags))
        .find(|facts| facts.decision.level == Level::Week && facts.fixed_in.is_some())
        .into_iter()
        .next()
        .unwrap_or_else(|| panic!("no case for this week"));
    facts.weaknesses = (1..=weaknesses)
        .map(|number| WeaknessFact {
            id: format!("CVE-2026-000{number}"),
            ..WeaknessFact::default()
        })
        .collect();
    facts
}

fn name(facts: &mut Facts, label: &str) {
    facts.label = label.to_owned();
}

/// Sure, version unknown, and the rarer missing facts. What could happen and what is
/// missing are said in sentences of their own, so the rare ones meet three dangers only.
fn verdicts(danger: Danger) -> Vec<Option<Missing>> {
    let mut verdicts = vec![None, Some(Missing::Version)];
    if matches!(danger, Danger::TakeOver | Danger::FalsePage | Danger::NotKnown) {
        let platform = Missing::Platform {
            vendor: "microsoft".into(),
            product: "windows_10".into(),
        };
        let rare = [
            Missing::Edition,
            platform,
            Missing::Comparison,
            Missing::Component,
            Missing::Range,
        ];
        verdicts.extend(rare.into_iter().map(Some));
    }
    verdicts
}

fn kind(facts: &Facts) -> Kind {
    Kind {
        danger: facts.danger,
        actions: facts.actions.clone(),
        level: facts.decision.level,
        missing: facts.missing.clone(),
        // Said only where no fact is missing.
        exposed: facts.missing.is_none() && facts.inputs.exposed,
        assumed: facts.missing.is_none() && facts.inputs.exposure_assumed,
        fixed: facts.fixed_in.is_some(),
        ransomware: facts.inputs.ransomware && facts.attacked,
    }
}

/// The facts behind ten yes-or-no answers; `None` when nobody would get an alert.
fn case(danger: Danger, class: Class, missing: Option<Missing>, flags: u32) -> Option<Facts> {
    let flag = |bit: u32| flags & (1 << bit) != 0;
    let exploitation = match (flag(0), flag(1)) {
        (false, false) => Exploitation::None,
        (false, true) => Exploitation::Poc,
        _ => Exploitation::Active,
    };
    let active = exploitation == Exploitation::Active;
    let forecast = match (active, flag(8), flag(6)) {
        (true, ..) | (_, false, false) => Forecast::Low,
        (_, true, _) => Forecast::High,
        (_, false, true) => Forecast::Raised,
    };
    let inputs = Inputs {
        exploitation,
        forecast,
        exposed: flag(2),
        exposure_assumed: flag(3),
        automatable: flag(4),
        total: flag(5),
        ransomware: active && flag(1),
        tampered: danger == Danger::Tampered && missing.is_none(),
        version_unknown: missing == Some(Missing::Version),
        opens_files: matches!(class, Class::Browser | Class::Pdf),
        cloud: class == Class::Cloud,
        end_of_life: flag(6),
        scored: true,
    };
    let Outcome::Level(decision) = urgency::decide(&inputs) else {
        return None;
    };
    let fixed = flag(7);
    let chosen = ActionFacts {
        class,
        level: decision.level,
        check_break_in: decision.check_break_in,
        exploitation,
        exposed: inputs.exposed,
        fix_known: fixed,
        remedies: Remedies {
            stopgap: flag(9),
            no_update: flag(9) && flag(4),
            never: flag(9) && flag(4) && flag(5),
        },
        version_unknown: matches!(missing, Some(Missing::Version | Missing::Comparison)),
        danger,
        passwords: flag(8),
        cloud: inputs.cloud,
        end_of_life: inputs.end_of_life,
        auto_update: matches!(class, Class::Browser | Class::PcSystem | Class::PhoneSystem),
    };
    Some(facts(&chosen, inputs, decision, missing))
}

fn facts(chosen: &ActionFacts, inputs: Inputs, decision: Decision, missing: Option<Missing>) -> Facts {
    let active = inputs.exploitation == Exploitation::Active;
    let verdict = if missing.is_some() {
        Verdict::Possible
    } else {
        Verdict::Affected
    };
    let known = missing != Some(Missing::Version);
    Facts {
        label: "WordPress".into(),
        slug: "wordpress".into(),
        named: Some("WordPress".into()),
        class: chosen.class,
        verdict,
        reason: Reason {
            criterion: "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*".into(),
            start: chosen.fix_known.then(|| ">= 6.8".into()),
            end: chosen.fix_known.then(|| "< 7.0.4".into()),
            version: known.then(|| "7.0.2".into()),
            component: (missing == Some(Missing::Component)).then(|| "pkg:npm/%40acme/image-kit@1.5".into()),
            ..Reason::default()
        },
        missing,
        fixed_in: chosen.fix_known.then(|| "7.0.4".into()),
        danger: chosen.danger,
        actions: action::actions(chosen),
        deadline: urgency::deadline(decision.level, NOW, "Europe/Paris"),
        decision,
        inputs,
        raised_at: NOW,
        time_zone: "Europe/Paris".into(),
        attacked: active,
        early: false,
        by_hand: None,
        weaknesses: vec![WeaknessFact {
            id: "CVE-2026-0001".into(),
            score: Some(("3.1".into(), 8.1, "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H".into())),
            listed: active.then(|| "2026-11-20".into()),
        }],
        sources: vec!["nvd".into(), "kev".into()],
        references: vec!["https://wordpress.org/news/".into()],
        check: Some(CheckFact {
            code: "K7QM-4T2P".into(),
            address: "alertes.lyon.example/code".into(),
        }),
        help: Some(HelpFact {
            name: "Camille Roche".into(),
            phone: Some("04 65 71 12 40".into()),
            hours: None,
        }),
    }
}
