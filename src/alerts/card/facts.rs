//! What a card is made from. Everything here is known before a word is written,
//! so the same facts give the same card in every language.

use serde::{Deserialize, Serialize};

use crate::{
    alerts::{
        action::Action,
        danger::Danger,
        urgency::{Decision, Inputs},
    },
    catalogue::Class,
    matching::{Missing, Reason, Verdict},
};
use smol_str::SmolStr;

/// The facts of one alert for one business.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The product exactly as the owner typed it.
    pub label: String,
    /// The product's slug in the catalogue; leads to its guide.
    pub slug: String,
    /// Maker and name of the product in the catalogue, for whoever does not know the owner's name for it.
    #[serde(default)]
    pub named: Option<String>,
    /// The product's class.
    pub class: Class,
    /// Affected or possible.
    pub verdict: Verdict,
    /// The one fact that would decide a possible match.
    pub missing: Option<Missing>,
    /// What matched: the owner's version and the range.
    pub reason: Reason,
    /// The first version without the weakness, where known.
    pub fixed_in: Option<SmolStr>,
    /// What could happen.
    pub danger: Danger,
    /// The steps, already chosen and in order.
    pub actions: Vec<Action>,
    /// The level and the rules behind it.
    pub decision: Decision,
    /// What the level was decided from.
    pub inputs: Inputs,
    /// When the alert was raised, microseconds UTC.
    pub raised_at: i64,
    /// The end of the last day in time, microseconds UTC; none for information.
    pub deadline: Option<i64>,
    /// The owner's time zone, an IANA name.
    pub time_zone: String,
    /// A source says that attackers use it now (never a forecast).
    pub attacked: bool,
    /// The warning comes before the public databases have confirmed it.
    #[serde(default)]
    pub early: bool,
    /// Who gave the level, where nobody had scored the weakness.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<ByHand>,
    /// The weaknesses that one update fixes, the worst first; at least one.
    pub weaknesses: Vec<WeaknessFact>,
    /// Codes of the sources: "nvd", "nvd_override", "kev".
    pub sources: Vec<String>,
    /// Addresses for further reading; shown as plain text.
    pub references: Vec<String>,
    /// How to check this message; only where it has a code.
    pub check: Option<CheckFact>,
    /// Who helps; without it the owner's own helper is meant.
    pub help: Option<HelpFact>,
}

/// A level that a person gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// Their name.
    pub who: String,
    /// Why, in their words.
    pub reason: String,
    /// On which day, `YYYY-MM-DD`.
    pub day: String,
}

/// One weakness behind an alert.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct WeaknessFact {
    /// The CVE id, or the id of the source.
    pub id: String,
    /// CVSS version ("3.1"), base score and vector.
    pub score: Option<(String, f64, String)>,
    /// The day it entered KEV, `YYYY-MM-DD`.
    pub listed: Option<String>,
}

/// What makes a message verifiable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckFact {
    /// The code, as shown: "K7QM-4T2P".
    pub code: String,
    /// The address of the check page as people type it: "alertes.lyon.example/code".
    pub address: String,
}

/// The person at the chamber or provider who helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelpFact {
    /// Name, with the organisation where useful.
    pub name: String,
    /// Phone number as people dial it.
    pub phone: Option<String>,
    /// Opening hours, already in the reader's language.
    pub hours: Option<String>,
}
