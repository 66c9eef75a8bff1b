//! From a verdict to an urgency: what the advisory says about attacks and damage, what the product is, what the
//! owner answered. Pure.

use super::danger::{self, Danger};
use super::score::{self, Reading};
use super::urgency::{self, Decision, Exploitation, Inputs, Level, Outcome, Rule};
use crate::advisories::{Advisory, Forecast};
use crate::catalogue::{Class, Product};
use crate::matching::{Finding, Missing, Verdict};

/// What matters of an installed product besides its release.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// Its class.
    pub class: Class,
    /// It opens files or pages that others send.
    pub opens_files: bool,
    /// The provider updates it.
    pub cloud: bool,
    /// It gets no more updates.
    pub end_of_life: bool,
    /// The owner's answer: reachable from the internet?
    pub exposed: Option<bool>,
    /// What is assumed without an answer.
    pub exposed_by_default: bool,
}

impl Subject {
    /// The facts of a product of the catalogue, with the owner's answer.
    #[must_use]
    pub fn of(product: &Product, exposed: Option<bool>, end_of_life: bool) -> Self {
        Self {
            class: product.class,
            opens_files: product.opens_files,
            cloud: product.cloud,
            end_of_life,
            exposed,
            exposed_by_default: product.is_exposed_by_default(),
        }
    }
}

/// What an advisory says about attacks and damage, whatever runs it touches: all of it that moves a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gist {
    /// What is known about attacks.
    pub exploitation: Exploitation,
    /// How likely attacks are.
    pub forecast: Forecast,
    /// An attack needs nobody's help and no luck.
    pub automatable: bool,
    /// An attack gives full control.
    pub total: bool,
    /// Somebody says how bad it is.
    pub scored: bool,
    /// Ransomware uses it.
    pub ransomware: bool,
    /// The software itself was tampered with.
    pub tampered: bool,
}

impl Gist {
    /// True when a level can be given without a person.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.scored || self.forecast == Forecast::High || self.exploitation == Exploitation::Active
    }
}

/// The gist of an advisory. CISA's analysts come before what a score lets us guess; a forecast never says that
/// there are attacks.
#[must_use]
pub fn gist(advisory: &Advisory) -> Gist {
    let reading = reading(advisory);
    let vectors = advisory.scores.iter().map(|s| s.vector.as_str());
    let assessment = advisory.assessment.clone().unwrap_or_default();
    let assessed = assessment.automatable.is_some() && assessment.total.is_some();
    Gist {
        exploitation: score::exploitation(advisory.known_exploited.is_some(), vectors).max(assessment.exploitation),
        forecast: advisory.forecast,
        automatable: assessment
            .automatable
            .unwrap_or(reading.is_some_and(|r| r.impact.automatable)),
        total: assessment.total.unwrap_or(reading.is_some_and(|r| r.impact.total())),
        scored: reading.is_some() || assessed,
        ransomware: advisory.known_exploited.as_ref().is_some_and(|k| k.ransomware),
        tampered: danger(advisory, reading.as_ref()) == Danger::Tampered,
    }
}

/// Something that an owner who has dealt with it should look at again: other versions, attacks, another judgement of
/// the damage. A forecast or a public method alone is not.
#[must_use]
pub fn is_news(now: &Advisory, before: &Advisory) -> bool {
    let told = |advisory: &Advisory| {
        let gist = gist(advisory);
        let attacked = gist.exploitation == Exploitation::Active;
        // What was set aside comes back as it was: whoever had answered it has done so.
        let withdrawn = advisory.rejected && advisory.set_aside.is_none();
        (withdrawn, attacked, gist.scored, gist.automatable, gist.total)
    };
    now.configurations != before.configurations || now.rulings != before.rulings || told(now) != told(before)
}

/// The inputs of the urgency table for one finding.
#[must_use]
pub fn inputs(gist: &Gist, finding: &Finding, subject: &Subject) -> Inputs {
    Inputs {
        exploitation: gist.exploitation,
        forecast: gist.forecast,
        exposed: subject.exposed.unwrap_or(subject.exposed_by_default),
        exposure_assumed: subject.exposed.is_none(),
        automatable: gist.automatable,
        total: gist.total,
        ransomware: gist.ransomware,
        tampered: gist.tampered && finding.verdict == Verdict::Affected,
        version_unknown: finding.verdict == Verdict::Possible && finding.missing == Some(Missing::Version),
        opens_files: subject.opens_files,
        cloud: subject.cloud,
        end_of_life: subject.end_of_life,
        scored: gist.scored,
    }
}

/// The decision for one finding; a level that an analyst gave to an unscored advisory stands for the table's.
#[must_use]
pub fn decide(inputs: &Inputs, released: Option<Level>) -> Outcome {
    match (urgency::decide(inputs), released) {
        (Outcome::Held, Some(level)) => Outcome::Level(Decision {
            level,
            check_break_in: false,
            rules: vec![Rule::ByHand],
        }),
        (outcome, _) => outcome,
    }
}

/// What could happen.
#[must_use]
pub fn danger_of(advisory: &Advisory) -> Danger {
    danger(advisory, reading(advisory).as_ref())
}

fn danger(advisory: &Advisory, reading: Option<&Reading>) -> Danger {
    danger::danger(&advisory.weaknesses, reading.map(|r| &r.impact))
}

/// True when attackers use it now, as far as our sources say.
#[must_use]
pub fn is_exploited(inputs: &Inputs) -> bool {
    inputs.exploitation == Exploitation::Active
}

fn reading(advisory: &Advisory) -> Option<Reading> {
    score::best(advisory.scores.iter().map(|s| (s.vector.as_str(), s.primary)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advisories::{Assessment, Score};

    fn scored(vector: &str) -> Advisory {
        let score = Score {
            vector: vector.to_owned(),
            ..Score::default()
        };
        Advisory {
            scores: vec![score],
            ..Advisory::default()
        }
    }

    const CALM: &str = "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N";

    #[test]
    fn analysts_come_before_what_a_score_lets_us_guess() {
        let assessment = Assessment {
            exploitation: Exploitation::Poc,
            automatable: Some(true),
            total: Some(true),
            decided: None,
        };
        let advisory = Advisory {
            assessment: Some(assessment.clone()),
            ..scored(CALM)
        };
        let found = gist(&advisory);
        assert!(found.automatable && found.total && found.exploitation == Exploitation::Poc);
        let unscored = Advisory {
            assessment: Some(assessment),
            ..Advisory::default()
        };
        assert!(gist(&unscored).is_judged(), "the table has all it asks for");
        assert!(!gist(&scored(CALM)).automatable);
    }

    #[test]
    fn a_forecast_never_says_that_there_are_attacks() {
        for forecast in [Forecast::Low, Forecast::Raised, Forecast::High] {
            let found = gist(&Advisory {
                forecast,
                ..scored(CALM)
            });
            assert_eq!((found.exploitation, found.forecast), (Exploitation::None, forecast));
        }
        let unscored = Advisory {
            forecast: Forecast::High,
            ..Advisory::default()
        };
        assert!(gist(&unscored).is_judged());
    }
}
