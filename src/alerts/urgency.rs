//! How soon to act: the urgency table, the rules after it, and the date.
//!
//! The table has 24 rows (exploitation x exposed x automatable x total impact)
//! and lives in `urgency_table.json`. Its base is the row of CISA's BOD 26-04,
//! one level lower where nothing is exploited. The rules D2-D5 and D7-D9 then
//! move the level; each rule that did is kept, so "why this level?" has an answer.
//! D6 (not affected at all) is decided before, D10 (an analyst's word) after.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::advisories::Forecast;
use crate::i18n::dates;

/// The version of the table and of the rules, stored with every alert.
pub const TABLE_VERSION: &str = "2026-12";

/// How soon the owner should act; later levels are more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// With the next normal update.
    Info,
    /// Within 30 days.
    Month,
    /// Within 7 days.
    Week,
    /// On the same day.
    Today,
}

impl Level {
    /// All levels, least urgent first.
    pub const ALL: [Self; 4] = [Self::Info, Self::Month, Self::Week, Self::Today];

    /// The level as stored and as `tocsin check` writes it: "today".
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Month => "month",
            Self::Week => "week",
            Self::Today => "today",
        }
    }

    /// The level of a stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }

    /// The days until the owner should be done; `None` for information.
    #[must_use]
    pub fn days(self) -> Option<i64> {
        match self {
            Self::Info => None,
            Self::Month => Some(30),
            Self::Week => Some(7),
            Self::Today => Some(0),
        }
    }
}

/// What is known about attacks that use the weakness.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exploitation {
    /// Nothing known.
    #[default]
    None,
    /// The method is public.
    Poc,
    /// Attackers use it.
    Active,
}

impl Exploitation {
    /// All values, least worrying first.
    pub const ALL: [Self; 3] = [Self::None, Self::Poc, Self::Active];
}

/// What the level is decided from; stored with the alert.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Inputs {
    /// What is known about attacks.
    pub exploitation: Exploitation,
    /// How likely attacks are. It moves the level alone, never what is said about attacks.
    pub forecast: Forecast,
    /// The program can be reached from the internet (answered, or by its class).
    pub exposed: bool,
    /// The owner did not answer: `exposed` is the default of the class.
    pub exposure_assumed: bool,
    /// An attack needs nobody's help and no luck.
    pub automatable: bool,
    /// An attack gives full control.
    pub total: bool,
    /// Known to be used by blackmailers who lock files (KEV).
    pub ransomware: bool,
    /// The software itself was tampered with (danger kind 11).
    pub tampered: bool,
    /// The owner's version is not known.
    pub version_unknown: bool,
    /// The program opens files or pages that others send.
    pub opens_files: bool,
    /// The provider updates it, not the owner.
    pub cloud: bool,
    /// The program gets no updates any more.
    pub end_of_life: bool,
    /// At least one score says how bad the weakness is.
    pub scored: bool,
}

impl Inputs {
    /// What is known about attacks, or what the forecast counts as.
    #[must_use]
    pub fn threat(&self) -> Exploitation {
        self.exploitation.max(match self.forecast {
            Forecast::Low => Exploitation::None,
            Forecast::Raised => Exploitation::Poc,
            Forecast::High => Exploitation::Active,
        })
    }
}

/// A rule that changed the level after the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// D2: blackmailers use it: at least this week, today where exposed.
    Ransomware,
    /// D3: tampered software is installed: today.
    Tampered,
    /// D4: opens outside files and gives full control: at least this month.
    OpensFiles,
    /// D5: version not known: not above this week unless attacked.
    VersionUnknown,
    /// D7: the provider fixes it: for information.
    Cloud,
    /// D8: no more updates: at least this month.
    EndOfLife,
    /// D9: attacked but not scored: this week instead of the table's level.
    Unscored,
    /// D10: not scored, and a person gave the level.
    ByHand,
}

/// The level of an alert and how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// How soon to act.
    pub level: Level,
    /// The owner should also find out whether someone has already broken in.
    pub check_break_in: bool,
    /// The rules that changed the table's level, in the order they did.
    pub rules: Vec<Rule>,
}

/// What [`decide`] says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// An alert with this level.
    Level(Decision),
    /// Too little is known: an analyst looks first (D9).
    Held,
}

#[derive(Debug, Deserialize)]
struct Table {
    version: String,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
struct Row {
    exploitation: Exploitation,
    exposed: bool,
    automatable: bool,
    total: bool,
    level: Level,
    #[serde(default)]
    check: bool,
}

type Key = (Exploitation, bool, bool, bool);

static ROWS: LazyLock<BTreeMap<Key, (Level, bool)>> = LazyLock::new(|| {
    let rows = table().rows;
    rows.iter()
        .map(|row| {
            let key = (row.exploitation, row.exposed, row.automatable, row.total);
            (key, (row.level, row.check))
        })
        .collect()
});

#[expect(clippy::expect_used, reason = "the table is compiled in and read by a test")]
fn table() -> Table {
    let table: Table = serde_json::from_str(include_str!("urgency_table.json")).expect("urgency_table.json is valid");
    assert_eq!(table.version, TABLE_VERSION, "the table has another version");
    table
}

/// The level for these inputs: the table, then the rules in their order.
#[must_use]
pub fn decide(inputs: &Inputs) -> Outcome {
    let active = inputs.threat() == Exploitation::Active;
    if !inputs.scored && !active {
        return Outcome::Held;
    }
    let mut level = Moving::start(inputs);
    level.rule_if(inputs.ransomware, Rule::Ransomware, |level| {
        level.max(if inputs.exposed { Level::Today } else { Level::Week })
    });
    level.rule_if(inputs.tampered, Rule::Tampered, |_| Level::Today);
    level.rule_if(inputs.opens_files && inputs.total, Rule::OpensFiles, |level| {
        level.max(Level::Month)
    });
    level.rule_if(inputs.version_unknown && !active, Rule::VersionUnknown, |level| {
        level.min(Level::Week)
    });
    level.rule_if(inputs.cloud, Rule::Cloud, |_| Level::Info);
    level.rule_if(inputs.end_of_life && !inputs.cloud, Rule::EndOfLife, |level| {
        level.max(Level::Month)
    });
    Outcome::Level(level.decision())
}

/// The end of the last day on which the owner is in time, in microseconds UTC.
/// Days are those of the owner's time zone; `None` for information.
#[must_use]
pub fn deadline(level: Level, raised_at: i64, time_zone: &str) -> Option<i64> {
    dates::end_of_day(raised_at, level.days()?, time_zone)
}

/// A level on its way through the rules.
struct Moving {
    level: Level,
    check: bool,
    rules: Vec<Rule>,
}

impl Moving {
    /// The table's row; without a score, this week for what is attacked (D9).
    fn start(inputs: &Inputs) -> Self {
        if !inputs.scored {
            return Self {
                level: Level::Week,
                check: false,
                rules: vec![Rule::Unscored],
            };
        }
        let key = (inputs.threat(), inputs.exposed, inputs.automatable, inputs.total);
        let (level, check) = ROWS.get(&key).copied().unwrap_or((Level::Week, false));
        Self {
            level,
            // A forecast is no reason to look for a break-in.
            check: check && inputs.exploitation == Exploitation::Active,
            rules: Vec::new(),
        }
    }

    fn rule_if(&mut self, applies: bool, rule: Rule, change: impl Fn(Level) -> Level) {
        let next = if applies { change(self.level) } else { self.level };
        if next != self.level {
            self.level = next;
            self.rules.push(rule);
        }
    }

    fn decision(self) -> Decision {
        Decision {
            level: self.level,
            check_break_in: self.check && self.level == Level::Today,
            rules: self.rules,
        }
    }
}

#[cfg(test)]
mod tests;
