//! The facts of the sample alert: a real weakness of 2025 in a program everybody knows, on an invented list.
//!
//! Level and steps are decided by the same table and rules as for every alert, so the sample changes when they do.

use super::action::{self, ActionFacts};
use super::card::{CheckFact, Facts, HelpFact, WeaknessFact};
use super::danger;
use super::remedies::Remedies;
use super::score::{self, Impact};
use super::urgency::{self, Exploitation, Inputs, Outcome};
use crate::catalogue::{Catalogue, Product};
use crate::clock::Timestamp;
use crate::matching::{Reason, Verdict};

/// The program.
pub const PRODUCT: &str = "chrome";
/// The code that stands in the sample; no message has it.
pub const CODE: &str = "K7QM-4T2P";

const WEAKNESS: &str = "CVE-2025-6554";
const FIXED_IN: &str = "138.0.7204.96";
const INSTALLED: &str = "137.0.7151.104";
/// Score, weakness number and the day of CISA's list, as published.
const VECTOR: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:N";
const BASE_SCORE: f64 = 8.1;
const CWE: u32 = 843;
const LISTED: &str = "2025-07-02";
const TIME_ZONE: &str = "Europe/Paris";

/// The facts, as if the alert had been raised now; `host` is the address that people type, `helper` who would help.
/// None when the program is not in the catalogue or its weakness has no level, which a test excludes.
#[must_use]
pub fn facts(catalogue: &Catalogue, now: Timestamp, host: &str, helper: String) -> Option<Facts> {
    let product = catalogue.product(PRODUCT)?;
    let impact = score::read(VECTOR)?.impact;
    let inputs = inputs(product, &impact);
    let Outcome::Level(decision) = urgency::decide(&inputs) else {
        return None;
    };
    let danger = danger::danger(&[CWE], Some(&impact));
    let actions = action::actions(&ActionFacts {
        class: product.class,
        level: decision.level,
        check_break_in: decision.check_break_in,
        exploitation: inputs.exploitation,
        exposed: inputs.exposed,
        fix_known: true,
        remedies: Remedies::default(),
        version_unknown: false,
        danger,
        passwords: danger::touches_passwords(&[CWE]),
        cloud: product.cloud,
        end_of_life: false,
        auto_update: product.auto_update,
    });
    Some(Facts {
        label: product.name.clone(),
        slug: product.slug.clone(),
        named: Some(product.full_name()),
        class: product.class,
        verdict: Verdict::Affected,
        missing: None,
        reason: Reason {
            criterion: "cpe:2.3:a:google:chrome:*:*:*:*:*:*:*:*".into(),
            end: Some(format!("< {FIXED_IN}").into()),
            version: Some(INSTALLED.into()),
            ..Reason::default()
        },
        fixed_in: Some(FIXED_IN.into()),
        danger,
        actions,
        deadline: urgency::deadline(decision.level, now.micros(), TIME_ZONE),
        decision,
        inputs,
        raised_at: now.micros(),
        time_zone: TIME_ZONE.into(),
        attacked: true,
        early: false,
        by_hand: None,
        weaknesses: vec![WeaknessFact {
            id: WEAKNESS.into(),
            score: Some(("3.1".into(), BASE_SCORE, VECTOR.into())),
            listed: Some(LISTED.into()),
        }],
        sources: vec!["kev".into(), "nvd".into()],
        references: Vec::new(),
        check: Some(CheckFact {
            code: CODE.into(),
            address: format!("{host}/code"),
        }),
        help: Some(helped_by(helper)),
    })
}

fn helped_by(name: String) -> HelpFact {
    HelpFact {
        name,
        phone: None,
        hours: None,
    }
}

fn inputs(product: &Product, impact: &Impact) -> Inputs {
    Inputs {
        exploitation: Exploitation::Active,
        exposed: product.is_exposed_by_default(),
        exposure_assumed: true,
        automatable: impact.automatable,
        total: impact.total(),
        opens_files: product.opens_files,
        scored: true,
        ..Inputs::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::card;
    use crate::catalogue::built_in;
    use crate::i18n::{Lang, texts};

    #[test]
    fn the_sample_is_a_whole_card_in_every_language() {
        let catalogue = Catalogue::new(built_in().unwrap());
        let now = Timestamp::from_micros(1_795_420_800_000_000);
        for lang in Lang::iter().copied() {
            let facts = facts(&catalogue, now, "alertes.lyon.example", "X".into()).unwrap();
            let card = card::compose(texts(lang), lang, &facts);
            assert!(card.title.contains("Chrome"), "{}", card.title);
            // An owner may call it "the browser": the helper reads maker and name.
            assert!(card.expert.text.contains(": Google Chrome"), "{}", card.expert.text);
            assert!(facts.decision.level >= urgency::Level::Week, "a sample is worth a mail");
            assert!(!card.steps.steps.is_empty() && card.check.is_some());
        }
    }
}
