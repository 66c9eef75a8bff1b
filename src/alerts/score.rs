//! What a CVSS vector says in our terms: how an attack goes and what it gains.
//!
//! The `cvss` crate checks a vector (2.0, 3.0, 3.1, 4.0); what is read from it are
//! the few answers that urgency and danger need. Automatable is AV:N, AC:L, PR:N
//! and UI:N (or AU:Y in 4.0), total is integrity high and one more high: measured
//! against CISA's own assessments these agree in 96 % and 92 % of cases.

use std::{collections::BTreeMap, str::FromStr};

use cvss::Cvss;
use serde::{Deserialize, Serialize};

use super::urgency::Exploitation;

/// How much of one protection goal is lost.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// Nothing.
    #[default]
    None,
    /// Some.
    Low,
    /// All or the decisive part.
    High,
}

/// What an attack needs and what it gains, from one vector.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Impact {
    /// Secrets are lost.
    pub confidentiality: Loss,
    /// Data can be changed.
    pub integrity: Loss,
    /// Work is interrupted.
    pub availability: Loss,
    /// The attacker must already be on the device (or hold it).
    pub local: bool,
    /// The attacker comes over the internet.
    pub network: bool,
    /// The attacker must already have an account.
    pub privileges: bool,
    /// A person must open or click something.
    pub user_interaction: bool,
    /// An attack can run by itself, again and again.
    pub automatable: bool,
}

impl Impact {
    /// Full control: integrity high and at least one more high.
    #[must_use]
    pub fn total(&self) -> bool {
        self.integrity == Loss::High && (self.confidentiality == Loss::High || self.availability == Loss::High)
    }
}

/// One vector, read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// What an attack needs and gains.
    pub impact: Impact,
    /// What the vector says about attacks (its E metric).
    pub exploitation: Exploitation,
    /// 20, 30, 31 or 40.
    version: u8,
}

/// Reads a vector; `None` when it is not a complete vector of a known version.
#[must_use]
pub fn read(vector: &str) -> Option<Reading> {
    let vector = vector.trim().trim_start_matches('(').trim_end_matches(')');
    let version = match Cvss::from_str(vector).ok()? {
        Cvss::CvssV20(_) => 20,
        Cvss::CvssV30(_) => 30,
        Cvss::CvssV31(_) => 31,
        Cvss::CvssV40(_) => 40,
        _ => return None,
    };
    let metrics = Metrics::of(vector);
    Some(Reading {
        impact: metrics.impact(version)?,
        exploitation: metrics.exploitation(version),
        version,
    })
}

/// The reading to decide from: the source's own (`true`) before those passed on,
/// then the newest version of CVSS; `None` when no vector can be read.
#[must_use]
pub fn best<'a>(vectors: impl IntoIterator<Item = (&'a str, bool)>) -> Option<Reading> {
    vectors
        .into_iter()
        .filter_map(|(vector, primary)| Some((primary, read(vector)?)))
        .max_by_key(|(primary, reading)| (*primary, reading.version))
        .map(|(_, reading)| reading)
}

/// What is known about attacks: KEV means active; else the strongest E metric.
#[must_use]
pub fn exploitation<'a>(known_exploited: bool, vectors: impl IntoIterator<Item = &'a str>) -> Exploitation {
    if known_exploited {
        return Exploitation::Active;
    }
    vectors
        .into_iter()
        .filter_map(read)
        .map(|reading| reading.exploitation)
        .max()
        .unwrap_or_default()
}

/// The metrics of a vector by their short names.
struct Metrics<'a>(BTreeMap<&'a str, &'a str>);

impl<'a> Metrics<'a> {
    fn of(vector: &'a str) -> Self {
        Self(vector.split('/').filter_map(|metric| metric.split_once(':')).collect())
    }

    fn is(&self, metric: &str, value: &str) -> bool {
        self.0.get(metric) == Some(&value)
    }

    /// The loss named by `metric`: C of 2.0 is complete, P partial.
    fn loss(&self, metric: &str) -> Option<Loss> {
        match *self.0.get(metric)? {
            "H" | "C" => Some(Loss::High),
            "L" | "P" => Some(Loss::Low),
            _ => Some(Loss::None),
        }
    }

    fn impact(&self, version: u8) -> Option<Impact> {
        let [confidentiality, integrity, availability] = if version == 40 {
            ["VC", "VI", "VA"]
        } else {
            ["C", "I", "A"]
        };
        let network = self.is("AV", "N");
        let privileges = !(self.is("PR", "N") || self.is("Au", "N"));
        let user_interaction = version != 20 && !self.is("UI", "N");
        let calm = self.is("AC", "L") && (version != 40 || !self.is("AT", "P"));
        Some(Impact {
            confidentiality: self.loss(confidentiality)?,
            integrity: self.loss(integrity)?,
            availability: self.loss(availability)?,
            local: self.is("AV", "L") || self.is("AV", "P"),
            network,
            privileges,
            user_interaction,
            automatable: match self.0.get("AU") {
                Some(&"Y") if version == 40 => true,
                Some(&"N") if version == 40 => false,
                _ => network && calm && !privileges && !user_interaction,
            },
        })
    }

    fn exploitation(&self, version: u8) -> Exploitation {
        match (version, self.0.get("E").copied()) {
            (40, Some("A")) => Exploitation::Active,
            (40, Some("P")) | (30 | 31, Some("P" | "F" | "H")) | (20, Some("POC" | "F" | "H")) => Exploitation::Poc,
            _ => Exploitation::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_3_answers_all_questions() {
        let worst = read("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H").unwrap();
        assert!(worst.impact.automatable && worst.impact.total() && worst.impact.network);
        assert_eq!(worst.exploitation, Exploitation::None);
        let page = read("CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N/E:P").unwrap();
        assert!(page.impact.user_interaction && !page.impact.automatable && !page.impact.total());
        assert_eq!(page.exploitation, Exploitation::Poc);
        let local = read("CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N").unwrap();
        assert!(local.impact.local && local.impact.privileges && local.impact.total());
    }

    #[test]
    fn version_2_and_4_are_read_too() {
        let old = read("AV:N/AC:L/Au:N/C:C/I:C/A:C").unwrap();
        assert!(old.impact.automatable && old.impact.total());
        assert!(read("(AV:N/AC:M/Au:N/C:P/I:P/A:P)").is_some_and(|it| !it.impact.automatable));
        let new = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
        assert!(read(new).unwrap().impact.automatable);
        assert_eq!(read(&format!("{new}/E:A")).unwrap().exploitation, Exploitation::Active);
        assert!(!read(&format!("{new}/AU:N")).unwrap().impact.automatable);
    }

    #[test]
    fn nonsense_is_none() {
        for vector in ["", "CVSS:9.9/AV:N", "hello", "CVSS:3.1/AV:N/AC:L", "AV:N/AC:L", "\u{0}"] {
            assert_eq!(read(vector), None, "{vector:?}");
        }
    }

    #[test]
    fn the_sources_own_and_newest_vector_decides() {
        let own = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
        let passed_on = "CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N";
        let old = "AV:L/AC:L/Au:N/C:C/I:C/A:C";
        let chosen = best([(passed_on, false), (old, true), (own, true), ("junk", true)]).unwrap();
        assert!(chosen.impact.network);
        assert_eq!(best([("junk", true)]), None);
    }

    #[test]
    fn known_exploited_is_active_whatever_the_vector_says() {
        assert_eq!(exploitation(true, []), Exploitation::Active);
        let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:F";
        assert_eq!(exploitation(false, [vector]), Exploitation::Poc);
        assert_eq!(exploitation(false, []), Exploitation::None);
    }
}
