//! From a stored alert to the facts of its card.

use super::action::{self, ActionFacts};
use super::card::{CheckFact, Facts, HelpFact, WeaknessFact};
use super::danger::{self, Danger};
use super::document::{AlertDocument, Bundled};
use super::model::Alert;
use super::score;
use super::urgency::{self, Exploitation};
use crate::catalogue::{Catalogue, Class, Product};
use crate::i18n::Lang;
use crate::matching::Missing;
use crate::tenancy::Organisation;
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// In whose words and for whom a card is written.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// Language of the card.
    pub lang: Lang,
    /// IANA time zone of the dates.
    pub time_zone: &'a str,
    /// The chamber or provider that helps.
    pub organisation: &'a Organisation,
    /// Public address of the portal.
    pub base_url: &'a str,
}

/// The facts of an alert for one reader.
#[must_use]
pub fn facts(catalogue: &Catalogue, alert: &Alert, reader: Reader<'_>) -> Facts {
    let document = &alert.document;
    let product = catalogue.product(&alert.product_slug);
    let class = product.map_or(Class::Tool, |product| product.class);
    let danger = danger_of(document.advisories.first());
    let host = reader
        .base_url
        .split_once("://")
        .map_or(reader.base_url, |(_, host)| host);
    Facts {
        label: alert.label.clone(),
        slug: alert.product_slug.clone(),
        named: product.map(Product::full_name),
        class,
        verdict: document.verdict,
        missing: document.missing.clone(),
        reason: document.reason.clone(),
        fixed_in: document.fixed_in.clone(),
        danger,
        actions: action::actions(&action_facts(
            document,
            class,
            danger,
            product.is_some_and(|p| p.auto_update),
        )),
        decision: document.decision.clone(),
        inputs: document.inputs,
        raised_at: alert.raised_at.micros(),
        deadline: urgency::deadline(alert.level, alert.raised_at.micros(), reader.time_zone),
        time_zone: reader.time_zone.to_owned(),
        attacked: document.inputs.exploitation == Exploitation::Active,
        early: document.is_early(),
        by_hand: document.advisories.first().and_then(|first| first.by_hand.clone()),
        weaknesses: document.advisories.iter().map(weakness).collect(),
        sources: sources(document),
        references: document
            .advisories
            .first()
            .map(|first| first.references.clone())
            .unwrap_or_default(),
        // The check page knows a code once a mail with it was written.
        check: alert.told_at.map(|_| CheckFact {
            code: alert.check_code.clone(),
            address: format!("{host}/code"),
        }),
        help: help(reader),
    }
}

/// What could happen, from the deciding advisory.
#[must_use]
pub fn danger_of(advisory: Option<&Bundled>) -> Danger {
    let Some(advisory) = advisory else {
        return Danger::NotKnown;
    };
    let impact = advisory
        .vector
        .as_deref()
        .and_then(score::read)
        .map(|reading| reading.impact);
    danger::danger(&advisory.weaknesses, impact.as_ref())
}

fn action_facts(document: &AlertDocument, class: Class, danger: Danger, auto_update: bool) -> ActionFacts {
    let inputs = &document.inputs;
    ActionFacts {
        class,
        level: document.decision.level,
        check_break_in: document.decision.check_break_in,
        exploitation: inputs.exploitation,
        exposed: inputs.exposed,
        fix_known: document.fixed_in.is_some(),
        remedies: document.remedies,
        version_unknown: matches!(document.missing, Some(Missing::Version | Missing::Comparison)),
        danger,
        passwords: document
            .advisories
            .first()
            .is_some_and(|first| danger::touches_passwords(&first.weaknesses)),
        cloud: inputs.cloud,
        end_of_life: inputs.end_of_life,
        auto_update,
    }
}

fn weakness(advisory: &Bundled) -> WeaknessFact {
    let vector = advisory.vector.clone().unwrap_or_default();
    WeaknessFact {
        id: advisory.id.to_string(),
        score: advisory
            .score
            .as_ref()
            .map(|(version, base)| (version.to_string(), *base, vector)),
        listed: advisory.exploited_since.as_deref().map(str::to_owned),
    }
}

fn sources(document: &AlertDocument) -> Vec<String> {
    let all: BTreeSet<&SmolStr> = document.advisories.iter().flat_map(|one| &one.sources).collect();
    all.into_iter().map(SmolStr::to_string).collect()
}

fn help(Reader { organisation, lang, .. }: Reader<'_>) -> Option<HelpFact> {
    let name = organisation.help_person.clone()?;
    Some(HelpFact {
        name,
        phone: organisation.help_phone.clone(),
        hours: organisation.hours(lang.code()),
    })
}
