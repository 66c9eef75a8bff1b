//! Who says it, of which names, and what else it depends on: eight bytes for each span.

use super::span::Asks;
use super::{Candidate, at};
use crate::matching::verdict::Verdict;

/// It names one version.
const EXACT: u32 = 1 << 2;
/// Below the number of the traits.
const BITS: u32 = 3;

/// Whose span it is. The order is by advisory, then by traits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub advisory: u32,
    /// Traits, whether it names one version, what it asks for.
    rest: u32,
}

impl Mark {
    /// `traits`: the number of what the name states beside product and version.
    pub fn new(advisory: u32, traits: u32, asks: Asks, exact: bool) -> Self {
        let asks = match asks {
            Asks::Nothing => 0,
            Asks::Platform => 1,
            Asks::Advisory => 2,
        };
        Self {
            advisory,
            rest: (traits << BITS) | asks | if exact { EXACT } else { 0 },
        }
    }

    pub fn traits(self) -> u32 {
        self.rest >> BITS
    }

    pub fn asks(self) -> Asks {
        match self.rest & 3 {
            0 => Asks::Nothing,
            1 => Asks::Platform,
            _ => Asks::Advisory,
        }
    }

    /// It names one version, and equality is defined for all pairs of versions.
    pub fn is_exact(self) -> bool {
        self.rest & EXACT != 0
    }

    /// The same, whether it names one version or several.
    pub fn inexact(self) -> Self {
        Self {
            rest: self.rest & !EXACT,
            ..self
        }
    }

    /// Only the advisory itself can say more.
    pub fn doubted(self) -> Self {
        Self {
            rest: (self.rest & !3) | 2,
            ..self
        }
    }

    /// What it says about a release that its traits suit so well; nothing when they do not.
    pub fn candidate(self, suits: Verdict) -> Option<Candidate> {
        let asks = self.asks();
        let verdict = match asks {
            Asks::Advisory => suits.min(Verdict::Possible),
            Asks::Nothing | Asks::Platform => suits,
        };
        (verdict > Verdict::NotAffected).then_some(Candidate {
            advisory: self.advisory,
            verdict,
            asks,
        })
    }
}

/// Which advisories still stand, by number.
#[derive(Debug, Default)]
pub(super) struct Standing {
    stands: Vec<bool>,
    has_ended: bool,
}

impl Standing {
    pub fn push(&mut self) {
        self.stands.push(true);
    }

    pub fn end(&mut self, advisory: u32) {
        if let Some(stands) = self.stands.get_mut(at(advisory)) {
            *stands = false;
            self.has_ended = true;
        }
    }

    /// Whether any has ended.
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    pub fn holds(&self, advisory: u32) -> bool {
        self.stands.get(at(advisory)).copied().unwrap_or_default()
    }
}
